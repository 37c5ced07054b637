import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AuditError } from '../../src/errors.ts';
import { checkNames, parseConfig } from '../../src/options/config-file.ts';
import { DEFAULT_CONFIG, readConfig } from '../../src/options/read-config.ts';

const parse = (text: string) => parseConfig(text, { name: 'sluice.yaml', dir: '/project' });
const full = `
failOn:
  - { severity: critical }
  - { rule: email, count: 100 }
accept: [invalid-utf8]
allow:
  - id: demo-emails
    rule: email
    path: "messages[].content"
    source: "demo/*.jsonl"
    reason: invented addresses
    owner: data team
    expires: 2027-01-01
placeholders: count
columns: { include: [text], exclude: ["meta.*"] }
redact:
  default: label
  byRule: { email: pseudonym }
  byColumn: { "user.*": { operator: mask, last: 4 } }
  bySeverity: { critical: drop-record }
  byClass: { pii: mask, payload: keep }
detectors: { enable: [postal-code], disable: ['*-wallet'] }
rules: [my/rules.yaml]
csv: { delimiter: "\\\\t", quote: "'", header: false }
encoding: latin1
jobs: 3
maxRatio: 500
maxRecordBytes: 64M
`;

describe('parseConfig', () => {
  it('gives an empty file what holds without one', () => {
    expect(parse('').config).toEqual(DEFAULT_CONFIG);
  });

  it('reads every member', () => {
    expect(parse(full).config).toEqual({
      policy: {
        failOn: [{ severity: 'critical' }, { rule: 'email', count: 100 }],
        accept: ['invalid-utf8'],
        allow: [
          {
            id: 'demo-emails',
            rule: 'email',
            path: 'messages[].content',
            source: 'demo/*.jsonl',
            reason: 'invented addresses',
            owner: 'data team',
            expires: '2027-01-01',
          },
        ],
        placeholders: 'count',
      },
      columns: { include: ['text'], exclude: ['meta.*'] },
      redact: {
        default: 'label',
        byRule: { email: 'pseudonym' },
        byColumn: { 'user.*': { operator: 'mask', last: 4 } },
        bySeverity: { critical: 'drop-record' },
        byClass: { pii: 'mask', payload: 'keep' },
      },
      detectors: { enable: ['postal-code'], disable: ['*-wallet'] },
      rules: [resolve('/project/my/rules.yaml')],
      deny: [],
      format: { delimiter: '\t', quote: "'", header: false, encoding: 'latin1' },
      jobs: 3,
      maxRatio: 500,
      maxRecordBytes: 64 << 20,
    });
  });

  it.each(['', '# nothing\n', '---\n'])('takes %j for the defaults', text => {
    const { config } = parse(text);
    expect(config.policy.failOn).toEqual([{ severity: 'high' }]);
    expect(config.columns).toEqual({ include: [], exclude: [] });
    expect(config.jobs).toBeUndefined();
  });

  it('is frozen', () => {
    const { config } = parse(full);
    expect(() => (config.columns.include as string[]).push('x')).toThrow(TypeError);
  });

  it.each([
    ['fail-on: []', 'sluice.yaml:1:1: unknown key `fail-on` (did you mean `failOn`?)'],
    ['jobs: 1\nallow:\n  - id: a\n    resaon: x', 'sluice.yaml:4:5: unknown key `resaon` (did you mean `reason`?)'],
    ['redact:\n  byclass: {}', 'sluice.yaml:2:3: unknown key `byclass` (did you mean `byClass`?)'],
    [
      'redact:\n  byRule: { email: psuedonym }',
      'sluice.yaml:2:20: `redact.byRule.email`: unknown operator `psuedonym` (did you mean `pseudonym`?); the operators are label, text, mask',
    ],
    [
      'redact:\n  byColumn:\n    a: { operator: mask, lsat: 4 }',
      'sluice.yaml:3:8: `redact.byColumn.a`: the operator `mask` has no option `lsat` (did you mean `last`?)',
    ],
    [
      'jobs: 1\n---\njobs: 2',
      'sluice.yaml:2:1: not valid YAML: a second document begins here, and it would go unread; keep one in a file',
    ],
    [
      'redact: { default: { operator: mask, last: four } }',
      '`redact.default`: the operator `mask`: `last` must be a whole number',
    ],
    ['redact: { default: text }', 'the operator `text`: `text` must be a text'],
    ['redact: { default: 7 }', '`redact.default`: must be the name of an operator'],
    ['redact: { bySeverity: { hihg: label } }', 'unknown key `hihg` (did you mean `high`?)'],
    ['csv: { zzzzzz: 1 }', 'sluice.yaml:1:8: unknown key `zzzzzz` (known here: delimiter, quote, header)'],
    [
      'failOn:\n  - severity: hihg',
      'sluice.yaml:2:15: `failOn.0.severity`: must be one of low, medium, high, critical (did you mean `high`?)',
    ],
    ['failOn: high', 'sluice.yaml:1:9: `failOn`: must be a list'],
    ['csv: { header: maybe }', 'sluice.yaml:1:16: `csv.header`: must be true or false'],
    ['jobs: many', 'sluice.yaml:1:7: `jobs`: must be a number'],
    ['allow:\n  - id: a\n    reason: r', 'sluice.yaml:2:5: `allow.0`: must name a rule'],
    ['allow:\n  - { id: a, rule: email }', 'sluice.yaml:2:5: `allow.0.reason`: is missing'],
    ['csv: { delimiter: "ab" }', 'sluice.yaml:1:19: `csv.delimiter`: must be one ASCII sign'],
    ['csv: { delimiter: é }', '`csv.delimiter`: must be one ASCII sign'],
    ['csv: { quote: "ab" }', 'sluice.yaml:1:15: `csv.quote`: must be one ASCII sign, such as `"`, or empty for none'],
    ['exclude: [a]', 'sluice.yaml:1:1: unknown key `exclude` (did you mean `columns.exclude`?)'],
    ['jobs: 1\nbyRule: { email: label }', 'sluice.yaml:2:1: unknown key `byRule` (did you mean `redact.byRule`?)'],
    ['maxRecordBytes: lots', 'sluice.yaml:1:17: `maxRecordBytes`: must be a size such as 64M'],
    ['maxRecordBytes: -1', 'sluice.yaml:1:17: `maxRecordBytes`: must be a size'],
    ['jobs: 0', 'sluice.yaml:1:7: `jobs`: must be 1 or more'],
    ['failOn: [{ rate: 0 }]', 'sluice.yaml:1:18: `failOn.0.rate`: must be more than 0'],
    ['ner: { module: m.mjs, minScore: 2 }', '`ner.minScore`: must be 1 or less'],
    ['- a', 'sluice.yaml:1:1: `top level`: must be a mapping'],
    ['jobs: 1\njobs: 2', 'sluice.yaml:2:1: not valid YAML: the key is there already'],
    ['a: [1', 'not valid YAML'],
    ['jobs: !odd 1', 'sluice.yaml:1:7: not valid YAML: this tag is not known'],
    ['a: "x', 'sluice.yaml:1:6: not valid YAML: a quote, bracket,'],
    ['jobs: [&a 1, *a, *b]', 'sluice.yaml:1:18: not valid YAML: no anchor stands before this alias'],
  ])('says where %j is wrong', (text, message) => {
    expect(() => parse(text)).toThrow(AuditError);
    expect(() => parse(text)).toThrow(message);
  });

  it.each([
    '*S',
    '!S',
    '!<S> x',
    '!!S x',
    '&a &S x',
    '&S',
    '"\\S"',
    '"\\xS"',
    '|S',
    '>S\n  x',
    '@S',
    '`S',
    '%S',
    '- S',
    'S: S: S',
    '"S" S',
    '{ S',
    '[S',
    'S]',
    '!!int S',
    '!!timestamp S',
    '!!binary S',
    '!!set S',
    '!!omap [S: 1, S: 2]',
    '!!map S',
    '*S : x',
    '\t- S',
    ']\n...\n%S',
    'S\n---\nS',
  ])('quotes nothing of a value that is no YAML: %j', value => {
    const secret = 'Passw0rd9X';
    const text = value.replaceAll('S', secret);
    for (const file of [
      `deny: [{id: staff, values: [${text}]}]`,
      `deny:\n  - id: staff\n    values:\n      - ${text}\n`,
    ]) {
      try {
        parse(file);
      } catch (error) {
        const { message, cause } = error as AuditError;
        expect(`${message}${cause}`).not.toContain('Passw0rd');
        expect(error).toBeInstanceOf(AuditError);
      }
    }
  });

  it('refuses an alias bomb and a nest without end', () => {
    const bomb = `a: &a [${'x,'.repeat(20)}]\n${'bcdefgh'
      .split('')
      .map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]},`.repeat(20)}]`)
      .join('\n')}`;
    expect(() => parse(bomb)).toThrow(/alias/);
    expect(() => parse('['.repeat(100_000))).toThrow(AuditError);
  });
});

describe('readConfig', () => {
  const newDir = () => mkdtemp(join(tmpdir(), 'sluice-'));

  it('finds sluice.yaml in the working folder and gives the defaults without one', async () => {
    const cwd = await newDir();
    expect(await readConfig({ cwd, policyFile: undefined })).toMatchObject({ file: undefined });
    await writeFile(join(cwd, 'sluice.yaml'), 'jobs: 2');
    expect(await readConfig({ cwd, policyFile: undefined })).toMatchObject({
      file: 'sluice.yaml',
      config: { jobs: 2 },
    });
    await writeFile(join(cwd, 'sluice.yml'), 'jobs: 3');
    await expect(readConfig({ cwd, policyFile: undefined })).rejects.toThrow(/keep one/);
  });

  it('reads the file it is told to instead, and resolves its rule files beside it', async () => {
    const cwd = await newDir();
    await mkdir(join(cwd, 'ci'));
    await writeFile(join(cwd, 'sluice.yaml'), 'not: read');
    await writeFile(join(cwd, 'ci/strict.yaml'), 'rules: [r.yaml]');
    const { config } = await readConfig({ cwd, policyFile: 'ci/strict.yaml' });
    expect(config.rules).toEqual([join(cwd, 'ci/r.yaml')]);
  });

  it('says when that file is missing or a folder', async () => {
    const cwd = await newDir();
    await expect(readConfig({ cwd, policyFile: 'no.yaml' })).rejects.toMatchObject({ code: 'config' });
    await expect(readConfig({ cwd, policyFile: '.' })).rejects.toMatchObject({ code: 'config' });
  });

  it('does not take a link that leads nowhere for no policy', async () => {
    const cwd = await newDir();
    await symlink(join(cwd, 'gone/strict.yaml'), join(cwd, 'sluice.yaml'));
    await expect(readConfig({ cwd, policyFile: undefined })).rejects.toThrow('`sluice.yaml`: there is no such file');
  });
});

describe('checkRuleNames', () => {
  const ids = ['email', 'us-ssn', 'us-itin'];

  it('knows rules and patterns of rules', () => {
    const text = 'failOn: [{ rule: email }, { rule: "us-*" }, { class: pii }]\nredact: { byRule: { us-ssn: mask } }';
    expect(() => checkNames(parse(text), ids)).not.toThrow();
  });

  it.each([
    ['failOn:\n  - rule: emial', 'sluice.yaml:2:11: unknown rule `emial` (did you mean `email`?)'],
    ['failOn: [{ rule: "gb-*" }]', 'unknown rule `gb-*`'],
    ['allow: [{ id: a, reason: r, rule: us-snn }]', 'unknown rule `us-snn` (did you mean `us-ssn`?)'],
    ['redact: { byRule: { phone: mask } }', 'unknown rule `phone`'],
  ])('refuses %j', (text, message) => {
    expect(() => checkNames(parse(text), ids)).toThrow(message);
  });
});
