import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AuditError } from '../../../src/errors.ts';
import { type Edit, NULL_VALUE, type Replacement } from '../../../src/formats/format.ts';
import { type Cutting, readTable, splice, textsOf } from './csv-table.ts';

/** An edit of the place where `target` stands in `bytes`. */
function edit(bytes: Buffer, target: string | Buffer, replacement: Replacement, seen: string[] = []): Edit {
  const start = bytes.indexOf(target);
  if (start < 0) throw new Error('the target is not there');
  return {
    start,
    end: start + Buffer.byteLength(target as string),
    replacement(text) {
      seen.push(text);
      return replacement;
    },
  };
}

async function spliceText(text: string, edits: readonly (readonly [string, Replacement])[], cutting?: Cutting) {
  const bytes = Buffer.from(text);
  const made = edits.map(([target, replacement]) => edit(bytes, target, replacement));
  const plain = { header: false, delimiter: ',', quote: '"', ...cutting?.options };
  return (await splice(bytes, made, { ...cutting, options: plain })).toString('utf8');
}

describe('a CSV splice', () => {
  it('drops every one of many records in linear time', async () => {
    const rows = 60_000;
    const bytes = Buffer.from('secret,b\n'.repeat(rows));
    const edits = Array.from({ length: rows }, (_, row) => ({
      start: row * 9,
      end: row * 9 + 6,
      replacement: () => null,
    }));
    expect(await splice(bytes, edits, { options: { header: false } })).toHaveLength(0);
  });

  it('doubles the quotes of a cell beside all of its edits in linear time', async () => {
    const count = 60_000;
    const text = 'x"5" '.repeat(count);
    const edits = Array.from({ length: count }, (_, i) => ({ start: i * 5, end: i * 5 + 2, replacement: () => ',' }));
    const begun = performance.now();
    const edited = await splice(Buffer.from(text), edits, { options: { header: false, delimiter: ',', quote: '"' } });
    expect(edited.toString()).toBe(`"${',5"" '.repeat(count)}"`);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it.each([
    ['an unquoted cell stays so', 'a,secret b,c\r\n', 'secret', '[X]', 'a,[X] b,c\r\n'],
    ['a delimiter makes quotes', 'a,secret b,c\n', 'secret', 'x,y', 'a,"x,y b",c\n'],
    ['a line end makes quotes', 'a,secret b,c', 'secret', 'x\ny', 'a,"x\ny b",c'],
    ['a quote makes quotes', 'a,secret b\n', 'secret', 'x"y', 'a,"x""y b"\n'],
    ['a literal quote is doubled when the cell is quoted', 'a,5" secret\n', 'secret', 'x,y', 'a,"5"" x,y"\n'],
    ['a literal quote stays in an unquoted cell', 'a,5" secret\n', 'secret', '[X]', 'a,5" [X]\n'],
    ['what is left must not open a quote', 'a,secret"b\n', 'secret', '', 'a,"""b"\n'],
    ['quotes are doubled in a quoted cell', 'a,"x ""secret"" y"\n', 'secret', '"Z"', 'a,"x """"Z"""" y"\n'],
    ['a delimiter needs nothing in a quoted cell', '"secret",b\n', 'secret', 'x,y', '"x,y",b\n'],
    ['an only cell is not left empty', 'a\nsecret\nb\n', 'secret', '', 'a\n""\nb\n'],
    ['a cell beside others may be empty', 'a,b\nsecret,\n', 'secret', '', 'a,b\n,\n'],
    ['a cell without an end stays without', 'a,"b\nsecret', 'secret', '"', 'a,"b\n""'],
    ['text behind a closing quote', '"ab"secret"d,e\n', 'secret', '[X]', '"ab"[X]"d,e\n'],
    ['text before one', '"secret"c"d,e\n', 'secret', '[X]', '"[X]"c"d,e\n'],
    ['a quote that a backslash is to escape', '"a \\"b\\" secret",e\n', 'secret', '[X]', '"a \\"b\\" [X]",e\n'],
    ['a comma behind a closing quote: the cell is quoted anew', '"ab"secret"d,e\n', 'secret', 'x,y', '"abx,y""d",e\n'],
    ['a quote in it', '"ab"secret"d,e\n', 'secret', 'x"y', '"abx""y""d",e\n'],
    ['nothing before a quote', '"ab"secret"d,e\n', 'secret', '', '"ab""d",e\n'],
    ['nothing before another sign', '"ab"secret d,e\n', 'secret', '', '"ab" d,e\n'],
    ['nothing at the end', '"ab"secret,e\n', 'secret', '', '"ab",e\n'],
    ['an edit over the closing quote', '"ab"secret"d,e\n', 'b"sec', '[X]', '"a[X]ret""d",e\n'],
    ['an edit across the closing quote', '"se"cret d,e\n', 'se"cret', '[X]', '"[X] d",e\n'],
    ['a record is dropped with its line end', 'a,b\r\nsecret,c\r\nd,e\r\n', 'secret', null, 'a,b\r\nd,e\r\n'],
    ['the last record is dropped', 'a,b\nd,"x\nsecret"', 'secret', null, 'a,b\n'],
    ['a lone carriage return goes with its record', 'a,b\rsecret\r\rc', 'secret', null, 'a,b\r\rc'],
  ])('%s', async (_, text, target, replacement, expected) => {
    expect(await spliceText(text, [[target, replacement]])).toBe(expected);
    expect(await spliceText(text, [[target, replacement]], { chunkBytes: 1 })).toBe(expected);
  });

  it.each([
    ['a\nsecret\nb\n', 'a\n""\nb\n'],
    ['a\n"secret"\nb\n', 'a\n""\nb\n'],
    ['a,b\nsecret,c\n', 'a,b\n,c\n'],
    ['a,b\n"secret",c\n', 'a,b\n,c\n'],
    ['a,"b secret\nc,d\n', 'a,'],
    ['a,b\n"secret', 'a,b\n""'],
  ])('makes null nothing, but for an only cell, which would be no record: %j', async (text, expected) => {
    expect(await spliceText(text, [['secret', NULL_VALUE]])).toBe(expected);
  });

  it.each(['x,y', 'x\ny', 'x\ry'])('refuses %j where there are no quotes to put round it', async replacement => {
    const options = { options: { quote: '' } };
    expect(await spliceText('a,"secret",c\n', [['secret', '[X]']], options)).toBe('a,"[X]",c\n');
    const refused = { code: 'output', message: expect.stringMatching(/this CSV has no quotes/) };
    await expect(spliceText('a,secret,c\n', [['secret', replacement]], options)).rejects.toMatchObject(refused);
  });

  it('makes several edits in a cell, a row and a chunk', async () => {
    const text = 'one two,three\n"four ""five""",six\nseven,eight\nnine,ten\n';
    const edits = [
      ['one', '1'],
      ['two', '2,2'],
      ['four', '4'],
      ['six', '6'],
      ['seven', null],
      ['eight', '8'],
      ['ten', 'X'],
    ] as const;
    expect(await spliceText(text, edits)).toBe('"1 2,2",three\n"4 ""five""",6\nnine,X\n');
  });

  it('renames a header cell, and gives it its position when it is to be dropped', async () => {
    const options = { header: true };
    expect(await spliceText('id,secret\n1,2\n', [['secret', '[X]']], { options })).toBe('id,[X]\n1,2\n');
    expect(await spliceText('id,secret one\n1,2\n', [['secret', null]], { options })).toBe('id,column_2\n1,2\n');
  });

  it('shows the decoded text to the replacement', async () => {
    const seen: string[] = [];
    const bytes = Buffer.from('a,"x ""é"" y"\n"b"cd,e\n');
    await splice(bytes, [edit(bytes, '""é""', '', seen), edit(bytes, 'b"cd', '', seen)], {
      options: { header: false },
    });
    expect(seen).toEqual(['"é"', 'bcd']);
  });

  it.each(['utf-16le', 'utf-16be', 'latin1'] as const)('writes the encoding of the source: %s', async encoding => {
    const encode = (text: string) => {
      if (encoding === 'latin1') return Buffer.from(text, 'latin1');
      const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
      return encoding === 'utf-16le' ? wide : wide.swap16();
    };
    const bytes = encode('naïve,é secret\r\n"ü","x ""secret"""\r\nß,\u00ff');
    const unit = encoding === 'latin1' ? 1 : 2;
    const target = encode('secret').subarray(encoding === 'latin1' ? 0 : 2);
    const first = bytes.indexOf(target);
    const second = bytes.indexOf(target, first + 1);
    const edits = [first, second].map((start, i) => ({
      start,
      end: start + 6 * unit,
      replacement: (text: string) => (text === 'secret' ? ['ö,', '"'][i]! : 'wrong'),
    }));
    const options = { header: false, ...(encoding === 'latin1' && { encoding }) };
    const expected = encode('naïve,"é ö,"\r\n"ü","x """""""\r\nß,\u00ff');
    expect(await splice(bytes, edits, { options })).toEqual(expected);
    expect(await splice(bytes, edits, { options, chunkBytes: 1, blockBytes: 3 })).toEqual(expected);
  });

  it('refuses what Latin-1 cannot say', async () => {
    const bytes = Buffer.from('a,secret\n');
    const spliced = splice(bytes, [edit(bytes, 'secret', '→')], { options: { encoding: 'latin1', header: false } });
    await expect(spliced).rejects.toThrow(AuditError);
  });

  it('keeps invalid bytes of an edited cell', async () => {
    const bytes = Buffer.concat([Buffer.from('a,'), Buffer.from([0xff, 0x20]), Buffer.from('secret"\n')]);
    const spliced = await splice(bytes, [edit(bytes, 'secret', 'x,y')], { options: { header: false, delimiter: ',' } });
    expect(spliced).toEqual(Buffer.concat([Buffer.from('a,"'), Buffer.from([0xff, 0x20]), Buffer.from('x,y"""\n')]));
  });

  it.each(['ret,ne', ',', 'ret,next\nl'])('refuses an edit that is not within a cell', async target => {
    await expect(spliceText('a secret,next\nline,b\n', [[target, 'x']])).rejects.toThrow(AuditError);
  });

  it('changes the edited cells alone, and csv-parse reads what was meant', async () => {
    const content = (alphabet: string[]) =>
      fc.array(fc.constantFrom(...alphabet), { maxLength: 5 }).map(parts => parts.join(''));
    const text = content(['a', 'bc', ' ', ',', '"', '\n', '\r', 'é', '😀']);
    const property = fc.asyncProperty(
      fc.array(
        fc.array(
          fc.record({
            before: text,
            after: text,
            isQuoted: fc.boolean(),
            replacement: fc.option(content(['x', ',', '"', '\r\n', 'ü', '[Y]']), { nil: undefined }),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        { minLength: 1, maxLength: 6 },
      ),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('utf8', 'utf16le'),
      fc.integer({ min: 1, max: 60 }),
      async (rows, lineEnd, encoding, size) => {
        const edits: Edit[] = [];
        const meant: string[][] = [];
        const mark = encoding === 'utf16le' ? '\ufeff' : '';
        let source = mark;
        let expected = mark;
        const double = (part: string) => part.replaceAll('"', '""');
        for (const row of rows) {
          meant.push(row.map(({ before, after, replacement }) => `${before}${replacement ?? 'SECRET'}${after}`));
          for (const [column, { before, after, isQuoted, replacement }] of row.entries()) {
            const quote = isQuoted || /[",\r\n]/.test(before + after) ? '"' : '';
            if (replacement !== undefined) {
              const start = Buffer.byteLength(`${source}${quote}${double(before)}`, encoding);
              const end = start + Buffer.byteLength('SECRET', encoding);
              edits.push({ start, end, replacement: seen => (seen === 'SECRET' ? replacement : 'wrong') });
            }
            const text = replacement ?? 'SECRET';
            const isEmptyRow = row.length === 1 && before + text + after === '';
            const newQuote = quote || (/[",\r\n]/.test(text) || isEmptyRow ? '"' : '');
            const separator = column < row.length - 1 ? ',' : lineEnd;
            source += `${quote}${double(before)}SECRET${double(after)}${quote}${separator}`;
            expected += `${newQuote}${double(before + text + after)}${newQuote}${separator}`;
          }
        }
        const options = { header: false, delimiter: ',', quote: '"' };
        const cutting = { options, chunkBytes: size, blockBytes: size };
        const spliced = await splice(Buffer.from(source, encoding), edits, cutting);
        expect(spliced.toString(encoding)).toBe(expected);
        const parsed = parse(expected, { record_delimiter: lineEnd, relax_column_count: true, bom: true });
        expect(parsed).toEqual(meant);
        expect(await readTable(spliced, { options }).then(textsOf)).toEqual(meant);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });
});
