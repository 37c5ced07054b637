import { AuditError } from '../errors.ts';
import { hasItsFindings, isReviewed, mayMention } from '../manifest/lines.ts';
import { readFindings, readLastManifest } from '../manifest/read.ts';
import { sortDeep } from '../manifest/serialise.ts';
import { isReplaced } from '../policy/accepted.ts';
import { hasExpired } from '../policy/allow.ts';
import { digestFile } from '../sources/digest-file.ts';
import { isManifestFolder } from '../sources/manifest-folder.ts';
import type { Manifest, Source, SourceEntry } from '../types.ts';
import type { RedactOptions } from './redact-options.ts';
import { type EditContext, isActive } from './to-edits.ts';

/** An audit that fits, or why the one that stands there does not; neither where there is none. */
export interface Reused {
  readonly manifest?: Manifest;
  readonly change?: string;
}

/**
 * The audit in the manifest folder, when it is finished and still fits the sources, the rules, the policy, the key and the day.
 * @param wanted what an audit would say of itself now.
 * @param wasBegun a redaction by this audit was interrupted, and may have replaced files.
 * @throws AuditError `changed` for an audit, not applied yet, of another version of a source, and for decisions of a person that would be lost.
 */
export async function reuseManifest(
  options: RedactOptions,
  sources: readonly Source[],
  wanted: Manifest,
  context: EditContext,
  wasBegun: boolean,
): Promise<Reused> {
  const { manifestDir } = options;
  if (!(await isManifestFolder(manifestDir))) return {};
  const manifest = await readLastManifest(manifestDir);
  const isMarked = await hasMarks(manifest, manifestDir);
  const change =
    settingsChange(manifest, wanted, isMarked) ?? (await sourcesChange(manifest, sources, options, context));
  if (change === undefined) return { manifest };
  if (isMarked || (await keptForAPerson(manifest, manifestDir))) {
    throw new AuditError(
      'changed',
      `the audit in ${manifestDir} holds decisions of a person and does not fit: ${change} since; name another --manifest folder to scan anew, or remove this one`,
    );
  }
  const isUnused = manifest.totals.findings > 0 && !wasBegun && manifest.sources.every(entry => !entry.redacted);
  if (change instanceof OtherVersion && isUnused) {
    throw new AuditError(
      'changed',
      `\`${change.path}\` is not what the audit in ${manifestDir} was made of; audit it again (sluice scan … --manifest ${manifestDir}), or name another --manifest folder`,
    );
  }
  return { change: String(change) };
}

/** A source that has other bytes than were audited. */
class OtherVersion {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  toString(): string {
    return `\`${this.path}\` changed`;
  }
}

/** @param isMarked a person decided: the allow list that they added to is applied by their marks, and the second scan looks after the rest. */
function settingsChange(manifest: Manifest, wanted: Manifest, isMarked: boolean): string | undefined {
  if (manifest.detectorsDigest !== wanted.detectorsDigest) return 'the rules changed';
  if (!isMarked && manifest.policyDigest !== wanted.policyDigest) return 'the policy changed';
  if (manifest.keyId !== wanted.keyId) return 'the key changed';
  const same = JSON.stringify(sortDeep(manifest.options)) === JSON.stringify(sortDeep(wanted.options));
  return same ? undefined : 'the options changed';
}

async function hasMarks({ sources }: Manifest, manifestDir: string): Promise<boolean> {
  for (const entry of sources) if (await isReviewed(manifestDir, entry).catch(() => false)) return true;
  return false;
}

/** Whether a redaction before this one left what a person had accepted. */
async function keptForAPerson({ sources }: Manifest, manifestDir: string): Promise<boolean> {
  for (const entry of sources) {
    if (entry.redacted && (await mayMention(manifestDir, entry, '"action":"accept"').catch(() => false))) return true;
  }
  return false;
}

/** What first does not fit the sources as they were audited. */
async function sourcesChange(
  manifest: Manifest,
  sources: readonly Source[],
  options: RedactOptions,
  context: EditContext,
): Promise<string | OtherVersion | undefined> {
  const entries = new Map(manifest.sources.map(entry => [entry.path, entry]));
  if (sources.length !== entries.size) return 'the set of sources changed';
  const expired = new Set(
    options.policy.allow.filter(entry => hasExpired(entry, options.today)).map(entry => entry.id),
  );
  for (const { path, file } of sources) {
    const entry = entries.get(path);
    if (!entry) return `\`${path}\` was added`;
    // In place: what a run before this one wrote stays as it is.
    if (entry.redacted && options.out !== undefined) return `\`${path}\` was redacted`;
    const wanted = entry.redacted ?? entry;
    if (file === undefined || !(await isStill(wanted.sha256, file, path))) {
      const isOriginal = file !== undefined && entry.redacted && (await isStill(entry.sha256, file, path));
      return isOriginal ? `\`${path}\` was redacted to a copy` : new OtherVersion(path);
    }
    // A run that was killed may have left findings of its own beside the manifest of the one before.
    if (!(await hasItsFindings(options.manifestDir, entry))) {
      return `\`${entry.findings.path}\` changed`;
    }
    if (entry.redacted && (await keptMore(entry, options.manifestDir, context))) {
      return 'the operators changed, or findings were restored';
    }
    const id = await findExpired(entry, expired, options.manifestDir);
    if (id !== undefined) return `the allow entry \`${id}\` expired`;
  }
  return undefined;
}

/** Is a file what it was? One that could not be read then (its digest is empty) and cannot be read now is the same. */
async function isStill(sha256: string, file: string, path: string): Promise<boolean> {
  if (sha256 !== '') return (await digestFile(file, path)) === sha256;
  return digestFile(file, path).then(
    digest => digest === undefined,
    () => true,
  );
}

/** True when a redaction before left what this one is to replace. */
async function keptMore(entry: SourceEntry, manifestDir: string, context: EditContext): Promise<boolean> {
  for await (const finding of readFindings(manifestDir, entry)) {
    if (isReplaced(finding) || !isActive(finding, context)) continue;
    if (context.operatorFor(finding).name !== 'keep') return true;
  }
  return false;
}

/** An allow entry that suppressed a finding when the audit was made and would not any more. */
async function findExpired(
  entry: SourceEntry,
  expired: ReadonlySet<string>,
  manifestDir: string,
): Promise<string | undefined> {
  if (entry.suppressed === 0 || expired.size === 0) return undefined;
  for await (const { suppressed } of readFindings(manifestDir, entry)) {
    if (suppressed !== undefined && expired.has(suppressed)) return suppressed;
  }
  return undefined;
}
