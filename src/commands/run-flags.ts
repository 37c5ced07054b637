import { type FlagValues, writeFlags } from '../options/flags.ts';
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

/** Those by which the next steps after a run say and do the same as it did. */
export function flagsOfNextSteps(flags: FlagValues<typeof runFlags>): { report: string; redact: string } {
  return {
    report: writeFlags(flags, ['policy', 'rules']),
    redact: writeFlags(flags, [
      'policy',
      'rules',
      'enable',
      'disable',
      'region',
      'include',
      'exclude',
      'keyFile',
      'format',
      'delimiter',
      'quote',
      'noHeader',
      'encoding',
      'maxRatio',
      'maxRecord',
    ]),
  };
}
