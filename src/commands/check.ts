import { resolve } from 'node:path';
import { openManifest } from '../manifest/read.ts';
import { writeFlags } from '../options/flags.ts';
import { pickFlags } from '../options/known-flags.ts';
import { isRewritten } from '../policy/accepted.ts';
import { judgeManifest } from '../policy/judge-manifest.ts';
import { renderSummary } from '../reports/terminal.ts';
import { defineCommand, todayOf } from './command.ts';
import { readJudge, tallyManifest } from './judge.ts';

export const check = defineCommand({
  name: 'check',
  summary: 'Applies a policy to a manifest: pass or fail, with reasons.',
  flags: pickFlags('policy', 'rules', 'json', 'quiet'),
  positionals: { usage: '[MANIFEST]', min: 0, max: 1 },
  examples: [
    ['sluice check sluice-manifest', 'judge an audit by ./sluice.yaml'],
    ['sluice check sluice-manifest --policy strict.yaml --json', 'by another policy, for machines'],
  ],
  async run({ flags, paths }, io) {
    const { manifest, dir } = await openManifest(resolve(io.cwd, paths[0] ?? 'sluice-manifest'), io.signal);
    const judgedBy = writeFlags(flags, ['policy', 'rules']);
    const judge = await readJudge(flags, io, manifest);
    const today = todayOf(io);
    const verdict = await judgeManifest(dir, manifest, judge, today);
    if (flags.json) {
      io.stdout.write(`${JSON.stringify({ ...verdict, totals: manifest.totals }, null, 2)}\n`);
    } else if (!flags.quiet) {
      const isRedacted = manifest.sources.some(isRewritten);
      const actions = isRedacted && (await tallyManifest(dir, manifest, judge.policy, today)).actions;
      io.stdout.write(
        renderSummary(manifest, verdict, {
          ...(actions && { actions }),
          color: io.color,
          width: io.width ?? 80,
          manifestDir: paths[0] ?? 'sluice-manifest',
          flags: { report: judgedBy, redact: judgedBy },
        }),
      );
    }
    return verdict.exitCode;
  },
});
