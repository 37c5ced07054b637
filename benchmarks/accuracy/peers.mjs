import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Secret scanners that may be on PATH. Each says which of the files `0.txt`, `1.txt` … of a folder it finds something in. */
const PEERS = [
  { name: 'gitleaks', version: ['version'], scan: folder => fromReport(folder, 'gitleaks') },
  { name: 'betterleaks', version: ['version'], scan: folder => fromReport(folder, 'betterleaks') },
  {
    name: 'trufflehog',
    version: ['--version'],
    scan: folder =>
      run('trufflehog', ['filesystem', folder, '--json', '--no-verification', '--no-update'])
        .split('\n')
        .filter(line => line.includes('SourceMetadata'))
        .map(line => JSON.parse(line).SourceMetadata.Data.Filesystem.file),
  },
  {
    name: 'detect-secrets',
    version: ['--version'],
    scan: folder =>
      Object.entries(JSON.parse(run('detect-secrets', ['-C', folder, 'scan', '--all-files', '--no-verify'])).results)
        .filter(([, found]) => found.length > 0)
        .map(([file]) => file),
  },
];

function run(command, args) {
  return spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
}

function fromReport(folder, command) {
  const report = `${folder}.json`;
  run(command, ['dir', folder, '--no-banner', '--exit-code', '0', '-f', 'json', '-r', report]);
  return JSON.parse(readFileSync(report, 'utf8')).map(finding => finding.File);
}

/** @returns per peer that is installed: its name, version and, per set, the number of texts in which it finds something */
export function runPeers(sets) {
  const parent = mkdtempSync(join(tmpdir(), 'sluice-peers-'));
  try {
    const folders = sets.map(({ name, cases }) => {
      const folder = join(parent, name);
      mkdirSync(folder);
      for (const [at, { text }] of cases.entries()) writeFileSync(join(folder, `${at}.txt`), `${text}\n`);
      return folder;
    });
    return PEERS.flatMap(({ name, version, scan }) => {
      let words;
      try {
        words = execFileSync(name, version, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
      } catch {
        return [];
      }
      const flagged = folders.map(folder => new Set(scan(folder).map(file => basename(file))).size);
      return [{ name, version: words.split('\n')[0], flagged }];
    });
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
