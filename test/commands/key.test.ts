import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { deriveKeys } from '../../src/options/key.ts';
import { sealSiv } from '../../src/redaction/tokens.ts';
import { CLI, runCli, runShell } from '../cli/run-cli.ts';
import { makeFolder, readTree } from '../run-scan.ts';

const mail = `anna@${'firma-berg'}.de`;

describe('sluice key', () => {
  it('writes a key that only its owner can read, tells its id, and never overwrites', async () => {
    const cwd = makeFolder();
    const made = await runCli(['key', 'new', 'k'], { cwd });
    expect([made.code, made.stderr]).toEqual([0, '']);
    const text = readFileSync(join(cwd, 'k'), 'utf8');
    expect(text).toMatch(/^[0-9a-f]{64}\n$/);
    expect(statSync(join(cwd, 'k')).mode & 0o777).toBe(0o600);
    expect(made.stdout).not.toContain(text.trim());
    const { id } = deriveKeys(Buffer.from(text.trim()));
    expect(made.stdout).toContain(`key ${id} written to k`);
    expect((await runCli(['key', 'id', 'k'], { cwd })).stdout).toBe(`${id}\n`);

    const again = await runCli(['key', 'new', 'k'], { cwd });
    expect(again.code).toBe(2);
    expect(again.stderr).toMatch(/never overwritten/);
    expect(readFileSync(join(cwd, 'k'), 'utf8')).toBe(text);
    expect([...readTree(cwd).keys()]).toEqual(['k']);
  });

  it('makes another key each time, and knows no other action', async () => {
    const cwd = makeFolder();
    for (const name of ['a', 'b']) await runCli(['key', 'new', name], { cwd });
    expect(readFileSync(join(cwd, 'a'))).not.toEqual(readFileSync(join(cwd, 'b')));
    expect((await runCli(['key', 'old', 'a'], { cwd })).code).toBe(4);
    expect((await runCli(['key', 'new', 'nowhere/k'], { cwd })).code).toBe(2);
  });

  it('leaves nothing where the disk takes none of it', async () => {
    const cwd = makeFolder();
    const full = await runShell('ulimit -f 0; $SLUICE key new k', { cwd });
    expect([full.code, full.stderr]).toEqual([2, 'sluice: cannot write key file `k`: EFBIG\n']);
    expect([...readTree(cwd).keys()]).toEqual([]);
    expect((await runCli(['key', 'new', 'k'], { cwd })).code).toBe(0);
  });
});

describe('sluice reveal', () => {
  it('gives the values of tokens back to whoever has the key, and says of others that it has not', async () => {
    const cwd = makeFolder({ 'a.txt': `to ${mail}, +49 30 90182041\n` });
    for (const name of ['k', 'other']) await runCli(['key', 'new', name], { cwd });
    const flags = ['--out', 'clean', '--key-file', 'k', '--quiet'];
    const choice = ['--operator', 'aes-siv', '--operators', 'phone=ff1'];
    expect(await runCli(['redact', 'a.txt', ...flags, ...choice], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const redacted = readFileSync(join(cwd, 'clean/a.txt'), 'utf8');
    expect(redacted).toMatch(/^to \[EMAIL~siv:[\w.-]+\], \[PHONE~ff1:\+\d{12}\]\n$/);

    const revealed = await runCli(['reveal', 'clean/a.txt', '--key-file', 'k'], { cwd });
    expect(revealed).toMatchObject({
      code: 0,
      stderr: 'sluice: 2 tokens opened\n',
      stdout: `to ${mail}, +493090182041\n`,
    });
    const json = await runCli(['reveal', 'clean/a.txt', '--key-file', 'k', '--json'], { cwd });
    expect(JSON.parse(json.stdout)).toEqual({ text: `to ${mail}, +493090182041`, opened: 2, failed: 0 });
    writeFileSync(join(cwd, 'token'), redacted.split(',')[0]!);
    const refused = await runCli(['reveal', 'token', '--key-file', 'other'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stdout).toBe(redacted.split(',')[0]);
    expect(refused.stderr).toMatch(/1 token of another key/);
    expect((await runCli(['reveal', 'token'], { cwd })).code).toBe(4);
  });

  it('keeps all other bytes as they are', async () => {
    const secret = 'a'.repeat(64);
    const cwd = makeFolder({ k: `${secret}\n` });
    chmodSync(join(cwd, 'k'), 0o600);
    const token = sealSiv('Zoë 中', 'PERSON_NAME', deriveKeys(Buffer.from(secret)));
    const bytes = (value: string) =>
      Buffer.concat([
        Buffer.from(`é\u2028${value}\r\n\rx\n\n`),
        Buffer.from([0xff, 0, 0x80]),
        Buffer.from(` [PHONE~ff1:é] ${value}\r`),
      ]);
    writeFileSync(join(cwd, 'a'), bytes(token!));
    const read = async (...argv: string[]) => {
      const options = { cwd, encoding: 'buffer' } as const;
      return (await promisify(execFile)(process.execPath, [CLI, 'reveal', ...argv, '--key-file', 'k'], options)).stdout;
    };
    expect(await read('a')).toEqual(bytes('Zoë 中'));
    const lines = (await read('a', '--json')).toString().trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line).text)).toEqual([
      'é\u2028Zoë 中',
      '\rx',
      '',
      '\ufffd\0\ufffd [PHONE~ff1:é] Zoë 中\r',
    ]);
  });

  it('gives back a column that ff1 encrypted without brackets, with the rule that found it', async () => {
    const numbers = ['+49 30 90182041', '+44 20 7219 4272', '+49 30 90182041'];
    const cwd = makeFolder({ 'a.csv': `phone\n${numbers.join('\n')}\n` });
    await runCli(['key', 'new', 'k'], { cwd });
    const flags = ['--out', 'clean', '--key-file', 'k', '--quiet', '--operator', 'ff1:bare'];
    expect((await runCli(['redact', 'a.csv', ...flags], { cwd })).code).toBe(0);
    const bare = readFileSync(join(cwd, 'clean/a.csv'), 'utf8').split('\n').slice(1, -1);
    expect(bare.map(text => text.replace(/\d/g, '0'))).toEqual(numbers.map(text => text.replace(/\d/g, '0')));
    expect(bare).not.toEqual(numbers);
    writeFileSync(join(cwd, 'column'), bare.join('\n'));
    for (const name of ['phone', 'PHONE']) {
      const revealed = await runCli(['reveal', 'column', '--bare', name, '--key-file', 'k'], { cwd });
      expect(revealed).toMatchObject({
        code: 0,
        stderr: 'sluice: 3 tokens opened\n',
        stdout: numbers.join('\n'),
      });
    }
    const mistyped = await runCli(['reveal', 'column', '--bare', 'phon', '--key-file', 'k'], { cwd });
    expect(mistyped).toMatchObject({ code: 4, stderr: expect.stringContaining('did you mean `phone`') });
  });
});
