import fc from 'fast-check';
import RE2 from 're2';
import { describe, expect, it } from 'vitest';
import { toGateTables } from '../../src/kernel/gate-tables.ts';
import { leadBit } from '../../src/kernel/hits.ts';
import { type ConfirmTarget, type ConfirmTargets, type Escapes, Kernel } from '../../src/kernel/kernel.ts';
import { toLeads } from '../../src/kernel/leads.ts';
import { Automaton } from '../../src/pattern/automaton.ts';
import { randomFrom } from '../random.ts';

type Place = readonly [start: number, end: number];

/** Anchor number n leads to target n. */
const eachOwn = (targets: readonly ConfirmTarget[]): ConfirmTargets => ({
  targets,
  leads: toLeads(targets.map((_, place) => [place])),
});

/** So that the kernel walks through escapes of what is not ASCII, which strings are not decoded for. */
const NOTHING_OF_NOTE = toGateTables({ atoms: new Map(), shapes: new Map() });

/** Confirms places in raw bytes that one automaton is asked about. */
function confirmer(pattern: string, before: number, after: number) {
  const kernel = new Kernel(NOTHING_OF_NOTE);
  const { head } = new Automaton([pattern], kernel);
  kernel.setTargets(eachOwn([{ head, before, after }]));
  return (raw: string, escapes: Exclude<Escapes, 'other'>, places: readonly Place[]): boolean[] => {
    const bytes = Buffer.from(raw);
    const view = kernel.load(bytes.length, into => into.set(bytes));
    const hits = kernel.toHits(places.map(([start, end]) => ({ start, end })));
    return Array.from(kernel.confirm(view, hits, 'chunk', escapes), leads => leads === 1);
  };
}

const once = (pattern: string, raw: string, escapes: Exclude<Escapes, 'other'>, place: Place = [0, 1], reach = 50) =>
  confirmer(pattern, reach, reach)(raw, escapes, [place])[0];

describe('confirming hits in raw bytes', () => {
  it('resolves the escapes of JSON and stops at a quote behind the hit', () => {
    expect(once('a\nb', 'a\\nb"', 'json')).toBe(true);
    expect(once('a"b', 'a\\"b"', 'json')).toBe(true);
    expect(once('a/b', 'a\\/b', 'json')).toBe(true);
    expect(once('nb', 'a\\nb"', 'json')).toBe(false);
    expect(once('cat', 'dog" cat', 'json')).toBe(false);
    expect(once('cat', 'dog" cat', 'json', [5, 6])).toBe(true);
    expect(once('cat', 'd\\u0063at', 'json')).toBe(true);
    expect(once('d—at', 'd\\u2014at', 'json')).toBe(true);
    expect(once('cat', 'd\\u2014at', 'json')).toBe(false);
    expect(once('cat', 'd\\ud83dat', 'json')).toBe(true);
    expect(once('dog', 'dog" cat', 'json', [5, 6])).toBe(false);
  });

  it('takes a doubled quote of CSV for whatever it may be', () => {
    expect(once('dog.*bird', 'dog "" cat', 'csv')).toBe(true);
    expect(once('dog.*bird', 'dog "" cat', 'none')).toBe(false);
  });

  it('reads backslashes of CSV, and quotes that stand alone, as they are', () => {
    expect(once('dog.*bird', 'dog \\\\ bi\\rd and bird', 'csv')).toBe(true);
    expect(once('dog [\\\\] cat', 'dog \\ cat', 'csv')).toBe(true);
    expect(once('dog.*bird', 'dog \\ "cat', 'csv')).toBe(false);
    expect(once('dog " cat', 'dog " cat', 'csv')).toBe(true);
  });

  it('looks no further than the reach, in decoded bytes', () => {
    const far = `x${'.'.repeat(100)}cat${'.'.repeat(100)}y`;
    expect(once('x[.]+cat', far, 'none', [0, 1], 102)).toBe(true);
    expect(once('x[.]+cat', far, 'none', [0, 1], 80)).toBe(false);
    expect(once('cat[.]+y', far, 'none', [204, 205], 103)).toBe(true);
    expect(once('cat[.]+y', far, 'none', [204, 205], 80)).toBe(false);
    const escaped = `x${'\\n'.repeat(100)}cat${'\\n'.repeat(100)}y`;
    expect(once('x\\n+cat', escaped, 'json', [0, 1], 103)).toBe(true);
    expect(once('x\\n+cat', escaped, 'json', [0, 1], 80)).toBe(false);
    expect(once('cat\\n+y', escaped, 'json', [404, 405], 103)).toBe(true);
    expect(once('cat\\n+y', escaped, 'json', [404, 405], 80)).toBe(false);
  });

  it('counts an escaped character as the bytes of its UTF-8', () => {
    const signs = (count: number) => '\\u2014'.repeat(count);
    const cat = (count: number) => `x${signs(count)}cat${signs(count)}y`;
    const at = 1 + 6 * 40;
    expect(once('x—+cat', cat(40), 'json', [at, at + 1], 121)).toBe(true);
    expect(once('x—+cat', cat(40), 'json', [at, at + 1], 30)).toBe(false);
    expect(once('cat—+y', cat(40), 'json', [at, at + 1], 124)).toBe(true);
    expect(once('cat—+y', cat(40), 'json', [at, at + 1], 100)).toBe(false);
  });

  it('looks for what begins before the end of the hit, and goes no further when none of that is left', () => {
    const far = `x${'.'.repeat(20)}cat`;
    expect(once('cat', far, 'none')).toBe(false);
    expect(once('cat', far, 'none', [0, 22])).toBe(true);
    expect(once('x[.]+cat', far, 'none')).toBe(true);
    // Behind the hit a way that began before it may be in a state with one that began behind it. That one is a match, too, and has a hit of its own.
    const confirm = confirmer('[a-z]+=', 9, 9);
    expect(
      confirm('ab=cd=', 'none', [
        [2, 3],
        [5, 6],
      ]),
    ).toEqual([true, true]);
  });

  it('goes on from where it ended, and tells again of what it found within the new range', () => {
    const confirm = confirmer('[.]{1,9}cat[.]{0,4}', 4, 4);
    const raw = `..cat${'.'.repeat(30)}dog${'.'.repeat(20)}cat..`;
    expect(
      confirm(raw, 'none', [
        [0, 1],
        [3, 4],
        [6, 7],
        [20, 21],
        [36, 37],
        [50, 51],
      ]),
    ).toEqual([true, true, true, false, false, true]);
  });

  it('counts the escapes that it walked over for the hit before', () => {
    const raw = `x${'.'.repeat(12)}y${'\\n'.repeat(20)}cat"`;
    const places = [
      [0, 1],
      [13, 14],
    ] as const;
    expect(confirmer('x[.]+y\\n+cat|y\\n+cat', 23, 23)(raw, 'json', places)).toEqual([false, true]);
  });

  it.each([
    ['patterns', false],
    ['patterns that need something near', true],
  ])('misses none of %s when the states of all automata are dropped again and again', (_, areNeeding) => {
    const patterns = ['[ab]{2,9}a[ab]{7}c', 'c[abc]{1,12}bca', '(?:a|bc){5,8}b', 'ab[^a]{3}c'];
    const expressions = patterns.map(pattern => new RegExp(pattern, 'y'));
    const REACH = 20;
    // A match that begins before the end of the hit and ends behind its start, within reach.
    const isAround = (pattern: number, text: string, start: number) => {
      for (let from = Math.max(0, start - REACH); from < start + 2; from++) {
        const expression = expressions[pattern]!;
        expression.lastIndex = from;
        const end = from + (expression.exec(text.slice(0, start + 2 + REACH))?.[0].length ?? 0);
        if (end > start && end > from) return true;
      }
      return false;
    };
    const walk = (limit?: number) => {
      const kernel = new Kernel(NOTHING_OF_NOTE);
      if (limit !== undefined) kernel.limitStates(limit);
      const automata = patterns.map(pattern => new Automaton([pattern], kernel));
      // What a pattern needs is in its every match: each walk is followed by one that tells the patterns apart.
      const { head: need } = new Automaton(['[abc]'], kernel);
      const needs = new Map([[0, { head: need, before: REACH, after: REACH }]]);
      kernel.setTargets(
        eachOwn(automata.map(({ head }) => ({ head, before: REACH, after: REACH, ...(areNeeding && { needs }) }))),
      );
      const random = randomFrom(7);
      const roll = (below: number) => Math.floor(random() * below);
      const kept: number[] = [];
      const around: boolean[] = [];
      const found: number[] = [];
      for (let round = 0; round < 200; round++) {
        const text = Array.from({ length: 400 }, () => 'abababc'[roll(7)]).join('');
        const bytes = Buffer.from(text);
        const view = kernel.load(bytes.length, into => into.set(bytes));
        const starts = Array.from({ length: 40 }, () => roll(398)).sort((a, b) => a - b);
        const hits = kernel.toHits(starts.map(start => ({ start, end: start + 2 })));
        for (let i = 0; i < hits.count; i++) hits.anchor[i] = roll(patterns.length);
        around.push(...starts.map((start, i) => isAround(hits.anchor[i]!, text, start)));
        kept.push(...kernel.confirm(view, hits, 'chunk', 'none'));
        found.push(...automata.map(it => it.search(bytes, roll(50), 60 + roll(50))));
      }
      return { kept, around, found };
    };
    const free = walk();
    expect(new Set(free.found)).toEqual(new Set([0, 1]));
    expect(free.around.filter(Boolean).length).toBeGreaterThan(1000);
    for (const limit of [8192, 100_000]) {
      const { kept, around, found } = walk(limit);
      expect(found).toEqual(free.found);
      expect(kept.filter((it, i) => it === 0 && around[i])).toEqual([]);
      expect(kept.filter(it => it === 0).length).toBeGreaterThan(free.kept.filter(it => it === 0).length * 0.9);
    }
  });

  it('reads bytes that are not in its memory', () => {
    const kernel = new Kernel();
    const { head } = new Automaton(['cat'], kernel);
    kernel.setTargets(eachOwn([{ head, before: 9, after: 9 }]));
    const places = [
      { start: 0, end: 1 },
      { start: 60, end: 61 },
    ];
    const bytes = Buffer.from(`${'.'.repeat(58)}cat..`);
    expect([...kernel.confirm(bytes, kernel.toHits(places), 'chunk', 'none')]).toEqual([0, 1]);
  });

  it('says which of the leads of an anchor may come to something, those behind the 7th together', () => {
    const words = ['cat', 'dog', ...Array.from({ length: 6 }, (_, i) => `bird${i}`), 'fish', 'frog'];
    const kernel = new Kernel();
    const targets = words.map(word => ({ head: new Automaton([`a .*${word}`], kernel).head, before: 30, after: 30 }));
    kernel.setTargets({ targets, leads: toLeads([targets.map((_, place) => place)]) });
    const leadsAt = (text: string): number => {
      const bytes = Buffer.from(text);
      const view = kernel.load(bytes.length, into => into.set(bytes));
      return kernel.confirm(view, kernel.toHits([{ start: 0, end: 1 }]), 'chunk', 'none')[0]!;
    };
    const bitsOf = (...places: number[]) => places.reduce((bits, place) => (bits | leadBit(place)) >>> 0, 0);
    expect(leadsAt('a cat')).toBe(bitsOf(0));
    expect(leadsAt('a dog, a bird3.')).toBe(bitsOf(1, 5));
    expect(leadsAt('a frog')).toBe(bitsOf(9));
    expect(leadsAt('a fish')).toBe(bitsOf(8));
    expect(bitsOf(8)).toBe(bitsOf(9));
    expect(leadsAt('a cat, a fish, a frog')).toBe(bitsOf(0, 8));
    expect(leadsAt('a cow')).toBe(0);
  });

  it('begins anew where another anchor reaches further back', () => {
    const kernel = new Kernel();
    const { head } = new Automaton(['cat'], kernel);
    kernel.setTargets(
      eachOwn([
        { head, before: 10, after: 30 },
        { head, before: 60, after: 30 },
      ]),
    );
    const bytes = Buffer.from(`cat${'.'.repeat(40)}xy${'.'.repeat(40)}`);
    const view = kernel.load(bytes.length, into => into.set(bytes));
    const hits = kernel.toHits([
      { start: 43, end: 44 },
      { start: 44, end: 45 },
    ]);
    hits.anchor[1] = 1;
    expect([...kernel.confirm(view, hits, 'chunk', 'none')]).toEqual([0, 1]);
  });

  describe('of patterns that need something near', () => {
    const toNeeding = (patterns: string[], needs: Record<number, [pattern: string, before: number, after: number]>) => {
      const kernel = new Kernel();
      const { head } = new Automaton(patterns, kernel);
      const entries = Object.entries(needs).map(([pattern, [source, before, after]]) => {
        return [Number(pattern), { head: new Automaton([source], kernel).head, before, after }] as const;
      });
      kernel.setTargets(eachOwn([{ head, before: 4, after: 8, needs: new Map(entries) }]));
      return (raw: string, at: number, escapes: Exclude<Escapes, 'other'> = 'json'): boolean => {
        const bytes = Buffer.from(raw);
        const view = kernel.load(bytes.length, into => into.set(bytes));
        return kernel.confirm(view, kernel.toHits([{ start: at, end: at + 1 }]), 'chunk', escapes)[0] === 1;
      };
    };

    it('passes over a hit when only such a pattern matches and nothing of that is near', () => {
      const isKept = toNeeding(['cat', 'catdog|dog'], { 0: ['tame', 20, 6] });
      expect(isKept('a tame and quiet cat....', 17)).toBe(true);
      expect(isKept('a wild and quiet cat....', 17)).toBe(false);
      expect(isKept('a wild and quiet dog....', 17)).toBe(true);
      expect(isKept('a wild and quiet catdog....', 17)).toBe(true);
      expect(isKept('a cattame', 2)).toBe(true);
      expect(isKept('a cat.......tame', 2)).toBe(false);
      expect(isKept('tame...................cat....', 23)).toBe(false);
      expect(isKept('a ta\\u006de and quiet cat....', 22)).toBe(true);
    });

    it('looks for it in bytes of any kind', () => {
      const isKept = toNeeding(['cat'], { 0: ['tame', 20, 6] });
      expect(isKept('a wild and quiet cat....', 17, 'none')).toBe(false);
      expect(isKept('a tame and quiet cat....', 17, 'none')).toBe(true);
      expect(isKept('a wild and quiet cat....', 17, 'csv')).toBe(false);
      expect(isKept('a t""e and quiet cat....', 17, 'csv')).toBe(true);
      expect(isKept('"tame", "a quiet cat..."', 17, 'json')).toBe(false);
    });
  });

  it('keeps a hit in every match of the decoded text', () => {
    const signs = ['a', 'a', 'b', 'b', '1', '1', '=', '=', '-', ' ', '\\n', '\\\\', '\\"', '\\/', 'é'];
    const pieces = fc.constantFrom(...signs, '\\u00e9', '\\u00E9', '\\u2014', '\\u2014', '\\u0062', 'u');
    const content = fc.array(pieces, { maxLength: 60 });
    // Each with a character that all of its matches hold.
    const pattern = fc.constantFrom(
      ['ab', 'b'],
      ['a[^b]{2,9}1', '1'],
      ['\\bab1\\b', 'b'],
      ['b\\s+a', 'a'],
      ['"a', '"'],
      ['\\\\b', 'b'],
      ['^a', 'a'],
      ['1$', '1'],
      ['(?:ab){2,}', 'b'],
      ['é1', '1'],
      ['[ab1]+=', '='],
      ['[ab1=]+-', '-'],
      ['\\w+=\\w+', '='],
      ['.{3,9}1', '1'],
      ['1.{3,9}', '1'],
      ['b[é—]{2,5}a', 'b'],
      ['b[é—]{2,5}a', 'a'],
      ['\\b1\\b—', '1'],
      ['—\\ba', 'a'],
    );
    const wide = 20;
    const confirmers = new Map<string, ReturnType<typeof confirmer>>();
    let seen = 0;
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 4 }), pattern, (strings, [source, atom]) => {
        const raw = `[${strings.map(parts => `"${parts.join('')}"`).join(',')}]`;
        const hits: { start: number; end: number; string: number; at: number }[] = [];
        let place = 1;
        for (const [string, parts] of strings.entries()) {
          place += 1;
          let at = 0;
          for (const part of parts) {
            const start = place;
            const character = JSON.parse(`"${part}"`) as string;
            place += Buffer.byteLength(part);
            if (character === atom) hits.push({ start, end: place, string, at });
            at += Buffer.byteLength(character);
          }
          place += 2;
        }
        const confirm = confirmers.get(source!) ?? confirmer(source!, wide, wide);
        confirmers.set(source!, confirm);
        const kept = confirm(
          raw,
          'json',
          hits.map(({ start, end }) => [start, end] as const),
        );
        for (const [string, parts] of strings.entries()) {
          const text = JSON.parse(`"${parts.join('')}"`) as string;
          for (const match of text.matchAll(new RE2(source!, 'gu') as unknown as RegExp)) {
            const start = Buffer.byteLength(text.slice(0, match.index));
            const end = start + Buffer.byteLength(match[0]);
            if (end - start > wide) continue;
            seen += 1;
            expect(hits.some((hit, i) => hit.string === string && hit.at >= start && hit.at < end && kept[i])).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 12_000 },
    );
    expect(seen).toBeGreaterThan(1000);
  });

  it('takes linear time where every hit goes back over backslashes', () => {
    const time = (count: number) => {
      const raw = `"${'\\\\'.repeat(count)}${'1234567 '.repeat(count / 10)}"`;
      const places = Array.from(
        { length: count / 10 },
        (_, i) => [1 + 2 * count + i * 8, 8 + 2 * count + i * 8] as const,
      );
      const confirm = confirmer('x{9}', 300, 300);
      const start = performance.now();
      confirm(raw, 'json', places);
      return performance.now() - start;
    };
    const least = (count: number) => Math.min(...Array.from({ length: 5 }, () => time(count)));
    expect(least(400_000)).toBeLessThan(60 * Math.max(1, least(20_000)));
  });
});
