import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { runRedact } from '../redaction/run-redact.ts';
import { runScan } from '../run-scan.ts';

const name = `Renata ${'Quiroga'}`;
const pin = ['44', '71'].join('');
const puk = ['8812', '0934'].join('');
const born = ['30', '07', '1985'].join(' / ');
const day = ['July', '30'].join(' ');
const phone = ['138', '1234', '5607'].join('');
const nino = ['JX', '482910', 'A'].join('');
const lane = 'Kestrel Lane';
const key = ['w4ter', 'Aven2'].join('');
const password = ['m4rsh', 'Fern'].join('');
const percent = (text: string) => [...Buffer.from(text)].map(it => `%${it.toString(16).toUpperCase()}`).join('');
const bound = (text: string, blank: string) => text.replaceAll(' ', blank);
const html = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Texts in which a name stands beside a value, and something hides the one or parts the two; the value and its rule. */
const HIDDEN: readonly (readonly [how: string, text: string, value: string, rule: string])[] = [
  ['a zero-width blank behind a blank', `Name: \u200b${name}`, name, 'person-name'],
  ['a direction mark behind a blank', `pin: \u200e${pin}`, pin, 'personal-identification-number'],
  ['a byte order mark at the beginning', `\ufeffDOB: ${born}`, born, 'date-of-birth-abroad'],
  ['a soft hyphen behind a blank', `Name: \u00ad${name}`, name, 'person-name'],
  ['a written line break before another script', `A:\\nФИО: ${name}\\n`, name, 'person-name'],
  ['one before a list', `A:\\n- **PIN**: ${pin}\\n- x`, pin, 'personal-identification-number'],
  ['one at the end', `sim pin 0000, puk ${puk}\\n`, puk, 'puk-told'],
  ['one before a dash', `sim pin 0000, puk ${puk}\\n- thanks`, puk, 'puk-told'],
  ['brackets as HTML writes them', html(`<PSK>${key}</PSK>`), key, 'wifi-profile-key'],
  [
    'code as HTML writes it, with its own escapes',
    html(`tn.read_until(b"Password: ")\ntn.write(b"${password}\\n")`),
    password,
    'prompted-password',
  ],
  ['blanks at which no line breaks in a label', bound(`National Insurance number: ${nino}`, '\u00a0'), nino, 'gb-nino'],
  ['narrow ones', bound(`a house at 5 ${lane}, the`, '\u202f'), bound(`5 ${lane}`, '\u202f'), 'street-address'],
  ['references to them', bound(`at 16 ${lane} on`, '&nbsp;'), bound(`16 ${lane}`, '&nbsp;'), 'street-address'],
  ['stars around a label', `**Birthday:** ${day}\n`, day, 'birthday-told'],
  ['stars before its colon', `- **PUK**: ${puk}`, puk, 'puk-told'],
  ['stars around a value', `The name on file is\nName: **${name}**`, name, 'person-name'],
  ['backticks around a value', `your PIN has been changed to \`${pin}\`.`, pin, 'personal-identification-number'],
  ['single stars of a chat', `*SIM PUK:* ${puk}`, puk, 'puk-told'],
  ['letters with their marks behind them', `Código de la alarma: ${pin}`.normalize('NFD'), pin, 'lock-code'],
  ['a full-width colon', `PUK：${puk}`, puk, 'puk-told'],
  ['percent-encoding without a byte of ASCII', `msg=${percent('手机：')}${phone}`, phone, 'phone'],
];

describe('names that something hides', () => {
  const texts = HIDDEN.map(([, text]) => text);
  const files = {
    'a.jsonl': texts.map(text => JSON.stringify({ text })).join('\n'),
    'b.jsonl': texts
      .map(text =>
        JSON.stringify({ text }).replace(
          /[\u0080-\uffff]/g,
          it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
      )
      .join('\n'),
    'c.jsonl': texts.map(text => JSON.stringify({ text: JSON.stringify({ inner: text }) })).join('\n'),
    'd.csv': ['text', ...texts.map(text => `"${text.replaceAll('"', '""')}"`)].join('\n'),
    'e.parquet': Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'text', data: texts, type: 'STRING' }] })),
  };

  it('are found in every format', async () => {
    const { findingsOf } = await runScan(files);
    for (const file of Object.keys(files)) {
      for (const [record, [how, , , rule]] of HIDDEN.entries()) {
        const found = findingsOf(file, rule).filter(it => it.record === record);
        expect(found.length, `${file}: ${how}`).toBe(1);
      }
    }
  });

  it('lead to values that a redaction takes out', async () => {
    const { files: written } = await runRedact({ 'a.jsonl': files['a.jsonl'] });
    const lines = written.get('a.jsonl')!.toString().trim().split('\n');
    expect(lines.map(line => JSON.parse(line).text.includes('[')).every(Boolean)).toBe(true);
    for (const [record, [how, , value]] of HIDDEN.entries()) expect(lines[record], how).not.toContain(value);
  });
});
