import { evaluatePolicy } from '../../src/policy/evaluate.ts';
import { compilePolicy } from '../../src/policy/policy-schema.ts';
import type { FindingsTally } from '../../src/reports/findings-tally.ts';
import type { ReportContext } from '../../src/reports/report.ts';
import type { Manifest } from '../../src/types.ts';
import { sha256, toManifest, toSource } from '../manifest/sample.ts';
import { META } from './rule-meta.ts';

const NOTHING_TOLD: FindingsTally = {
  suppressed: new Map(),
  allowed: new Map(),
  accepted: new Map(),
  rejected: 0,
  actions: new Map(),
  severities: new Map(),
};

export function toContext(manifest: Manifest, policy: object = {}): ReportContext {
  const today = '2026-06-01';
  const compiled = compilePolicy(policy);
  return {
    verdict: evaluatePolicy(manifest, compiled, { today }),
    rules: META,
    policy: compiled,
    today,
    tally: NOTHING_TOLD,
    hasRulesOfScan: true,
    manifestDigest: sha256('manifest.json'),
  };
}

/** Names made to break out of a page, a table, a terminal or a spreadsheet. */
export const HOSTILE = {
  script: '<script>alert(1)</script>.jsonl',
  attribute: '"><img src=x onerror=alert(2)>.csv',
  table: 'a|b`c\\|d`<b>|.md',
  link: '[x](javascript:alert(3)) https://evil.test www.evil.test @all.txt',
  formula: '=HYPERLINK("http://evil.test","x")',
  terminal: 'red\u001b[31m\u001b]0;title\u0007\r\nnext',
  bidi: 'invoice\u202excod\u200b.jsonl',
} as const;

/** A run with some of everything. */
export function madeUpManifest(): Manifest {
  return toManifest(
    [
      toSource('chats/part-00000.jsonl', {
        bytes: 734_003_200,
        records: 1_204_511,
        columns: {
          'messages[].content': { email: 1822, phone: 411, 'generic-secret': 37, 'aws-access-key-id': 12, 'us-ssn': 3 },
          'metadata.client.ip': { 'ip-address': 9120 },
        },
        placeholders: 318,
        suppressed: 14,
      }),
      toSource('chats/part-00001.jsonl', {
        bytes: 702_112_007,
        records: 1_150_020,
        columns: { 'messages[].content': { email: 1760, phone: 402 } },
        problems: [
          { code: 'not-json', message: 'line is not JSON; it was scanned as text', record: 812, effect: 'degraded' },
        ],
      }),
      toSource('tables/customers, new (2).parquet', {
        bytes: 88_000_120,
        records: 310_400,
        columns: { contact_email: { email: 310_020 }, notes: { phone: 220, 'us-ssn': 1 }, payload: { pickle: 1 } },
      }),
      toSource('tables/truncated.csv', {
        bytes: 5_400_000,
        records: 40_100,
        columns: { 'E-Mail': { email: 40_080 } },
        problems: [
          { code: 'truncated', message: 'the file ends inside a quoted field; download it again', effect: 'unread' },
        ],
        unread: [{ start: 5_399_000, end: 5_400_000 }],
      }),
      toSource('prose/books.jsonl', { bytes: 412_000_000, records: 90_200 }),
      ...Object.values(HOSTILE).map(name => ({
        ...toSource(name, { columns: { [name]: { email: 2 } } }),
        format: 'csv',
      })),
    ],
    {
      keyId: '3f2a91bb07c4d5e6',
      options: { exclude: ['meta.raw'], include: [], format: null, maxRecordBytes: 67_108_864 },
      skipped: [
        { path: '.git', reason: 'hidden' },
        { path: 'images/logo.png', reason: 'no format recognises it' },
        { path: HOSTILE.script, reason: HOSTILE.attribute },
      ],
      timestamp: '2026-06-01T09:12:44Z',
    },
  );
}
