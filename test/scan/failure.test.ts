import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AuditError } from '../../src/errors.ts';
import { toError, toFailure } from '../../src/scan/failure.ts';
import { makeFolder, runScan } from '../run-scan.ts';

describe('an error of a thread', () => {
  it('is the same behind it, with what the system said of its cause and nothing else of that', () => {
    const said = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read', more: () => 0 });
    const error = new AuditError('unreadable', 'cannot read `a`', { cause: said, context: { path: 'a' } });
    const there = toError(structuredClone(toFailure(error)));
    expect(there).toBeInstanceOf(AuditError);
    expect(there).toMatchObject({ code: 'unreadable', message: 'cannot read `a`', context: { path: 'a' } });
    expect(there.cause).toMatchObject({ code: 'EIO', syscall: 'read', message: 'EIO: i/o error, read' });
    const other = new AuditError('config', 'no', { cause: new SyntaxError('quotes the text') });
    expect(toError(structuredClone(toFailure(other))).cause).toBeUndefined();
  });

  it('tells as much with one thread as with two', async () => {
    const module = 'export const createNameModel = () => ({ async find() { throw new TypeError("no"); } });';
    const cwd = makeFolder({ 'a.jsonl': '{"a":"one"}\n{"a":"two"}\n', 'model/names.mjs': module });
    const ner = { module: join(cwd, 'model/names.mjs') };
    for (const jobs of [1, 2]) {
      const error = await runScan(cwd, { jobs, chunkBytes: 1, ner, exclude: [] }).catch(error => error);
      expect(error).toMatchObject({ code: 'config', context: { name: 'TypeError' } });
    }
  });
});
