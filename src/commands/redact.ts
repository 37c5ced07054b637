import { resolve } from 'node:path';
import { loadAllRules } from '../detectors/load.ts';
import { AuditError, ExitCode } from '../errors.ts';
import type { AuditOptions } from '../options/audit-options.ts';
import type { FlagValues, ParsedArgs } from '../options/flags.ts';
import { knownFlags, pickFlags } from '../options/known-flags.ts';
import { toOperatorChoice } from '../options/operator-choice.ts';
import { toRunOptions } from '../options/run-options.ts';
import { readSignKey } from '../options/sign-key.ts';
import { evaluatePolicy, type Verdict } from '../policy/evaluate.ts';
import { type Redaction, redact as redactSources } from '../redact.ts';
import { operators } from '../redaction/operators/index.ts';
import { renderSummary } from '../reports/terminal.ts';
import { toCount } from '../reports/text.ts';
import { defineCommand, type Io, todayOf } from './command.ts';
import { redactStdin } from './redact-stdin.ts';
import { withProgress, worldOf } from './run-command.ts';
import { flagsOfNextSteps, runFlags } from './run-flags.ts';
import { tellRedaction } from './tell-redaction.ts';

/** Flags that say what becomes of files, or how those are read that no stream can be. */
const NOT_FOR_STREAMS: ReadonlySet<string> = new Set([
  'resume',
  'backup',
  'vault',
  'sign-key',
  'keep-mtime',
  'hard-links',
  'symlinks',
  'manifest',
  'delimiter',
  'quote',
  'no-header',
  'max-ratio',
  'timestamp',
  'json',
]);

const redactFlags = {
  ...pickFlags('out', 'in-place'),
  operator: {
    ...knownFlags.operator,
    description: `${knownFlags.operator.description} (${[...operators.keys()].join(', ')}); default: label`,
  },
  ...pickFlags('operators', 'resume', 'backup', 'vault', 'sign-key', 'keep-mtime', 'hard-links', 'symlinks'),
  ...runFlags,
};

type RedactFlags = FlagValues<typeof redactFlags>;

export const redact = defineCommand({
  name: 'redact',
  summary: 'Audits and rewrites: a mirrored tree (--out) or the files themselves (--in-place).',
  flags: redactFlags,
  positionals: { usage: 'PATH…', min: 1, max: Number.POSITIVE_INFINITY },
  examples: [
    ['sluice redact data/ --out clean/', 'write redacted copies'],
    [
      'sluice redact data/ --in-place --operator pseudonym --key-file key',
      'replace the files, equal values by equal tokens',
    ],
    [
      'sluice redact data/ --out clean/ --operators email=surrogate --operators class:secret=remove --key-file key',
      'made-up addresses, secrets taken out, labels for the rest',
    ],
    ['sluice redact data/ --in-place --resume', 'finish what was interrupted'],
    ['producer | sluice redact - | consumer', 'JSON Lines as they come, one line in, one line out'],
  ],
  resumes: paths => !paths.includes('-'),
  async run(args, io) {
    checkCall(args);
    const { flags, paths } = args;
    const { options, config } = await toRunOptions(paths, flags, worldOf(io));
    const ruleIds = loadAllRules(options.extraRules).map(rule => rule.id);
    const operators = toOperatorChoice(flags, config.redact, ruleIds);
    if (paths.includes('-')) return redactStdin(io, { options, operators, isQuiet: flags.quiet });

    const redactOptions = { ...options, ...(await toRedactOptions(flags, io, options.ownFiles)), operators };
    const redaction = await withProgress(io, !flags.noProgress && !flags.quiet, hooks =>
      redactSources({ ...redactOptions, ...hooks }),
    );
    const { manifest, after, refused } = redaction;
    tellRedaction(io, redaction, flags);
    const verdict = evaluatePolicy(after, options.policy, { today: todayOf(io), audited: manifest });
    if (flags.json) writeJson(io, redaction, verdict, flags);
    else if (!flags.quiet) writeSummary(io, redaction, verdict, flags);
    return refused.length > 0 ? ExitCode.error : verdict.exitCode;
  },
});

/** @throws AuditError `usage` for paths and flags that do not go together. */
function checkCall({ flags, paths, given }: ParsedArgs<typeof redactFlags>): void {
  if (paths.includes('-')) {
    if (paths.length > 1 || flags.out !== undefined || flags.inPlace) {
      throw new AuditError(
        'usage',
        'a stream is redacted alone, from standard input to standard output: `sluice redact -`',
      );
    }
    const unfit = given.find(name => NOT_FOR_STREAMS.has(name));
    if (unfit !== undefined) {
      throw new AuditError(
        'usage',
        `\`--${unfit}\` is not for a stream, of which nothing is kept; write it to a file first, or leave the flag out`,
      );
    }
    return;
  }
  if ((flags.out === undefined) === !flags.inPlace) {
    throw new AuditError('usage', 'say where the redacted data goes: either --out DIR or --in-place');
  }
  if (flags.backup !== undefined && !flags.inPlace) {
    throw new AuditError('usage', '--backup is for --in-place; otherwise the originals stay as they are');
  }
}

/** What a redaction of files is told beyond what an audit is. @param ownFiles those of the audit. */
async function toRedactOptions(flags: RedactFlags, io: Io, ownFiles: AuditOptions['ownFiles'] = []) {
  const toPath = (path: string) => resolve(io.cwd, path);
  const { out, backup, vault, signKey } = flags;
  return {
    manifestDir: toPath(flags.manifest),
    out: out === undefined ? undefined : toPath(out),
    resume: flags.resume,
    backup: backup === undefined ? undefined : toPath(backup),
    vault: vault === undefined ? undefined : toPath(vault),
    signKey: signKey === undefined ? undefined : await readSignKey(io, signKey),
    ownFiles: [...ownFiles, ...(signKey === undefined ? [] : [{ file: toPath(signKey), kind: 'key' } as const])],
    keepsTimes: flags.keepMtime,
    hardLinks: flags.hardLinks as 'refuse' | 'break',
    symlinks: flags.symlinks as 'follow' | 'refuse',
  };
}

function writeJson({ stdout }: Io, redaction: Redaction, verdict: Verdict, flags: RedactFlags): void {
  const { manifest, after, refused, strays, staleChecksums, auditedAnew, idleColumns } = redaction;
  const totals = { before: manifest.totals, after: after.totals };
  const result = {
    manifest: flags.manifest,
    verdict,
    totals,
    refused,
    strays,
    staleChecksums,
    auditedAnew,
    idleColumns,
  };
  stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

function writeSummary(io: Io, { manifest, after, already }: Redaction, verdict: Verdict, flags: RedactFlags): void {
  const written = manifest.sources.filter(source => source.redacted).length - already.length;
  const done = [
    `${toCount(written, 'file')} written and scanned again`,
    already.length > 0 && `${toCount(already.length, 'file')} redacted already, scanned again`,
  ].filter(part => part !== false);
  const found = `${toCount(manifest.totals.findings, 'finding')} in ${toCount(manifest.sources.length, 'source')}`;
  io.stdout.write(`${found}; ${done.join('; ')}\n\n`);
  io.stdout.write(
    renderSummary(after, verdict, {
      color: io.color,
      width: io.width ?? 80,
      manifestDir: flags.manifest,
      flags: flagsOfNextSteps(flags),
      isRedacted: true,
    }),
  );
}
