import { createHmac, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveKeys } from '../../src/options/key.ts';
import {
  manifestDigestOf,
  type RedactionRecord,
  readRecord,
  whyNotSigned,
  writeRecord,
} from '../../src/redaction/record.ts';
import { toManifest, toSource } from '../manifest/sample.ts';
import { makeFolder } from '../run-scan.ts';

const pem = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    own: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    open: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  };
};
const keys = deriveKeys(Buffer.alloc(32, 7));
const others = deriveKeys(Buffer.alloc(32, 8));
const team = pem();
const after = { bytes: 7, sha256: 'ab'.repeat(32) };
const manifest = toManifest([toSource('a.jsonl', { redacted: after }), toSource('b.jsonl')]);

async function written(by: Parameters<typeof writeRecord>[2]) {
  const folder = makeFolder();
  await writeRecord(folder, manifest, by);
  const record = (await readRecord(folder))!;
  const why = (it: RedactionRecord, given: { keys?: typeof keys; publicKeyPem?: string }) =>
    whyNotSigned(it, manifest, manifestDigestOf(manifest), { keys: undefined, publicKeyPem: undefined, ...given });
  return { folder, record, why };
}

describe('the record of a redaction', () => {
  it('has the digests of each redacted source before and after', async () => {
    const { record } = await written({ keys, privateKeyPem: team.own });
    const { bytes, sha256, findings } = manifest.sources[0]!;
    const source = { path: 'a.jsonl', before: { bytes, sha256 }, after, findings: findings.sha256 };
    expect(record.sources).toEqual([source]);
    expect(record.manifest).toBe(manifestDigestOf(manifest));
    const { signatures, ...body } = record;
    const value = createHmac('sha256', keys.record).update(JSON.stringify(body)).digest('hex');
    expect(signatures[0]).toEqual({ algorithm: 'hmac-sha256', keyId: keys.id, value });
  });

  it('vouches only when everybody who is asked for has signed it', async () => {
    const both = await written({ keys, privateKeyPem: team.own });
    expect(both.why(both.record, { keys, publicKeyPem: team.open })).toBeUndefined();
    expect(both.why(both.record, { keys: others, publicKeyPem: team.open })).toMatch(/the key did not sign/);
    expect(both.why(both.record, { keys, publicKeyPem: pem().open })).toMatch(/owner of the public key did not/);
    const one = await written({ keys, privateKeyPem: undefined });
    expect(one.why(one.record, { keys, publicKeyPem: team.open })).toMatch(/owner of the public key did not/);
    const other = await written({ keys: undefined, privateKeyPem: team.own });
    expect(other.why(other.record, { keys })).toMatch(/the key did not sign/);
  });

  it('is not vouched for by signatures of another one', async () => {
    const { record } = await written({ keys, privateKeyPem: team.own });
    const changed = toManifest([toSource('a.jsonl', { redacted: { ...after, bytes: 8 } }), toSource('b.jsonl')]);
    const digest = manifestDigestOf(changed);
    const sources = [{ ...record.sources[0]!, after: { ...after, bytes: 8 } }];
    const forged = { ...record, manifest: digest, sources };
    const why = (given: object) =>
      whyNotSigned(forged, changed, digest, { keys: undefined, publicKeyPem: undefined, ...given });
    expect(why({})).toBeUndefined();
    expect(why({ keys })).toMatch(/the key did not sign/);
    expect(why({ publicKeyPem: team.open })).toMatch(/owner of the public key did not/);
  });

  it('is refused when it is damaged, and so is a key of another kind', async () => {
    const { folder, record } = await written({ keys, privateKeyPem: undefined });
    const file = join(folder, 'redaction-record.json');
    for (const text of [readFileSync(file, 'utf8').slice(0, -9), JSON.stringify({ ...record, record: 2 })]) {
      writeFileSync(file, text);
      await expect(readRecord(folder)).rejects.toThrow(/not a record of a redaction, or was damaged/);
    }
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    await expect(writeRecord(folder, manifest, { keys, privateKeyPem })).rejects.toThrow(/not an Ed25519 key/);
  });
});
