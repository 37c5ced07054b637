import { setMaxListeners } from 'node:events';
import type { Piscina } from 'piscina';
import { loadRules } from '../detectors/load.ts';
import { isPackedName } from '../formats/index.ts';
import type { TakeMemory } from '../formats/scratch.ts';
import type { AuditOptions } from '../options/audit-options.ts';
import { ChunkMemory } from './chunk-memory.ts';
import type { CompiledRules } from './compiled-rules.ts';
import { toError } from './failure.ts';
import type { GivenBack, ScanConfig, ScanFailure, ScanResult, ScanTask } from './protocol.ts';
import { Scanner } from './scanner.ts';
import { giveBack, takeCompiled } from './spare-rules.ts';

/** Runs tasks, in this thread or in others; the results are the same bytes. */
export interface Executor {
  /** How many tasks may be under way at once before planning should pause. */
  readonly width: number;
  /** Memory for the bytes of a chunk, which belong to `run` from then on: they are used again when it is done. */
  readonly take: TakeMemory;
  run(task: ScanTask): Promise<ScanResult>;
  /** Settles when its threads are on their way, so that they load the rules while this one is busy. */
  begun(): Promise<void>;
  close(): Promise<void>;
}

/** What a thread must get to do before it has earned the time of its own start: it loads the rules and learns the data's ways anew. Bytes. */
const WORTH_A_THREAD = 32_000_000;
/** What a byte of a compressed file stands for, roughly. */
const INFLATED = 4;

/** How many threads to scan with: no more than there may be units of work. @param sizes of all sources, as far as they are known. */
export function threadsFor(
  options: Pick<AuditOptions, 'jobs' | 'mayUseFewer' | 'paths' | 'chunkBytes' | 'maxRatio'>,
  sizes: readonly { readonly path: string; readonly bytes: number }[],
): number {
  const { jobs, mayUseFewer, paths, chunkBytes, maxRatio } = options;
  if (paths.includes('-')) return jobs;
  const sum = (workOf: (bytes: number, isCompressed: boolean) => number) =>
    sizes.reduce((total, { path, bytes }) => total + workOf(bytes, isPackedName(path)), 0);
  if (mayUseFewer !== true) {
    // Of a pipe nothing is known.
    const units = sum((bytes, isCompressed) =>
      bytes === 0 ? jobs : Math.ceil((bytes * (isCompressed ? maxRatio : 1)) / chunkBytes),
    );
    return Math.min(jobs, Math.max(1, units));
  }
  const work = sum((bytes, isCompressed) => bytes * (isCompressed ? INFLATED : 1));
  return Math.min(jobs, Math.max(1, Math.floor(work / WORTH_A_THREAD)));
}

/** @param jobs threads to scan with; 1 scans in the calling thread. */
export function startExecutor(config: ScanConfig, jobs: number, signal?: AbortSignal): Executor {
  return jobs === 1 ? inThisThread(config, signal) : inWorkers(config, jobs, signal);
}

function inThisThread(config: ScanConfig, signal: AbortSignal | undefined): Executor {
  const definitions = loadRules(config.extraRules, config.selection);
  let compiled: CompiledRules | undefined;
  let scanner: Scanner | undefined;
  let underWay = 0;
  const memory = new ChunkMemory();
  return {
    width: 1,
    take: memory.take,
    async run(task) {
      // Leave the event loop a turn, so that a signal or a progress timer gets its chance between chunks.
      await new Promise(resolve => setImmediate(resolve));
      signal?.throwIfAborted();
      compiled ??= takeCompiled(definitions);
      scanner ??= new Scanner(config, compiled);
      // Rules that a scan broke off with, or is still at, are not for the next.
      underWay++;
      const result = await scanner.scanChunk(task);
      underWay--;
      if (task.chunk.bytes) memory.give(task.chunk.bytes.buffer);
      return result;
    },
    async begun() {},
    async close() {
      if (compiled && underWay === 0) giveBack(definitions, compiled);
      compiled = undefined;
      scanner = undefined;
    },
  };
}

function inWorkers(config: ScanConfig, jobs: number, signal: AbortSignal | undefined): Executor {
  // Each task under way listens for the signal; there are many.
  if (signal) setMaxListeners(0, signal);
  const starting = startPool(config, jobs);
  starting.catch(noop);
  const memory = new ChunkMemory();
  return {
    width: jobs * 2,
    take: memory.take,
    async run(task) {
      const pool = await starting;
      const transferList = task.chunk.bytes ? [task.chunk.bytes.buffer] : [];
      const result: (ScanResult & GivenBack) | ScanFailure = await pool.run(task, {
        transferList,
        ...(signal && { signal }),
      });
      if ('failure' in result) throw toError(result);
      if (result.memory) memory.give(result.memory);
      return result;
    },
    begun: () => starting.then(noop, noop),
    close: async () => (await starting).destroy(),
  };
}

/** The first task tells of a pool that did not start. */
function noop(): void {}

async function startPool(config: ScanConfig, jobs: number): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: new URL('../../dist/lib/worker-entry.cjs', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 1,
    workerData: { scan: config },
    // A flood of findings is short-lived garbage; V8 would let it grow to three times as much per thread before it looks.
    // Below 2 GB of old space V8 lets the heap grow by less than twice, not four times, before it collects.
    resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 1700 },
  });
  // Each task tells of its own errors. The pool's are of a thread without a task, which it replaces, or the answer of one that a signal
  // or the end has stopped; not listened to, they would end the process.
  pool.on('error', () => {});
  return pool;
}
