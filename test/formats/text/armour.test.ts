import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { redact, type SourceFinding, scan } from '../../../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-armour-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A made-up body: base64 letters in no order that means anything.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const body = (lines: number) =>
  Array.from({ length: lines }, (_, line) =>
    Array.from({ length: 64 }, (_, i) => ALPHABET[(line * 31 + i * i * 7 + i * 13) % 64]).join(''),
  );
const key = (lines: number) =>
  [`-----BEGIN RSA PRIV${'ATE'} KEY-----`, ...body(lines), `-----END RSA PRIV${'ATE'} KEY-----`].join('\n');

async function findings(text: string, chunkBytes: number): Promise<SourceFinding[]> {
  const file = join(folder, 'notes.txt');
  writeFileSync(file, text);
  const found: SourceFinding[] = [];
  for await (const finding of scan(file, { jobs: 1, chunkBytes })) found.push(finding);
  return found;
}

describe('a private key over many lines of plain text', () => {
  it.each([1, 100, 1 << 20])('is one finding, whatever the chunk size (%d)', async chunkBytes => {
    const before = 'notes\n\n';
    const found = await findings(`${before}${key(20)}\nthe end\n`, chunkBytes);
    expect(found.map(({ rule, record, bytes }) => ({ rule, record, bytes }))).toEqual([
      { rule: 'private-key', record: 1, bytes: [before.length, before.length + key(20).length] },
    ]);
  });

  it('is taken line by line when it does not end within 500 lines, the same for each chunk size', async () => {
    const text = `${key(600)}\n`;
    const whole = await findings(text, 1 << 20);
    expect(await findings(text, 50)).toEqual(whole);
    expect(whole.some(({ bytes }) => bytes!.at(1) === text.length - 1)).toBe(false);
  });

  it.each([
    ['indented', (line: string) => `    ${line}`],
    ['quoted', (line: string) => `> ${line}`],
    ['in a diff', (line: string) => `+${line}`],
    ['in a comment', (line: string) => `# ${line}`],
    ['in a log', (line: string) => `2024-05-06 07:08:09 INFO [main] ${line}`],
    ['of strings that are joined', (line: string) => `    "${line}\\n" +`],
    ['with carriage returns', (line: string) => `\t${line}\r`],
  ])('is found %s', async (_, write) => {
    const lines = key(20).split('\n').map(write);
    const text = `notes\n${lines.join('\n')}\nthe end\n`;
    const expected = { rule: 'private-key', record: 1, bytes: [text.indexOf('-----BEGIN'), 0] };
    expected.bytes[1] = text.lastIndexOf('-----') + 5;
    for (const chunkBytes of [1, 700, 1 << 20]) {
      const found = await findings(text, chunkBytes);
      expect(found.map(({ rule, record, bytes }) => ({ rule, record, bytes }))).toEqual([expected]);
    }
  });

  it('is found behind the name that it is given, and up to its quotes', async () => {
    for (const quote of ['"', '"""', '`']) {
      const found = await findings(`A=1\nPRIVATE_KEY=${quote}${key(5)}${quote}\nB=2\n`, 1);
      const start = 'A=1\nPRIVATE_KEY='.length + quote.length;
      expect(found.map(({ bytes }) => bytes)).toEqual([[start, start + key(5).length]]);
    }
  });

  it('that was cut off goes as far as its lines', async () => {
    const lines = key(20).split('\n').slice(0, 12);
    const cut = [...lines, body(13)[12]!.slice(0, 30)].map(line => `  ${line}`).join('\n');
    for (const behind of ['', '\n', '\nand prose goes on\nfor a while\n']) {
      for (const chunkBytes of [1, 1 << 20]) {
        const found = await findings(`a\n${cut}${behind}`, chunkBytes);
        expect(found.map(({ rule, bytes }) => ({ rule, bytes }))).toEqual([
          { rule: 'private-key', bytes: [4, 2 + cut.length] },
        ]);
      }
    }
  });

  it('is two where one ends in the line in which the next begins', async () => {
    const found = await findings(`${key(5)}${key(6)}\n`, 1);
    const [first, second] = [key(5).length, key(6).length];
    expect(found.map(({ bytes }) => bytes)).toEqual([
      [0, first],
      [first, first + second],
    ]);
  });

  it('is not begun by prose: the lines behind are records of their own', async () => {
    const prose = Array.from({ length: 30 }, (_, i) => `line ${i} of mara.lindqvist${i}@acme-corp3.com`);
    const begin = 'a key begins with -----BEGIN and so on';
    for (const end of ['', '-----END of it\n']) {
      const found = await findings(`${begin}\n${prose.join('\n')}\n${end}`, 1 << 20);
      expect(found.map(({ record }) => record)).toEqual(prose.map((_, i) => i + 1));
    }
  });

  it('is redacted whole, and dropped with all its lines', async () => {
    const file = join(folder, 'key.txt');
    writeFileSync(file, `a\n${key(5)}\nb\n`);
    const options = { cwd: folder, manifestDir: 'm', jobs: 1 };
    await redact(file, { ...options, out: 'label' });
    expect(readFileSync(join(folder, 'label', 'key.txt'), 'utf8')).toBe('a\n[PRIVATE_KEY]\nb\n');
    await redact(file, { ...options, out: 'drop', operators: { default: 'drop-record' } });
    expect(readFileSync(join(folder, 'drop', 'key.txt'), 'utf8')).toBe('a\nb\n');
  });

  it('leaves what stands around it when it is redacted', async () => {
    const file = join(folder, 'values.txt');
    const indented = key(5).replace(/^/gm, '    ');
    writeFileSync(file, `tls:\n  key: |\n${indented}\n  port: 1\n`);
    await redact(file, { cwd: folder, manifestDir: 'm', jobs: 1, out: 'indented' });
    const redacted = readFileSync(join(folder, 'indented', 'values.txt'), 'utf8');
    expect(redacted).toBe('tls:\n  key: |\n    [PRIVATE_KEY]\n  port: 1\n');
  });
});
