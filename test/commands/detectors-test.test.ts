import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/commands/command.ts';
import { detectors } from '../../src/commands/detectors.ts';
import { importCommand } from '../../src/commands/import.ts';
import { scan } from '../../src/commands/scan.ts';
import { makeFolder } from '../run-scan.ts';

async function run(command: unknown, argv: readonly string[], files: Record<string, string | Uint8Array>) {
  const out: string[] = [];
  const errors: string[] = [];
  const cwd = makeFolder(files);
  const io = {
    stdout: { write: (text: string) => void out.push(text) },
    stderr: { write: (text: string) => void errors.push(text) },
    env: {},
    cwd,
    isTTY: false,
    color: false,
  };
  const code = await runCommand(command as typeof detectors, argv, io);
  return { code, out: out.join(''), errors: errors.join(''), cwd };
}

const GENERIC = '    generic: true\n';
const rule = (fields: string) =>
  `rules:\n  - id: acme-number\n    title: Acme number\n    class: pii\n    severity: medium\n    pattern: '\\bACME-[0-9]{6}\\b'\n    atoms: ["acme-"]\n${fields}`;

describe('sluice detectors test', () => {
  it('passes when every example comes out as it says', async () => {
    const file = rule(
      `    ignorePattern: '^ACME-000000$'\n    examples:\n      match: [{ text: "é «ACME-123456» or «ACME-654321»" }, { text: "«ACME-777777»", key: note }]\n      ignore: [{ text: "ACME-000000", why: zero }, { text: "ACME-12345" }]\n`,
    );
    const { code, out } = await run(detectors, ['test', 'r.yaml'], { 'r.yaml': file });
    expect(code).toBe(0);
    expect(out).toContain('ok     acme-number: 2 to match, 2 to ignore');
    expect(out).toContain('1 rule, 4 examples, 0 failed');
  });

  it('fails with the place of each example that does not, and never its text', async () => {
    const examples = `    examples:\n      match: [{ text: "x ACME-«123456»" }, { text: "ACME-1" }, { text: "«ACME-99»" }]\n      ignore: [{ text: "ACME-111111", why: no }]\n`;
    const { code, out } = await run(detectors, ['test', 'r.yaml'], { 'r.yaml': rule(examples) });
    expect(code).toBe(1);
    expect(out).toContain('match[0] is to be found at 7–13, was found at 2–13');
    expect(out).toContain('match[1] marks no span');
    expect(out).toContain('match[2] is to be found at 0–7, was found nowhere');
    expect(out).toContain('ignore[0] is to be left alone, was found at 0–11');
    expect(out).not.toMatch(/ACME-\d/);
    const json = await run(detectors, ['test', 'r.yaml', '--json'], { 'r.yaml': rule(examples) });
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({
      passed: false,
      rules: [{ rule: 'acme-number', failed: { length: 4 } }],
    });
  });

  it('takes a rule that findings lead to, and none that nothing leads to', async () => {
    const bare = rule('    examples: { match: [{ text: "«ACME-123456»" }] }\n').replace(/ {4}atoms.*\n/, '');
    const led = bare.replace('    examples', '    besideDetails: true\n    examples');
    expect(await run(detectors, ['test', 'r.yaml'], { 'r.yaml': led })).toMatchObject({ code: 0 });
    await expect(run(detectors, ['test', 'r.yaml'], { 'r.yaml': bare })).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('nothing leads to it'),
    });
    const mail = `anna@${'firma-berg'}.de`;
    const files = { 'r.yaml': led, 'a.jsonl': `{"t":"ACME-111111"}\n{"t":"ACME-222222, ${mail}"}\n` };
    const scanned = await run(scan, ['a.jsonl', '--rules', 'r.yaml', '--json', '--jobs', '1'], files);
    expect(JSON.parse(scanned.out).totals.byRule['acme-number']).toMatchObject({ count: 1 });
  });

  const led = (pattern: string, by: string, examples: string) =>
    rule(`    ${by}\n    examples: ${examples}\n`)
      .replace(/ {4}atoms.*\n/, '')
      .replace(/pattern: .*/, `pattern: '${pattern}'`);

  it('takes the part of an address that an example marks as found, and nothing else', async () => {
    const file = led(
      '\\A, (Deck [A-F])\\b',
      'behindAddress: [street, town]',
      '{ match: [{ text: "to ‹12 Quay Lane›, «Deck C», Bend" }, { text: "‹Bend›, «Deck A»" }], ignore: [{ text: "to 12 Quay Lane, Deck C" }, { text: "‹Bend› , Deck A" }] }',
    );
    const { code, out } = await run(detectors, ['test', 'r.yaml'], { 'r.yaml': file });
    expect(out).toContain('ok     acme-number: 2 to match, 2 to ignore');
    expect(code).toBe(0);
    const before = led(
      '(Deck [A-F]), \\z',
      'beforeAddress: [street]',
      '{ match: [{ text: "«Deck C», ‹12 Quay Lane›" }] }',
    );
    expect(await run(detectors, ['test', 'r.yaml'], { 'r.yaml': before })).toMatchObject({ code: 0 });
    const unmarked = file.replace('‹Bend›, «', 'Bend, «');
    expect(await run(detectors, ['test', 'r.yaml'], { 'r.yaml': unmarked })).toMatchObject({ code: 1 });
  });

  it('leaves the marks of such parts in the examples of other rules', async () => {
    const file = rule('    examples: { match: [{ text: "‹a› «ACME-123456»" }] }\n').replace('\\bACME', '› ACME');
    const marked = file.replace('«ACME', '«› ACME').replace('‹a› ', '‹a');
    expect(await run(detectors, ['test', 'r.yaml'], { 'r.yaml': marked })).toMatchObject({ code: 0 });
  });

  it.each([
    ['behindAddress: [street]', ', (Deck [A-F])', 'must begin with \\A'],
    ['beforeAddress: [town]', '(Deck [A-F]), ', 'must end with \\z'],
    ['behindAddress: [country]', '\\A, (Deck [A-F])', 'behindAddress'],
  ])('refuses a rule with %s and the pattern %s', async (by, pattern, message) => {
    const file = led(pattern, by, '{}');
    await expect(run(detectors, ['test', 'r.yaml'], { 'r.yaml': file })).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining(message),
    });
  });

  it('says when no atom leads to a match', async () => {
    const examples = '    examples: { match: [{ text: "«ACME-123456»" }] }\n';
    const file = (fields: string) => ({ 'r.yaml': rule(fields + examples).replace('"acme-"', '"other"') });
    await expect(run(detectors, ['test', 'r.yaml'], file(''))).rejects.toThrow(/which holds none of its `atoms`/);
    const { code, out } = await run(detectors, ['test', 'r.yaml'], file('    atomsNear: true\n'));
    expect(code).toBe(1);
    expect(out).toContain('none of the atoms and shapes stands in it');
  });

  it('says when a scan would tell another rule in place of a generic one', async () => {
    const mail = `anna@${'firma-berg'}.de`;
    const file = (fields: string) =>
      rule(`${fields}    examples: { match: [{ text: "to «${mail}»" }], ignore: [{ text: "to b${mail}" }] }\n`)
        .replace(/pattern: .*/, `pattern: '\\banna@firma-berg\\.de'`)
        .replace('acme-"', '@firma-berg"');
    const { code, out } = await run(detectors, ['test', 'r.yaml'], { 'r.yaml': file(GENERIC) });
    expect(code).toBe(1);
    expect(out).toContain(
      'match[0] is found by the rule alone, but among all rules of a scan nowhere, since `email` is told there (',
    );
    expect(out).not.toContain('ignore[0]');
    const scanned = await run(scan, ['a.txt', '--rules', 'r.yaml', '--json', '--jobs', '1'], {
      'r.yaml': file(GENERIC),
      'a.txt': `to ${mail}\n`,
    });
    expect(Object.keys(JSON.parse(scanned.out).totals.byRule)).toEqual(['email']);
    const certain = { 'r.yaml': file('    isOptional: true\n') };
    expect(await run(detectors, ['test', 'r.yaml'], certain)).toMatchObject({ code: 0 });
  });

  it.each([
    ['pattern', "'(?=acme)x'", 'is not RE2 syntax: invalid perl operator: (?='],
    ['ignorePattern', "'(abc'", 'is not RE2 syntax: missing )'],
    ['keyedPattern', "'[a'", 'is not RE2 syntax: missing ]'],
    ['pattern', "'(?:acme-)*'", 'matches the empty string'],
  ])('refuses a rule whose %s is %s, here and in a scan, though nothing sets it off', async (field, value, message) => {
    const fields = `${rule('').replace(field === 'pattern' ? / {4}pattern: .*\n/ : /(?!)/, '')}    keyedKeywords: [acme]\n    ${field}: ${value}\n`;
    const files = { 'r.yaml': fields, 'a.txt': 'nothing' };
    const wanted = {
      code: 'config',
      message: expect.stringContaining(`rule \`acme-number\`: \`${field}\` ${message}`),
    };
    await expect(run(detectors, ['test', 'r.yaml'], files)).rejects.toMatchObject(wanted);
    await expect(run(scan, ['a.txt', '--rules', 'r.yaml'], files)).rejects.toMatchObject(wanted);
  });

  it('is a wrong call without a file, and a configuration error for one that is none', async () => {
    await expect(run(detectors, ['test'], {})).rejects.toMatchObject({ code: 'usage' });
    await expect(run(detectors, ['iban', 'email'], {})).rejects.toMatchObject({ code: 'usage' });
    await expect(run(detectors, ['test', 'no.yaml'], {})).rejects.toMatchObject({ code: 'config' });
    await expect(
      run(detectors, ['test', 'r.yaml'], { 'r.yaml': rule('    examples: { mach: [] }\n') }),
    ).rejects.toMatchObject({
      code: 'config',
    });
  });
});

describe('sluice detectors', () => {
  it('says that the file to measure rules in is not there', async () => {
    await expect(run(detectors, ['--cost', 'no.jsonl'], {})).rejects.toMatchObject({
      code: 'not-found',
      message: 'cannot find `no.jsonl`, the file to measure rules in; check the path',
    });
  });

  it('measures rules in one file only, and tells when not all of it could be read', async () => {
    await expect(run(detectors, ['--cost', 'd'], { 'd/a.jsonl': '{}\n' })).rejects.toMatchObject({
      code: 'usage',
      message: '--cost measures rules in one file, and `d` is a folder; name a file in it',
    });
    const zipped = gzipSync(randomBytes(4000).toString('hex'));
    const cut = await run(detectors, ['--cost', 'a.txt.gz'], { 'a.txt.gz': zipped.subarray(0, 3000) });
    expect(cut.errors).toMatch(/^sluice: not all of `a\.txt\.gz` was measured: /);
    expect((await run(detectors, ['--cost', 'a.txt.gz'], { 'a.txt.gz': zipped })).errors).toBe('');
    const named = await run(detectors, ['--cost', 'a\x1b[2J.gz'], { 'a\x1b[2J.gz': zipped.subarray(0, 3000) });
    expect(named.errors).toMatch(/^sluice: not all of `a.*` was measured: /);
    expect(named.errors).not.toContain('\x1b');
  });

  it('marks a rule that runs only when it is asked for', async () => {
    const { out } = await run(detectors, ['--rules', 'r.yaml'], { 'r.yaml': rule('    isOptional: true\n') });
    expect(out).toMatch(/^acme-number +pii +medium +Acme number \(optional: --enable\)$/m);
    expect(out).toMatch(/^ad-nrt .*\(NRT\)$/m);
  });
});

describe('sluice import', () => {
  it('writes a rule file that sluice detectors test reads, and tells on standard error what it left out', async () => {
    const toml = `[[rules]]\nid = "acme_token"\nregex = '''acme_[a-z0-9]{20}'''\n[[rules]]\nid = "x"\npath = "y"\n`;
    const { code, out, errors, cwd } = await run(importCommand, ['.gitleaks.toml'], { '.gitleaks.toml': toml });
    expect(code).toBe(0);
    expect(errors).toContain('note: rule `x`: left out');
    expect(errors).toContain('1 rule, 0 allow entries, 2 notes');
    expect(cwd).toBeTruthy();
    const tested = await run(detectors, ['test', 'r.yaml'], { 'r.yaml': out });
    expect(tested.code).toBe(0);
    expect(tested.out).toContain('-      acme-token: 0 to match, 0 to ignore; no examples: nothing is tested');
    const ignored = await run(importCommand, ['.gitleaksignore'], { '.gitleaksignore': 'a.txt:acme-token:1\n' });
    expect(ignored.errors).toContain('0 rules, 1 allow entry, 2 notes');
    await expect(run(importCommand, [join('no', '.gitleaks.toml')], {})).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what an import leaves to do', () => {
  it('is said of entries for rules that there are not, and nothing is nothing', async () => {
    const known = await run(importCommand, ['.gitleaksignore'], {
      '.gitleaksignore': 'a.env:private-key:3\na.env:some-token:4\n',
    });
    expect(known.out).toContain('rule: some-token');
    expect(known.errors).toContain('note: no built-in rule is called `some-token`: its entries are refused unless');
    expect(known.errors).not.toContain('`private-key`');
    const toml = `[[rules]]\nid = "acme"\nregex = 'acme_[a-z]{9}'\n`;
    expect((await run(importCommand, ['a.toml'], { 'a.toml': toml })).errors).not.toContain('no built-in rule');
    expect((await run(importCommand, ['r.json'], { 'r.json': '[]' })).out).toBe('');
  });
});

describe('lists in sluice.yaml', () => {
  const files = { 'a.jsonl': `{"a":"to anna@${'firma-berg'}.de"}\n` };

  it('tell in one line of the allow entries that suppressed nothing', async () => {
    const allow = [
      '{ id: used, rule: email, source: a.jsonl, reason: r }',
      ...['one', 'two', 'three', 'four'].map(id => `{ id: ${id}, rule: email, source: /data/${id}.jsonl, reason: r }`),
      '{ id: old, rule: phone, reason: r, expires: 2020-01-01 }',
      `{ id: print, fingerprint: ${'a'.repeat(32)}, reason: r }`,
    ];
    const scanWith = async (entries: readonly string[], ...argv: string[]) =>
      (await run(scan, ['a.jsonl', ...argv], { ...files, 'sluice.yaml': `allow: [${entries.join(', ')}]\n` })).out;
    const note = '4 allow entries suppressed nothing: `one`, `two`, `three` and 1 more;';
    expect((await scanWith(allow)).replaceAll(/\s+/g, ' ')).toContain(`note: ${note}`);
    expect(JSON.parse(await scanWith(allow, '--json')).verdict.notes).toContainEqual(expect.stringContaining(note));
    expect(await scanWith(allow.slice(0, 1))).not.toContain('note:');
    expect((await scanWith(allow.slice(4, 5))).replaceAll(/\s+/g, ' ')).toContain(
      '1 allow entry suppressed nothing: `four`;',
    );
  });

  it('cannot put a built-in rule out of action by a deny entry', async () => {
    const deny = 'deny:\n  - { id: x, values: [Falcon] }\n  - { id: email, values: [Falcon] }\n';
    await expect(run(scan, ['a.jsonl'], { ...files, 'sluice.yaml': deny })).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('sluice.yaml:3:11: `email` is a built-in rule'),
    });
  });

  it('tell of an entry that has expired, and of no other counts than the scan has', async () => {
    const allow = 'allow: [{ id: x, rule: email, reason: r, expires: 2020-01-01 }]\n';
    const { out } = await run(scan, ['a.jsonl'], { ...files, 'sluice.yaml': allow });
    expect(out).toContain('allow entry `x` expired after 2020-01-01');
    expect(out).not.toContain('counted anew');
  });
});
