import fc from 'fast-check';
import { appendKey } from '../../src/formats/json/path.ts';

/** JSON as it may be written: members may repeat a key, numbers keep their spelling. */
export type Tree =
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'word'; readonly raw: string }
  | { readonly kind: 'number'; readonly raw: string }
  | { readonly kind: 'array'; readonly items: readonly Tree[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, Tree])[] };

const char = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'abzAZ09 @.:-_/\\"{}[],') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\b',
      '\f',
      '\n',
      '\r',
      '\t',
      '\u0000',
      '\u001f',
      '\u007f',
      '\u2028',
      'é',
      '漢',
      '😀',
      '\ufffd',
      '\ufeff',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).map(it => it.toWellFormed()) },
);
export const anyText = fc.array(char, { maxLength: 24 }).map(chars => chars.join(''));
const key = fc.oneof(fc.constantFrom('a', 'b', 'key', 'a b', 'a.b', '0', '', '[0]', '"'), anyText);
const numberText = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => (Object.is(value, -0) ? '-0' : String(value))),
  fc.constantFrom('0', '-0', '0.0', '1e5', '1E+5', '-1.25e-300', '12345678901234567890', '0e0'),
);

export const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyText.map(text => ({ kind: 'string', text }) as const),
    fc
      .constantFrom('true', 'false', 'null', 'NaN', 'Infinity', '-Infinity')
      .map(raw => ({ kind: 'word', raw }) as const),
    numberText.map(raw => ({ kind: 'number', raw }) as const),
    fc.array(tie('tree'), { maxLength: 5 }).map(items => ({ kind: 'array', items }) as const),
    fc.array(fc.tuple(key, tie('tree')), { maxLength: 5 }).map(members => ({ kind: 'object', members }) as const),
  ),
})).tree;

/** Choices of the writer: true or false again and again. */
export type Dice = Iterator<number>;
export const dice = fc.infiniteStream(fc.nat(999));

const SHORT: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '"': '\\"',
  '\\': '\\\\',
  '/': '\\/',
};

/** Writes a string with a random mix of plain characters, short escapes and \u escapes of either case. */
export function writeString(text: string, roll: Dice): string {
  let out = '"';
  for (const char of text) {
    const chance = roll.next().value as number;
    const mustEscape = char === '"' || char === '\\' || char < ' ';
    if (SHORT[char] !== undefined && (mustEscape ? chance < 700 : chance < 300)) out += SHORT[char];
    else if (mustEscape || chance > 900) {
      for (let i = 0; i < char.length; i++) {
        const hex = char.charCodeAt(i).toString(16).padStart(4, '0');
        out += `\\u${chance % 2 === 0 ? hex : hex.toUpperCase()}`;
      }
    } else out += char;
  }
  return `${out}"`;
}

/** Writes a tree with random blanks; `isLine` leaves out line feeds and carriage returns. */
export function writeTree(node: Tree, roll: Dice, isLine: boolean): string {
  const blank = () => {
    const chance = roll.next().value as number;
    return chance < 800 ? '' : (isLine ? [' ', '\t', '  '] : [' ', '\t', '\n', '\r\n'])[chance % (isLine ? 3 : 4)]!;
  };
  const write = (value: Tree): string => {
    switch (value.kind) {
      case 'string':
        return writeString(value.text, roll);
      case 'number':
      case 'word':
        return value.raw;
      case 'array':
        return `[${blank()}${value.items.map(item => `${write(item)}${blank()}`).join(`,${blank()}`)}]`;
      case 'object':
        return `{${blank()}${value.members
          .map(([name, item]) => `${writeString(name, roll)}${blank()}:${blank()}${write(item)}${blank()}`)
          .join(`,${blank()}`)}}`;
    }
  };
  return `${blank()}${write(node)}${blank()}`;
}

export interface ExpectedField {
  readonly path: string;
  readonly names: readonly string[];
  readonly isKey: boolean;
  readonly isString: boolean;
  readonly text: string;
}

/** The keys, strings and numbers of a tree in the order in which they are written; lone surrogates as U+FFFD. */
export function listFields(node: Tree, path = '', names: readonly string[] = []): ExpectedField[] {
  switch (node.kind) {
    case 'word':
      return [];
    case 'string':
      return [{ path, names, isKey: false, isString: true, text: node.text.toWellFormed() }];
    case 'number':
      return [{ path, names, isKey: false, isString: false, text: node.raw }];
    case 'array':
      return node.items.flatMap((item, i) => listFields(item, `${path}[${i}]`, names));
    case 'object':
      return node.members.flatMap(([name, item]) => {
        const own = name.toWellFormed();
        const below = appendKey(path, own);
        return [
          { path: below, names: [...names, own], isKey: true, isString: true, text: own },
          ...listFields(item, below, [...names, own]),
        ];
      });
  }
}

/** Strings, numbers (NaN and Infinity, too), true and false. */
export function countScalars(node: Tree): number {
  if (node.kind === 'array') return node.items.reduce((sum, item) => sum + countScalars(item), 0);
  if (node.kind === 'object') return node.members.reduce((sum, [, item]) => sum + countScalars(item), 0);
  return node.kind === 'word' && node.raw === 'null' ? 0 : 1;
}
