import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locateFooter, parseFooter } from '../../../src/formats/parquet/footer.ts';
import { placePages } from '../../../src/formats/parquet/pages.ts';
import { openBytes } from '../../../src/formats/parquet/random-access.ts';
import { scan } from '../../../src/index.ts';
import { tokenRule, toToken } from '../../test-rule.ts';
import { Duck } from './duckdb.ts';
import { readFields } from './parquet-fields.ts';

let folder: string;
let duck: Duck;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-large-'));
  duck = await Duck.open();
});
afterAll(() => {
  duck.close();
  rmSync(folder, { recursive: true, force: true });
});

const ROWS = 60_000;
/** 6 MB in one page: longer than a batch and than Snappy's memory. Some values are absent, empty, or longer than a batch. */
const QUERY = `SELECT CASE WHEN i % 11 = 5 THEN NULL WHEN i % 11 = 6 THEN ''
    WHEN i = 30000 THEN repeat('long ', 400000) ELSE 'é value ' || i || ' ' || md5(i::VARCHAR) || repeat('~', i % 90) END AS text,
  [i || ' of ' || md5((i + k)::VARCHAR) || repeat('.', 60) FOR k IN range(i % 3)] AS list FROM range(${ROWS}) t(i)`;

const OPTIONS = `ROW_GROUP_SIZE ${ROWS}`;

function pageSizes(path: string): number[] {
  const bytes = readFileSync(path);
  const file = openBytes(bytes);
  const { start, length } = locateFooter(file);
  const { rowGroups } = parseFooter(bytes.subarray(start, start + length), start);
  return rowGroups[0]!.columns.map(column =>
    Math.max(...[...placePages(file, column, start)].map(page => page.header.uncompressedSize)),
  );
}

describe('a page of many megabytes', () => {
  it.each(['uncompressed', 'snappy', 'zstd', 'gzip'])('gives the fields that DuckDB gives, in %s', async codec => {
    const path = join(folder, `${codec}.parquet`);
    await duck.copy(QUERY, path, `COMPRESSION ${codec}, ${OPTIONS}`);
    for (const size of pageSizes(path)) expect(size).toBeGreaterThan(4 * 1024 * 1024);
    const { fields, problems, fieldCount } = await readFields(path);
    expect(problems).toEqual([]);
    const rows = await duck.read(path);
    const expected = rows.flatMap(({ text, list }, record) =>
      [text, ...(list as unknown[])].flatMap(it => (typeof it === 'string' ? [{ record, text: it }] : [])),
    );
    expect(fieldCount).toBe(expected.length);
    const isFull = expected.filter(it => it.text !== '');
    expect(fields.length).toBe(isFull.length);
    expect(fields.findIndex((it, i) => it.record !== isFull[i]!.record || it.text !== isFull[i]!.text)).toBe(-1);
  });

  const data = Array.from({ length: 60_000 }, (_, i) => {
    if (i % 13 === 1) return null;
    return `value ${i} ${'-'.repeat(i % 120)} ${i % 100 === 7 ? toToken(i) : 'xyz'} ${Math.imul(i, 2654435761)}`;
  });
  const columnData = [{ name: 'note', data, type: 'STRING' as const, encoding: 'PLAIN' as const }];
  const expected = data.flatMap((text, i) => (text?.includes('zqx7-') ? [i] : []));

  async function tokensOf(name: string, options: Partial<Parameters<typeof parquetWriteBuffer>[0]>) {
    const path = join(folder, `${name}.parquet`);
    const layout = { rowGroupSize: data.length, pageSize: 1 << 26 };
    writeFileSync(path, Buffer.from(parquetWriteBuffer({ columnData, ...layout, ...options })));
    const run = scan(path, { jobs: 1, rules: [tokenRule] });
    const rows: number[] = [];
    for await (const finding of run) rows.push(finding.record);
    return { path, rows, problems: (await run.manifest).sources.flatMap(it => it.problems) };
  }

  it.each(['SNAPPY', 'UNCOMPRESSED'] as const)('of version 2 in %s gives the findings of small pages', async codec => {
    const small = await tokensOf(`small-${codec}`, { codec, pageSize: 20_000 });
    expect(small.rows).toEqual(expected);
    const large = await tokensOf(`large-${codec}`, { codec });
    expect(pageSizes(large.path)[0]).toBeGreaterThan(4 * 1024 * 1024);
    expect(large).toMatchObject({ rows: expected, problems: [] });
  });

  it('is read whole where its copies reach back further than a stream remembers', async () => {
    const { path, rows, problems } = await tokensOf('far', { codec: 'SNAPPY', compressors: { SNAPPY: withFarCopies } });
    expect(pageSizes(path)[0]).toBeGreaterThan(4 * 1024 * 1024);
    expect(farCopies).toBeGreaterThan(0);
    expect({ rows, problems }).toEqual({ rows: expected, problems: [] });
  });

  it('that is damaged is a problem, and gives what stands before the damage', async () => {
    const damaged = (bytes: Uint8Array) => bytes.fill(255, bytes.length * 0.6, bytes.length * 0.6 + 100);
    const compressors = { SNAPPY: (input: Uint8Array) => damaged(snappyCompress(input)) };
    const { rows, problems } = await tokensOf('damaged', { codec: 'SNAPPY', compressors });
    expect(problems).toMatchObject([{ code: 'broken-parquet', effect: 'unread' }]);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.length).toBeLessThan(expected.length);
    expect(rows).toEqual(expected.slice(0, rows.length));
  });
});

let farCopies = 0;

/** Snappy of literals, but for four bytes of every 600,000: those are copied from their first place in the page. */
function withFarCopies(input: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(input);
  const output = Buffer.alloc(bytes.length + bytes.length / 10);
  let end = 0;
  for (let rest = bytes.length; ; rest = Math.floor(rest / 128)) {
    output[end++] = rest < 128 ? rest : (rest % 128) + 128;
    if (rest < 128) break;
  }
  for (let at = 0; at < bytes.length; ) {
    const isCopy = at > 0 && at % 600_000 === 0;
    const part = bytes.subarray(at, at + (isCopy ? 4 : 60));
    const first = isCopy ? bytes.indexOf(part) : at;
    output[end++] = ((part.length - 1) << 2) | (isCopy ? 3 : 0);
    if (isCopy) end = output.writeUInt32LE(at - first, end);
    else end += part.copy(output, end);
    if (isCopy && at - first > 1_200_000) farCopies++;
    at += part.length;
    // Back in step.
    if (isCopy) {
      const gap = bytes.subarray(at, at + 56);
      output[end++] = (gap.length - 1) << 2;
      end += gap.copy(output, end);
      at += gap.length;
    }
  }
  return output.subarray(0, end) as Uint8Array<ArrayBuffer>;
}
