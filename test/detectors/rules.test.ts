import { isDeepStrictEqual } from 'node:util';
import RE2 from 're2';
import { describe, expect, it } from 'vitest';
import { toWords } from '../../src/detectors/name-words.ts';
import { SHAPES } from '../../src/detectors/rule.ts';
import { validators } from '../../src/findings/validators/index.ts';
import { namesKeyword } from '../../src/scan/names.ts';
import { generateMatch } from './generate-match.ts';
import { loadSourceRules } from './load-rules.ts';
import { LOOSER } from './looser-than-atoms.ts';
import { FieldEngine } from './match-field.ts';

const rules = await loadSourceRules();
const engines = new FieldEngine(rules);
/** What is wrong in any rule, as lines to read. */
const complaints = (check: (rule: (typeof rules)[number]) => string | undefined): string[] =>
  rules.flatMap(rule => {
    const complaint = check(rule);
    return complaint === undefined ? [] : [`${rule.id}: ${complaint}`];
  });

/** Rules with shapes whose patterns allow more than these: a house number on a line of its own; a dotted MAC address has too few digits in a row for any. */
const LOOSER_THAN_THEIR_SHAPES = new Set(
  'connection-string-password door-code generic-password generic-password-unquoted geo-coordinates mac-address password-under-user person-name postal-address'.split(
    ' ',
  ),
);

/** Numbers that depend on the rule alone: a new rule does not change what is drawn for the others. */
function randomFor(id: string): () => number {
  let state =
    [...id].reduce((hash, character) => Math.imul(hash ^ character.charCodeAt(0), 16777619), 0x811c9dc5) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('rules as data', () => {
  it('have ids of their own in kebab-case', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter(id => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('compile as RE2 and do not match the empty text', () => {
    expect(
      complaints(({ pattern, keyedPattern }) => {
        for (const source of [pattern, ...(keyedPattern === undefined ? [] : [`\\A(?:${keyedPattern})\\z`])]) {
          try {
            if (new RE2(source, 'gdu').exec('')) return 'matches nothing at all';
          } catch (error) {
            return String(error);
          }
        }
        return undefined;
      }),
    ).toEqual([]);
  });

  it('take RE2 less to compile than sixty copies of the set of all letters', () => {
    // What every thread waits for. Other programs run beside: a time counts only if it does not get shorter when it is taken again, in turns with
    // what it is compared to.
    const letters = '[\\p{L}\\p{M} ]{60}';
    const timeOf = (source: string) => {
      const start = performance.now();
      new RE2(source, 'u');
      return performance.now() - start;
    };
    const most = Math.min(...Array.from({ length: 10 }, () => timeOf(letters)));
    const isSlow = (source: string) => {
      let [least, mostNow] = [timeOf(source), most];
      for (let i = 0; i < 20 && least > mostNow; i++) {
        least = Math.min(least, timeOf(source));
        mostNow = i === 0 ? timeOf(letters) : Math.min(mostNow, timeOf(letters));
      }
      return least > mostNow;
    };
    const slow = complaints(({ pattern, keyedPattern = '', shapePattern = '', contextPattern = '' }) =>
      [pattern, keyedPattern, shapePattern, contextPattern].some(isSlow) ? 'slow' : undefined,
    );
    expect(slow).toEqual([]);
  });

  it('can be found: by an atom, a shape or a key', () => {
    expect(
      complaints(rule => {
        const { atoms = [], shapes = [], keyedPattern, keyedKeywords, keywords, context } = rule;
        if (rule.besideDetails || rule.besideSecrets || rule.behindAddress || rule.beforeAddress)
          return atoms.length + shapes.length === 0 ? undefined : 'findings lead to it';
        if (atoms.length + shapes.length === 0 && keyedPattern === undefined) return 'nothing leads to it';
        if (keyedPattern !== undefined && (keyedKeywords ?? keywords ?? []).length === 0) return 'no key leads to it';
        if (context === 'required' && (keywords ?? []).length === 0) return 'needs context and names none';
        if (shapes.some(shape => !SHAPES.includes(shape))) return 'an unknown shape';
        const bad = atoms.find(atom => Buffer.byteLength(atom) < 4 || /["\\/\p{Cc}]/u.test(atom));
        return bad === undefined ? undefined : `the atom ${bad}`;
      }),
    ).toEqual([]);
  });

  it('take no key that all training data has for a context', () => {
    const common =
      'text content input output message messages prompt response instruction question answer data completion value role title body ' +
      'url id code source chosen rejected conversations label context summary';
    expect(
      complaints(({ keywords = [], keyedKeywords = [] }) =>
        common
          .split(' ')
          .find(key => [...keywords, ...keyedKeywords].some(keyword => namesKeyword(toWords(key), keyword))),
      ),
    ).toEqual([]);
  });

  it('have examples of both kinds, references and known validators', () => {
    expect(
      complaints(({ examples, references, validators: names = [], maxLength = 256 }) => {
        if (examples.match.length < 2 || examples.ignore.length === 0) return 'too few examples';
        if (references.length === 0) return 'no reference';
        const unknown = names.find(name => !(name in validators));
        if (unknown !== undefined) return `the validator ${unknown}`;
        return maxLength > 65_536 ? 'too long' : undefined;
      }),
    ).toEqual([]);
  });

  it('are led to by what their every match contains', () => {
    expect(
      complaints(rule => {
        if ((!rule.atoms && !rule.shapes) || LOOSER.has(rule.id) || LOOSER_THAN_THEIR_SHAPES.has(rule.id))
          return undefined;
        const engine = engines.forRule(rule);
        const random = randomFor(rule.id);
        const lead = rule.context === 'required' ? `${rule.keywords![0]} ` : '';
        for (let round = 0; round < 12; round++) {
          const text = Buffer.from(lead + generateMatch(rule.pattern, random));
          if (!isDeepStrictEqual(engine.match(text), engine.matchUngated(text)))
            return `the gate does not lead to all in ${JSON.stringify(text.toString())}`;
        }
        return undefined;
      }),
    ).toEqual([]);
  }, 300_000);
});
