import RE2 from 're2';
import type { Pattern } from './parse.ts';

/** Sets with more members beyond ASCII are stood for by three of them. */
const MOST_MEMBERS = 8;
/** Old forms of letters that fold to others, and signs: no text that is meant to be read relies on them. */
const OLD_FORMS = /\u0345|[ς\u00b5\u017f\u03d0-\u03d6\u03f0-\u03f5\u1c80-\u1c8f\u1e9b\u1fbe\u2126-\u212b]/;
/** All characters of the basic plane beyond ASCII. */
const ALL = Array.from({ length: 0x10000 - 0x80 }, (_, i) => String.fromCharCode(0x80 + i))
  .filter(character => /\P{Cs}/u.test(character) && !OLD_FORMS.test(character))
  .join('');

/**
 * A pattern whose sets are made of ASCII and of single characters beyond it: all of a set, or of a large one the first, that in the middle and the last; of letters that it holds in both cases the small ones. What it matches the given one does;
 * what reads the given one finds more, since it lets any character beyond ASCII pass for one of a set that may hold some.
 */
export function spellWide(pattern: Pattern): Pattern {
  switch (pattern.kind) {
    case 'set':
      return pattern.wide === undefined
        ? pattern
        : {
            kind: 'either',
            parts: [
              { ...pattern, ascii: sureAscii(pattern.ascii, pattern.wide), wide: undefined },
              ...spelled(pattern.wide),
            ],
          };
    case 'sequence':
    case 'either':
      return { ...pattern, parts: pattern.parts.map(spellWide) };
    case 'repeat':
    case 'capture':
      return { ...pattern, part: spellWide(pattern.part) };
    default:
      return pattern;
  }
}

// Those of ASCII that are in the set: for a sign such as `º` the tree also lets the letter pass that it is made of.
function sureAscii(ascii: Uint8Array, set: string): Uint8Array {
  const expression = new RE2(set, 'u');
  return ascii.map((is, code) => (is === 1 && expression.test(String.fromCharCode(code)) ? 1 : 0));
}

const SPELLED = new Map<string, readonly Pattern[]>();

function spelled(set: string): readonly Pattern[] {
  let parts = SPELLED.get(set);
  if (parts === undefined) {
    const held = new Set(ALL.match(new RE2(set, 'gu')));
    const members = [...held].filter(it => it === it.toLowerCase() || !held.has(it.toLowerCase()));
    const some =
      members.length <= MOST_MEMBERS ? members : [members[0]!, members[members.length >> 1]!, members.at(-1)!];
    parts = some.map(character => ({ kind: 'bytes', bytes: new TextEncoder().encode(character) }));
    SPELLED.set(set, parts);
  }
  return parts;
}
