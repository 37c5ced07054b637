import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AuditError } from '../errors.ts';
import { fingerprint } from '../findings/fingerprint.ts';
import type { AllowEntry } from '../policy/policy.ts';
import { type FingerprintKey, type Imported, toId } from './imported.ts';

const baselineSchema = z.array(
  z.looseObject({
    RuleID: z.string(),
    File: z.string(),
    Secret: z.string().default(''),
    Fingerprint: z.string().default(''),
  }),
);

/**
 * A `.gitleaksignore`: one `[commit:]file:rule:line` a line. Each becomes an entry that allows the rule in the file; lines mean nothing in
 * records.
 */
export function importGitleaksIgnore(text: string): Imported {
  const allow = new Map<string, AllowEntry>();
  const notes: string[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const parts = /^(?:[0-9a-f]{7,64}:)?(.+):([^:]+):(\d+)$/i.exec(line);
    if (parts) addEntry(allow, parts[2]!, parts[1]!);
    else notes.push(`line ${index + 1} is no fingerprint of gitleaks and is left out`);
  });
  if (allow.size > 0)
    notes.push('lines and commits are not carried over: an entry allows its rule in the whole source');
  return { rules: [], allow: [...allow.values()], notes };
}

/**
 * A report of gitleaks (JSON) as a baseline. With a key each secret becomes an entry by its fingerprint, the rule being free; without one an
 * entry allows the rule in the file.
 * @throws AuditError `config` when it is no such report.
 */
export function importGitleaksBaseline(text: string, name: string, key: FingerprintKey | undefined): Imported {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own error quotes the text, which holds secrets: it is left out, also as the cause.
    throw new AuditError('config', `\`${name}\` is not valid JSON`);
  }
  const parsed = baselineSchema.safeParse(value);
  if (!parsed.success)
    throw new AuditError('config', `\`${name}\` is no report of gitleaks: a list of findings is expected`);
  const allow = new Map<string, AllowEntry>();
  const notes: string[] = [];
  let hidden = 0;
  for (const finding of parsed.data) {
    const isHidden = isRedacted(finding.Secret);
    if (isHidden) hidden += 1;
    if (key === undefined || isHidden) addEntry(allow, finding.RuleID, finding.File);
    else {
      const print = fingerprint(key.fingerprint, finding.Secret);
      allow.set(print, {
        id: `baseline-${print.slice(0, 12)}`,
        fingerprint: print,
        keyId: key.id,
        reason: 'in the baseline of gitleaks',
      });
    }
  }
  if (key === undefined && allow.size > 0)
    notes.push(
      'no key is given: entries allow their rule in the whole source; with --key-file they name the secrets by fingerprint',
    );
  else if (hidden > 0)
    notes.push(
      `${hidden} findings do not say their secret, or not all of it: their entries allow the rule in the whole source; a report without \`--redact\` tells it`,
    );
  return { rules: [], allow: [...allow.values()], notes };
}

/** `--redact` leaves the word or, with a percentage, the beginning and three points. */
function isRedacted(secret: string): boolean {
  return secret === '' || secret === 'REDACTED' || secret.endsWith('...');
}

/** @param file with `/` or, as gitleaks takes it too, `\` between its steps. */
function addEntry(allow: Map<string, AllowEntry>, rule: string, file: string): void {
  const source = file.replaceAll('\\', '/');
  const digest = createHash('sha256').update(`${rule}\0${source}`).digest('hex').slice(0, 12);
  const id = `gitleaks-${digest}`;
  allow.set(id, { id, rule: toId(rule), source: escapeGlob(source), reason: 'ignored in gitleaks' });
}

function escapeGlob(path: string): string {
  return path.replaceAll('*', '?');
}
