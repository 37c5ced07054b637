import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../run-scan.ts';

const line = `{"m":"anna@${'firma-berg'}.de"}\n`;
const pem = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    own: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    open: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  };
};

async function makeRedacted(where: readonly string[]) {
  const team = pem();
  const cwd = makeFolder({
    'data/a.jsonl': line,
    'data/b.jsonl': '{"b":1}\n',
    'own.pem': team.own,
    'open.pem': team.open,
    'other.pem': pem().open,
    key: 'sixteen bytes or more',
    other: 'another sixteen bytes',
  });
  for (const name of ['key', 'other']) chmodSync(join(cwd, name), 0o600);
  const args = ['redact', 'data', ...where, '--key-file', 'key', '--sign-key', 'own.pem', '--quiet'];
  expect((await runCli(args, { cwd })).code).toBe(0);
  const verify = async (...more: string[]) => {
    const { code, stderr } = await runCli(['verify', ...more, '--quiet'], { cwd });
    return [code, stderr];
  };
  return { cwd, verify };
}

describe('sluice verify', () => {
  it('passes for the redacted files, signed by both keys', async () => {
    const { verify } = await makeRedacted(['--in-place']);
    expect(await verify('data', '--key-file', 'key', '--public-key', 'open.pem')).toEqual([0, '']);
    expect(await verify('data')).toEqual([0, '']);
  });

  it('passes for redacted copies, and says that the originals are none', async () => {
    const { verify } = await makeRedacted(['--out', 'clean']);
    expect(await verify('clean', '--public-key', 'open.pem')).toEqual([0, '']);
    expect(await verify('data')).toEqual([2, 'sluice: data/a.jsonl is the original, not the redacted file\n']);
  });

  it('names what was changed, added or is missing', async () => {
    const { cwd, verify } = await makeRedacted(['--in-place']);
    writeFileSync(join(cwd, 'data/b.jsonl'), '{"b":2}\n');
    writeFileSync(join(cwd, 'data/c.jsonl'), '{}\n');
    rmSync(join(cwd, 'data/a.jsonl'));
    expect(await verify('data')).toEqual([
      2,
      [
        'sluice: data/b.jsonl is not the file that was approved',
        'sluice: data/c.jsonl is not in the manifest',
        'sluice: data/a.jsonl is missing\n',
      ].join('\n'),
    ]);
  });

  it('refuses another key, and a record or manifest that was edited', async () => {
    const { cwd, verify } = await makeRedacted(['--in-place']);
    expect(await verify('data', '--key-file', 'other')).toEqual([2, expect.stringMatching(/the key did not sign/)]);
    expect(await verify('data', '--public-key', 'other.pem')).toEqual([
      2,
      expect.stringMatching(/public key did not sign/),
    ]);
    const record = join(cwd, 'sluice-manifest/redaction-record.json');
    const manifest = join(cwd, 'sluice-manifest/manifest.json');
    const [recordText, manifestText] = [record, manifest].map(file => readFileSync(file, 'utf8')) as [string, string];
    writeFileSync(
      record,
      recordText.replace(/"policyDigest": "(.)/, (_, it) => `"policyDigest": "${it === 'a' ? 'b' : 'a'}`),
    );
    expect(await verify('data')).toEqual([2, expect.stringMatching(/does not say what the manifest says/)]);
    writeFileSync(record, recordText);
    writeFileSync(manifest, manifestText.replace('"records": 1', '"records": 9'));
    expect(await verify('data')).toEqual([2, expect.stringMatching(/manifest is not the one/)]);
    writeFileSync(manifest, manifestText);
    rmSync(record);
    expect(await verify('data', '--public-key', 'open.pem')).toEqual([2, expect.stringMatching(/no record/)]);
  });

  it('fails by the policy when the approved data do', async () => {
    const cwd = makeFolder({ 'a.jsonl': line, 'strict.yaml': 'failOn:\n  - rule: email\n' });
    await runCli(['scan', 'a.jsonl', '--policy', 'strict.yaml'], { cwd });
    expect((await runCli(['verify', 'a.jsonl', '--policy', 'strict.yaml'], { cwd })).code).toBe(1);
  });
});
