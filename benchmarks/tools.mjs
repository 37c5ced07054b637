import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { which } from './measure.mjs';

const at = path => fileURLToPath(new URL(path, import.meta.url));
const node = process.execPath;

/** This checkout's build, as a user calls it: one process, a manifest written at the end. */
export function sluice(jobs) {
  const manifest = join(tmpdir(), `sluice-bench-manifest-${process.pid}-${jobs}`);
  return {
    name: `sluice --jobs ${jobs}`,
    jobs,
    command: path => [
      node,
      at('../dist/cli.js'),
      'scan',
      path,
      '--jobs',
      String(jobs),
      '--manifest',
      manifest,
      '--quiet',
      '--no-progress',
    ],
    // 1 says that the policy is violated, which planted secrets do; 2, without a message, that some record was not what it claims to be.
    codes: [0, 1, 2],
    prepare: () => rmSync(manifest, { recursive: true, force: true }),
    read: planted => readManifest(manifest, planted),
    cleanUp: () => rmSync(manifest, { recursive: true, force: true }),
  };
}

/** Findings, placeholders apart; and how many of the planted ones are among them, by record and rule. */
function readManifest(folder, planted) {
  const { sources } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const [source] = sources;
  if (planted === undefined || planted.length === 0) return { findings: source.findings.count, format: source.format };
  const found = new Set();
  const file = join(folder, source.findings.path);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const line of lines) {
    if (line === '') continue;
    const { record, rule } = JSON.parse(line);
    found.add(`${record} ${rule}`);
    if (rule.startsWith('generic-password')) found.add(`${record} generic-password`);
  }
  // Two of one rule in one record count once.
  const wanted = new Set(planted.map(([record, rule]) => `${record} ${rule}`));
  return {
    findings: source.findings.count,
    format: source.format,
    wanted: wanted.size,
    recalled: [...wanted].filter(key => found.has(key)).length,
  };
}

const floor = (name, command) => ({ name, command, codes: [0], isFloor: true });

/** The least that machine and runtime take for the same file. */
export function floorsFor(format) {
  const floors = [
    floor('cat', path => ['sh', '-c', 'exec cat "$0" > /dev/null', path]),
    floor('wc -l', path => ['wc', '-l', path]),
  ];
  if (which('sha256sum')) floors.push(floor('sha256sum', path => ['sha256sum', path]));
  if (format === 'jsonl') floors.push(jsonParse);
  if (format === 'csv') floors.push(floor('csv-parse only', path => [node, at('floors/csv-parse.mjs'), path]));
  if (format === 'jsonl.gz' && which('zcat'))
    floors.push(floor('zcat', path => ['sh', '-c', 'exec zcat "$0" > /dev/null', path]));
  if (format === 'jsonl.zst' && which('zstdcat'))
    floors.push(floor('zstdcat', path => ['sh', '-c', 'exec zstdcat "$0" > /dev/null', path]));
  if (format.endsWith('parquet'))
    floors.push(floor('hyparquet decode', path => [node, at('floors/parquet-decode.mjs'), path]));
  return floors;
}

export const jsonParse = floor('JSON.parse only', path => [node, at('floors/json-parse.mjs'), path]);

// Other auditors, as their manuals say for one file and no network. `codes` are those of a run that found something, too.
const PEERS = [
  {
    program: 'gitleaks',
    args: path => ['dir', path, '--no-banner', '--redact', '--exit-code', '0', '--max-target-megabytes', '0'],
  },
  { program: 'betterleaks', args: path => ['dir', path, '--no-banner', '--redact', '--exit-code', '0'] },
  { program: 'trufflehog', args: path => ['filesystem', path, '--no-verification', '--no-update', '--json'] },
  { program: 'noseyparker', args: path => ['scan', '--datastore', ':memory:', path] },
  {
    program: 'rg',
    args: path => [
      '--count-matches',
      '(AKIA|ASIA)[A-Z2-7]{16}|gh[pousr]_[0-9A-Za-z]{36}|xox[bp]-[0-9A-Za-z-]{20,}',
      path,
    ],
  },
  { program: 'detect-secrets', args: path => ['scan', '--no-verify', path] },
  // Its command takes a text, not a file: the library is called, by the Python that the command is of.
  {
    program: 'datafog',
    runner: interpreterOf,
    args: path => [at('peers/scan_with_datafog.py'), path],
    codes: [0],
    version: ['-c', 'from importlib.metadata import version; print(version("datafog"))'],
  },
  { program: 'presidio', args: path => [path] },
];

/** What a script's first line says. */
function interpreterOf(script) {
  return readFileSync(script, 'utf8')
    .split('\n')[0]
    .replace(/^#!\s*/, '')
    .split(' ')[0];
}

export function peers() {
  const found = [];
  const missing = [];
  for (const { program, args, runner = script => script, codes = [0, 1, 183], version = ['--version'] } of PEERS) {
    const file = which(program);
    if (file)
      found.push({
        name: program,
        command: path => [runner(file), ...args(path)],
        codes,
        version: versionOf(runner(file), version),
      });
    else missing.push(program);
  }
  return { found, missing };
}

function versionOf(file, words) {
  try {
    return execFileSync(file, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000 })
      .split('\n')[0]
      .trim();
  } catch {
    return 'unknown';
  }
}
