import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../run-scan.ts';

const mail = `anna@${'firma-berg'}.de`;

it('says what a redaction wrote, what an earlier one had, and what is left', async () => {
  const cwd = makeFolder({ 'd/a.txt': `to ${mail}\n`, 'd/b.txt': `of ${mail}\n` });
  const redact = (...words: string[]) => runCli(['redact', 'd', '--in-place', ...words], { cwd });
  const first = await redact();
  expect(first.stdout).toMatch(
    /^2 findings in 2 sources; 2 files written and scanned again\n[\s\S]*\nNo findings are left\.\n/,
  );
  const second = await redact();
  expect(second.stdout).toMatch(
    /^2 findings in 2 sources; 0 files written and scanned again; 2 files redacted already, scanned again\n/,
  );
  const kept = await redact('--manifest', 'other', '--operator', 'keep');
  expect(kept.stdout).not.toContain('Left after');
});

it('lists what stays found in the redacted data as left', async () => {
  const cwd = makeFolder({ 'd/a.txt': `to ${mail}\n` });
  const { stdout } = await runCli(['redact', 'd', '--out', 'o', '--operator', 'keep'], { cwd });
  expect(stdout).toMatch(/1 file written[\s\S]*\nLeft after the redaction:\n\nrule [\s\S]*\nemail /);
});

it('says that an audit did not fit the data any more and was made anew', async () => {
  const cwd = makeFolder({ 'd/a.txt': `to ${mail}\n`, 'd/b.txt': 'nothing\n' });
  const redact = (...words: string[]) => runCli(['redact', 'd', '--manifest', 'm', '--out', 'o', ...words], { cwd });
  await runCli(['scan', 'd', '--manifest', 'm'], { cwd });
  expect((await redact()).stderr).toBe('');
  await runCli(['scan', 'd', '--manifest', 'm'], { cwd });
  writeFileSync(join(cwd, 'd/b.txt'), `to ${mail}\n`);
  const { stdout, stderr } = await redact();
  expect(stderr).toBe('sluice: the audit in m did not fit (`d/b.txt` changed since), so another was made\n');
  expect(stdout).toMatch(/^2 findings in 2 sources; 2 files written/);
  writeFileSync(join(cwd, 'd/b.txt'), 'nothing\n');
  expect(JSON.parse((await redact('--json', '--quiet')).stdout).auditedAnew).toBe('`d/a.txt` was redacted');
});
