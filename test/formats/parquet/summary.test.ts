import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { parseFooter } from '../../../src/formats/parquet/footer.ts';
import { type ThriftStruct, Wire, writeStruct } from '../../../src/formats/parquet/thrift.ts';
import { structsOf, withField, withText } from '../../../src/formats/parquet/thrift-fields.ts';
import { runCli } from '../../cli/run-cli.ts';
import { makeFolder, readTree, runScan } from '../../run-scan.ts';

const mail = `anna@${'firma-berg'}.de`;
const part = Buffer.from(
  parquetWriteBuffer({
    columnData: [
      { name: 'mail', data: [mail, 'x'], type: 'STRING' },
      { name: 'n', data: [1, 2], type: 'INT32' },
    ],
    kvMetadata: [{ key: 'note', value: `by ${mail}` }],
  }),
);

/** The footer of the part alone, as `_metadata` has it; of so many of its columns it says that they are stored in the part. */
function summaryOf(elsewhere: number): Buffer {
  const length = part.readUInt32LE(part.length - 8);
  const start = part.length - 8 - length;
  const { struct } = parseFooter(part.subarray(start, start + length), start);
  const list = (values: readonly ThriftStruct[]) => ({ elementType: Wire.struct, values: [...values] });
  const groups = structsOf(struct, 4).map(group => {
    const chunks = structsOf(group, 1).map((chunk, i) =>
      i < elsewhere ? withText(chunk, 1, 'part-0.parquet') : chunk,
    );
    return withField(group, 1, Wire.list, list(chunks));
  });
  const footer = writeStruct(withField(struct, 4, Wire.list, list(groups)));
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(footer.length);
  trailer.write('PAR1', 4);
  return Buffer.concat([Buffer.from('PAR1'), footer, trailer]);
}

describe('a Parquet summary of other files', () => {
  it('is told of for what it is, once; its metadata is scanned, and all of it counts as unread', async () => {
    const summary = summaryOf(2);
    const { manifest, findingsOf } = await runScan({ 'd/_metadata': summary, 'd/part-0.parquet': part });
    expect(manifest.sources[0]).toMatchObject({
      path: 'd/_metadata',
      problemCodes: { 'parquet-summary': 1 },
      coverage: { complete: false, unread: [{ start: 0, end: summary.length }] },
    });
    expect(findingsOf('d/_metadata').map(({ path }) => path)).toEqual(['$metadata.note']);
    expect(manifest.sources[0]!.problems[0]!.message).toMatch(
      /sums up other Parquet files.*delete it, or write it anew/,
    );
  });

  it('is none while one of the columns is its own', async () => {
    const { manifest } = await runScan({ 'd/_metadata': summaryOf(1) });
    expect(manifest.sources[0]!.problemCodes).toEqual({ 'broken-parquet': 2 });
  });

  it('stays as it is when the files beside it are replaced, and so do checksums of Hadoop, which are named', async () => {
    const checksum = Buffer.from('crc\0....');
    const files = { 'd/part-0.parquet': part, 'd/.part-0.parquet.crc': checksum, 'd/.other.crc': checksum };
    const cwd = makeFolder({ ...files, 'd/_metadata': summaryOf(2) });
    const { code, stdout, stderr } = await runCli(['redact', 'd', '--in-place'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toMatch(/1 file written[\s\S]*parquet-summary: it sums up/);
    expect(stderr).toContain('d/_metadata was not written');
    expect(stderr).toContain('delete 1 checksum of Hadoop (first: d/.part-0.parquet.crc)');
    expect(readTree(cwd).get('d/_metadata')).toEqual(summaryOf(2));
    const again = await runCli(['redact', 'd', '--out', 'o', '--manifest', 'm'], { cwd });
    expect(again.stderr).not.toContain('Hadoop');
  });
});
