// Input made to be slow, or to be much: each gives lines of JSON without end; `once` ones are a single line of the whole size.

const FILLER = 1 << 20;

export const hostile = {
  /** One letter: a run that no window ends. */
  letters: { line: () => JSON.stringify({ text: 'a'.repeat(FILLER) }) },
  digits: { line: random => JSON.stringify({ text: random.text('0123456789', FILLER) }) },
  /** Each one may be an e-mail address. */
  'at-signs': { line: () => JSON.stringify({ text: 'a@'.repeat(FILLER / 2) }) },
  /** Hits of the `digits` shape all over, none of them anything. */
  dates: { line: () => JSON.stringify({ text: '2024-03-15 12:30:45, '.repeat(FILLER / 21) }) },
  /** Keywords in front of nothing. */
  keywords: { line: () => JSON.stringify({ text: 'password secret api_key token '.repeat(FILLER / 30) }) },
  escapes: { line: () => `{"text":"${'\\u0061\\n'.repeat(FILLER / 8)}"}` },
  /** 1,000 levels are read as JSON, 100,000 are not. */
  nests: { line: (_, id) => nest(id % 2 === 0 ? 1000 : 100_000) },
  /** Findings one behind the other, 16 kB a record. */
  flood: {
    line: random =>
      JSON.stringify({
        text: Array.from(
          { length: 600 },
          () => `${random.text('bcdfglmnprst', 9)}@${random.text('aeiou', 5)}mail.org`,
        ).join(' '),
      }),
  },
  'one-line': { once: true },
};

function nest(depth) {
  return `${'['.repeat(depth)}"x"${']'.repeat(depth)}`;
}
