import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import useTemporaryFolder from './temporary-folder.ts';

it('gives the tests a folder for temporary files of their own', () => {
  expect(basename(tmpdir())).toMatch(/^sluice-tests-/);
});

it('removes what was left there', () => {
  const outer = tmpdir();
  onTestFinished(() => void (process.env.TMPDIR = outer));
  const remove = useTemporaryFolder();
  const inner = tmpdir();
  expect(dirname(inner)).toBe(outer);
  writeFileSync(join(inner, 'left'), '');
  remove();
  expect(existsSync(inner)).toBe(false);
});
