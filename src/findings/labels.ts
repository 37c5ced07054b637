/**
 * What Sluice puts in the place of a finding; these never count as findings again:
 * `[EMAIL]`, `[EMAIL_2]`, `[EMAIL:k3v9…]`, `[PHONE~ff1:+4 913 …]`, `[DATE_OF_BIRTH~1984]`, `[EMAIL~siv:…]`.
 */
const LABEL = /\[([A-Z][A-Z0-9_]*?)(?:(?:_\d+)?(?::[a-z2-7]{16})?|~(?!siv:)[^[\]\r\n]{1,72})\]/g;
/** The longest of these: 64 characters of id, a number, a mark and 72 characters. */
const REACH = 160;
const SEALED = /^\[([A-Z][A-Z0-9_]*)~siv:[A-Za-z0-9_-]+\]$/;
/** Characters of base64url in a sealed token: 6 KB of text. Longer texts are not sealed. */
export const LONGEST_SEALED = 8192;

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
 */
export function isLabel(text: Buffer, start: number, end: number, names: ReadonlySet<string>): boolean {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  // Within the reach only: the rest of a long field is not searched again for each match.
  if (text.subarray(from, to).includes(OPEN)) {
    for (const label of text.toString('latin1', from, to).matchAll(LABEL)) {
      const labelStart = from + label.index;
      if (labelStart >= end) break;
      if (labelStart + label[0].length > start && isKnown(label[1]!, label[0], names)) return true;
    }
  }
  return isSealed(text, start, end, names);
}

/**
 * True when what leads to a span begins in a label: the words of `[GITHUB_TOKEN]` are nobody's name for what stands behind it. The bracket that closes a label
 * is none of its words.
 */
export function beginsInLabel(text: Buffer, at: number, names: ReadonlySet<string>): boolean {
  return text[at] !== CLOSE && isLabel(text, at, at + 1, names);
}

/** A label cut off at either end. */
const CUT = /^[A-Z0-9_]+(?:[:~][^[\]\r\n]*)?\]|\[[A-Z][A-Z0-9_]*(?:[:~][^[\]\r\n]*)?$/g;

/**
 * The text around a match with asterisks for the words of labels: `[STREET_ADDRESS]` says nothing of the number behind it, or a second scan
 * would find what the first did not. As many bytes as before.
 */
export function withoutLabels(around: Buffer, names: ReadonlySet<string>): Buffer {
  if (!around.includes(OPEN) && !around.includes(CLOSE)) return around;
  const blank = (label: string) => label.replace(/[^[\]]/g, '*');
  const text = around.toString('latin1');
  const blanked = text
    .replace(LABEL, (label, name: string) => (isKnown(name, label, names) ? blank(label) : label))
    .replace(CUT, blank);
  return blanked === text ? around : Buffer.from(blanked, 'latin1');
}

/** Labels of every form. */
const WHOLE = new RegExp(String.raw`${LABEL.source}|\[([A-Z][A-Z0-9_]*)~siv:[A-Za-z0-9_-]+\]`, 'g');

/** A key or column name less the labels in it: `[API_KEY]` names nobody's key, or a second scan would find what the first did not. */
export function nameWithoutLabels(name: string, names: ReadonlySet<string>): string {
  if (!name.includes('[')) return name;
  return name.replace(WHOLE, (label, plain?: string, sealed?: string) =>
    isKnown(plain ?? sealed!, label, names) ? '' : label,
  );
}

const OPEN = 91;
const CLOSE = 93;

/** Does the range touch the sealed token that begins last before its end? */
function isSealed(text: Buffer, start: number, end: number, names: ReadonlySet<string>): boolean {
  const window = Math.max(0, start - LONGEST_SEALED - REACH);
  const open = text.subarray(window, end).lastIndexOf(OPEN);
  if (open < 0) return false;
  const at = window + open;
  if (!text.subarray(at, at + REACH).includes('~siv:')) return false;
  const close = text.subarray(at, at + LONGEST_SEALED + REACH).indexOf(CLOSE);
  if (close < 0 || at + close < start) return false;
  const sealed = SEALED.exec(text.toString('latin1', at, at + close + 1));
  return sealed !== null && names.has(sealed[1]!);
}

// A label may itself end in a number: `SHA_1`.
function isKnown(name: string, label: string, names: ReadonlySet<string>): boolean {
  return names.has(name) || names.has(label.slice(1, -1).split(/[:~]/)[0]!);
}
