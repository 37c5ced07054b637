import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ScanOptions, scan } from '../src/index.ts';
import type { Finding, Manifest } from '../src/types.ts';
import { tokenRule } from './test-rule.ts';

// In memory where there is such a place: every file that is written is also fsynced.
const ROOT = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A folder with these files (path → content), removed when the test is over. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(ROOT, 'sluice-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Every file below a folder: path with `/` → bytes. */
export function readTree(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    const file = join(folder, name);
    if (statSync(file).isFile()) files.set(relative(folder, file), readFileSync(file));
  }
  return files;
}

export interface Scanned {
  readonly manifest: Manifest;
  /** Folder of the manifest. */
  readonly folder: string;
  /** Lines of the findings files by source. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  findingsOf(source: string, rule?: string): readonly Finding[];
}

/** Scans `data` (a folder, or files to put into one) in this thread with the tests' own rule beside the built-in ones. */
export async function runScan(
  data: string | Readonly<Record<string, string | Uint8Array>>,
  options: ScanOptions = {},
): Promise<Scanned> {
  const cwd = typeof data === 'string' ? data : makeFolder(data);
  const folder = makeFolder();
  const manifest = await scan('.', { cwd, manifestDir: folder, jobs: 1, rules: [tokenRule], ...options }).manifest;
  const lines = new Map(
    manifest.sources.map(source => [
      source.path,
      readFileSync(join(folder, source.findings.path), 'utf8')
        .split('\n')
        .filter(line => line !== ''),
    ]),
  );
  return {
    manifest,
    folder,
    lines,
    findingsOf(source, rule) {
      const findings = (lines.get(source) ?? []).map(line => JSON.parse(line) as Finding);
      return rule === undefined ? findings : findings.filter(finding => finding.rule === rule);
    },
  };
}
