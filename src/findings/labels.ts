/** What Sluice puts in the place of a finding: `[EMAIL]`, `[EMAIL_2]`, `[EMAIL:k3v9…]`. These never count as findings again. */
const LABEL = /\[([A-Z][A-Z0-9_]*?)(?:_\d+)?(?::[a-z2-7]{16})?\]/g;
/** The longest label: 64 characters of id, a number, a colon and a token of 16. */
const REACH = 100;

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
  if (!text.subarray(from, to).includes(91)) return false;
  for (const label of text.toString('latin1', from, to).matchAll(LABEL)) {
    const labelStart = from + label.index;
    if (labelStart >= end) return false;
    if (labelStart + label[0].length > start && isKnown(label[1]!, label[0], names)) return true;
  }
  return false;
}

// A label may itself end in a number: `SHA_1`.
function isKnown(name: string, label: string, names: ReadonlySet<string>): boolean {
  return names.has(name) || names.has(label.slice(1, -1).split(':')[0]!);
}
