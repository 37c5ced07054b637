import RE2 from 're2';
import { describe, expect, it } from 'vitest';
import type { AuditError } from '../../src/errors.ts';
import { fingerprint } from '../../src/findings/fingerprint.ts';
import { anchorsOf } from '../../src/imports/anchors.ts';
import { nameGroup, withoutPosixClasses, withoutQuotes } from '../../src/imports/expression.ts';
import { importFile } from '../../src/imports/index.ts';
import { deriveKeys } from '../../src/options/key.ts';
import { makeFinder } from '../decode/find-encoded.ts';
import { generateMatch } from '../detectors/generate-match.ts';
import { runScan } from '../run-scan.ts';
import { toToken } from '../test-rule.ts';

const configuration = `
title = "ours"
[extend]
useDefault = true
path = "base.toml"
url = "https://example.com/x.toml"
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
id = "aws-access-token"
[[rules.allowlists]]
regexes = ["TEST"]
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
      /extend\.path: `base\.toml` is not read/,
      /extend\.url: `https:\/\/example\.com\/x\.toml` is not read/,
      /rule `aws-access-token`: left out: it has no regex, and the rule of gitleaks that it adds to/,
      /rule `aws-access-token`: its allow lists are not carried over \(1\)/,
      /disabledRules: `aws-access-token`/,
      /rule `acme_token`: called `acme-token` here/,
      /rule `acme_token`: allowed regexes on the line are not carried over \(1\)/,
      /rule `acme_token`: allowed commits are not carried over \(1\)/,
      /rule `looks-behind`: left out: RE2/,
      /rule `pem-file`: left out: it has no regex; files are not found by their path/,
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

  it('finds matches by the literals of each alternative, and leaves out a rule that nothing would lead to', () => {
    const toml = `
[[rules]]
id = "either"
regex = '(?:tok1|tok2)=([a-z]{8})|zed=([0-9]{8})'
[[rules]]
id = "client"
regex = 'cid[0-9]{5}'
[[rules]]
id = "short"
regex = 'AK[0-9a-f]{8}'
keywords = ["AK"]
[[rules]]
id = "long"
regex = 'AK[0-9a-f]{16}|acmer[0-9a-f]{16}'
[[rules]]
id = "by-keyword"
regex = '(?:AK|acme)?[0-9a-f]{8}'
keywords = ["AK", "acme"]
`;
    const { rules, notes } = importFile(toml, 'a.toml', undefined);
    expect(rules.map(({ id }) => id)).toEqual(['either', 'client', 'long', 'by-keyword']);
    expect(notes).toEqual([
      expect.stringMatching(/^rule `short`: left out: nothing would lead to it/),
      'rule `long`: no literal of four bytes is in every match: where there is none, it is looked for at words of 16 characters with a letter and a digit, and at numbers of seven digits; its keywords are not asked for',
      expect.stringMatching(
        /^rule `by-keyword`: found only by those of its keywords that have four bytes, one of which/,
      ),
    ]);
    const find = makeFinder(rules);
    const value = 'abcdefgh';
    expect(find(`tok1=${value}`).map(({ rule }) => rule)).toEqual(['either']);
    expect(find(`zed=${'12345678'}`)).toHaveLength(1);
    expect(find('cid12345')).toHaveLength(1);
    expect(find(`acme${'12ab34cd'}`)).toHaveLength(1);
  });

  it('finds what stands near a keyword that is not in every match, in raw JSON and in text', async () => {
    const toml = `
[[rules]]
id = "led"
regex = '(?:quorilkey)?[ :=]{1,3}([0-9]{3}-[A-Z]{4})'
keywords = ["quorilkey"]
[[rules]]
id = "part"
regex = '(?:brezel-)?[0-9]{9}'
keywords = ["brezel"]
`;
    const { rules, notes } = importFile(toml, 'a.toml', undefined);
    expect(notes).toEqual([
      expect.stringMatching(
        /^rule `led`: found by its keywords, one of which must stand in the same value, within 20 /,
      ),
      expect.stringMatching(
        /^rule `part`: found by its keywords, one of which must stand in the same value, within 16 /,
      ),
    ]);
    const texts = [
      'quorilkey=592-QXZV',
      'quorilkey 1234567 =592-QXZV',
      ' =592-QXZV',
      'a brezel-592019283',
      '592019283',
    ];
    const found = [['led'], ['led'], [], ['part'], []];
    const find = makeFinder(rules);
    expect(texts.map(text => find(text).map(({ rule }) => rule))).toEqual(found);
    const lines = texts.map(text => JSON.stringify({ text })).join('\n');
    const { findingsOf } = await runScan({ 'a.jsonl': lines, 'b.txt': texts.join('\n') }, { rules: [...rules] });
    for (const source of ['a.jsonl', 'b.txt']) {
      const findings = findingsOf(source);
      const byRecord = texts.map((_, record) => findings.filter(it => it.record === record).map(({ rule }) => rule));
      expect(byRecord).toEqual(found);
    }
  });

  it('takes an empty group for none', () => {
    const toml = `
[[rules]]
id = "empty"
regex = 'hkey-(x?)[0-9]{12}'
[[rules]]
id = "second"
regex = 'zorgkey-(dev-|)([0-9a-f]{12})'
`;
    const find = makeFinder(importFile(toml, 'a.toml', undefined).rules);
    expect(find('hkey-019283746501').map(({ run }) => run)).toEqual(['hkey-019283746501']);
    expect(find('zorgkey-01928374650a').map(({ run }) => run)).toEqual(['01928374650a']);
    expect(find('zorgkey-dev-01928374650a').map(({ run }) => run)).toEqual(['dev-']);
  });

  it('tells of ids that are other ones here, and keeps rules apart whose ids come to one', () => {
    const toml = ['My Key', 'my_key', 'my-key']
      .map(id => `[[rules]]\nid = "${id}"\nregex = 'acmekey[0-9]{9}'`)
      .join('\n');
    const { rules, notes } = importFile(toml, 'a.toml', undefined);
    expect(rules.map(({ id }) => id)).toEqual(['my-key', 'my-key-2', 'my-key-3']);
    expect(notes).toEqual([
      'rule `My Key`: called `my-key` here',
      'rule `my_key`: called `my-key-2` here',
      'rule `my-key`: called `my-key-3` here',
    ]);
  });

  it('leaves out components of composite rules, and tells what a composite one no longer requires', () => {
    const toml = `
[[rules]]
id = "primary"
regex = 'acme_[a-z]{9}'
[[rules.required]]
id = "part"
withinLines = 5
[[rules]]
id = "part"
regex = 'part_[a-z]{9}'
skipReport = true
`;
    const { rules, notes } = importFile(toml, 'a.toml', undefined);
    expect(rules.map(({ id }) => id)).toEqual(['primary']);
    expect(notes).toEqual([
      'rule `primary`: it is found wherever it stands: that `part` must be near is not carried over',
      expect.stringMatching(/^rule `part`: left out: gitleaks does not report it by itself/),
    ]);
  });

  it('takes nothing away from a built-in rule of the same id', async () => {
    const pem = (name: string, lines: number) =>
      `-----BEGIN ${name}PRIVATE KEY-----\n${`${'MIIEpAIBAAKCAQEAq0Jr7v'.repeat(3).slice(0, 64)}\n`.repeat(lines)}-----END ${name}PRIVATE KEY-----\n`;
    const toml = `[[rules]]\nid = "private-key"\nregex = '''(?i)-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)?-----[\\s\\S-]{64,}?KEY(?: BLOCK)?-----'''`;
    const { rules, notes } = importFile(toml, 'a.toml', undefined);
    expect(rules).toMatchObject([{ id: 'gitleaks-private-key', severity: 'critical' }]);
    expect(notes).toEqual([
      expect.stringMatching(/`gitleaks-private-key` here, since the built-in rule `private-key`/),
    ]);
    expect(makeFinder(rules)(pem('RSA ', 25))).toHaveLength(1);
    const { manifest } = await runScan({ 'a.pem': pem('RSA ', 25) }, { rules: [...rules] });
    expect(manifest.totals.bySeverity.critical).toBe(1);
    const generic = importFile(`[[rules]]\nid = "generic-api-key"\nregex = "abcd_[a-z]{4,9}"`, 'a.toml', undefined);
    expect(generic.rules).toMatchObject([{ id: 'gitleaks-generic-api-key', generic: true, maxLength: 14 }]);
  });

  it.each(['AND', 'and', '&&', 'XOR'])(
    'does not let each part of an allow list with `condition = "%s"` allow',
    condition => {
      const { rules, notes } = importFile(
        `[[rules]]\nid = "a"\nregex = "abcd_[a-z]{9}"\n[[rules.allowlists]]\ncondition = "${condition}"\nregexes = ["x"]\nstopwords = ["y"]`,
        'a.toml',
        undefined,
      );
      expect(rules[0]).not.toHaveProperty('ignorePattern');
      expect(notes).toEqual([`rule \`a\`: an allow list with \`condition = "${condition}"\` is not carried over`]);
    },
  );

  it.each(['OR', '||', ''])('reads an allow list with `condition = "%s"`', condition => {
    const { rules, notes } = importFile(
      `[[rules]]\nid = "a"\nregex = "abcd_[a-z]{9}"\n[[rules.allowlists]]\ncondition = "${condition}"\nregexes = ['''\\Qx/y+\\E''']`,
      'a.toml',
      undefined,
    );
    expect(rules[0]!.ignorePattern).toBe('(?:x/y\\+)');
    expect(notes).toEqual([]);
  });

  it('is an error when it is none', () => {
    expect(() => importFile('= 1', 'a.toml', undefined)).toThrow(/not valid TOML/);
  });

  it.each([
    ['a.json', `[{"Secret":"${toToken(1)}"`],
    ['a.toml', `a = [ ${toToken(1)} ]`],
  ])('quotes nothing of %s when it cannot be read', (name, text) => {
    expect.hasAssertions();
    try {
      importFile(text, name, undefined);
    } catch (error) {
      expect(error).toMatchObject({ code: 'config', message: expect.not.stringContaining(toToken(1)) });
      expect((error as AuditError).cause).toBeUndefined();
    }
    expect(() => importFile('[[rules]]\nid = 1', 'a.toml', undefined)).toThrow(/rules.0.id/);
    expect(() => importFile('', 'a.txt', undefined)).toThrow(/must be a \.toml/);
  });
});

describe('anchorsOf', () => {
  it.each<[string, string[]]>([
    ['ghp_[0-9a-z]{36}', ['ghp_']],
    ['(?i)\\bABCD-[0-9]+', ['abcd-']],
    ['\\b(xoxb-[0-9]+)\\b', ['xoxb-']],
    ['((?:abcd|efgh)-[0-9]+)', ['abcd-', 'efgh-']],
    ['(?P<secret>dapi[a-h0-9]{32})', ['dapi']],
    ['abcd\\.efgh[0-9]', ['abcd.efgh']],
    ['abcde?f', ['abcd']],
    ['abcd+e', ['abcd']],
    ['(?:ab){2}(?:cd)+[0-9]', ['ababcd']],
    ['abcd"', ['abcd']],
    ['[a-z]{4}abcd', ['abcd']],
    ['[\\w.-]{0,50}?(?i:linked[_-]?in)[\\s=]{1,5}([a-z0-9]{14})', ['linked']],
    ['xox[os]-[0-9]{4}', ['xoxo-', 'xoxs-']],
    ['cid[0-3]{5}', ['cid0', 'cid1', 'cid2', 'cid3']],
    ['(?:tok1|tok2)=([a-z]{8})|zed=([0-9]{8})', ['tok1=', 'tok2=', 'zed=']],
    ['abcd(?:[0-9]+|xyz[0-9])', ['abcd']],
    ['a{9}[0-9]bcde', ['bcde']],
    ['(?i)xyz[ks]{20}', ['xyzk', 'xyzs']],
  ])('gives the literals of %s', (expression, literals) => {
    const { atoms, shapes } = anchorsOf(expression)!;
    expect([[...atoms!].sort(), shapes]).toEqual([literals, undefined]);
    let seed = 1;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let i = 0; i < 50; i++) {
      const match = generateMatch(expression, random).toLowerCase();
      expect(
        literals.some(literal => match.includes(literal)),
        match,
      ).toBe(true);
    }
  });

  it.each<[string, object | undefined]>([
    ['[0-9]{9}', { shapes: ['digits'] }],
    ['(abcd)?[0-9]{9}', { shapes: ['digits'] }],
    ['[0-9]{3}-?[0-9]{2}[ -]{1,2}[0-9]{4}', { shapes: ['digits'] }],
    ['k[0-9a-z]{15}', { shapes: ['run', 'digits'] }],
    ['s\\.[a-z]{15,}[0-5]{3}', { shapes: ['run'] }],
    ['(ab(c|d)efgh|[0-9]{9})', { atoms: ['efgh'], shapes: ['digits'] }],
    ['abcd[0-9]|[0-9]{9}', { atoms: ['abcd'], shapes: ['digits'] }],
    ['(?i)é[0-9k]{4}[a-z]{12}', { shapes: ['run'] }],
    ['(?=unknown)', { shapes: ['run', 'digits'] }],
    ['AK[0-9a-f]{8}', undefined],
    ['k[0-9a-z]{14}', undefined],
    ['k[a-z]{30}', undefined],
    ['x[0-9]{4}y[0-9]{4}', undefined],
    ['abcd[0-9]|k[a-z]{9}', undefined],
    ['abcd?f', undefined],
    ['(abcd|ef)[0-9]', undefined],
    ['(abcd|efgh)?[0-9]', undefined],
  ])('gives the shapes of %s where not every match holds a literal', (expression, anchors) => {
    expect(anchorsOf(expression)).toEqual(anchors);
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

  it('names one group only', () => {
    expect(nameGroup('(?P<secret>a)(b)', 2)).toBe('(a)(?P<secret>b)');
    expect(nameGroup('(a)(?<secret>b)', 0)).toBe('(a)(b)');
  });

  it.each([
    ['(a)[[:alnum:](-](b)', 'a-b'],
    ['(a)[[:^alpha:](x](b)', 'a(b'],
    ['(a)[^[:digit:](](b)', 'axb'],
    ['(a)[](](b)', 'a]b'],
    ['(a)[^](](b)', 'axb'],
    ['(a)[\\](](b)', 'a(b'],
    ['(a)[[(](b)', 'a[b'],
    ['(a)[[:(](b)', 'a:b'],
    ['(a)\\[(?:\\()(b)', 'a[(b'],
    ['(a)\\Q(/[\\E(b)', 'a(/[b'],
    ['(a)\\Q.\\E\\Q(\\\\E(b)', 'a.(\\b'],
    ['(?i)(A)(?s-i:.)(?P<x>b)', 'a(b'],
    ['(?U)(a)(?i:(?:))(b)', 'ab'],
  ])('tells what is a group in %s', (expression, text) => {
    const groups = new RE2(nameGroup(withoutQuotes(expression), 2)!, 'u').exec(text)!;
    expect([groups[0], groups.groups]).toEqual([text, { secret: 'b' }]);
  });
});

describe('withoutQuotes', () => {
  it.each([
    ['a\\Qb.c\\E+[\\]]', 'ab\\.c+[\\]]'],
    ['\\\\Qa', '\\\\Qa'],
    ['[\\\\Q]\\Q]', '[\\\\Q]\\]'],
    ['\\Q😀(', '😀\\('],
  ])('%s', (quoted, plain) => {
    expect(withoutQuotes(quoted)).toBe(plain);
  });
});

describe('withoutPosixClasses', () => {
  it.each([
    ['pat[[:alnum:]]{14}\\.[^[:digit:]_]', 'pat[0-9A-Za-z]{14}\\.[^0-9_]'],
    ['[[:^alpha:]]\\[[:word:]', '[[:^alpha:]]\\[[:word:]'],
    ['[[:constructor:]]', '[[:constructor:]]'],
  ])('%s', (posix, plain) => {
    expect(withoutPosixClasses(posix)).toBe(plain);
  });
});

describe('what gitleaks is to ignore', () => {
  it('becomes allow entries for a rule in a file', () => {
    const text =
      '# known\nabcdef1234567:src/a.env:acme_token:12\nsrc/a.env:acme_token:40\nb*.py:generic-api-key:3\nnonsense # no entry\nsrc\\c#\\main.cs:private-key:12\n';
    const { allow, notes } = importFile(text, '.gitleaksignore', undefined);
    expect(allow.map(({ rule, source }) => [rule, source])).toEqual([
      ['acme-token', 'src/a.env'],
      ['generic-api-key', 'b?.py'],
      ['private-key', 'src/c#/main.cs'],
    ]);
    expect(new Set(allow.map(({ id }) => id)).size).toBe(3);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatch(/^line 5 /);
  });

  it('becomes allow entries by fingerprint where a report and a key are given', () => {
    const secret = ['k3v9', 'x2q7'].join('');
    const report = JSON.stringify([
      { RuleID: 'acme_token', File: 'a.env', Secret: secret },
      { RuleID: 'acme_token', File: 'b.env', Secret: 'REDACTED' },
      { RuleID: 'acme_token', File: 'c.env', Secret: `${secret.slice(0, 3)}...` },
    ]);
    const keys = deriveKeys(Buffer.alloc(32, 7));
    const { allow, notes } = importFile(report, 'report.json', keys);
    expect(allow[0]!.keyId).toBe(keys.id);
    expect(allow.map(({ fingerprint, source }) => fingerprint ?? source)).toEqual([
      fingerprint(keys.fingerprint, secret),
      'b.env',
      'c.env',
    ]);
    expect(notes).toEqual([expect.stringMatching(/^2 findings do not say their secret/)]);
    expect(JSON.stringify(allow)).not.toContain(secret);
    expect(importFile(report, 'report.json', undefined).allow.map(({ source }) => source)).toEqual([
      'a.env',
      'b.env',
      'c.env',
    ]);
    expect(() => importFile('{}', 'report.json', keys)).toThrow(/list of findings/);
  });
});
