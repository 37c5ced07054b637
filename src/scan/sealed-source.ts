import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SourceEntry } from '../types.ts';
import type { RuleCount } from './rule-tally.ts';

/** What a scan knows of a source at its end. */
export interface ScannedSource {
  readonly entry: SourceEntry;
  readonly counts: readonly RuleCount[];
  /** Under which the distinct values were hashed. */
  readonly seed: readonly [number, number];
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** The head, then the hashes of each rule as 8-byte floating-point numbers. */
const HASH_BYTES = 8;

interface Head {
  readonly entry: SourceEntry;
  readonly seed: readonly [number, number];
  /** Rule index, records, whether capped, number of hashes. */
  readonly rules: readonly (readonly [rule: number, records: number, isCapped: boolean, size: number])[];
}

/**
 * Seals what is known of a source: nonce, sealed text (length of the head, head, hashes), tag.
 * @param about what is bound to it in the clear. @returns its length in bytes, and its pieces, none larger than the hashes of one rule.
 */
export function sealSource(
  { entry, counts, seed }: ScannedSource,
  key: Buffer,
  about: Buffer,
): { readonly length: number; readonly pieces: () => Generator<Buffer> } {
  const rules = counts.map(it => [it.rule, it.records, it.isCapped, it.distinct.size] as const);
  const head = Buffer.from(JSON.stringify({ entry, seed, rules } satisfies Head));
  const hashes = counts.reduce((sum, it) => sum + it.distinct.size, 0);
  return {
    length: NONCE_BYTES + 4 + head.length + hashes * HASH_BYTES + TAG_BYTES,
    *pieces() {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(about);
      const headLength = Buffer.alloc(4);
      headLength.writeUInt32LE(head.length);
      yield nonce;
      yield cipher.update(Buffer.concat([headLength, head]));
      for (const { distinct } of counts) yield cipher.update(toBytes(distinct));
      yield cipher.final();
      yield cipher.getAuthTag();
    },
  };
}

/** Opens what `sealSource` sealed; undefined when the key is another one, or a byte of it is. */
export function openSealed(sealed: Buffer, key: Buffer, about: Buffer): ScannedSource | undefined {
  if (sealed.length < NONCE_BYTES + 4 + TAG_BYTES) return undefined;
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(about);
  decipher.setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(NONCE_BYTES, end));
  try {
    decipher.final();
  } catch {
    return undefined;
  }
  let at = 4 + plain.readUInt32LE();
  const { entry, seed, rules } = JSON.parse(plain.toString('utf8', 4, at)) as Head;
  const counts = rules.map(([rule, records, isCapped, size]): RuleCount => {
    const hashes = {
      size,
      *[Symbol.iterator]() {
        for (let i = 0; i < size; i++) yield plain.readDoubleLE(start + i * HASH_BYTES);
      },
    };
    const start = at;
    at += size * HASH_BYTES;
    return { rule, records, isCapped, distinct: hashes };
  });
  return { entry, seed, counts };
}

function toBytes(hashes: Iterable<number> & { readonly size: number }): Buffer {
  const bytes = Buffer.alloc(hashes.size * HASH_BYTES);
  let at = 0;
  for (const hash of hashes) at = bytes.writeDoubleLE(hash, at);
  return bytes;
}
