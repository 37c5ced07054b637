import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { copyAttributes } from '../../src/sources/copy-attributes.ts';
import { commitTemporary, createTemporary } from '../../src/sources/replace-file.ts';
import { makeFolder, readTree } from '../run-scan.ts';

it.skipIf(process.platform === 'win32')(
  'stops where attributes are there and cannot be given, and leaves the file',
  async () => {
    const root = makeFolder({ 'data/a.txt': 'old' });
    const tool = join(makeFolder(), 'cp');
    // GNU cp as it is where only root may set an attribute.
    writeFileSync(
      tool,
      '#!/bin/sh\n[ "$1" = --version ] && echo "cp (GNU coreutils) 9.1" && exit\necho "setting attributes: Operation not permitted" >&2\nexit 1\n',
    );
    chmodSync(tool, 0o755);
    vi.stubEnv('PATH', join(tool, '..'));
    onTestFinished(() => void vi.unstubAllEnvs());
    const file = join(root, 'data/a.txt');
    const refused = { code: 'output', message: expect.stringMatching(/cannot be kept.*The file is unchanged/) };
    await expect(copyAttributes(file, file)).rejects.toMatchObject(refused);
    const temporary = await createTemporary(file);
    await temporary.handle.writeFile('new');
    await expect(commitTemporary(temporary, { keepsAttributes: true })).rejects.toMatchObject(refused);
    expect([...readTree(root)].map(([path, bytes]) => [path, `${bytes}`])).toEqual([['data/a.txt', 'old']]);
  },
);
