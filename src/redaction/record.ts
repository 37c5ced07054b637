import { createHash, createHmac, createPublicKey, type KeyObject, sign, timingSafeEqual, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AuditError } from '../errors.ts';
import { manifestPieces } from '../manifest/serialise.ts';
import type { Keys } from '../options/key.ts';
import { RECORD_NAME } from '../sources/manifest-folder.ts';
import { replaceFile } from '../sources/replace-file.ts';
import type { Manifest } from '../types.ts';
import { digest, sha256 } from './digest-shape.ts';

const recordSchema = z.object({
  record: z.literal(1),
  tool: z.object({ name: z.literal('sluice'), version: z.string() }),
  /** SHA-256 of `manifest.json`. */
  manifest: sha256,
  detectorsDigest: z.string(),
  policyDigest: z.string(),
  keyId: z.string().nullable(),
  sources: z.array(z.object({ path: z.string(), before: digest, after: digest, findings: sha256 })),
  signatures: z.array(
    z.union([
      z.object({ algorithm: z.literal('hmac-sha256'), keyId: z.string(), value: z.string() }),
      z.object({ algorithm: z.literal('ed25519'), publicKey: z.string(), value: z.string() }),
    ]),
  ),
});

/** What a redaction did: digests before and after, and of everything that decided; signed. */
export type RedactionRecord = z.infer<typeof recordSchema>;

/** Who signs: the user's key by HMAC, an Ed25519 private key, both or nobody. */
export interface Signers {
  readonly keys: Keys | undefined;
  readonly signKey: KeyObject | undefined;
}

/** Writes the record of a redaction that has ended well into the manifest folder, `manifest.json` being on the disk already. */
export async function writeRecord(manifestDir: string, manifest: Manifest, { keys, signKey }: Signers): Promise<void> {
  const body = toBody(manifest);
  const bytes = Buffer.from(JSON.stringify(body));
  const signatures: RedactionRecord['signatures'] = [];
  if (keys) {
    const value = createHmac('sha256', keys.record).update(bytes).digest('hex');
    signatures.push({ algorithm: 'hmac-sha256', keyId: keys.id, value });
  }
  if (signKey !== undefined) {
    const publicKey = createPublicKey(signKey).export({ type: 'spki', format: 'der' }).toString('base64');
    signatures.push({ algorithm: 'ed25519', publicKey, value: sign(null, bytes, signKey).toString('base64') });
  }
  await replaceFile(join(manifestDir, RECORD_NAME), async handle => {
    await handle.writeFile(`${JSON.stringify({ ...body, signatures }, null, 2)}\n`);
  });
}

/** Reads the record; undefined when there is none. */
export async function readRecord(manifestDir: string): Promise<RedactionRecord | undefined> {
  const file = join(manifestDir, RECORD_NAME);
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new AuditError('manifest', `cannot read \`${file}\` (${cause.code})`, { cause });
  });
  if (text === undefined) return undefined;
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch {
    throw new AuditError('manifest', `\`${file}\` is not a record of a redaction, or was damaged`);
  }
}

/** Why a record does not vouch for the manifest; undefined when it does, by every key that is given. */
export function whyNotSigned(
  record: RedactionRecord,
  manifest: Manifest,
  manifestDigest: string,
  { keys, publicKey }: { readonly keys: Keys | undefined; readonly publicKey: KeyObject | undefined },
): string | undefined {
  const { signatures, ...body } = record;
  if (body.manifest !== manifestDigest) return 'the manifest is not the one that the record is of';
  if (JSON.stringify(body) !== JSON.stringify(toBody(manifest)))
    return 'the record does not say what the manifest says';
  const bytes = Buffer.from(JSON.stringify(body));
  if (keys) {
    const own = signatures.find(it => it.algorithm === 'hmac-sha256');
    const expected = createHmac('sha256', keys.record).update(bytes).digest();
    const value = Buffer.from(own?.value ?? '', 'hex');
    if (value.length !== expected.length || !timingSafeEqual(value, expected)) return 'the key did not sign the record';
  }
  if (publicKey !== undefined) {
    const own = signatures.filter(it => it.algorithm === 'ed25519');
    if (!own.some(it => verify(null, bytes, publicKey, Buffer.from(it.value, 'base64')))) {
      return 'the owner of the public key did not sign the record';
    }
  }
  return undefined;
}

/** SHA-256 in hex of `manifest.json` as it is written. */
export function manifestDigestOf(manifest: Manifest): string {
  const hash = createHash('sha256');
  for (const piece of manifestPieces(manifest)) hash.update(piece);
  return hash.digest('hex');
}

function toBody(manifest: Manifest): Omit<RedactionRecord, 'signatures'> {
  return {
    record: 1,
    tool: { name: 'sluice', version: manifest.tool.version },
    manifest: manifestDigestOf(manifest),
    detectorsDigest: manifest.detectorsDigest,
    policyDigest: manifest.policyDigest,
    keyId: manifest.keyId,
    sources: manifest.sources.flatMap(({ path, bytes, sha256, redacted, findings }) =>
      redacted
        ? [
            {
              path,
              before: { bytes, sha256 },
              after: { bytes: redacted.bytes, sha256: redacted.sha256 },
              findings: findings.sha256,
            },
          ]
        : [],
    ),
  };
}
