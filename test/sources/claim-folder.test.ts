import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/sources/claim-folder.ts';
import { makeFolder as makeSample } from '../run-scan.ts';

describe('makeFolder', () => {
  it('makes a folder and those it lies in, and takes one that is there', async () => {
    const folder = join(makeSample({}), 'a/b/c');
    await makeFolder(folder);
    await makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it.each([
    ['a', 'EEXIST'],
    ['a/b', 'ENOTDIR'],
  ])('says why %s cannot be one where a file stands', async (path, code) => {
    const folder = join(makeSample({ a: 'text' }), path);
    const message = expect.stringContaining(`cannot make the folder \`${folder}\` (${code})`);
    await expect(makeFolder(folder)).rejects.toMatchObject({ code: 'output', message });
  });

  it.runIf(existsSync('/proc/self'))('gives up where a file system has no folders to make', async () => {
    await expect(makeFolder('/proc/none/of/these')).rejects.toMatchObject({ code: 'output' });
  });
});
