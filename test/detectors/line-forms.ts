/** Another way to write the lines of a text, in which a rule finds the same. */
interface LineForm {
  readonly name: string;
  readonly change: (text: string) => string;
  /** Rules for which it does not hold, and why. */
  readonly exceptions: Readonly<Record<string, string>>;
}

const withReturns = (text: string) => text.replace(/\r?\n/g, '\r\n');

const ENDS = 'it is told by being the end of the text';
const ABOVE_NUMBER = 'one of a column of numbers';
const endOfText = { 'given-name-at-end': ENDS, 'given-name-signed-beside-details': ENDS };

/** What text with a line behind it may go on with. */
const LINES_BEHIND = ['and so on', '# note', '- Thanks', 'Thanks'];

export const LINE_FORMS: readonly LineForm[] = [
  { name: 'with CRLF', change: withReturns, exceptions: {} },
  { name: 'with CRLF and a line behind it', change: text => withReturns(`${text}\n\nok`), exceptions: endOfText },
  ...LINES_BEHIND.map(
    (line): LineForm => ({
      name: `above \`${line}\``,
      change: text => `${text}\n${line}`,
      exceptions: endOfText,
    }),
  ),
  {
    name: 'above a number',
    change: text => `${text}\n9 items`,
    exceptions: { ...endOfText, 'credit-card': ABOVE_NUMBER, phone: ABOVE_NUMBER },
  },
  { name: 'with blanks at its end', change: text => `${text}  `, exceptions: {} },
  {
    name: 'with blanks before the end of each line',
    change: text => `${text}\nok`.replace(/\r?\n/g, '  $&'),
    exceptions: endOfText,
  },
  { name: 'indented', change: text => `    ${text.replace(/\n(?!$)/g, '\n    ')}`, exceptions: {} },
];
