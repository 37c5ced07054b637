import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { parse } from 'yaml';
import { type Io, runCommand } from '../../src/commands/command.ts';
import { review } from '../../src/commands/review.ts';
import { redact, scan } from '../../src/index.ts';
import type { Finding } from '../../src/types.ts';
import { CLI, runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

const data = {
  'a.jsonl': `{"note":"before ${toToken(1)} behind"}\n{"note":"${toToken(2)}"}\n{"note":"${toToken(3)}"}\n`,
  'b.csv.gz': gzipSync(`id,note\n1,in a cell ${toToken(4)}\n`),
  'c.parquet': new Uint8Array(
    parquetWriteBuffer({ columnData: [{ name: 'note', data: ['none', `a row ${toToken(5)}`], type: 'STRING' }] }),
  ),
  'd.txt': Buffer.from(`\ufeffwide ${toToken(6)} text\n`, 'utf16le'),
};

const canMakeTerminal = spawnSync('script', ['--version']).status === 0;

async function scanned(files: Record<string, string | Uint8Array> = data) {
  const root = makeFolder(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`data/${path}`, bytes])));
  const options = { cwd: root, manifestDir: join(root, 'm'), jobs: 1, rules: [tokenRule] };
  const manifest = await scan('data', options).manifest;
  const marks = () =>
    manifest.sources.map(({ findings }) =>
      readFileSync(join(root, 'm', findings.path), 'utf8')
        .trimEnd()
        .split('\n')
        .map(text => (JSON.parse(text) as Finding).accepted),
    );
  return { root, options, marks };
}

/** Types keys, block by block as a terminal sends them; gives what the screen showed. */
async function type(root: string, keys: readonly string[], ...argv: string[]): Promise<string> {
  return typeAt(() => 100, root, keys, argv);
}

/** As `type`, on a terminal that has other widths as the screen goes on. */
async function typeAt(
  widthOf: (screen: string) => number,
  root: string,
  keys: readonly string[],
  argv: readonly string[] = [],
): Promise<string> {
  let screen = '';
  const write = (text: string) => {
    screen += text;
  };
  async function* blocks() {
    for (const key of keys) yield Buffer.from(key);
  }
  const io: Io = {
    stdout: { write },
    stderr: { write },
    env: {},
    cwd: root,
    isTTY: true,
    color: false,
    get width() {
      return widthOf(screen);
    },
    openKeys: blocks,
    today: '2026-01-01',
  };
  expect(await runCommand(review, ['m', ...argv], io)).toBe(0);
  return screen;
}

describe('sluice review', () => {
  it('shows the text around each finding, from every format, and stores none of it', async () => {
    const { root, marks } = await scanned();
    const screen = await type(root, ['ssssss']);
    expect(screen).toContain(`{"note":"before «${toToken(1)}» behind"}`);
    expect(screen).toContain(`id,note⏎1,in a cell «${toToken(4)}»⏎`);
    expect(screen).toContain(`a row «${toToken(5)}»`);
    expect(screen).toContain(`wide «${toToken(6)}» text`);
    expect(screen).toContain('data/b.csv.gz, record 0, note');
    expect(screen).toContain('0 findings accepted, 0 rejected, 6 left');
    expect(marks().flat()).toEqual(Array(6).fill(undefined));
    for (const file of ['manifest.json', 'findings/data/a.jsonl.jsonl']) {
      expect(readFileSync(join(root, 'm', file), 'utf8')).not.toContain('zqx7-0');
    }
  });

  it('keeps decisions when it is left, goes on where it stopped, and redact keeps to them', async () => {
    const { root, options, marks } = await scanned();
    // An arrow key and a key that means nothing are no answers.
    const first = await type(root, ['\u001b[A', 'x', 'a', 'r', 'q']);
    expect(first).toContain('[3/6]');
    expect(first).toContain('1 finding accepted, 1 rejected, 4 left');
    expect(marks()[0]).toEqual([true, false, undefined]);
    const second = await type(root, ['aaa', '\u0003']);
    expect(second).toContain('4 findings to look at');
    expect(second).not.toContain(toToken(1));
    expect(second).toContain('4 findings accepted, 1 rejected, 1 left');
    await redact('data', { ...options, inPlace: true });
    const text = readFileSync(join(root, 'data/a.jsonl'), 'utf8');
    expect(text).toBe((data['a.jsonl'] as string).replace(toToken(2), '[TEST_TOKEN]'));
    expect(await type(root, ['a'])).toContain('0 findings to look at');
  });

  it('shows what was decided again when asked', async () => {
    const { root, marks } = await scanned();
    await type(root, ['aaaaaa']);
    const screen = await type(root, ['r', 'q'], '--all');
    expect(screen).toContain('(accepted before)');
    expect(marks().flat()).toEqual([false, true, true, true, true, true]);
  });

  it('writes an allow entry with reason and owner, leaves the rest of the file alone, and accepts the like', async () => {
    const { root, options, marks } = await scanned();
    writeFileSync(join(root, 'sluice.yaml'), '# ours\nplaceholders: ignore # kept\n');
    const screen = await type(root, ['l', 'fixtureX\u007fs of the tests\r', 'privacy team\r', 'q']);
    expect(screen).toContain('allows rule test-token, source data/a.jsonl, path note');
    expect(marks()[0]).toEqual([true, true, true]);
    const text = readFileSync(join(root, 'sluice.yaml'), 'utf8');
    expect(text).toContain('# ours\nplaceholders: ignore # kept\n');
    expect(parse(text).allow).toMatchObject([
      {
        rule: 'test-token',
        source: 'data/a.jsonl',
        path: 'note',
        reason: 'fixtures of the tests',
        owner: 'privacy team',
      },
    ]);
    const { totals } = await scan('data', { ...options, manifestDir: join(root, 'm2'), policy: parse(text) }).manifest;
    expect(totals.suppressed).toBe(3);
    // Given up: nothing is written, and the finding is asked for again.
    const file = join(root, 'more.yaml');
    expect(await type(root, ['l', '\u001b', 's', 'q'], '--allow-file', 'more.yaml')).toContain('nothing was allowed');
    expect(existsSync(file)).toBe(false);
    const other = await type(root, ['l', 'a reason\r', 'q'], '--allow-file', 'more.yaml', '--owner', 'me');
    expect(screen).toContain('sluice.yaml: 1; scans from now on keep to it');
    expect(other).toContain(`${file}: 1; scans with \`--policy ${file}\` keep to it`);
    expect(parse(readFileSync(file, 'utf8')).allow[0].owner).toBe('me');
    chmodSync(file, 0o600);
  });

  it('shows what is encoded decoded, too, from every format', async () => {
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    const mime = (text: string) => base64(text).replaceAll(/.{76}/g, line => `${line}\n`);
    const note = (n: number) => `${'far '.repeat(40)}near ${toToken(n)} there`;
    const { root } = await scanned({
      'a.jsonl': `${JSON.stringify({ note: mime(note(1)) })}\n`,
      'b.csv': `id,note\n1,"{""a"":""${base64(`in JSON ${toToken(2)} and CSV`)}""}"\n`,
      'c.parquet': new Uint8Array(
        parquetWriteBuffer({ columnData: [{ name: 'note', data: ['none', base64(note(3))], type: 'STRING' }] }),
      ),
      'd.txt': `as it is ${toToken(4)}\nas ${toToken(5).replace('-', '%2d')}\nsteered ${base64(`\u202e ${toToken(6)}`)}\n`,
    });
    const lines = (await type(root, ['ssssss'])).split('\n');
    const decoded = lines.filter(line => line.startsWith('  decoded: '));
    expect(decoded).toEqual([
      expect.stringMatching(new RegExp(`^ {2}decoded: [far ]+ near «${toToken(1)}» there$`)),
      `  decoded: in JSON «${toToken(2)}» and CSV`,
      expect.stringMatching(new RegExp(`^ {2}decoded: [far ]+ near «${toToken(3)}» there$`)),
      `  decoded: «${toToken(5)}»`,
      `  decoded: · «${toToken(6)}»`,
    ]);
    for (const line of decoded) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('lets no text of the data steer the terminal', async () => {
    const { root } = await scanned({ 'a.txt': `\u001b[2J\u202e ${toToken(1)} \u009b1m\u0007\n` });
    const screen = await type(root, ['q']);
    expect(screen).toContain(`·[2J· «${toToken(1)}» ·1m·`);
    expect(screen).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('fits wide characters into the columns of the terminal', async () => {
    const wide = '日本語の文章'.repeat(20);
    const { root } = await scanned({ 'a.jsonl': `{"note":"${wide} ${toToken(1)} ${wide}"}\n` });
    const line = (await type(root, ['q'])).split('\n').find(it => it.includes('«'))!;
    const columns = [...line].reduce((sum, character) => sum + (character > '\u2fff' ? 2 : 1), 0);
    expect(columns).toBeLessThanOrEqual(100);
    expect(columns).toBeGreaterThan(90);
    expect(line).toContain(`語の文章 «${toToken(1)}» 日本語の`);
  });

  it('follows a terminal that is made narrower or wider', async () => {
    const long = 'word '.repeat(60);
    const { root } = await scanned({ 'a.jsonl': `{"note":"${long}${toToken(1)} ${long}${toToken(2)} ${long}"}\n` });
    const screen = await typeAt(shown => (shown.includes('skip\n') ? 140 : 60), root, ['s']);
    const lines = screen.split('\n').filter(it => it.includes('«'));
    expect(lines.map(it => it.length > 50 && it.length <= 60)).toEqual([true, false]);
    expect(lines[1]!.length).toBeGreaterThan(125);
    expect(lines[1]!.length).toBeLessThanOrEqual(140);
  });

  it('takes back on the screen what is taken back of a line', async () => {
    const { root } = await scanned();
    const screen = await type(root, ['l', 'ab', '\u6587', '\u007f', 'e\u0301', '\u007f', '\u007f', '\r', 'me\r', 'q']);
    // Two columns of a wide character, one of a letter and its accent, one of a letter.
    const back = (columns: number) => `${'\b'.repeat(columns)}${' '.repeat(columns)}${'\b'.repeat(columns)}`;
    expect(screen).toContain(`reason: ab文${back(2)}e\u0301${back(1)}${back(1)}\n`);
    expect(parse(readFileSync(join(root, 'sluice.yaml'), 'utf8')).allow[0].reason).toBe('a');
  });

  it('refuses data that is not what was scanned, and input that is no terminal', async () => {
    const { root } = await scanned();
    const piped = await runCli(['review', 'm'], { cwd: root, stdin: 'a' });
    expect(piped.code).toBe(4);
    expect(piped.stderr).toContain('standard input is not a terminal');
    writeFileSync(join(root, 'data/a.jsonl'), 'x');
    await expect(type(root, ['a'])).rejects.toThrow(/not the file that was audited/);
  });

  it.skipIf(!canMakeTerminal).each(['TERM', 'HUP', 'INT', 'QUIT'])(
    'ends by SIG%s, and keeps what was decided by then',
    async name => {
      const { root, marks } = await scanned();
      const ended = await endAfterTwo(root, ({ pid }) => void process.kill(pid, `SIG${name}`));
      expect(ended.screen).toContain('interrupted; every file is whole');
      expect(ended.code).toBe('2');
      expect(marks().flat()).toEqual([true, false, ...Array(4).fill(undefined)]);
    },
  );

  it.skipIf(!canMakeTerminal)('ends when its terminal is closed, and keeps what was decided by then', async () => {
    const { root, marks } = await scanned();
    // An abort would be 134.
    const ended = await endAfterTwo(root, ({ terminal }) => void terminal.kill('SIGKILL'));
    expect(ended.code).toBe('2');
    expect(marks().flat()).toEqual([true, false, ...Array(4).fill(undefined)]);
  });
});

/** Decides two findings of a review that runs on a terminal, and ends it; gives its exit code and what the screen showed. */
async function endAfterTwo(
  cwd: string,
  end: (running: { readonly pid: number; readonly terminal: ChildProcess }) => void,
): Promise<{ readonly code: string; readonly screen: string }> {
  // The shell outlives the terminal, to tell how the review ended.
  const line = `trap '' HUP INT QUIT; sh -c 'echo $$ > pid; exec "$0" "$1" review m' '${process.execPath}' '${CLI}'; echo $? > code`;
  const terminal = spawn('script', ['-qec', line, '/dev/null'], { cwd, env: { PATH: process.env.PATH!, HOME: cwd } });
  onTestFinished(() => void terminal.kill('SIGKILL'));
  const closed = new Promise(resolve => terminal.once('close', resolve));
  let screen = '';
  terminal.stdout.on('data', block => {
    screen += block;
  });
  const until = (isSo: () => boolean) => vi.waitFor(() => expect(isSo(), screen).toBe(true), 8000);
  const read = (name: string) => (existsSync(join(cwd, name)) ? readFileSync(join(cwd, name), 'utf8').trim() : '');
  await until(() => screen.includes('[1/6]'));
  terminal.stdin.write('a');
  await until(() => screen.includes('[2/6]'));
  terminal.stdin.write('r');
  await until(() => screen.includes('[3/6]'));
  end({ pid: Number(read('pid')), terminal });
  await until(() => read('code') !== '');
  // What was written last may come later than the code.
  await closed;
  return { code: read('code'), screen };
}
