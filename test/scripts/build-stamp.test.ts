import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
// @ts-expect-error a script without types
import { buildStamp } from '../../scripts/build-stamp.mjs';
import { makeFolder } from '../run-scan.ts';

/** A folder that was built: what the stamp says of it afterwards. */
function built() {
  const root = makeFolder({ 'src/a.ts': 'a', 'src/deep/b.ts': 'b', 'package.json': '{}', 'dist/a.js': 'a' });
  mkdirSync(join(root, 'build'));
  const stamp = () =>
    buildStamp({ root, inputs: ['src', 'package.json'], outputs: ['dist', 'build'], file: 'build/stamp' });
  const first = stamp();
  return { root, first, holds: (): boolean => stamp().holds() };
}

it('holds as long as neither what was read nor what was made is changed', () => {
  const { first, holds } = built();
  expect(holds()).toBe(false);
  first.write();
  expect(holds()).toBe(true);
});

it.each<[string, (root: string) => void]>([
  ['a file was changed', root => writeFileSync(join(root, 'src/deep/b.ts'), 'c')],
  ['one came', root => writeFileSync(join(root, 'src/c.ts'), '')],
  ['one went', root => rmSync(join(root, 'src/a.ts'))],
  ['one has another name', root => renameSync(join(root, 'src/a.ts'), join(root, 'src/c.ts'))],
  ['the lock file changed', root => writeFileSync(join(root, 'package.json'), '{ }')],
  ['what was built was changed', root => writeFileSync(join(root, 'dist/a.js'), 'b')],
  ['it is gone', root => rmSync(join(root, 'dist'), { recursive: true })],
  ['something was added to it', root => writeFileSync(join(root, 'dist/b.js'), '')],
])('holds no longer when %s', (_, change) => {
  const { root, first, holds } = built();
  first.write();
  change(root);
  expect(holds()).toBe(false);
});

it('does not take what was changed during the build for what it was built of', () => {
  const { root, first, holds } = built();
  writeFileSync(join(root, 'src/a.ts'), 'changed');
  first.write();
  expect(holds()).toBe(false);
});
