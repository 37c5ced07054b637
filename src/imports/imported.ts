import type { RuleDefinition } from '../detectors/rule.ts';
import type { Keys } from '../options/key.ts';
import type { AllowEntry } from '../policy/policy.ts';

/** What fingerprints are made with, and what the key is called. */
export type FingerprintKey = Pick<Keys, 'fingerprint' | 'id'>;

/** What another tool's configuration comes to here. */
export interface Imported {
  readonly rules: readonly Omit<RuleDefinition, 'examples'>[];
  readonly allow: readonly AllowEntry[];
  /** What could not be carried over, or only nearly: one sentence each. */
  readonly notes: readonly string[];
}

/** A name as a kebab-case id. */
export function toId(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? 'imported' : id;
}
