import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPipe } from '../../src/sources/open-pipe.ts';
import { makeFolder } from '../run-scan.ts';

it('ends by a signal that comes before the wait has begun', { timeout: 30_000 }, async () => {
  const folder = makeFolder();
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  for (let i = 0; i < 20; i++) {
    const interruption = new AbortController();
    const pipe = openPipe(join(folder, 'pipe'), interruption.signal);
    interruption.abort();
    // Opened, and ended at once.
    await expect((await pipe).toArray()).rejects.toMatchObject({ name: 'AbortError' });
  }
});
