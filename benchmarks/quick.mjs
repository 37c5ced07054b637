import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureCorpus } from './corpus.mjs';
import { measure } from './measure.mjs';
import { jsonParse, sluice } from './tools.mjs';

const STORED = fileURLToPath(new URL('quick.json', import.meta.url));
const SIZE = 40_000_000;
const RUNS = 5;
const ALLOWED_FALL = 0.2;
/** A fall counts when it is seen so many times. */
const TRIES = 3;

/**
 * Has it become slower? Processor time of a scan with one job in units of JSON.parse on the same file in the same run, against the ratio stored for this kind of
 * processor: a busy machine slows both. On a kind of which nothing is stored nothing is judged.
 * @returns the exit code: 1 when it fell by more than a fifth.
 */
export async function runQuick({ accept }) {
  const processor = processorKind();
  const stored = existsSync(STORED) ? JSON.parse(readFileSync(STORED, 'utf8')) : {};
  const before = stored[processor];
  console.log(
    `${processor}: ${before ? 'against what is stored for it' : 'nothing is stored for it, and so nothing judged'}`,
  );
  const now = {};
  let hasFallen = false;
  for (const [corpus, share] of [
    ['mixed', 1],
    ['dense', 0.2],
  ]) {
    const least = before && !accept ? before[corpus] * (1 - ALLOWED_FALL) : 0;
    let ratio = 0;
    for (let tried = 0; tried < TRIES && (tried === 0 || ratio < least); tried++) {
      ratio = Math.max(ratio, await ratioOf(corpus, SIZE * share, before?.[corpus]));
    }
    now[corpus] = Number(ratio.toFixed(4));
    hasFallen ||= ratio < least;
  }
  if (accept) {
    writeFileSync(STORED, `${JSON.stringify({ ...stored, [processor]: now }, null, 2)}\n`);
    return 0;
  }
  if (hasFallen)
    console.log(`slower by more than ${ALLOWED_FALL * 100} %; if that is meant, store it with --quick --accept`);
  return hasFallen ? 1 : 0;
}

// The share of JSON.parse's speed that a scan keeps: higher is better.
async function ratioOf(corpus, size, before) {
  const { path, planted } = await ensureCorpus(corpus, 'jsonl', size);
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
  // The least of each: what disturbs a run only adds to it.
  const ratio = Math.min(...floors) / Math.min(...scans);
  const change = before === undefined ? '' : ` (${((ratio / before - 1) * 100).toFixed(0)} % against ${before})`;
  console.log(
    `${corpus}: ${ratio.toFixed(4)} of JSON.parse's speed${change}; ${found.findings} findings, ${found.recalled} of ${found.wanted} planted`,
  );
  return ratio;
}

// Its name, with family and model where the system tells them: those of one name differ by a fifth.
function processorKind() {
  const name = cpus()[0]?.model.trim() ?? process.arch;
  if (!existsSync('/proc/cpuinfo')) return name;
  const told = readFileSync('/proc/cpuinfo', 'utf8');
  const numbers = ['cpu family', 'model'].flatMap(key => new RegExp(`^${key}\\s*: (\\d+)`, 'm').exec(told)?.[1] ?? []);
  return [name, ...(numbers.length > 0 ? [numbers.join('/')] : [])].join(' ');
}
