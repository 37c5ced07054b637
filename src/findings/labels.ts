/** What Sluice puts in the place of a finding: `[EMAIL]`, `[EMAIL:k3v9…]`. These never count as findings again. */
const LABEL = /\[[A-Z][A-Z0-9_]*(?::[a-z2-7]+)?\]/g;
/** The longest label: 64 characters of id, a colon and a 26-character token. */
const REACH = 100;

/** `github-pat` → `GITHUB_PAT`. */
export function toLabelName(ruleId: string): string {
  return ruleId.toUpperCase().replaceAll('-', '_');
}

/** True when the half-open byte range overlaps a replacement label in the text. */
export function isPlaceholderToken(text: Buffer, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  // Within the reach only: the rest of a long field is not searched again for each match.
  if (!text.subarray(from, to).includes(91)) return false;
  const around = text.toString('latin1', from, to);
  for (const label of around.matchAll(LABEL)) {
    const labelStart = from + label.index;
    if (labelStart < end && labelStart + label[0].length > start) return true;
  }
  return false;
}
