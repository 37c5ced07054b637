import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../src/sources/inflate.ts';
import type { Compression } from '../../src/types.ts';
import {
  codes,
  gzipMembers,
  inflateAll,
  plain,
  samples,
  sampleText,
  skippableFrame,
  toStream,
  zstdFrame,
  zstdFrames,
} from './compressed-samples.ts';
import { compressedFolder, hasCorpus } from './corpus.ts';

describe.each(samples)('inflate %s', (compression, raw) => {
  it('gives the same output for every split in two', async () => {
    for (let at = 0; at <= raw.length; at++) {
      const outcome = await inflateAll([raw.subarray(0, at), raw.subarray(at)], compression);
      expect(outcome.problems).toEqual([]);
      expect(outcome.output.equals(plain)).toBe(true);
      expect(outcome.consumed).toBe(raw.length);
    }
  });

  it('gives the same output byte by byte', async () => {
    const outcome = await inflateAll(
      Array.from(raw, byte => Buffer.from([byte])),
      compression,
    );
    expect(outcome).toMatchObject({ problems: [], consumed: raw.length });
    expect(outcome.output.equals(plain)).toBe(true);
  });

  it('finds where a member ends at every piece size', async () => {
    for (let pieceBytes = 1; pieceBytes <= 96; pieceBytes++) {
      const outcome = await inflateAll([raw], compression, { pieceBytes });
      expect(outcome).toMatchObject({ problems: [], consumed: raw.length });
      expect(outcome.output.equals(plain)).toBe(true);
    }
  });

  it('reports every truncation, keeps what was decoded and accounts for every byte', async () => {
    const ends = await memberEnds(raw, compression);
    for (let length = 1; length < raw.length; length++) {
      const outcome = await inflateAll([raw.subarray(0, length)], compression);
      expect(codes(outcome.problems)).toEqual(ends.has(length) ? [] : ['truncated']);
      expect(outcome.output.equals(plain.subarray(0, outcome.output.length))).toBe(true);
      expect(outcome.consumed + outcome.unread).toBe(length);
    }
  });

  it('never gives other text without a problem when bytes are damaged, and accounts for every byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(raw.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 400 }),
        async (changes, size) => {
          const damaged = Buffer.from(raw);
          for (const [at, mask] of changes) damaged[at]! ^= mask;
          const outcome = await inflateAll([damaged], compression);
          expect(outcome.consumed + outcome.unread).toBe(damaged.length);
          // The third frame of the zstd sample has no checksum on purpose, as many writers leave it out.
          if (compression === 'gzip' && !outcome.output.equals(plain)) expect(outcome.problems).not.toEqual([]);
          const cut: Buffer[] = [];
          for (let i = 0; i < damaged.length; i += size) cut.push(damaged.subarray(i, i + size));
          expect(await inflateAll(cut, compression)).toEqual(outcome);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reports bytes after the last member with their range on disk, and keeps the text before them', async () => {
    const outcome = await inflateAll([raw, Buffer.from('garbage that is no member')], compression);
    expect(outcome.output.equals(plain)).toBe(true);
    expect(outcome.problems).toMatchObject([
      { code: 'trailing-garbage', effect: 'unread', bytes: [raw.length, raw.length + 25] },
    ]);
    expect(outcome.consumed).toBe(raw.length);
  });

  it('stops a bomb at the same byte however it is fed, and says how to go on', async () => {
    const content = Buffer.alloc(3_000_000, 'a');
    const bomb = compression === 'gzip' ? gzipSync(content) : zstdFrame(content);
    const limits = { maxRatio: 50, freeBytes: 1_000_000 };
    const outcome = await inflateAll([bomb], compression, limits);
    expect(outcome.output.length).toBe(1_000_000);
    expect(outcome.problems).toMatchObject([
      {
        code: 'decompression-bomb',
        effect: 'unread',
        bytes: [0, bomb.length],
        message: expect.stringMatching(/50 times.*--max-ratio/),
      },
    ]);
    const again = await inflateAll(
      Array.from(bomb, byte => Buffer.from([byte])),
      compression,
      limits,
    );
    expect(again.output.equals(outcome.output)).toBe(true);
    expect(again.problems).toEqual(outcome.problems);
    expect((await inflateAll([bomb], compression, { maxRatio: 1e6, freeBytes: 0 })).output.equals(content)).toBe(true);
  });

  it('lets data of any ratio pass up to 64 MiB', async () => {
    const content = Buffer.alloc(64 * 2 ** 20);
    const raw64 = compression === 'gzip' ? gzipSync(content) : zstdFrame(content);
    const raw65 = compression === 'gzip' ? gzipSync(Buffer.alloc(65 * 2 ** 20)) : zstdFrame(Buffer.alloc(65 * 2 ** 20));
    expect((await inflateAll([raw64], compression)).problems).toEqual([]);
    const outcome = await inflateAll([raw65], compression);
    expect(codes(outcome.problems)).toEqual(['decompression-bomb']);
    expect(outcome.output.length).toBe(content.length);
  });

  it('does not read on while nobody asks for more', async () => {
    const content = sampleText(40 * 2 ** 20);
    const packed = compression === 'gzip' ? gzipSync(content, { level: 1 }) : zstdFrame(content);
    let read = 0;
    async function* blocks() {
      for (; read < packed.length; read += 65536) yield packed.subarray(read, read + 65536);
    }
    const { bytes } = inflate(blocks(), compression, () => {}, { maxRatio: 250 });
    await bytes.next();
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(read).toBeLessThan(packed.length / 8);
    await bytes.return();
  });
});

describe('inflate gzip', () => {
  it('takes zeros behind a member for padding, and a member behind the zeros for data, as Python does', async () => {
    const outcome = await inflateAll([gzipMembers, Buffer.alloc(9000), gzipMembers, Buffer.alloc(3)], 'gzip');
    expect(outcome.problems).toEqual([]);
    expect(outcome.output.equals(Buffer.concat([plain, plain]))).toBe(true);
    expect(outcome.consumed).toBe(2 * gzipMembers.length + 9003);
  });

  it('goes on after a member with a wrong checksum or length', async () => {
    for (const at of [5, 1]) {
      const bad = gzipSync('first ');
      bad[bad.length - at]! ^= 1;
      const outcome = await inflateAll([bad, gzipSync('second')], 'gzip');
      expect(outcome.output.toString()).toBe('first second');
      expect(outcome.problems).toMatchObject([{ code: 'bad-checksum', effect: 'unread', bytes: [0, bad.length] }]);
    }
  });

  it('checks the checksum of the header', async () => {
    const bad = Buffer.from(gzipMembers);
    bad[17]! ^= 1;
    expect(codes((await inflateAll([bad], 'gzip')).problems)).toEqual(['bad-checksum']);
  });

  it('reads many small members and a large one among them', async () => {
    const contents = Array.from({ length: 300 }, (_, i) => sampleText(i === 150 ? 900_000 : i * 7, i));
    const outcome = await inflateAll([Buffer.concat(contents.map(it => gzipSync(it)))], 'gzip');
    expect(outcome.problems).toEqual([]);
    expect(outcome.output.equals(Buffer.concat(contents))).toBe(true);
  });

  it('works ahead by one block, and keeps what comes before damage, however slow its consumer is', async () => {
    const raw = gzipSync(Buffer.concat([Buffer.alloc(8_000_000, 'a'), sampleText(60_000)]));
    raw.fill(0xff, raw.length - 4000, raw.length - 3000);
    const lengths = await Promise.all(
      [0, 15].map(async delay => {
        let length = 0;
        for await (const block of inflate(toStream([raw]), 'gzip', () => {}, { maxRatio: 1e6 }).bytes) {
          expect(block.length).toBeLessThanOrEqual(2 ** 20);
          length += block.length;
          if (delay > 0) await new Promise(resolve => setTimeout(resolve, delay));
        }
        return length;
      }),
    );
    expect(lengths[0]).toBeGreaterThan(7_000_000);
    expect(lengths[1]).toBe(lengths[0]);
  });

  it('reads a name that is longer than any buffer', async () => {
    const header = Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]);
    const named = Buffer.concat([header, Buffer.alloc(300_000, 'n'), Buffer.alloc(1), gzipSync('text').subarray(10)]);
    expect(await inflateAll([named], 'gzip')).toMatchObject({ problems: [], output: Buffer.from('text') });
  });
});

describe('inflate zstd', () => {
  it('goes on with the next frame after a damaged one, and keeps the blocks before the damage', async () => {
    const content = sampleText(400_000);
    const frame = zstdFrame(content);
    const damaged = Buffer.from(frame);
    damaged.fill(0xff, frame.length - 2000, frame.length - 1900);
    const outcome = await inflateAll([zstdFrame(Buffer.from('a')), damaged, zstdFrame(Buffer.from('b'))], 'zstd');
    const first = zstdFrame(Buffer.from('a')).length;
    expect(outcome.problems).toMatchObject([{ effect: 'unread', bytes: [first, first + frame.length] }]);
    expect(['damaged', 'bad-checksum']).toContain(outcome.problems[0]!.code);
    expect(
      outcome.output.subarray(0, 262_145).equals(Buffer.concat([Buffer.from('a'), content.subarray(0, 262_144)])),
    ).toBe(true);
    expect(outcome.output.at(-1)).toBe('b'.charCodeAt(0));
  });

  it('passes over a frame whose window is too large and reads the next', async () => {
    const wide = Buffer.from('28b52ffd0090010000', 'hex'); // 2^28, one empty raw block
    const outcome = await inflateAll([wide, zstdFrame(Buffer.from('next'))], 'zstd');
    expect(outcome.output.toString()).toBe('next');
    expect(outcome.problems).toMatchObject([{ code: 'zstd-window', effect: 'unread', bytes: [0, wide.length] }]);
    const allowed = Buffer.from('28b52ffd0088010000', 'hex'); // 2^27
    expect((await inflateAll([allowed], 'zstd')).problems).toEqual([]);
  });

  it('says that a frame needs a dictionary', async () => {
    const frame = Buffer.from('28b52ffd2107000101000061', 'hex');
    expect(codes((await inflateAll([frame], 'zstd')).problems)).toEqual(['zstd-dictionary']);
  });

  it('reports a wrong checksum', async () => {
    const bad = zstdFrame(Buffer.from('text'));
    bad[bad.length - 1]! ^= 1;
    const outcome = await inflateAll([bad, zstdFrames], 'zstd');
    expect(codes(outcome.problems)).toEqual(['bad-checksum']);
    expect(outcome.output.equals(Buffer.concat([Buffer.from('text'), plain]))).toBe(true);
  });

  it('discards a skippable frame that spans many blocks', async () => {
    const raw = Buffer.concat([skippableFrame(Buffer.alloc(200_000, 0x28)), zstdFrame(Buffer.from('text'))]);
    const blocks = Array.from({ length: Math.ceil(raw.length / 999) }, (_, i) => raw.subarray(i * 999, i * 999 + 999));
    expect(await inflateAll(blocks, 'zstd')).toMatchObject({ problems: [], output: Buffer.from('text') });
  });
});

describe('inflate none', () => {
  it('passes bytes through and counts them', async () => {
    const outcome = await inflateAll([Buffer.from('ab'), Buffer.alloc(0), Buffer.alloc(3_000_000, 'c')], 'none');
    expect(outcome).toMatchObject({ problems: [], consumed: 3_000_002 });
    expect(outcome.output.length).toBe(3_000_002);
  });
});

describe('metadata beside compressed data', () => {
  const text = Buffer.from('text\n');
  const member = (flags: number, ...fields: string[]) =>
    Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3]),
      Buffer.from(fields.join(''), 'latin1'),
      gzipSync(text).subarray(10),
    ]);
  const bgzf = `\x06\0BC\x02\0\x20\0`;
  const skippable = (nibble: number, content: Buffer) => {
    const frame = skippableFrame(content);
    frame[0] = 0x50 | nibble;
    return frame;
  };
  it.each([
    ['a name', 'gzip', member(8, 'a.jsonl\0'), 0],
    ['an empty comment', 'gzip', member(16, '\0'), 0],
    ['the size of BGZF', 'gzip', member(4, bgzf), 0],
    ['a comment', 'gzip', Buffer.concat([member(0), member(16, 'by me\0'), member(16, 'and me\0')]), 1],
    ['an overlong name', 'gzip', member(8, `${'x'.repeat(300)}\0`), 1],
    ['an extra field', 'gzip', member(4, '\x06\0AP\x02\0me'), 1],
    ['more than the size of BGZF', 'gzip', member(4, `\x0a\0BC\x02\0\x20\0more`), 1],
    ['the size that pzstd writes', 'zstd', skippable(0, Buffer.from([1, 2, 3, 4])), 0],
    ['a seek table', 'zstd', skippable(14, Buffer.from('\0\0\0\0\0\xb1\xea\x92\x8f', 'latin1')), 0],
    ['an empty frame', 'zstd', skippable(3, Buffer.alloc(0)), 0],
    ['a text', 'zstd', Buffer.concat([skippable(0, Buffer.from('by me')), skippable(1, Buffer.from('me'))]), 1],
  ] as const)('%s is told of once where it says something', async (_, compression, raw, problems) => {
    const bytes = compression === 'zstd' ? Buffer.concat([raw, zstdFrame(text)]) : raw;
    const outcome = await inflateAll([bytes], compression);
    expect(outcome.problems).toEqual([]);
    expect(outcome.metadata).toHaveLength(problems);
    expect(outcome.output.subarray(0, text.length)).toEqual(text);
    expect(outcome.consumed).toBe(bytes.length);
    expect(
      await inflateAll(
        Array.from(bytes, byte => Buffer.from([byte])),
        compression,
      ),
    ).toEqual(outcome);
  });
});

describe.skipIf(!hasCorpus)('inflate of the shared files', () => {
  const expected: Readonly<Record<string, string[]>> = {
    'bad-checksum.jsonl.zst': ['bad-checksum'],
    'bad-crc.jsonl.gz': ['bad-checksum'],
    'empty-last-member.jsonl.gz': [],
    'named-member.jsonl.gz': [],
    'no-size.jsonl.zst': [],
    'one-frame.jsonl.zst': [],
    'one-member.jsonl.gz': [],
    'skippable.jsonl.zst': [],
    'three-frames.jsonl.zst': [],
    'three-members.jsonl.gz': [],
    'trailing-garbage.jsonl.gz': ['trailing-garbage'],
    'trailing-zeros.jsonl.gz': [],
    'truncated.jsonl.gz': ['truncated'],
    'truncated.jsonl.zst': ['truncated'],
    'window27.jsonl.zst': [],
  };
  for (const [name, problems] of Object.entries(expected)) {
    it(`does as the README says of ${name}`, async () => {
      const twin = readFileSync(join(compressedFolder, 'gsm8k-400.jsonl'));
      const raw = readFileSync(join(compressedFolder, name));
      const outcome = await inflateAll([raw], name.endsWith('.gz') ? 'gzip' : 'zstd');
      expect(codes(outcome.problems)).toEqual(problems);
      expect(outcome.output.equals(twin.subarray(0, outcome.output.length))).toBe(true);
      if (!name.startsWith('truncated')) expect(outcome.output.length).toBe(twin.length);
      else expect(outcome.output.length).toBeGreaterThan(100_000);
      expect(outcome.consumed + outcome.unread).toBe(raw.length);
    });
  }
});

/** Offsets where the sample may be cut without cutting a member: those that a truncation test must let pass. */
async function memberEnds(raw: Buffer, compression: Compression): Promise<Set<number>> {
  const ends = new Set<number>();
  const starts =
    compression === 'gzip'
      ? [Buffer.from('1f8b08', 'hex')]
      : [Buffer.from('28b52ffd', 'hex'), Buffer.from('5a2a4d18', 'hex')];
  for (const start of starts)
    for (let at = raw.indexOf(start, 1); at > 0; at = raw.indexOf(start, at + 1)) ends.add(at);
  return ends;
}

it('has samples whose parts are found', async () => {
  expect((await memberEnds(gzipMembers, 'gzip')).size).toBe(3);
  expect((await memberEnds(zstdFrames, 'zstd')).size).toBe(5);
  for await (const block of toStream([plain])) expect(block.length).toBe(385);
});
