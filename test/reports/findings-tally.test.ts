import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tallyManifest } from '../../src/commands/judge.ts';
import { serialiseFinding } from '../../src/manifest/serialise.ts';
import { compilePolicy } from '../../src/policy/policy-schema.ts';
import { csvReport } from '../../src/reports/csv.ts';
import { htmlReport } from '../../src/reports/html.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { markdownReport } from '../../src/reports/markdown.ts';
import type { Finding } from '../../src/types.ts';
import { type SourceShape, sha256, toFinding, writeManifest } from '../manifest/sample.ts';
import { toContext } from './sample.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sluice-tally-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** A manifest on disk with the given findings in `a.jsonl`, and what a report under a policy is told. */
async function tell(findings: readonly Finding[], policy: object = {}, shape: SourceShape = {}) {
  const unmarked = findings.map(({ accepted: _, ...finding }) => finding);
  const manifest = await writeManifest(dir, { 'a.jsonl': unmarked }, { shapes: { 'a.jsonl': shape } });
  // A person's marks are added when the manifest is there.
  await writeFile(join(dir, manifest.sources[0]!.findings.path), findings.map(serialiseFinding).join(''));
  const context = toContext(manifest, policy);
  const tally = await tallyManifest(dir, manifest, compilePolicy(policy), context.today);
  return { manifest, context: { ...context, tally } };
}

describe('the CSV report', () => {
  it('has a row for each severity of a rule’s findings in a column, and adds up by severity', async () => {
    const findings = [
      toFinding({ rule: 'us-ssn', path: 'a[0].b' }),
      toFinding({ rule: 'us-ssn', path: 'a[1].b', severity: 'low' }),
      toFinding({ rule: 'us-ssn', path: 'c' }),
      toFinding({ rule: 'us-ssn', path: 'c', severity: 'low', placeholder: true }),
      toFinding({ rule: 'email', path: 'c' }),
    ];
    const { manifest, context } = await tell(findings);
    const { byRule, ...totals } = manifest.totals;
    const mixed = {
      ...manifest,
      totals: { ...totals, byRule: { ...byRule, 'us-ssn': { ...byRule['us-ssn']!, severities: { low: 1 } } } },
    };
    const tally = await tallyManifest(dir, mixed, context.policy, context.today);
    const rows: string[][] = parse(csvReport.render(mixed, { ...context, tally }));
    expect(rows.slice(1).map(row => [row[2], row[3], row[6], row[7]])).toEqual([
      ['a[].b', 'us-ssn', 'high', '1'],
      ['a[].b', 'us-ssn', 'low', '1'],
      ['c', 'us-ssn', 'high', '1'],
      ['c', 'email', 'medium', '1'],
    ]);
  });
});

describe('what was accepted', () => {
  const allow = [
    { id: 'demo', path: 'demo.*', reason: 'invented for <docs>', owner: 'privacy-team', expires: '2027-01-31' },
    { id: 'old', rule: 'phone', reason: 'ours', expires: '2020-01-01' },
  ];
  const findings = [
    toFinding({ rule: 'email', path: 'demo.mail', suppressed: 'demo' }),
    toFinding({ rule: 'email', path: 'demo.mail', suppressed: 'demo' }),
    toFinding({ rule: 'phone', suppressed: 'old' }),
    toFinding({ rule: 'phone', suppressed: 'gone' }),
    toFinding({ rule: 'us-ssn', accepted: true }),
    toFinding({ rule: 'us-ssn', accepted: false }),
    toFinding({ rule: 'email', placeholder: true }),
  ];
  const policy = { allow, accept: ['not-json'] };
  const problem = { code: 'not-json', message: 'not valid JSON', effect: 'degraded' } as const;

  it('names each allow entry with its reason, owner, end and findings, and what people and the policy let pass', async () => {
    const { manifest, context } = await tell(findings, policy, { problems: [problem] });
    const { accepted } = JSON.parse(jsonReport.render(manifest, context));
    expect(accepted).toEqual({
      allow: [
        {
          id: 'demo',
          allows: 'path demo.*',
          reason: 'invented for <docs>',
          owner: 'privacy-team',
          expires: '2027-01-31',
          state: 'in force',
          suppressedByScan: 2,
          suppressed: 2,
        },
        {
          id: 'old',
          allows: 'rule phone',
          reason: 'ours',
          expires: '2020-01-01',
          state: 'expired',
          suppressedByScan: 1,
          suppressed: 0,
        },
        { id: 'gone', state: 'not in the policy', suppressedByScan: 1, suppressed: 0 },
      ],
      reviewed: [{ rule: 'us-ssn', title: 'US social security number', count: 1 }],
      rejected: 1,
      problems: [{ code: 'not-json', count: 1 }],
    });
    const page = htmlReport.render(manifest, context);
    const section = page.slice(page.indexOf('6. What was accepted'), page.indexOf('7. What this audit'));
    for (const text of [
      'invented for &#60;docs&#62;',
      'privacy-team',
      '2027-01-31',
      'Suppressed by the scan',
      '<span class="tag critical">not in the policy</span>',
      '<span class="tag critical">expired</span>',
      'Accepted by a person',
      '1 finding was rejected',
      '<code>not-json</code> (1)',
    ]) {
      expect(section).toContain(text);
    }
    const text = markdownReport.render(manifest, context);
    expect(text).toContain('## What was accepted');
    expect(text).toContain(
      '| `demo` | path demo&#46;&#42; | invented for &#60;docs&#62; | privacy-team | 2027-01-31 | 2 | 2 |',
    );
    expect(text).toContain('| `gone` |  | not in the policy |  | never | 1 | 0 |');
  });

  it('has one column where the policy suppresses what the scan did, and none where nothing was accepted', async () => {
    const { manifest, context } = await tell(findings.slice(0, 2), { allow: allow.slice(0, 1) });
    expect(markdownReport.render(manifest, context)).toMatch(/\| Expires \| Suppressed \|\n.*\n.* 2 \|\n/);
    const plain = await tell([toFinding({ rule: 'email' })]);
    expect(markdownReport.render(plain.manifest, plain.context)).not.toContain('What was accepted');
    expect(htmlReport.render(plain.manifest, plain.context)).toContain('The allow list is empty');
  });
});

it('tells what a redaction replaced and what it kept', async () => {
  const { manifest, context } = await tell(
    [
      toFinding({ rule: 'us-ssn', action: 'label' }),
      toFinding({ rule: 'us-ssn', action: 'remove' }),
      toFinding({ rule: 'email', action: 'keep' }),
      toFinding({ rule: 'email', action: 'accept' }),
      toFinding({ rule: 'email', action: 'keep', placeholder: true }),
    ],
    {},
    { redacted: { bytes: 9, sha256: sha256('clean') } },
  );
  const told = '2 replaced (label 1, remove 1), 1 kept, 1 accepted by a person';
  expect(htmlReport.render(manifest, context)).toContain(`have been redacted since: ${told}.`);
  expect(markdownReport.render(manifest, context)).toContain(`1 source redacted since: ${told}.`);
  expect(JSON.parse(jsonReport.render(manifest, context)).redaction).toEqual({
    sources: 1,
    actions: { label: 1, remove: 1, keep: 1, accept: 1 },
  });
});
