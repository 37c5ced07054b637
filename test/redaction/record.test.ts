import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
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

const keys = deriveKeys(Buffer.alloc(32, 7));
const others = deriveKeys(Buffer.alloc(32, 8));
const team = generateKeyPairSync('ed25519');
const after = { bytes: 7, sha256: 'ab'.repeat(32) };
const manifest = toManifest([toSource('a.jsonl', { redacted: after }), toSource('b.jsonl')]);

async function written(by: Parameters<typeof writeRecord>[2]) {
  const folder = makeFolder();
  await writeRecord(folder, manifest, by);
  const record = (await readRecord(folder))!;
  const why = (it: RedactionRecord, given: { keys?: typeof keys; publicKey?: KeyObject }) =>
    whyNotSigned(it, manifest, manifestDigestOf(manifest), { keys: undefined, publicKey: undefined, ...given });
  return { folder, record, why };
}

describe('the record of a redaction', () => {
  it('has the digests of each redacted source before and after', async () => {
    const { record } = await written({ keys, signKey: team.privateKey });
    const { bytes, sha256, findings } = manifest.sources[0]!;
    const source = { path: 'a.jsonl', before: { bytes, sha256 }, after, findings: findings.sha256 };
    expect(record.sources).toEqual([source]);
    expect(record.manifest).toBe(manifestDigestOf(manifest));
    const { signatures, ...body } = record;
    const value = createHmac('sha256', keys.record).update(JSON.stringify(body)).digest('hex');
    expect(signatures[0]).toEqual({ algorithm: 'hmac-sha256', keyId: keys.id, value });
  });

  it('vouches only when everybody who is asked for has signed it', async () => {
    const both = await written({ keys, signKey: team.privateKey });
    expect(both.why(both.record, { keys, publicKey: team.publicKey })).toBeUndefined();
    expect(both.why(both.record, { keys: others, publicKey: team.publicKey })).toMatch(/the key did not sign/);
    expect(both.why(both.record, { keys, publicKey: generateKeyPairSync('ed25519').publicKey })).toMatch(
      /owner of the public key did not/,
    );
    const one = await written({ keys, signKey: undefined });
    expect(one.why(one.record, { keys, publicKey: team.publicKey })).toMatch(/owner of the public key did not/);
    const other = await written({ keys: undefined, signKey: team.privateKey });
    expect(other.why(other.record, { keys })).toMatch(/the key did not sign/);
  });

  it('is not vouched for by signatures of another one', async () => {
    const { record } = await written({ keys, signKey: team.privateKey });
    const changed = toManifest([toSource('a.jsonl', { redacted: { ...after, bytes: 8 } }), toSource('b.jsonl')]);
    const digest = manifestDigestOf(changed);
    const sources = [{ ...record.sources[0]!, after: { ...after, bytes: 8 } }];
    const forged = { ...record, manifest: digest, sources };
    const why = (given: object) =>
      whyNotSigned(forged, changed, digest, { keys: undefined, publicKey: undefined, ...given });
    expect(why({})).toBeUndefined();
    expect(why({ keys })).toMatch(/the key did not sign/);
    expect(why({ publicKey: team.publicKey })).toMatch(/owner of the public key did not/);
  });

  it('is refused when it is damaged', async () => {
    const { folder, record } = await written({ keys, signKey: undefined });
    const file = join(folder, 'redaction-record.json');
    for (const text of [readFileSync(file, 'utf8').slice(0, -9), JSON.stringify({ ...record, record: 2 })]) {
      writeFileSync(file, text);
      await expect(readRecord(folder)).rejects.toThrow(/not a record of a redaction, or was damaged/);
    }
  });
});
