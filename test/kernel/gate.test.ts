import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GATE_SHAPES, type GateShape, SHAPES_OF_DIGITS } from '../../src/detectors/rule.ts';
import type { Hits } from '../../src/formats/format.ts';
import { toGateTables } from '../../src/kernel/gate-tables.ts';
import { Kernel, KernelMoved } from '../../src/kernel/kernel.ts';
import { byPlace, findPlaces, type RefPlace } from './gate-reference.ts';

// Atoms that share grams, hold one another, begin with common letters, and one that is not ASCII.
const ATOMS = ['zqx7-', 'zqx7-zqx7', 'akia', 'xoxb-', 'begin ', '电子邮件', 'aaaa', '0x7-1'];
const atoms = new Map(ATOMS.map((atom, anchor) => [anchor, atom]));
const shapes = new Map<GateShape, number>(GATE_SHAPES.map((shape, i) => [shape, ATOMS.length + i]));
const bytesOf = new Map([...atoms].map(([anchor, atom]) => [anchor, Buffer.from(atom)]));
const kernel = new Kernel(toGateTables({ atoms: bytesOf, shapes }));

function gate(bytes: Buffer, raw: boolean | 'json' = false): RefPlace[] {
  let hits: Hits | undefined;
  while (hits === undefined) {
    try {
      hits = kernel.gate(bytes, 'field', raw === 'json' ? 'json' : raw ? 'csv' : 'none');
    } catch (error) {
      if (!(error instanceof KernelMoved)) throw error; // memory grew; it is large enough now
    }
  }
  const { anchor, start, end } = hits;
  return Array.from({ length: hits.count }, (_, i) => ({
    anchor: anchor[i]!,
    start: start[i]!,
    end: end[i]!,
  }));
}

/** A place of digits is told of as the narrowest of their shapes: rules that want a wider one are led there, too. */
function leadsTo(anchor: number, wanted: number): boolean {
  const [found, asked] = [anchor, wanted].map(number =>
    SHAPES_OF_DIGITS.findIndex(shape => shapes.get(shape) === number),
  );
  return anchor === wanted || (found! >= 0 && found! < asked!);
}

/** Places of one atom that overlap may be given as one: here they all are. */
function joined(places: readonly RefPlace[]): RefPlace[] {
  const last = new Map<number, number>();
  const all: RefPlace[] = [];
  for (const place of places.toSorted(byPlace)) {
    const index = atoms.has(place.anchor) ? last.get(place.anchor) : undefined;
    if (index !== undefined && all[index]!.end > place.start) all[index] = { ...all[index]!, end: place.end };
    else last.set(place.anchor, all.push(place) - 1);
  }
  return all.sort(byPlace);
}

const ENCODED_PIECES = [
  ...[
    '%40',
    '%8f',
    '%',
    '&#',
    '&#6',
    '&#x',
    '&comm',
    '&perio',
    '&amp;#',
    'a#',
    '&',
    '\\x4',
    '\\u00',
    '\\u{1',
    'x41',
    'u0',
    '&nbsp;',
    '&nbsp',
    '\u00a0',
    '\u2007',
    '\u202f',
    '\u0301',
    'e\u0308',
    '\u0345',
    '\u0346',
    '\u02e0',
    '\x1d',
    '\u00ad',
    '\u200b',
    '\u2060',
    '\u2014',
    '\ufeff',
    '\x1b',
    '\x1b[32m',
    '\x1b[m',
    '\x1b(B',
  ],
  ...['\ufe0f', 'ａ', 'Ｚ', '０', '＠', '：', '＝', '，', '\u{1d7ce}', '\u{e0041}', '\u{e0100}', 'é', '中'],
  ...['OF', 'ANNA', ' MR', 'SMITH ', 'É', 'STRAßE ', ' 12 ', 'B2 ', ' THE (', "'S ", ' & ', '\n\n', '\\nTO ', 'A B'],
  ...['٤', '٧٢', '۴', '५', '๙', '٤٤١', '५६-७', 'ك', 'け', 'क', 'ฟ'],
];
// Pieces that make shapes, nearly make them, and part them; long fillers move them across the 16, 48 and 64 byte windows.
const digit = fc.constantFrom(...'0123456789');
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...ATOMS,
      'ZQX7-',
      'AkIa',
      'zqx7',
      'aaaaa',
      '@',
      '@[',
      ':',
      '::',
      '.',
      ' ',
      '-',
      '/',
      '\\',
      '"',
      '\n',
      '\t',
      ...ENCODED_PIECES,
    ),
  },
  { weight: 3, arbitrary: fc.string({ unit: digit, minLength: 1, maxLength: 9 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '2024-01-31',
      '3024-01-31',
      '1999-123-1',
      '1,234,567',
      '12,345.67',
      '1234567,8',
      ',',
      '+',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 3, maxLength: 6 }).map(parts => parts.join('.')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 2, maxLength: 8 })
      .map(parts => parts.map(n => n.toString(16)).join(':')),
  },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...'abcXYZ0189_-+/=.~'), minLength: 10, maxLength: 70 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(' ', 'g', '!', 'é'), minLength: 1, maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom('MR', 'ANNA', 'ÖDÖN', 'O', '12', '/', '(', '\t', '\n', "'", ',', ' ', ' ', ' ', 'a', 'X_'),
        {
          minLength: 3,
          maxLength: 12,
        },
      )
      .map(parts => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);
const text = fc.array(piece, { maxLength: 30 }).map(parts => parts.join('').toWellFormed());

describe('gate', () => {
  it('finds in decoded text exactly the places that the documentation names', () => {
    fc.assert(
      fc.property(text, sample => {
        const bytes = Buffer.from(sample);
        expect(joined(gate(bytes))).toEqual(joined(findPlaces(bytes, { atoms, shapes })));
      }),
      { numRuns: 5000 },
    );
  });

  it('finds the same in bytes that are no UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), sample => {
        const bytes = Buffer.from(sample);
        expect(joined(gate(bytes))).toEqual(joined(findPlaces(bytes, { atoms, shapes })));
      }),
      { numRuns: 1000 },
    );
  });

  it('passes over a row of more colons than a fingerprint has', () => {
    const row = (colons: number) => gate(Buffer.from('a1:'.repeat(colons)));
    const places = (colons: number) => row(colons).filter(({ anchor }) => anchor === shapes.get('colon')).length;
    expect(places(64)).toBe(1);
    expect(places(65)).toBe(0);
  });

  it('finds words in capitals that end within 40 bytes, with no more than six line ends', () => {
    const isFound = (text: string, raw?: 'json') =>
      gate(Buffer.from(text), raw).some(({ anchor }) => anchor === shapes.get('capitals'));
    const rows = (blank: string, count: number) => `ANNA${blank.repeat(count)}BO CD`;
    expect([31, 32].map(count => isFound(rows(' ', count)))).toEqual([true, false]);
    for (const blank of ['\n', '\r', '\t', '/']) {
      const text = (count: number) => rows(blank, count).replace('BO', ' BO');
      expect([6, 7].map(count => isFound(text(count)))).toEqual([true, false]);
      expect(isFound(JSON.stringify(text(6)).replaceAll('/', '\\/'), 'json')).toBe(true);
    }
    expect(
      isFound(JSON.stringify(`${rows('\n', 6)}${' '.repeat(25)}`.replace('ANNA', `AN${'N'.repeat(24)}A`)), 'json'),
    ).toBe(true);
  });

  it('gives a row of one letter as one place', () => {
    const count = 100_000;
    expect(gate(Buffer.from('a'.repeat(count)))).toEqual([{ anchor: ATOMS.indexOf('aaaa'), start: 0, end: count }]);
  });

  it('gives places in ascending order of their starts', () => {
    fc.assert(
      fc.property(text, sample => {
        const starts = gate(Buffer.from(sample)).map(place => place.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not look at what stands behind the bytes', () => {
    // The first call leaves digits, letters and half an atom in the memory behind the second.
    gate(Buffer.from('1234567890akiazqx7-1.2.3.4.a@b'.repeat(20)));
    for (const sample of ['123456', 'aki', '1.2.3.', 'x@', 'abcdef012345', '1:2:', 'zqx7']) {
      expect(gate(Buffer.from(sample))).toEqual([]);
    }
  });

  it('finds a place at every offset of a long buffer', () => {
    for (let offset = 0; offset < 200; offset++) {
      const bytes = Buffer.from(
        `${' '.repeat(offset)}zqx7-zqx7 1.2.3.4 a@b 5551234567 fe80::1 abcdefgh01234567${' '.repeat(offset % 7)}`,
      );
      expect(joined(gate(bytes))).toEqual(joined(findPlaces(bytes, { atoms, shapes })));
    }
  });

  it('finds the same on either side of the edge of a block, and across it', () => {
    const edge = 48 * 1024;
    const rows = [
      'x zqx7-zqx7 1.2.3.4 a@b 5551234567 fe80::1 abcdefgh01234567 x',
      '1.2.3.4:5.6.7.8 9.8.7.6 12 34 56 78',
      `${'ab12'.repeat(300)} ${'1-'.repeat(200)} ${'a1:'.repeat(30)} aaaa`,
    ];
    for (const row of rows) {
      for (let shift = 0; shift <= row.length + 2; shift += row.length > 100 ? 61 : 1) {
        const bytes = Buffer.from(`${' '.repeat(edge - shift)}${row} ${' '.repeat(edge - row.length)}${row}`);
        expect(joined(gate(bytes))).toEqual(joined(findPlaces(bytes, { atoms, shapes })));
      }
    }
    // A run of digits over many blocks holds quads in each.
    const run = Buffer.from('1.2.3.4, 5.6.7.8 '.repeat(20_000));
    const quads = gate(run).filter(({ anchor }) => anchor === shapes.get('quad'));
    expect(quads.map(({ start }) => start)).toEqual(
      Array.from({ length: 40_000 }, (_, i) => 17 * (i >> 1) + 9 * (i & 1)),
    );
  });

  it('tells nothing of the escapes of JSON, whose strings are walked to for them', () => {
    const bytes = Buffer.from('caf\\u00e9 \\x41 \\\\u0041 %40');
    const places = (escapes: 'json' | 'csv') =>
      Array.from(kernel.gate(bytes, 'field', escapes).start).map(start => bytes.toString('latin1', start, start + 3));
    expect(places('json')).toEqual(['\\x4', '%40']);
    expect(places('csv')).toEqual(['\\u0', '\\x4', '\\\\u', '%40']);
  });

  it('finds no number in a year or date with a time, and those beside it', () => {
    const digits = new Set(SHAPES_OF_DIGITS.map(shape => shapes.get(shape)!));
    const numbersIn = (text: string) => {
      const places = gate(Buffer.from(text));
      expect(joined(places)).toEqual(joined(findPlaces(Buffer.from(text), { atoms, shapes })));
      return places.filter(({ anchor }) => digits.has(anchor)).map(({ start, end }) => text.slice(start, end));
    };
    const stamps = [
      ...['2024-01-31 17:05', '2024/01/31T17:05:09', '1999.12.01 00:00:59.123456789'],
      ...['2024 17:05:09,5', '2024:17:05:09'],
    ];
    for (const stamp of stamps) {
      for (const text of [stamp, `on ${stamp} +0100`, `[${stamp}]\n`])
        expect([text, numbersIn(text)]).toEqual([text, []]);
      expect(numbersIn(`${stamp} 555 123 4567`)).toEqual(['555 123 4567']);
    }
    for (const text of ['2024-01-31', 'on 1000-99-00, x', '2999-12-31\n12'])
      expect([text, numbersIn(text)]).toEqual([text, []]);
    expect(numbersIn('3024-01-31 +2024-01-31 2024-01-312 2024-01-31 7')).toEqual([
      '3024-01-31 +2024-01-31 2024-01-312 2024-01-31 7',
    ]);
    expect(numbersIn('+2024-01-31, 3024-01-31')).toEqual(['2024-01-31, 3024-01-31']);
    expect(numbersIn('+2024-01-31; x 3024-01-31')).toEqual(['2024-01-31', '3024-01-31']);
    // One digit too many or too few, signs that differ, a month and an hour that there are not, another number before it.
    const others = [
      ...['12024-01-31 17:05', '2024-01/31 17:05:09', '2024-21-31 17:05', '2024-01-31 37:05', '2024-01-31 17:0'],
      ...['2024-01-31 17:05.3', '5, 2024-01-31 17:05'],
    ];
    for (const text of others) expect([text, numbersIn(text)]).toEqual([text, [text]]);
    expect(numbersIn('2024-01-31 17:05:09.1234567890')).toEqual(['09.1234567890']);
    expect(numbersIn('2024-01-31 17:05:095')).toEqual([]);
  });

  it('agrees with the reference on what looks like dates and times', () => {
    const part = fc.oneof(
      fc.constantFrom('2024', '01', '31', '17', '05', '09', '1', '123456789', '-', '/', '.', ' ', 'T', ':', ','),
      fc.nat(99).map(String),
    );
    const like = fc.tuple(
      fc.constantFrom('', 'x', '1 ', '('),
      fc.constantFrom('2024-01-31 17:05', '2024 17:05:09', '2024-01-31T17:05:09.12'),
      fc.array(part, { maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          like.map(([a, b, c]) => `${a}${b}${c.join('')}`),
          fc.array(part, { maxLength: 14 }).map(parts => parts.join('')),
        ),
        text => {
          const bytes = Buffer.from(text);
          expect(joined(gate(bytes))).toEqual(joined(findPlaces(bytes, { atoms, shapes })));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes the letter of an escape of JSON for no letter of an atom', () => {
    const own = new Kernel(toGateTables({ atoms: new Map([[0, Buffer.from('nif:')]]), shapes: new Map() }));
    const starts = (text: string, escapes: 'json' | 'csv' | 'none') => [
      ...own.gate(Buffer.from(text), 'field', escapes).start,
    ];
    for (let count = 0; count < 6; count++) {
      const text = `x${'\\'.repeat(count)}nif: `;
      const places = count % 2 === 0 ? [1 + count] : [];
      expect([count, starts(text, 'json')]).toEqual([count, places]);
      expect([count, starts(text, 'csv'), starts(text, 'none')]).toEqual([count, [1 + count], [1 + count]]);
    }
  });

  describe('of an atom that begins a word', () => {
    const word = new Kernel(
      toGateTables({
        atoms: new Map([[0, Buffer.from('nif:')]]),
        shapes: new Map(),
        conditions: new Map([[0, { isWord: true, near: undefined, before: 0, after: 0, left: 0n }]]),
      }),
    );
    const starts = (bytes: Buffer, escapes: 'json' | 'none') => [...word.gate(bytes, 'field', escapes).start];

    it('passes over a letter or digit before it, not over the end of an escape', () => {
      for (const letter of 'aegknrtuxz059AEGKNRTUXZ')
        expect(starts(Buffer.from(` ${letter}nif: `), 'json')).toEqual([]);
      for (const sign of ' -_/.:é') {
        const before = ` ${sign}`;
        expect(starts(Buffer.from(`${before}nif: `), 'json')).toEqual([Buffer.byteLength(before)]);
      }
      for (const unit of '0123456789abcdefABCDEF') {
        const end = `\\u00e${unit}`;
        expect([unit, starts(Buffer.from(`${end}nif: `), 'json')]).toEqual([unit, [6]]);
        expect([unit, starts(Buffer.from(`${end}nif: `), 'none')]).toEqual([unit, []]);
      }
    });

    it('asks nothing of what stands in memory before the first byte', () => {
      const held = word.load(16, view => view.write('kkkkkkkknif: 123', 'latin1'));
      expect(starts(held, 'json')).toEqual([]);
      expect(starts(held.subarray(8), 'json')).toEqual([0]);
    });
  });

  it('covers, in escaped bytes, every place of the decoded text', () => {
    // \u escapes are left out: the walker hands over every field that holds one, whatever the gate says.
    const escapes: Readonly<Record<string, string>> = {
      '\b': '\\b',
      '\f': '\\f',
      '\n': '\\n',
      '\r': '\\r',
      '\t': '\\t',
      '"': '\\"',
      '\\': '\\\\',
    };
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.boolean()), (sample, escapesSlash) => {
        const decoded = sample.replace(/[\x00-\x07\x0b\x0e-\x1f]/g, ' ');
        let raw = Buffer.alloc(0);
        const rawAt = new Map<number, number>(); // decoded byte → raw byte
        let at = 0;
        const parts: Buffer[] = [];
        for (const char of decoded) {
          const escaped = Buffer.from(char === '/' && escapesSlash.next().value ? '\\/' : (escapes[char] ?? char));
          for (let i = 0; i < Buffer.byteLength(char); i++)
            rawAt.set(at + i, raw.length + Math.min(i, escaped.length - 1));
          at += Buffer.byteLength(char);
          parts.push(escaped);
          raw = Buffer.concat([raw, escaped]);
        }
        const rawPlaces = gate(raw, true);
        const capitals = gate(raw, 'json').filter(({ anchor }) => anchor === shapes.get('capitals'));
        const wrapped = gate(Buffer.concat([Buffer.from('"'), raw, Buffer.from('"')]), 'json')
          .filter(({ anchor }) => anchor === shapes.get('wrapped'))
          .map(({ start }) => start - 1);
        for (const { anchor, start, end } of gate(Buffer.from(decoded))) {
          const [first, last] = [rawAt.get(start)!, rawAt.get(end - 1)!];
          if (anchor === shapes.get('wrapped')) {
            const behind = Buffer.from(decoded)
              .subarray(end, end + 45)
              .toString('latin1')
              .replace(/\n.*/s, '');
            const odd = behind.replace(/[\x00-\x20\w\x80-\xff',.-]/g, '');
            const isOdd = odd.length > 5 || odd.replace(/[^$;=[\\\]^{|}~]/g, '').length > 1;
            if (decoded.length <= 140 && !isOdd) expect(wrapped).toContain(first);
            continue;
          }
          const isCovered =
            anchor === shapes.get('capitals')
              ? // The words that another place begins with may be told of first.
                capitals.some(place => place.start <= last && place.end > first)
              : rawPlaces.some(place => leadsTo(place.anchor, anchor) && place.start <= first && place.end > last);
          expect(isCovered, `anchor ${anchor} at ${start}–${end} in ${JSON.stringify(decoded)}`).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a date for a number behind a plus, in escaped bytes as far away as its escapes put it', () => {
    const shapesOf = (sample: string, raw: boolean) => gate(Buffer.from(sample), raw).map(({ anchor }) => anchor);
    const phone = shapes.get('phone-digits')!;
    expect(shapesOf('+aa/2024-01-31', false)).toContain(phone);
    expect(shapesOf('+aa\\/2024-01-31', true)).toContain(phone);
    expect(shapesOf('aaa/2024-01-31', false)).not.toContain(phone);
  });

  it('holds more places than its first list, of atoms and of shapes', () => {
    const bytes = Buffer.from('akia 1.2.3.4 '.repeat(20_000));
    const places = gate(bytes);
    expect(places.filter(place => place.anchor === ATOMS.indexOf('akia'))).toHaveLength(20_000);
    expect(places.filter(place => place.anchor === shapes.get('quad'))).toHaveLength(20_000);
    expect(places.every((place, i) => i === 0 || place.start >= places[i - 1]!.start)).toBe(true);
  });

  it('tells of every line in a string of JSON, however many there are and whatever stands between', () => {
    const run = shapes.get('run')!;
    for (const line of ['3f9a1c0e7b2d4586', `a${'x7'.repeat(40)}`, 'see 3f9a1c0e7b2d4586, 4711 4711 4711 @a']) {
      const count = Math.ceil(1_200_000 / line.length);
      const places = gate(Buffer.from(`${line}\\n`.repeat(count)), 'json');
      const starts = places.filter(({ anchor }) => anchor === run).map(({ start }) => start);
      const lead = line.startsWith('see') ? 4 : 0;
      expect(starts).toEqual(Array.from({ length: count }, (_, i) => i * (line.length + 2) + lead));
      expect(places.every((place, i) => i === 0 || place.start >= places[i - 1]!.start)).toBe(true);
    }
  });

  it('takes time in proportion to the bytes for runs that nest and overlap', () => {
    const worst = ['1.', '1:', 'a1:', ':', '1', '@1', '1.2.3.4:', 'aaaa', 'zqx7-', 'AB ', 'AB C ', 'ABC CD EF '];
    for (const unit of worst) {
      const bytes = Buffer.from(unit.repeat((1 << 22) / unit.length));
      gate(bytes); // makes room for the places
      const before = process.cpuUsage();
      gate(bytes);
      const seconds = process.cpuUsage(before).user / 1e6;
      // 0.03 to 0.2 s here; anything quadratic takes hours.
      expect(seconds, `4 MiB of ${unit}`).toBeLessThan(3);
    }
  });

  it('tells 150,000 atoms apart', () => {
    const numbered = (i: number) => `q${i.toString(36).padStart(4, '0')}`;
    const many = new Map(Array.from({ length: 150_000 }, (_, i) => [i, Buffer.from(numbered(i))]));
    const large = new Kernel(toGateTables({ atoms: many, shapes: new Map() }));
    const wanted = [0, 1, 65_533, 65_534, 65_535, 65_536, 99_999, 131_072, 149_999];
    const text = Buffer.from(`${wanted.map(numbered).join(' ')} ${numbered(150_000)}`);
    const { count, anchor, start } = large.gate(text, 'field', 'none');
    expect([...anchor.subarray(0, count)]).toEqual(wanted);
    expect([...start.subarray(0, count)]).toEqual(wanted.map((_, i) => i * 6));
  });
});
