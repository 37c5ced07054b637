import RE2 from 're2';
import { describe, expect, it } from 'vitest';
import { literalsOf, loadAllRules, type RuleLiterals } from '../../src/detectors/load.ts';
import type { RuleDefinition } from '../../src/detectors/rule.ts';
import { ALNUM as ALL } from '../../src/pattern/atom-neighbours.ts';
import { factsOf, foldAscii, type LiteralFacts, type PatternFacts } from '../../src/pattern/facts.ts';
import { generateMatch } from '../detectors/generate-match.ts';
import { loadSourceRules } from '../detectors/load-rules.ts';
import { randomFrom } from '../random.ts';

const rules = await loadSourceRules();
const packed = new Map(loadAllRules().map(rule => [rule.id, rule]));
const ROUNDS = Number(process.env.SLUICE_ROUNDS ?? 8);

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
    expect(factsOf(pattern, [atom]).reach).toMatchObject([{ before, after }]);
  });

  it.each([
    // The value may hold any of them again.
    ['(?:api[_-]?key|token)=[a-z_-]{8,}', ['api_key', 'api-key', 'apikey', 'token'], [0, 0, 1, 2]],
    ['(?i:ap[ij]ed|[xyz]pat)[:=]{1,2}[a-z]{8,}', ['apied', 'apjed', 'pat=', 'pat:'], [0, 0, 1, 1]],
    ['(?:to){2}ken=[a-z]+', ['token'], [2]],
    // Of these ways one is not sure.
    ['(?:api[_-]?key|token|pass.{0,3})=[a-z_-]+', ['api_key', 'api-key', 'apikey', 'token'], [null, null, null, null]],
    ['(?:tok|to[^e])?en=[a-z]+', ['token', 'toen'], [null, null]],
  ])('%s holds one of %j within its first bytes', (pattern, atoms, before) => {
    expect(factsOf(pattern, atoms).reach.map(reach => reach.before)).toEqual(before);
  });

  it.each([
    ['\\bghp_[A-Za-z0-9]{36}\\b', { before: 0, after: 0 }],
    ['(?:^|[^A-Za-z0-9])(?P<secret>[a-f0-9]{32})', { before: 4, after: 0 }],
    // Of `key` and a blank no run can be; of a longer name it can.
    ['key: [a-z]{20}', { before: 5, after: 0 }],
    ['"d" ?: ?"(?P<secret>[\\w-]{43})"', { before: 7, after: 1 }],
    ['a_longer_key_name: [a-z]{20}', null],
    ['key: [a-z]{12}', null],
    ['[a-z]{20} [a-z]{20}', null],
    ['[a-z]+: [a-z]{20}', null],
    ['\\d{3} \\d{4}', null],
  ])('%s: beside its one token stand %j', (pattern, beside) => {
    expect(factsOf(pattern, []).beside).toEqual(beside);
  });

  it.each([
    // Spelled out once, and also read by the letters around it.
    ['[A-Z][a-z]*ring\\s\\d{1,4}', 'ring', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ''],
    ['\\bkey(?:s|[=:])', 'key', '', 's'],
    // Assertions between signs say nothing of letters.
    ['(?:\\b|_)key=\\b[0-9a-f]+', 'key=', '', '0123456789abcdef'],
    ['(?i)gr[ae]y[a-c]?', 'grey', ALL, ALL],
    ['x(?:key\\b|key1)', 'key', 'x', '1'],
    // A sign of the atom may stand beside the match.
    ['\\bDr [A-Z][a-z]+', ' dr ', ALL, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    ['[0-9] St\\b', ' st ', '0123456789', ALL],
    ['[0-9] St\\b', ' st', '0123456789', ''],
    // What stands between two letters is no edge of a word.
    ['\\b(?:lease|deed)\\b[^.]{0,48} \\bentre', 'lease', '', ''],
  ])('%s has beside %s, of letters and digits, %j and %j', (pattern, atom, left, right) => {
    const facts = factsOf(pattern, [atom]);
    const [touching] = facts.reach;
    expect([lettersOf(touching!.left, facts), lettersOf(touching!.right, facts)]).toEqual([left, right]);
  });

  it.each([
    [' way', '[0-9]+ [A-Z][^,]*? (?:Street|Way)', true],
    [' way', '[0-9]+ [A-Z][^,]*? (?:Street|[Ww]ay)', false],
    [' way', '(?i:[0-9]+ way)', false],
    // Small letters that a class reads are none that are spelled out.
    ['berlin', '[a-z]+, Berlin', true],
    ['dear ', '(?:Dear|DEAR) ', true],
    // Its first letter counts.
    ['2nd', '2ND|2nd', false],
    ['key=', 'kEY=', false],
    // A blank of the atom may stand beside the match.
    [' dr ', '\\bDr [A-Z]', true],
    ['....', '\\.{4}', false],
  ])('%s is a capital one in %s: %s', (atom, pattern, isCapital) => {
    expect(factsOf(pattern, [atom]).reach[0]!.isCapital ?? false).toBe(isCapital);
  });

  it('knows what a span may not begin behind', () => {
    const facts = factsOf('key=[0-9]+', ['key='], { guard: 'Digit' });
    expect(lettersOf(facts.reach[0]!.left, facts)).toBe(ALL.slice(10));
    // The span begins later than the match: nothing is known of what stands before that.
    expect(factsOf('key=([0-9]+)', ['key='], { guard: 'Digit' }).reach[0]).not.toHaveProperty('left');
  });

  it('hold for generated matches of every rule: an atom within its reach, no match longer than said', () => {
    const random = randomFrom(11);
    const wrong = new Set<string>();
    for (const rule of rules) {
      const { id, pattern, shapes } = rule;
      const { longest, reach, atoms } = known(rule);
      const expression = new RE2(pattern, 'u');
      const literals = atoms.map(atom => foldAscii(atom).toString('latin1'));
      for (let i = 0; i < 8; i++) {
        // Assertions are not minded by the generator: RE2 says what of the text is a match.
        const text = Buffer.from(generateMatch(pattern, random));
        const found = expression.exec(text) as unknown as { index: number; 0: Buffer } | null;
        if (found === null) continue;
        const match = found[0];
        if (longest !== null && match.length > longest) wrong.add(`${id} longest`);
        if (shapes) continue;
        const folded = Buffer.from(foldBytes(match)).toString('latin1');
        let holdsAtom = false;
        const isReached = literals.some((bytes, at) => {
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

  it('leave every generated match an atom that may stand where it does', () => {
    const random = randomFrom(12);
    const wrong = new Set<string>();
    for (const rule of rules) {
      const { id, pattern, shapes } = rule;
      if (shapes) continue;
      const facts = known(rule);
      const expression = new RE2(pattern, 'u');
      const literals = facts.atoms.map(atom => foldAscii(atom).toString('latin1'));
      for (let i = 0; i < ROUNDS; i++) {
        const text = Buffer.from(` ${generateMatch(pattern, random)} `);
        if (!expression.test(text)) continue;
        const folded = Buffer.from(foldBytes(text)).toString('latin1');
        const places = literals.flatMap((bytes, at) => {
          const { left, right, isCapital } = facts.reach[at]!;
          const letter = bytes.search(/[a-z]/);
          return placesIn(folded, bytes).map(place => {
            const before = String.fromCharCode(text[place - 1] ?? 0);
            const behind = String.fromCharCode(text[place + bytes.length] ?? 0);
            return (
              (isCapital !== true || /[A-Z]/.test(String.fromCharCode(text[place + letter]!))) &&
              (!ALL.includes(before) || lettersOf(left, facts).includes(before)) &&
              (!ALL.includes(behind) || lettersOf(right, facts).includes(behind))
            );
          });
        });
        if (places.length > 0 && !places.includes(true)) wrong.add(id);
      }
    }
    expect([...wrong]).toEqual([]);
  });
});

function placesIn(text: string, part: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(part); place >= 0; place = text.indexOf(part, place + 1)) places.push(place);
  return places;
}

/** As the package holds them: what a scan goes by. */
function known({ id }: RuleDefinition): PatternFacts & RuleLiterals {
  const rule = packed.get(id)!;
  return { ...rule.facts, ...literalsOf(rule) };
}

function lettersOf(place: number | undefined, { masks }: LiteralFacts): string {
  if (place === undefined) return ALL;
  const bits = BigInt(`0x${masks[place]}`);
  return [...ALL].filter((_, bit) => (bits >> BigInt(bit)) & 1n).join('');
}

function foldBytes(bytes: Buffer): Uint8Array {
  return bytes.map(byte => (byte >= 65 && byte <= 90 ? byte | 32 : byte));
}
