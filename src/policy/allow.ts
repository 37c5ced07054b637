import { compileGlob } from '../glob.ts';
import type { Finding } from '../types.ts';
import type { AllowEntry, Policy } from './policy.ts';

/** What an allow entry looks at. */
export type AllowSubject = Pick<Finding, 'rule' | 'path' | 'fingerprint'>;

/** A cached answer per path is dropped when this many are held: paths come from the data. */
const MAX_CACHED = 10_000;

/**
 * Compiles the allow list into a function that gives the id of the first entry that fits a finding.
 * Entries that expired before `today` (`YYYY-MM-DD`) are left out.
 */
export function allowMatcher(
  policy: Policy,
  today: string,
): (finding: AllowSubject, sourcePath: string) => string | undefined {
  const entries = policy.allow.filter(entry => !hasExpired(entry, today)).map(compileEntry);
  if (entries.length === 0) return () => undefined;
  return (finding, sourcePath) => entries.find(entry => entry.fits(finding, sourcePath))?.id;
}

/** An entry holds up to and including its day. */
export function hasExpired(entry: AllowEntry, today: string): boolean {
  return entry.expires !== undefined && entry.expires < today;
}

/** False for an entry of fingerprints that were made with another key than the audit's: it can fit nothing. */
export function isOfKey({ fingerprint, keyId }: AllowEntry, auditKeyId: string | null): boolean {
  if (fingerprint === undefined) return true;
  return auditKeyId !== null && (keyId === undefined || keyId === auditKeyId);
}

/** A path as a policy writes it: list indices left out, and those of keys that are not spelt out (`[key]`). */
export function withoutIndices(path: string): string {
  return path.replace(/\[(?:(key) )?\d+\]/g, '[$1]');
}

function compileEntry(entry: AllowEntry) {
  const fitsRule = entry.rule === undefined ? always : cached(compileGlob(entry.rule, ''));
  const fitsSource = entry.source === undefined ? always : cached(compileGlob(entry.source, '/'));
  const prints = entry.fingerprint === undefined ? undefined : new Set([entry.fingerprint].flat());
  const fitsPath = entry.path === undefined ? always : cached(compilePath(entry.path));
  return {
    id: entry.id,
    fits: (finding: AllowSubject, sourcePath: string) =>
      fitsRule(finding.rule) &&
      (prints === undefined || (finding.fingerprint !== undefined && prints.has(finding.fingerprint))) &&
      fitsSource(sourcePath) &&
      fitsPath(finding.path),
  };
}

function compilePath(glob: string): (path: string) => boolean {
  const fits = compileGlob(glob, '.[');
  return path => fits(path) || fits(withoutIndices(path));
}

function cached(fits: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return text => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MAX_CACHED) answers.clear();
    const answer = fits(text);
    answers.set(text, answer);
    return answer;
  };
}

function always(): boolean {
  return true;
}
