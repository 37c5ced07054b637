import type { LoadedRule } from '../detectors/load.ts';
import { type FoundRule, type LabelForm, labelForms } from './label-forms.ts';

/**
 * What Sluice puts in the place of a finding; these never count as findings again:
 * `[EMAIL]`, `[EMAIL_2]`, `[EMAIL:k3v9…]`, and behind `~` what an operator writes there: `[PHONE~ff1:+4913…]`, `[DATE_OF_BIRTH~1984]`.
 */
const LABEL = /\[([A-Z][A-Z0-9_]*?)(?:(?:_\d+)?(?::[a-z2-7]{16})?|~([^[\]\r\n]+))\]/g;
/** The longest of these but sealed ones: 64 characters of id, a number, a mark and 72 characters. */
const REACH = 160;
/** Characters of base64url in a sealed token: 6 KB of text. Longer texts are not sealed. */
export const LONGEST_SEALED = 8192;
/** With a dot behind every eight of them, its label and brackets. */
const SEALED_REACH = (LONGEST_SEALED * 9) / 8 + REACH;

/** `EMAIL` of `[EMAIL]`. */
export function labelOf(rule: { readonly id: string; readonly label?: string | undefined }): string {
  return rule.label ?? toLabelName(rule.id);
}

/** `github-pat` → `GITHUB_PAT`. */
export function toLabelName(ruleId: string): string {
  return ruleId.toUpperCase().replaceAll('-', '_');
}

/**
 * True when the half-open byte range overlaps a replacement label in the text.
 * @param names the labels of the rules: other words in brackets are text like any other.
 * @param rule whose finding it would be: one that stands in a token, and cannot be there by chance, is no label.
 */
export function isLabel(text: Buffer, start: number, end: number, names: ReadonlySet<string>, rule?: Found): boolean {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  // Within the reach only: the rest of a long field is not searched again for each match.
  if (text.subarray(from, to).includes(OPEN)) {
    for (const match of text.toString('latin1', from, to).matchAll(LABEL)) {
      const labelStart = from + match.index;
      if (labelStart >= end) break;
      const close = labelStart + match[0].length - 1;
      const label = close < start ? undefined : readLabel(match[0], match[1]!, match[2], names);
      if (!label) continue;
      const isWithin = start >= close - (match[2]?.length ?? 0) && end <= close;
      if (!rule || !isWithin || !label.form?.isChance) return true;
      const found: FoundRule = { class: rule.class, label: labelOf(rule), publicPrefix: rule.publicPrefix ?? 0 };
      return label.form.isChance(found, text.toString('latin1', start, end), label.name);
    }
  }
  return isSealed(text, start, end, names);
}

type Found = Pick<LoadedRule, 'id' | 'label' | 'class' | 'publicPrefix'>;

/**
 * True when what leads to a span begins in a label: the words of `[GITHUB_TOKEN]` are nobody's name for what stands behind it. The bracket that closes a label
 * is none of its words.
 */
export function beginsInLabel(text: Buffer, at: number, names: ReadonlySet<string>): boolean {
  return text[at] !== CLOSE && isLabel(text, at, at + 1, names);
}

/** The head of a sealed token that ends beyond the reach. */
const SEALED_HEAD = /\[([A-Z][A-Z0-9_]*)~siv:[A-Za-z0-9_.-]*$/;

/**
 * The text in the half-open byte range with asterisks for the words of labels: `[STREET_ADDRESS]` says nothing of the number behind it, or a
 * second scan would find what the first did not. As many bytes as before. A label that the range cuts is seen as a whole.
 */
export function withoutLabels(text: Buffer, start: number, end: number, names: ReadonlySet<string>): Buffer {
  const around = text.subarray(start, end);
  if (!around.includes(OPEN) && !around.includes(CLOSE)) return around;
  const from = Math.max(0, start - REACH);
  const wide = text.toString('latin1', from, Math.min(text.length, end + REACH));
  const blank = (label: string) => label.replace(/[^[\]]/g, '*');
  const blanked = wide
    .replace(LABEL, (label, name: string, body?: string) =>
      readLabel(label, name, body, names) ? blank(label) : label,
    )
    .replace(SEALED_HEAD, (head, name: string) => (names.has(name) ? blank(head) : head));
  return blanked === wide ? around : Buffer.from(blanked.slice(start - from, end - from), 'latin1');
}

/** A key or column name less the labels in it: `[API_KEY]` names nobody's key, or a second scan would find what the first did not. */
export function nameWithoutLabels(name: string, names: ReadonlySet<string>): string {
  if (!name.includes('[')) return name;
  return name.replace(LABEL, (label, word: string, body?: string) =>
    readLabel(label, word, body, names) ? '' : label,
  );
}

const OPEN = 91;
const CLOSE = 93;

/** Does the range touch the sealed token that begins last before its end? */
function isSealed(text: Buffer, start: number, end: number, names: ReadonlySet<string>): boolean {
  const window = Math.max(0, start - SEALED_REACH);
  const open = text.subarray(window, end).lastIndexOf(OPEN);
  if (open < 0) return false;
  const at = window + open;
  if (!text.subarray(at, at + REACH).includes('~siv:')) return false;
  const close = text.subarray(at, at + SEALED_REACH).indexOf(CLOSE);
  if (close < 0 || at + close < start) return false;
  const [label] = text.toString('latin1', at, at + close + 1).matchAll(LABEL);
  return label !== undefined && readLabel(label[0], label[1]!, label[2], names) !== undefined;
}

/** The name of a label and the form of what stands behind `~`; undefined for other text. */
function readLabel(
  label: string,
  word: string,
  body: string | undefined,
  names: ReadonlySet<string>,
): { readonly name: string; readonly form: LabelForm | undefined } | undefined {
  // A label may itself end in a number: `SHA_1`.
  const name = names.has(word) ? word : label.slice(1, -1).split(/[:~]/)[0]!;
  if (!names.has(name)) return undefined;
  if (body === undefined) return { name, form: undefined };
  const form = labelForms.find(({ fits }) => fits(body, name));
  return form && { name, form };
}
