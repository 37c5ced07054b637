import { resolve } from 'node:path';
import { loadAllRules } from '../detectors/load.ts';
import { locateManifest, readManifest } from '../manifest/read.ts';
import { pickFlags } from '../options/known-flags.ts';
import { checkRuleNames, readConfig } from '../options/read-config.ts';
import { readRuleFiles } from '../options/rule-files.ts';
import { policyDigest } from '../policy/policy.ts';
import { renderSummary } from '../reports/terminal.ts';
import { defineCommand, todayOf } from './command.ts';
import { judgeManifest } from './judge.ts';

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
    const path = resolve(io.cwd, paths[0] ?? 'sluice-manifest');
    const loaded = await readConfig({ cwd: io.cwd, policyFile: flags.policy });
    const manifest = await readManifest(path);
    const rules = loadAllRules(
      await readRuleFiles([...loaded.config.rules, ...flags.rules.map(file => resolve(io.cwd, file))]),
    );
    // Rules with findings count as known, so that a manifest made with other rules can be judged without them.
    await checkRuleNames(loaded, [...rules.map(({ id }) => id), ...Object.keys(manifest.totals.byRule)]);
    const { policy } = loaded.config;
    const { dir } = await locateManifest(path);
    const verdict = await judgeManifest(dir, manifest, policy, todayOf(io));
    if (flags.json) {
      io.stdout.write(
        `${JSON.stringify({ ...verdict, policyDigest: policyDigest(policy), totals: manifest.totals }, null, 2)}\n`,
      );
    } else if (!flags.quiet) {
      io.stdout.write(
        renderSummary(manifest, verdict, {
          color: io.color,
          width: io.width ?? 80,
          manifestDir: paths[0] ?? 'sluice-manifest',
        }),
      );
    }
    return verdict.exitCode;
  },
});
