import { basename, dirname, resolve } from 'node:path';
import { AuditError, ExitCode } from '../errors.ts';
import { claimManifestFolder } from '../manifest/claim.ts';
import { openManifest } from '../manifest/read.ts';
import { addAllowEntry } from '../options/add-allow-entry.ts';
import { pickFlags } from '../options/known-flags.ts';
import { CONFIG_NAMES, readConfig } from '../options/read-config.ts';
import { allowMatcher } from '../policy/allow.ts';
import { compilePolicy } from '../policy/policy-schema.ts';
import { findSourceFile } from '../redaction/find-source-file.ts';
import { reviewFindings } from '../redaction/review-findings.ts';
import { KeyInput } from '../redaction/review-keys.ts';
import { toCount } from '../reports/text.ts';
import { defineCommand, todayOf } from './command.ts';

export const review = defineCommand({
  name: 'review',
  summary: 'Walks a person through the findings of a manifest: accept, reject or allow each.',
  flags: {
    ...pickFlags('policy', 'json'),
    data: {
      type: 'text',
      value: 'DIR',
      description: 'Where the data is: the folder that was scanned from',
      default: '.',
    },
    'allow-file': {
      type: 'text',
      value: 'FILE',
      description: 'Where allow entries go, for scans with --policy FILE; ./sluice.yaml or --policy unless given',
    },
    owner: { type: 'text', value: 'NAME', description: 'Who answers for allow entries; asked for unless given' },
    all: { type: 'boolean', description: 'Show findings that were decided before, too' },
  },
  positionals: { usage: '[MANIFEST]', min: 0, max: 1 },
  examples: [
    ['sluice review sluice-manifest', 'from the folder that was scanned; q stops, the next call goes on'],
    [
      'sluice review m/ --data /data/raw --allow-file policy/allow.yaml --owner privacy-team',
      'with data and allow list elsewhere',
    ],
  ],
  async run({ flags, paths }, io) {
    const { manifest, dir } = await openManifest(resolve(io.cwd, paths[0] ?? 'sluice-manifest'), io.signal);
    const keys = io.openKeys?.();
    if (!keys) {
      throw new AuditError(
        'usage',
        'review asks a person, and standard input is not a terminal; run it in one, or mark findings with `"accepted": true` in the findings files',
      );
    }
    const loaded = await readConfig({ ...io, policyFile: flags.policy });
    const file = resolve(io.cwd, flags.allowFile ?? loaded.file ?? 'sluice.yaml');
    const data = resolve(io.cwd, flags.data);
    const release = await claimManifestFolder(dir);
    const input = new KeyInput(keys, text => io.stdout.write(text));
    try {
      const done = await reviewFindings({
        manifest,
        manifestDir: dir,
        input,
        showsAll: flags.all,
        countsPlaceholders: loaded.config.policy.placeholders === 'count',
        owner: flags.owner,
        width: () => io.width ?? 80,
        color: io.color,
        encoding: manifest.options.encoding as string | undefined,
        write: text => io.stdout.write(text),
        fileOf: source => findSourceFile(data, source.path),
        async allow(entry) {
          await addAllowEntry(file, entry);
          return allowMatcher(compilePolicy({ allow: [entry] }), todayOf(io));
        },
        ...(io.signal && { signal: io.signal }),
      });
      const { accepted, rejected, left } = done;
      if (flags.json) {
        io.stdout.write(`${JSON.stringify({ ...done, manifest: dir })}\n`);
        return ExitCode.pass;
      }
      io.stdout.write(`${toCount(accepted, 'finding')} accepted, ${rejected} rejected, ${left} left\n`);
      if (done.allowed > 0) {
        // Only a config file that is there by itself is read without being named.
        const isRead = dirname(file) === io.cwd && CONFIG_NAMES.includes(basename(file));
        const scans = isRead ? 'scans from now on' : `scans with \`--policy ${file}\``;
        io.stdout.write(`added to the allow list in ${file}: ${done.allowed}; ${scans} keep to it\n`);
      }
      return ExitCode.pass;
    } finally {
      await input.close();
      await release();
    }
  },
});
