import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../../src/policy/policy-schema.ts';
import { ChunkMemory } from '../../src/scan/chunk-memory.ts';
import { startExecutor } from '../../src/scan/executor.ts';
import type { ScanConfig } from '../../src/scan/protocol.ts';
import { formatOptions } from '../contracts/scan-planned.ts';
import { tokenRule, toToken } from '../test-rule.ts';

const MIB = 1024 * 1024;

describe('ChunkMemory', () => {
  it('gives memory again that was given back, to one taker only', () => {
    const memory = new ChunkMemory();
    const first = memory.take(MIB);
    expect(first).toHaveLength(MIB);
    memory.give(first.buffer);
    const second = memory.take(MIB / 2);
    expect(second).toHaveLength(MIB / 2);
    expect(second.buffer).toBe(first.buffer);
    expect(memory.take(MIB / 2).buffer).not.toBe(first.buffer);
  });

  it('gives no memory that is too short', () => {
    const memory = new ChunkMemory();
    const first = memory.take(MIB);
    memory.give(first.buffer);
    const longer = memory.take(2 * MIB);
    expect(longer).toHaveLength(2 * MIB);
    expect(longer.buffer).not.toBe(first.buffer);
  });

  it.each([1024, 50 * MIB])('keeps none of %i bytes, which is too little or too much', length => {
    const memory = new ChunkMemory();
    const first = memory.take(length);
    memory.give(first.buffer);
    expect(memory.take(length).buffer).not.toBe(first.buffer);
  });

  it('keeps no more than 10 MB of what was given back, or one that is longer', () => {
    const memory = new ChunkMemory();
    const few = Array.from({ length: 20 }, () => memory.take(MIB));
    for (const bytes of few) memory.give(bytes.buffer);
    const old = new Set(few.map(bytes => bytes.buffer));
    const again = Array.from({ length: 20 }, () => memory.take(MIB).buffer);
    expect(again.filter(it => old.has(it)).reduce((sum, it) => sum + it.byteLength, 0)).toBe(10 * MIB);
    const long = memory.take(12 * MIB);
    memory.give(long.buffer);
    expect(memory.take(MIB).buffer).toBe(long.buffer);
  });
});

describe('an executor', () => {
  const config: ScanConfig = {
    extraRules: [tokenRule],
    fingerprintKey: undefined,
    distinctSeed: [1, 2],
    policy: compilePolicy(undefined),
    today: '2026-01-01',
    formatOptions,
    usesGate: true,
  };

  it.each([1, 2])('uses the memory of a chunk again when it was scanned, with %i jobs', async jobs => {
    const executor = startExecutor(config, jobs);
    try {
      const line = Buffer.from(`{"text":"${toToken(7)}"}\n`);
      const bytes = executor.take(MIB);
      bytes.fill(' ').set(line);
      const run = executor.run({
        source: 'a.jsonl',
        file: undefined,
        format: 'jsonl',
        chunk: { firstRecord: 0, start: 0, end: MIB, bytes },
      });
      expect(executor.take(MIB).subarray(0, line.length).equals(line)).toBe(false);
      expect((await run).lineCount).toBe(1);
      // What stands in memory says whether it is the same: threads hand it over as another object.
      expect(executor.take(MIB).subarray(0, line.length).equals(line)).toBe(true);
    } finally {
      await executor.close();
    }
  });
});
