import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/findings/fingerprint.ts';
import { literalsOf, nameGroup } from '../../src/imports/expression.ts';
import { importFile } from '../../src/imports/index.ts';
import { makeFinder } from '../decode/find-encoded.ts';
import { generateMatch } from '../detectors/generate-match.ts';

const configuration = `
title = "ours"
[extend]
useDefault = true
disabledRules = ["aws-access-token"]
[allowlist]
paths = ['''vendor/''']
regexes = ['''EXAMPLE''']
[[rules]]
id = "acme_token"
description = "Acme token, found in code."
regex = '''\\b(acme)_(live|test)_([a-z0-9]{20})\\b'''
secretGroup = 3
entropy = 3.1
keywords = ["acme_"]
tags = ["Saas"]
[[rules.allowlists]]
regexTarget = "line"
regexes = ["foo"]
commits = ["0123456"]
[[rules.allowlists]]
stopwords = ["dummy"]
[[rules]]
id = "looks-behind"
regex = '''(?<!a)bcde'''
[[rules]]
id = "pem-file"
path = '''\\.pem$'''
[[rules]]
id = "short"
regex = '''sk-[a-z0-9]{32}'''
keywords = ["sk-"]
odd = 1
`;

describe('a gitleaks configuration', () => {
  const { rules, notes } = importFile(configuration, 'x/.gitleaks.toml', undefined);

  it('becomes rules that find the secret group, with entropy, stop words and allowed expressions', () => {
    expect(rules.map(({ id }) => id)).toEqual(['acme-token', 'short']);
    expect(rules[0]).toMatchObject({
      title: 'Acme token, found in code',
      category: 'saas',
      atoms: ['acme_'],
      minEntropy: 3.1,
    });
    const find = makeFinder(rules);
    const value = 'k3v9x2q7m1b5n8z4w6t0';
    expect(find(`id = acme_live_${value};`).map(({ run }) => run)).toEqual([value]);
    for (const ignored of ['a'.repeat(20), `dummy${value.slice(5)}`]) expect(find(`acme_live_${ignored}`)).toEqual([]);
    expect(find(`key sk-${'a1b2c3d4'.repeat(4)} end`)).toHaveLength(1);
    expect(find(`key sk-${'a1b2EXAMPLE'} end`)).toEqual([]);
  });

  it('tells everything that it could not carry over', () => {
    const wanted = [
      /useDefault/,
      /disabledRules: `aws-access-token`/,
      /rule `acme_token`: allowed regexes on the line are not carried over \(1\)/,
      /rule `acme_token`: allowed commits are not carried over \(1\)/,
      /rule `looks-behind`: left out: RE2/,
      /rule `pem-file`: left out: it has no regex/,
      /rule `short`: no literal of four bytes/,
      /rule `short`: `odd` is not known/,
      /global allow list: allowed paths are not carried over \(1\)/,
    ];
    for (const pattern of wanted)
      expect(
        notes.filter(note => pattern.test(note)),
        String(pattern),
      ).toHaveLength(1);
    expect(notes).toHaveLength(wanted.length);
  });

  it('is an error when it is none', () => {
    expect(() => importFile('= 1', 'a.toml', undefined)).toThrow(/not valid TOML/);
    expect(() => importFile('[[rules]]\nid = 1', 'a.toml', undefined)).toThrow(/rules.0.id/);
    expect(() => importFile('', 'a.txt', undefined)).toThrow(/must be a \.toml/);
  });
});

describe('literalsOf', () => {
  it.each<[string, string[] | undefined]>([
    ['ghp_[0-9a-z]{36}', ['ghp_']],
    ['(?i)\\bABCD-[0-9]+', ['abcd-']],
    ['\\b(xoxb-[0-9]+)\\b', ['xoxb-']],
    ['((?:abcd|efgh)-[0-9]+)', ['abcd', 'efgh']],
    ['(?P<secret>dapi[a-h0-9]{32})', ['dapi']],
    ['abcd\\.efgh[0-9]', ['abcd.efgh']],
    ['abcde?f', ['abcd']],
    ['abcd?f', undefined],
    ['abcd*', undefined],
    ['(abcd)?[0-9]{9}', undefined],
    ['(abcd[0-9])?[0-9]{9}', undefined],
    ['(abcd|ef)[0-9]', undefined],
    ['(abcd|efgh)?[0-9]', undefined],
    ['(ab(c|d)efgh|[0-9]{9})', undefined],
    ['abcd[0-9]|[0-9]{9}', undefined],
    ['[a-z]{4}abcd', undefined],
    ['abcd"', ['abcd']],
  ])('%s', (expression, literals) => {
    expect(literalsOf(expression)).toEqual(literals);
    let seed = 1;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let i = 0; i < 50 && literals; i++) {
      const match = generateMatch(expression, random).toLowerCase();
      expect(
        literals.some(literal => match.includes(literal)),
        match,
      ).toBe(true);
    }
  });
});

describe('nameGroup', () => {
  it('names capturing groups only', () => {
    expect(nameGroup('(?:a)(b)[(](c)\\((d)', 2)).toBe('(?:a)(b)[(](?P<secret>c)\\((d)');
    expect(nameGroup('(?P<x>a)', 1)).toBe('(?P<secret>a)');
    expect(nameGroup('[]()](a)', 1)).toBe('[]()](?P<secret>a)');
    expect(nameGroup('(a)', 2)).toBeUndefined();
    expect(nameGroup('(a)', 0)).toBe('(a)');
  });
});

describe('what gitleaks is to ignore', () => {
  it('becomes allow entries for a rule in a file', () => {
    const text =
      '# known\nabcdef1234567:src/a.env:acme_token:12\nsrc/a.env:acme_token:40\nb*.py:generic-api-key:3 # old\nnonsense\n';
    const { allow, notes } = importFile(text, '.gitleaksignore', undefined);
    expect(allow.map(({ rule, source }) => [rule, source])).toEqual([
      ['acme-token', 'src/a.env'],
      ['generic-api-key', 'b?.py'],
    ]);
    expect(new Set(allow.map(({ id }) => id)).size).toBe(2);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatch(/^line 5 /);
  });

  it('becomes allow entries by fingerprint where a report and a key are given', () => {
    const secret = ['k3v9', 'x2q7'].join('');
    const report = JSON.stringify([
      { RuleID: 'acme_token', File: 'a.env', Secret: secret },
      { RuleID: 'acme_token', File: 'b.env', Secret: 'REDACTED' },
    ]);
    const key = Buffer.alloc(32, 7);
    const { allow, notes } = importFile(report, 'report.json', key);
    expect(allow.map(({ fingerprint, source }) => fingerprint ?? source)).toEqual([fingerprint(key, secret), 'b.env']);
    expect(notes).toHaveLength(1);
    expect(JSON.stringify(allow)).not.toContain(secret);
    expect(importFile(report, 'report.json', undefined).allow.map(({ source }) => source)).toEqual(['a.env', 'b.env']);
    expect(() => importFile('{}', 'report.json', key)).toThrow(/list of findings/);
  });
});
