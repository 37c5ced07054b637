// Loads the built files of this folder with the code that V8 has made of them before (*.cache, written by the build once a scan has run):
// compiling them takes a quarter of the start of a small scan. V8 refuses what another version of it has made, and compiles instead.
import fs = require('node:fs');
import node = require('node:module');
import path = require('node:path');
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
  return `${file}.cache`;
}

export = { load, writeCaches };
