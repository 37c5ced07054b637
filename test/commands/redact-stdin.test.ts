import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import zstd from 'zstd-napi';
import { encodeText } from '../../src/formats/encoding.ts';
import { CLI, runCli, runShell } from '../cli/run-cli.ts';
import { makeFolder } from '../run-scan.ts';

const mail = (name: string) => `${name}@${'firma-berg'}.de`;

describe('sluice redact -', () => {
  it('gives one line for one line, with only the spans changed, whatever the line ends', async () => {
    const cwd = makeFolder();
    const lines = ['{"a":"x"}', `{"a":"${mail('anna')} \\u0041"}\r`, '', `{ "b" : ["${mail('ben')}"] }`, '{"last":1}'];
    const { code, stdout, stderr } = await runCli(['redact', '-'], { cwd, stdin: lines.join('\n') });
    expect(stdout).toBe(lines.join('\n').replaceAll(/[a-z]+@firma-berg\.de/g, '[EMAIL]'));
    expect([code, stderr]).toEqual([0, 'sluice: 2 findings in 4 records\n']);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    ['--vault', 'v'],
    ['--sign-key', 'k'],
    ['--manifest', 'sluice-manifest'],
    ['--resume'],
    ['--keep-mtime'],
    ['--json'],
    ['--hard-links', 'break'],
    ['--delimiter', ';'],
  ])('refuses %s, which a stream cannot honour', async (...flag) => {
    const cwd = makeFolder();
    const { code, stdout, stderr } = await runCli(['redact', '-', ...flag], { cwd, stdin: '{}\n' });
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toContain(`\`${flag[0]}\` is not for a stream`);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    ['utf-16le', '\ufeff', []],
    ['utf-16le', '', ['--encoding', 'utf-16le']],
    ['utf-16be', '\ufeff', []],
    ['utf-32le', '\ufeff', []],
    ['utf-8', '\ufeff', []],
    ['latin1', '', ['--encoding', 'latin1', '--format', 'text']],
  ] as const)('keeps the encoding of %s, its mark and every other byte (%j)', async (encoding, mark, flags) => {
    // U+0A0A and U+0D0A have a newline's byte in them.
    const other = encoding === 'latin1' ? 'ü' : 'ü\u0a0a\u0d0a😀';
    const text = `${mark}{"a":"${other} ${mail('anna')}"}\n{"b":"x"}\r\n{"c":"${mail('ben')} ${other}"}`;
    const cwd = makeFolder({ in: encodeText(text, encoding) });
    const { code, stdout, stderr } = await runShell(
      // In pieces that end anywhere.
      `(head -c 3; sleep 0.2; head -c 42; sleep 0.2; cat) < in | $SLUICE redact - ${flags.join(' ')} > out`,
      { cwd },
    );
    const expected = encodeText(text.replaceAll(/[a-z]+@firma-berg\.de/g, '[EMAIL]'), encoding);
    expect(readFileSync(join(cwd, 'out')).equals(expected)).toBe(true);
    expect([code, stdout, stderr]).toEqual([0, '', 'sluice: 2 findings in 3 records\n']);
  });

  it('hands on a line before the next one has come', async () => {
    const child = spawn(process.execPath, [CLI, 'redact', '-', '--quiet'], { cwd: makeFolder(), stdio: 'pipe' });
    onTestFinished(() => void child.kill('SIGKILL'));
    for (let i = 0; i < 3; i++) {
      child.stdin.write(`{"n":${i},"m":"${mail('anna')}"}\n`);
      const [block] = (await once(child.stdout, 'data')) as [Buffer];
      expect(block.toString()).toBe(`{"n":${i},"m":"[EMAIL]"}\n`);
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('hands on a line of three bytes at once', async () => {
    const child = spawn(process.execPath, [CLI, 'redact', '-', '--quiet'], { cwd: makeFolder(), stdio: 'pipe' });
    onTestFinished(() => void child.kill('SIGKILL'));
    for (const line of ['{}\n', '1\n']) {
      child.stdin.write(line);
      expect(String((await once(child.stdout, 'data'))[0])).toBe(line);
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('knows a compressed stream whose first bytes come one by one', async () => {
    const text = `{"m":"${mail('anna')}"}\n`;
    for (const [name, bytes] of Object.entries({ gz: gzipSync(text), zst: zstd.compress(Buffer.from(text)) })) {
      const cwd = makeFolder({ in: bytes });
      const slow = '(for i in 1 2 3; do head -c 1; sleep 0.3; done; cat) < in | $SLUICE redact -';
      const { code, stdout, stderr } = await runShell(slow, { cwd });
      expect([code, stdout, stderr], name).toEqual([4, '', expect.stringMatching(/decompress it first/)]);
    }
    const short = await runCli(['redact', '-'], { cwd: makeFolder(), stdin: '12' });
    expect([short.code, short.stdout]).toEqual([0, '12']);
  });

  it('leaves a line out for drop-record', async () => {
    const stdin = `{"n":1}\n{"m":"${mail('anna')}"}\n{"n":2}\n`;
    const { stdout } = await runCli(['redact', '-', '--operator', 'drop-record', '-q'], { cwd: makeFolder(), stdin });
    expect(stdout).toBe('{"n":1}\n{"n":2}\n');
  });

  it('ends quietly when its reader does', async () => {
    const line = `for i in $(seq 200000); do echo '{"n":1,"text":"nothing at all in here"}'; done | $SLUICE redact - -q | head -n 1`;
    const { stdout, stderr } = await runShell(line, { cwd: makeFolder() });
    expect(stdout).toBe('{"n":1,"text":"nothing at all in here"}\n');
    expect(stderr.replaceAll(/bash: line \d+: echo: write error: Broken pipe\n/g, '')).toBe('');
  });

  it('says with its exit code that a line was not JSON, and hands it on redacted', async () => {
    const stdin = `oops ${mail('anna')}\n`;
    const { code, stdout, stderr } = await runCli(['redact', '-'], { cwd: makeFolder(), stdin });
    expect([code, stdout]).toEqual([2, 'oops [EMAIL]\n']);
    expect(stderr).toMatch(
      /^sluice: 1 finding in 1 record; what went out does not pass the policy\n.*not-json: 1 problem/,
    );
  });

  it('reads plain text if told', async () => {
    const { code, stdout } = await runCli(['redact', '-', '--format', 'text'], {
      cwd: makeFolder(),
      stdin: `to ${mail('anna')}`,
    });
    expect([code, stdout]).toEqual([0, 'to [EMAIL]']);
  });

  it('refuses what it cannot do line by line', async () => {
    const cwd = makeFolder();
    const ran = async (args: string[], stdin: string | Uint8Array = '') => {
      const { code, stdout, stderr } = await runCli(['redact', ...args], { cwd, stdin });
      expect(stdout).toBe('');
      return [code, stderr];
    };
    expect(await ran(['-', '--format', 'csv'])).toEqual([
      4,
      expect.stringMatching(/`csv` cannot be redacted as a stream/),
    ]);
    expect(await ran(['-', '--in-place'])).toEqual([4, expect.stringMatching(/alone/)]);
    expect(await ran(['-'], gzipSync('{"a":1}\n'))).toEqual([4, expect.stringMatching(/decompress it first/)]);
  });
});
