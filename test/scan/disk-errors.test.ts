import type * as fs from 'node:fs';
import { existsSync } from 'node:fs';
import type * as promises from 'node:fs/promises';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AuditError, scan } from '../../src/index.ts';
import { makeFolder } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

/** What a disk does with the file that is named so. */
const fault = vi.hoisted(() => ({ name: '', code: 'EIO', readsThatWork: 0, openHandles: 0 }));

function fail(call: string): never {
  throw Object.assign(new Error(`${fault.code}: ${call}`), { code: fault.code, syscall: call });
}

vi.mock('node:fs/promises', async original => {
  const real = await original<typeof promises>();
  return {
    ...real,
    async open(...args: Parameters<typeof promises.open>) {
      const handle = await real.open(...args);
      if (fault.name === '' || !String(args[0]).endsWith(fault.name)) return handle;
      let reads = 0;
      fault.openHandles += 1;
      return new Proxy(handle, {
        get(target, member) {
          if (member === 'read' && ++reads > fault.readsThatWork) return async () => fail('read');
          if (member === 'close') {
            return async () => {
              fault.openHandles -= 1;
              return target.close();
            };
          }
          const value = Reflect.get(target, member) as unknown;
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    },
  };
});
vi.mock('node:fs', async original => {
  const real = await original<typeof fs>();
  return {
    ...real,
    openSync(...args: Parameters<typeof fs.openSync>) {
      if (fault.name === `sync ${String(args[0]).split('/').at(-1)}`) fail('open');
      return real.openSync(...args);
    },
  };
});

const MIB = 1 << 20;
// Stored as it is, so that its digest needs a second block.
const parquet = new Uint8Array(
  parquetWriteBuffer({
    columnData: [{ name: 'note', data: [toToken(1), 'x'.repeat(2 * MIB)], type: 'STRING' }],
    codec: 'UNCOMPRESSED',
  }),
);
const jsonl = Buffer.from(`{"a":"${toToken(2)}"}\n`.repeat((3 * MIB) / 22));

describe('a disk that fails in the middle of', () => {
  beforeEach(() => void Object.assign(fault, { name: '', code: 'EIO', readsThatWork: 0, openHandles: 0 }));

  const run = (cwd: string, file: string) =>
    scan(file, { cwd, jobs: 1, manifestDir: 'm', rules: [tokenRule] }).manifest.then(
      () => undefined,
      error => error,
    );

  it.each([
    ['the digest of a Parquet file', 'a.parquet', parquet],
    ['lines', 'a.jsonl', jsonl],
  ])('%s ends the run with what and where, and no manifest', async (_, name, bytes) => {
    const cwd = makeFolder({ [name]: bytes });
    Object.assign(fault, { name, readsThatWork: 1 });
    const error = await run(cwd, name);
    expect(error).toBeInstanceOf(AuditError);
    expect(error).toMatchObject({ code: 'unreadable', context: { path: name, code: 'EIO' } });
    expect(error.message).toBe(`cannot read \`${name}\`: the disk reports an input/output error; check the disk`);
    expect(existsSync(join(cwd, 'm', 'manifest.json'))).toBe(false);
    expect(existsSync(join(cwd, 'm', 'findings', `${name}.jsonl`))).toBe(false);
    await vi.waitFor(() => expect(fault.openHandles).toBe(0));
  });

  it('the head makes the file one that could not be read', async () => {
    const cwd = makeFolder({ 'a.jsonl': jsonl, 'b.jsonl': '{}\n' });
    Object.assign(fault, { name: 'a.jsonl' });
    const { sources } = await scan('.', { cwd, jobs: 1, rules: [tokenRule] }).manifest;
    expect(sources.map(({ path, problemCodes }) => [path, problemCodes])).toEqual([
      ['a.jsonl', { unreadable: 1 }],
      ['b.jsonl', {}],
    ]);
  });

  const openedAgain = [
    ['a.parquet', parquet],
    ['a.jsonl', jsonl],
  ] as const;

  it.each(openedAgain)(
    'a file that its readers open again ends the run with what and where: %s',
    async (name, bytes) => {
      const cwd = makeFolder({ [name]: bytes });
      for (const code of ['EIO', 'EMFILE']) {
        Object.assign(fault, { name: `sync ${name}`, code });
        const error = await run(cwd, name);
        expect(error).toMatchObject({ name: 'AuditError', code: 'unreadable', context: { path: name, code } });
      }
    },
  );

  it.each(openedAgain)('and one that is gone by then is a file that was changed: %s', async (name, bytes) => {
    const cwd = makeFolder({ [name]: bytes });
    // It is there again when the run looks whether it has changed; what was not scanned must still be told of.
    Object.assign(fault, { name: `sync ${name}`, code: 'ENOENT' });
    const { sources } = await scan(name, { cwd, jobs: 1, rules: [tokenRule] }).manifest;
    expect(sources[0]!.coverage.complete).toBe(false);
    expect(Object.keys(sources[0]!.problemCodes)).toEqual(['changed-while-read']);
  });
});
