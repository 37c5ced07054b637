import { workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { ScanConfig, ScanResult, ScanTask } from './protocol.ts';
import { Scanner } from './scanner.ts';

const scanner = new Scanner((workerData as { scan: ScanConfig }).scan);

/** Piscina's entry: one task in, one result out, its buffers handed over without a copy. */
export default async function scan(task: ScanTask): Promise<unknown> {
  const result: ScanResult = await scanner.scanChunk(task);
  return move({
    get [transferableSymbol]() {
      return [result.lines.buffer, result.distinct.buffer];
    },
    get [valueSymbol]() {
      return result;
    },
  } as never);
}
