import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/temporary-folder.ts',
    testTimeout: 300_000,
    pool: 'forks',
    // Every core: by default one is left idle, and most files wait for a process or a disk at some time.
    maxWorkers: '100%',
  },
});
