import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { audit, toManifest, toScanConfig } from './audit.ts';
import { detectorsDigest, loadRules } from './detectors/load.ts';
import { AuditError } from './errors.ts';
import { formatNamed } from './formats/index.ts';
import { Kernel } from './kernel/kernel.ts';
import { claimManifestFolder } from './manifest/claim.ts';
import { readFindings, readManifest } from './manifest/read.ts';
import { serialiseFinding } from './manifest/serialise.ts';
import { createFindingsFile, writeManifest } from './manifest/write.ts';
import type { AuditOptions } from './options/audit-options.ts';
import { compileChoice, type OperatorChoice } from './redaction/choose-operator.ts';
import { rewriteSource } from './redaction/rewrite-source.ts';
import { type EditContext, isActive } from './redaction/to-edits.ts';
import { type Executor, startExecutor } from './scan/executor.ts';
import { RuleTally } from './scan/rule-tally.ts';
import { scanSource } from './scan/scan-source.ts';
import { Slots } from './scan/slots.ts';
import { claimFolder } from './sources/claim-folder.ts';
import { discoverSources } from './sources/discover.ts';
import { openSource } from './sources/open-source.ts';
import { commitTemporary, createTemporary, discardTemporary } from './sources/replace-file.ts';
import type { Finding, Manifest, Source, SourceEntry } from './types.ts';
import { VERSION } from './version.ts';

export interface RedactOptions extends AuditOptions {
  /** Absolute folder for a mirrored tree; undefined rewrites in place. */
  readonly out: string | undefined;
  readonly operators: OperatorChoice;
  /** True when the user named the manifest folder: an audit there must then fit, else it is made anew. */
  readonly mustReuse: boolean;
}

export interface Redaction {
  /** Of the sources as they were, with the operators used and the digests of what was written. */
  readonly manifest: Manifest;
  /** Of the data as it is now: what a policy judges. */
  readonly after: Manifest;
  /** Sources that were not written, since not all of them could be read. */
  readonly refused: readonly string[];
}

/**
 * One redaction: audit (or reuse one) → for each source rewrite to a temporary file → scan that again → give it its final name → manifest.
 * @throws AuditError `leftover` when a rewritten source would still hold a finding; nothing of that source is replaced then.
 */
export async function redact(options: RedactOptions): Promise<Redaction> {
  const keyedOperators = compileChoice(options.operators, options.key);
  const rules = loadRules(options.extraRules, options.selection);
  const context: EditContext = {
    rules: new Map(rules.map(rule => [rule.id, rule])),
    keys: options.key,
    operatorFor: keyedOperators,
    countsPlaceholders: options.policy.placeholders === 'count',
  };
  const manifestDir = options.manifestDir!;
  const before = (await reusableManifest(options, detectorsDigest(rules))) ?? (await audit(options));
  const sources = await sourcesOf(before, options);
  const release =
    options.out === undefined ? await claimManifestFolder(manifestDir) : await lockBoth(manifestDir, options.out);
  const executor = startExecutor(toScanConfig(options), options.jobs, options.signal);
  try {
    const tally = new RuleTally(rules);
    const kernel = new Kernel({ atoms: new Map(), shapes: new Map() });
    const run: Run = { options: options, context, executor, tally, manifestDir, rules, kernel };
    const results = await new Slots(1).mapInOrder(sources, options.jobs, source => redactSource(source, run));
    const manifest = { ...before, sources: results.map(result => result.entry) };
    await writeManifest(manifestDir, manifest);
    const entries = results.map(result => result.after);
    return {
      manifest,
      after: toManifest(
        options,
        entries,
        before.skipped,
        { stats: () => statsOf(results, before, tally) },
        before.detectorsDigest,
      ),
      refused: results.filter(result => result.isRefused).map(result => result.entry.path),
    };
  } finally {
    await executor.close();
    await release();
  }
}

interface Run {
  readonly options: RedactOptions;
  readonly context: EditContext;
  readonly executor: Executor;
  readonly tally: RuleTally;
  readonly manifestDir: string;
  readonly rules: ReturnType<typeof loadRules>;
  readonly kernel: Kernel;
}

interface SourceToRedact {
  readonly source: Source;
  readonly entry: SourceEntry;
}

interface RedactedSource {
  readonly entry: SourceEntry;
  readonly after: SourceEntry;
  readonly isRefused: boolean;
}

/** What is known of the rules: of sources that were not written, and so not scanned again, the audit tells. */
function statsOf(
  results: readonly RedactedSource[],
  before: Manifest,
  tally: RuleTally,
): ReturnType<RuleTally['stats']> {
  const stats = new Map(tally.stats());
  for (const { entry, isRefused } of results) {
    if (!isRefused) continue;
    for (const rule of Object.keys(entry.counts)) {
      const total = before.totals.byRule[rule];
      if (total) stats.set(rule, total);
    }
  }
  return stats;
}

async function redactSource({ source, entry }: SourceToRedact, run: Run): Promise<RedactedSource> {
  const { options } = run;
  // What could not be read could not be redacted either: no copy of it is made.
  if (!entry.coverage.complete) return { entry, after: entry, isRefused: true };
  const hasWork =
    Object.values(entry.counts).some(count => count > 0) || (run.context.countsPlaceholders && entry.placeholders > 0);
  if (!hasWork && options.out === undefined) return { entry, after: entry, isRefused: false };
  const target = options.out === undefined ? source.file! : join(options.out, ...source.path.split('/'));
  await mkdir(dirname(target), { recursive: true });
  const temporary = await createTemporary(target);
  try {
    await writeRedacted(source, entry, temporary, run);
    const after = await scanAgain(source, entry, temporary.path, run);
    options.signal?.throwIfAborted();
    await temporary.handle.chmod((await stat(source.file!)).mode & 0o7777);
    await commitTemporary(temporary);
    const redacted = { bytes: after.bytes, sha256: after.sha256 };
    return { entry: { ...(await markActions(entry, run)), redacted }, after, isRefused: false };
  } catch (error) {
    await discardTemporary(temporary);
    throw error;
  }
}

async function writeRedacted(
  source: Source,
  entry: SourceEntry,
  temporary: Awaited<ReturnType<typeof createTemporary>>,
  { options, context, manifestDir, kernel }: Run,
): Promise<void> {
  const opened = await openSource(source, {
    maxRatio: options.maxRatio,
    ...(options.signal && { signal: options.signal }),
  });
  try {
    await rewriteSource(
      {
        opened,
        format: formatNamed(entry.format),
        findings: readFindings(manifestDir, entry),
        context,
        formatOptions: options.formatOptions,
        chunkBytes: options.chunkBytes,
        kernel,
        tool: `Sluice ${VERSION}`,
      },
      temporary,
    );
    const read = await opened.finish();
    if (read.sha256 !== entry.sha256) throw changed(entry.path);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Scans the temporary file under the source's own name; any finding that was to be replaced is an error. */
async function scanAgain(source: Source, entry: SourceEntry, file: string, run: Run): Promise<SourceEntry> {
  const leftover = new Map<string, number>();
  const options: AuditOptions = {
    ...run.options,
    manifestDir: undefined,
    format: entry.format,
    onFindings(_, lines) {
      for (const finding of parseLines(lines)) {
        if (!isActive(finding, run.context) || run.context.operatorFor(finding).name === 'keep') continue;
        leftover.set(finding.rule, (leftover.get(finding.rule) ?? 0) + 1);
      }
    },
  };
  const { executor, tally, rules } = run;
  const slots = new Slots(executor.width);
  const after = await scanSource({ path: source.path, file }, { executor, slots, rules, tally, options });
  if (leftover.size > 0) {
    const list = [...leftover].map(([rule, count]) => `${count} × ${rule}`).join(', ');
    throw new AuditError(
      'leftover',
      `${source.path}: the redacted text would still hold findings (${list}); nothing was replaced; use the operator \`label\` for these rules`,
    );
  }
  return after;
}

/** Writes the findings anew with the operator that each was replaced by. */
async function markActions(entry: SourceEntry, { manifestDir, context }: Run): Promise<SourceEntry> {
  const file = await createFindingsFile(manifestDir, entry.path);
  try {
    let lines: string[] = [];
    for await (const finding of readFindings(manifestDir, entry)) {
      const action = isActive(finding, context) ? context.operatorFor(finding).name : 'keep';
      lines.push(serialiseFinding({ ...finding, action }));
      if (lines.length < 4096) continue;
      await file.write(Buffer.from(lines.join('')));
      lines = [];
    }
    await file.write(Buffer.from(lines.join('')));
    return { ...entry, findings: { ...(await file.finish()), count: entry.findings.count } };
  } catch (error) {
    await file.discard();
    throw error;
  }
}

function* parseLines(lines: Uint8Array): Iterable<Finding> {
  for (const line of Buffer.from(lines).toString('utf8').split('\n'))
    if (line !== '') yield JSON.parse(line) as Finding;
}

/** The audit in the manifest folder, when it is finished and still fits the sources, the rules and the policy. */
async function reusableManifest(options: RedactOptions, digest: string): Promise<Manifest | undefined> {
  const { manifestDir } = options;
  const hasManifest = await access(join(manifestDir!, 'manifest.json')).then(
    () => true,
    () => false,
  );
  if (!hasManifest) return undefined;
  const manifest = await readManifest(manifestDir!);
  const wanted = toManifest(options, [], [], new RuleTally([]), digest);
  const isSame =
    manifest.detectorsDigest === wanted.detectorsDigest &&
    manifest.policyDigest === wanted.policyDigest &&
    JSON.stringify(manifest.options) === JSON.stringify(JSON.parse(JSON.stringify(sorted(wanted.options))));
  const stale = isSame ? await firstStale(manifest, options) : 'the rules, the policy or the options';
  if (stale === undefined) return manifest;
  if (!options.mustReuse) return undefined;
  throw new AuditError(
    'changed',
    `the audit in ${manifestDir} does not fit: ${stale} changed since; scan again, or name another --manifest folder`,
  );
}

const sorted = (value: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The first source that is not the one that was audited; undefined when all are. */
async function firstStale(manifest: Manifest, options: RedactOptions): Promise<string | undefined> {
  const { sources } = await discoverSources(options.paths, options);
  const entries = new Map(manifest.sources.map(entry => [entry.path, entry]));
  if (sources.length !== entries.size) return 'the set of sources';
  for (const source of sources) {
    const entry = entries.get(source.path);
    if (!entry) return `\`${source.path}\``;
    if (entry.redacted) return `\`${source.path}\` (it was redacted)`;
    if (source.file === undefined || (await digestOf(source.file)) !== entry.sha256) return `\`${source.path}\``;
    // A run that was killed may have left findings of its own beside the manifest of the one before.
    const { path, sha256 } = entry.findings;
    const isTheirs = await digestOf(join(options.manifestDir!, path)).then(
      digest => digest === sha256,
      () => false,
    );
    if (!isTheirs) return `\`${path}\``;
  }
  return undefined;
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const block of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(block as Buffer);
  return hash.digest('hex');
}

/** The manifest's entries with their files. */
async function sourcesOf(manifest: Manifest, options: RedactOptions): Promise<SourceToRedact[]> {
  const { sources } = await discoverSources(options.paths, options);
  const byPath = new Map(sources.map(source => [source.path, source]));
  return manifest.sources.map(entry => {
    const source = byPath.get(entry.path);
    if (!source || source.file === undefined) throw changed(entry.path);
    return { source, entry };
  });
}

async function lockBoth(manifestDir: string, out: string): Promise<() => Promise<void>> {
  if (resolve(manifestDir) === resolve(out))
    throw new AuditError('usage', '--out and --manifest must be different folders');
  const releaseManifest = await claimManifestFolder(manifestDir);
  try {
    const releaseOut = await claimFolder(out);
    return async () => {
      await releaseOut();
      await releaseManifest();
    };
  } catch (error) {
    await releaseManifest();
    throw error;
  }
}

function changed(path: string): AuditError {
  return new AuditError('changed', `\`${path}\` is not the file that was audited; scan it again`);
}
