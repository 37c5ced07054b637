import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveKeys, readKeys } from '../../src/options/key.ts';

const KEY = 'correct horse battery staple';

async function keyFile(content: string, mode = 0o600): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'sluice-')), 'key');
  await writeFile(file, content);
  await chmod(file, mode);
  return file;
}

describe('readKeys', () => {
  it('gives nothing when no key is given: there is no default key', async () => {
    expect(await readKeys({ keyFile: undefined, env: {} })).toBeUndefined();
    expect(await readKeys({ keyFile: undefined, env: { SLUICE_KEY: '' } })).toBeUndefined();
  });

  it('takes a trailing newline off, so that a file and the environment agree', async () => {
    const fromEnv = await readKeys({ keyFile: undefined, env: { SLUICE_KEY: KEY } });
    for (const end of ['', '\n', '\r\n']) {
      expect(await readKeys({ keyFile: await keyFile(KEY + end), env: {} })).toEqual(fromEnv);
    }
    expect(await readKeys({ keyFile: await keyFile(`${KEY}\n\n`), env: {} })).not.toEqual(fromEnv);
  });

  it('prefers the file', async () => {
    const keys = await readKeys({ keyFile: await keyFile(KEY), env: { SLUICE_KEY: 'another key, long enough' } });
    expect(keys).toEqual(deriveKeys(Buffer.from(KEY)));
  });

  it.each([0o640, 0o604, 0o620, 0o666])('refuses a file of mode %o', async mode => {
    await expect(readKeys({ keyFile: await keyFile(KEY, mode), env: {} })).rejects.toThrow(/chmod 600/);
  });

  it('refuses a short key without showing it', async () => {
    const short = 'fifteen bytes !';
    const error = await readKeys({ keyFile: await keyFile(`${short}\n`), env: {} }).catch(e => e);
    expect(error).toMatchObject({ code: 'config', message: expect.stringContaining('has 15 bytes') });
    expect(JSON.stringify([error.message, error.context])).not.toContain(short);
    await expect(readKeys({ keyFile: undefined, env: { SLUICE_KEY: short } })).rejects.toThrow('SLUICE_KEY');
    expect(await readKeys({ keyFile: await keyFile(`${short}!`), env: {} })).toBeDefined();
  });

  it('refuses a missing file, a folder and a huge file', async () => {
    await expect(readKeys({ keyFile: '/no/such/key', env: {} })).rejects.toMatchObject({ code: 'config' });
    const dir = await mkdtemp(join(tmpdir(), 'sluice-'));
    await expect(readKeys({ keyFile: dir, env: {} })).rejects.toThrow(/is a folder/);
    await expect(readKeys({ keyFile: await keyFile('x'.repeat(70_000)), env: {} })).rejects.toThrow(/64 KiB/);
  });

  it('reads the key from standard input for `-`, as it is asked to', async () => {
    const stdin = async function* () {
      yield Buffer.from(KEY.slice(0, 5));
      yield Buffer.from(`${KEY.slice(5)}\n`);
    };
    expect(await readKeys({ keyFile: '-', env: {}, stdin: stdin() })).toEqual(deriveKeys(Buffer.from(KEY)));
    const short = async function* () {
      yield Buffer.from('short');
    };
    await expect(readKeys({ keyFile: '-', env: {}, stdin: short() })).rejects.toThrow(/standard input has 5 bytes/);
  });
});

describe('deriveKeys', () => {
  // Independently: python3 with hmac and hashlib, HKDF of RFC 5869 with an empty salt, info = the label, 32 bytes.
  it('matches an independent HKDF-SHA-256', () => {
    const keys = deriveKeys(Buffer.from(KEY));
    expect(keys.id).toBe('fedcffb01f3519f9');
    expect(keys.fingerprint.toString('hex')).toBe('6b40849386dcee907027731f97c12c98952201ff17fe223751c0f7f1ba107909');
    expect(keys.pseudonym.toString('hex')).toBe('bcb2fcaa90190c7cb33791b39f1cfb2f5655a0f362fd271aef100ed00dece9bd');
  });

  it('gives each use a key of its own, which the others do not tell', () => {
    const { id, ...keys } = deriveKeys(Buffer.from(KEY));
    const starts = Object.values(keys).map(it => it.toString('hex', 0, 16));
    expect(starts.length).toBeGreaterThan(7);
    expect(new Set(starts).size).toBe(starts.length);
    for (const [use, it] of Object.entries(keys)) expect(it, use).toHaveLength(use === 'siv' ? 64 : 32);
    for (const start of starts) expect(start).not.toContain(id);
  });
});
