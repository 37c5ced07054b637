import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, readTree } from '../run-scan.ts';
import { toToken } from '../test-rule.ts';
import { type CliOptions, runCli } from './run-cli.ts';

const mail = (n: number) => `anna${n}@${'firma-berg'}.de`;
const files = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [
    `data/${i}.jsonl`,
    Array.from({ length: 1500 }, (_, j) => `{"text":"${toToken(j)} write to ${mail((i + j) % 900)}"}\n`).join(''),
  ]),
);

/** Of one of these sources in the journal, and some more: 900 distinct values of 8 bytes each. */
const FRAME_BYTES = 9000;

/** Sends a signal `delay` milliseconds after the run has done about one source more than those before it. */
function signalAfterOneMore(manifestDir: string, signal: NodeJS.Signals, delay: number): CliOptions['onStart'] {
  const sizeNow = () => statSync(join(manifestDir, 'scan.journal'), { throwIfNoEntry: false })?.size ?? 0;
  const before = sizeNow();
  return child => {
    const timer = setInterval(() => {
      if (sizeNow() < before + FRAME_BYTES) return;
      clearInterval(timer);
      setTimeout(() => child.kill(signal), delay);
    }, 3);
    child.on('close', () => clearInterval(timer));
  };
}

describe('an audit that is killed', () => {
  it.each(['1', '2'])('goes on with --resume to the same bytes, --jobs %s', { timeout: 240_000 }, async jobs => {
    const cwd = makeFolder(files);
    const args = ['scan', 'data', '--manifest', 'm', '--jobs', jobs, '--resume'];
    let kills = 0;
    for (; kills < 20; kills++) {
      const { code, stderr } = await runCli(args, {
        cwd,
        onStart: signalAfterOneMore(join(cwd, 'm'), 'SIGKILL', (kills * 37) % 150),
      });
      if (code === 'SIGKILL') continue;
      expect(code).toBe(0);
      expect(stderr).toMatch(/^sluice: \d+ sources? of the interrupted audit taken over\n$/);
      break;
    }
    expect(kills).toBeGreaterThan(2);
    expect(kills).toBeLessThan(20);
    const { stdout } = await runCli(['scan', 'data', '--manifest', 'whole', '--jobs', jobs, '--json'], { cwd });
    expect(stdout).toContain('"email"');
    expect(readTree(join(cwd, 'm'))).toEqual(readTree(join(cwd, 'whole')));
    expect(existsSync(join(cwd, 'm', 'scan.journal'))).toBe(false);
  });

  it('says how to go on after Ctrl-C', async () => {
    const cwd = makeFolder(files);
    const { code, stderr } = await runCli(['scan', 'data', '--jobs', '1'], {
      cwd,
      onStart: signalAfterOneMore(join(cwd, 'sluice-manifest'), 'SIGINT', 0),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/interrupted; .*--resume/);
    const { stderr: message } = await runCli(['scan', 'data', '--jobs', '1', '--resume', '--no-header'], { cwd });
    expect(message).toMatch(/same flags/);
    expect((await runCli(['scan', 'data', '--jobs', '1', '--resume'], { cwd })).stderr).toMatch(/taken over/);
  });
});
