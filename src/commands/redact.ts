import { resolve } from 'node:path';
import { loadAllRules } from '../detectors/load.ts';
import { AuditError, ExitCode } from '../errors.ts';
import { knownFlags, pickFlags } from '../options/known-flags.ts';
import { toOperatorChoice } from '../options/operator-choice.ts';
import { toRunOptions } from '../options/run-options.ts';
import { readSignKey } from '../options/sign-key.ts';
import { evaluatePolicy } from '../policy/evaluate.ts';
import { redact as redactSources } from '../redact.ts';
import { operators } from '../redaction/operators/index.ts';
import { renderSummary } from '../reports/terminal.ts';
import { toCount } from '../reports/text.ts';
import { defineCommand, tell, todayOf } from './command.ts';
import { redactStdin } from './redact-stdin.ts';
import { withProgress, worldOf } from './run-command.ts';
import { flagsOfNextSteps, runFlags } from './run-flags.ts';
import { tellIdleColumns } from './tell-idle-columns.ts';

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

/** Files left from other runs are named up to this many. */
const MOST_STRAYS = 10;

export const redact = defineCommand({
  name: 'redact',
  summary: 'Audits and rewrites: a mirrored tree (--out) or the files themselves (--in-place).',
  flags: {
    ...pickFlags('out', 'in-place'),
    operator: {
      ...knownFlags.operator,
      description: `${knownFlags.operator.description} (${[...operators.keys()].join(', ')}); default: label`,
    },
    ...pickFlags('operators', 'resume', 'backup', 'vault', 'sign-key', 'keep-mtime', 'hard-links', 'symlinks'),
    ...runFlags,
  },
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
  async run({ flags, paths, given }, io) {
    const isStream = paths.includes('-');
    if (isStream && (paths.length > 1 || flags.out !== undefined || flags.inPlace)) {
      throw new AuditError(
        'usage',
        'a stream is redacted alone, from standard input to standard output: `sluice redact -`',
      );
    }
    const unfit = isStream ? given.find(name => NOT_FOR_STREAMS.has(name)) : undefined;
    if (unfit !== undefined) {
      throw new AuditError(
        'usage',
        `\`--${unfit}\` is not for a stream, of which nothing is kept; write it to a file first, or leave the flag out`,
      );
    }
    if (!isStream && (flags.out === undefined) === !flags.inPlace) {
      throw new AuditError('usage', 'say where the redacted data goes: either --out DIR or --in-place');
    }
    if (flags.backup !== undefined && !flags.inPlace) {
      throw new AuditError('usage', '--backup is for --in-place; otherwise the originals stay as they are');
    }
    const { options, config } = await toRunOptions(paths, flags, worldOf(io));
    const ruleIds = loadAllRules(options.extraRules).map(rule => rule.id);
    const operators = toOperatorChoice(flags, config.redact, ruleIds);
    if (isStream) return redactStdin(io, { options, operators, isQuiet: flags.quiet });
    const signKey = flags.signKey === undefined ? undefined : await readSignKey(io, flags.signKey);
    const { manifest, after, refused, strays, staleChecksums, already, auditedAnew, idleColumns } = await withProgress(
      io,
      !flags.noProgress && !flags.quiet,
      hooks =>
        redactSources({
          ...options,
          ...hooks,
          manifestDir: resolve(io.cwd, flags.manifest),
          out: flags.out === undefined ? undefined : resolve(io.cwd, flags.out),
          operators,
          resume: flags.resume,
          backup: flags.backup === undefined ? undefined : resolve(io.cwd, flags.backup),
          vault: flags.vault === undefined ? undefined : resolve(io.cwd, flags.vault),
          signKey,
          ownFiles: [
            ...(options.ownFiles ?? []),
            ...(flags.signKey === undefined ? [] : [{ file: resolve(io.cwd, flags.signKey), kind: 'key' } as const]),
          ],
          keepsTimes: flags.keepMtime,
          hardLinks: flags.hardLinks as 'refuse' | 'break',
          symlinks: flags.symlinks as 'follow' | 'refuse',
        }),
    );
    if (auditedAnew !== undefined && !flags.quiet) {
      tell(io, `sluice: the audit in ${flags.manifest} did not fit (${auditedAnew} since), so another was made`);
    }
    if (!flags.quiet) tellIdleColumns(io, idleColumns, manifest);
    for (const path of refused) {
      tell(io, `sluice: ${path} was not written: parts of it could not be read, so they could not be redacted`);
    }
    for (const path of strays.slice(0, MOST_STRAYS)) {
      tell(io, `sluice: ${flags.out}/${path} was not written by this run and was not scanned`);
    }
    if (strays.length > MOST_STRAYS) {
      const more = toCount(strays.length - MOST_STRAYS, 'more file');
      tell(io, `sluice: ${flags.out} holds ${more} that this run did not write; --json lists them`);
    }
    if (staleChecksums.length > 0) {
      const checksums = toCount(staleChecksums.length, 'checksum');
      tell(
        io,
        `sluice: delete ${checksums} of Hadoop (first: ${staleChecksums[0]}) of files that were replaced, or its readers refuse the new ones`,
      );
    }
    const verdict = evaluatePolicy(after, options.policy, { today: todayOf(io), audited: manifest });
    if (flags.json) {
      const totals = { before: manifest.totals, after: after.totals };
      io.stdout.write(
        `${JSON.stringify({ manifest: flags.manifest, verdict, totals, refused, strays, staleChecksums, auditedAnew, idleColumns }, null, 2)}\n`,
      );
    } else if (!flags.quiet) {
      const written = manifest.sources.filter(source => source.redacted).length - already.length;
      const done = [
        `${toCount(written, 'file')} written and scanned again`,
        already.length > 0 && `${toCount(already.length, 'file')} redacted already, scanned again`,
      ].filter(part => part !== false);
      io.stdout.write(
        `${toCount(manifest.totals.findings, 'finding')} in ${toCount(manifest.sources.length, 'source')}; ${done.join('; ')}\n\n`,
      );
      const look = {
        color: io.color,
        width: io.width ?? 80,
        manifestDir: flags.manifest,
        flags: flagsOfNextSteps(flags),
      };
      io.stdout.write(renderSummary(after, verdict, { ...look, isRedacted: true }));
    }
    return refused.length > 0 ? ExitCode.error : verdict.exitCode;
  },
});
