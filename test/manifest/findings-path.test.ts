import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsPath } from '../../src/manifest/findings-path.ts';

describe('findingsPath', () => {
  it.each([
    ['a.jsonl', 'findings/a.jsonl.jsonl'],
    ['train/part-0.parquet', 'findings/train/part-0.parquet.jsonl'],
    ['-', 'findings/-.jsonl'],
    ['../up.csv', 'findings/..%/up.csv.jsonl'],
    ['..%/up.csv', 'findings/..%%/up.csv.jsonl'],
    ['/abs/x.csv', 'findings/%/abs/x.csv.jsonl'],
    ['a.jsonl/b.csv', 'findings/a.jsonl%/b.csv.jsonl'],
    ['a.jsonl.tmp/b.csv', 'findings/a.jsonl.tmp%/b.csv.jsonl'],
  ])('puts the findings of %s at %s', (source, expected) => {
    expect(findingsPath(source)).toBe(expected);
  });

  it('keeps every name short enough for a file system, and distinct', () => {
    const long = 'é'.repeat(125);
    const [a, b] = [findingsPath(`${long}a`), findingsPath(`${long}b`)];
    expect(a).not.toBe(b);
    expect(findingsPath(a.slice('findings/'.length, -'.jsonl'.length))).not.toBe(a);
    for (const path of [`${long}.jsonl/a`, `${'a'.repeat(249)}.jsonl/a`]) {
      expect(
        Math.max(
          ...findingsPath(path)
            .split('/')
            .map(name => Buffer.byteLength(name)),
        ),
      ).toBeLessThan(220);
    }
    expect(Math.max(...`${a}/${b}`.split('/').map(name => Buffer.byteLength(name)))).toBeLessThan(220);
  });

  it('keeps the whole short enough for a system, and distinct', () => {
    const folders = Array.from({ length: 45 }, () => 'x'.repeat(100)).join('/');
    const [a, b] = [findingsPath(`${folders}/a.jsonl`), findingsPath(`${folders}/x/a.jsonl`)];
    expect(a).toMatch(/^findings\/a\.jsonl~[0-9a-f]{32}\.jsonl$/);
    expect(b).not.toBe(a);
    expect(findingsPath(a.slice('findings/'.length, -'.jsonl'.length))).not.toBe(a);
  });

  it('never leaves the folder, never gives two sources one file, never needs a folder where a file stands', () => {
    const segment = fc.oneof(
      fc.constantFrom('..', '.', '', '%', '..%', 'a', 'a.jsonl', 'a.jsonl%', 'a.JSONL'),
      fc.constantFrom('a.jsonl.tmp', 'a.jsonl.next', 'a.jsonl.tmp.tmp', 'a.jsonl.next.tmp', 'a.jsonl.tmp%'),
      fc.string({ maxLength: 4 }).filter(text => !text.includes('/') && !text.includes('\0')),
    );
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'));
    fc.assert(
      fc.property(path, path, (a, b) => {
        const [fileA, fileB] = [findingsPath(a), findingsPath(b)];
        expect(posix.normalize(fileA)).toBe(fileA);
        expect(fileA.startsWith('findings/')).toBe(true);
        if (a !== b) expect(fileA).not.toBe(fileB);
        for (const suffix of ['', '.tmp', '.next', '.tmp.tmp', '.next.tmp']) {
          expect(fileB.startsWith(`${fileA}${suffix}/`)).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
