import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPublicKey, readSignKey } from '../../src/options/sign-key.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder, readTree } from '../run-scan.ts';

const own = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pems = {
  'own.pem': own.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  'open.pem': own.publicKey.export({ type: 'spki', format: 'pem' }),
  'ec.pem': other.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  'ec-open.pem': other.publicKey.export({ type: 'spki', format: 'pem' }),
  'text.pem': 'no key\n',
} as const;
const refused = [
  ['ec.pem', /the private key `ec\.pem` is not an Ed25519 key/],
  ['text.pem', /the private key `text\.pem` is not a key in PEM form/],
  ['none.pem', /cannot read the private key `none\.pem` \(ENOENT\)/],
] as const;

describe('the key that signs a record', () => {
  it('is an Ed25519 key, as is the one that proves the signature', async () => {
    const cwd = makeFolder(pems);
    const text = Buffer.from('signed');
    const signature = sign(null, text, await readSignKey({ cwd }, 'own.pem'));
    expect(verify(null, text, await readPublicKey({ cwd }, 'open.pem'), signature)).toBe(true);
    for (const [file, message] of refused) await expect(readSignKey({ cwd }, file)).rejects.toThrow(message);
    await expect(readPublicKey({ cwd }, 'ec-open.pem')).rejects.toThrow(
      /the public key `ec-open\.pem` is not an Ed25519/,
    );
    await expect(readPublicKey({ cwd }, 'text.pem')).rejects.toThrow(
      /the public key `text\.pem` is not a key in PEM form/,
    );
  });

  it.each(refused)('is looked at before a file is replaced or given back: %s', async (file, message) => {
    const cwd = makeFolder({ ...pems, 'data/a.jsonl': `{"m":"anna@${'firma-berg'}.de"}\n` });
    const run = async (...args: string[]) => {
      const { code, stderr } = await runCli(args, { cwd, env: { SLUICE_KEY: 'sixteen bytes or more' } });
      return [code, stderr];
    };
    const original = readTree(join(cwd, 'data'));
    const unsigned = ['redact', 'data', '--in-place', '--vault', 'safe/v', '--quiet'];
    expect(await run(...unsigned, '--sign-key', file)).toEqual([4, expect.stringMatching(message)]);
    expect(readTree(join(cwd, 'data'))).toEqual(original);
    expect(existsSync(join(cwd, 'safe'))).toBe(false);

    expect(await run(...unsigned)).toEqual([0, '']);
    const redacted = readTree(join(cwd, 'data'));
    const back = ['restore', 'data', '--vault', 'safe/v', '--sign-key', file];
    for (const more of [[], ['--finding', 'data/a.jsonl#1']]) {
      expect(await run(...back, ...more)).toEqual([4, expect.stringMatching(message)]);
    }
    expect(readTree(join(cwd, 'data'))).toEqual(redacted);
  });
});
