/** The known word nearest to a mistyped one, or undefined when none is near; of two as near, the one that it begins. */
export function findNearest(mistyped: string, known: Iterable<string>): string | undefined {
  const wanted = toComparable(mistyped);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const word = toComparable(candidate);
    const distance = countEdits(wanted, word) - (word.startsWith(wanted) ? 0.5 : 0);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** ` (did you mean …?)`, or nothing. */
export function suggest(word: string, known: Iterable<string>, prefix = ''): string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? '' : ` (did you mean \`${prefix}${nearest}\`?)`;
}

function toComparable(word: string): string {
  return word.slice(0, 64).toLowerCase().replace(/[-_ ]/g, '');
}

// Levenshtein distance, two rows.
function countEdits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    above = row;
  }
  return above[b.length]!;
}
