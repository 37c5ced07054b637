import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RedactOptions, redact } from '../../src/index.ts';
import type { Redaction } from '../../src/redact.ts';
import type { Finding } from '../../src/types.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { tokenRule } from '../test-rule.ts';

export const key = Buffer.alloc(32, 7);

export interface Redacted {
  readonly result: Redaction;
  /** The written tree: path → bytes. */
  readonly files: ReadonlyMap<string, Buffer>;
  findingsOf(source: string): readonly Finding[];
}

/** Redacts files into another folder, in this thread, with the tests' own rule beside the built-in ones. */
export async function runRedact(
  data: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<RedactOptions> = {},
): Promise<Redacted> {
  const cwd = makeFolder(data);
  const manifestDir = makeFolder();
  const out = makeFolder();
  const result = await redact('.', { cwd, manifestDir, out, jobs: 1, rules: [tokenRule], ...options });
  return {
    result,
    files: readTree(out),
    findingsOf(source) {
      const entry = result.manifest.sources.find(it => it.path === source)!;
      const lines = readFileSync(join(manifestDir, entry.findings.path), 'utf8').split('\n');
      return lines.filter(line => line !== '').map(line => JSON.parse(line) as Finding);
    },
  };
}

/** The merged byte ranges of what a redaction replaced. */
export function toRanges(findings: readonly Finding[]): [number, number][] {
  const ranges: [number, number][] = [];
  const active = findings.filter(
    finding => !finding.placeholder && finding.suppressed === undefined && finding.action !== 'keep',
  );
  for (const { bytes } of active.toSorted((a, b) => a.bytes![0] - b.bytes![0])) {
    const last = ranges.at(-1);
    if (last && bytes![0] < last[1]) last[1] = Math.max(last[1], bytes![1]);
    else ranges.push([...bytes!]);
  }
  return ranges;
}
