import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { AuditError } from '../errors.ts';
import { byCodeUnit } from '../text/code-units.ts';
import type { Skipped, Source } from '../types.ts';
import { expandGlob } from './expand-glob.ts';
import { isInside } from './is-inside.ts';
import { isManifestFolder, isWorkingFile, MANIFEST_NAMES } from './manifest-folder.ts';
import { findNearestName } from './nearest-name.ts';
import { type OwnFile, placesOf } from './own-files.ts';
import { realPlace } from './real-place.ts';
import { nameSources, type Root } from './source-names.ts';
import { isMisnamed, MISNAMED } from './unreadable.ts';

export interface DiscoverOptions {
  readonly cwd: string;
  /** Absolute folder of the manifest, which itself is passed over without a word: a second run must list what the first did. */
  readonly manifestDir?: string | undefined;
  /** Absolute folder of the output: listed where it lies in a folder that is read, whether it is there yet or not. */
  readonly out?: string | undefined;
  /** Listed where a folder or a glob turns them up; read where they are named. */
  readonly ownFiles?: readonly OwnFile[] | undefined;
}

/** Sources and what was passed over, each sorted by path. */
export interface NamedSources {
  readonly sources: Source[];
  readonly skipped: Skipped[];
}

/** What lies behind paths, before it has names. */
export interface Discovered {
  /** Absolute folders that were named, or that hold a file that was. */
  readonly folders: readonly string[];
  /** As it is called from a folder, an absolute path. */
  namedFrom(folder: string): NamedSources;
}

/**
 * Finds the sources behind paths: files, folders (recursively), globs and `-` for stdin; they are named from `cwd`.
 *
 * What was asked for by its own name is read whatever it is called; what a folder or a glob turns up is passed over when it is hidden, a control
 * file (unless the glob is called as one), a file of the run's own, a special file, a symlink that leaves the folder or proved to be of another run's
 * manifest, and then listed with the reason. The same file is read once. The result is sorted by path and depends neither on the order of the
 * arguments nor the disk's.
 */
export async function discoverSources(paths: readonly string[], options: DiscoverOptions): Promise<NamedSources> {
  return (await discover(paths, options)).namedFrom(resolve(options.cwd));
}

/** As `discoverSources`, for whoever wants to choose where the names begin. */
export async function discover(paths: readonly string[], options: DiscoverOptions): Promise<Discovered> {
  const cwd = resolve(options.cwd);
  const discovery = new Discovery({
    manifest: options.manifestDir === undefined ? [] : await toAllNames(options.manifestDir),
    out: options.out === undefined ? [] : await toAllNames(options.out),
    files: await placesOf(options.ownFiles ?? []),
  });
  const starts = (await Promise.all(paths.filter(it => it !== '-').map(it => findStarts(it, cwd)))).flat();
  // Parents before what lies in them, and a file under its own name before it is met under another.
  starts.sort((a, b) => a.rank - b.rank || byCodeUnit(a.file, b.file));
  for (const start of starts) await discovery.start(start);
  await discovery.followLinks();

  return {
    folders: [...new Set(starts.map(({ root }) => root.folder))],
    namedFrom(folder) {
      const { nameOf } = nameSources(folder, [...discovery.found(), ...discovery.passedOver()]);
      const sources: Source[] = discovery.found().map(it => ({ path: nameOf(it), file: it.file }));
      if (paths.includes('-')) sources.push({ path: '-', file: undefined });
      const skipped = discovery.passedOver().map(it => ({ path: nameOf(it), reason: it.reason(nameOf) }));
      return { sources: sources.sort(byPath), skipped: skipped.sort(byPath) };
    },
  };
}

/** One place to start from. */
interface Start extends Place {
  /** What a glob finds is subject to the rules for what a folder turns up. */
  readonly rank: typeof NAMED | typeof NAMED_SYMLINK | typeof GLOBBED;
}

const NAMED = 0;
const NAMED_SYMLINK = 1;
const GLOBBED = 2;

/** A path that was seen, and what it was found under. */
interface Place {
  readonly file: string;
  readonly root: Root;
  /** Matched by a pattern that is itself called as a control file, such as `*.lock`. */
  readonly isMeant?: boolean | undefined;
}

interface PassedOver extends Place {
  reason(nameOf: (place: Place) => string): string;
}

/** The run's own folders, each by all its names, and its own files with the reason for which each is passed over. */
interface OwnPlaces {
  readonly manifest: readonly string[];
  readonly out: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/** Collects files by their real paths. */
class Discovery {
  readonly #manifestDirs: ReadonlySet<string>;
  /** What of the manifest's folder is the manifest. */
  readonly #manifest: ReadonlySet<string>;
  readonly #out: ReadonlySet<string>;
  readonly #ownFiles: ReadonlyMap<string, string>;
  /** Files of manifests of other runs, by their real paths, and findings files, which go without saying beside the manifest that lists them. */
  readonly #otherManifests = new Set<string>();
  readonly #otherFindings = new Set<string>();
  readonly #files = new Map<string, Place>();
  readonly #folders = new Set<string>();
  readonly #passedOver = new Map<string, PassedOver>();
  /** Symlinks wait until all that is really there was seen, so that a file gets its own name rather than a link's. */
  #links: Place[] = [];

  constructor({ manifest, out, files }: OwnPlaces) {
    this.#manifestDirs = new Set(manifest);
    this.#manifest = new Set(manifest.flatMap(dir => MANIFEST_NAMES.map(name => join(dir, name))));
    this.#out = new Set(out);
    this.#ownFiles = files;
  }

  found(): Place[] {
    return [...this.#files.values()];
  }

  passedOver(): PassedOver[] {
    // What one argument passes over another may have named.
    const read = new Set([...this.#folders, ...this.found().map(it => it.file)]);
    return [...this.#passedOver.values()].filter(it => !read.has(it.file));
  }

  async start({ file, root, rank, isMeant }: Start): Promise<void> {
    await this.#listOut(root);
    if (this.#isOwn(file)) return;
    if (rank === GLOBBED) return this.#sortMatch({ file, root, isMeant });
    const target = await stat(file);
    const real = await realpath(file).catch(() => file); // /dev/fd/3, say, leads to a name that no folder has
    if (target.isDirectory()) await this.#walk({ file, root }, real, true);
    else this.#addFile({ file, root }, real);
  }

  async followLinks(): Promise<void> {
    while (this.#links.length > 0) {
      const links = this.#links.sort((a, b) => byCodeUnit(a.file, b.file));
      this.#links = [];
      for (const link of links) await this.#followLink(link);
    }
  }

  /** A match may lie behind a symlink on its way from the pattern's folder, not only be one. */
  async #sortMatch(place: Place): Promise<void> {
    const { file, root } = place;
    const real = await realpath(file).catch(() => undefined);
    const entry = await lstat(file).catch(() => undefined);
    if (this.#isInOwn(file, root.folder)) return;
    // To be listed with what it could not be reached for.
    if (entry === undefined) return this.#addFile(place, file);
    const base = await realpath(root.folder).catch(() => root.folder);
    if (real !== join(base, relative(root.folder, file))) this.#links.push(place);
    else await this.#sort(place, entry, real);
  }

  /** Before there is an output folder as after, so that a second run lists what the first did. */
  async #listOut(root: Root): Promise<void> {
    if (!root.isFolder) return;
    for (const folder of new Set([root.folder, await realPlace(root.folder)])) {
      const out = [...this.#out].find(it => it !== folder && isInside(it, folder));
      if (out === undefined) continue;
      return this.#passOver({ file: join(root.folder, relative(folder, out)), root }, 'output folder');
    }
  }

  /** Part of the manifest that this run writes. */
  #isOwn(file: string): boolean {
    return this.#manifest.has(file) || (this.#manifestDirs.has(dirname(file)) && isWorkingFile(basename(file)));
  }

  #isInOwn(file: string, folder: string): boolean {
    for (let it = file; isInside(it, folder); it = dirname(it)) {
      if (this.#isOwn(it) || (it !== folder && this.#out.has(it))) return true;
      if (it === dirname(it)) break;
    }
    return false;
  }

  async #walk(folder: Place, real: string, isStart = false): Promise<void> {
    if (this.#folders.has(real)) return;
    this.#folders.add(real);
    if (!this.#manifestDirs.has(real) && (await isManifestFolder(real))) await this.#noteManifest(real);
    const entries = await listFolder(real, folder.file).catch((error: unknown) => {
      if (isStart) throw error;
    });
    // To be listed with what it could not be read for, and not to end the run.
    if (entries === undefined) return this.#addFile(folder, real);
    for (const entry of entries) {
      const place = { file: join(folder.file, entry.name), root: folder.root };
      await this.#visit(place, entry, join(real, entry.name));
    }
  }

  // What checks a manifest takes longer to load than a small scan does, and few folders hold one.
  async #noteManifest(folder: string): Promise<void> {
    const { readFinishedManifest } = await import('../manifest/finished-manifest.ts');
    const manifest = await readFinishedManifest(folder);
    for (const file of manifest?.files ?? []) this.#otherManifests.add(file);
    for (const file of manifest?.findings ?? []) this.#otherFindings.add(file);
  }

  /** Passes over what is hidden; a glob finds it only when the pattern itself has the dot, and then it was meant. */
  async #visit(place: Place, entry: Dirent, real: string): Promise<void> {
    // Locks and temporary files of runs beside this one, or that were killed, come and go.
    if (this.#isOwn(place.file) || this.#isOwn(real) || isWorkingFile(entry.name)) return;
    if (this.#out.has(place.file) || this.#out.has(real)) return; // it is listed
    if (!entry.name.startsWith('.')) return this.#sort(place, entry, real);
    if (this.#manifestDirs.has(real) && !(await this.#holdsMore(real))) return;
    this.#passOver(place, entry.isDirectory() ? 'hidden folder' : 'hidden file');
  }

  /** True for a manifest folder with something in it that is not the manifest. */
  async #holdsMore(folder: string): Promise<boolean> {
    const entries = await listFolder(folder, folder);
    return entries.some(it => !this.#isOwn(join(folder, it.name)));
  }

  async #sort(place: Place, entry: Dirent | Stats, real: string): Promise<void> {
    if (entry.isSymbolicLink()) return void this.#links.push(place);
    if (entry.isDirectory()) return this.#walk(place, real);
    if (!entry.isFile()) return this.#passOver(place, `${toSpecialKind(entry)}, not a file`);
    if (this.#otherFindings.has(real)) return;
    const reason = this.#whyNoData(place, real);
    if (reason !== undefined) return this.#passOver(place, reason);
    this.#addFile(place, real);
  }

  /** Why a file is no data, if so. */
  #whyNoData({ file, isMeant }: Place, real: string): string | undefined {
    if (this.#otherManifests.has(real)) return 'Sluice manifest';
    if (isControlFile(basename(file)) && !isMeant) return 'control file';
    return this.#ownFiles.get(real) ?? this.#ownFiles.get(file);
  }

  async #followLink(link: Place): Promise<void> {
    const real = await realpath(link.file).catch(() => undefined);
    const target = real === undefined ? undefined : await stat(real).catch(() => undefined);
    if (real === undefined || target === undefined) return this.#passOver(link, 'symlink leads nowhere');
    const root = await realpath(link.root.folder).catch(() => link.root.folder);
    if (!isInside(real, root)) return this.#passOver(link, 'symlink leaves the folder');
    if (this.#isInOwn(real, root) || this.#otherFindings.has(real)) return;
    const reason = this.#whyNoData(link, real);
    if (reason !== undefined) return this.#passOver(link, reason);
    if (target.isFile()) return this.#addFile(link, real);
    if (!target.isDirectory()) return this.#passOver(link, `symlink to a ${toSpecialKind(target)}`);
    if (this.#folders.has(real)) return this.#passOver(link, 'symlink to a folder that is read anyway');
    return this.#walk(link, real);
  }

  #addFile(place: Place, real: string): void {
    const first = this.#files.get(real);
    if (first === undefined) this.#files.set(real, place);
    else if (first.file !== place.file) {
      this.#passedOver.set(place.file, { ...place, reason: nameOf => `same file as \`${nameOf(first)}\`` });
    }
  }

  #passOver(place: Place, reason: string): void {
    this.#passedOver.set(place.file, { ...place, reason: () => reason });
  }
}

/** A literal path is one place, even with glob characters in its name; only what does not exist is tried as a glob. */
async function findStarts(path: string, cwd: string): Promise<Start[]> {
  const file = resolve(cwd, path);
  const entry = await lstat(file).catch((error: unknown) => {
    if (!isMissing(error)) throw cannotLook(path, error);
  });
  if (entry !== undefined) {
    const target = entry.isSymbolicLink() ? await stat(file).catch(() => undefined) : entry;
    if (target === undefined) {
      throw new AuditError('not-found', `\`${path}\` is a symlink that leads nowhere; repair or leave it out`, {
        context: { path },
      });
    }
    const folder = target.isDirectory() ? file : dirname(file);
    const rank = entry.isSymbolicLink() ? NAMED_SYMLINK : NAMED;
    return [{ file, root: { folder, isFolder: target.isDirectory() }, rank }];
  }
  const { isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(path)) throw await notFound(path, file);

  const folder = resolve(cwd, toStaticBase(path, isDynamicPattern));
  const { matches, unseen } = await expandGlob(path, cwd, folder);
  if (matches.length === 0 && unseen.length === 0) {
    throw new AuditError('not-found', `nothing matches \`${path}\`, looking from \`${folder}\`; check the pattern`, {
      context: { path },
    });
  }
  const root = { folder, isFolder: true };
  const isMeant = isControlFile(basename(path));
  return [...matches, ...unseen].map(it => ({ file: resolve(it), root, rank: GLOBBED, isMeant }));
}

async function toAllNames(path: string): Promise<string[]> {
  return [resolve(path), await realPlace(path)];
}

/** The folders before the first part of a pattern that is one. */
function toStaticBase(pattern: string, isDynamic: (part: string) => boolean): string {
  const parts = pattern.split('/');
  const first = parts.findIndex(part => isDynamic(part));
  const base = parts.slice(0, first < 0 ? -1 : first).join('/');
  return base === '' && pattern.startsWith('/') ? '/' : base;
}

async function listFolder(folder: string, shown: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return tellApart(entries).sort((a, b) => byCodeUnit(a.name, b.name));
  } catch (error) {
    throw cannotLook(shown, error);
  }
}

/** Names that are not UTF-8 may look alike as text; none of them leads to its file, but each file is listed. */
function tellApart(entries: Dirent[]): Dirent[] {
  if (!entries.some(it => it.name.includes('\ufffd'))) return entries;
  const names = new Set<string>();
  for (const entry of entries) {
    const { name } = entry;
    for (let number = 2; names.has(entry.name); number++) entry.name = `${name} (${number})`;
    names.add(entry.name);
  }
  return entries;
}

/** Files that programs leave beside data to talk to each other. Parquet's `_metadata` and HF's JSON are data. */
function isControlFile(name: string): boolean {
  return /^(_SUCCESS|_started_\d+|_committed_\d+|Thumbs\.db|desktop\.ini)$|\.(crc|lock|tmp)$/.test(name);
}

function toSpecialKind(entry: Dirent | Stats): string {
  if (entry.isSocket()) return 'socket';
  if (entry.isFIFO()) return 'pipe';
  return 'device';
}

async function notFound(path: string, file: string): Promise<AuditError> {
  let missing = file;
  let siblings: string[] | undefined;
  while (siblings === undefined && dirname(missing) !== missing) {
    const parent = dirname(missing);
    const isThere = (await stat(parent).catch(() => undefined)) !== undefined;
    if (isThere) siblings = await readdir(parent).catch(() => []);
    else missing = parent;
  }
  const nearest = findNearestName(basename(missing), siblings ?? []);
  const where = `\`${dirname(missing)}\` has no \`${basename(missing)}\``;
  const advice =
    nearest === undefined
      ? 'check the path'
      : `did you mean \`${join(dirname(path), relative(dirname(file), join(dirname(missing), nearest)))}\`?`;
  return new AuditError('not-found', `cannot find \`${path}\`: ${where}; ${advice}`, { context: { path } });
}

function cannotLook(path: string, cause: unknown): AuditError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
  const reason = isMisnamed(path, cause)
    ? `: ${MISNAMED}`
    : ` (${code}); give the user that runs this read access, or leave the folder out`;
  return new AuditError('unreadable', `cannot look into \`${path}\`${reason}`, { cause, context: { path, code } });
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EINVAL' || code === 'ENAMETOOLONG';
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return byCodeUnit(a.path, b.path);
}
