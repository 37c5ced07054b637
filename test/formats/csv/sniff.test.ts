import { describe, expect, it } from 'vitest';
import { AuditError } from '../../../src/errors.ts';
import { sniffCsv } from '../../../src/formats/csv/sniff.ts';
import { chooseFormat } from '../../../src/formats/index.ts';
import { planChunks, readTable } from './csv-table.ts';

const dialectOf = async (text: string, options = {}) => (await readTable(Buffer.from(text), { options })).state;

describe('the CSV sniff', () => {
  it.each([
    ['commas', 'a,b,c\n1,2,3\n4,5,6\n'],
    ['tabs', 'a\tb\n1\tx y\n2\tz\n3\tz, z\n4\tq\n'],
    ['semicolons and UTF-16', Buffer.from('\ufeffa;b;c\n1;2;3\n4;5;6\n', 'utf16le')],
    ['quoted line ends', 'a,b,c\n"x, y\n\nz",2,3\n"p\nq",5,6\n'],
    ['lone carriage returns', 'a,b,c\r1,2,3\r4,5,6\r'],
  ])('knows a table by its content: %s', (_, content) => {
    const head = Buffer.from(content as string);
    expect(sniffCsv(head)).toBeGreaterThanOrEqual(0.5);
    expect(chooseFormat('data', head).name).toBe('csv');
  });

  it.each([
    [
      'prose',
      'It was, as they say, late.\nHe sat, and he sat, and rose.\nShe left, he stayed, all slept.\nSo, then, it ended.\n',
      'text',
    ],
    ['Markdown', '# T\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n', 'text'],
    ['JSON Lines', '{"a":1,"b":2,"c":3}\n{"a":1,"b":2,"c":3}\n{"a":1,"b":2,"c":3}\n', 'jsonl'],
    ['a JSON array', '[\n1,2,3,\n4,5,6,\n7,8,9\n]', 'json'],
    ['code', 'int main() {\n  int a = f(x, y);\n  return a;\n}\n', 'text'],
    ['code that tabs indent', 'f:\n\ta = 1\n\tb = 2\n\tc = 3\n\td = 4\n\te = 5\n\tg = 6\n', 'text'],
    ['one line', 'a,b,c\n', 'text'],
    ['nothing', '', 'text'],
  ])('leaves alone what is something else: %s', (_, content, name) => {
    expect(sniffCsv(Buffer.from(content))).toBeLessThan(0.5);
    expect(chooseFormat('data.txt', Buffer.from(content)).name).toBe(name);
  });

  it('follows the extension where the content says little', () => {
    expect(chooseFormat('list.csv', Buffer.from('word\nanother\n')).name).toBe('csv');
    expect(chooseFormat('list.tsv.gz', Buffer.from('word\nanother, one\n')).name).toBe('csv');
  });
});

describe('the CSV dialect', () => {
  it.each([
    ['a;b\n1,5;2,5\n3,5;4,5\n', ';'],
    ['a,b\n"x;y;z",1\n"p;q;r",2\n', ','],
    ['a|b|c\n1|2,5|3\n4|5,5|6\n', '|'],
    ['id\ttext\n1\tx, y, z\n2\tp, q, r\n', '\t'],
    ['id\x01text\x01n\n1\x01x, y\x012\n2\x01p, q\x013\n', '\x01'],
    ['id\x1ftext\n1\x1fx, y, z\n2\x1fp; q\n', '\x1f'],
    ['word\nother\n', ','],
  ])('has the delimiter that makes records alike', async (text, delimiter) => {
    expect((await dialectOf(text))?.dialect).toEqual({ delimiter, quote: '"' });
  });

  it('has single quotes where they stand round cells, and not for apostrophes', async () => {
    expect((await dialectOf("'a','b, c'\n'd','e'\n'f','g''h'\n"))?.dialect.quote).toBe("'");
    expect((await dialectOf("name,said\nx,'tis late\ny,it's\n"))?.dialect.quote).toBe('"');
  });

  it.each([
    ['sep=;\r\nname;sum\r\nJo;1,50\r\nAl;2,75\r\n', ';'],
    ['"sep=|"\nname|sum\nJo|1,50\nAl|2,75\n', '|'],
    ['\ufeffSEP=^\nname^sum\nJo^1,50\nAl^2,75\n', '^'],
  ])('is that of a line `sep=` above the header, which is no record: %j', async (text, delimiter) => {
    const { state, rows, records } = await readTable(Buffer.from(text));
    expect(state).toMatchObject({ dialect: { delimiter, quote: '"' }, header: ['name', 'sum'] });
    expect([rows.length, records]).toEqual([3, [-1, 0, 1]]);
    const forced = await readTable(Buffer.from(text), { options: { delimiter: ',' } });
    expect(forced.state).toMatchObject({ dialect: { delimiter: ',' } });
  });

  it('does not take a column for such a line', async () => {
    expect((await dialectOf('sep=a\nx,y\n1,2\n'))?.header).not.toContain('x');
    expect((await dialectOf('sep=;,b\nx,y\n1,2\n'))?.dialect.delimiter).toBe(',');
  });

  it('is what the options say', async () => {
    const state = await dialectOf('a,b;c\n1,2;3\n', { delimiter: '\\t', quote: '', header: false });
    expect(state).toMatchObject({ dialect: { delimiter: '\t', quote: '' }, header: [] });
  });

  it('refuses an encoding that is none', async () => {
    await expect(planChunks(Buffer.from('a,b\n'), { options: { encoding: 'ebcdic' } })).rejects.toThrow(AuditError);
  });

  it('is sniffed on the same bytes whatever the block size', async () => {
    const wide = Buffer.from(`${Array.from({ length: 9000 }, (_, i) => `column ${i}`).join(',')}\n`.repeat(2));
    const [small, large] = await Promise.all([1000, 1 << 22].map(blockBytes => planChunks(wide, { blockBytes })));
    expect(small).toEqual(large);
    expect(wide.length).toBeGreaterThan(1 << 17);
  });
});

describe('the CSV header', () => {
  it.each([
    ['name,email\njo,jo@mail.test\nal,al@mail.test\n', true],
    ['jo,jo@mail.test\nal,al@mail.test\n', false],
    ['country,2019,2020\nx,1.5,2\ny,3,4.5\n', true],
    ['1,2\n3,4\n', false],
    ['question,answer\nwhat is it,a thing\nwho is it,a man\n', true],
    [',x,y\n0,1.5,2.5\n1,3,4\n', true],
    ['valid,valid\nvalid,valid\nother,valid\n', false],
    ['2020-01-01,x\n2020-01-02,y\n', false],
    ['only,one,row\n', false],
  ])('is told from data by the types below it', async (text, hasHeader) => {
    expect(((await dialectOf(text))?.header.length ?? 0) > 0).toBe(hasHeader);
  });
});
