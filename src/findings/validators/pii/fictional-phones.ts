/** Numbers that regulators keep for films and books, in E.164: a prefix and how many digits may follow. */
export interface FictionalRange {
  readonly prefix: string;
  readonly free: number;
}

const ranges = (country: string, free: number, ...prefixes: string[]): FictionalRange[] =>
  prefixes.map(prefix => ({ prefix: `+${country}${prefix}`, free }));

/**
 * Ofcom "numbers for drama use", ARCEP décision 2018-0881 annexe 2.1.12, ACMA "numbers for fictional use", Bundesnetzagentur Mitteilung
 * 148/2021, PTS "telefonnummer för användning i böcker och filmer".
 */
export const FICTIONAL_RANGES: readonly FictionalRange[] = [
  ...ranges(
    '44',
    4,
    '207946',
    '113496',
    '114496',
    '115496',
    '116496',
    '117496',
    '118496',
    '121496',
    '131496',
    '141496',
    '151496',
    '161496',
    '191498',
  ).map(({ prefix, free }) => ({ prefix: `${prefix}0`, free: free - 1 })),
  ...ranges('44', 3, '1632960', '7700900', '8081570', '9098790', '3069990'),
  ...ranges('33', 4, '19900', '26191', '35301', '46571', '53649', '63998'),
  ...ranges('61', 4, '25550', '27010', '35550', '37010', '75550', '77010', '85550', '87010'),
  ...ranges('49', 3, '3023125', '4066969', '6990009', '8999998', '2214710'),
  ...ranges('49', 2, '17139200', '176040690'),
  ...ranges('46', 2, '3139006', '4062804', '8465004'),
];

/** Calling codes of these ranges have two digits. */
const CODE_LENGTH = 3;

/** True for a number that no subscriber has or will have: in E.164, or the digits as dialled at home, with a zero. */
export function isFictionalPhone(number: string): boolean {
  return FICTIONAL_RANGES.some(({ prefix, free }) => {
    const own = number.startsWith('0') ? `0${prefix.slice(CODE_LENGTH)}` : prefix;
    return number.length === own.length + free && number.startsWith(own);
  });
}
