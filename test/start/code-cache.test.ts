import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeFolder } from '../run-scan.ts';

const lib = fileURLToPath(new URL('../../dist/lib/', import.meta.url));

// Whether V8 takes the cache of the command's code that the build wrote for these flags.
const told = `
  const { tune } = require(lib + 'code-cache.cjs');
  if (isTuned) tune();
  const { readFileSync } = require('node:fs');
  const tag = require('node:v8').cachedDataVersionTag().toString(16);
  const cachedData = readFileSync(lib + 'scanner.cjs.' + tag + '.cache').subarray(32); // behind the digest
  const source = '(function (exports, require, import_, __filename) { ' + readFileSync(lib + 'scanner.cjs', 'utf8') + '\\n})';
  console.log(tag, new (require('node:vm').Script)(source, { filename: lib + 'scanner.cjs', cachedData }).cachedDataRejected);
`;

function tellCache(isTuned: boolean): string {
  const prefix = `const lib = ${JSON.stringify(lib)}; const isTuned = ${isTuned};`;
  return execFileSync(process.execPath, ['-e', prefix + told], { encoding: 'utf8' });
}

test('V8 takes the cached code of the command line and that of the library, whose flags differ', () => {
  const [tag, rejected] = tellCache(true).trim().split(' ');
  const [otherTag, otherRejected] = tellCache(false).trim().split(' ');
  expect([rejected, otherRejected]).toEqual(['false', 'false']);
  expect(tag !== otherTag).toBe(process.versions.v8.startsWith('11.3.'));
});

/** What a script tells that loads files of a folder by the built code cache. */
function run(folder: string, script: string): string {
  copyFileSync(`${lib}code-cache.cjs`, join(folder, 'code-cache.cjs'));
  const prefix = `const codeCache = require(${JSON.stringify(join(folder, 'code-cache.cjs'))});`;
  return execFileSync(process.execPath, ['-e', prefix + script], { encoding: 'utf8' }).trim();
}

test('a file that was changed runs as it is now, also where it is as long as the one that is cached', () => {
  const folder = makeFolder({ 'a.cjs': 'exports.told = () => "before";' });
  run(folder, 'codeCache.load("a.cjs").told(); codeCache.writeCaches()');
  expect(readdirSync(folder).filter(name => name.endsWith('.cache'))).toHaveLength(1);
  const tell = 'console.log(codeCache.load("a.cjs").told())';
  expect(run(folder, tell)).toBe('before');
  writeFileSync(join(folder, 'a.cjs'), 'exports.told = () => "behind";');
  expect(run(folder, tell)).toBe('behind');
});

test('a file that throws does so each time it is loaded, and files that load each other do', () => {
  const folder = makeFolder({
    'a.cjs': 'exports.half = 1; throw new Error("no");',
    'b.cjs': 'exports.b = 1; exports.c = require("./c.cjs").c + 1;',
    'c.cjs': 'exports.c = require("./b.cjs").b + 1;',
  });
  const tell = 'try { console.log(codeCache.load("a.cjs")) } catch (error) { console.log(error.message) }';
  expect(run(folder, `${tell} ${tell} console.log(codeCache.load("b.cjs").c)`)).toBe('no\nno\n3');
});
