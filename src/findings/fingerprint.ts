import { createHmac } from 'node:crypto';

/** HMAC-SHA-256 of a canonical value (UTF-8) under the fingerprint key, first 128 bits as 32 hex digits. */
export function fingerprint(key: Uint8Array, canonical: string): string {
  return createHmac('sha256', key).update(canonical, 'utf8').digest('hex').slice(0, 32);
}
