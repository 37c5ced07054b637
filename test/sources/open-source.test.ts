import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { getEventListeners } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  readdirSync,
  readlinkSync,
  renameSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readContentKey } from '../../src/sources/content-key.ts';
import { type OpenSourceOptions, openSource } from '../../src/sources/open-source.ts';
import { gzipMembers, plain, sampleText, toStream, zstdFrame } from './compressed-samples.ts';
import { makeFolder } from './temporary-folder.ts';

function open(file: string | undefined, options: Partial<OpenSourceOptions> = {}) {
  return openSource({ path: file === undefined ? '-' : 'x', file }, { maxRatio: 250, ...options });
}

async function collect(blocks: AsyncIterable<Buffer>): Promise<Buffer> {
  const output: Buffer[] = [];
  for await (const block of blocks) output.push(Buffer.from(block));
  return Buffer.concat(output);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function openFiles(file: string): number {
  const links = readdirSync('/proc/self/fd').map(it => {
    try {
      return readlinkSync(`/proc/self/fd/${it}`);
    } catch {
      return '';
    }
  });
  return links.filter(it => it === file).length;
}

describe('openSource reads', () => {
  it.each([0, 1, 3, 65_535, 65_536, 65_537, 1_048_576, 2_500_000])('a plain file of %i bytes', async length => {
    const content = sampleText(length);
    const file = join(makeFolder({ a: content }), 'a');
    const source = await open(file);
    expect(source).toMatchObject({ compression: 'none', size: length, file });
    expect(source.head.equals(content.subarray(0, 65_536))).toBe(true);
    expect((await collect(source.bytes())).equals(content)).toBe(true);
    expect(await source.finish()).toEqual({
      bytes: length,
      sha256: sha256(content),
      contentKey: await readContentKey(file),
      decompressedBytes: length,
      consumedBytes: length,
      problems: [],
      problemCount: 0,
    });
    const unread = await open(file);
    expect((await unread.finish()).sha256).toBe(sha256(content));
    await expect.poll(() => openFiles(file)).toBe(0);
  });

  it.each([
    ['gzip', gzipSync(sampleText(900_000))],
    ['zstd', zstdFrame(sampleText(900_000))],
  ] as const)('a %s file, whatever its name, with the digest of the bytes on disk', async (compression, raw) => {
    const source = await open(join(makeFolder({ 'a.jsonl': raw }), 'a.jsonl'));
    expect(source).toMatchObject({ compression, size: raw.length, file: undefined });
    expect(source.head.equals(sampleText(65_536))).toBe(true);
    expect((await collect(source.bytes())).equals(sampleText(900_000))).toBe(true);
    const { bytes, sha256: digest, decompressedBytes, consumedBytes, problems } = await source.finish();
    expect({ bytes, digest, decompressedBytes, consumedBytes, problems }).toEqual({
      bytes: raw.length,
      digest: sha256(raw),
      decompressedBytes: 900_000,
      consumedBytes: raw.length,
      problems: [],
    });
  });

  it('stdin in blocks of any size, compressed or not', async () => {
    for (const [raw, content, compression] of [
      [gzipMembers, plain, 'gzip'],
      [plain, plain, 'none'],
    ] as const) {
      const source = await open(undefined, { stdin: toStream(Array.from(raw, byte => Buffer.from([byte]))) });
      expect(source).toMatchObject({ compression, file: undefined });
      expect((await collect(source.bytes())).equals(content)).toBe(true);
      expect(await source.finish()).toMatchObject({
        bytes: raw.length,
        sha256: sha256(raw),
        consumedBytes: raw.length,
      });
      expect(source.size).toBe(raw.length);
    }
  });

  it('stdin whose size is not known before it is read', async () => {
    const source = await open(undefined, { stdin: toStream([sampleText(70_000), sampleText(70_000)]) });
    expect(source.size).toBeUndefined();
    expect((await source.finish()).bytes).toBe(140_000);
    expect(source.size).toBe(140_000);
  });

  it('a pipe that was named', async () => {
    const folder = makeFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const writer = spawn('sh', ['-c', 'printf "some text" > pipe'], { cwd: folder });
    const source = await open(join(folder, 'pipe'));
    expect(source.file).toBeUndefined();
    expect((await collect(source.bytes())).toString()).toBe('some text');
    expect(await source.finish()).toMatchObject({ bytes: 9, problems: [] });
    writer.kill();
  });

  it('the rest for the digest when the consumer stops early', async () => {
    const content = sampleText(5_000_000);
    const raw = gzipSync(content, { level: 1 });
    const source = await open(join(makeFolder({ a: raw }), 'a'));
    for await (const block of source.bytes()) if (block.length > 0) break;
    expect(await source.finish()).toMatchObject({
      bytes: raw.length,
      sha256: sha256(raw),
      decompressedBytes: 5_000_000,
      consumedBytes: raw.length,
      problems: [],
    });
  });

  it('to the end behind damage, so that the digest is that of the file', async () => {
    const raw = Buffer.concat([gzipSync('text'), sampleText(3_000_000)]);
    const source = await open(join(makeFolder({ a: raw }), 'a'));
    expect((await collect(source.bytes())).toString()).toBe('text');
    expect(await source.finish()).toMatchObject({
      bytes: raw.length,
      sha256: sha256(raw),
      consumedBytes: raw.length - 3_000_000,
      problems: [{ code: 'trailing-garbage', bytes: [raw.length - 3_000_000, raw.length] }],
    });
  });

  it('each source once', async () => {
    const source = await open(join(makeFolder({ a: 'text' }), 'a'));
    source.bytes();
    expect(() => source.bytes()).toThrow('only once');
    expect(await source.finish()).toBe(await source.finish());
  });

  it('and keeps the first 100 problems of many', async () => {
    const bad = gzipSync('text');
    bad[bad.length - 5]! ^= 1;
    const source = await open(join(makeFolder({ a: Buffer.concat(Array(250).fill(bad)) }), 'a'));
    const result = await source.finish();
    expect(result).toMatchObject({ problemCount: 250, consumedBytes: 0, decompressedBytes: 1000 });
    expect(result.problems.length).toBe(100);
  });
});

describe('openSource notices that a file', () => {
  const changes: readonly (readonly [string, (file: string, size: number) => void])[] = [
    ['grows', file => appendFileSync(file, 'more')],
    ['shrinks', (file, size) => truncateSync(file, (size * 2) / 3)],
    [
      'is written to',
      (file, size) => {
        writeFileSync(file, sampleText(size, 2));
        utimesSync(file, new Date(), new Date(0));
      },
    ],
    [
      'is replaced',
      (file, size) => {
        const { atime, mtime } = statSync(file);
        writeFileSync(`${file}.new`, sampleText(size));
        utimesSync(`${file}.new`, atime, mtime);
        renameSync(`${file}.new`, file);
      },
    ],
    ['is removed', file => renameSync(file, `${file}.gone`)],
  ];
  // The small one is read at once.
  it.each([3_000_000, 60_000].flatMap(size => changes.map(([name, change]) => ({ size, name, change }))))(
    'of $size bytes $name while it is read',
    async ({ size, change }) => {
      const file = join(makeFolder({ a: sampleText(size) }), 'a');
      utimesSync(file, 1e9, 1e9);
      const source = await open(file);
      const iterator = source.bytes()[Symbol.asyncIterator]();
      await iterator.next();
      change(file, size);
      while ((await iterator.next()).done !== true);
      const result = await source.finish();
      expect(result).toMatchObject({ consumedBytes: 0, problems: [{ code: 'changed-while-read', effect: 'unread' }] });
      expect(result.bytes).toBeLessThanOrEqual(size);
    },
  );

  it.each([3_000_000, 60_000])('of %i bytes is the same when only its mode changes', async size => {
    const file = join(makeFolder({ a: sampleText(size) }), 'a');
    const source = await open(file);
    chmodSync(file, 0o600);
    expect((await source.finish()).problems).toEqual([]);
  });
});

describe('openSource refuses', () => {
  it('what cannot be opened, with a reason and without a stack of its own', async () => {
    const folder = makeFolder();
    await expect(open(join(folder, 'gone'))).rejects.toMatchObject({
      name: 'AuditError',
      code: 'unreadable',
      message: 'cannot read `x`: it is gone; run again',
    });
    await expect(open(folder)).rejects.toMatchObject({ code: 'unreadable' });
    await expect(open(undefined)).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('openSource gives up', () => {
  it('with the reason of the signal, and closes the file', async () => {
    const file = join(makeFolder({ a: sampleText(5_000_000) }), 'a');
    const controller = new AbortController();
    const source = await open(file, { signal: controller.signal });
    const iterator = source.bytes()[Symbol.asyncIterator]();
    await iterator.next();
    expect(openFiles(file)).toBe(1);
    controller.abort(new Error('enough'));
    await expect(iterator.next()).rejects.toThrow('enough');
    await expect(source.finish()).rejects.toThrow('enough');
    await expect.poll(() => openFiles(file)).toBe(0);
    await expect(open(file, { signal: controller.signal })).rejects.toThrow('enough');
  });

  it('while it waits for stdin', async () => {
    const controller = new AbortController();
    async function* stalled() {
      yield sampleText(70_000);
      await new Promise(() => {});
    }
    const source = await open(undefined, { stdin: stalled(), signal: controller.signal });
    const iterator = source.bytes()[Symbol.asyncIterator]();
    await iterator.next();
    setTimeout(() => controller.abort(new Error('enough')), 20);
    await expect(iterator.next()).rejects.toThrow('enough');
  });

  it('between two blocks of one highly compressed piece', async () => {
    const controller = new AbortController();
    const file = join(makeFolder({ a: gzipSync(Buffer.alloc(60_000_000)) }), 'a');
    const source = await open(file, { signal: controller.signal, maxRatio: 2000 });
    let count = 0;
    const consume = async () => {
      for await (const block of source.bytes())
        if ((count += block.length) > 1e6) controller.abort(new Error('enough'));
    };
    await expect(consume()).rejects.toThrow('enough');
    expect(count).toBeLessThan(2e6);
  });

  it('without leaving listeners on the signal', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const source = await open(join(makeFolder({ a: sampleText(5_000_000) }), 'a'), { signal });
    await source.finish();
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('and closes the file on close', async () => {
    const file = join(makeFolder({ a: sampleText(100_000) }), 'a');
    const source = await open(file);
    expect(openFiles(file)).toBe(1);
    await source.close();
    expect(openFiles(file)).toBe(0);
  });
});
