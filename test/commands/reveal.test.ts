import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { CLI, runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../run-scan.ts';

const mail = `anna@${'firma-berg'}.de`;
const password = `aB"c\\9$${'kqX2'}`;
const lines = Array.from({ length: 5 }, (_, i) => `MIIEpAIBAAKCAQEA7bq9vN3k5hX0P2d8sWmZ4rT6yU1iO9pL3kJ5hG7fD8sA0${i}`);
const pem = ['BEGIN', ...lines, 'END']
  .map(line => (line.length < 8 ? `-----${line} RSA ${'PRIVATE'} KEY-----` : line))
  .join('\n');
const json = (value: unknown) => JSON.stringify(value);

const jsonLines = [
  json({ password }),
  json({ text: `key: ${pem} end`, mail }),
  json({ nested: json({ password, deep: json({ password, mails: [mail] }) }) }),
  json({ list: json([{ password }]) }),
  json({ log: `got ${json({ password })} for "${mail}"` }),
  `{"password": ${json(password)}, broken ${mail}`,
]
  .map(line => `${line}\n`)
  .join('');
const csv = `id,password,note\r\n1,"aB""c9$${'kqX2'}","x, y"\r\n2,z,"{""password"": ""aB\\""c9$${'kqX2'}""}"\r\n3,z,"to ${mail}, ""ok"""\r\n`;

/** Redacts files with `aes-siv` and opens their tokens again. */
async function revealed(files: Readonly<Record<string, string | Uint8Array>>) {
  const cwd = makeFolder(files);
  await runCli(['key', 'new', 'k'], { cwd });
  const flags = ['--out', 'clean', '--operator', 'aes-siv', '--key-file', 'k', '--quiet'];
  const redacted = await runCli(['redact', ...Object.keys(files), ...flags], { cwd });
  expect(redacted.stderr).toBe('');
  const open = async (name: string) => {
    const run = promisify(execFile)(process.execPath, [CLI, 'reveal', `clean/${name}`, '--key-file', 'k'], {
      cwd,
      encoding: 'buffer',
    });
    const { stdout, stderr } = await run;
    return { bytes: stdout, told: stderr.toString() };
  };
  return { cwd, open };
}

describe('sluice reveal', () => {
  it('gives back each format byte for byte, escaped as it was, also in JSON within a text', async () => {
    const utf16 = Buffer.from(`\ufeff${csv}`, 'utf16le');
    const document = JSON.stringify({ a: [{ password, mail }] }, undefined, 2);
    const files = {
      'a.jsonl': jsonLines,
      'b.csv': csv,
      'c.txt': `${mail}\n${pem}\nend\n`,
      'd.csv': utf16,
      'e.json': document,
    };
    const { cwd, open } = await revealed(files);
    const told: Record<string, string> = {};
    for (const [name, bytes] of Object.entries(files)) {
      expect(readFileSync(join(cwd, 'clean', name)).equals(Buffer.from(bytes))).toBe(false);
      const result = await open(name);
      expect(result.bytes.toString('latin1')).toBe(Buffer.from(bytes).toString('latin1'));
      told[name] = result.told;
    }
    expect(told).toEqual({
      'a.jsonl': 'sluice: 9 tokens opened\n',
      'b.csv': 'sluice: 3 tokens opened\n',
      'c.txt': 'sluice: 2 tokens opened\n',
      'd.csv': 'sluice: 3 tokens opened\n',
      'e.json': 'sluice: 2 tokens opened\n',
    });
  });

  it('opens what is compressed, and says when it is damaged', async () => {
    const { cwd, open } = await revealed({ 'a.jsonl.gz': gzipSync(jsonLines) });
    expect((await open('a.jsonl.gz')).bytes.toString()).toBe(jsonLines);
    writeFileSync(join(cwd, 'cut.gz'), readFileSync(join(cwd, 'clean/a.jsonl.gz')).subarray(0, -12));
    const cut = await runCli(['reveal', 'cut.gz', '--key-file', 'k'], { cwd });
    expect(cut.code).toBe(2);
    expect(cut.stderr).toMatch(/`cut.gz` was not read to its end/);
  });

  it('takes standard input as the format that is named', async () => {
    const { cwd } = await revealed({ 'a.csv': csv });
    const clean = readFileSync(join(cwd, 'clean/a.csv'));
    const asCsv = await runCli(['reveal', '--format', 'csv', '--key-file', 'k'], { cwd, stdin: clean });
    expect(asCsv.stdout).toBe(csv);
    const asText = await runCli(['reveal', '--format', 'text', '--key-file', 'k'], { cwd, stdin: clean });
    expect(asText.stdout).toBe(csv.replaceAll(/aB\\?""c9/g, 'aB"c9'));
  });

  it('refuses Parquet, and lines of UTF-16 where it takes them as text', async () => {
    const table = parquetWriteBuffer({ columnData: [{ name: 'mail', data: ['x'], type: 'STRING' }] });
    const cwd = makeFolder({ 'a.parquet': new Uint8Array(table), 'b.txt': Buffer.from('\ufeffx', 'utf16le') });
    await runCli(['key', 'new', 'k'], { cwd });
    const parquet = await runCli(['reveal', 'a.parquet', '--key-file', 'k'], { cwd });
    expect(parquet).toMatchObject({ code: 4, stderr: expect.stringContaining('in which no tokens are opened') });
    const wide = await runCli(['reveal', 'b.txt', '--json', '--key-file', 'k'], { cwd });
    expect(wide).toMatchObject({ code: 4, stderr: expect.stringContaining('is UTF-16 or UTF-32') });
  });
});
