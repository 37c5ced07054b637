import { audit } from '../audit.ts';
import { pickFlags } from '../options/known-flags.ts';
import { toRunOptions } from '../options/run-options.ts';
import { evaluatePolicy } from '../policy/evaluate.ts';
import { judgeManifest } from '../policy/judge-manifest.ts';
import { renderSummary } from '../reports/terminal.ts';
import { toCount } from '../reports/text.ts';
import { defineCommand, tell, todayOf } from './command.ts';
import { noteIdleEntries } from './idle-allow-entries.ts';
import { withProgress, worldOf } from './run-command.ts';
import { flagsOfNextSteps, runFlags } from './run-flags.ts';

export const scan = defineCommand({
  name: 'scan',
  summary: 'Audits files, folders, globs or stdin (-) and writes a manifest.',
  flags: { ...pickFlags('resume'), ...runFlags },
  positionals: { usage: '[PATH…]', min: 0, max: Number.POSITIVE_INFINITY },
  examples: [
    ['sluice scan data/', 'audit a folder (without a path this one); the manifest goes to ./sluice-manifest'],
    ['sluice scan train.jsonl.zst --manifest audit --policy strict.yaml', 'another folder, another policy'],
    ['sluice scan data/ --resume', 'go on after Ctrl-C, a crash or a full disk'],
    ['zcat big.jsonl.gz | sluice scan - --format jsonl', 'audit a stream'],
  ],
  resumes: () => true,
  async run({ flags, paths }, io) {
    const { options } = await toRunOptions(paths.length === 0 ? ['.'] : paths, flags, worldOf(io));
    const onRecall = (count: number) => {
      if (!flags.quiet) tell(io, `sluice: ${toCount(count, 'source')} of the interrupted audit taken over`);
    };
    const manifest = await withProgress(io, !flags.noProgress && !flags.quiet, hooks =>
      audit({ ...options, ...hooks, resume: flags.resume, onRecall }),
    );
    const today = todayOf(io);
    const judged =
      manifest.sources.length === 0
        ? evaluatePolicy(manifest, options.policy, { today })
        : await judgeManifest(options.manifestDir!, manifest, { policy: options.policy, asked: [] }, today, {
            isNew: true,
          });
    const isTold = flags.json || !flags.quiet;
    const note = isTold && (await noteIdleEntries(options.manifestDir!, manifest, options.policy, today));
    const verdict = note ? { ...judged, notes: [...judged.notes, note] } : judged;
    if (flags.json) {
      io.stdout.write(`${JSON.stringify({ manifest: flags.manifest, verdict, totals: manifest.totals }, null, 2)}\n`);
    } else if (!flags.quiet) {
      io.stdout.write(
        renderSummary(manifest, verdict, {
          color: io.color,
          width: io.width ?? 80,
          manifestDir: flags.manifest,
          flags: flagsOfNextSteps(flags),
        }),
      );
    }
    return verdict.exitCode;
  },
});
