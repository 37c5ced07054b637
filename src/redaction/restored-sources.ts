import { serialiseFinding } from '../manifest/serialise.ts';
import { createFindingsFile } from '../manifest/write.ts';
import { isReplaced, RESTORED_ACTION } from '../policy/accepted.ts';
import type { Manifest, SourceEntry } from '../types.ts';
import { type NumberedFinding, readNumbered } from './finding-ids.ts';
import { publishNextManifest, writeNextManifest } from './next-manifest.ts';
import { type Signers, writeRecord } from './record.ts';

/** A file as it is when something came back. */
export interface Restored {
  readonly bytes: number;
  readonly sha256: string;
}

/** Keeps a manifest true while sources come back: it is told of each before the file gets its name, so that a killed run can be finished. */
export class RestoredSources {
  readonly #manifestDir: string;
  readonly #read: Manifest;
  #manifest: Manifest;

  /** @param read the manifest as it was read, before what an earlier run had left undone was finished. */
  constructor(manifestDir: string, read: Manifest, manifest: Manifest) {
    this.#manifestDir = manifestDir;
    this.#read = read;
    this.#manifest = manifest;
  }

  get entries(): readonly SourceEntry[] {
    return this.#manifest.sources;
  }

  /**
   * Restores a source, and marks those of its findings that come back.
   * @param isBack asked of each finding that was replaced.
   * @param restore writes the file, and waits for `beforeRename`.
   * @returns how many findings came back.
   */
  async restore(
    entry: SourceEntry,
    isBack: (numbered: NumberedFinding) => boolean,
    restore: (beforeRename: (after: Restored) => Promise<void>) => Promise<void>,
  ): Promise<number> {
    const marked = await markRestored(entry, this.#manifestDir, isBack);
    const at = this.#manifest.sources.indexOf(entry);
    let next = this.#manifest;
    await restore(async redacted => {
      const { left } = entry.redacted ?? {};
      const isWhole = redacted.sha256 === entry.sha256;
      const changed = {
        ...entry,
        findings: marked.findings,
        redacted: { ...redacted, ...(left && !isWhole && { left }) },
      };
      next = { ...next, sources: next.sources.with(at, changed) };
      await writeNextManifest(this.#manifestDir, next);
    });
    await publishNextManifest(this.#manifestDir, next.sources[at]!);
    this.#manifest = next;
    return marked.count;
  }

  /** Signs what the manifest says now, when it says something new; called however the run ends. */
  async finish(signers: Signers): Promise<void> {
    if (this.#manifest !== this.#read) await writeRecord(this.#manifestDir, this.#manifest, signers);
  }
}

/** Writes the findings of a source anew, pending; those that come back are marked, and counted. */
async function markRestored(
  entry: SourceEntry,
  manifestDir: string,
  isTakenBack: (numbered: NumberedFinding) => boolean,
): Promise<{ findings: SourceEntry['findings']; count: number }> {
  const file = await createFindingsFile(manifestDir, entry.path, { isPending: true });
  try {
    let lines: string[] = [];
    let count = 0;
    for await (const numbered of readNumbered(manifestDir, entry)) {
      const { finding } = numbered;
      const isBack = isReplaced(finding) && isTakenBack(numbered);
      if (isBack) count += 1;
      lines.push(serialiseFinding(isBack ? { ...finding, action: RESTORED_ACTION } : finding));
      if (lines.length < 4096) continue;
      await file.write(Buffer.from(lines.join('')));
      lines = [];
    }
    await file.write(Buffer.from(lines.join('')));
    return { findings: { ...(await file.finish()), count: entry.findings.count }, count };
  } catch (error) {
    await file.discard();
    throw error;
  }
}
