import { z } from 'zod';
import { DENIED, type RuleDefinition } from '../detectors/rule.ts';
import { AuditError } from '../errors.ts';
import { keyId } from '../policy/policy-schema.ts';

/** Bytes that the gate needs of each value. */
const SHORTEST = 4;
/** Bytes of UTF-8; a letter may be shorter than itself in the other case. */
const LONGEST_CHARACTER = 4;
const text = z.string().min(1);

const fingerprint = z.string().regex(/^[0-9a-f]{32}$/, 'must be the 32 hexadecimal digits of a finding’s fingerprint');

/** The deny list of `sluice.yaml`: values that must not be in the data, in clear or by fingerprint. */
export const denyEntry = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case'),
    values: z.array(text).default([]),
    fingerprints: z.array(fingerprint).default([]),
    keyId: keyId.optional(),
    class: z.enum(['secret', 'pii', 'payload']).default('pii'),
    severity: z.enum(['low', 'medium', 'high', 'critical']).default('high'),
    reason: text.optional(),
  })
  .refine(({ values, fingerprints }) => values.length + fingerprints.length > 0, 'must name values or fingerprints')
  .refine(
    ({ fingerprints, keyId }) => fingerprints.length === 0 || keyId !== undefined,
    'must name the `keyId` of the manifest that the fingerprints are from',
  );
export type DenyEntry = z.infer<typeof denyEntry>;

/**
 * Each entry as a rule: its values as whole words, case ignored; those given by fingerprint are known among all rules' findings.
 * @throws AuditError `config` for a value that the gate could not find; it names the place, not the value.
 */
export function toDenyRules(entries: readonly DenyEntry[]): readonly Omit<RuleDefinition, 'examples'>[] {
  return entries.map(({ id, values, fingerprints, keyId, class: ruleClass, severity, reason }) => ({
    id,
    title: reason ?? 'On the deny list',
    class: ruleClass,
    severity,
    category: DENIED,
    ...toSearch(id, values),
    ...(fingerprints.length > 0 && { fingerprints, ...(keyId !== undefined && { keyId }) }),
    left: 'letter',
    right: 'letter',
    confidence: 0.95,
    references: [],
  }));
}

// An entry of fingerprints alone looks for nothing: its findings are other rules'. A rule must have an atom all the same.
function toSearch(id: string, values: readonly string[]): Pick<RuleDefinition, 'pattern' | 'atoms' | 'maxLength'> {
  const sought = values.length > 0 ? values : [`denied by fingerprint: ${id}`];
  for (const [i, value] of sought.entries()) {
    if (toCompositions(value).every(isLongEnough)) continue;
    throw new AuditError(
      'config',
      `deny entry \`${id}\`: values[${i}] is too short: at least ${SHORTEST} bytes without quotes and slashes are needed`,
    );
  }
  const forms = [...new Set(sought.flatMap(toForms))];
  return {
    // The longest first: of two that begin alike the longer one is meant.
    pattern: [...forms]
      .sort((a, b) => b.length - a.length)
      .map(toExpression)
      .join('|'),
    atoms: [...new Set(forms.flatMap(toAtoms))],
    maxLength: Math.max(...forms.map(form => [...form].length * LONGEST_CHARACTER)) + 1,
  };
}

function toExpression(value: string): string {
  return [...value]
    .map(character =>
      /\p{L}/u.test(character) ? `(?i:${character})` : character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
}

function toForms(value: string): string[] {
  return toCompositions(value).flatMap(withCases);
}

/** The value as it is given, composed and decomposed (`é` as one character and as two): their bytes differ, and texts have either. */
function toCompositions(value: string): string[] {
  return [...new Set([value, value.normalize('NFC'), value.normalize('NFD')])];
}

/** The form, and all of it in capital or small letters where that is more than each letter's other case: `STRASSE` for `Straße`, a final sigma. */
function withCases(value: string): string[] {
  const forms = [value];
  for (const toCase of [toUpper, toLower]) {
    const form = toCase(value);
    if (form !== mapLetters(value, toCase) && isLongEnough(form)) forms.push(form);
  }
  return forms;
}

/** Of letters beyond ASCII the gate knows the case, so each usual one is an atom. */
function toAtoms(form: string): string[] {
  const longest = longestPart(form);
  const small = mapLetters(longest, toLower);
  const capital = mapLetters(longest, toUpper);
  const title = small.replace(/(?<![\p{L}\p{M}])\p{L}/gu, letter => mapLetters(letter, toUpper));
  return [longest, small, capital, title].map(it => it.replace(/[A-Z]/g, toLower));
}

function isLongEnough(value: string): boolean {
  return Buffer.byteLength(longestPart(value)) >= SHORTEST;
}

/** The longest part of a value that reads the same in raw bytes. */
function longestPart(value: string): string {
  const parts = value.split(/["\\/\x00-\x1f]/);
  return parts.reduce((a, b) => (Buffer.byteLength(b) > Buffer.byteLength(a) ? b : a), '');
}

function toUpper(text: string): string {
  return text.toUpperCase();
}

function toLower(text: string): string {
  return text.toLowerCase();
}

/** Letters whose other case is more than one (`ß`) stay. */
function mapLetters(text: string, toCase: (letter: string) => string): string {
  return text.replace(/\p{L}/gu, letter => ([...toCase(letter)].length === 1 ? toCase(letter) : letter));
}
