import { z } from 'zod';
import { AuditError, PROBLEM_CODES } from '../errors.ts';
import { checkShape, toPlace } from './check-shape.ts';
import { freeze } from './freeze.ts';

const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case, e.g. `demo-emails`');
const ruleGlob = z.string().regex(/^[a-z0-9*]+(?:-[a-z0-9*]+)*$/, 'must be a rule id or a pattern such as `us-*`');
const nonEmpty = z.string().min(1, 'must not be empty');

const fingerprint = z.string().regex(/^[0-9a-f]{32}$/, 'must be the 32 hexadecimal digits of a finding’s fingerprint');

/** Names a key, as `sluice key id` and manifests do. */
export const keyId = z.string().regex(/^[0-9a-f]{16}$/, 'must be the 16 hexadecimal digits of a key’s id');

const criterion = z
  .strictObject({
    rule: ruleGlob.optional(),
    class: z.enum(['secret', 'pii', 'payload']).optional(),
    severity: z.enum(['low', 'medium', 'high', 'critical']).optional(),
    count: z.int().min(1).optional(),
    rate: z.number().gt(0).optional(),
  })
  .refine(entry => Object.keys(entry).length > 0, 'must name a rule, class, severity, count or rate');

const allowEntry = z
  .strictObject({
    id: kebab,
    rule: ruleGlob.optional(),
    path: nonEmpty.optional(),
    source: nonEmpty.optional(),
    fingerprint: z.union([fingerprint, z.array(fingerprint).min(1, 'must not be empty')]).optional(),
    keyId: keyId.optional(),
    reason: nonEmpty,
    owner: nonEmpty.optional(),
    expires: z.string().refine(isDate, 'must be a date such as 2027-01-31').optional(),
  })
  .refine(
    ({ rule, path, source, fingerprint }) => rule || path || source || fingerprint,
    'must name a rule, path, source or fingerprint: it would allow everything',
  );

/** The policy part of `sluice.yaml`. */
export const policyShape = {
  failOn: z.array(criterion).default([{ severity: 'high' }]),
  accept: z.array(z.enum(PROBLEM_CODES)).default([]),
  allow: z
    .array(allowEntry)
    .refine(entries => new Set(entries.map(({ id }) => id)).size === entries.length, 'ids must differ from each other')
    .default([]),
  placeholders: z.enum(['ignore', 'report', 'count']).default('report'),
};
const policySchema = z.strictObject(policyShape);

/** What must hold for data to pass. Plain data: it is sent to workers. */
export type Policy = z.infer<typeof policySchema>;

/** Fails the policy when findings of this rule and class, this severe or more, reach `count` (default 1) and `rate` (findings per record of the whole run). */
export type Criterion = z.infer<typeof criterion>;

/** Findings that all of the given rule, path, source and fingerprint fit are suppressed, up to and including the day it expires. */
export type AllowEntry = z.infer<typeof allowEntry>;

/**
 * Checks a policy and fills in defaults; without input the default policy: no finding of severity high or more.
 * @throws AuditError `config`
 */
export function compilePolicy(input: unknown = {}): Policy {
  const result = checkShape(input, policySchema);
  if ('data' in result) return freeze(result.data);
  const { fault } = result;
  throw new AuditError('config', `policy: ${fault.isKey ? '' : `${toPlace(fault)}: `}${fault.message}`);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
