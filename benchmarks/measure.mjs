import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TIME = '/usr/bin/time';
// What GNU time would write, where there is none: python3 is needed to build the project anyway.
const PYTHON = `
import resource, subprocess, sys
code = subprocess.call(sys.argv[2:])
use = resource.getrusage(resource.RUSAGE_CHILDREN)
unit = 1024 if sys.platform == 'darwin' else 1
open(sys.argv[1], 'w').write('%f %f %d' % (use.ru_utime, use.ru_stime, use.ru_maxrss // unit))
sys.exit(code)`;

/**
 * One command as a whole process, its output thrown away.
 * @returns wall and cpu (user + system, all threads) in seconds, peak resident memory in bytes, exit code, and the end of standard error.
 */
export async function measure(command) {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  const notes = join(folder, 'usage');
  const timed = existsSync(TIME)
    ? [TIME, '--quiet', '-f', '%U %S %M', '-o', notes, ...command]
    : ['python3', '-c', PYTHON, notes, ...command];
  try {
    const started = process.hrtime.bigint();
    const { code, errors } = await run(timed);
    const wall = Number(process.hrtime.bigint() - started) / 1e9;
    const [user, system, kilobytes] = readFileSync(notes, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
    return { wall, cpu: user + system, memory: kilobytes * 1024, code, errors };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run([file, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', data => (errors = (errors + data).slice(-2000)));
    child.on('error', reject);
    child.on('close', code => resolve({ code, errors }));
  });
}

/** Where a program is on PATH; undefined when it is not there. */
export function which(program) {
  try {
    return execFileSync('sh', ['-c', `command -v ${program}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
