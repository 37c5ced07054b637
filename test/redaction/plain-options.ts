import { compilePolicy } from '../../src/policy/policy-schema.ts';
import type { RedactOptions } from '../../src/redaction/redact-options.ts';
import { tokenRule } from '../test-rule.ts';

/** Options of a redaction in this thread, with the tests' own rule beside the built-in ones. */
export function plainOptions(own: Partial<RedactOptions> & Pick<RedactOptions, 'cwd' | 'manifestDir'>): RedactOptions {
  return {
    paths: ['.'],
    out: undefined,
    jobs: 1,
    format: undefined,
    formatOptions: { include: [], exclude: [], maxRecordBytes: 1 << 20 },
    policy: compilePolicy(undefined),
    extraRules: [tokenRule],
    key: undefined,
    chunkBytes: 1 << 20,
    maxRatio: 250,
    usesGate: true,
    today: '2026-01-01',
    timestamp: undefined,
    operators: { default: 'label', byClass: {}, byRule: {} },
    ...own,
  };
}
