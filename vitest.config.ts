import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files that change what others would find in their process, or measure it, have one of their own; the others share a process for each core. */
const NEEDS_OWN_PROCESS =
  /\bvi\.(?:mock|spyOn|stub|useFake)|process\.(?:chdir|umask|on\(|set[eg]*[gu]id|env\.\w+ = )|\bmemoryUsage|\bheapUsed/;

const files = globSync('test/**/*.test.ts', { cwd: import.meta.dirname });
const ownProcess = files.filter(file => NEEDS_OWN_PROCESS.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')));

/** Take half a minute or more, the longest first. */
const LONGEST = [
  ...['redaction/faults', 'cli/bad-input', 'cli/memory', 'contracts/formats', 'contracts/shared-data'],
  ...['redaction/runs', 'redaction/vault/restore', 'cli/resume', 'index', 'detectors/rules', 'redaction/properties'],
  ...['formats/arrow/hostile', 'pattern/facts', 'detectors/examples', 'pattern/matcher-pack'],
  ...['formats/parquet/rewrite-corpus', 'findings/canonical', 'scan/scan-journal', 'contracts/escaped-json'],
];

/** Begins with the files that take longest, so that none is left alone at the end; the others are ordered as by default, larger ones first. */
class LongestFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex(name => moduleId.endsWith(`/test/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    // Those with a process of their own come first by default: a process that is shared ends when another kind of file is next.
    const isShared = ({ project }: TestSpecification) => (project.config.isolate ? 0 : 1);
    return (await super.sort(specs)).sort((a, b) => isShared(a) - isShared(b) || place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    globalSetup: 'test/temporary-folder.ts',
    testTimeout: 300_000,
    pool: 'forks',
    // Every core: by default one is left idle, and most files wait for a process or a disk at some time.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'own process', include: ownProcess, isolate: true } },
      { extends: true, test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: ownProcess, isolate: false } },
    ],
  },
});
