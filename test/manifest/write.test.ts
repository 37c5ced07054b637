import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialiseFinding } from '../../src/manifest/serialise.ts';
import { createFindingsFile } from '../../src/manifest/write.ts';
import { openBelow, tellsOpenFiles } from '../open-files.ts';
import { makeFolder } from '../run-scan.ts';
import { toFinding } from './sample.ts';

describe('a findings file that is corrected', () => {
  const line = Buffer.from(serialiseFinding(toFinding({ rule: 'email' })));
  /** More than is kept before it is written. */
  const many = Buffer.concat(Array.from({ length: 2000 }, () => line));

  it('has the other findings in their place', async () => {
    const folder = makeFolder();
    const file = await createFindingsFile(folder, 'a');
    await file.write(many);
    await file.correct(finding => ({ ...finding, confidence: 0.25 }));
    const { path } = await file.finish();
    expect(readFileSync(join(folder, path), 'utf8').match(/"confidence":0\.25/g)).toHaveLength(2000);
  });

  it.skipIf(!tellsOpenFiles)('is closed and removed when that fails', async () => {
    const folder = makeFolder();
    const file = await createFindingsFile(folder, 'a');
    await file.write(many);
    let count = 0;
    const failing = file.correct(finding => {
      if (++count === 2000) throw new Error('no more');
      return { ...finding, confidence: 0.25 };
    });
    await expect(failing).rejects.toThrow('no more');
    await file.discard();
    expect(openBelow(folder)).toEqual([]);
    expect(readdirSync(join(folder, 'findings'))).toEqual([]);
  });
});
