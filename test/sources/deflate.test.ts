import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decompress } from 'zstd-napi';
import { compressTo } from '../../src/sources/deflate.ts';
import { inflateAll, sampleText, toStream } from './compressed-samples.ts';

async function compress(compression: 'gzip' | 'zstd' | 'none', blocks: readonly Buffer[]): Promise<Buffer> {
  const output: Buffer[] = [];
  for await (const block of compressTo(compression, toStream(blocks))) output.push(block);
  return Buffer.concat(output);
}

describe.each(['gzip', 'zstd', 'none'] as const)('compressTo %s', compression => {
  it('gives bytes that depend on the content only, and that are read back whole', async () => {
    const content = sampleText(700_000);
    const whole = await compress(compression, [content]);
    const back = await inflateAll([whole], compression);
    expect(back).toMatchObject({ problems: [], consumed: whole.length });
    expect(back.output.equals(content)).toBe(true);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(content.length), { maxLength: 20 }), async cuts => {
        const edges = [0, ...cuts.sort((a, b) => a - b), content.length];
        const blocks = edges.slice(1).map((end, i) => content.subarray(edges[i], end));
        expect((await compress(compression, blocks)).equals(whole)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('compresses nothing to something that is read back as nothing', async () => {
    expect(await inflateAll([await compress(compression, [])], compression)).toMatchObject({
      problems: [],
      output: Buffer.alloc(0),
    });
  });

  it('passes on an error of what it compresses', async () => {
    async function* failing() {
      yield Buffer.from('a');
      throw new Error('cannot go on');
    }
    const consume = async () => {
      for await (const block of compressTo(compression, failing())) block.fill(0);
    };
    await expect(consume()).rejects.toThrow('cannot go on');
  });

  it('lets go of what it compresses when its consumer stops early', async () => {
    let isClosed = false;
    async function* endless() {
      try {
        for (let seed = 0; ; seed++) yield sampleText(100_000, seed);
      } finally {
        isClosed = true;
      }
    }
    for await (const block of compressTo(compression, endless())) if (block.length > 0) break;
    await expect.poll(() => isClosed).toBe(true);
  });
});

it('names neither clock nor machine in a gzip header', async () => {
  const raw = await compress('gzip', [Buffer.from('text')]);
  expect(raw.subarray(0, 10).toString('hex')).toBe('1f8b08000000000000ff');
  expect(gunzipSync(raw).toString()).toBe('text');
});

it('puts a checksum into a zstd frame', async () => {
  const raw = await compress('zstd', [Buffer.from('text')]);
  expect(raw[4]! & 4).toBe(4);
  expect(decompress(raw).toString()).toBe('text');
});
