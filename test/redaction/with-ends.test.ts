import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AuditError, redact } from '../../src/index.ts';
import { deriveKeys } from '../../src/options/key.ts';
import { withEnds } from '../../src/redaction/with-ends.ts';
import { restore } from '../../src/restore.ts';
import { makeFolder } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

describe('work that has ends', () => {
  it('comes to all of them, and throws the first error, whose message tells of the others', async () => {
    const done: string[] = [];
    const endings = (...failures: string[]) =>
      ['a', 'b', 'c'].map(name => async () => {
        done.push(name);
        if (failures.includes(name)) throw new AuditError('output', `${name} failed`);
      });
    const fail = (error: Error) => () => Promise.reject(error);
    expect(await withEnds(async () => 7, endings())).toBe(7);
    await expect(withEnds(async () => 7, endings('b'))).rejects.toThrow(/^b failed$/);
    const changed = new AuditError('changed', 'it changed', { context: { path: 'p' } });
    await expect(withEnds(fail(changed), endings())).rejects.toBe(changed);
    await expect(withEnds(fail(changed), endings('a', 'c'))).rejects.toMatchObject({
      code: 'changed',
      message: 'it changed; after that: a failed; after that: c failed',
      context: { path: 'p', others: [{ code: 'output' }, { code: 'output' }] },
    });
    const aborted = new DOMException('stop', 'AbortError');
    await expect(withEnds(fail(aborted), endings('a'))).rejects.toBe(aborted);
    expect(done.join('')).toBe('abc'.repeat(5));
  });
});

it('a restore that fails says so, also when the record cannot be written after that', async () => {
  const line = (n: number) => `{"a":"${toToken(n)}"}\n`;
  // The one that is restored last also takes longest to redact, and so is last in the vault.
  const long = Array.from({ length: 5000 }, (_, i) => line(i + 2)).join('');
  const root = makeFolder({ 'data/a.jsonl': line(1), 'data/b.jsonl': long });
  const [vault, manifestDir, key] = [join(root, 'safe/v'), join(root, 'm'), Buffer.alloc(32, 7)];
  await redact('data', { cwd: root, manifestDir, inPlace: true, jobs: 1, rules: [tokenRule], key, vault });
  const bytes = readFileSync(vault);
  bytes[bytes.length - 1]! ^= 1;
  writeFileSync(vault, bytes);
  rmSync(join(manifestDir, 'redaction-record.json'));
  mkdirSync(join(manifestDir, 'redaction-record.json'));
  const names = ['a.jsonl', 'b.jsonl'];
  const redacted = names.map(name => readFileSync(join(root, 'data', name), 'utf8'));
  const failing = restore({ paths: ['data'], cwd: root, vault, keys: deriveKeys(key), manifestDir, out: undefined });
  await expect(failing).rejects.toMatchObject({
    code: 'manifest',
    message: expect.stringMatching(/tampered with.*after that: cannot write `redaction-record\.json`/),
  });
  const after = names.map(name => readFileSync(join(root, 'data', name), 'utf8'));
  expect(after.filter((text, i) => text !== redacted[i])).toHaveLength(1);
});
