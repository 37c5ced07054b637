import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/scan/read-table.ts';
import { cellsBelow as cellsOf } from '../../src/scan/table.ts';
import { TableReader } from '../../src/scan/table-reader.ts';

/** The cells below the first `name` in `text`, as text. */
function cellsBelow(text: string, name: string): string[] | undefined {
  const bytes = Buffer.from(text);
  const start = bytes.indexOf(name);
  const read = readTable(bytes, start, start + Buffer.byteLength(name), { unclosed: 0 });
  return read && cellsOf(read.table, read.column).map(cell => bytes.toString('utf8', cell.start, cell.end));
}

describe('cells below the name of a column', () => {
  it('are read from lines with separators, without quotes and blanks', () => {
    expect(cellsBelow('id,pin,x\n1,aa,2\n2,"b,b",3\n', 'pin')).toEqual(['aa', 'b,b']);
    expect(cellsBelow('id;pin\r\n1; aa \r\n2;\r\n3;bb', 'pin')).toEqual(['aa', 'bb']);
    expect(cellsBelow('id\tpin\n1\taa\n', 'pin')).toEqual(['aa']);
    expect(cellsBelow('user,"pin"\nünn,"a""a"\n', 'pin')).toEqual(['a""a']);
  });

  it('are read from tables of Markdown and of data bases, past their rules', () => {
    expect(cellsBelow('| id | Pin |\n|---|:---:|\n| 1 | `aa` |\n| 2 | **bb** |\n\ntext', 'Pin')).toEqual(['aa', 'bb']);
    expect(cellsBelow('+----+-----+\n| id | pin |\n+----+-----+\n| 1  | aa  |\n+----+-----+', 'pin')).toEqual(['aa']);
    expect(cellsBelow(' id | pin \n----+-----\n  1 | aa\n(1 row)', 'pin')).toEqual(['aa']);
  });

  it('are read where blanks align them', () => {
    expect(cellsBelow('USER   PIN   HOST\nann    aa    h1\nbob    bb    h2\n', 'PIN')).toEqual(['aa', 'bb']);
  });

  it('are read behind the index of a data frame that is printed', () => {
    expect(cellsBelow('   user  age   pin\n0   ann   31  aa 1\n1   bob    9    bb\n\n', 'pin')).toEqual(['aa 1', 'bb']);
    expect(cellsBelow('user  pin\nann  31  aa\n', 'pin')).toEqual([]);
  });

  it('are read from a frame that is drawn', () => {
    const drawn =
      "┌─────────┬──────┬──────┐\n│ (index) │ user │ pin  │\n├─────────┼──────┼──────┤\n│    0    │ ann  │ 'aü' │\n╰────╯";
    expect(cellsBelow(drawn, 'pin')).toEqual(['aü']);
    expect(cellsBelow('║ id ║ pin ║\n╠════╬═════╣\n║ 1  ║ aa  ║\n', 'pin')).toEqual(['aa']);
  });

  it('are read from rows of HTML, without the elements in them', () => {
    const head = '<table><tr><th>User</th><th class="x"><b>Pin</b></th></tr>';
    expect(
      cellsBelow(`${head}<tr><td>ann</td><td><code>aa</code></td></tr>\n<tr><td>b</td><td>bb</td></tr></table>`, 'Pin'),
    ).toEqual(['aa', 'bb']);
    expect(cellsBelow(`${head}</table><tr><td>ann</td><td>aa</td></tr>`, 'Pin')).toEqual([]);
  });

  it('are read from the tuples of an SQL insert, strings only', () => {
    const into = 'INSERT INTO t (`id`, `pin`) VALUES ';
    expect(cellsBelow(`${into}(1, 'aa'), (f(2, 3), N'b''b'),\n(3, NULL);`, 'pin')).toEqual(['aa', "b''b"]);
    expect(cellsBelow(`${into}(1, 'aa`, 'pin')).toEqual([]);
  });

  it('are none where a line is no header', () => {
    expect(cellsBelow('send your name, pin, role.\nand a1, b2, c3\n', 'pin')).toBeUndefined();
    expect(cellsBelow('pin,aa\nkey,bb\n', 'pin')).toBeUndefined();
    expect(cellsBelow('f(a, pin, c)\ng(d, e, f)\n', 'pin')).toBeUndefined();
    expect(cellsBelow('id,pin\n1,2,3\n', 'pin') ?? []).toEqual([]);
  });

  it('are none in a list of words', () => {
    expect(cellsBelow('set\tpin\nset\tpop\nset\tpot\n', 'pin') ?? []).toEqual([]);
  });

  it('are read once from a table, however many of its rows look like headers', () => {
    const text = Buffer.from(`user,pin\n${'name,tan\n'.repeat(1000)}`);
    const reader = new TableReader();
    reader.begin();
    const read = Array.from(
      { length: 1001 },
      (_, row) => reader.read(0, 'T', text, 9 * row + 5, 9 * row + 8)?.cells.length ?? 0,
    );
    expect(read.filter(count => count > 0)).toEqual([1000]);
  });
});
