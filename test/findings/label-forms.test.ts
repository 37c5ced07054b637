import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAllRules } from '../../src/detectors/load.ts';
import { isLabel, labelOf } from '../../src/findings/labels.ts';
import { deriveKeys } from '../../src/options/key.ts';
import { compileOperator, type OperatorSpec } from '../../src/redaction/operator-spec.ts';
import { operators } from '../../src/redaction/operators/index.ts';
import { loadSourceRules, readExample } from '../detectors/load-rules.ts';
import { key, runRedact } from '../redaction/run-redact.ts';
import { runScan } from '../run-scan.ts';

const keys = deriveKeys(key);
const rules = loadAllRules();
const ruleNamed = new Map(rules.map(rule => [rule.id, rule]));
const names = new Set(rules.map(labelOf));
const address = `bob.carter@${'acmeinc'}.com`;
const ssn = `536-22-${'8718'}`;
const awsKey = `AK${'IA'}QYLPMN5HHHFPZAM2`;
const pat = `gh${'p_'}${'q8ZtR2vWm5XbN7cK'}${'Jd4LsH9fTg3YpAe6QuVx'}`;
const password = `password=hunter2${'Xq9z'}`;

/** Of each operator what it writes of itself: without those that leave values, or write what the user says. */
const specs: readonly OperatorSpec[] = [
  ...[...operators.keys()].filter(name => !['text', 'mask', 'keep', 'remove'].includes(name)),
  'label:numbered',
  'date-shift:order=dmy',
  'generalise:band=7',
];

describe('what operators write', () => {
  const value = fc.oneof(
    fc.string({ minLength: 1, maxLength: 70 }),
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    fc.stringMatching(/^\+?\d[\d ()-]{5,18}\d$/),
    fc.stringMatching(/^[a-z0-9._]{1,20}@[a-z0-9-]{1,20}\.[a-z]{2,4}$/),
    fc.stringMatching(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/),
    fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
    fc.stringMatching(/^(?:born )?[0-3]\d[./-][01]\d[./-](?:19|20)\d\d(?: in Ulm)?$/),
    fc.ipV4(),
    fc.ipV6(),
    fc.stringMatching(/^\d{5}(?:-\d{4})?$/),
    fc.constantFrom(address, ssn, awsKey, pat, password),
  );
  const ruleIds = [
    'email',
    'phone',
    'iban',
    'credit-card',
    'us-ssn',
    'date-of-birth',
    'ip-address',
    'postal-code',
    'person-name',
    'github-pat',
  ];

  it('is a label at each of its places, or holds no `[`', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...specs), fc.constantFrom(...ruleIds), (text, spec, id) => {
        const rule = ruleNamed.get(id)!;
        const written = compileOperator(spec, keys).replace({ text, rule, keys, number: 7 });
        if (typeof written !== 'string' || !written.startsWith('[')) return;
        const bytes = Buffer.from(`see ${written}.`);
        for (let at = 4; at < bytes.length - 1; at++) expect(isLabel(bytes, at, at + 1, names)).toBe(true);
        expect(isLabel(bytes, 0, 4, names)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('is not found again, in what the rules give as examples', async () => {
    const rules = await loadSourceRules();
    const texts = rules.map(rule => readExample(rule.examples.match[0]!, rule).text.toString('utf8'));
    const source = texts.map(text => `${JSON.stringify({ text })}\n`).join('');
    const byRule = {
      '*birth*': 'date-shift',
      '*date': 'generalise',
      '*ip*-address': 'generalise',
      'postal-code*': 'generalise',
    };
    for (const choice of [{ default: 'ff1' }, { default: 'aes-siv', byRule }]) {
      const { files } = await runRedact({ 'a.jsonl': source }, { key, operators: choice });
      const after = files.get('a.jsonl')!.toString();
      expect(after.match(/~(?:siv|ff1[ab]?):[^\]]*\[/)).toBeNull();
      const { findingsOf } = await runScan({ 'a.jsonl': after });
      const left = findingsOf('a.jsonl').filter(({ placeholder }) => !placeholder);
      expect(left.map(({ record, rule }) => [record, rule])).toEqual([]);
    }
  }, 300_000);
});

describe('what only looks like a label', () => {
  it.each([
    [`key [EMAIL~${awsKey}] here`, 'aws-access-key-id'],
    [`key [EMAIL~${pat}] here`, 'github-pat'],
    [`key [IBAN~ff1b:${awsKey}] here`, 'aws-access-key-id'],
    [`key [USERNAME~ff1b:${awsKey}] here`, 'aws-access-key-id'],
    [`key [EMAIL~siv:${pat}] here`, 'github-pat'],
    [`key [EMAIL:${awsKey}] here`, 'aws-access-key-id'],
    [`[IBAN~ssn ${ssn} and ${password} and ${address}]`, 'us-ssn', 'generic-password-unquoted', 'email'],
    [`[DATE_OF_BIRTH~1984-02-11 ${address}]`, 'date-of-birth', 'email'],
    [`[PHONE~ff1a:${address}]`, 'email'],
    [`[PHONE~ff1:ssn ${ssn}]`, 'us-ssn'],
    [`[IP_ADDRESS~8.8.8.0/24 ssn ${ssn}]`, 'ip-address', 'us-ssn'],
  ])('%#: is found and replaced like any text', async (text, ...wanted) => {
    const source = `${JSON.stringify({ text })}\n`;
    const { findingsOf, files } = await runRedact({ 'a.jsonl': source });
    expect(findingsOf('a.jsonl').map(({ rule }) => rule)).toEqual(wanted);
    const after = files.get('a.jsonl')!.toString();
    for (const value of [awsKey, pat, ssn, password, address]) expect(after.includes(value)).toBe(false);
  });

  it.each([
    ['[PHONE~ff1:+4913077665544]', true],
    [`[PHONE~ff1:${ssn}]`, false],
    ['[CREDIT_CARD~ff1:7032159986410274]', true],
    ['[CREDIT_CARD~ff1:7032159986410274 7032159986410274]', false],
    ['[IBAN~ff1b:k3v9XQ7da0Zp41mmB2xY8c]', true],
    ['[IBAN~ff1b:k3v9 XQ7d a0Zp 41mm]', false],
    ['[USERNAME~ff1a:k3_v9xq7]', true],
    ['[USERNAME~ff1a:K3_v9xq7]', false],
    ['[DATE_OF_BIRTH~1984-02-11]', true],
    ['[DATE_OF_BIRTH~1984-02-11T08:30:00Z]', true],
    ['[DATE_OF_BIRTH~1984-02-31]', false],
    ['[POSTAL_CODE~941**]', true],
    ['[POSTAL_CODE~94110 Mill Valley]', false],
    [`[EMAIL~siv:${'Ab3-_9xy.'.repeat(3)}Ab3]`, true],
    [`[EMAIL~siv:${'Ab3-_9xy'.repeat(3)}]`, false],
  ])('%s as a label: %s', (text, isOne) => {
    expect(isLabel(Buffer.from(text), 1, 2, names)).toBe(isOne);
  });

  it('hides no context: the words of a false label tell of what stands behind it', async () => {
    const digits = ssn.replaceAll('-', '');
    const source = (lead: string) => `${JSON.stringify({ text: `${lead} ${digits}` })}\n`;
    const scanned = async (lead: string) => (await runScan({ 'a.jsonl': source(lead) })).findingsOf('a.jsonl').length;
    expect(await scanned('X~my social security number]')).toBe(await scanned('X my social security number'));
  });
});
