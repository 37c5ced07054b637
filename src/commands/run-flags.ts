import { pickFlags } from '../options/known-flags.ts';

/** The flags of every command that scans. */
export const runFlags = pickFlags(
  'manifest',
  'jobs',
  'format',
  'policy',
  'rules',
  'enable',
  'disable',
  'region',
  'include',
  'exclude',
  'key-file',
  'delimiter',
  'quote',
  'no-header',
  'encoding',
  'max-ratio',
  'max-record',
  'chunk-size',
  'timestamp',
  'json',
  'quiet',
  'no-progress',
);
