import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.ts';
import { makeFolder } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

const RECORDS = 40_000;
const records = Array.from({ length: RECORDS }, (_, id) => ({
  id,
  text: `${'words '.repeat(id % 50)}${id % 10 === 0 ? toToken(id) : 'nothing'}`,
}));
const withToken = records.filter(({ id }) => id % 10 === 0).map(({ id }) => id);
const blanks = (id: number) => ['', ' ', '\n', '\n    ', '\t'][id % 5];

/** Longer than the blocks in which a file is read, and than the memory that they share in turn. */
const FORMS: Record<string, () => Buffer> = {
  'a.jsonl': () => Buffer.from(records.map(it => JSON.stringify(it)).join('\n')),
  'array.json': () =>
    Buffer.from(`[${records.map(it => `${blanks(it.id)}${JSON.stringify(it)}${blanks(it.id + 3)}`)}]`),
  'pretty.json': () => Buffer.from(JSON.stringify(records, undefined, 2)),
  'a.csv': () => Buffer.from(`id,text\n${records.map(it => `${it.id},"${it.text}\n"`).join('\n')}\n`),
  'utf-16.csv': () => Buffer.from(`\ufeffid,text\n${records.map(it => `${it.id},${it.text}`).join('\n')}\n`, 'utf16le'),
  'a.txt': () => Buffer.from(records.map(it => it.text).join('\n')),
};

async function scanned(path: string, jobs: number) {
  const run = scan(path, { jobs, rules: [tokenRule] });
  const places: string[] = [];
  for await (const { source, ...finding } of run) places.push(JSON.stringify(finding));
  const [source] = (await run.manifest).sources;
  return { places, records: source!.records, problems: source!.problems, complete: source!.coverage.complete };
}

describe('a file of many blocks', () => {
  it.each(Object.entries(FORMS))('gives what it gives as a stream and on two threads: %s', async (name, make) => {
    const bytes = make();
    expect(bytes.length).toBeGreaterThan(4 << 20);
    const folder = makeFolder({ [name]: bytes, [`${name}.gz`]: gzipSync(bytes, { level: 1 }) });
    const plain = await scanned(join(folder, name), 1);
    expect(plain.places.length).toBe(withToken.length);
    expect(plain).toMatchObject({ problems: [], complete: true });
    expect(await scanned(join(folder, `${name}.gz`), 1)).toEqual(plain);
    expect(await scanned(join(folder, name), 2)).toEqual(plain);
  });
});
