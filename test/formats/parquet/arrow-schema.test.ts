import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readArrowTexts, writeArrowTexts } from '../../../src/formats/parquet/arrow-schema.ts';
import { readFooter } from '../../../src/formats/parquet/footer.ts';
import { whyDifferent } from '../../../src/formats/parquet/prove/why-different.ts';
import { openBytes } from '../../../src/formats/parquet/random-access.ts';
import { runRedact } from '../../redaction/run-redact.ts';
import { makeFolder, runScan } from '../../run-scan.ts';
import { toToken } from '../../test-rule.ts';
import { utf8, writeStream } from '../arrow/write-ipc.ts';

/**
 * As pyarrow 26 writes it: metadata of the schema (about), of its column `note` (owner, other) and of the items of its column `l` (who);
 * all but `other` are one letter, forty times.
 */
const SCHEMA = [
  '/////wgCAAAQAAAAAAAKAA4ABgAFAAgACgAAAAABBAAQAAAAAAAKAAwAAAAEAAgACgAAAFgAAAAEAAAAAQAAAAQAAACQ/v//OAAA',
  'AAQAAAAoAAAAQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQQAAAAAFAAAAYWJvdXQAAAACAAAAzAAAABQA',
  'AAAQABQACAAGAAcADAAAABAAEAAAAAAAAQwUAAAAGAAAAAQAAAABAAAAEAAAAAEAAABsAAAAyP7//4b///8AAAEFFAAAAGgAAAAI',
  'AAAAEAAAAAAAAAABAAAAeAAAAAEAAAAEAAAASP///zgAAAAEAAAAKAAAAFdXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dX',
  'V1dXV1dXV1cAAAAAAwAAAHdobwAEAAYABAAAAAAAEgAYAAgABgAHAAwAAAAQABQAEgAAAAAAAQUUAAAAoAAAAAgAAAAUAAAAAAAA',
  'AAQAAABub3RlAAAAAAIAAAA0AAAABAAAANz///8UAAAABAAAAAQAAABrZWVwAAAAAAUAAABvdGhlcgAAAAgADAAEAAgACAAAADgA',
  'AAAEAAAAKAAAAE9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT08AAAAABQAAAG93bmVyAAAABAAEAAQAAAAA',
  'AAAA',
].join('');
const FILLERS = ['A', 'O', 'W'].map(letter => letter.repeat(40));
const KEYS = ['about', 'owner', 'other', 'who'];

/** The schema with tokens in its metadata. */
function schemaWith(texts: readonly [about: string, owner: string, who: string]): string {
  let bytes = Buffer.from(SCHEMA, 'base64').toString('latin1');
  for (const [i, text] of texts.entries()) bytes = bytes.replace(FILLERS[i]!, text.padEnd(40, '.'));
  return Buffer.from(bytes, 'latin1').toString('base64');
}

const read = (base64: string | Buffer) =>
  readArrowTexts(Buffer.from(base64)).map(({ key, value }) => [key, Buffer.from(value).toString()]);
const write = (values: readonly (string | undefined)[], base64 = SCHEMA) =>
  writeArrowTexts(
    Buffer.from(base64),
    values.map(it => (it === undefined ? undefined : Buffer.from(it))),
  );

/** A schema with a list of entries that are all the same one, whose key and value are one string of x. */
function schemaOfOne(entries: number, length: number): string {
  const message = Buffer.alloc(8 * Math.ceil((84 + 4 * entries + length) / 8));
  const u16 = (at: number, ...values: number[]) =>
    values.forEach((it, i) => void message.writeUInt16LE(it, at + 2 * i));
  const lead = (from: number, to: number) => message.writeUInt32LE(to - from, from);
  message.writeUInt32LE(0xffffffff, 0);
  message.writeUInt32LE(message.length - 8, 4);
  lead(8, 24);
  u16(12, 10, 12, 0, 4, 8); // the layout of the message: the kind of its header, the header
  message.writeInt32LE(24 - 12, 24);
  message.writeUInt8(1, 28);
  lead(32, 48);
  u16(36, 10, 8, 0, 0, 4); // of the schema: its metadata
  message.writeInt32LE(48 - 36, 48);
  lead(52, 56);
  message.writeUInt32LE(entries, 56);
  const layout = 60 + 4 * entries;
  const entry = layout + 8;
  for (let i = 0; i < entries; i++) lead(60 + 4 * i, entry);
  u16(layout, 8, 12, 4, 8); // of an entry: key, value
  message.writeInt32LE(8, entry);
  lead(entry + 4, entry + 12);
  lead(entry + 8, entry + 12);
  message.writeUInt32LE(length, entry + 12);
  message.fill('x', entry + 16, entry + 16 + length);
  return message.toString('base64');
}

describe('the texts of an Arrow schema', () => {
  it('are those of the schema, its fields and theirs', () => {
    expect(read(SCHEMA)).toEqual([
      ['about', FILLERS[0]],
      ['owner', FILLERS[1]],
      ['other', 'keep'],
      ['who', FILLERS[2]],
    ]);
  });

  it.each([
    ['shorter', 'é'],
    ['longer', 'long '.repeat(100)],
    ['empty', ''],
  ])('are replaced by what is %s, and stand nowhere any more', (_, next) => {
    const written = write([next, undefined, undefined, next]);
    expect(read(written).map(([, text]) => text)).toEqual([next, FILLERS[1], 'keep', next]);
    const bytes = Buffer.from(written.toString(), 'base64');
    expect([bytes.includes('AAAA'), bytes.includes('WWWW'), bytes.includes('OOOO')]).toEqual([false, false, true]);
    expect(bytes.length % 8).toBe(0);
    expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
    const twice = write([undefined, 'x'], written.toString());
    expect(read(twice).map(([, text]) => text)).toEqual([next, 'x', 'keep', next]);
  });

  it('are none of what is cut off or damaged, or take as long as their bytes', () => {
    const bytes = Buffer.from(SCHEMA, 'base64');
    for (let length = 0; length < bytes.length; length++) {
      expect(read(bytes.subarray(0, length).toString('base64'))).toEqual([]);
    }
    for (let at = 0; at < bytes.length; at++) {
      for (const value of [0, 1, 4, 0x7f, 0xff]) {
        const damaged = Buffer.from(bytes);
        damaged[at] = value;
        const texts = readArrowTexts(Buffer.from(damaged.toString('base64')));
        expect(texts.reduce((sum, { value: text }) => sum + text.length, 0)).toBeLessThanOrEqual(4 * bytes.length);
      }
    }
    expect(read('NEEDLE')).toEqual([]);
  });

  it('are none where more is led to one place than there are bytes', () => {
    expect(read(schemaOfOne(1, 40))).toEqual([['x'.repeat(40), 'x'.repeat(40)]]);
    expect(read(schemaOfOne(1000, 1000))).toEqual([]);
  });
});

describe('a Parquet file with an Arrow schema', () => {
  const base64 = schemaWith([`about ${toToken(1)}`, toToken(2), toToken(3)]);
  const file = Buffer.from(
    parquetWriteBuffer({
      columnData: [{ name: 'note', data: ['x', 'y'], type: 'STRING' }],
      kvMetadata: [
        { key: 'about', value: `about ${toToken(1)}` },
        { key: 'ARROW:schema', value: base64 },
        { key: 'last', value: 'z' },
      ],
    }),
  );
  const textsOf = (bytes: Buffer) =>
    readFooter(openBytes(bytes)).metadata.map(({ path, value, within }) => [
      path,
      path === '$metadata.ARROW:schema' && !within ? '' : Buffer.from(value).toString().replace(/\.+$/, ''),
    ]);

  it('is scanned in what users say of columns', async () => {
    const { findingsOf } = await runScan({ 'a.parquet': file });
    expect(findingsOf('a.parquet', 'test-token').map(({ path }) => path)).toEqual([
      '$metadata.about',
      '$metadata.ARROW:schema[0].about',
      '$metadata.ARROW:schema[1].owner',
      '$metadata.ARROW:schema[3].who',
    ]);
  });

  it('is redacted there too, and nothing else of it changes', async () => {
    const { files, result } = await runRedact({ 'a.parquet': file });
    const redacted = files.get('a.parquet')!;
    expect(result.after.totals.findings).toBe(0);
    expect(textsOf(redacted)).toEqual([
      ['$metadata.about', 'about [TEST_TOKEN]'],
      ['$metadata.ARROW:schema', ''],
      ['$metadata.ARROW:schema[0].about', 'about [TEST_TOKEN]'],
      ['$metadata.ARROW:schema[1].owner', '[TEST_TOKEN]'],
      ['$metadata.ARROW:schema[2].other', 'keep'],
      ['$metadata.ARROW:schema[3].who', '[TEST_TOKEN]'],
      ['$metadata.last', 'z'],
    ]);
    const schema = Buffer.from(/\/{5}[\w+/=]+/.exec(redacted.toString('latin1'))![0], 'base64');
    expect(schema.includes('zqx7-')).toBe(false);
  });

  it('leaves empty what cannot go alone', async () => {
    const { files } = await runRedact({ 'a.parquet': file }, { operators: { default: 'drop-record' } });
    expect(textsOf(files.get('a.parquet')!)).toEqual([
      ['$metadata.ARROW:schema', ''],
      ...KEYS.map((key, i) => [`$metadata.ARROW:schema[${i}].${key}`, key === 'other' ? 'keep' : '']),
      ['$metadata.last', 'z'],
    ]);
  });

  it('is proved to differ in the spans alone', async () => {
    const { files, findingsOf } = await runRedact({ 'a.parquet': file });
    const spans = findingsOf('a.parquet').map(({ record, path, start, end }) => ({
      record,
      path,
      start,
      end,
      isDropped: false,
    }));
    const why = async (redacted: Buffer, given = spans) => {
      const folder = makeFolder({ original: file, redacted });
      async function* each() {
        yield* given;
      }
      return whyDifferent({ original: `${folder}/original`, redacted: `${folder}/redacted`, spans: each() });
    };
    const redacted = files.get('a.parquet')!;
    expect(await why(redacted)).toBeUndefined();
    expect(await why(redacted, spans.slice(0, -1))).toMatch(/key-value entry/);
    const other = Buffer.from(
      redacted.toString('latin1').replace(/\/{5}([\w+/]{20})./, (_, head) => `/////${head}B`),
      'latin1',
    );
    expect(await why(other)).toMatch(/key-value entr/);
  });
});

it('is a problem where it has a column whose type is a pickle', async () => {
  const field = { ...utf8('a'), metadata: { 'ARROW:extension:name': 'arrow.py_extension_type' } };
  const schema = writeStream([field], [], { lacksEnd: true }).toString('base64');
  const { manifest } = await runScan({
    'a.parquet': Buffer.from(
      parquetWriteBuffer({
        columnData: [{ name: 'a', data: ['x'], type: 'STRING' }],
        kvMetadata: [{ key: 'ARROW:schema', value: schema }],
      }),
    ),
  });
  expect(manifest.sources[0]!.problemCodes).toEqual({ 'pickled-type': 1 });
});
