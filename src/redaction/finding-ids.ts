import { AuditError } from '../errors.ts';
import { readFindings } from '../manifest/read.ts';
import type { Finding, SourceEntry } from '../types.ts';

/** Names single findings of a manifest: by source and line of its findings file, or all of one value by its fingerprint. */
export interface FindingIds {
  /** Lines, from 1, by source path. */
  readonly lines: ReadonlyMap<string, ReadonlySet<number>>;
  readonly fingerprints: ReadonlySet<string>;
}

/** A finding and its line in the findings file of its source, from 1. */
export interface NumberedFinding {
  readonly finding: Finding;
  readonly line: number;
}

/**
 * Parses `data/a.jsonl#17` and fingerprints.
 * @throws AuditError `usage` for anything else.
 */
export function parseFindingIds(ids: readonly string[]): FindingIds {
  const lines = new Map<string, Set<number>>();
  const fingerprints = new Set<string>();
  for (const id of ids) {
    const parts = /^(.+)#([1-9]\d{0,14})$/s.exec(id);
    if (parts) {
      const [, path = '', line] = parts;
      lines.set(path, (lines.get(path) ?? new Set()).add(Number(line)));
    } else if (/^[0-9a-f]{32}$/.test(id)) fingerprints.add(id);
    else {
      throw new AuditError(
        'usage',
        `\`${id}\` names no finding; say SOURCE#LINE, the line of its findings file, such as \`data/a.jsonl#17\`, or a fingerprint`,
      );
    }
  }
  return { lines, fingerprints };
}

/** The findings of a source, numbered. */
export async function* readNumbered(manifestDir: string, entry: SourceEntry): AsyncGenerator<NumberedFinding> {
  let line = 0;
  for await (const finding of readFindings(manifestDir, entry)) {
    line += 1;
    yield { finding, line };
  }
}

/** Is it one of those that were named? */
export function isNamed({ finding, line }: NumberedFinding, path: string, ids: FindingIds): boolean {
  if (ids.lines.get(path)?.has(line)) return true;
  return finding.fingerprint !== undefined && ids.fingerprints.has(finding.fingerprint);
}
