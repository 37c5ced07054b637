import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeFolder } from '../run-scan.ts';
import { runCli } from './run-cli.ts';

/** Opens a pipe for writing, once somebody is about to read from it. */
async function openEnd(pipe: string): Promise<void> {
  const fd = await vi.waitFor(() => openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK), 8000);
  onTestFinished(() => closeSync(fd));
}

describe('a pipe that nobody writes to', () => {
  it.each([
    'scan d --policy pipe',
    'scan d --rules pipe',
    'scan d --key-file pipe',
    'redact d --out o --sign-key pipe',
    'check pipe',
    'detectors --rules pipe',
    'import pipe',
  ])('does not keep a signal from ending the run: %s', async args => {
    const cwd = makeFolder({ 'd/a.jsonl': '{}\n' });
    execFileSync('mkfifo', ['-m', '600', join(cwd, 'pipe')]);
    const { code, stderr } = await runCli(args.split(' '), {
      cwd,
      onStart: child => void openEnd(join(cwd, 'pipe')).then(() => child.kill('SIGTERM')),
    });
    expect(stderr).toContain('sluice: interrupted; every file is whole');
    expect(code).toBe(2);
  });
});
