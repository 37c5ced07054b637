import type { RuleMeta } from '../../src/reports/report.ts';
import { RULES } from '../manifest/sample.ts';

const CATEGORIES: Readonly<Record<string, string>> = {
  'aws-access-key-id': 'cloud',
  'generic-secret': 'generic',
  email: 'contact',
  phone: 'contact',
  'us-ssn': 'government-id',
  'ip-address': 'network',
  pickle: 'payload',
};

/** What the made-up reports know of rules; apart from what judges them, so that a test may put it in the rules' place. */
export const META: readonly RuleMeta[] = [
  ...[...RULES].map(([id, rule]) => ({
    id,
    title: rule.title,
    class: rule.class,
    severity: rule.severity,
    category: CATEGORIES[id]!,
  })),
  { id: 'iban', title: 'IBAN', class: 'pii', severity: 'high', category: 'financial' },
  { id: 'date-of-birth', title: 'Date of birth', class: 'pii', severity: 'medium', category: 'demographic' },
];
