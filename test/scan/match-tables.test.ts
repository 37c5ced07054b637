import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/types.ts';
import { runScan } from '../run-scan.ts';

const rows = [
  ['no', 'full_name', 'poblacion', 'passport_no', 'utente'],
  ['1', 'Renata Quiroga', 'Soria', `K9M4${'T20XR'}`, 'quirrenata7'],
  ['2', 'Iñaki Falk', 'Ávila', `L3V8${'W71QD'}`, 'falkowitsch'],
];
const wanted = [
  'Renata Quiroga',
  'Soria',
  `K9M4${'T20XR'}`,
  'quirrenata7',
  'Iñaki Falk',
  'Ávila',
  `L3V8${'W71QD'}`,
  'falkowitsch',
];
const line = (cells: readonly string[], sign: string) => cells.join(sign);
const quoted = (cells: readonly string[]) => `(${cells.map(cell => `'${cell}'`).join(',')})`;
const [header, ...values] = rows as [string[], ...string[][]];

const csv = `${rows.map(cells => line(cells, ',')).join('\n')}\n`;
const forms: Record<string, string> = {
  CSV: csv,
  'lines with semicolons': `${rows.map(cells => line(cells, ';')).join('\r\n')}\r\n`,
  Markdown: `${[header, header.map(() => '---'), ...values].map(cells => `| ${line(cells, ' | ')} |`).join('\n')}\n`,
  SQL: `INSERT INTO \`p\` (${header.map(name => `\`${name}\``).join(',')}) VALUES ${values.map(quoted).join(', ')};`,
  'a dump': `COPY p (${header.join(', ')}) FROM stdin;\n${values.map(cells => line(cells, '\t')).join('\n')}\n\\.\n`,
  'a dump with CRLF': `COPY p (${header.join(', ')}) FROM stdin;\r\n${values.map(cells => line(cells, '\t')).join('\r\n')}\r\n\\.\r\n`,
  HTML: `<table><tr>${header.map(name => `<th>${name}</th>`).join('')}</tr>${values.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
};

/** What the findings of a field say that was found, in order; overlapping ones once. */
function textsOf(text: string, findings: readonly Finding[]): string[] {
  const points = [...text];
  const sorted = [...findings].sort((a, b) => a.start - b.start);
  return [...new Set(sorted.map(({ start, end }) => points.slice(start, end).join('')))];
}

describe('a table in a text', () => {
  it.each(Object.keys(forms))('of %s is searched as a file of it would be', async form => {
    const text = `Ünsere Liste:\n${forms[form]}`;
    const { findingsOf } = await runScan({ 'a.jsonl': `${JSON.stringify({ text })}\n` });
    expect(textsOf(text, findingsOf('a.jsonl'))).toEqual(wanted);
    expect(findingsOf('a.jsonl').every(({ via }) => via === undefined)).toBe(true);
  });

  it('leads back to the bytes of the source', async () => {
    const source = Buffer.from(`${JSON.stringify({ text: `é\n${csv}` })}\n`);
    const { findingsOf } = await runScan({ 'a.jsonl': source });
    const found = findingsOf('a.jsonl').map(({ bytes }) => source.toString('utf8', bytes![0], bytes![1]));
    expect([...new Set(found)].sort()).toEqual([...wanted].sort());
  });

  it('is searched for what is encoded in its cells', async () => {
    const inner = Buffer.from(`write to anna.quiroga@${'firma-berg.de'} about it`).toString('base64');
    const text = `full_name,email,note\nRenata Quiroga,x,${inner}\n`;
    const { findingsOf } = await runScan({ 'a.jsonl': `${JSON.stringify({ text })}\n` });
    const [encoded] = findingsOf('a.jsonl', 'email');
    expect(text.slice(encoded!.start, encoded!.end)).toBe(inner);
    expect(encoded!.via!.map(({ decode }) => decode)).toEqual(['base64']);
  });

  it('says nothing where no line is a header', async () => {
    const text = 'the passport_no, the utente and the poblacion are asked for, then\nSoria, 4, 5\n';
    const { manifest } = await runScan({ 'a.jsonl': `${JSON.stringify({ text })}\n` });
    expect(manifest.totals.findings).toBe(0);
  });
});
