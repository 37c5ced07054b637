import { splitPage } from '../../../src/formats/parquet/data-page.ts';
import { readFooter } from '../../../src/formats/parquet/footer.ts';
import { openFile } from '../../../src/formats/parquet/random-access.ts';
import { decodePages } from '../../../src/formats/parquet/rewrite/decoded-pages.ts';
import { plainBytesAt } from '../../../src/formats/parquet/rewrite/plain-values.ts';

/** Everything a file says once decompressed: page headers, pages, decoded values, the footer. */
export function unpack(path: string): Buffer {
  const file = openFile(path);
  const footer = readFooter(file);
  const parts: Buffer[] = [file.read(footer.start, file.size - footer.start)];
  for (const group of footer.rowGroups) {
    for (const column of group.columns) {
      for (const page of decodePages({ file, fileEnd: footer.start, column })) {
        parts.push(page.stored.headerBytes);
        if (page.kind === 'data') parts.push(splitPage(page.stored, column.leaf, column.codec).data);
        const values =
          page.kind === 'dictionary'
            ? page.values
            : page.data.content.kind === 'values'
              ? page.data.content.values
              : undefined;
        for (let i = 0; i < (values?.count ?? 0); i++) parts.push(plainBytesAt(values!, i), Buffer.from([0]));
      }
    }
  }
  file.close();
  return Buffer.concat(parts);
}
