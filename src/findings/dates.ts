/** Dates as people write them, moved or cut short; what stands around the date in the text stays. */

const DAY_MILLIS = 86_400_000;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(${MONTHS.map(name => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})`;

const YEAR_FIRST = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const COMPACT = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/;
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(\\s+|-)(?:of\\s+)?${MONTH}\\.?(,?\\s+|-)(\\d{4})(?!\\d)`,
  'i',
);
const MONTH_DAY = new RegExp(`${MONTH}\\.?(\\s+)(\\d{1,2})(?:st|nd|rd|th)?(,?\\s+)(\\d{4})(?!\\d)`, 'i');

/** In which order the numbers of `03/04/1984` stand when both may be a month; with dots or dashes the day always comes first. */
export type DateOrder = 'mdy' | 'dmy';

interface Parsed {
  readonly time: number;
  /** The same form with another date. */
  write(date: Date): string;
}

/** The text with its date moved by whole days and written in the same form; undefined when it holds no date that is understood. */
export function shiftDate(text: string, days: number, order: DateOrder = 'mdy'): string | undefined {
  return replaceDate(text, order, ({ time, write }) => write(new Date(time + days * DAY_MILLIS)));
}

/** Is the text one date, perhaps with a time, and nothing else? */
export function isDate(text: string): boolean {
  const date = text.replace(TIME, '');
  const isWhole = (order: DateOrder) => replaceDate(date, order, () => '') === '';
  return isWhole('mdy') || isWhole('dmy');
}

const TIME = /(?<=\d)[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** The year of the date in the text. */
export function yearOf(text: string): string | undefined {
  let year: string | undefined;
  replaceDate(text, 'mdy', ({ time }) => {
    year = String(new Date(time).getUTCFullYear());
    return '';
  });
  return year;
}

function replaceDate(text: string, order: DateOrder, change: (date: Parsed) => string): string | undefined {
  for (const [pattern, parse] of FORMS) {
    const match = pattern.exec(text);
    const parsed = match && parse(match, order);
    if (parsed) return text.slice(0, match.index) + change(parsed) + text.slice(match.index + match[0].length);
  }
  return undefined;
}

type Form = readonly [RegExp, (match: RegExpExecArray, order: DateOrder) => Parsed | undefined];

const FORMS: readonly Form[] = [
  [
    YEAR_FIRST,
    ([, year, separator, month, day]) =>
      parsed(year!, month!, day!, date =>
        [pad4(date), like(month!, monthOf(date)), like(day!, dayOf(date))].join(separator),
      ),
  ],
  [
    YEAR_LAST,
    ([, first, separator, second, year], order) => {
      const monthFirst = separator === '/' && order === 'mdy' ? Number(first) <= 12 : Number(second) > 12;
      const [month, day] = monthFirst ? [first!, second!] : [second!, first!];
      return parsed(fullYear(year!), month, day, date => {
        const parts = [like(month, monthOf(date)), like(day, dayOf(date))];
        const shortYear = year!.length === 2 ? pad4(date).slice(2) : pad4(date);
        return [...(monthFirst ? parts : parts.reverse()), shortYear].join(separator);
      });
    },
  ],
  [
    COMPACT,
    ([, year, month, day]) =>
      parsed(year!, month!, day!, date => `${pad4(date)}${like('00', monthOf(date))}${like('00', dayOf(date))}`),
  ],
  [
    DAY_MONTH,
    ([, day, gap, month, comma, year]) =>
      parsed(
        year!,
        numberOf(month!),
        day!,
        date => `${plain(day!, dayOf(date))}${gap}${named(month!, date)}${comma}${pad4(date)}`,
      ),
  ],
  [
    MONTH_DAY,
    ([, month, gap, day, comma, year]) =>
      parsed(
        year!,
        numberOf(month!),
        day!,
        date => `${named(month!, date)}${gap}${plain(day!, dayOf(date))}${comma}${pad4(date)}`,
      ),
  ],
];

function parsed(year: string, month: string, day: string, write: Parsed['write']): Parsed | undefined {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  const isDate = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 100;
  return isDate ? { time, write } : undefined;
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return String(Number(year) + (Number(year) > 35 ? 1900 : 2000));
}

const monthOf = (date: Date): number => date.getUTCMonth() + 1;
const dayOf = (date: Date): number => date.getUTCDate();
const pad4 = (date: Date): string => String(date.getUTCFullYear()).padStart(4, '0');

/** With a leading zero where a number of one digit would have had one. */
function like(old: string, number: number): string {
  return String(number).padStart(old.length === 2 && (old[0] === '0' || Number(old) > 9) ? 2 : 1, '0');
}

/** Beside a month's name a day has a zero only where the old one had. */
function plain(old: string, day: number): string {
  return old.startsWith('0') ? like(old, day) : String(day);
}

function numberOf(month: string): string {
  return String(MONTHS.findIndex(name => name.startsWith(month.slice(0, 3).toLowerCase())) + 1);
}

/** The month's name, as long as the old one and in its case. */
function named(old: string, date: Date): string {
  const name = MONTHS[date.getUTCMonth()]!;
  const cut = old.length === 3 ? name.slice(0, 3) : name;
  if (old === old.toUpperCase()) return cut.toUpperCase();
  return old[0] === old[0]!.toUpperCase() ? cut[0]!.toUpperCase() + cut.slice(1) : cut;
}
