import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

/** Plain bytes of one sealed segment. */
const SEGMENT_BYTES = 1 << 16;
const TAG_BYTES = 16;

/** The key of one section, from the vault's key and the section's random salt: no two sections share a key. */
export function sectionKey(vaultKey: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', vaultKey, salt, 'sluice vault section', 32));
}

/**
 * Seals a stream with AES-256-GCM in segments: length of the sealed text (4 bytes, big endian), sealed text, tag. The nonce is the
 * segment's number, so that none can be moved, left out or doubled; the last one is marked, so that none can be cut off.
 */
export class Sealer {
  readonly #key: Buffer;
  readonly #write: (bytes: Buffer) => Promise<void>;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #number = 0;

  constructor(key: Buffer, write: (bytes: Buffer) => Promise<void>) {
    this.#key = key;
    this.#write = write;
  }

  async add(bytes: Uint8Array): Promise<void> {
    this.#pending.push(Uint8Array.from(bytes));
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes < SEGMENT_BYTES) return;
    const all = Buffer.concat(this.#pending);
    let at = 0;
    for (; at + SEGMENT_BYTES <= all.length; at += SEGMENT_BYTES)
      await this.#seal(all.subarray(at, at + SEGMENT_BYTES), 0);
    this.#pending = [all.subarray(at)];
    this.#pendingBytes = all.length - at;
  }

  async end(): Promise<void> {
    await this.#seal(Buffer.concat(this.#pending), 1);
  }

  async #seal(plain: Buffer, isLast: 0 | 1): Promise<void> {
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonceOf(this.#number++), { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from([isLast]));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(sealed.length);
    await this.#write(Buffer.concat([length, sealed, cipher.getAuthTag()]));
  }
}

/** Opens what `Sealer` sealed, segment by segment. Throws when a byte of it is another one, or its end is missing. */
export async function* unseal(
  key: Buffer,
  read: (bytes: number) => Promise<Buffer>,
  total: number,
): AsyncGenerator<Buffer> {
  let done = 0;
  for (let number = 0; ; number++) {
    const length = (await read(4)).readUInt32BE();
    if (length > SEGMENT_BYTES || done + 4 + length + TAG_BYTES > total) throw new Error('a segment is too long');
    const sealed = await read(length);
    const tag = await read(TAG_BYTES);
    done += 4 + length + TAG_BYTES;
    const isLast = done === total ? 1 : 0;
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from([isLast]));
    decipher.setAuthTag(tag);
    yield Buffer.concat([decipher.update(sealed), decipher.final()]);
    if (isLast) return;
  }
}

function nonceOf(number: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 8);
  return nonce;
}
