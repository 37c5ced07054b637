import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toToken } from '../../test-rule.ts';
import { planChunks, readTable, scanTable, textsOf } from './csv-table.ts';
import { pythonRows } from './python-rows.ts';

const token = toToken(7);
/** The token found in `bytes` at the findings' byte ranges, each with where it is said to be. */
const placesOf = (findings: readonly { record: number; path: string; in?: 'key' }[]) =>
  findings.map(({ record, path, in: within }) => (within ? [record, path, within] : [record, path]));
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Small sources that hold everything a cut could fall into. */
const fixtures: Readonly<Record<string, Buffer>> = {
  'quoted newlines and doubled quotes': Buffer.from(
    `id,text\r\n1,"a ""${token}"" b\r\n${toToken(1)}"\r\n\r\n2,"x,y"\r\n3,me.and.you@mail.test-corp.io\r\n`,
  ),
  'lone carriage returns, ragged rows, no last line end': Buffer.from(
    `a;b;c\r1;2\r${token};"2\r\r${toToken(2)}";3;${toToken(3)};\r;;\r"";x`,
  ),
  'a byte order mark, characters of 2 to 4 bytes, a lost quote': Buffer.from(
    `\ufeffname\tnote\nЖ\t😀"${token}"\n"é"\u2003${toToken(4)}\t"it ${toToken(5)} never\nends\t`,
  ),
  'invalid UTF-8': Buffer.concat([
    Buffer.from('a,b\n1,'),
    Buffer.from([0xff, 0xe2, 0x82, 0x20]),
    Buffer.from(`${token},"x`),
    Buffer.from([0xf0, 0x9f]),
    Buffer.from(`"" ${toToken(6)}"\n`),
  ]),
  'digits across cells': Buffer.from(
    'n,m,phone\n1,2,3\n4111,1111,1111\n4111 1111 1111 1111,7,"+1 (212) 555-2368"\n12,34567,8\n',
  ),
};

describe('a CSV scan', () => {
  it.each(Object.entries(fixtures))('does not depend on where it is cut: %s', async (_, bytes) => {
    const whole = await scanTable(bytes);
    expect(whole.findings.length).toBeGreaterThan(0);
    for (let size = 1; size <= bytes.length; size++) {
      expect(await scanTable(bytes, { chunkBytes: 1, blockBytes: size })).toEqual(whole);
      expect(await scanTable(bytes, { chunkBytes: size, blockBytes: 7 })).toEqual(whole);
    }
    expect(await scanTable(bytes, { chunkBytes: 1, usesGate: false })).toEqual(whole);
  });

  it.each(['utf-16le', 'utf-16be', 'latin1'] as const)('gives places in the source bytes of %s', async encoding => {
    const text = `naïve,"é ""${token}"" x"\nß${toToken(1)},"\u00ff\n${toToken(2)}"\n`.repeat(60);
    const encode = (piece: string) =>
      encoding === 'latin1'
        ? Buffer.from(piece, 'latin1')
        : encoding === 'utf-16le'
          ? Buffer.from(piece, 'utf16le')
          : utf16be(piece);
    const wide = encoding === 'latin1' ? '' : '\ufeff';
    const bytes = encode(wide + text);
    const options = encoding === 'latin1' ? { encoding, header: false } : { header: false };
    const { findings, problems, records } = await scanTable(bytes, { options, chunkBytes: 500, blockBytes: 33 });
    expect(problems).toEqual([]);
    expect(records).toBe(120);
    expect(findings.length).toBe(180);
    const tokens = [token, toToken(1), toToken(2)];
    for (const [i, finding] of findings.entries()) {
      expect(bytes.subarray(...(finding.bytes as [number, number]))).toEqual(encode(tokens[i % 3]!));
    }
    const whole = await scanTable(bytes, { options, usesGate: false });
    expect(whole.findings).toEqual(findings);
  });

  it('maps offsets behind characters of four bytes back to UTF-16', async () => {
    const text = `\ufeff"${'😀é\ud800'.repeat(3000)}""${token}",b\n1,2\n`;
    const bytes = Buffer.from(text, 'utf16le');
    const [finding] = (await scanTable(bytes, { options: { header: false } })).findings;
    expect(bytes.subarray(...(finding!.bytes as [number, number])).toString('utf16le')).toBe(token);
    expect([finding!.start, finding!.end]).toEqual([9001, 9014]);
  });

  it('counts records without the header and empty lines, and fields without the header', async () => {
    const { records, fields } = await scanTable(Buffer.from('\n\nname,age\nx,1\n\r\n\ny,2,3\n'));
    expect([records, fields]).toEqual([2, 5]);
  });

  it('names columns by the header, by position beyond it, and tells doubles apart', async () => {
    const bytes = Buffer.from(`a,a,,a_2,a\n${[1, 2, 3, 4, 5, 6].map(toToken).join(',')}\n`);
    const { findings } = await scanTable(bytes, { options: { header: true } });
    expect(findings.map(({ path }) => path)).toEqual(['a', 'a_3', 'column_3', 'a_2', 'a_4', 'column_6']);
  });

  it('takes the header cells as keys, and does not repeat in a path what it found in one', async () => {
    const bytes = Buffer.from(`id,x ${token}\n1,${toToken(1)}\n`);
    const { findings } = await scanTable(bytes, { options: { header: true }, chunkBytes: 1 });
    expect(placesOf(findings)).toEqual([
      [0, 'column_2', 'key'],
      [0, 'column_2'],
    ]);
  });

  it('reads the values of a column that a rule wants by its name', async () => {
    const bytes = Buffer.from('user,password\njo,Tr0ub4dor&3x\n');
    const gated = await scanTable(bytes, { chunkBytes: 1 });
    expect(gated.findings.map(({ path }) => path)).toContain('password');
    expect(gated).toEqual(await scanTable(bytes, { usesGate: false }));
  });

  it('finds what goes on behind a closing quote, gated or not', async () => {
    const bytes = Buffer.from(`a,b\n1,"call +1 212-55"5-0123 now\n2,"zq"${token.slice(2)}\n`);
    const ungated = await scanTable(bytes, { usesGate: false });
    expect(ungated.findings.map(({ rule }) => rule)).toEqual(['phone', 'test-token']);
    expect(await scanTable(bytes)).toEqual(ungated);
  });

  it('leaves out columns that the options exclude', async () => {
    const bytes = Buffer.from(`a,b,c\n${token},${toToken(1)},${toToken(2)}\n`);
    const { findings } = await scanTable(bytes, { options: { header: true, include: ['a', 'c'], exclude: ['c*'] } });
    expect(findings.map(({ path }) => path)).toEqual(['a']);
  });

  it('tells of a quote that does not end, and scans what stands behind it', async () => {
    const bytes = Buffer.from(`a,b\n1,2\n3,"${token}\n4,5`);
    for (const blockBytes of [1, 5, 1000]) {
      const { problems, records, findings } = await scanTable(bytes, { blockBytes, chunkBytes: 4 });
      expect(records).toBe(2);
      expect(placesOf(findings)).toEqual([[1, 'b']]);
      expect(problems).toEqual([
        { code: 'unterminated-quote', message: expect.any(String), record: 1, bytes: [8, 28], effect: 'degraded' },
      ]);
    }
  });

  it.each([
    ['line feeds', '\n', 'some words in a cell; '],
    ['carriage returns and line feeds', '\r\n', 'some words in a cell; '],
    ['line ends in the cell', '\n', 'some words\nin a cell; '],
  ])('knows the header above a first record of any length: %s', async (_, lineEnd, words) => {
    // Shorter and longer than what is sniffed on at first, and than all that is.
    for (const times of [100, 4000, 60_000]) {
      const bytes = Buffer.from(`id;text;note${lineEnd}0;"${words.repeat(times)}${token}";x${lineEnd}`);
      const { records, findings } = await scanTable(bytes, { chunkBytes: 1 << 22 });
      expect([records, placesOf(findings)], `${times}`).toEqual([1, [[0, 'text']]]);
    }
  });

  it('leaves a record above the limit unread up to the next line', async () => {
    const long = 'x'.repeat(100);
    const bytes = Buffer.from(`a,b\n1,2\n3,"${long}\n${long}\n${long}"\n${token},6\n`);
    const start = bytes.indexOf('3,"');
    const end = bytes.indexOf('\n', start + 150) + 1;
    const options = { maxRecordBytes: 150, header: true };
    const cuttings = [1, 3, 64, 150, 151, 1000].flatMap(blockBytes =>
      [1, 20, 1000].map(chunkBytes => ({ blockBytes, chunkBytes, options })),
    );
    for (const cutting of cuttings) {
      const { problems, findings, records } = await scanTable(bytes, cutting);
      expect(problems).toEqual([
        { code: 'record-too-large', message: expect.any(String), record: 1, bytes: [start, end], effect: 'unread' },
      ]);
      expect(records).toBe(3);
      expect(placesOf(findings)).toEqual([[3, 'a']]);
      const { chunks } = await planChunks(bytes, cutting);
      const planned = chunks.reduce((sum, chunk) => sum + chunk.end - chunk.start, 0);
      expect(planned + end - start).toBe(bytes.length);
      for (const chunk of chunks) expect(bytes.subarray(chunk.start, chunk.end).equals(chunk.bytes!)).toBe(true);
    }
  });

  it('tells of UTF-16 that ends within a character', async () => {
    const bytes = Buffer.concat([Buffer.from(`\ufeffa,b\n1,${token}`, 'utf16le'), Buffer.from([65])]);
    const { problems, findings } = await scanTable(bytes, { blockBytes: 3, chunkBytes: 2 });
    expect(problems).toMatchObject([{ code: 'truncated', bytes: [10, bytes.length], effect: 'degraded' }]);
    expect(findings.length).toBe(1);
  });
});

describe('the gate over CSV', () => {
  it('finds all that full decoding finds, whatever the quote', async () => {
    const piece = fc.constantFrom(
      ...['"', '""', "'", "''", ',', '\n', ' ', '-', '.', '(', ')', ':', '@', 'a', '1', '555', '4111', '1111', '212'],
      ...[
        token,
        'me@mail.test-corp.io',
        '4111111111111111',
        '10.20.30.40',
        'AKIA',
        'Zm9vYmFy0123456789abcdef',
        '2001:db8::1',
        'é',
      ],
    );
    const property = fc.asyncProperty(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('"', "'"),
      fc.integer({ min: 1, max: 99 }),
      async (pieces, quote, chunkBytes) => {
        const bytes = Buffer.from(`phone,password,note\n${pieces.join('')}`);
        const options = { delimiter: ',', quote, header: true };
        const gated = await scanTable(bytes, { options, chunkBytes });
        expect(gated).toEqual(await scanTable(bytes, { options, usesGate: false }));
        for (const { bytes: range } of gated.findings) expect(range![1]).toBeGreaterThan(range![0]);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });
});

describe('the CSV grammar', () => {
  const piece = fc.constantFrom(
    ',',
    ',',
    '"',
    '"',
    '""',
    '\n',
    '\r',
    '\r\n',
    'a',
    '1',
    ' ',
    'é',
    '😀',
    ';',
    "'",
    'abcdefghijklmnopqrstuvw',
  );

  it('is that of Python for any text, however it is cut', async () => {
    const property = fc.asyncProperty(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom('"', "'", ''),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      async (pieces, quote, blockBytes, chunkBytes) => {
        const text = pieces.join('');
        const options = { delimiter: ',', quote, header: false };
        const table = await readTable(Buffer.from(text), { options, blockBytes, chunkBytes });
        expect(textsOf(table)).toEqual(pythonRows(text, ',', quote));
        expect(table.records).toEqual(table.rows.map((_, i) => i));
        const wide = await readTable(Buffer.from(`\ufeff${text}`, 'utf16le'), { options, blockBytes, chunkBytes });
        expect(textsOf(wide)).toEqual(textsOf(table));
        expect(wide.problems.map(({ code }) => code)).toEqual(table.problems.map(({ code }) => code));
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  it('reads what csv-parse reads from well-formed tables', async () => {
    const property = fc.asyncProperty(
      tables,
      fc.integer({ min: 1, max: 50 }),
      async ({ text, delimiter, lineEnd }, size) => {
        const expected = parse(text, {
          delimiter,
          record_delimiter: lineEnd,
          relax_column_count: true,
          skip_empty_lines: true,
        });
        const options = { delimiter, quote: '"', header: false };
        const table = await readTable(Buffer.from(text), { options, blockBytes: size, chunkBytes: size });
        expect(textsOf(table)).toEqual(expected);
        expect(table.problems).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });
});

/** Well-formed tables of any content, each cell quoted where it must be and sometimes where it need not. */
const tables = fc
  .record({
    rows: fc.array(
      fc.array(
        fc.record({
          content: fc
            .array(fc.constantFrom('a', '1', ' ', ',', ';', '\t', '"', '\n', '\r', 'é', '😀', 'word', '\u2028'), {
              maxLength: 8,
            })
            .map(parts => parts.join('')),
          isQuoted: fc.boolean(),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      { minLength: 1, maxLength: 8 },
    ),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    endsInLineEnd: fc.boolean(),
  })
  .map(({ rows, delimiter, lineEnd, endsInLineEnd }) => {
    const lines = rows.map(row =>
      row
        .map(({ content, isQuoted }) =>
          isQuoted || row.length === 1 || /["\r\n]/.test(content) || content.includes(delimiter)
            ? `"${content.replaceAll('"', '""')}"`
            : content,
        )
        .join(delimiter),
    );
    return { text: lines.join(lineEnd) + (endsInLineEnd ? lineEnd : ''), delimiter, lineEnd };
  });
