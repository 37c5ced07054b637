import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RedactOptions, redact } from '../../src/index.ts';
import { checkOwnFiles } from '../../src/redaction/own-files.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

const line = `{"a":"${toToken(1)}"}\n`;
const settings = (cwd: string, more: Partial<RedactOptions>) => ({
  cwd,
  manifestDir: makeFolder(),
  jobs: 1,
  rules: [tokenRule],
  key: Buffer.alloc(32, 7),
  ...more,
});

describe('the vault', () => {
  it.each([
    ['in the folder that is read', '.', 'data/v'],
    ['further down in it', '.', 'data/deep/er/v'],
    ['in it by a link', '.', 'link/v'],
    ['in the folder that is stood in', 'data', 'v'],
  ])('may not lie %s', async (_, from, vault) => {
    const cwd = makeFolder({ 'data/a.jsonl': line });
    symlinkSync('data', join(cwd, 'link'));
    const paths = from === '.' ? 'data' : '.';
    await expect(redact(paths, settings(join(cwd, from), { vault }))).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/the vault must not lie in.*nothing was written/),
    });
    expect(readFileSync(join(cwd, 'data/a.jsonl'), 'utf8')).toBe(line);
  });

  it('may lie beside it, and beside a file that is named, but is never a source', async () => {
    const cwd = makeFolder({ 'data/a.jsonl': line });
    await redact('data', settings(cwd, { vault: 'data-vault' }));
    await redact('data/a.jsonl', settings(cwd, { vault: 'data/v' }));
    const before = readTree(cwd);
    for (const out of [undefined, 'out']) {
      const call = redact(['data/a.jsonl', 'data/v'], settings(cwd, { vault: 'data/v', ...(out && { out }) }));
      await expect(call).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringMatching(/`data\/v` is the vault, not data/),
      });
    }
    expect(readTree(cwd)).toEqual(before);
  });

  it('of an earlier run is not rewritten, though it names a file by what is a finding', async () => {
    const cwd = makeFolder({ [`data/${toToken(2)}.jsonl`]: line });
    await redact('data', settings(cwd, { vault: 'kept/v' }));
    const before = readTree(cwd);
    expect(`${before.get('kept/v')}`).toContain(toToken(2));
    await expect(redact('kept', settings(cwd, {}))).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/`kept\/v` is a vault of an earlier run, not data/),
    });
    expect(readTree(cwd)).toEqual(before);
  });
});

it('a key of the run is neither replaced nor copied beside the data', async () => {
  const cwd = makeFolder({ 'a.jsonl': line, 'sluice.key': Buffer.alloc(32, 7).toString('hex') });
  const source = { path: 'sluice.key', file: join(cwd, 'sluice.key') };
  const run = { paths: ['.'], cwd, vault: undefined };
  await expect(checkOwnFiles([source], { ...run, keyFiles: [join(cwd, 'sluice.key')] })).rejects.toMatchObject({
    code: 'usage',
    message: expect.stringMatching(/`sluice.key` is a key of this run, not data/),
  });
  await checkOwnFiles([source], { ...run, keyFiles: [join(cwd, 'a.jsonl')] });
  await checkOwnFiles([source], run);
});

it('neither key that the command is given is data', async () => {
  const cwd = makeFolder({ 'd/a.jsonl': line, 'd/own.pem': 'a key' });
  await runCli(['key', 'new', 'd/k'], { cwd });
  const before = readTree(join(cwd, 'd'));
  for (const flags of [
    ['--in-place', '--key-file', 'd/k'],
    ['--out', 'o', '--sign-key', 'd/own.pem'],
  ]) {
    const { code, stderr } = await runCli(['redact', 'd', ...flags], { cwd });
    expect([code, stderr]).toEqual([4, expect.stringContaining('is a key of this run, not data')]);
  }
  expect(readTree(join(cwd, 'd'))).toEqual(before);
});
