// Writes V8's code cache of the files in dist/lib that a scan loads, once one has run: what is called from the start on is compiled by then.
// With `--tuned` for the command line, without for the library, which leaves V8's flags to its process.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'sluice-'));
const demo = fileURLToPath(new URL('../fixtures/demo', import.meta.url));
const isTuned = process.argv.includes('--tuned');
process.argv.splice(2, Infinity, 'scan', demo, '--jobs', '1', '--manifest', join(folder, 'manifest'), '--quiet');
const codeCache = createRequire(import.meta.url)('../dist/lib/code-cache.cjs');
process.on('exit', code => {
  rmSync(folder, { recursive: true });
  if (code > 1) throw new Error(`the scan of fixtures/demo ended with exit code ${code}`);
  codeCache.writeCaches();
  process.exitCode = 0;
});
if (isTuned) codeCache.tune();
codeCache.load('cli.cjs');
