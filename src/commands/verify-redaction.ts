import { resolve } from 'node:path';
import { ExitCode } from '../errors.ts';
import type { FormatOptions } from '../formats/format.ts';
import { openManifest, readFindings } from '../manifest/read.ts';
import { pickFlags } from '../options/known-flags.ts';
import { findSourceFile, isFile } from '../redaction/find-source-file.ts';
import { whyNotProved } from '../redaction/prove-source.ts';
import { toCount } from '../reports/text.ts';
import { digestFile } from '../sources/digest-file.ts';
import type { SourceEntry } from '../types.ts';
import { defineCommand, tell } from './command.ts';

/** Said of a source that is not in the redacted tree. */
const KEPT_OUT = Symbol('kept out');

const NOT_AUDITED = 'the original is not the file that was audited';

export const verifyRedaction = defineCommand({
  name: 'verify-redaction',
  summary: 'Proves that a redaction changed nothing but the spans that its manifest names.',
  flags: pickFlags('json', 'quiet'),
  positionals: { usage: 'ORIGINAL REDACTED MANIFEST', min: 3, max: 3 },
  examples: [
    ['sluice verify-redaction data/ clean/ sluice-manifest', 'compare two trees record by record'],
    ['sluice verify-redaction a.jsonl clean/a.jsonl sluice-manifest', 'one file of those that the manifest names'],
  ],
  async run({ flags, paths }, io) {
    const [original, redacted, path] = paths.map(it => resolve(io.cwd, it)) as [string, string, string];
    const { manifest, dir } = await openManifest(path, io.signal);
    const wrong: { path: string; why: string }[] = [];
    let proved = 0;
    const sources = (await isFile(original)) ? await onlyOf(original, redacted, manifest.sources) : manifest.sources;
    if (sources.length === 0) wrong.push({ path: paths[0]!, why: NOT_AUDITED });
    for (const entry of sources) {
      const why = await (entry.redacted ? check(entry) : checkKept(entry));
      if (why === KEPT_OUT) continue;
      if (why === undefined) proved += 1;
      else wrong.push({ path: entry.path, why });
    }
    // In place a source without anything to replace is left alone; one that could not be read as a whole is not written elsewhere.
    async function checkKept(entry: SourceEntry): Promise<string | undefined | typeof KEPT_OUT> {
      const file = await findSourceFile(redacted, entry.path).catch(() => undefined);
      if (file === undefined || entry.sha256 === '') return KEPT_OUT;
      return (await digestFile(file)) === entry.sha256 ? undefined : 'it was not redacted, and is not what was audited';
    }
    async function check(entry: SourceEntry): Promise<string | undefined> {
      const before = await findSourceFile(original, entry.path);
      const after = await findSourceFile(redacted, entry.path);
      if ((await digestFile(before)) !== entry.sha256) return NOT_AUDITED;
      if ((await digestFile(after)) !== entry.redacted!.sha256)
        return 'the redacted file is not the one that was written';
      return whyNotProved(entry, {
        original: before,
        redacted: after,
        findings: readFindings(dir, entry),
        formatOptions: manifest.options as unknown as FormatOptions,
      });
    }
    for (const { path, why } of wrong) tell(io, `sluice: ${path}: ${why}`);
    if (flags.json) io.stdout.write(`${JSON.stringify({ proved, wrong }, null, 2)}\n`);
    else if (!flags.quiet) {
      io.stdout.write(`${toCount(proved, 'file')} proved: nothing but the spans of the manifest changed\n`);
    }
    return wrong.length > 0 ? ExitCode.error : proved > 0 ? ExitCode.pass : ExitCode.nothing;
  },
});

/** The source that a single file is, by its bytes; of several with the same, one that became what the redacted file is. */
async function onlyOf(original: string, redacted: string, sources: readonly SourceEntry[]): Promise<SourceEntry[]> {
  const before = await digestFile(original);
  const own = sources.filter(entry => entry.sha256 === before);
  const after = own.length > 1 && (await isFile(redacted)) ? await digestFile(redacted) : undefined;
  const found = own.find(entry => (entry.redacted ?? entry).sha256 === after) ?? own[0];
  return found ? [found] : [];
}
