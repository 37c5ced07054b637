import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, runShell } from '../cli/run-cli.ts';
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

async function makeScanned() {
  const cwd = makeFolder({ 'data/a.jsonl': '{"a":1}\n', 'data/b.jsonl': '{"b":1}\n', 'data/_SUCCESS': '' });
  symlinkSync('a.jsonl', join(cwd, 'data/link'));
  expect((await runCli(['scan', 'data', '--quiet'], { cwd })).code).toBe(0);
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

  it('judges by a policy that comes once, from a pipe', async () => {
    const cwd = makeFolder({ 'data/a.jsonl': line });
    await runCli(['scan', 'data', '--quiet'], { cwd });
    const verify = (failOn: string) =>
      runShell(`$SLUICE verify data --quiet --policy <(echo 'failOn: [${failOn}]')`, { cwd });
    expect((await verify('{ rule: email }')).code).toBe(1);
    expect((await verify('')).code).toBe(0);
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

  it('names what a killed run left, and says why the policy does not pass', async () => {
    const { cwd, verify } = await makeRedacted(['--in-place']);
    writeFileSync(join(cwd, 'data/.sluice-1-0a1b2c.tmp'), line);
    expect(await verify('data')).toEqual([
      2,
      'sluice: data/.sluice-1-0a1b2c.tmp is what a run was writing when it was killed, or still is\n',
    ]);
    writeFileSync(join(cwd, 'data/c.jsonl'), 'no JSON\n');
    rmSync(join(cwd, 'data/.sluice-1-0a1b2c.tmp'));
    await runCli(['scan', 'data', '--manifest', 'm', '--quiet'], { cwd });
    const { code, stdout, stderr } = await runCli(['verify', 'data', '--manifest', 'm'], { cwd });
    expect([code, stdout]).toEqual([2, '3 files as approved; the policy does not pass\n']);
    expect(stderr).toContain('sluice: not accepted: not-json: 1 problem in 1 source\n');
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

  it('names what a scan passes over, unless the manifest lists it', async () => {
    const { cwd, verify } = await makeScanned();
    expect(await verify('data')).toEqual([0, '']);
    const added = {
      'data/kept/.sluice-backup': '',
      'data/kept/c.jsonl': line,
      'data/sub/manifest.json': '{"x":1,"tool":{"name":"sluice"}}',
      'data/sub/c.jsonl': line,
      'data/.c.jsonl': line,
      'data/c.jsonl.tmp': line,
      'elsewhere.jsonl': line,
    };
    for (const [path, text] of Object.entries(added)) {
      mkdirSync(join(cwd, path, '..'), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    rmSync(join(cwd, 'data/link'));
    symlinkSync('../elsewhere.jsonl', join(cwd, 'data/link'));
    const wrong = [
      'sluice: data/kept/c.jsonl is not in the manifest',
      'sluice: data/sub/c.jsonl is not in the manifest',
      'sluice: data/sub/manifest.json is not in the manifest',
      'sluice: data/.c.jsonl (hidden file) is not in the manifest',
      'sluice: data/c.jsonl.tmp (control file) is not in the manifest',
      'sluice: data/kept/.sluice-backup (hidden file) is not in the manifest',
      'sluice: data/link (symlink leaves the folder) is not in the manifest\n',
    ];
    expect(await verify('data')).toEqual([2, wrong.join('\n')]);
  });

  it('takes no file for another of the same name below another folder', async () => {
    const { cwd, verify } = await makeScanned();
    mkdirSync(join(cwd, 'data/x/data'), { recursive: true });
    cpSync(join(cwd, 'data/a.jsonl'), join(cwd, 'data/x/data/a.jsonl'));
    const added = 'sluice: data/x/data/a.jsonl is not in the manifest\n';
    expect(await verify('data')).toEqual([2, added]);
    rmSync(join(cwd, 'data/link'));
    rmSync(join(cwd, 'data/a.jsonl'));
    expect(await verify('data')).toEqual([2, `${added}sluice: data/a.jsonl is missing\n`]);
    mkdirSync(join(cwd, 'data/data'));
    renameSync(join(cwd, 'data/x/data/a.jsonl'), join(cwd, 'data/data/a.jsonl'));
    expect(await verify('data')).toEqual([
      2,
      'sluice: data/data/a.jsonl is not in the manifest\nsluice: data/a.jsonl is missing\n',
    ]);
  });

  it('finds a tree that was moved, when it or the folder that holds it is named', async () => {
    const { cwd, verify } = await makeScanned();
    mkdirSync(join(cwd, 'far/off'), { recursive: true });
    renameSync(join(cwd, 'data'), join(cwd, 'far/off/data'));
    for (const path of ['far/off', 'far/off/data', join(cwd, 'far/off/data')]) {
      expect(await verify(path)).toEqual([0, '']);
    }
    expect(await verify('far/off/data/a.jsonl')).toEqual([2, 'sluice: data/b.jsonl is missing\n']);
    const elsewhere = makeFolder({});
    for (const path of [join(cwd, 'far/off'), join(cwd, 'far/off/data')]) {
      const args = ['verify', path, '--manifest', join(cwd, 'sluice-manifest'), '--quiet'];
      expect(await runCli(args, { cwd: elsewhere })).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('misses the record of a redaction whenever there is a key', async () => {
    const { cwd } = await makeRedacted(['--in-place']);
    const env = { SLUICE_KEY: 'sixteen bytes or more' };
    const args = ['verify', 'data'];
    expect((await runCli(args, { cwd, env })).stdout).toMatch('2 files as approved; the record is signed');
    rmSync(join(cwd, 'sluice-manifest/redaction-record.json'));
    const { code, stderr } = await runCli(args, { cwd, env });
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'sluice: there is no record of a redaction']);
    const scanned = await makeScanned();
    const told = await runCli(args, { cwd: scanned.cwd, env });
    expect([told.code, told.stdout]).toEqual([0, expect.stringMatching('2 files as approved; nothing is signed')]);
  });

  it('fails by the policy when the approved data do', async () => {
    const cwd = makeFolder({ 'a.jsonl': line, 'strict.yaml': 'failOn:\n  - rule: email\n' });
    await runCli(['scan', 'a.jsonl', '--policy', 'strict.yaml'], { cwd });
    expect((await runCli(['verify', 'a.jsonl', '--policy', 'strict.yaml'], { cwd })).code).toBe(1);
  });
});
