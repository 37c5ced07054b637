import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

it('says that an audit did not fit any more and was made anew', async () => {
  const cwd = makeFolder({ 'd/a.txt': `to ${mail}\n`, 'd/b.txt': 'nothing\n' });
  const redact = (...words: string[]) => runCli(['redact', 'd', '--manifest', 'm', '--out', 'o', ...words], { cwd });
  await runCli(['scan', 'd', '--manifest', 'm'], { cwd });
  expect((await redact()).stderr).toBe('');
  await runCli(['scan', 'd', '--manifest', 'm'], { cwd });
  writeFileSync(join(cwd, 'd/c.txt'), `to ${mail}\n`);
  const { stdout, stderr } = await redact();
  expect(stderr).toBe('sluice: the audit in m did not fit (the set of sources changed since), so another was made\n');
  expect(stdout).toMatch(/^2 findings in 3 sources; 3 files written/);
  writeFileSync(join(cwd, 'd/b.txt'), 'changed\n');
  expect(JSON.parse((await redact('--json', '--quiet')).stdout).auditedAnew).toBe('`d/a.txt` was redacted');
});

it('makes an audit without findings anew', async () => {
  const cwd = makeFolder({ 'd/a.txt': 'nothing\n' });
  const redact = () => runCli(['redact', 'd', '--manifest', 'm', '--in-place'], { cwd });
  expect((await redact()).code).toBe(0);
  writeFileSync(join(cwd, 'd/a.txt'), `to ${mail}\n`);
  expect((await redact()).stderr).toContain('`d/a.txt` changed since');
  expect(readFileSync(join(cwd, 'd/a.txt'), 'utf8')).toBe('to [EMAIL]\n');
});

it('refuses an audit, not applied yet, of another version of a file', async () => {
  const cwd = makeFolder({ 'd/a.txt': `to ${mail}\n` });
  await runCli(['scan', 'd', '--manifest', 'm'], { cwd });
  const audited = readFileSync(join(cwd, 'm/manifest.json'), 'utf8');
  writeFileSync(join(cwd, 'd/a.txt'), `changed, to ${mail}\n`);
  for (const target of [['--out', 'o'], ['--in-place']]) {
    const { code, stderr } = await runCli(['redact', 'd', '--manifest', 'm', '--quiet', ...target], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/`d\/a.txt` is not what the audit in \S*m was made of/);
  }
  expect(readFileSync(join(cwd, 'd/a.txt'), 'utf8')).toBe(`changed, to ${mail}\n`);
  expect(readFileSync(join(cwd, 'm/manifest.json'), 'utf8')).toBe(audited);
  expect(existsSync(join(cwd, 'o'))).toBe(false);
  await runCli(['scan', 'd', '--manifest', 'm'], { cwd });
  expect((await runCli(['redact', 'd', '--manifest', 'm', '--in-place'], { cwd })).code).toBe(0);
});

it('tells of a column that an operator is named for and in which there was nothing to replace', async () => {
  const cwd = makeFolder({ 'd/a.jsonl': `{"user":{"mail":["${mail}"]},"x":1}\n` });
  const redact = (...words: string[]) => runCli(['redact', 'd', '--out', 'o', '--manifest', 'm', ...words], { cwd });
  const columns = ['user.mial[]', 'user.mail[0]', 'user.*[]', 'other'].map(glob => `--operators=column:${glob}=remove`);
  const { code, stderr } = await redact(...columns);
  expect(code).toBe(0);
  const told = (glob: string, hint = '') =>
    `sluice: an operator is named for the column \`${glob}\`, in which there was nothing to replace${hint}\n`;
  expect(stderr).toBe(told('user.mial[]', ' (did you mean `user.mail[]`?)') + told('other'));
  const { stdout } = await redact('--json', '--quiet', ...columns);
  expect(JSON.parse(stdout).idleColumns).toEqual(['user.mial[]', 'other']);
  const line = readFileSync(join(cwd, 'd/a.jsonl'), 'utf8');
  const stream = await runCli(['redact', '-', ...columns], { cwd, stdin: line });
  expect(stream.stderr).toContain(told('other'));
});

it('does not tell of idle columns where findings stand in more columns than are listed', async () => {
  const many = Array.from({ length: 201 }, (_, i) => `"c${i}":"${mail}"`);
  const cwd = makeFolder({ 'd/a.jsonl': `{${many.join()}}\n` });
  const words = ['redact', 'd', '--out', 'o', '--operators', 'column:other=remove'];
  expect((await runCli(words, { cwd })).stderr).toBe('');
});
