import { createHmac, hkdfSync } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AuditError } from '../errors.ts';
import { readWhole } from '../sources/read-whole.ts';

const MIN_BYTES = 16;
const MAX_BYTES = 64 << 10;

/** The user's key, cut into one key per use. */
export interface Keys {
  /** First 64 bits of HMAC(key, "sluice key id") in hex: names the key without telling it. */
  readonly id: string;
  /** 32 bytes each, by HKDF-SHA-256; 64 for AES-SIV, which takes two keys. */
  readonly fingerprint: Buffer;
  readonly pseudonym: Buffer;
  readonly surrogate: Buffer;
  readonly dateShift: Buffer;
  readonly ff1: Buffer;
  readonly siv: Buffer;
  /** Seals vaults. */
  readonly vault: Buffer;
  /** Signs records of redactions. */
  readonly record: Buffer;
}

/**
 * Reads the key from `--key-file` (`-` is standard input), else from SLUICE_KEY; undefined when neither is given. There is no default key,
 * and none is taken from the command line, which others can see.
 * @param options `keyFile` is relative to `cwd`; without `stdin`, `-` is a file of that name.
 * @throws AuditError `config` for a key that is not there, too short or too long, or that others can read.
 */
export async function readKeys(options: {
  readonly keyFile: string | undefined;
  readonly cwd?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin?: AsyncIterable<Buffer> | undefined;
  /** Ends the wait for a file that is a pipe. */
  readonly signal?: AbortSignal | undefined;
}): Promise<Keys | undefined> {
  if (options.keyFile === '-' && options.stdin) return deriveKeys(await readKeyFrom(options.stdin));
  if (options.keyFile !== undefined) {
    return deriveKeys(await readKeyFile(resolve(options.cwd ?? '.', options.keyFile), options.signal));
  }
  const text = options.env.SLUICE_KEY;
  if (text === undefined || text === '') return undefined;
  return deriveKeys(checkLength(Buffer.from(text), 'the key in SLUICE_KEY'));
}

/**
 * Derives the keys of each use from the user's key.
 * @throws AuditError `config` for a key of less than 16 bytes.
 */
export function deriveKeys(key: Buffer): Keys {
  checkLength(key, 'the key');
  const derive = (label: string, bytes = 32) => Buffer.from(hkdfSync('sha256', key, '', label, bytes));
  return {
    id: createHmac('sha256', key).update('sluice key id').digest('hex').slice(0, 16),
    fingerprint: derive('fingerprint'),
    pseudonym: derive('pseudonym'),
    surrogate: derive('surrogate'),
    dateShift: derive('date shift'),
    ff1: derive('ff1'),
    siv: derive('aes-siv', 64),
    vault: derive('vault'),
    record: derive('record'),
  };
}

async function readKeyFrom(stdin: AsyncIterable<Buffer>): Promise<Buffer> {
  const blocks: Buffer[] = [];
  let length = 0;
  for await (const block of stdin) {
    blocks.push(block);
    length += block.length;
    if (length > MAX_BYTES) throw new AuditError('config', 'standard input is larger than 64 KiB: is it a key?');
  }
  return checkLength(trimNewline(Buffer.concat(blocks)), 'the key on standard input');
}

async function readKeyFile(file: string, signal: AbortSignal | undefined): Promise<Buffer> {
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) throw new AuditError('config', `key file \`${file}\` is a folder; name a file in it`);
    // Windows has no such bits: every file looks open to all.
    if (process.platform !== 'win32' && (stats.mode & 0o077) !== 0) {
      throw new AuditError('config', `key file \`${file}\` can be read by others; run \`chmod 600 ${file}\``);
    }
    if (stats.size > MAX_BYTES)
      throw new AuditError('config', `key file \`${file}\` is larger than 64 KiB: is it a key?`);
    return checkLength(trimNewline(await readWhole(file, signal)), `the key in \`${file}\``);
  } catch (cause) {
    if (cause instanceof AuditError) throw cause;
    throw unreadable(file, cause);
  }
}

function trimNewline(key: Buffer): Buffer {
  const end = key.at(-1) === 0x0a ? (key.at(-2) === 0x0d ? key.length - 2 : key.length - 1) : key.length;
  return key.subarray(0, end);
}

function checkLength(key: Buffer, what: string): Buffer {
  if (key.length >= MIN_BYTES) return key;
  throw new AuditError(
    'config',
    `${what} has ${key.length} bytes, at least ${MIN_BYTES} are needed; make one with \`sluice key new FILE\``,
  );
}

function unreadable(file: string, cause: unknown): AuditError {
  const code = (cause as NodeJS.ErrnoException | null)?.code ?? 'unknown error';
  const what = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
  return new AuditError('config', `cannot read key file \`${file}\`: ${what}`, { cause });
}
