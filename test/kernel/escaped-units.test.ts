import { describe, expect, it } from 'vitest';
import { walkChunk } from '../../src/formats/json/walk-chunk.ts';
import { toGateTables } from '../../src/kernel/gate-tables.ts';
import { Kernel } from '../../src/kernel/kernel.ts';

const ATOMS = ['мкод', 'akia', 'key – ', 'ñu – x'];
const kernel = new Kernel(
  toGateTables({ atoms: new Map(ATOMS.map((atom, anchor) => [anchor, Buffer.from(atom)])), shapes: new Map() }),
);

/** The strings that are decoded although no hit lies in them. */
function seen(...strings: string[]): string[] {
  const bytes = Buffer.from(strings.map(string => `"${string}"`).join('\n'));
  const input = kernel.load(bytes.length, view => view.set(bytes));
  const texts: string[] = [];
  walkChunk(
    kernel,
    { input, ranges: undefined, hits: kernel.toHits([]) },
    {
      field: ({ start, end }) => texts.push(input.toString('latin1', start, end)),
      broken: () => {},
    },
  );
  return texts;
}

const found = (text: string): number[] => [...kernel.gate(Buffer.from(text), 'field', 'json').start];

describe('a string of JSON without a hit', () => {
  it('is decoded for an escaped character that may be part of what is looked for', () => {
    const some = [
      '\\u0061',
      '\\u200b',
      '\\uff11',
      '\\uFEFF',
      '\\u0664',
      '\\u0e59',
      '\\ud835\\udc00',
      '\\udb40\\udc41',
      'x\\u043c',
      '\\u043A',
    ];
    expect(seen(...some)).toEqual(some);
  });

  it('is left alone for another one', () => {
    expect(seen('\\u2014 and \\u201cwords\\u201d', '\\ud83d\\ude00', 'caf\\u00e9', '\\u0431', '\\n \\/ \\"')).toEqual(
      [],
    );
  });

  it('is decoded where digits stand behind the escape, which in raw bytes are some more of its own', () => {
    const some = ['\\u2014192.168.1.1', '555\\u20131234', '\\u00a0(212', 'at@\\u00e9'];
    expect(seen(...some)).toEqual(some);
    expect(seen('\\u2014 x1', '12\\u2014', 'a@ \\u00e9')).toEqual([]);
  });

  it('is decoded where it holds a backslash before a u: JSON may stand in it', () => {
    expect(seen('\\\\u2014')).toEqual(['\\\\u2014']);
  });
});

describe('the gate in raw JSON', () => {
  it('finds an atom with a sign as it is and as JSON escapes it', () => {
    expect(found('a key – b')).toEqual([2]);
    expect(found('a key \\u2013 b')).toEqual([2]);
    expect(found('a key \\u2014 b')).toEqual([]);
    expect(found('\\u201ckey \\u2013 b')).toEqual([6]);
    expect(found('ñu \\u2013 x')).toEqual([0]);
  });

  it('takes the digits of an escape for no neighbours of an atom', () => {
    const own = new Kernel(
      toGateTables({
        atoms: new Map([[0, Buffer.from('akia')]]),
        shapes: new Map(),
        conditions: new Map([[0, { isWord: true, near: undefined, before: 0, after: 0, left: 0n }]]),
      }),
    );
    const starts = (text: string) => [...own.gate(Buffer.from(text), 'field', 'json').start];
    expect(starts('\\u2014akia')).toEqual([6]);
    expect(starts('2014akia')).toEqual([]);
  });

  it('ends a run at an escape that stands for no token character', () => {
    const own = new Kernel(toGateTables({ atoms: new Map(), shapes: new Map([['run', 0]]) }));
    const runs = (text: string) => {
      const { start, end } = own.gate(Buffer.from(text), 'field', 'json');
      return [...start].map((from, i) => text.slice(from, end[i]));
    };
    const token = 'abcdefgh12345678';
    expect(runs(`x\\n${token}\\t${token}\\u2014${token}\\"`)).toEqual([token, token, token]);
    expect(runs(`abcdefgh\\/12345678\\\\9`)).toEqual(['abcdefgh\\/12345678\\\\9']);
    expect(runs(`abcdefgh\\n12345678a\\u2014bcdefg`)).toEqual([]);
    expect(runs(`"${token}\\"`)).toEqual([token]);
  });
});
