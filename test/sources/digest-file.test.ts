import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestFile } from '../../src/sources/digest-file.ts';
import { makeFolder } from './temporary-folder.ts';

it('gives no digest of a file that is not there, and says why of one that cannot be read', async () => {
  const folder = makeFolder({ a: 'abc' });
  symlinkSync('loop', join(folder, 'loop'));
  expect(await digestFile(join(folder, 'a'))).toMatch(/^ba7816bf/);
  for (const gone of ['b', 'b/c', 'a/c']) expect(await digestFile(join(folder, gone)), gone).toBeUndefined();
  await expect(digestFile(join(folder, 'loop'), 'data/loop')).rejects.toMatchObject({
    code: 'unreadable',
    message: 'cannot read `data/loop`: its symlinks go in a circle; remove them or leave the path out',
    context: { code: 'ELOOP' },
  });
  await expect(digestFile(folder)).rejects.toMatchObject({ code: 'unreadable', context: { code: 'EISDIR' } });
});
