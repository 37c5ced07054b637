import { DEFAULT_CHUNK_BYTES, DEFAULT_MAX_RATIO, DEFAULT_MAX_RECORD_BYTES } from './defaults.ts';
import type { FlagTable } from './flags.ts';

/** The encodings that flags and `sluice.yaml` name. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be', 'latin1'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Every flag that more than one command knows, said once. */
export const knownFlags = {
  manifest: { type: 'text', value: 'DIR', description: 'Folder of the manifest', default: 'sluice-manifest' },
  out: { type: 'text', value: 'DIR', description: 'Write the redacted tree here' },
  'in-place': { type: 'boolean', description: 'Replace each file by its redacted version' },
  backup: { type: 'text', value: 'DIR', description: 'In place: keep the originals here' },
  vault: { type: 'text', value: 'FILE', description: 'Seal what is replaced in this file, for `sluice restore`' },
  'sign-key': { type: 'text', value: 'FILE', description: 'Sign the record with this Ed25519 private key (PEM) too' },
  'keep-mtime': { type: 'boolean', description: 'Give a redacted file the times of its original' },
  'hard-links': {
    type: 'choice',
    value: 'HOW',
    choices: ['refuse', 'break'],
    default: 'refuse',
    description: 'In place: what to do about a file that has further names; under those it would stay as it is',
  },
  symlinks: {
    type: 'choice',
    value: 'HOW',
    choices: ['follow', 'refuse'],
    default: 'follow',
    description: 'In place: redact what a symlink leads to, or refuse',
  },
  operator: {
    type: 'text',
    value: 'NAME',
    description: 'What to put in place of a finding, with options: `mask:first=1,last=2`, `label:numbered`',
  },
  operators: {
    type: 'list',
    value: 'WHAT=NAME',
    description:
      'Another operator for some findings: a rule or glob (`us-*=ff1`), `column:PATH`, `severity:high` or `class:pii`; outranks sluice.yaml',
  },
  jobs: {
    type: 'integer',
    value: 'N',
    short: 'j',
    min: 1,
    description: 'Threads, at most four a core; unless given as many as the data is worth',
  },
  format: {
    type: 'text',
    value: 'NAME',
    description:
      'Read every source as this format instead of recognising it (jsonl, json, csv, parquet, arrow, text); TSV is csv',
  },
  policy: { type: 'text', value: 'FILE', short: 'p', description: 'Read this file instead of ./sluice.yaml' },
  rules: { type: 'list', value: 'FILE', description: 'Add the rules of a YAML file' },
  enable: { type: 'list', value: 'RULE', description: 'Run these optional rules too; globs over ids' },
  disable: { type: 'list', value: 'RULE', description: 'Do not run these rules; globs over ids' },
  region: {
    type: 'text',
    value: 'CODE',
    description: 'Country whose telephone numbers are found in national form too, e.g. DE',
  },
  include: { type: 'list', value: 'COLUMN', description: 'Read only these columns or top-level keys; globs' },
  exclude: { type: 'list', value: 'COLUMN', description: 'Pass over these columns or top-level keys; globs' },
  'key-file': {
    type: 'text',
    value: 'FILE',
    description:
      'Key for fingerprints and keyed operators, at least 16 bytes, `-` for standard input; else SLUICE_KEY in the environment',
  },
  resume: { type: 'boolean', description: 'Go on after an interrupted run, with the same flags' },
  timestamp: { type: 'boolean', description: 'Write the time into the manifest' },
  'chunk-size': {
    type: 'size',
    value: 'SIZE',
    min: 1,
    description: `Bytes of one unit of work, e.g. 8M (default: ${toMiB(DEFAULT_CHUNK_BYTES)})`,
  },
  delimiter: {
    type: 'text',
    value: 'CHAR',
    description: 'CSV: what separates fields, `\\t` for a tab, `\\x01` for Hive',
  },
  quote: { type: 'text', value: 'CHAR', description: 'CSV: what encloses fields', mayBeEmpty: true },
  'no-header': { type: 'boolean', description: 'CSV: the first row is data' },
  encoding: {
    type: 'choice',
    value: 'NAME',
    choices: ENCODINGS,
    description: 'Text encoding, where there is no byte order mark',
  },
  'max-ratio': {
    type: 'number',
    value: 'N',
    min: 1,
    description: `Stop inflating a compressed source beyond N times its size (default: ${DEFAULT_MAX_RATIO})`,
  },
  'max-record': {
    type: 'size',
    value: 'SIZE',
    min: 1,
    description: `A larger record is a problem, not read whole (default: ${toMiB(DEFAULT_MAX_RECORD_BYTES)})`,
  },
  output: { type: 'text', value: 'FILE', short: 'o', description: 'Write here instead of to standard output' },
  json: { type: 'boolean', description: 'Print JSON for machines on standard output' },
  quiet: { type: 'boolean', short: 'q', description: 'Print nothing but errors' },
  'no-progress': { type: 'boolean', description: 'Show no progress bar' },
} as const satisfies FlagTable;

/** A command's own table from the known ones: `pickFlags('manifest', 'json')`. */
export function pickFlags<N extends keyof typeof knownFlags>(...names: readonly N[]): Pick<typeof knownFlags, N> {
  return Object.fromEntries(names.map(name => [name, knownFlags[name]])) as Pick<typeof knownFlags, N>;
}

/** Whole mebibytes as a size flag takes them. */
function toMiB(bytes: number): string {
  return `${bytes / 2 ** 20}M`;
}
