import RE2 from 're2';
import { describe, expect, it } from 'vitest';
import { factsOf, foldAscii } from '../../src/pattern/facts.ts';
import { generateMatch } from '../detectors/generate-match.ts';
import { loadSourceRules } from '../detectors/load-rules.ts';

const rules = await loadSourceRules();
const BYTES = 3000;

describe('facts of a pattern', () => {
  it.each([
    ['abc', 3],
    ['a{2,5}b?', 6],
    ['a|bcd', 3],
    ['[a-zé]{2}', 8],
    ['字', 3],
    ['a+', null],
    ['\\bx$', 1],
  ])('%s: its longest match has %s bytes', (pattern, longest) => {
    expect(factsOf(pattern, []).longest).toBe(longest);
  });

  it.each([
    ['abc', true],
    ['(?P<secret>a+)b', true],
    ['(?P<secret>a(b)c)', true],
    ['(a)(?P<secret>b)', false],
    ['x(?P<secret>a)', false],
    ['(?:x|y)(a)', false],
    ['(a)|b', false],
    ['(?:(a))?b', false],
    ['\\b(?P<secret>a)', false],
  ])('%s: its span begins where the match does: %s', (pattern, expected) => {
    expect(factsOf(pattern, []).spansFromStart).toBe(expected);
  });

  it.each([
    ['key=[0-9]{4}', 'key=', 0, 4],
    ['x{0,3}key[:=]{1,2}(?P<secret>[a-z]{8})', 'key', 3, 10],
    // The atom again in the value does not make its first place any less sure.
    ['vendor[a-z_]{0,20}=[a-z]{8}', 'vendor', 0, 29],
    ['(?:my|your)?key[0-9]+', 'key', 4, null],
    ['(?:pass(?:word|wd)|secret)=x', 'pass', 0, 6],
  ])('%s reaches from %s by %s and %s bytes', (pattern, atom, before, after) => {
    expect(factsOf(pattern, [atom]).reach).toEqual([{ before, after }]);
  });

  it.each([
    ['\\bghp_[A-Za-z0-9]{36}\\b', { before: 0, after: 0 }],
    ['(?:^|[^A-Za-z0-9])(?P<secret>[a-f0-9]{32})', { before: 4, after: 0 }],
    ['key: [a-z]{20}', null],
    ['\\d{3} \\d{4}', null],
  ])('%s: beside its one token stand %j', (pattern, beside) => {
    expect(factsOf(pattern, []).beside).toEqual(beside);
  });

  it('hold for generated matches of every rule: an atom within its reach, no match longer than said', () => {
    let state = 11;
    const random = () => {
      state = (state * 1103515245 + 12345) & 0x7fffffff;
      return state / 0x80000000;
    };
    const wrong = new Set<string>();
    for (const { id, pattern, atoms, shapes } of rules) {
      const { longest, reach } = factsOf(pattern, atoms ?? [], BYTES);
      const expression = new RE2(pattern, 'u');
      for (let i = 0; i < 8; i++) {
        // Assertions are not minded by the generator: RE2 says what of the text is a match.
        const text = Buffer.from(generateMatch(pattern, random));
        const found = expression.exec(text) as unknown as { index: number; 0: Buffer } | null;
        if (found === null) continue;
        const match = found[0];
        if (longest !== null && match.length > longest) wrong.add(`${id} longest`);
        if (!atoms || shapes) continue;
        const folded = Buffer.from(foldBytes(match)).toString('latin1');
        let holdsAtom = false;
        const isReached = atoms.some((atom, at) => {
          const bytes = foldAscii(atom).toString('latin1');
          const { before, after } = reach[at]!;
          for (let place = folded.indexOf(bytes); place >= 0; place = folded.indexOf(bytes, place + 1)) {
            holdsAtom = true;
            const behind = folded.length - place - bytes.length;
            if ((before === null || place <= before) && (after === null || behind <= after)) return true;
          }
          return false;
        });
        if (holdsAtom && !isReached) wrong.add(`${id} reach`);
      }
    }
    expect([...wrong]).toEqual([]);
  });
});

function foldBytes(bytes: Buffer): Uint8Array {
  return bytes.map(byte => (byte >= 65 && byte <= 90 ? byte | 32 : byte));
}
