// npm run bench -- [--size 200M] [--runs 3] [--only jsonl,…] [--question formats,…] [--out DIR] [--keep] [--quick [--accept]]

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureCorpus } from './corpus.mjs';
import { measure, median } from './measure.mjs';
import { runQuick } from './quick.mjs';
import { printCase, printHeading } from './table.mjs';
import { peers } from './tools.mjs';

const QUESTIONS = ['formats', 'real', 'dense', 'hostile', 'scaling'];
const root = fileURLToPath(new URL('..', import.meta.url));

const { values: flags } = parseArgs({
  options: {
    size: { type: 'string', default: '200M' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    question: { type: 'string' },
    out: { type: 'string' },
    keep: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
  },
});

process.exitCode = flags.quick ? await runQuick({ accept: flags.accept }) : await runAll();

async function runAll() {
  const size = toBytes(flags.size);
  const machine = describeMachine();
  console.log(
    `${machine.cpu} × ${machine.cores}, node ${machine.node}, sluice ${machine.commit}, ${flags.size} per corpus, median of ${flags.runs}`,
  );
  const { missing } = peers();
  if (missing.length > 0) console.log(`not on PATH, so not compared: ${missing.join(', ')}`);
  const results = [];
  for (const name of flags.question?.split(',') ?? QUESTIONS) {
    const { question, cases } = await import(`./questions/${name}.mjs`);
    printHeading(question);
    for (const entry of cases()) {
      if (flags.only && !flags.only.split(',').includes(entry.format)) continue;
      const result = await runCase(entry, size, Number(flags.runs));
      printCase(result);
      results.push({ question: name, ...result });
    }
  }
  const out = flags.keep ? keptFolder(machine) : flags.out;
  if (out)
    writeRuns(out, { machine, command: ['npm', 'run', 'bench', '--', ...process.argv.slice(2)].join(' '), results });
  const failed = results.some(({ tools }) => tools.some(tool => tool.failure));
  return failed ? 1 : 0;
}

// The tools take turns, so that a slow minute of the machine slows all of them.
async function runCase({ corpus, format, tools, share }, size, runs) {
  const { path, ...file } = await ensureCorpus(corpus, format, Math.round(size * share));
  const states = tools.map(tool => ({ tool, runs: [], found: undefined, failure: undefined }));
  for (let run = 0; run < runs; run++) {
    for (const state of states) {
      const { tool } = state;
      if (state.failure) continue;
      tool.prepare?.();
      const result = await measure(tool.command(path));
      if (tool.codes.includes(result.code) && !(result.code === 2 && result.errors !== '')) {
        state.runs.push({ wall: result.wall, cpu: result.cpu, memory: result.memory });
        state.found ??= tool.read?.(file.planted);
      } else state.failure = `exit ${result.code}: ${result.errors.trim().split('\n')[0]}`;
      tool.cleanUp?.();
    }
  }
  return {
    corpus,
    format,
    bytes: file.bytes,
    textBytes: file.textBytes,
    records: file.records,
    planted: file.planted?.length,
    tools: states.map(({ tool, runs: raw, found, failure }) => ({
      name: tool.name,
      isFloor: tool.isFloor ?? false,
      ...(tool.version && { version: tool.version }),
      command: tool.command(path).join(' '),
      ...(failure
        ? { failure }
        : {
            wall: median(raw.map(r => r.wall)),
            cpu: median(raw.map(r => r.cpu)),
            memory: Math.max(...raw.map(r => r.memory)),
          }),
      ...found,
      raw,
    })),
  };
}

function describeMachine() {
  const commit = execFileSync('git', ['-C', root, 'describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  return {
    cpu: cpus()[0].model.trim(),
    cores: cpus().length,
    memory: totalmem(),
    node: process.version,
    platform: process.platform,
    commit,
    date: new Date().toISOString(),
  };
}

function keptFolder({ cpu, cores, date }) {
  const name = `${date.slice(0, 10)}-${cpu
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-${cores}`;
  return fileURLToPath(new URL(`runs/${name}/`, import.meta.url));
}

function writeRuns(folder, runs) {
  mkdirSync(folder, { recursive: true });
  let file = join(folder, 'run.json');
  for (let n = 2; existsSync(file); n++) file = join(folder, `run-${n}.json`);
  writeFileSync(file, `${withoutPlaces(JSON.stringify(runs, null, 1))}\n`);
  console.log(`\nraw numbers: ${file}`);
}

function toBytes(text) {
  const [, number, unit] = /^(\d+(?:\.\d+)?)([kMG]?)$/i.exec(text) ?? [];
  if (number === undefined) throw new Error(`--size takes a number such as 20M, not ${text}`);
  return Math.round(Number(number) * { '': 1, k: 1e3, m: 1e6, g: 1e9 }[unit.toLowerCase()]);
}

/** Kept runs name no folder of the machine: paths are those below the checkout. */
function withoutPlaces(text) {
  return text
    .replaceAll(fileURLToPath(new URL('../', import.meta.url)), '')
    .replaceAll(process.execPath, 'node')
    .replace(/[^ "]*sluice-bench-manifest[^ "]*/g, 'MANIFEST');
}
