/** A flat by its word and number: `Apt. 939`, `Suite 4B`. Syntax that JavaScript and RE2 share, as below. */
export const FLAT = String.raw`\b(?:Apt|Ste|Unit|Suite|Bldg)\.? ?#?[A-Z]?\d{1,5}[A-Z]?\b`;

/** The same, or a number behind its sign. */
export const UNIT = String.raw`(?:${FLAT}|#[A-Z]?\d{1,5}[A-Z]?\b)`;
