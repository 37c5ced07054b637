import type { KeyObject } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { AuditError } from './errors.ts';
import { formatNamed } from './formats/index.ts';
import { claimManifestFolder } from './manifest/claim.ts';
import { readLastManifest } from './manifest/read.ts';
import type { Keys } from './options/key.ts';
import { isReplaced } from './policy/accepted.ts';
import { chooseRestored } from './redaction/choose-restored.ts';
import {
  type FindingIds,
  isNamed,
  type NumberedFinding,
  parseFindingIds,
  readNumbered,
} from './redaction/finding-ids.ts';
import { finishNextManifest } from './redaction/next-manifest.ts';
import { type Restored, RestoredSources } from './redaction/restored-sources.ts';
import { ChangeRanges } from './redaction/vault/change-ranges.ts';
import { isSameSource } from './redaction/vault/choose-section.ts';
import { lockVaultFolder } from './redaction/vault/lock-vault-folder.ts';
import { checkFields, restoreFields } from './redaction/vault/restore-fields.ts';
import { readChangedRanges, restoreSpans, type SpanRestore } from './redaction/vault/restore-spans.ts';
import { isOfFile, listSections, type Section } from './redaction/vault/vault-file.ts';
import { withEnds } from './redaction/with-ends.ts';
import { digestFile } from './sources/digest-file.ts';
import { discoverSources } from './sources/discover.ts';
import { lockFolder } from './sources/lock.ts';
import { realPlace } from './sources/real-place.ts';
import { removeTemporaries } from './sources/remove-temporaries.ts';
import type { Manifest, SourceEntry } from './types.ts';

export interface FindingsRestoreOptions {
  /** Where the redacted files lie. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Absolute path of the manifest's folder, whose findings are marked and whose record is written anew. */
  readonly manifestDir: string;
  /** Absolute path. */
  readonly vault: string;
  readonly keys: Keys;
  /** `SOURCE#LINE` or fingerprints. */
  readonly ids: readonly string[];
  readonly signKey: KeyObject | undefined;
  readonly signal?: AbortSignal;
}

/**
 * One undoing of single findings, in place: manifest → named findings → their changes in the vault → the file with those taken back →
 * what stays replaced sealed anew → findings marked, manifest and record. A later restore of the whole file works as before.
 * @returns how many findings came back, and in how many files.
 */
export async function restoreFindings(options: FindingsRestoreOptions): Promise<{ findings: number; files: number }> {
  const { manifestDir } = options;
  const ids = parseFindingIds(options.ids);
  const folders = new ClaimedFolders();
  await folders.claimManifest(manifestDir);
  try {
    await folders.lockVault(await realPlace(dirname(options.vault)));
    const fileOf = await findFiles(options);
    const read = await readLastManifest(manifestDir);
    const manifest = await finishNextManifest(manifestDir, read, async path => {
      const file = fileOf(path);
      return file === undefined ? undefined : digestFile(file);
    });
    for (const path of ids.lines.keys()) {
      if (manifest.sources.every(it => it.path !== path)) {
        throw new AuditError('not-found', `the manifest has no source \`${path}\``);
      }
    }
    const run: Run = { options, ids, sections: (await listSections(options.vault, options.keys)).sections };
    // All is settled before the first file is written.
    const plans: Plan[] = [];
    for (const entry of manifest.sources) {
      options.signal?.throwIfAborted();
      if (!(await hasNamed(entry, run))) continue;
      const found = fileOf(entry.path);
      if (found === undefined) {
        throw new AuditError('not-found', `\`${entry.path}\` is not among the files that were named`);
      }
      const file = await realPlace(resolve(options.cwd, found));
      await folders.lock(dirname(file));
      await removeTemporaries(dirname(file));
      const plan = await planFor(entry, file, run);
      if (plan) plans.push(plan);
    }
    return { findings: await carryOut(plans, { read, manifest }, options), files: plans.length };
  } finally {
    await folders.release();
  }
}

interface Run {
  readonly options: FindingsRestoreOptions;
  readonly ids: FindingIds;
  readonly sections: readonly Section[];
}

/** Folders that no other run may write in meanwhile. */
class ClaimedFolders {
  readonly #releases: (() => Promise<void>)[] = [];
  readonly #folders = new Set<string>();

  async claimManifest(folder: string): Promise<void> {
    this.#releases.push(await claimManifestFolder(folder));
    this.#folders.add(await realPlace(folder));
  }

  async lock(folder: string, take = lockFolder): Promise<void> {
    if (this.#folders.has(folder)) return;
    this.#releases.push(await take(folder));
    this.#folders.add(folder);
  }

  lockVault(folder: string): Promise<void> {
    return this.lock(folder, lockVaultFolder);
  }

  async release(): Promise<void> {
    for (const release of this.#releases.reverse()) await release();
  }
}

/** The file of a source of the manifest, among those that were named. */
async function findFiles({
  paths,
  cwd,
  manifestDir,
}: FindingsRestoreOptions): Promise<(path: string) => string | undefined> {
  const { sources } = await discoverSources(paths, { cwd, manifestDir });
  return path => (sources.find(it => it.path === path) ?? sources.find(it => isSameSource(it.path, path)))?.file;
}

async function hasNamed(entry: SourceEntry, { options, ids }: Run): Promise<boolean> {
  if (ids.lines.has(entry.path)) return true;
  if (ids.fingerprints.size === 0) return false;
  for await (const numbered of readNumbered(options.manifestDir, entry)) {
    if (isNamed(numbered, entry.path, ids) && isReplaced(numbered.finding)) return true;
  }
  return false;
}

/** What is to be done to a source; undefined when nothing that was named is replaced in it. */
async function planFor(entry: SourceEntry, file: string, { options, ids, sections }: Run): Promise<Plan | undefined> {
  const { vault, keys, manifestDir } = options;
  const own = await sectionsOf(entry, file, sections);
  const signal = options.signal && { signal: options.signal };
  const { rewrite } = formatNamed(entry.format);
  if (rewrite.kind === 'file') {
    if (entry.compression !== 'none') {
      throw new AuditError(
        'usage',
        `of \`${entry.path}\`, ${entry.format} within ${entry.compression}, single findings cannot be restored; restore the whole file without \`--finding\``,
      );
    }
    const fields = { entry, rewrite, section: own.content, file, vault, keys, manifestDir, ids, ...signal };
    if (!(await checkFields(fields))) return undefined;
    return {
      entry,
      isBack: numbered => isNamed(numbered, entry.path, ids),
      restore: beforeRename => restoreFields(fields, beforeRename),
    };
  }
  const ranges = new ChangeRanges();
  for await (const { start, end } of readChangedRanges(own.content, vault, keys)) ranges.add(start, end);
  const chosen = await chooseRestored(entry, { manifestDir, ids, ranges });
  if (chosen.size === 0) return undefined;
  const isWanted = (start: number, end: number) => ranges.within(start, end).every(it => chosen.has(it));
  return {
    entry,
    isBack: ({ finding: { bytes } }) => bytes !== undefined && isWanted(...bytes),
    async restore(beforeRename) {
      await restoreSpans({ sections: own, file, target: file, vault, keys, isWanted, beforeRename, ...signal });
    },
  };
}

/**
 * Restores file after file; the manifest tells of each before it gets its name.
 * @param before the manifest as it was read, and with what an earlier run left undone.
 * @returns how many findings came back.
 */
async function carryOut(
  plans: readonly Plan[],
  before: { readonly read: Manifest; readonly manifest: Manifest },
  { manifestDir, keys, signKey }: FindingsRestoreOptions,
): Promise<number> {
  const sources = new RestoredSources(manifestDir, before.read, before.manifest);
  const restoreAll = async () => {
    let findings = 0;
    for (const { entry, isBack, restore } of plans) findings += await sources.restore(entry, isBack, restore);
    return findings;
  };
  return withEnds(restoreAll, [() => sources.finish({ keys, signKey })]);
}

/** What is to happen to one source. */
interface Plan {
  readonly entry: SourceEntry;
  /** Does a finding that was replaced come back? */
  isBack(numbered: NumberedFinding): boolean;
  /** Writes the file anew; tells of it before it gets its name. */
  restore(beforeRename: (after: Restored) => Promise<void>): Promise<void>;
}

async function sectionsOf(entry: SourceEntry, file: string, all: readonly Section[]): Promise<SpanRestore['sections']> {
  const digest = await digestFile(file, entry.path);
  const own = all.filter(it => it.after.sha256 === digest && it.before.sha256 === entry.sha256);
  // Of a file that is rewritten as a whole there is no other section than that of the file.
  const of = formatNamed(entry.format).rewrite.kind === 'file' ? 'file' : 'content';
  const content = own.findLast(it => it.of === of);
  if (content === undefined || digest !== entry.redacted?.sha256) {
    throw new AuditError(
      'changed',
      `\`${entry.path}\` is not what the redaction wrote, or the vault is of another one; nothing was changed`,
    );
  }
  return { content, file: content.compression === 'none' ? undefined : own.findLast(isOfFile) };
}
