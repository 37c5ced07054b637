import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Ran {
  /** Exit code, or the signal that ended it. */
  readonly code: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Largest resident memory in MB, where /proc tells; else 0. */
  readonly peakMb: number;
}

export interface CliOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** User to run as. */
  readonly uid?: number;
  /** Told of the process once it runs, to signal it. */
  readonly onStart?: ((child: ReturnType<typeof spawn>) => void) | undefined;
}

/** Runs `node dist/cli.js` and fails when it shows a stack. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<Ran> {
  return run(process.execPath, [CLI, ...args], options);
}

/** Runs a shell line in which `$SLUICE` is the command. */
export async function runShell(line: string, options: CliOptions): Promise<Ran> {
  return run('bash', ['-c', line], { ...options, env: { SLUICE: `${process.execPath} ${CLI}`, ...options.env } });
}

async function run(
  command: string,
  args: readonly string[],
  { cwd, env, stdin, uid, onStart }: CliOptions,
): Promise<Ran> {
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env.PATH!, HOME: cwd, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', block => stdout.push(block));
  child.stderr.on('data', block => stderr.push(block));
  child.stdin.on('error', () => {}); // it may end without reading
  child.stdin.end(stdin ?? '');
  onStart?.(child);
  let peakMb = 0;
  const meter = setInterval(() => {
    try {
      const [, kb] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      peakMb = Math.max(peakMb, Number(kb ?? 0) / 1024);
    } catch {
      // It has ended, or there is no /proc.
    }
  }, 20);
  const code = await new Promise<number | string | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve(status ?? signal));
  }).finally(() => clearInterval(meter));
  const ran = {
    code,
    stdout: Buffer.concat(stdout).toString('utf8'),
    stderr: Buffer.concat(stderr).toString('utf8'),
    peakMb,
  };
  if (/^\s+at .+:\d+:\d+\)?$/m.test(ran.stderr)) throw new Error(`a stack on stderr:\n${ran.stderr}`);
  return ran;
}
