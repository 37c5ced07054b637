import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RedactOptions, redact, scan } from '../../src/index.ts';
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
  inPlace: more.out === undefined,
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
        message: expect.stringMatching(/`data\/v` is the vault of the run, not data/),
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

it('a file of the run’s own that is named is refused', async () => {
  const cwd = makeFolder({ 'a.jsonl': line, 'sluice.key': Buffer.alloc(32, 7).toString('hex') });
  const source = { path: 'sluice.key', file: join(cwd, 'sluice.key') };
  const run = { paths: ['.'], cwd, vault: undefined };
  const keys = (name: string) => ({ ...run, ownFiles: [{ file: join(cwd, name), kind: 'key' as const }] });
  await expect(checkOwnFiles([source], keys('sluice.key'))).rejects.toMatchObject({
    code: 'usage',
    message: expect.stringMatching(/`sluice.key` is the key of the run, not data/),
  });
  await checkOwnFiles([source], keys('a.jsonl'));
  await checkOwnFiles([source], run);
});

const deny = 'failOn: [{ rule: project-names }]\ndeny: [{ id: project-names, values: [Falcon Heavy] }]\n';
const reasons = (cwd: string) => {
  const { sources, skipped } = JSON.parse(readFileSync(join(cwd, 'm/manifest.json'), 'utf8'));
  return [sources.map((it: { path: string }) => it.path), skipped];
};

it('configuration, rule files and keys in a folder that is read are listed, and stay as they are', async () => {
  const config = `${deny}rules: [own.yaml]\n`;
  const cwd = makeFolder({
    'a.txt': 'Falcon Heavy\n',
    'sluice.yaml': config,
    'conf/own.yaml': 'rules: [] # Falcon Heavy\n',
    'own.pem': generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  });
  symlinkSync('conf/own.yaml', join(cwd, 'own.yaml'));
  await runCli(['key', 'new', 'k'], { cwd });
  const run = async (...args: string[]) => {
    const { code, stderr } = await runCli([...args, '--manifest', 'm', '--key-file', 'k', '--quiet'], { cwd });
    return [code, stderr];
  };
  const left = [
    ['a.txt'],
    [
      { path: 'conf/own.yaml', reason: 'rule file of the run' },
      { path: 'k', reason: 'key of the run' },
      { path: 'own.pem', reason: 'key of the run' },
      { path: 'own.yaml', reason: 'rule file of the run' },
      { path: 'sluice.yaml', reason: 'configuration of the run' },
    ],
  ];
  expect(await run('scan', '.', '--exclude', 'x')).toEqual([1, '']);
  expect(reasons(cwd)[1]).toEqual(left[1]!.filter(it => typeof it === 'object' && it.path !== 'own.pem'));
  const before = readTree(cwd);
  for (const where of [['--in-place'], ['--out', makeFolder()]]) {
    expect(await run('redact', '.', ...where, '--sign-key', 'own.pem')).toEqual([0, '']);
    expect(reasons(cwd)).toEqual(left);
  }
  for (const name of ['sluice.yaml', 'conf/own.yaml', 'k', 'own.pem']) {
    expect(readFileSync(join(cwd, name))).toEqual(before.get(name));
  }
  expect(await run('verify', '.')).toEqual([0, '']);
  // The audit passed them over, whatever a later call is told.
  expect((await runCli(['verify', '.', '--manifest', 'm', '-p', '/dev/null'], { cwd })).code).toBe(0);
  for (const name of ['sluice.yaml', 'own.yaml', 'k']) {
    expect(await run('redact', 'a.txt', name, '--in-place')).toEqual([
      4,
      expect.stringMatching(/of the run, not data/),
    ]);
  }
});

it('a configuration that another one stands in for is none of the data, and neither is one for the library', async () => {
  const cwd = makeFolder({ 'a.txt': 'Falcon Heavy\n', 'sluice.yml': deny, 'other.yaml': deny, 'b/sluice.yaml': deny });
  await runCli(['scan', '.', '--manifest', 'm', '--policy', 'other.yaml', '--quiet'], { cwd });
  const skipped = { reason: 'configuration of the run' };
  expect(reasons(cwd)).toEqual([
    ['a.txt', 'b/sluice.yaml'],
    [
      { path: 'other.yaml', ...skipped },
      { path: 'sluice.yml', ...skipped },
    ],
  ]);
  const { manifest } = await redact(['*', '.'], settings(cwd, { rules: [] }));
  expect(manifest.sources.map(({ path }) => path)).toEqual(['a.txt', 'b/sluice.yaml', 'other.yaml']);
  await expect(redact('sluice.yml', settings(cwd, {}))).rejects.toMatchObject({ code: 'usage' });
  const read = scan('sluice.yml', { cwd, jobs: 1 });
  expect((await read.manifest).sources).toHaveLength(1);
});
