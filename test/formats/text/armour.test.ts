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

  it('is redacted whole, and dropped with all its lines', async () => {
    const file = join(folder, 'key.txt');
    writeFileSync(file, `a\n${key(5)}\nb\n`);
    const options = { cwd: folder, manifestDir: 'm', jobs: 1 };
    await redact(file, { ...options, out: 'label' });
    expect(readFileSync(join(folder, 'label', 'key.txt'), 'utf8')).toBe('a\n[PRIVATE_KEY]\nb\n');
    await redact(file, { ...options, out: 'drop', operators: { default: 'drop-record' } });
    expect(readFileSync(join(folder, 'drop', 'key.txt'), 'utf8')).toBe('a\nb\n');
  });
});
