import { resolve } from 'node:path';
import { AuditError, ExitCode } from '../errors.ts';
import type { FlagTable, FlagValues } from '../options/flags.ts';
import { readKeys } from '../options/key.ts';
import { pickFlags } from '../options/known-flags.ts';
import { readSignKey } from '../options/sign-key.ts';
import { toCount } from '../reports/text.ts';
import { type Restored, restore as restoreSources } from '../restore.ts';
import { restoreFindings } from '../restore-findings.ts';
import { defineCommand, type Io, tell } from './command.ts';

const restoreFlags = {
  vault: { type: 'text', value: 'FILE', description: 'The vault that `sluice redact --vault` wrote' },
  out: { type: 'text', value: 'DIR', description: 'Write the originals here instead of in place' },
  ...pickFlags('manifest', 'sign-key', 'key-file', 'json', 'quiet'),
  finding: {
    type: 'list',
    value: 'ID',
    description:
      'Give back this finding alone, in place: `data/a.jsonl#17` is line 17 of its findings file; a fingerprint is all findings of one value',
  },
} satisfies FlagTable;

type RestoreFlags = FlagValues<typeof restoreFlags>;

export const restore = defineCommand({
  name: 'restore',
  summary: 'Undoes a redaction from its vault: every file as it was, proved by its digest.',
  flags: restoreFlags,
  positionals: { usage: 'PATH…', min: 1, max: Number.POSITIVE_INFINITY },
  examples: [
    ['sluice restore data/ --vault data.vault --key-file key', 'put the originals back in place'],
    ['sluice restore clean/ --vault data.vault --key-file key --out originals/', 'write them elsewhere'],
    ["sluice restore data/ --vault data.vault --key-file key --finding 'data/a.jsonl#17'", 'give back one finding'],
  ],
  async run({ flags, paths }, io) {
    if (flags.vault === undefined) throw new AuditError('usage', 'name the vault with --vault FILE');
    const keys = await readKeys({ ...io, keyFile: flags.keyFile });
    if (!keys) throw new AuditError('usage', 'a vault opens only with its key; pass --key-file FILE or set SLUICE_KEY');
    const out = flags.out === undefined ? undefined : resolve(io.cwd, flags.out);
    if (out !== undefined && flags.signKey !== undefined) {
      throw new AuditError(
        'usage',
        'with --out the redacted files stay, and so does the record; leave --sign-key away',
      );
    }
    const signKey = flags.signKey === undefined ? undefined : await readSignKey(io, flags.signKey);
    const manifestDir = resolve(io.cwd, flags.manifest);
    const vault = resolve(io.cwd, flags.vault);
    const shared = { paths, cwd: io.cwd, vault, keys, signKey, ...(io.signal && { signal: io.signal }) };
    if (flags.finding.length > 0) {
      if (out !== undefined) throw new AuditError('usage', 'single findings come back in place; leave --out away');
      const count = await restoreFindings({ ...shared, manifestDir, ids: flags.finding });
      return tellCount(io, count, flags);
    }
    const restored = await restoreSources({
      ...shared,
      out,
      manifestDir: out === undefined ? manifestDir : undefined,
    });
    return tellRestored(io, restored, flags);
  },
});

/** @returns the exit code. */
function tellCount({ stdout }: Io, count: { findings: number; files: number }, flags: RestoreFlags): number {
  if (flags.json) stdout.write(`${JSON.stringify(count, null, 2)}\n`);
  else if (!flags.quiet) {
    stdout.write(`${toCount(count.findings, 'finding')} restored in ${toCount(count.files, 'file')}\n`);
  }
  return count.findings > 0 ? ExitCode.pass : ExitCode.nothing;
}

/** @returns the exit code. */
function tellRestored(io: Io, restored: Restored, flags: RestoreFlags): number {
  for (const { path, why } of restored.refused) tell(io, `sluice: ${path} was not restored: ${why}`);
  const isMissing = restored.isCutOff && restored.unknown.length > 0;
  if (isMissing) {
    tell(
      io,
      'sluice: the vault ends within a section, so what it has not may have been cut off; use a whole copy of it. A run that was killed there had not replaced that file',
    );
  }
  if (flags.json) io.stdout.write(`${JSON.stringify(restored, null, 2)}\n`);
  else if (!flags.quiet) writeCounts(io, restored);
  if (restored.refused.length > 0 || isMissing) return ExitCode.error;
  const count = restored.exact.length + restored.already.length;
  return count > 0 ? ExitCode.pass : ExitCode.nothing;
}

function writeCounts({ stdout }: Io, { exact, earlier, already, unknown }: Restored): void {
  stdout.write(`${toCount(exact.length, 'file')} restored byte for byte\n`);
  if (earlier.length > 0) {
    stdout.write(
      `${toCount(earlier.length, 'file')} of them as before the last redaction only: an earlier one is in the vault too; restore again to undo it\n`,
    );
  }
  if (already.length > 0) stdout.write(`${toCount(already.length, 'file')} had been restored before\n`);
  if (unknown.length > 0) stdout.write(`${toCount(unknown.length, 'file')} not in the vault, left alone\n`);
}
