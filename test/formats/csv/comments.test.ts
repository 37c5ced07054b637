import { describe, expect, it } from 'vitest';
import { NULL_VALUE } from '../../../src/formats/format.ts';
import { toToken } from '../../test-rule.ts';
import { readTable, scanTable, splice, textsOf } from './csv-table.ts';

const comments = `# made by the export, on 2024-05-06\r\n#\r\n\r\n# "for" ${toToken(1)}, not for others\r\n`;
const table = `id,name,note\r\n1,x,${toToken(2)}\r\n2,y,z\r\n`;

describe('comments above the header of a CSV', () => {
  it('are no rows, and the names of the columns are those below', async () => {
    for (const bytes of [Buffer.from(comments + table), Buffer.from(`\ufeff${comments}${table}`, 'utf16le')]) {
      const { findings, records, problems } = await scanTable(bytes, { chunkBytes: 1 });
      expect(findings.map(({ path, record, in: place }) => [path, record, place])).toEqual([
        ['', 0, 'key'],
        ['note', 0, undefined],
      ]);
      expect([records, problems]).toEqual([2, []]);
      for (const [i, { bytes: range }] of findings.entries()) {
        const found = bytes.subarray(...(range as [number, number]));
        expect(found.toString(bytes[0] === 0xff ? 'utf16le' : 'utf8')).toBe(toToken(i + 1));
      }
    }
  });

  it('keep all but what is replaced', async () => {
    const bytes = Buffer.from(comments + table);
    const start = bytes.indexOf(toToken(1));
    const edit = (replacement: string | null | typeof NULL_VALUE) => ({
      start,
      end: start + toToken(1).length,
      replacement: () => replacement,
    });
    expect(`${await splice(bytes, [edit('[X]')])}`).toBe(`${bytes}`.replace(toToken(1), '[X]'));
    for (const nothing of [null, NULL_VALUE] as const)
      expect(`${await splice(bytes, [edit(nothing)])}`).toBe(`${bytes}`.replace(toToken(1), ''));
  });

  it.each([
    ['the header begins with the sign', '##v1\n#id,name\n1,x\n2,y\n', ['#id', 'name'], 3],
    ['it is the only line with it', '#id,name\n1,x\n2,y\n', ['#id', 'name'], 3],
    ['there is no table below', '# a\n# b\nword\nother\n', undefined, 4],
  ])('are not seen where %s', async (_, text, header, rows) => {
    const read = await readTable(Buffer.from(text));
    if (header) expect(textsOf(read).at(-3)).toEqual(header);
    expect(read.rows.filter(row => !row[0]!.text.startsWith('##'))).toHaveLength(rows);
  });
});
