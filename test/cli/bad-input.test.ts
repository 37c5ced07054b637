import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import zstd from 'zstd-napi';
import { formats } from '../../src/formats/index.ts';
import { scan } from '../../src/index.ts';
import { jsonSchemas } from '../../src/manifest/schema.ts';
import { lockFolder } from '../../src/sources/lock.ts';
import type { Manifest } from '../../src/types.ts';
import { samples } from '../contracts/samples.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { toToken } from '../test-rule.ts';
import { runCli, runShell } from './run-cli.ts';

const mail = (n: number) => `anna${n}@${'firma-berg'}.de`;
const line = `{"text":"write to ${mail(1)}"}\n`;
const manifestIn = (cwd: string): Manifest =>
  JSON.parse(readFileSync(join(cwd, 'sluice-manifest', 'manifest.json'), 'utf8'));
const problemsOf = (manifest: Manifest) =>
  manifest.sources.flatMap(source => source.problems.map(problem => problem.code));
const leftIn = (cwd: string) => [...readTree(cwd).keys()].filter(path => /\.tmp$|\.lock/.test(path));

describe('limits of the machine', () => {
  // How V8 says that it is refused address space; where a limit of the shell would lead to that depends on the machine.
  const refused = `WebAssembly.Instance = function () {
    throw new RangeError('WebAssembly.Instance(): Out of memory: Cannot allocate Wasm memory for new instance');
  };`;

  const isNamed = async (command: string, advice: string) => {
    const cwd = makeFolder({ 'a.jsonl': line, 'refused.cjs': refused });
    const { code, stderr } = await runShell(command, { cwd });
    if (code === 0) return false;
    expect(stderr).toMatch(new RegExp(`raise \`${advice}\``));
    expect(stderr).not.toContain('internal error');
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe(line);
    return true;
  };

  it.skipIf(process.platform !== 'linux')('are named, with what to do: open files', async () => {
    // How many are enough depends on what the shell holds open and on Node.
    for (let files = 30; files > 18; files--) {
      if (await isNamed(`ulimit -n ${files}; $SLUICE redact a.jsonl --in-place`, 'ulimit -n')) return;
    }
    throw new Error('no limit was too low');
  });

  it.skipIf(process.platform !== 'linux')('are named, with what to do: address space', async () => {
    const command = 'NODE_OPTIONS="--require ./refused.cjs" $SLUICE redact a.jsonl --in-place';
    expect(await isNamed(command, 'ulimit -v')).toBe(true);
  });
});

describe('paths', () => {
  it('names the nearest for one that is missing', async () => {
    const { code, stderr, stdout } = await runCli(['scan', 'trian.jsonl'], {
      cwd: makeFolder({ 'train.jsonl': line }),
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^sluice: cannot find `trian\.jsonl`.*did you mean `train\.jsonl`\?\n$/);
  });

  it('says that nothing was scanned for an empty folder', async () => {
    const { code } = await runCli(['scan', '.'], { cwd: makeFolder() });
    expect(code).toBe(3);
  });

  it('says that nothing was scanned for empty files and an empty stream, whatever was to be done with them', async () => {
    const cwd = makeFolder({ 'a.jsonl': '', 'b.csv': '', 'b.csv.gz': gzipSync('') });
    for (const args of [['scan', '.'], ['check'], ['scan', '-'], ['redact', '.', '--out', 'o'], ['redact', '-']]) {
      const { code, stdout, stderr } = await runCli(args, { cwd, stdin: '' });
      expect([args, code]).toEqual([args, 3]);
      expect(stdout + stderr).toMatch(/✗ Nothing was scanned|the stream was empty/);
    }
    writeFileSync(join(cwd, 'b.csv'), 'a\n');
    expect((await runCli(['scan', '.'], { cwd })).code).toBe(0);
  });

  it('fails for a column that there is nowhere, and so for a misspelt one', async () => {
    const cwd = makeFolder({ 'a.jsonl': line, 'b.csv': `id,mail\n1,${mail(1)}\n` });
    const included = async (...include: string[]) => {
      const { code, stdout } = await runCli(['scan', '.', ...include.map(it => `--include=${it}`)], { cwd });
      return [code, /not accepted: ([^:]+)/.exec(stdout)?.[1]];
    };
    expect(await included('text', 'mail')).toEqual([0, undefined]);
    expect(await included('text', 'mial')).toEqual([2, 'column-not-found']);
    expect((await runCli(['check'], { cwd })).code).toBe(2);
    // Records with a finding are left out, and with them the only ones that have the key.
    const dropped = await runCli(['redact', 'a.jsonl', '--include=text', '--operator=drop-record', '--out=o'], { cwd });
    expect(dropped.code).toBe(0);
  });

  it('tells of a file that it may not read, and reads the others', async context => {
    const cwd = makeFolder({ 'a.jsonl': line, 'secret.jsonl': line });
    chmodSync(join(cwd, 'secret.jsonl'), 0o000);
    chmodSync(cwd, 0o777);
    const isRoot = process.getuid?.() === 0;
    // Root reads everything: be nobody, if nobody may run the command.
    const uid = isRoot ? 65_534 : undefined;
    if (isRoot && (await runCli(['--version'], { cwd, uid: 65_534 })).code !== 0)
      context.skip('nobody cannot run dist/cli.js');
    const { code, stdout } = await runCli(['scan', '.'], { cwd, ...(uid && { uid }) });
    expect(code).toBe(2);
    expect(stdout).toMatch(/secret\.jsonl/);
    const manifest = manifestIn(cwd);
    expect(manifest.sources.map(it => [it.path, it.coverage.complete])).toEqual([
      ['a.jsonl', true],
      ['secret.jsonl', false],
    ]);
    expect(problemsOf(manifest)).toEqual(['unreadable']);
    expect(manifest.totals).toMatchObject({ scannedBytes: line.length, unreadBytes: line.length });
  });
});

describe('a folder that cannot be looked into', () => {
  it('since its path is longer than the system takes is a problem, and what lies above it is scanned', async () => {
    const cwd = makeFolder({ 'd/a.txt': mail(1) });
    onTestFinished(() => void execFileSync('rm', ['-rf', join(cwd, 'd')]));
    const down = (times: number) =>
      `for i in {1..${times}}; do mkdir ${'x'.repeat(100)}; cd ${'x'.repeat(100)}; done; printf %s '${mail(2)}' > a.txt`;
    execFileSync('bash', ['-c', `${down(20)}; ${down(25)}`], { cwd: join(cwd, 'd') });
    const { code, stderr } = await runCli(['scan', 'd'], { cwd });
    expect([code, stderr]).toEqual([2, '']);
    const manifest = manifestIn(cwd);
    expect(problemsOf(manifest)).toEqual(['unreadable']);
    expect(manifest.totals.findings).toBe(2);
  });

  const misname = (cwd: string, name: string, byte: number) =>
    renameSync(join(cwd, name), Buffer.concat([Buffer.from(`${cwd}/bad`), Buffer.from([byte])]));

  it('is listed as unread beside what is read, and so is each of several whose names look alike', async () => {
    const cwd = makeFolder({ 'a.jsonl': line, 'one/b.jsonl': line, 'two/c.jsonl': line, three: line });
    misname(cwd, 'one', 0xff);
    misname(cwd, 'two', 0xfe);
    misname(cwd, 'three', 0xfd);
    const { code, stderr } = await runCli(['scan', '.'], { cwd });
    expect([code, stderr]).toEqual([2, '']);
    const manifest = manifestIn(cwd);
    expect(manifest.sources.map(it => [it.path, it.problems.map(({ message }) => message)])).toEqual([
      ['a.jsonl', []],
      ...['bad\ufffd', 'bad\ufffd (2)', 'bad\ufffd (3)'].map(path => [
        path,
        [`cannot read \`${path}\`: its name holds bytes that are not UTF-8; rename it`],
      ]),
    ]);
  });

  it('for want of a permission, too; but ends the run when it was named', async context => {
    const cwd = makeFolder({ 'a.jsonl': line, 'closed/b.jsonl': line });
    chmodSync(join(cwd, 'closed'), 0o000);
    onTestFinished(() => chmodSync(join(cwd, 'closed'), 0o755));
    chmodSync(cwd, 0o777);
    const isRoot = process.getuid?.() === 0;
    const uid = isRoot ? 65_534 : undefined;
    if (isRoot && (await runCli(['--version'], { cwd, uid: 65_534 })).code !== 0)
      context.skip('nobody cannot run dist/cli.js');
    const { code } = await runCli(['scan', '.'], { cwd, ...(uid && { uid }) });
    expect(code).toBe(2);
    const manifest = manifestIn(cwd);
    expect(manifest.sources.map(it => [it.path, it.problems.map(({ message }) => message)])).toEqual([
      ['a.jsonl', []],
      ['closed', [expect.stringMatching(/^cannot read `closed`: permission denied; give the user/)]],
    ]);
    const named = await runCli(['scan', 'closed'], { cwd, ...(uid && { uid }) });
    expect([named.code, named.stderr]).toEqual([
      2,
      expect.stringMatching(/^sluice: cannot look into `closed`|^sluice: cannot look into `.*closed` \(EACCES\)/),
    ]);
  });
});

describe('a manifest with a source that could not be read', () => {
  it('is valid, judged, rendered and taken for a redaction like any other', async () => {
    const cwd = makeFolder({ 'a.jsonl': line, 'bad\ufffd.jsonl': line });
    const socket = createServer().listen(join(cwd, 'socket'));
    await new Promise(resolve => socket.once('listening', resolve));
    onTestFinished(() => void socket.close());
    // A name of bytes that are no text: Node cannot open what it lists.
    renameSync(join(cwd, 'bad\ufffd.jsonl'), Buffer.concat([Buffer.from(`${cwd}/bad`), Buffer.from([0xff])]));
    const scanned = await runCli(['scan', '.', 'socket'], { cwd });
    expect([scanned.code, scanned.stderr]).toEqual([2, '']);
    const manifest = manifestIn(cwd);
    expect(manifest.sources.map(it => [it.path, it.sha256.length, it.problems.map(({ message }) => message)])).toEqual([
      ['a.jsonl', 64, []],
      ['bad\ufffd', 0, [expect.stringMatching(/its name holds bytes that are not UTF-8; rename it$/)]],
      ['socket', 0, [expect.stringMatching(/it is a socket/)]],
    ]);
    expect(new Ajv2020().compile(jsonSchemas()['manifest.schema.json']!)(manifest)).toBe(true);
    for (const [command, code] of [
      ['check', 2],
      ['report --to json', 0],
      ['report --to html', 0],
    ] as const) {
      const ran = await runShell(`$SLUICE ${command}`, { cwd });
      expect([command, ran.code, ran.stderr]).toEqual([command, code, '']);
    }
    const redacted = await runCli(['redact', '.', 'socket', '--out', 'out'], { cwd });
    expect(redacted.code).toBe(2);
    expect(redacted.stderr).toMatch(/socket was not written/);
    expect([...readTree(join(cwd, 'out')).keys()].filter(path => !path.startsWith('.'))).toEqual(['a.jsonl']);
  });
});

describe('data that is not what it claims to be', () => {
  it.each([
    ['gzip', 'a.jsonl.gz', () => gzipSync(line.repeat(5000)).subarray(0, -20)],
    ['zstd', 'a.jsonl.zst', () => zstd.compress(Buffer.from(line.repeat(5000))).subarray(0, -20)],
  ])('reads a %s file that is cut off as far as it goes, and exits 2', async (_, name, make) => {
    const cwd = makeFolder({ [name]: make() });
    const { code, stdout } = await runCli(['scan', '.'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain(name);
    const manifest = manifestIn(cwd);
    expect(problemsOf(manifest)).toContain('truncated');
    const [source] = manifest.sources;
    expect(source!.coverage.complete).toBe(false);
    expect(source!.coverage.scannedBytes + source!.coverage.unreadBytes).toBe(source!.bytes);
  });

  it.each([
    ['no footer', (bytes: Buffer) => bytes.subarray(0, -4)],
    [
      'a footer of zeros',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 20), Buffer.alloc(bytes.length - 28), bytes.subarray(-8)]),
    ],
    [
      'a footer longer than the file',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -8), Buffer.from([255, 255, 255, 127]), Buffer.from('PAR1')]),
    ],
  ])('tells of a Parquet file with %s', async (_, damage) => {
    const cwd = makeFolder({ 'a.parquet': damage(samples.parquet![0]!.bytes), 'b.jsonl': '{"a":1}\n' });
    const { code } = await runCli(['scan', '.'], { cwd });
    expect(code).toBe(2);
    const manifest = manifestIn(cwd);
    expect(manifest.sources[0]!.problems.length).toBeGreaterThan(0);
    expect(manifest.sources[0]!.coverage.complete).toBe(false);
    expect(manifest.sources[1]!.coverage.complete).toBe(true);
  });

  // 2 GB of zeros in 2 MB and in 64 kB.
  it.each([
    ['gzip', 'bomb.jsonl.gz', () => Buffer.concat(Array(32).fill(gzipSync(Buffer.alloc(64 << 20))))],
    ['zstd', 'bomb.jsonl.zst', () => Buffer.concat(Array(16).fill(zstd.compress(Buffer.alloc(128 << 20))))],
  ])('stops a %s bomb', async (_, name, make) => {
    const cwd = makeFolder({ [name]: make() });
    const begun = performance.now();
    const { code, stderr, peakMb } = await runCli(['scan', '.', '--jobs', '2'], { cwd });
    expect([code, stderr]).toEqual([2, '']);
    expect(problemsOf(manifestIn(cwd))).toContain('decompression-bomb');
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(peakMb).toBeLessThan(600);
  });

  it('reads a record of 50 MB', async () => {
    const cwd = makeFolder({ 'a.jsonl': `{"text":"${'lorem ipsum '.repeat(4_500_000)} ${mail(1)}"}\n${line}` });
    const { code, stderr } = await runCli(['scan', '.', '--jobs', '2'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(manifestIn(cwd).totals).toMatchObject({ records: 2, findings: 2, problems: 0 });
  });

  it.each([
    ['[', '', ['too-deep', 'truncated', 'too-deep']],
    ['{"a":', '}', ['too-deep', 'too-deep']],
    ['[', ']', ['too-deep', 'too-deep']],
  ])('scans 100,000 levels of %s%s as text, and says so', async (open, close, problems) => {
    const cwd = makeFolder({
      'a.jsonl': `${open.repeat(100_000)}"${mail(1)}"${close.repeat(100_000)}\n${line}`,
      'b.json': `${open.repeat(100_000)}"${mail(1)}"${close.repeat(100_000)}`,
    });
    const { stderr } = await runCli(['scan', '.', '--jobs', '1'], { cwd });
    expect(stderr).toBe('');
    const manifest = manifestIn(cwd);
    expect(manifest.sources.map(it => [it.coverage.complete, it.counts.email])).toEqual([
      [true, 2],
      [true, 1],
    ]);
    expect(problemsOf(manifest)).toEqual(problems);
  });

  it('stands a flood of findings in little memory', { timeout: 120_000 }, async () => {
    const count = 300_000;
    let text = '';
    for (let i = 0; i < count; i++) text += `{"m":"${mail(i)}"}\n`;
    const cwd = makeFolder({ 'a.jsonl': text });
    const { code, stderr, peakMb } = await runCli(['scan', '.', '--jobs', '2'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(manifestIn(cwd).totals.byRule.email).toMatchObject({ count, distinct: 100_000, distinctCapped: true });
    expect(peakMb).toBeLessThan(400);
  });
});

describe('a file that changes while it is read', () => {
  const begin = (change: (file: string) => void, jobs: number) => {
    const cwd = makeFolder({ 'a.jsonl': line.repeat((8 << 20) / line.length) });
    let isChanged = false;
    return scan('.', {
      cwd,
      jobs,
      chunkBytes: 1 << 18,
      onProgress() {
        if (!isChanged) change(join(cwd, 'a.jsonl'));
        isChanged = true;
      },
    }).manifest;
  };

  it.each([
    ['shrinks', 1, (file: string) => truncateSync(file, 1 << 20)],
    ['shrinks', 2, (file: string) => truncateSync(file, 1 << 20)],
    ['grows', 1, (file: string) => appendFileSync(file, line)],
    ['is written over', 1, (file: string) => writeFileSync(file, line.toUpperCase().repeat((8 << 20) / line.length))],
  ])('is a problem when it %s (%d threads)', async (_, jobs, change) => {
    const manifest = await begin(change, jobs);
    const [source] = manifest.sources;
    expect(problemsOf(manifest)).toContain('changed-while-read');
    expect(source!.coverage.complete).toBe(false);
    expect(source!.coverage.scannedBytes + source!.coverage.unreadBytes).toBe(source!.bytes);
  });
});

describe('a disk that is full', () => {
  // A limit on the size of files stands in for it: the write fails in the same place.
  it.each([
    ['scan', 'scan . --manifest m'],
    ['redact', 'redact . --in-place --manifest m'],
    ['redact --out', 'redact . --out o --manifest m'],
  ])('ends %s with a message and leaves every file as it was', async (_, args) => {
    const files = { 'a.jsonl': line.repeat(20_000) };
    const cwd = makeFolder(files);
    const { code, stderr, stdout } = await runShell(`ulimit -f 100; $SLUICE ${args} --jobs 1`, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^sluice: cannot write .*(EFBIG|full|ulimit)/);
    expect(stderr).not.toContain('internal');
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe(files['a.jsonl']);
    expect(leftIn(cwd)).toEqual([]);
    expect(existsSync(join(cwd, 'm', 'manifest.json'))).toBe(false);
    expect(existsSync(join(cwd, 'o', 'a.jsonl'))).toBe(false);
  });
});

describe('an interruption', () => {
  const started = async (cwd: string, folder: string, ms = 300) => {
    while (!existsSync(join(cwd, folder, '.sluice.lock'))) await new Promise(resolve => setTimeout(resolve, 5));
    await new Promise(resolve => setTimeout(resolve, ms));
  };

  it('while the threads still load ends the run as well', async () => {
    const cwd = makeFolder({ 'a.jsonl': line.repeat(1_000_000) });
    for (let ms = 0; ms < 320; ms += 20) {
      const { code, stderr } = await runCli(['scan', '.', '--jobs', '2', '--manifest', `m${ms}`], {
        cwd,
        onStart: child => void started(cwd, `m${ms}`, ms).then(() => child.kill('SIGINT')),
      });
      expect([ms, code, stderr.slice(0, 20)]).toEqual([ms, 2, 'sluice: interrupted;']);
    }
  });

  it.each([
    ['SIGINT', 'scan', ['scan', '.']],
    ['SIGTERM', 'scan', ['scan', '.', '--jobs', '1']],
    ['SIGUSR1', 'scan', ['scan', '.', '--jobs', '2']],
    ['SIGQUIT', 'scan', ['scan', '.', '--jobs', '1']],
    ['SIGINT', 'redact', ['redact', '.', '--in-place']],
  ] as const)('by %s ends %s with a message, nothing half-written, and the next run works', async (signal, _, args) => {
    const text = line.repeat(2_000_000);
    const cwd = makeFolder({ 'a.jsonl': text });
    const { code, stderr, stdout } = await runCli(args, {
      cwd,
      onStart: child => void started(cwd, 'sluice-manifest').then(() => child.kill(signal)),
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^sluice: interrupted; .*run the same command/);
    expect(leftIn(cwd)).toEqual([]);
    expect(existsSync(join(cwd, 'sluice-manifest', 'manifest.json'))).toBe(false);
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8') === text).toBe(true);
    writeFileSync(join(cwd, 'a.jsonl'), line);
    expect((await runCli(args, { cwd })).code).toBe(0);
  });

  it.each([
    ['nobody writes to', 'true'],
    ['somebody has stopped writing to', 'exec 3> pipe; echo "{}" >&3'],
  ])('ends the wait for a named pipe that %s', async (_, writer) => {
    const cwd = makeFolder({});
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const hasBegun = 'while [ ! -e sluice-manifest/.sluice.lock ]; do sleep 0.05; done; sleep 0.3';
    const line = `$SLUICE scan pipe & sluice=$!; ${writer}; ${hasBegun}; kill -TERM $sluice; wait $sluice; echo $?`;
    const { stdout, stderr } = await runShell(line, { cwd });
    expect(stdout).toBe('2\n');
    expect(stderr).toMatch(/^sluice: interrupted; /);
  });

  it('by a second run on the same folder is refused to the second', async () => {
    const cwd = makeFolder({ 'a.jsonl': line });
    mkdirSync(join(cwd, 'sluice-manifest'));
    const release = await lockFolder(join(cwd, 'sluice-manifest'));
    const { code, stderr } = await runCli(['scan', '.'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/is in use by process \d+ .*choose another folder/);
    expect(readTree(join(cwd, 'sluice-manifest')).has('manifest.json')).toBe(false);
    await release();
    expect((await runCli(['scan', '.'], { cwd })).code).toBe(0);
  });

  it('by a reader that has seen enough is no error', async () => {
    const cwd = makeFolder({ 'a.jsonl': line });
    for (const command of ['detectors', 'scan . --json', 'scan --help']) {
      const { stdout, stderr } = await runShell(
        `$SLUICE ${command} | head -c 1 > /dev/null; echo "\${PIPESTATUS[0]}"`,
        { cwd },
      );
      expect([stdout, stderr]).toEqual(['0\n', '']);
    }
  });
});

describe('help', () => {
  it('is the same by `help COMMAND` as by the flag, and names every format', async () => {
    const cwd = makeFolder({});
    const { code, stdout } = await runCli(['help', 'scan'], { cwd });
    expect([code, stdout]).toEqual([0, (await runCli(['scan', '--help'], { cwd })).stdout]);
    const listed = /\(([a-z, ]+)\); TSV/.exec(stdout.replace(/\s+/g, ' '))?.[1]?.split(', ');
    expect(listed?.sort()).toEqual(formats.map(({ name }) => name).sort());
  });
});

describe('a bad call', () => {
  it.each([
    [['scna'], /unknown command `scna`.*`?scan/],
    [['scan', '--jbos', '2'], /unknown flag `--jbos`.*--jobs/],
    [['scan', '--jobs', 'two'], /`--jobs two`: must be a whole number/],
    [['scan', '--jobs', '0'], /must be 1 or more/],
    [['scan', '--format', 'jsnl'], /unknown format `jsnl`.*jsonl/],
    [['scan', '--disable', 'emial'], /`--disable emial`: unknown rule \(did you mean `email`\?\)/],
    [['scan', '--disable', '*-*', '--disable', '*'], /every rule is disabled/],
    [['scan', '--enable', 'zzzzzzzzzzz-*'], /`--enable zzzzzzzzzzz-\*`: unknown rule; `sluice detectors` lists them/],
    [['scan', '--delimiter', 'ab'], /`--delimiter ab`: must be one ASCII sign/],
    [['scan', '--quote', '""'], /`--quote ""`: must be one ASCII sign/],
    [['scan', '--manifest'], /`--manifest` needs a value/],
    [['redact', '.'], /--out DIR or --in-place/],
    [['redact', '.', '--out', 'x', '--in-place'], /--out DIR or --in-place/],
    [['redact', '-', '--out', 'x'], /a stream is redacted alone/],
    [['redact', '.', '--out', 'x', '--operator', 'lable'], /unknown operator .lable.*did you mean .label/],
    [['redact'], /needs PATH/],
  ])('%j exits 4 and says what was meant', async (args, message) => {
    const cwd = makeFolder({ 'a.jsonl': line });
    const { code, stdout, stderr } = await runCli(args, { cwd });
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(message);
    expect([...readTree(cwd).keys()]).toEqual(['a.jsonl']);
  });

  it.each([
    ['failOm: []\n', /sluice\.yaml:1:1: unknown key `failOm`.*failOn/],
    ['failOn:\n  - sevrity: high\n', /sluice\.yaml:2:5: unknown key `sevrity`.*severity/],
    ['failOn:\n  - severity: hihg\n', /sluice\.yaml:2:15/],
    ['failOn: [\n', /sluice\.yaml:\d+:\d+: not valid YAML/],
    ['failOn:\n  - rule: emial\n', /sluice\.yaml:2:11: unknown rule `emial`.*email/],
  ])('a sluice.yaml of %j exits 4 and points at the place', async (yaml, message) => {
    const cwd = makeFolder({ 'a.jsonl': line, 'sluice.yaml': yaml });
    const { code, stderr } = await runCli(['scan', '.'], { cwd });
    expect(code).toBe(4);
    expect(stderr).toMatch(message);
  });
});

describe('output', () => {
  it('is JSON with --json, nothing with --quiet, and 1 under a policy that fails', async () => {
    const cwd = makeFolder({ 'a.jsonl': line });
    const json = await runCli(['scan', '.', '--json'], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ totals: { findings: 1 }, verdict: { exitCode: 0 } });
    expect(json.stderr).toBe('');
    expect(await runCli(['scan', '.', '--quiet'], { cwd })).toMatchObject({ code: 0, stdout: '', stderr: '' });
    writeFileSync(join(cwd, 'sluice.yaml'), 'failOn:\n  - severity: medium\n');
    expect(await runCli(['scan', '.', '--quiet'], { cwd })).toMatchObject({ code: 1, stdout: '', stderr: '' });
  });

  it('shows what in the name of a file would steer the terminal, as part of one line', async () => {
    const name = '\u001b[2K\u001b[1A\u001b[32mAll files are clean\u001b[0m\n.jsonl.gz';
    const shown = 'data/\\u{1b}[2K\\u{1b}[1A\\u{1b}[32mAll files are clean\\u{1b}[0m\\u{a}.jsonl.gz';
    const cwd = makeFolder({ [`data/${name}`]: gzipSync(line.repeat(100)).subarray(0, 60) });
    for (const [args, told] of [
      [['redact', 'data', '--out', 'clean'], `sluice: ${shown} was not written: `],
      [['verify', 'data'], `sluice: ${shown} is not the file that was approved\n`],
      [['scan', `${name}x`], 'sluice: cannot find `\\u{1b}[2K'],
    ] as const) {
      const { stderr } = await runCli(args, { cwd });
      expect(stderr.startsWith(told), stderr).toBe(true);
      expect(stderr).toMatch(/^(?:sluice: \P{Cc}+\n)+$/u);
      writeFileSync(join(cwd, 'data', name), 'another');
    }
  });

  it('holds no progress and no colours where there is no terminal', async () => {
    const { stdout, stderr } = await runCli(['scan', '.'], { cwd: makeFolder({ 'a.jsonl': line }) });
    expect(stderr).toBe('');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('email');
  });

  it('holds progress and colours on a terminal, but for NO_COLOR and --no-progress', async context => {
    const cwd = makeFolder({ 'a.jsonl': line.repeat(200_000) });
    if ((await runShell('command -v script', { cwd })).code !== 0) context.skip('no `script` to make a terminal');
    const onTerminal = (flags: string, env = {}) =>
      runShell(`script -qec "$SLUICE scan . ${flags}" /dev/null`, { cwd, env: { TERM: 'xterm', ...env } });
    const plain = await onTerminal('');
    expect(plain.stdout).toMatch(/\u001b\[\d+m/);
    // A busy machine may be slower than a megabyte per second.
    expect(plain.stdout).toMatch(/[kM]B\/s/);
    const dumb = await onTerminal('', { TERM: 'dumb' });
    expect(dumb.stdout).not.toContain('\u001b');
    expect(dumb.stdout).toContain('email');
    const bare = await onTerminal('--no-progress', { NO_COLOR: '1' });
    expect(bare.stdout).not.toMatch(/\u001b\[[\d;]*m/);
    expect(bare.stdout).not.toMatch(/\r[^\n]/);
  });
});

describe('matched text', () => {
  it('is nowhere in the manifest, on stdout or on stderr, plain or encoded', async () => {
    const secrets = [
      mail(7),
      toToken(7),
      'correct-' + 'Horse7-staple',
      '4485 2759 ' + '1364 2074',
      '+49 30 ' + '90182050',
    ];
    const cwd = makeFolder({
      'a.jsonl': `${secrets.map(it => JSON.stringify({ password: it, note: `see ${it}.` })).join('\n')}\n{"${secrets[0]}":{"x":"${secrets[1]}"},"${secrets[1]}":["${secrets[0]}"]}\n{"broken": "${secrets[0]}\n`,
      'b.csv': `id,password\n${secrets.map((it, i) => `${i},${it}`).join('\n')}\n`,
      'c.txt': secrets.join('\n'),
      'd.csv': `id,${secrets[0]}\n1,${secrets[1]}\n`,
      'rules.yaml': `rules:\n  - {id: test-token, title: T, class: secret, severity: high, pattern: 'zqx7-[a-z0-9]{8}', atoms: [zqx7-]}\n`,
      key: 'k'.repeat(32),
    });
    chmodSync(join(cwd, 'key'), 0o600);
    const common = ['a.jsonl', 'b.csv', 'c.txt', 'd.csv', '--rules', 'rules.yaml', '--key-file', 'key', '--jobs', '2'];
    const outputs = [
      await runCli(['scan', ...common], { cwd }),
      await runCli(['scan', ...common, '--json'], { cwd }),
      await runCli(['redact', ...common, '--out', 'out'], { cwd }),
      await runCli(['report', 'sluice-manifest'], { cwd }),
      await runCli(['check', 'sluice-manifest'], { cwd }),
    ];
    const files = readTree(join(cwd, 'sluice-manifest'));
    expect(manifestIn(cwd).totals.findings).toBeGreaterThanOrEqual(3 * secrets.length);
    const all = [
      ...outputs.flatMap(it => [it.stdout, it.stderr]),
      ...[...files].flatMap(([path, bytes]) => [path, bytes.toString('latin1')]),
    ];
    for (const [i, secret] of secrets.entries()) {
      const bytes = Buffer.from(secret);
      for (const form of [
        secret,
        secret.toUpperCase(),
        bytes.toString('base64').replace(/=+$/, ''),
        bytes.toString('hex'),
        encodeURIComponent(secret),
        JSON.stringify(secret),
      ]) {
        expect(
          all.some(text => text.includes(form)),
          `secret ${i} as a text of ${form.length}`,
        ).toBe(false);
      }
    }
    // In the redacted files too; the password only where its key names it, since in a sentence nothing tells it from words.
    const [, , password] = secrets;
    for (const [path, bytes] of readTree(join(cwd, 'out'))) {
      expect(bytes.includes(`"password":"${password}`), path).toBe(false);
      for (const [i, secret] of secrets.entries()) {
        if (secret !== password) expect(bytes.includes(secret), `secret ${i} in ${path}`).toBe(false);
      }
    }
  });
});
