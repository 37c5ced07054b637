import type { RuleDefinition } from './rule.ts';

/** Where a word begins, with a letter beyond ASCII. */
const FIRST_OF_WORD = /(?<![\p{L}\p{M}])[^\p{ASCII}]/gu;
const FIRST = /^[^\p{ASCII}]/u;
const BEYOND_ASCII = /[^\p{ASCII}]/gu;
const IGNORES_CASE = /\(\?[sm]*i/;

/**
 * The atoms of a rule, and where its pattern ignores case also those with other letters beyond ASCII: in words written small, with a capital at the first or at each, and all in capitals. The gate ignores
 * the case of ASCII letters alone, RE2 that of all. Of words with small and capital letters in turns (`pRÉNoM`, but also `prÉnÔm`) only those of these forms are led to.
 */
export function withLetterCases({ atoms = [], pattern }: Pick<RuleDefinition, 'atoms' | 'pattern'>): readonly string[] {
  if (!IGNORES_CASE.test(pattern)) return atoms;
  const all = new Set(atoms);
  for (const atom of atoms) {
    const small = atom.replace(BEYOND_ASCII, toSmall);
    for (const form of [
      small,
      small.replace(FIRST, toCapital),
      small.replace(FIRST_OF_WORD, toCapital),
      small.replace(BEYOND_ASCII, toCapital),
    ])
      all.add(form);
  }
  return [...all];
}

function toSmall(letter: string): string {
  return sameKind(letter, letter.toLowerCase());
}

function toCapital(letter: string): string {
  return sameKind(letter, letter.toUpperCase());
}

// The other case of a letter where that is one letter beyond ASCII too, unlike those of `ß` and `ı`.
function sameKind(letter: string, other: string): string {
  return other.length === letter.length && other > '\x7f' ? other : letter;
}
