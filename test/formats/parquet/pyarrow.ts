import { execFileSync } from 'node:child_process';

/** pyarrow as an independent writer and reader; undefined where it is not installed (`pip install pyarrow`). */
export function findPyarrow(): ((script: string, ...args: string[]) => unknown) | undefined {
  try {
    execFileSync('python3', ['-c', 'import pyarrow.parquet'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return (script, ...args) =>
    JSON.parse(execFileSync('python3', ['-c', `${HEAD}\n${script}`, ...args], { encoding: 'utf8' }) || 'null');
}

const HEAD = 'import sys, json, pyarrow as pa, pyarrow.parquet as pq';
