import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureCorpus } from './corpus.mjs';
import { measure, median } from './measure.mjs';
import { jsonParse, sluice } from './tools.mjs';

const STORED = fileURLToPath(new URL('quick.json', import.meta.url));
const SIZE = 40_000_000;
const RUNS = 3;
const ALLOWED_FALL = 0.2;

/**
 * Has it become slower? Processor time of a scan with one job in units of JSON.parse on the same file in the same run, against the stored
 * ratio: a busy or a slower machine slows both.
 * @returns the exit code: 1 when it fell by more than a fifth.
 */
export async function runQuick({ accept }) {
  const stored = existsSync(STORED) ? JSON.parse(readFileSync(STORED, 'utf8')) : {};
  const now = {};
  let exitCode = 0;
  for (const [corpus, share] of [
    ['mixed', 1],
    ['dense', 0.2],
  ]) {
    const { path, planted } = await ensureCorpus(corpus, 'jsonl', SIZE * share);
    const scan = sluice(1);
    const scans = [];
    const floors = [];
    let found;
    for (let run = 0; run < RUNS; run++) {
      floors.push((await measure(jsonParse.command(path))).cpu);
      scan.prepare();
      const result = await measure(scan.command(path));
      if (!scan.codes.includes(result.code)) throw new Error(`sluice failed with ${result.code}: ${result.errors}`);
      scans.push(result.cpu);
      found = scan.read(planted);
      scan.cleanUp();
    }
    // Higher is better: the share of JSON.parse's speed that a scan keeps.
    const ratio = median(floors) / median(scans);
    now[corpus] = Number(ratio.toFixed(4));
    const before = stored[corpus];
    const change =
      before === undefined ? 'nothing stored' : `${((ratio / before - 1) * 100).toFixed(0)} % against ${before}`;
    console.log(
      `${corpus}: ${ratio.toFixed(4)} of JSON.parse's speed (${change}); ${found.findings} findings, ${found.recalled} of ${found.wanted} planted`,
    );
    if (before !== undefined && ratio < before * (1 - ALLOWED_FALL)) exitCode = 1;
  }
  if (accept) writeFileSync(STORED, `${JSON.stringify(now, null, 2)}\n`);
  else if (exitCode === 1)
    console.log(`slower by more than ${ALLOWED_FALL * 100} %; if that is meant, store it with --quick --accept`);
  return accept ? 0 : exitCode;
}
