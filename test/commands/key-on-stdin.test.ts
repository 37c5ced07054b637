import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../run-scan.ts';

const key = `${'0123456789abcdef'.repeat(2)}\n`;
const line = `{"m":"anna@${'firma-berg'}.de"}\n`;

it('`--key-file -` is standard input for every command that takes a key', async () => {
  const cwd = makeFolder({ 'data/a.jsonl': line });
  const run = async (stdin: string, ...args: string[]) => {
    const { code, stdout, stderr } = await runCli([...args, '--key-file', '-'], { cwd, stdin });
    return { code, stdout, stderr };
  };
  const redact = ['redact', 'data', '--in-place', '--vault', 'data.vault', '--quiet'];
  expect(await run(key, ...redact)).toMatchObject({ code: 0, stderr: '' });
  expect(await run(key, 'verify', 'data')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/record is signed/),
  });
  expect(await run(key.replace('0', '1'), 'verify', 'data')).toMatchObject({ code: 2 });
  expect(await run(key, 'restore', 'data', '--vault', 'data.vault')).toMatchObject({
    code: 0,
    stdout: '1 file restored byte for byte\n',
  });
  const baseline = [{ RuleID: 'generic-api-key', File: 'a', Secret: `Zx9${'q'}7Lm2Rt5` }];
  writeFileSync(join(cwd, 'baseline.json'), JSON.stringify(baseline));
  expect(await run(key, 'import', 'baseline.json')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('fingerprint:'),
  });
});
