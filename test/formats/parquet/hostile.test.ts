import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditError } from '../../../src/errors.ts';
import { parquetFormat } from '../../../src/formats/parquet/index.ts';
import { ALL_COLUMNS, CORPUS, editOf, hasCorpus, readFields, rewrite } from './parquet-fields.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-parquet-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const small = Buffer.from(
  parquetWriteBuffer({
    columnData: [
      { name: 'text', data: ['one', null, 'three', 'three'], type: 'STRING' },
      { name: 'n', data: [1n, 2n, 3n, 4000000000n], type: 'INT64' },
      { name: 'list', data: [['a', 'b'], [], null, ['c']] as unknown[] },
    ],
    kvMetadata: [{ key: 'k', value: 'v' }],
  }),
);

// Every edge that a reader of hostile bytes has: damaged data is a problem, and never an error of ours. Gives the problems' codes.
async function readDamaged(bytes: Uint8Array): Promise<readonly string[]> {
  const path = join(folder, 'damaged.parquet');
  writeFileSync(path, bytes);
  const { problems, fields, chunks } = await readFields(path);
  for (const problem of problems) {
    expect(problem.message).not.toMatch(/undefined|NaN|\[object/);
    if (problem.effect !== 'unread') continue;
    const [start, end] = problem.bytes!;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(bytes.length);
    expect(end).toBeGreaterThan(start);
  }
  if (chunks.length === 0) expect(problems).not.toEqual([]);
  const output = join(folder, 'damaged-out.parquet');
  const edits = fields
    .filter(field => !field.path.startsWith('$'))
    .slice(0, 1)
    .map(field => editOf(field, '[X]'));
  await rewrite(path, output, edits).catch(error => expect(error).toBeInstanceOf(AuditError));
  return problems.map(({ code }) => code);
}

describe('damaged Parquet', () => {
  it('ends in a problem or in fields, whichever bytes are changed', async () => {
    const change = fc.tuple(fc.nat({ max: small.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async changes => {
        const bytes = Buffer.from(small);
        for (const [at, value] of changes) bytes[at] = value;
        await readDamaged(bytes);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('ends in a problem when a place in it has another type of number', async () => {
    const bytes = Buffer.from(small);
    // The first field behind the sizes of a column's pages becomes a double.
    bytes[325] = 199;
    bytes[348] = 0;
    expect(await readDamaged(bytes)).toEqual(['broken-parquet']);
  });

  it('ends in a problem, wherever it is cut', async () => {
    for (let length = 1; length < small.length; length += 3)
      expect(await readDamaged(small.subarray(0, length)), `${length} bytes`).not.toEqual([]);
  });

  it.skipIf(!hasCorpus)(
    'ends in a problem or in fields for changed files of the corpus',
    async () => {
      const names = [
        'apache/datapage_v2.snappy.parquet',
        'apache/nested_maps.snappy.parquet',
        'apache/delta_length_byte_array.parquet',
        'duckdb/byte_stream_split.parquet',
      ];
      const originals = names
        .map(name => `${CORPUS}ok/${name}`)
        .filter(path => existsSync(path))
        .map(path => readFileSync(path));
      await fc.assert(
        fc.asyncProperty(
          fc.nat(),
          fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }),
          async (which, changes) => {
            const bytes = Buffer.from(originals[which % originals.length]!);
            for (const [at, value] of changes) bytes[at % bytes.length] = value;
            await readDamaged(bytes);
          },
        ),
        { numRuns: 150 },
      );
    },
    60_000,
  );

  it('does not unfold a page that claims more than it may hold', async () => {
    const bomb = brotliCompressSync(Buffer.alloc(64 * 1024 * 1024), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 2 },
    });
    expect(bomb.length).toBeLessThan(1000);
    const before = process.memoryUsage().rss;
    const path = join(folder, 'bomb.parquet');
    const column = { name: 'b', data: ['x'], type: 'STRING' as const };
    const compressors = { BROTLI: () => new Uint8Array(bomb) };
    writeFileSync(path, Buffer.from(parquetWriteBuffer({ columnData: [column], codec: 'BROTLI', compressors })));
    const { problems } = await readFields(path);
    expect(problems.map(problem => problem.effect)).toEqual(['unread']);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });
});

describe('a stream of Parquet', () => {
  it('is a problem over all its bytes, which are read all the same', async () => {
    let consumed = 0;
    const bytes = (async function* () {
      for (let i = 0; i < 5; i++) {
        consumed++;
        yield Buffer.from('PAR1');
      }
    })();
    const problems: unknown[] = [];
    const plan = parquetFormat.plan({
      file: undefined,
      size: undefined,
      bytes,
      chunkBytes: 1,
      options: ALL_COLUMNS,
      report: problem => problems.push(problem),
    });
    for await (const chunk of plan) expect.unreachable(String(chunk.start));
    expect(consumed).toBe(5);
    expect(problems).toMatchObject([{ code: 'needs-file', effect: 'unread', bytes: [0, 20] }]);
  });

  it('passes on the failure of its bytes', async () => {
    // biome-ignore lint/correctness/useYield: a stream that fails at once
    const bytes = (async function* (): AsyncGenerator<Buffer> {
      throw new Error('disk on fire');
    })();
    const plan = parquetFormat.plan({
      file: undefined,
      size: undefined,
      bytes,
      chunkBytes: 1,
      options: ALL_COLUMNS,
      report: () => {},
    });
    const read = async () => {
      for await (const _ of plan);
    };
    await expect(read()).rejects.toThrow('disk on fire');
  });
});

describe('sniffing', () => {
  it.each([
    ['PAR1', 1],
    ['PARE', 1],
    ['PAR2', 0],
    ['PA', 0],
    ['', 0],
  ])('gives %s a %i', (head, expected) => {
    expect(parquetFormat.sniff(Buffer.from(head))).toBe(expected);
  });
});
