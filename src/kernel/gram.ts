/**
 * How common each byte is in English prose and source code, case ignored, in rough parts per thousand (letters after the usual
 * letter-frequency tables, punctuation by judgement). Only the order matters: it decides where in an atom the gate looks.
 */
const LETTERS = 'etaoinsrhldcumfpgwybvkxjqz';
const COMMON: Readonly<Record<string, number>> = {
  ' ': 150,
  '-': 8,
  '.': 10,
  ',': 10,
  _: 6,
  '0': 6,
  '1': 6,
  '2': 5,
  '=': 3,
  ':': 5,
};

function weight(byte: number): number {
  const char = String.fromCharCode(byte);
  const letter = LETTERS.indexOf(char);
  if (letter >= 0) return 100 * 0.87 ** letter;
  return COMMON[char] ?? 2;
}

/** Offset of the 4 bytes of a lower-case atom that are least likely in real text. */
export function rarestGram(atom: Uint8Array): number {
  let best = 0;
  let bestScore = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset + 4 <= atom.length; offset++) {
    let score = 1;
    for (let i = 0; i < 4; i++) score *= weight(atom[offset + i]!);
    if (score < bestScore) {
      bestScore = score;
      best = offset;
    }
  }
  return best;
}
