import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RuleDefinition } from '../detectors/rule.ts';
import { AuditError, ExitCode, type Problem } from '../errors.ts';
import { DEFAULT_CHUNK_BYTES, DEFAULT_MAX_RATIO, DEFAULT_MAX_RECORD_BYTES } from '../options/defaults.ts';
import { measureRules } from '../scan/rule-cost.ts';
import { type Io, tell, todayOf } from './command.ts';

/** Rules that the table lists. */
const LISTED = 30;

/** `sluice detectors --cost FILE`: what each rule costs in a file. */
export async function showCosts(
  file: string,
  extraRules: readonly Omit<RuleDefinition, 'examples'>[],
  isJson: boolean,
  io: Io,
): Promise<number> {
  const found = await stat(resolve(io.cwd, file)).catch(() => undefined);
  if (!found) {
    throw new AuditError('not-found', `cannot find \`${file}\`, the file to measure rules in; check the path`);
  }
  if (found.isDirectory()) {
    throw new AuditError('usage', `--cost measures rules in one file, and \`${file}\` is a folder; name a file in it`);
  }
  let unread: Problem | undefined;
  const costs = await measureRules(resolve(io.cwd, file), {
    extraRules,
    selection: { enable: [], disable: [] },
    formatOptions: { include: [], exclude: [], maxRecordBytes: DEFAULT_MAX_RECORD_BYTES },
    chunkBytes: DEFAULT_CHUNK_BYTES,
    maxRatio: DEFAULT_MAX_RATIO,
    today: todayOf(io),
    ...(io.signal && { signal: io.signal }),
    onUnread(problem) {
      unread ??= problem;
    },
  });
  if (unread) tell(io, `sluice: not all of \`${file}\` was measured: ${unread.message}`);
  if (isJson) {
    io.stdout.write(`${JSON.stringify(costs, null, 2)}\n`);
    return ExitCode.pass;
  }
  const row = (rule: string, time: string, searches: string, candidates: string, findings: string) =>
    `${rule.padEnd(36)}${time.padStart(10)}${searches.padStart(12)}${candidates.padStart(12)}${findings.padStart(10)}`;
  const total = costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const lines = [
    row('rule', 'ms', 'searches', 'candidates', 'findings'),
    ...costs
      .slice(0, LISTED)
      .map(cost =>
        row(cost.rule, cost.milliseconds.toFixed(1), `${cost.searches}`, `${cost.candidates}`, `${cost.findings}`),
      ),
    '',
    `${total.toFixed(0)} ms in the expressions and validators of ${costs.length} rules${costs.length > LISTED ? `; the ${LISTED} dearest are listed` : ''}`,
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  return ExitCode.pass;
}
