import { dirname, join, relative, resolve } from 'node:path';
import { AuditError, ExitCode } from '../errors.ts';
import { openManifest } from '../manifest/read.ts';
import { readKeys } from '../options/key.ts';
import { pickFlags } from '../options/known-flags.ts';
import { keyFilesOf } from '../options/own-files.ts';
import { readPublicKey } from '../options/sign-key.ts';
import { judgeManifest } from '../policy/judge-manifest.ts';
import { readRecord, whyNotSigned } from '../redaction/record.ts';
import { toCount } from '../reports/text.ts';
import { toReasons } from '../reports/verdict-text.ts';
import { digestFile } from '../sources/digest-file.ts';
import { type Discovered, discover, type NamedSources } from '../sources/discover.ts';
import { isInside } from '../sources/is-inside.ts';
import { isOwnReason, placesOf } from '../sources/own-files.ts';
import { realPlace } from '../sources/real-place.ts';
import { listTemporaries } from '../sources/remove-temporaries.ts';
import type { Manifest, Skipped, SourceEntry } from '../types.ts';
import { defineCommand, type Io, tell, todayOf } from './command.ts';
import { readJudge } from './judge.ts';

export const verify = defineCommand({
  name: 'verify',
  summary: 'Is the data on disk what an approved record says? For the first line of a training job.',
  flags: {
    ...pickFlags('manifest', 'policy', 'rules', 'key-file', 'json', 'quiet'),
    'public-key': { type: 'text', value: 'FILE', description: 'The record must be signed by this Ed25519 key (PEM)' },
  },
  positionals: { usage: '[PATH…]', min: 0, max: Number.POSITIVE_INFINITY },
  examples: [
    ['sluice verify data/ --manifest audit', 'digests, nothing added or missing, and the policy passes'],
    ['sluice verify clean/ --manifest audit --public-key team.pem', 'and the team signed what was redacted'],
  ],
  async run({ flags, paths }, io) {
    const opened = await openManifest(resolve(io.cwd, flags.manifest), io.signal);
    const { manifest, dir } = opened;
    const signature = await checkSignature(opened, flags, io);
    const judge = await readJudge(flags, io, manifest);
    // Files that belong to this run are no data that was added, as those are not that the audit passed over as its own.
    const own = await placesOf([...judge.ownFiles, ...keyFilesOf([flags.keyFile, flags.publicKey], io.cwd)]);
    const found = await discover(paths.length === 0 ? ['.'] : paths, { cwd: io.cwd, manifestDir: dir });
    const files = await checkFiles(namedAsIn(manifest, found, resolve(io.cwd)), manifest, { own, cwd: io.cwd });
    const verdict = await judgeManifest(dir, manifest, judge, todayOf(io));

    const wrong = [...signature.wrong, ...files.wrong];
    const isRight = wrong.length === 0;
    if (flags.json) {
      const { isAsked, hasRecord } = signature;
      const result = { matches: isRight, wrong, signed: isAsked && isRight && hasRecord, verdict };
      io.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    } else {
      for (const it of [...wrong, ...toReasons(verdict)]) tell(io, `sluice: ${it}`);
      if (!flags.quiet) {
        for (const note of verdict.notes) tell(io, `note: ${note}`);
        const state = isRight
          ? `${toCount(files.seen, 'file')} as approved${toSigned(signature)}`
          : 'not what was approved';
        io.stdout.write(`${state}; the policy ${verdict.pass ? 'passes' : 'does not pass'}\n`);
      }
    }
    return isRight ? verdict.exitCode : ExitCode.error;
  },
});

interface Signature {
  /** True when a key was given that the record is to be signed with. */
  readonly isAsked: boolean;
  readonly hasRecord: boolean;
  /** What to tell. */
  readonly wrong: readonly string[];
}

/** Is the record of a redaction what was signed, and there where it must be? */
async function checkSignature(
  { manifest, dir, digest }: Awaited<ReturnType<typeof openManifest>>,
  flags: { readonly keyFile: string | undefined; readonly publicKey: string | undefined },
  io: Io,
): Promise<Signature> {
  const keys = await readKeys({ ...io, keyFile: flags.keyFile });
  const publicKey = flags.publicKey === undefined ? undefined : await readPublicKey(io, flags.publicKey);
  const record = await readRecord(dir);
  const isAsked = keys !== undefined || publicKey !== undefined;
  if (record) {
    const why = whyNotSigned(record, manifest, digest, { keys, publicKey });
    return { isAsked, hasRecord: true, wrong: why === undefined ? [] : [why] };
  }
  const isNeeded = flags.keyFile !== undefined || publicKey !== undefined || (keys && isRedacted(manifest));
  return { isAsked, hasRecord: false, wrong: isNeeded ? ['there is no record of a redaction'] : [] };
}

function toSigned({ isAsked, hasRecord }: Signature): string {
  if (!hasRecord) return isAsked ? '; nothing is signed, since nothing was redacted' : '';
  return isAsked ? '; the record is signed' : '; the signature was not checked, no key given';
}

/**
 * Is the data what the manifest says, with nothing added and nothing missing?
 * @param world the run's own files, by their real paths, and the folder from which names are told.
 * @returns how many files of the manifest there are, and what to tell of those that are wrong.
 */
async function checkFiles(
  { sources, skipped }: NamedSources,
  manifest: Manifest,
  { own, cwd }: { readonly own: ReadonlyMap<string, string>; readonly cwd: string },
): Promise<{ readonly seen: number; readonly wrong: readonly string[] }> {
  const wrong: string[] = [];
  const seen = new Set<string>();
  const entries = new Map(manifest.sources.map(entry => [entry.path, entry]));
  const passedOver = new Set(manifest.skipped.flatMap(({ path, reason }) => (isOwnReason(reason) ? path : [])));
  for (const { path, file } of sources) {
    if (file === undefined) throw new AuditError('usage', 'verify looks at files; name one');
    const entry = entries.get(path);
    if (entry) {
      seen.add(path);
      const why = await whyNotApproved(entry, file);
      if (why !== undefined) wrong.push(why);
    } else if (!passedOver.has(path) && !own.has(await realPlace(file))) wrong.push(`${path} is not in the manifest`);
  }
  // What a scan passes over, a training job may read.
  const known = new Set(manifest.skipped.map(toKey));
  for (const it of skipped) {
    if (!passedOver.has(it.path) && !known.has(toKey(it)))
      wrong.push(`${it.path} (${it.reason}) is not in the manifest`);
  }
  for (const folder of new Set(sources.flatMap(({ file }) => (file === undefined ? [] : dirname(file))))) {
    for (const name of await listTemporaries(folder)) {
      wrong.push(`${relative(cwd, join(folder, name))} is what a run was writing when it was killed, or still is`);
    }
  }
  for (const { path } of manifest.sources) if (!seen.has(path)) wrong.push(`${path} is missing`);
  return { seen: seen.size, wrong };
}

/** Why a file is not what was approved under its name; undefined when it is. */
async function whyNotApproved({ path, sha256, redacted }: SourceEntry, file: string): Promise<string | undefined> {
  let digest: string | undefined;
  try {
    digest = await digestFile(file, path);
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return error.message;
  }
  if (digest === (redacted ?? { sha256 }).sha256) return undefined;
  const isOld = redacted && digest === sha256;
  return `${path} ${isOld ? 'is the original, not the redacted file' : 'is not the file that was approved'}`;
}

function isRedacted({ sources }: Manifest): boolean {
  return sources.some(({ redacted }) => redacted !== undefined);
}

/**
 * A redacted copy lies below another folder than its original, and a tree may have been moved: names begin at the first folder from which there is a
 * source of the manifest, out of the current one, those that were named, and those on the way. It is one for the whole tree, so that no file can
 * stand in for another.
 */
function namedAsIn(manifest: Manifest, found: Discovered, cwd: string): NamedSources {
  const paths = new Set(manifest.sources.map(({ path }) => path));
  for (const base of [cwd, ...new Set(found.folders.flatMap(folder => foldersOnTheWay(cwd, folder)))]) {
    const named = found.namedFrom(base);
    if (named.sources.some(({ path }) => paths.has(path))) return named;
  }
  return found.namedFrom(cwd);
}

/** Those below `from` that a path leads through, and the folder itself; it alone when it lies elsewhere. */
function foldersOnTheWay(from: string, folder: string): string[] {
  if (folder === from) return [];
  const isBelow = isInside(dirname(folder), from);
  return isBelow ? [...foldersOnTheWay(from, dirname(folder)), folder] : [folder];
}

function toKey({ path, reason }: Skipped): string {
  return JSON.stringify([path, reason]);
}
