import { spawn } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames, loadCommand } from '../../src/commands/index.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { toToken } from '../test-rule.ts';
import { CLI, type CliOptions, runCli } from './run-cli.ts';

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

  it('leaves no manifest to judge by, until it has gone on to its end', { timeout: 120_000 }, async () => {
    const cwd = makeFolder({ 'data/0.jsonl': '{"text":"nothing"}\n' });
    const scan = ['scan', 'data', '--jobs', '1', '--quiet'];
    const readers = [['check'], ['report', '-o', 'r.md'], ['verify', 'data']];
    expect((await runCli(scan, { cwd })).code).toBe(0);
    for (const args of readers) expect((await runCli(args, { cwd })).code, args[0]).toBe(0);
    const key = `AK${'IA'}QYLPMN5HHHFPZAM2`;
    writeFileSync(join(cwd, 'data/0.jsonl'), `{"text":"${key}"}\n`);
    writeFileSync(join(cwd, 'data/1.jsonl'), files['data/1.jsonl']!.repeat(20));
    const journal = join(cwd, 'sluice-manifest', 'scan.journal');
    const onStart: CliOptions['onStart'] = child => {
      const timer = setInterval(() => existsSync(journal) && child.kill('SIGKILL'), 3);
      child.on('close', () => clearInterval(timer));
    };
    expect((await runCli(scan, { cwd, onStart })).code).toBe('SIGKILL');
    for (const args of readers) {
      const { code, stderr } = await runCli(args, { cwd });
      expect(code, args[0]).toBe(2);
      expect(stderr).toMatch(/has not ended: .* --resume/);
    }
    expect((await runCli([...scan, '--resume'], { cwd })).code).toBe(1);
    expect((await runCli(['check', '--quiet'], { cwd })).code).toBe(1);
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

  it('speaks of --resume only where there is one', async () => {
    for (const name of commandNames) {
      const command = (await loadCommand(name))!;
      expect(command.resumes?.(['data']) ?? false, name).toBe('resume' in command.flags);
    }
    const child = spawn(process.execPath, [CLI, 'redact', '-'], { cwd: makeFolder() });
    const told: Buffer[] = [];
    child.stderr.on('data', block => told.push(block));
    child.stdout.once('data', () => child.kill('SIGINT'));
    child.stdin.write('{"text":"a line"}\n');
    const code = await new Promise(resolve => child.on('close', resolve));
    expect([code, Buffer.concat(told).toString()]).toEqual([
      2,
      'sluice: interrupted; every file is whole; run the same command again\n',
    ]);
  });
});
