import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFooter } from '../../../src/formats/parquet/footer.ts';
import { openFile } from '../../../src/formats/parquet/random-access.ts';
import { decodePages } from '../../../src/formats/parquet/rewrite/decoded-pages.ts';
import { plainBytesAt } from '../../../src/formats/parquet/rewrite/plain-values.ts';
import { CORPUS, hasCorpus, readFields } from './parquet-fields.ts';

interface Expectation {
  readonly file: string;
  readonly rows: number;
  readonly read: 'ok' | 'fail';
  readonly leaves?: readonly {
    readonly leaf: string;
    readonly values: number;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

const expectations: Expectation[] = hasCorpus
  ? readFileSync(`${CORPUS}expect.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  : [];

const inFolder = (folder: string) => expectations.filter(({ file }) => file.startsWith(`parquet/${folder}/`));
const pathOf = ({ file }: Expectation) => CORPUS + file.slice('parquet/'.length);

// Its footer says 0 rows, its row group 6; pyarrow repeats the footer.
const MISCOUNTED = 'parquet/ok/apache/repeated_no_annotation.parquet';

describe.skipIf(!hasCorpus)(`the Parquet corpus (needs ${CORPUS})`, () => {
  it.each([...inFolder('ok'), ...inFolder('pyarrow-reads')])('reads $file as pyarrow does', async expectation => {
    const { problems, records } = await readFields(pathOf(expectation));
    expect(problems.filter(problem => problem.effect === 'unread')).toEqual([]);
    expect(records).toBe(expectation.file === MISCOUNTED ? 6 : expectation.rows);
    const digests = digestLeaves(pathOf(expectation));
    for (const { leaf, values, bytes, sha256 } of expectation.leaves ?? []) {
      // pyarrow names lists by its own types, so an unknown name is looked up by what it holds.
      const found = digests.get(leaf) ?? [...digests.values()].find(digest => digest.sha256 === sha256);
      expect(found, leaf).toEqual({ values, bytes, sha256 });
    }
  });

  it.each([...inFolder('must-fail'), ...inFolder('encrypted')])('finds a problem in $file', async expectation => {
    const started = performance.now();
    const { problems } = await readFields(pathOf(expectation));
    expect(problems).not.toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it.each(inFolder('encrypted'))('refuses $file by name', async expectation => {
    const { problems, chunks } = await readFields(pathOf(expectation));
    expect(problems.map(problem => problem.code)).toContain('encrypted');
    for (const { bytes, effect } of problems) {
      expect(effect).toBe('unread');
      expect(bytes![1]).toBeGreaterThan(bytes![0]);
    }
    if (expectation.file.includes('uniform')) expect(chunks).toEqual([]);
  });

  it('refuses a file of 4 KB that unfolds to 2 GiB', async () => {
    const before = process.memoryUsage().rss;
    const { problems } = await readFields(`${CORPUS}pyarrow-fails/apache/large_string_map.brotli.parquet`);
    expect(problems.map(problem => problem.effect)).toContain('unread');
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });

  it('reads a map whose keys are not marked as required', async () => {
    const { problems, fields } = await readFields(`${CORPUS}pyarrow-fails/apache/incorrect_map_schema.parquet`);
    expect(problems).toEqual([]);
    expect(fields.map(field => field.path)).toContain('my_map[0].key');
  });

  it('plans chunks whose ranges partition the file', async () => {
    const { chunks, records } = await readFields(`${CORPUS}ok/duckdb/manyrowgroups.parquet`);
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks[0]!.start).toBe(0);
    for (const [i, chunk] of chunks.entries()) if (i > 0) expect(chunk.start).toBe(chunks[i - 1]!.end);
    expect(chunks.at(-1)!.end).toBe(readFileSync(`${CORPUS}ok/duckdb/manyrowgroups.parquet`).length);
    expect(records).toBe(expectations.find(({ file }) => file.endsWith('manyrowgroups.parquet'))!.rows);
  });
});

// SHA-256 over (length as 4 bytes little-endian, value) of each leaf's values, as the corpus's README has it.
function digestLeaves(path: string) {
  const file = openFile(path);
  const footer = readFooter(file);
  const digests = new Map<string, { values: number; bytes: number; sha256: string }>();
  for (const leaf of footer.leaves) {
    const hash = createHash('sha256');
    let values = 0;
    let bytes = 0;
    for (const group of footer.rowGroups) {
      const column = group.columns[leaf.number]!;
      for (const page of decodePages({ file, fileEnd: footer.start, column })) {
        if (page.kind === 'dictionary') continue;
        const { content } = page.data;
        for (let i = 0; i < page.data.defined; i++) {
          const value =
            content.kind === 'values'
              ? plainBytesAt(content.values, i)
              : plainBytesAt(page.dictionary!, content.indices[i]!);
          const length = Buffer.alloc(4);
          length.writeUInt32LE(value.length);
          hash.update(length).update(value);
          values++;
          bytes += value.length;
        }
      }
    }
    digests.set(leaf.schemaPath.join('.'), { values, bytes, sha256: hash.digest('hex') });
  }
  file.close();
  return digests;
}
