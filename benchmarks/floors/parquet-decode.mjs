// What a program pays that only decodes every column of a Parquet file, row group by row group.
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

const file = await asyncBufferFromFile(process.argv[2]);
const metadata = await parquetMetadataAsync(file);
let values = 0;
let rowStart = 0;
for (const group of metadata.row_groups) {
  const rowEnd = rowStart + Number(group.num_rows);
  await parquetRead({
    file,
    metadata,
    compressors,
    rowStart,
    rowEnd,
    onChunk: ({ columnData }) => (values += columnData.length),
  });
  rowStart = rowEnd;
}
process.stdout.write(`${values}\n`);
