import { stat, writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { detectorsDigest, selects } from '../detectors/load.ts';
import { AuditError, ExitCode } from '../errors.ts';
import { openManifest } from '../manifest/read.ts';
import { selectionOf } from '../manifest/rules-that-ran.ts';
import { pickFlags } from '../options/known-flags.ts';
import { notePolicyChange } from '../policy/evaluate.ts';
import { judgeManifest } from '../policy/judge-manifest.ts';
import { writeDolma } from '../reports/dolma.ts';
import { type ReportName, reports } from '../reports/index.ts';
import { checkReportPlace } from '../reports/report-place.ts';
import { toCount } from '../reports/text.ts';
import { replaceFile, toOutputError } from '../sources/replace-file.ts';
import { defineCommand, tell, todayOf } from './command.ts';
import { readJudge, tallyManifest } from './judge.ts';

export const report = defineCommand({
  name: 'report',
  summary: 'Renders a manifest for people and programs. Says what the policy says, but exits 0 once it is written.',
  flags: {
    to: {
      type: 'choice',
      value: 'FORMAT',
      short: 't',
      choices: [...(Object.keys(reports) as ReportName[]), 'dolma'],
      description: 'Output format; else by the extension of --output, else html',
    },
    ...pickFlags('output', 'policy', 'rules', 'json'),
  },
  positionals: { usage: '[MANIFEST]', min: 0, max: 1 },
  examples: [
    ['sluice report sluice-manifest -o audit.html', 'one page to read, print and sign'],
    ['sluice report sluice-manifest --to dolma -o .', 'attributes for `dolma mix`, from the folder that was scanned'],
    ['sluice report sluice-manifest --to markdown >> "$GITHUB_STEP_SUMMARY"', 'in a CI job'],
  ],
  async run({ flags, paths }, io) {
    if (flags.json && flags.to !== undefined && flags.to !== 'json') {
      throw new AuditError('usage', '`--json` and `--to` contradict each other; give one of them');
    }
    if (flags.to === 'dolma' && flags.output === undefined) {
      throw new AuditError('usage', '`--to dolma` writes a folder: name it with --output');
    }
    const named = resolve(io.cwd, paths[0] ?? 'sluice-manifest');
    const { manifest, dir, digest } = await openManifest(named, io.signal);
    if (flags.to === 'dolma') {
      const out = resolve(io.cwd, flags.output!);
      const { written, elsewhere, left } = await writeDolma({ manifestDir: dir, manifest, cwd: io.cwd, out });
      if (elsewhere > 0) {
        const many = toCount(elsewhere, 'finding');
        tell(io, `sluice: ${many} outside of \`text\` cannot be Dolma attributes; \`sluice redact\` replaces them`);
      }
      for (const path of left) tell(io, `sluice: ${path} is no JSON Lines, and so has no attributes`);
      return written.length > 0 ? ExitCode.pass : ExitCode.nothing;
    }
    const judge = await readJudge(flags, io, manifest);
    const { policy, rules, ownFiles } = judge;
    const output = flags.output === undefined || flags.output === '-' ? undefined : resolve(io.cwd, flags.output);
    if (output !== undefined) {
      await checkReportPlace(output, { manifest, manifestDir: dir, named, cwd: io.cwd, ownFiles });
    }
    const today = todayOf(io);
    const verdict = await judgeManifest(dir, manifest, judge, today);
    const change = notePolicyChange(manifest, verdict.policyDigest);
    if (change !== undefined) tell(io, `sluice: ${change}`);
    const tally = await tallyManifest(dir, manifest, policy, today);
    const format = flags.json ? 'json' : ((flags.to as ReportName | undefined) ?? formatOf(flags.output) ?? 'html');
    const text = reports[format].render(manifest, {
      verdict,
      rules,
      policy,
      today,
      tally,
      hasRulesOfScan: detectorsDigest(rules.filter(selects(selectionOf(manifest)))) === manifest.detectorsDigest,
      manifestDigest: digest,
    });
    if (output === undefined) io.stdout.write(text);
    else await writeReport(output, text);
    return ExitCode.pass;
  },
});

/** @throws AuditError `usage` for an extension that no report has: a page in `audit.pdf` would open nowhere. */
function formatOf(output: string | undefined): ReportName | undefined {
  const extension = extname(output ?? '').toLowerCase();
  if (extension === '') return undefined;
  const names = Object.keys(reports) as ReportName[];
  const format = names.find(name => reports[name].extension === extension);
  if (format !== undefined) return format;
  const known = names.map(name => reports[name].extension).join(', ');
  throw new AuditError(
    'usage',
    `\`--output ${output}\`: no report has this extension (they have ${known}); name the format with --to`,
  );
}

/** A symlink stays one, and what is no file (a device, a pipe) is written to, never replaced. */
async function writeReport(file: string, text: string): Promise<void> {
  const place = await stat(file).catch(() => undefined);
  if (place === undefined || place.isFile()) {
    await replaceFile(file, handle => handle.writeFile(text), { mode: 0o666 & ~process.umask() });
    return;
  }
  await writeFile(file, text).catch((cause: unknown) => {
    throw toOutputError(file, cause);
  });
}
