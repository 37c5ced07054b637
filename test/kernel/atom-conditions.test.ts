import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AtomCondition, toGateTables } from '../../src/kernel/gate-tables.ts';
import { Kernel } from '../../src/kernel/kernel.ts';
import { ALNUM } from '../../src/pattern/atom-neighbours.ts';

const ATOM = 'word';
const ANY = (1n << 62n) - 1n;

/** True for what is no letter or digit, or one whose bit is set. */
function allows(mask: bigint, character: string | undefined): boolean {
  const bit = character === undefined ? -1 : ALNUM.indexOf(character);
  return bit < 0 || ((mask >> BigInt(bit)) & 1n) === 1n;
}

/** True when the letter right before may be that of an escape (`\n`) or the last of a terminal's sequence (`ESC[0m`): nothing is asked of it. */
const isBehindEscape = (text: string, at: number): boolean =>
  text[at - 2] === '\\' || /[0-9:;[(][mA-K]$/.test(text.slice(0, at));

/** Starts of the atom in decoded text, told by the definition of the conditions. */
function startsOf(
  text: string,
  { isWord, isCapital, near, before, after, left = ANY, right = ANY }: AtomCondition,
  atom = ATOM,
): number[] {
  const starts: number[] = [];
  for (let at = text.toLowerCase().indexOf(atom); at >= 0; at = text.toLowerCase().indexOf(atom, at + 1)) {
    const around = text.slice(Math.max(0, at - before), at + atom.length + after);
    if (isWord && /[A-Za-z0-9]/.test(text[at - 1] ?? '') && !isBehindEscape(text, at)) continue;
    if (isCapital && text[at] !== 'W') continue;
    if (!allows(left, text[at - 1]) && !isBehindEscape(text, at)) continue;
    if (!allows(right, text[at + atom.length])) continue;
    if (near === 'digit' && !/[0-9]/.test(around)) continue;
    if (near === 'run' && !/[A-Za-z0-9_\-+/=.~\\]{16}/.test(around)) continue;
    starts.push(at);
  }
  return starts;
}

const gate = (text: string, condition: AtomCondition, raw: boolean): number[] => {
  const atoms = new Map([[0, Buffer.from(ATOM)]]);
  const kernel = new Kernel(toGateTables({ atoms, shapes: new Map(), conditions: new Map([[0, condition]]) }));
  const hits = kernel.gate(Buffer.from(text), 'chunk', raw ? 'csv' : 'none');
  return [...hits.start.subarray(0, hits.count)];
};

describe('conditions of atoms', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(ATOM, 'WORD', ' ', 'x', '7', '-', '\\n', 'abcdefgh', '  ,  '),
        fc.constantFrom(...ALNUM),
      ),
      { maxLength: 40 },
    )
    .map(parts => parts.join(''));
  const condition = fc.record({
    isWord: fc.boolean(),
    isCapital: fc.boolean(),
    near: fc.constantFrom<AtomCondition['near']>('digit', 'run', undefined),
    before: fc.integer({ min: 0, max: 40 }),
    after: fc.integer({ min: 0, max: 40 }),
    left: fc.bigInt(0n, ANY),
    right: fc.bigInt(0n, ANY),
  });

  it('hold in decoded text exactly', () => {
    fc.assert(
      fc.property(text, condition, (sample, wanted) => {
        expect(gate(sample, wanted, false)).toEqual(startsOf(sample, wanted));
      }),
      { numRuns: 500 },
    );
  });

  it('hold for each of several atoms that want a run as far away as theirs may be', () => {
    const reach = fc.integer({ min: 0, max: 90 });
    const wanted = fc.record({ before: reach, after: reach });
    const spread = fc
      .array(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(ATOM, 'lead', ' ', 'x', '7 ', '-', '  ,  ', 'abcde ') },
          fc.integer({ min: 13, max: 19 }).map(length => 'a7'.repeat(length).slice(0, length)),
          fc.integer({ min: 1, max: 60 }).map(length => ' '.repeat(length)),
        ),
        { minLength: 10, maxLength: 60 },
      )
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(spread, wanted, wanted, (sample, one, other) => {
        const conditions = [one, other].map(it => ({ ...it, isWord: false, near: 'run', left: ANY }) as const);
        const atoms = [ATOM, 'lead'];
        const kernel = new Kernel(
          toGateTables({
            atoms: new Map(atoms.map((atom, i) => [i, Buffer.from(atom)])),
            shapes: new Map(),
            conditions: new Map(conditions.entries()),
          }),
        );
        const hits = kernel.gate(Buffer.from(sample), 'chunk', 'none');
        for (const [i, atom] of atoms.entries())
          expect([...hits.start.subarray(0, hits.count)].filter((_, hit) => hits.anchor[hit] === i)).toEqual(
            startsOf(sample, conditions[i]!, atom),
          );
      }),
      { numRuns: 300 },
    );
  });

  it('are never stricter in raw bytes than in the text that these decode to', () => {
    fc.assert(
      fc.property(text, condition, (sample, wanted) => {
        const decoded = sample.replaceAll('\\n', '\n');
        expect(gate(sample, wanted, true).length).toBeGreaterThanOrEqual(startsOf(decoded, wanted).length);
      }),
      { numRuns: 500 },
    );
  });
});
