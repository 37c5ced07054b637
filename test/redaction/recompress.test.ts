import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decompress as unzstd } from 'fzstd';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '../../src/formats/changes.ts';
import { type Rewritten, recompress } from '../../src/redaction/recompress.ts';
import { openSource } from '../../src/sources/open-source.ts';
import { toSeekTable } from '../../src/sources/seek-table.ts';
import type { Unit } from '../../src/sources/units.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../run-scan.ts';
import { namedMember, sampleText, skippableFrame, zstdFrame } from '../sources/compressed-samples.ts';
import { toToken } from '../test-rule.ts';
import { runRedact } from './run-redact.ts';

const readers = {
  gzip: (bytes: Uint8Array) => Buffer.from(gunzipSync(bytes)),
  zstd: (bytes: Uint8Array) => Buffer.from(unzstd(bytes)),
};
const codecs = ['gzip', 'zstd'] as const;
type Codec = (typeof codecs)[number];
const pack = (codec: Codec, content: Buffer) =>
  codec === 'gzip' ? gzipSync(content, { level: 9 }) : zstdFrame(content, { compressionLevel: 5 });

/** The decompressed bytes in blocks, with the changes that lie in each. */
async function* cutUp(blocks: AsyncIterable<Buffer>, changes: readonly Change[]): AsyncGenerator<Rewritten> {
  let position = 0; // what was given out
  let arrived = 0;
  let next = 0;
  for await (const block of blocks) {
    const bytes = Buffer.from(block);
    const from = arrived;
    arrived += bytes.length;
    const same = (end: number): Rewritten => ({ kind: 'same', bytes: bytes.subarray(position - from, end - from) });
    // A change that reaches into the next block is told of here, and its bytes there are passed over.
    for (; next < changes.length && changes[next]!.start < arrived; next++) {
      const { start, end, bytes: fresh } = changes[next]!;
      if (start > position) yield same(start);
      yield { kind: 'new', length: end - start, bytes: fresh };
      position = end;
    }
    if (position >= arrived) continue;
    yield same(arrived);
    position = arrived;
  }
}

async function* joined(blocks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const all: Buffer[] = [];
  for await (const block of blocks) all.push(Buffer.from(block));
  yield Buffer.concat(all);
}

async function recompressed(
  codec: Codec,
  file: string,
  changes: readonly Change[],
  heldBytes?: number,
  isWhole = false,
) {
  const units: Unit[] = [];
  const opened = await openSource({ path: 'f', file }, { maxRatio: 1e6, onUnit: unit => units.push(unit) });
  const blocks: Buffer[] = [];
  const rewritten = cutUp(isWhole ? joined(opened.bytes()) : opened.bytes(), changes);
  const held = heldBytes === undefined ? {} : { heldBytes };
  for await (const block of recompress({ file, compression: codec, rewritten, units, ...held })) blocks.push(block);
  await opened.finish();
  return Buffer.concat(blocks);
}

/** Numbers below what is asked for, the same ones for a seed. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

describe.each(codecs)('recompress %s', codec => {
  it('copies every unit without a change as it is, wherever the changes and the units lie', async () => {
    const file = join(makeFolder({}), 'f');
    for (let seed = 1; seed <= (codec === 'gzip' ? 150 : 50); seed++) {
      const roll = dice(seed);
      const contents = Array.from({ length: 1 + roll(8) }, (_, i) =>
        sampleText(roll(4) === 0 ? 0 : roll(300), seed * 100 + i),
      );
      const raws: Buffer[] = [];
      const spans: { raw: Buffer; start: number; end: number }[] = [];
      let at = 0;
      for (const content of contents) {
        if (codec === 'zstd' && roll(3) === 0) {
          const raw = skippableFrame(sampleText(roll(20)));
          raws.push(raw);
          spans.push({ raw, start: at, end: at });
        }
        const raw = codec === 'gzip' && roll(2) === 0 ? namedMember(content) : pack(codec, content);
        raws.push(raw);
        spans.push({ raw, start: at, end: at + content.length });
        at += content.length;
      }
      if (codec === 'gzip' && roll(3) === 0) raws.push(Buffer.alloc(roll(600)));
      const plain = Buffer.concat(contents);
      writeFileSync(file, Buffer.concat(raws));

      const changes: Change[] = [];
      for (let from = roll(200); from < plain.length; from += 1 + roll(400)) {
        const end = Math.min(plain.length, from + roll(40));
        changes.push({ start: from, end, bytes: Buffer.from('<new>'.slice(0, roll(6))) });
        from = end;
      }
      const result = await recompressed(codec, file, changes, roll(2) === 0 ? roll(100) : undefined, roll(3) > 0);
      expect(readers[codec](result).equals(applyChanges(plain, changes)), `seed ${seed}`).toBe(true);
      // Unchanged units follow each other in the result.
      let position = 0;
      for (const { raw, start, end } of spans) {
        const isChanged = changes.some(it =>
          it.start === it.end ? it.start >= start && it.start <= end : it.start < end && it.end > start,
        );
        if (isChanged) continue;
        const found = result.indexOf(raw, position);
        expect(found, `seed ${seed}: the unit of bytes ${start} to ${end}`).toBeGreaterThanOrEqual(0);
        position = found + raw.length;
      }
      if (changes.length === 0) expect(result.equals(Buffer.concat(raws))).toBe(true);
    }
  });

  it('reads a large unit again whose first change comes late', async () => {
    const file = join(makeFolder({}), 'f');
    const plain = sampleText(3_000_000);
    writeFileSync(file, Buffer.concat([pack(codec, plain), pack(codec, Buffer.from('tail'))]));
    const changes = [{ start: plain.length - 10, end: plain.length - 8, bytes: Buffer.from('<x>') }];
    const result = await recompressed(codec, file, changes, 1000);
    const wanted = applyChanges(Buffer.concat([plain, Buffer.from('tail')]), changes);
    expect(readers[codec](result).equals(wanted)).toBe(true);
    expect(result.subarray(-pack(codec, Buffer.from('tail')).length)).toEqual(pack(codec, Buffer.from('tail')));
  });

  it('leaves members of records without findings alone when a file is redacted, and records may span them', async () => {
    const line = (n: number, text: string) => `{"n":${n},"text":"${text} ${randomBytes(30).toString('hex')}"}\n`;
    const found = line(1, toToken(1));
    const contents = [
      line(0, 'plain').repeat(3),
      found.slice(0, 40), // the finding lies in this member
      found.slice(40) + line(2, 'the rest of a record and a whole one'),
      line(3, 'plain'),
      line(4, toToken(2)),
    ].map(it => Buffer.from(it));
    expect(found.indexOf(toToken(1)) + toToken(1).length).toBeLessThan(40);
    const raws = contents.map(it => pack(codec, it));
    const { files } = await runRedact({ 'a.jsonl.x': Buffer.concat(raws) });
    const after = files.get('a.jsonl.x')!;
    const plain = readers[codec](after).toString();
    expect(plain).toBe(
      Buffer.concat(contents).toString().replace(toToken(1), '[TEST_TOKEN]').replace(toToken(2), '[TEST_TOKEN]'),
    );
    expect(after.subarray(0, raws[0]!.length)).toEqual(raws[0]);
    const kept = Buffer.concat([raws[2]!, raws[3]!]);
    expect(after.includes(kept)).toBe(true);
    expect(after.includes(raws[1]!)).toBe(false);
    expect(after.includes(raws[4]!)).toBe(false);
  });
});

describe('what stands beside compressed data', () => {
  const lines = (token: string) => Buffer.from(`{"text":"${token}"}\n`);
  const pages = [lines('plain'), lines(toToken(1)), lines('also plain')];
  const clean = Buffer.concat([pages[0]!, lines('[TEST_TOKEN]'), pages[2]!]);

  it('goes from a gzip file that is rewritten, and the members without findings stay otherwise', async () => {
    const raws = pages.map(namedMember);
    const { files, result } = await runRedact({ 'a.jsonl.gz': Buffer.concat(raws) });
    const after = files.get('a.jsonl.gz')!;
    expect(gunzipSync(after)).toEqual(clean);
    expect(after.includes('name.jsonl')).toBe(false);
    expect(after.includes('a comment')).toBe(false);
    const [first] = raws;
    const headerBytes = first!.indexOf('a comment') + 'a comment'.length + 3;
    const plain = Buffer.concat([first!.subarray(0, 10), first!.subarray(headerBytes)]);
    plain[3] = 0;
    expect(after.subarray(0, plain.length)).toEqual(plain);
    expect(result.manifest.sources[0]!.problemCodes).toEqual({ 'unscanned-metadata': 1 });
    expect(result.after.sources[0]!.problemCodes).toEqual({});
  });

  it('goes from a zstd file that is rewritten, whose seek table then tells of what is left', async () => {
    const frames = pages.map(it => zstdFrame(it));
    const note = skippableFrame(Buffer.from('by me'));
    const table = toSeekTable(frames.map((it, i) => ({ compressed: it.length, decompressed: pages[i]!.length })))!;
    const { files } = await runRedact({ 'a.jsonl.zst': Buffer.concat([note, ...frames, note, table]) });
    const after = files.get('a.jsonl.zst')!;
    expect(readers.zstd(after)).toEqual(clean);
    expect(after.includes('by me')).toBe(false);
    expect(after.indexOf(frames[0]!)).toBe(0);
    expect(after.readUInt32LE(after.length - 9)).toBe(3);
  });

  it('stays in a file without findings, and the size that BGZF notes in each member that is copied', async () => {
    const clean = namedMember(pages[0]!);
    const member = gzipSync(pages[0]!);
    const bgzf = Buffer.concat([
      member.subarray(0, 10),
      Buffer.from('\x06\0BC\x02\0\x20\0', 'latin1'),
      member.subarray(10),
    ]);
    bgzf[3] = 4;
    const { files } = await runRedact({
      'a.jsonl.gz': clean,
      'b.jsonl.gz': Buffer.concat([bgzf, gzipSync(pages[1]!)]),
    });
    expect(files.get('a.jsonl.gz')).toEqual(clean);
    expect(files.get('b.jsonl.gz')!.subarray(0, bgzf.length)).toEqual(bgzf);
  });

  it('comes back with the vault', async () => {
    const mail = `anna@${'firma-berg'}.de`;
    const raw = Buffer.concat([pages[0]!, lines(mail)].map(namedMember));
    const cwd = makeFolder({ 'd/a.jsonl.gz': raw });
    await runCli(['key', 'new', 'k'], { cwd });
    const safe = ['--vault', 'safe/v', '--key-file', 'k'];
    await runCli(['redact', 'd', '--in-place', ...safe], { cwd });
    expect(readFileSync(join(cwd, 'd/a.jsonl.gz')).includes('a comment')).toBe(false);
    expect(await runCli(['restore', 'd', ...safe], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'd/a.jsonl.gz'))).toEqual(raw);
  });
});

describe('zstd frames that tell of others', () => {
  const sizeHeader = (size: number) => {
    const frame = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 0, 0, 0, 0]);
    frame.writeUInt32LE(size, 8);
    return frame;
  };
  const parts = ['first ', 'second', ' third'].map(it => Buffer.from(it.repeat(20)));

  it('drops the size that stands before a frame that changes, and keeps the others', async () => {
    const frames = parts.map(it => zstdFrame(it));
    const file = join(makeFolder({}), 'f');
    writeFileSync(file, Buffer.concat(frames.flatMap(it => [sizeHeader(it.length), it])));
    const result = await recompressed('zstd', file, [{ start: 130, end: 140, bytes: Buffer.from('x') }]);
    const kept = (i: number) => Buffer.concat([sizeHeader(frames[i]!.length), frames[i]!]);
    expect(result.subarray(0, kept(0).length)).toEqual(kept(0));
    expect(result.subarray(-kept(2).length)).toEqual(kept(2));
    // At once the frame, without the size before it.
    expect(result.readUInt32LE(kept(0).length)).toBe(0xfd2fb528);
  });

  it('writes the seek table anew, and copies that of a file without changes', async () => {
    const frames = parts.map(it => zstdFrame(it));
    const table = Buffer.alloc(8 + frames.length * 12 + 9);
    table.writeUInt32LE(0x184d2a5e, 0);
    table.writeUInt32LE(table.length - 8, 4);
    frames.forEach((frame, i) => {
      table.writeUInt32LE(frame.length, 8 + i * 12);
      table.writeUInt32LE(parts[i]!.length, 12 + i * 12);
    });
    table.writeUInt32LE(frames.length, table.length - 9);
    table[table.length - 5] = 0x80;
    table.writeUInt32LE(0x8f92eab1, table.length - 4);
    const file = join(makeFolder({}), 'f');
    const whole = Buffer.concat([...frames, table]);
    writeFileSync(file, whole);
    expect(await recompressed('zstd', file, [])).toEqual(whole);

    const result = await recompressed('zstd', file, [{ start: 121, end: 122, bytes: Buffer.from('new') }]);
    const plain = Buffer.from(unzstd(result));
    expect(result.readUInt32LE(result.length - 4)).toBe(0x8f92eab1);
    expect(result[result.length - 5]).toBe(0);
    expect(result.readUInt32LE(result.length - 9)).toBe(3);
    const at = result.length - 9 - 3 * 8 - 8;
    let raw = 0;
    let start = 0;
    for (let i = 0; i < 3; i++) {
      const size = result.readUInt32LE(at + 8 + i * 8);
      const length = result.readUInt32LE(at + 12 + i * 8);
      expect(Buffer.from(unzstd(result.subarray(raw, raw + size)))).toEqual(plain.subarray(start, start + length));
      raw += size;
      start += length;
    }
    expect(raw).toBe(at);
    expect(start).toBe(plain.length);
  });
});
