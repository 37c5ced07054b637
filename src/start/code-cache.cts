// Loads the built files of this folder with the code that V8 has made of them before (*.cache, written by the build once a scan has run):
// compiling them takes a quarter of the start of a small scan. A cache is named after V8's tag of its version and flags, and others compile. V8 itself
// takes a cache for any source of the same length, so that a patched file would not run: the cache begins with the digest of what it was made of,
// which takes 1.5 ms for the 2 MB of a scan.
import crypto = require('node:crypto');
import fs = require('node:fs');
import node = require('node:module');
import path = require('node:path');
import v8 = require('node:v8');
import vm = require('node:vm');

type Wrapper = (exports: object, require: typeof requireHere, import_: typeof importHere, file: string) => void;

const fromPackages = node.createRequire(__filename);
const loaded = new Map<string, object>();
const scripts = new Map<string, { readonly script: vm.Script; readonly digest: Buffer }>();

/**
 * What a file of this folder exports.
 * @throws what the file throws when it is run; it is run again when it is asked for again.
 */
function load(name: string): object {
  const known = loaded.get(name);
  if (known) return known;
  const file = path.join(__dirname, name);
  const bytes = fs.readFileSync(file);
  const digest = crypto.hash('sha256', bytes, 'buffer');
  const cachedData = readCache(file, digest);
  const source = `(function (exports, require, import_, __filename) { ${bytes.toString('utf8')}\n})`;
  // The cache keeps the name, and may be used elsewhere than where it was made.
  const script = new vm.Script(source, { filename: `sluice/dist/lib/${name}`, ...(cachedData && { cachedData }) });
  scripts.set(file, { script, digest });
  const exports = {};
  // Before it is run: files that load each other see what there is up to now.
  loaded.set(name, exports);
  try {
    (script.runInThisContext() as Wrapper)(exports, requireHere, importHere, file);
  } catch (error) {
    loaded.delete(name);
    throw error;
  }
  return exports;
}

/**
 * For a process that only runs Sluice, before anything is loaded. V8 optimises a function that has run for a while, on threads of its own: of a scan of some ten
 * megabytes that took a third of the processor's time, and much of it for functions that only prepare the run. The functions that count are used much more.
 */
function tune(): void {
  if (!process.versions.v8.startsWith('11.3.')) return;
  v8.setFlagsFromString('--interrupt-budget=800000'); // bytes of bytecode; V8's own is 67584
}

/** Writes what V8 has compiled up to now of the files that are loaded. */
function writeCaches(): void {
  for (const [file, { script, digest }] of scripts) {
    fs.writeFileSync(toCache(file), Buffer.concat([digest, script.createCachedData()]));
  }
}

function requireHere(id: string): unknown {
  return id.startsWith('./') ? load(id.slice(2)) : fromPackages(id);
}

// Code from a cache has lost how to import.
function importHere(id: string): Promise<unknown> {
  return import(id);
}

function readCache(file: string, digest: Buffer): Buffer | undefined {
  let cache: Buffer;
  try {
    cache = fs.readFileSync(toCache(file));
  } catch {
    return undefined;
  }
  return cache.subarray(0, digest.length).equals(digest) ? cache.subarray(digest.length) : undefined;
}

function toCache(file: string): string {
  return `${file}.${v8.cachedDataVersionTag().toString(16)}.cache`;
}

export = { load, tune, writeCaches };
