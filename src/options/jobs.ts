import { availableParallelism } from 'node:os';

/** More threads than this only wait for each other, each in some 50 MB. */
const MOST_PER_CORE = 4;

/** How many threads there may be: as many as asked for, else one a core, and no more than four a core. */
export function toJobs(asked: number | undefined): number {
  const cores = availableParallelism();
  return Math.min(asked ?? cores, cores * MOST_PER_CORE);
}
