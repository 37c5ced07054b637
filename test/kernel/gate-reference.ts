import type { GateShape } from '../../src/detectors/rule.ts';

/** A place as the documentation of `Shape` defines it; offsets are bytes, end exclusive. */
export interface RefPlace {
  readonly anchor: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The gate again, slowly, from the words in src/detectors/rule.ts: atoms are literals (ASCII case ignored), shapes are regular
 * expressions over bytes (one latin1 character each).
 */
export function findPlaces(
  bytes: Buffer,
  { atoms, shapes }: { atoms: ReadonlyMap<number, string>; shapes: ReadonlyMap<GateShape, number> },
): RefPlace[] {
  const text = bytes.toString('latin1');
  const places: RefPlace[] = [];
  for (const [anchor, atom] of atoms) {
    const wanted = foldAscii(Buffer.from(atom).toString('latin1'));
    const folded = foldAscii(text);
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      places.push({ anchor, start: at, end: at + wanted.length });
    }
  }
  for (const [shape, anchor] of shapes) {
    for (const [start, end] of SHAPES[shape](text)) places.push({ anchor, start, end });
  }
  return places.sort(byPlace);
}

export function byPlace(a: RefPlace, b: RefPlace): number {
  return a.start - b.start || a.end - b.end || a.anchor - b.anchor;
}

type Ranges = Iterable<readonly [number, number]>;

const SHAPES: Readonly<Record<GateShape, (text: string) => Ranges>> = {
  *digits(text) {
    for (const { found, digits } of numberRuns(text))
      if (digits >= 7 && digits < 9 && !isPhoneLike(found)) yield range(found);
  },
  *'nine-digits'(text) {
    for (const { found, digits } of numberRuns(text)) if (digits >= 9) yield range(found);
  },
  *'phone-digits'(text) {
    for (const { found, digits } of numberRuns(text)) if (digits < 9 && isPhoneLike(found)) yield range(found);
  },
  *run(text) {
    for (const match of text.matchAll(/[A-Za-z0-9_\-+/=.~\\]{16,}/g)) {
      if (/\d/.test(match[0]) && /[A-Za-z]/.test(match[0])) yield range(match);
    }
  },
  *at(text) {
    for (const match of text.matchAll(/@(?=[A-Za-z0-9[\x80-\xff])/g)) yield range(match);
  },
  *quad(text) {
    // The look-ahead lets the groups of one place begin the next.
    for (const match of text.matchAll(/(?<!\d\.?)(?=(\d{1,3}(?:\.\d{1,3}){3})(?!\.?\d))/g)) {
      yield [match.index, match.index + match[1]!.length];
    }
  },
  *colon(text) {
    for (const match of text.matchAll(/[0-9A-Fa-f:.]+/g)) {
      const colons = match[0].split(':').length - 1;
      const isOne = (match[0].includes('::') || colons >= 3) && colons <= 64;
      if (isOne && /\d/.test(match[0])) yield range(match);
    }
  },
  *encoded(text) {
    for (const match of text.matchAll(ENCODED)) yield [match.index, match.index + match[1]!.length];
  },
  *capitals(text) {
    let done = 0;
    for (const { index } of text.matchAll(CAPITAL)) {
      const length = index < done ? 0 : capitalWords(text.slice(index, index + 48));
      if (length === 0) continue;
      done = index + length;
      yield [index, done];
    }
  },
  *wrapped(text) {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      const isLong = end - start >= 45;
      start = end + 1;
      const before = text.slice(end - 45, end);
      if (!isLong || start === text.length || text[start] === '\n') continue;
      const goesOn = /[0-9A-Za-z\x80-\xff"&'()+,\-/:@][\x00-\x20]*$/.test(before);
      const signs = before.replace(/[\x00-\x20\w\x80-\xff',.-]/g, '');
      if (goesOn && signs.length <= 5 && signs.replace(/[^$;=[\\\]^{|}~]/g, '').length <= 1) yield [end, start];
    }
  },
};

// Behind a letter only where that belongs to an escape or to a sequence of a terminal.
const CAPITAL = /(?<![A-Z])(?:(?<![a-z0-9_\x80-\xff])|(?<=\\.)|(?<=[0-;[(]m))[A-Z](?=[A-Z\x80-\xff])/gs;
const CAPITAL_WORD = /(?<![\w\x80-\xff])[A-Z][A-Z\x80-\xff]+(?![\w\x80-\xff])/g;

/** Characters up to the end of the third word in capitals; 0 where there are not three as asked. */
function capitalWords(text: string): number {
  const [reach] = /^[A-Z\x80-\xff0-9 \t\r\n#&'(),\-./:;]{0,40}/.exec(text)!;
  const third = [...text.matchAll(CAPITAL_WORD)][2];
  const length = third ? third.index + third[0].length : 0;
  if (length > reach.length) return 0;
  const place = text.slice(0, length);
  const count = (wanted: RegExp) => place.match(wanted)?.length ?? 0;
  if (count(/[ \t\r\n]/g) < 2 || count(/[\t\r\n/]/g) > 6) return 0;
  return /(?<![\w\x80-\xff])[A-Z][A-Z\x80-\xff]{2}/.test(place) ? length : 0;
}

// Places may touch but not overlap, so that each is found by itself. Bytes as latin1.
const WIDE = String.raw`\xef(?:\xbc[\x8b\x8d\x8e\x90-\x99\xa0-\xba\xbf]|\xbd[\x81-\x9a])`;
const INVISIBLE = String.raw`\xc2\xad|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa0-\xaf]|\xef\xb8[\x00-\x8f]|\xef\xbb\xbf|\xf3\xa0[\x84-\x87][^]`;
const ABROAD = String.raw`(?:\xd9[\xa0-\xa9]|\xdb[\xb0-\xb9]|\xe0(?:[\xa5\xa7\xa9\xab\xad\xaf\xb1\xb3\xb5][\xa6-\xaf]|[\xb9\xbb][\x90-\x99]))`;
const WORD = String.raw`A-Za-z0-9\x80-\xff`;
const TOKEN = String.raw`A-Za-z0-9_\-+/=.~\\`;
const ENCODED = new RegExp(
  [
    '%[0-7][0-9A-Fa-f]',
    '(?<!%[0-9A-Fa-f]{2})(?=(?:%[0-9A-Fa-f]{2}){2})%..',
    '&#[0-9xX]',
    '&(?:comma|perio|lowba|amp;#)',
    String.raw`(?<=[${WORD}])(?:&nbsp;|\xc2\xa0|\xe2\x80[\x87\xaf])(?=[${WORD}])`,
    String.raw`\\u\{.|\\[ux][0-9A-Fa-f]{2}`,
    String.raw`(?<=[A-Za-z\x80-\xff])(?:\xcc[\x80-\xbf]|\xcd[\x80-\x85])`,
    `(?<=[!-~])(?:${INVISIBLE})`,
    String.raw`(?<=[${TOKEN}])\xef\xbc[\x9a\x9d]`,
    `(?<=[!-~])${WIDE}|${WIDE}(?=${WIDE}|[A-Za-z0-9_\\-+/=.~\\\\])`,
    String.raw`(?<=[${TOKEN}@])(?=(?:\x1b\([^]|\x1b\[[0-?]{0,32}[@-~]){1,8}[${TOKEN}@])\x1b[^]`,
    String.raw`\xf0\x9d[\x90-\x9f][^]`,
    `(?<!${ABROAD})${ABROAD}(?=(?:[ .-]?${ABROAD}){2})`,
    String.raw`\xf3\xa0[\x00-\x81][^]`,
  ]
    .join('|')
    .replace(/^/, '(?=(')
    .concat('))'),
  'gs',
);

const TIMESTAMP = String.raw`[12]\d{3}(?:([-/.])[01]\d\2[0-3]\d)?[ T:][0-2]\d:[0-5]\d(?::[0-6]\d(?:[.,]\d{1,9})?)?(?!\.?\d)`;

function* numberRuns(text: string) {
  for (const found of text.matchAll(RegExp(`(${TIMESTAMP})|\\d(?:[ #'()+,\\-./:;[\\]_\\x80-\\xff]{0,3}\\d)*`, 'g'))) {
    if (found[1] === undefined && !isDate(found)) yield { found, digits: found[0].replace(/\D/g, '').length };
  }
}

function isDate({ 0: run, index, input }: RegExpExecArray): boolean {
  return /^[12]\d{3}-\d\d-\d\d$/.test(run) && !input.slice(Math.max(0, index - 4), index).includes('+');
}

function isPhoneLike([run]: RegExpExecArray): boolean {
  return run.split(',').some(piece => piece.replace(/\D/g, '').length >= 7);
}

function range(match: RegExpExecArray): readonly [number, number] {
  return [match.index, match.index + match[0].length];
}

function foldAscii(text: string): string {
  return text.replace(/[A-Z]/g, letter => letter.toLowerCase());
}
