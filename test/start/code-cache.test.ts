import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const lib = fileURLToPath(new URL('../../dist/lib/', import.meta.url));

// Whether V8 takes the cache of the command's code that the build wrote for these flags.
const told = `
  const { tune } = require(lib + 'code-cache.cjs');
  if (isTuned) tune();
  const { readFileSync } = require('node:fs');
  const tag = require('node:v8').cachedDataVersionTag().toString(16);
  const cachedData = readFileSync(lib + 'scanner.cjs.' + tag + '.cache');
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
