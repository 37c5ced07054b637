import { workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { AuditError } from '../errors.ts';
import { toFailure } from './failure.ts';
import type { GivenBack, ScanConfig, ScanResult, ScanTask } from './protocol.ts';
import { Scanner } from './scanner.ts';

const scanner = new Scanner((workerData as { scan: ScanConfig }).scan);

/** Piscina's entry: one task in, one result out, its buffers handed over without a copy. */
export default async function scan(task: ScanTask): Promise<unknown> {
  let result: ScanResult;
  try {
    result = await scanner.scanChunk(task);
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return toFailure(error);
  }
  const memory = task.chunk.bytes?.buffer;
  return move({
    get [transferableSymbol]() {
      return [result.lines.buffer, result.distinct.buffer, ...(memory ? [memory] : [])];
    },
    get [valueSymbol](): ScanResult & GivenBack {
      return memory ? { ...result, memory } : result;
    },
  } as never);
}
