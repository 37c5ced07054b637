import type { AuditOptions } from '../options/audit-options.ts';
import type { RunWorld } from '../options/run-options.ts';
import { ProgressBar } from '../reports/progress-bar.ts';
import { type Io, todayOf } from './command.ts';

/** The world that a run reads from. */
export function worldOf(io: Io): RunWorld {
  return {
    cwd: io.cwd,
    env: io.env,
    today: todayOf(io),
    now: new Date().toISOString(),
    stdin: io.stdin ?? noInput(),
    ...(io.signal && { signal: io.signal }),
  };
}

/** Runs `work` with a progress bar where there is a terminal for one. */
export async function withProgress<T>(
  io: Io,
  isWanted: boolean,
  work: (hooks: Pick<AuditOptions, 'onStart' | 'onProgress'>) => Promise<T>,
): Promise<T> {
  if (!isWanted || !io.isTTY) return work({});
  const bar = new ProgressBar(io.stderr, io.width ?? 80);
  try {
    return await work({ onStart: bytes => bar.begin(bytes), onProgress: progress => bar.update(progress) });
  } finally {
    bar.end();
  }
}

async function* noInput(): AsyncGenerator<Buffer> {}
