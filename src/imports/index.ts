import { basename } from 'node:path';
import { AuditError } from '../errors.ts';
import { importGitleaksBaseline, importGitleaksIgnore } from './gitleaks-findings.ts';
import { importGitleaksToml } from './gitleaks-toml.ts';
import type { FingerprintKey, Imported } from './imported.ts';

/** What a file of another tool is, by its name, and how it is read; a new kind is a line here. */
const kinds: readonly {
  readonly fits: (name: string) => boolean;
  readonly read: (text: string, name: string, key: FingerprintKey | undefined) => Imported;
}[] = [
  { fits: name => name.endsWith('.toml'), read: importGitleaksToml },
  { fits: name => name.endsWith('.gitleaksignore'), read: importGitleaksIgnore },
  { fits: name => name.endsWith('.json'), read: importGitleaksBaseline },
];

/**
 * Reads a gitleaks configuration (`.toml`), `.gitleaksignore` or report (`.json`).
 * @param key for the fingerprints of a report's secrets.
 */
export function importFile(text: string, file: string, key: FingerprintKey | undefined): Imported {
  const name = basename(file);
  const kind = kinds.find(({ fits }) => fits(name));
  if (kind) return kind.read(text, name, key);
  throw new AuditError(
    'usage',
    `cannot import \`${name}\`: it must be a .toml, a .gitleaksignore or a .json of gitleaks`,
  );
}
