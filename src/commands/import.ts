import { resolve } from 'node:path';
import { stringify } from 'yaml';
import { loadAllRules } from '../detectors/load.ts';
import { AuditError, ExitCode } from '../errors.ts';
import type { Imported } from '../imports/imported.ts';
import { importFile } from '../imports/index.ts';
import { readKeys } from '../options/key.ts';
import { pickFlags } from '../options/known-flags.ts';
import { toCount } from '../reports/text.ts';
import { readWhole } from '../sources/read-whole.ts';
import { defineCommand, tell } from './command.ts';

export const importCommand = defineCommand({
  name: 'import',
  summary: 'Turns a gitleaks configuration, .gitleaksignore or report into rules and allow entries.',
  flags: pickFlags('key-file', 'json'),
  positionals: { usage: 'FILE', min: 1, max: 1 },
  examples: [
    [
      'sluice import .gitleaks.toml > my-rules.yaml',
      'a rule file for --rules; what does not fit is told on standard error',
    ],
    ['sluice import .gitleaksignore', 'allow entries, to be put under `allow:` in sluice.yaml'],
    ['sluice import report.json --key-file key', 'a baseline: allow entries by fingerprint'],
  ],
  async run({ flags, paths }, io) {
    const [file] = paths as [string];
    const bytes = await readWhole(resolve(io.cwd, file), io.signal).catch((cause: NodeJS.ErrnoException) => {
      const code = cause.code === 'ENOENT' ? 'not-found' : 'unreadable';
      throw new AuditError(
        code,
        `cannot read \`${file}\`: ${cause.code === 'ENOENT' ? 'there is no such file' : cause.code}`,
        { cause },
      );
    });
    const keys = await readKeys({ ...io, keyFile: flags.keyFile });
    const imported = importFile(bytes.toString('utf8'), file, keys);
    const { rules, allow } = imported;
    const notes = [...imported.notes, ...noteUnknownRules(imported)];
    if (flags.json) {
      io.stdout.write(`${JSON.stringify({ rules, allow, notes }, null, 2)}\n`);
      return ExitCode.pass;
    }
    // Nothing is no `{}`.
    if (rules.length > 0 || allow.length > 0) io.stdout.write(toYaml(imported));
    for (const note of notes) tell(io, `note: ${note}`);
    const counts = [
      toCount(rules.length, 'rule'),
      toCount(allow.length, 'allow entry', 'allow entries'),
      toCount(notes.length, 'note'),
    ];
    tell(io, counts.join(', '));
    return ExitCode.pass;
  },
});

/** An allow entry for a rule that there is not is refused when it is read. */
function noteUnknownRules({ rules, allow }: Imported): string[] {
  const known = new Set([...loadAllRules(), ...rules].map(({ id }) => id));
  const unknown = new Set(allow.flatMap(({ rule }) => (rule === undefined || known.has(rule) ? [] : rule)));
  return [...unknown].map(
    rule =>
      `no built-in rule is called \`${rule}\`: its entries are refused unless a rule file has it; write the id of the rule that finds the same, or leave \`rule\` out`,
  );
}

function toYaml({ rules, allow }: Imported): string {
  const members = { ...(rules.length > 0 && { rules }), ...(allow.length > 0 && { allow }) };
  return stringify(members, { lineWidth: 0 });
}
