import { ExitCode } from '../errors.ts';
import { readRuleFile } from '../options/rule-files.ts';
import { toCount } from '../reports/text.ts';
import { runExamples } from '../scan/run-examples.ts';
import type { Io } from './command.ts';

/** `sluice detectors test FILE`: runs the examples of a rule file; exits with 1 when one does not come out as it says. */
export async function testRules(file: string, isJson: boolean, io: Io): Promise<number> {
  const results = runExamples(await readRuleFile(file, io.signal));
  const failures = results.reduce((sum, { failed }) => sum + failed.length, 0);
  if (isJson) {
    io.stdout.write(`${JSON.stringify({ passed: failures === 0, rules: results }, null, 2)}\n`);
    return failures === 0 ? ExitCode.pass : ExitCode.policy;
  }
  const lines = results.flatMap(({ rule, match, ignore, failed }) => [
    `${failed.length > 0 ? 'FAILED' : match + ignore > 0 ? 'ok    ' : '-     '} ${rule}: ${match} to match, ${ignore} to ignore${match + ignore === 0 ? '; no examples: nothing is tested' : ''}`,
    ...failed.map(({ list, index, problem }) => `         ${list}[${index}] ${problem}`),
  ]);
  const examples = results.reduce((sum, { match, ignore }) => sum + match + ignore, 0);
  lines.push('', `${toCount(results.length, 'rule')}, ${toCount(examples, 'example')}, ${failures} failed`);
  io.stdout.write(`${lines.join('\n')}\n`);
  return failures === 0 ? ExitCode.pass : ExitCode.policy;
}
