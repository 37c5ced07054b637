import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWhole } from '../../src/sources/read-whole.ts';
import { makeFolder } from '../run-scan.ts';

describe('what is read beside the data', () => {
  it('may be a file or a pipe', async () => {
    const folder = makeFolder({ file: 'text' });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(String(await readWhole(join(folder, 'file'), undefined))).toBe('text');
    const read = readWhole(join(folder, 'pipe'), undefined);
    await writeFile(join(folder, 'pipe'), 'more text');
    expect(String(await read)).toBe('more text');
    await expect(readWhole(join(folder, 'none'), undefined)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(readWhole(folder, undefined)).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it.each([0, 100])('is waited for until a signal, also where nobody writes: after %d ms', async delay => {
    const folder = makeFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const interruption = new AbortController();
    const read = readWhole(join(folder, 'pipe'), interruption.signal);
    setTimeout(() => interruption.abort(), delay);
    await expect(read).rejects.toMatchObject({ name: 'AbortError' });
  });
});
