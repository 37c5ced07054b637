// Loads the built files of this folder with the code that V8 has made of them before (*.cache, written by the build once a scan has run):
// compiling them takes a quarter of the start of a small scan. A cache is named after V8's tag of its version and flags, and others compile.
import fs = require('node:fs');
import node = require('node:module');
import path = require('node:path');
import v8 = require('node:v8');
import vm = require('node:vm');

type Wrapper = (exports: object, require: typeof requireHere, import_: typeof importHere, file: string) => void;

const fromPackages = node.createRequire(__filename);
const loaded = new Map<string, object>();
const scripts = new Map<string, vm.Script>();

/**
 * What a file of this folder exports.
 * @throws what the file throws when it is run first.
 */
function load(name: string): object {
  const known = loaded.get(name);
  if (known) return known;
  const file = path.join(__dirname, name);
  const cachedData = readCache(file);
  const source = `(function (exports, require, import_, __filename) { ${fs.readFileSync(file, 'utf8')}\n})`;
  const script = new vm.Script(source, { filename: file, ...(cachedData && { cachedData }) });
  scripts.set(file, script);
  const exports = {};
  loaded.set(name, exports);
  (script.runInThisContext() as Wrapper)(exports, requireHere, importHere, file);
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
  for (const [file, script] of scripts) fs.writeFileSync(toCache(file), script.createCachedData());
}

function requireHere(id: string): unknown {
  return id.startsWith('./') ? load(id.slice(2)) : fromPackages(id);
}

// Code from a cache has lost how to import.
function importHere(id: string): Promise<unknown> {
  return import(id);
}

function readCache(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(toCache(file));
  } catch {
    return undefined;
  }
}

function toCache(file: string): string {
  return `${file}.${v8.cachedDataVersionTag().toString(16)}.cache`;
}

export = { load, tune, writeCaches };
