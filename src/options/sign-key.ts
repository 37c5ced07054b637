import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { AuditError } from '../errors.ts';
import { readWhole } from '../sources/read-whole.ts';

/**
 * Reads the Ed25519 key of `--sign-key`, before anything is written: what it signs is the last thing that a run does.
 * @param file relative to `cwd`; `signal` ends the wait for one that is a pipe.
 * @throws AuditError `config` for a file that cannot be read, or is no such key in PEM form.
 */
export function readSignKey({ cwd, signal }: Place, file: string): Promise<KeyObject> {
  return readPem(resolve(cwd, file), { name: file, kind: 'private', parse: createPrivateKey, signal });
}

/** The same for the key of `--public-key`. */
export function readPublicKey({ cwd, signal }: Place, file: string): Promise<KeyObject> {
  return readPem(resolve(cwd, file), { name: file, kind: 'public', parse: createPublicKey, signal });
}

interface Place {
  readonly cwd: string;
  readonly signal?: AbortSignal | undefined;
}

interface Pem {
  readonly name: string;
  readonly kind: string;
  readonly signal: AbortSignal | undefined;
  parse(pem: Buffer): KeyObject;
}

async function readPem(path: string, { name, kind, parse, signal }: Pem): Promise<KeyObject> {
  const pem = await readWhole(path, signal).catch((cause: NodeJS.ErrnoException) => {
    throw new AuditError('config', `cannot read the ${kind} key \`${name}\` (${cause.code})`, { cause });
  });
  let key: KeyObject;
  try {
    key = parse(pem);
  } catch {
    throw new AuditError('config', `the ${kind} key \`${name}\` is not a key in PEM form`);
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new AuditError(
    'config',
    `the ${kind} key \`${name}\` is not an Ed25519 key; make one with \`openssl genpkey -algorithm ed25519\``,
  );
}
