import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { type Command, type Io, runCommand } from '../../src/commands/command.ts';
import { detectors } from '../../src/commands/detectors.ts';
import { report } from '../../src/commands/report.ts';
import { policyDigest } from '../../src/policy/policy.ts';
import { compilePolicy } from '../../src/policy/policy-schema.ts';
import { OWN_KINDS } from '../../src/sources/own-files.ts';
import type { Manifest } from '../../src/types.ts';
import { sha256, toFinding, writeManifest } from '../manifest/sample.ts';

// The real rules stand in dist/, which a test of these commands does not need.
/** A class without which the built-in rules are to be. */
const mocked = vi.hoisted(() => ({ hidden: '' }));

vi.mock('../../src/detectors/load.ts', async importOriginal => {
  const { META } = await import('../reports/rule-meta.ts');
  const builtIn = META.map((rule, index) => ({
    ...rule,
    index,
    pattern: `pattern-of-${rule.id}`,
    keywords: ['word one', 'word two'],
    context: rule.id === 'iban' ? 'required' : undefined,
    validators: rule.id === 'iban' ? ['iban'] : undefined,
    references: [`https://reference.test/${rule.id}`],
  }));
  const literalsOf = () => ({ atoms: ['atom'] });
  return {
    ...(await importOriginal<object>()),
    literalsOf,
    loadAllRules: (extra: readonly object[] = []) => [
      ...builtIn.filter(rule => rule.class !== mocked.hidden),
      ...extra,
    ],
  };
});

let cwd: string;
beforeEach(async () => {
  mocked.hidden = '';
  cwd = await mkdtemp(join(tmpdir(), 'sluice-'));
});

// biome-ignore lint/suspicious/noExplicitAny: any command
async function run(command: Command<any>, ...argv: string[]) {
  let out = '';
  const io: Io = {
    stdout: { write: text => (out += text) },
    stderr: { write: () => undefined },
    env: {},
    cwd,
    isTTY: false,
    color: false,
    today: '2026-06-01',
  };
  const code = await runCommand(command, argv, io);
  return { code, out };
}

const manifestOf = (policy: object = {}, rest: Partial<Manifest> = {}) =>
  writeManifest(
    join(cwd, 'sluice-manifest'),
    {
      'a.jsonl': [
        toFinding({ rule: 'email' }),
        toFinding({ rule: 'us-ssn', path: 'demo.ssn', suppressed: 'demo' }),
        toFinding({ rule: 'phone', placeholder: true }),
      ],
    },
    { policyDigest: policyDigest(compilePolicy(policy)), ...rest },
  );

const allow = [{ id: 'demo', path: 'demo.*', reason: 'invented', expires: '2026-05-31' }];

describe('sluice check', () => {
  it('passes, fails and explains by the policy file', async () => {
    await manifestOf();
    await writeFile(
      join(cwd, 'sluice.yaml'),
      'failOn: [{ rule: email, count: 1 }]\nallow: [{ id: d, path: "demo.*", reason: r }]',
    );
    const { code, out } = await run(check);
    expect(code).toBe(1);
    expect(out).toContain('fails if there is rule email, 1 or more: 1 found');
    await writeFile(join(cwd, 'lax.yaml'), 'failOn: []');
    expect((await run(check, '--policy', 'lax.yaml', 'sluice-manifest')).code).toBe(0);
  });

  it('no longer lets an expired allow entry suppress, and says so', async () => {
    await manifestOf({ allow });
    await writeFile(join(cwd, 'sluice.yaml'), JSON.stringify({ allow }));
    const { code, out } = await run(check);
    expect(code).toBe(1);
    expect(out).toContain('severity high or more: 1 found');
    expect(out).toContain('allow entry `demo` expired after 2026-05-31');
    expect(out).toContain('counted anew');
    await writeFile(join(cwd, 'sluice.yaml'), JSON.stringify({ allow: [{ ...allow[0], expires: '2026-06-01' }] }));
    expect((await run(check)).code).toBe(0);
  });

  it('counts placeholders when the policy asks', async () => {
    await manifestOf();
    await writeFile(join(cwd, 'sluice.yaml'), 'failOn: [{ rule: phone }]\nplaceholders: count');
    expect((await run(check)).code).toBe(1);
  });

  it('judges what a redaction left', async () => {
    await writeManifest(
      join(cwd, 'sluice-manifest'),
      { 'a.jsonl': [toFinding({ rule: 'us-ssn', action: 'label' }), toFinding({ rule: 'email', action: 'keep' })] },
      { shapes: { 'a.jsonl': { redacted: { bytes: 9, sha256: sha256('clean') } } } },
    );
    const { code, out } = await run(check);
    expect(code).toBe(0);
    expect(out).toContain('Found before the redaction:');
    expect(out).toContain('Redacted since, in 1 of 1 source: 1 replaced (label 1), 1 kept');
    expect(out).not.toContain('sluice redact');
  });

  it('has no verdict by a criterion for a class of which the audit ran no rule', async () => {
    await manifestOf();
    await writeFile(join(cwd, 'sluice.yaml'), JSON.stringify({ failOn: [{ class: 'payload' }] }));
    expect((await run(check)).code).toBe(0);
    mocked.hidden = 'payload';
    const { code, out } = await run(check);
    expect(code).toBe(2);
    expect(out.replace(/\s+/g, ' ')).toContain('the audit ran no rule for the criterion “class payload”');
    expect((await run(report)).out).toContain('the audit ran no rule for the criterion');
  });

  it('prints the verdict as JSON, or nothing', async () => {
    await manifestOf();
    const { code, out } = await run(check, '--json');
    expect(JSON.parse(out)).toMatchObject({
      exitCode: code,
      policyDigest: policyDigest(compilePolicy()),
      totals: { findings: 1 },
    });
    expect((await run(check, '--quiet')).out).toBe('');
  });

  it('refuses a policy that names a rule nobody knows', async () => {
    await manifestOf();
    await writeFile(join(cwd, 'sluice.yaml'), 'failOn: [{ rule: emial }]');
    await expect(run(check)).rejects.toThrow('sluice.yaml:1:18: unknown rule `emial` (did you mean `email`?)');
  });

  it('knows the rules of a user’s own file', async () => {
    await manifestOf();
    await writeFile(
      join(cwd, 'mine.yaml'),
      JSON.stringify({
        rules: [
          {
            id: 'badge-number',
            title: 'Badge number',
            class: 'pii',
            severity: 'high',
            category: 'identity',
            pattern: 'BADGE-[0-9]{6}',
            atoms: ['BADGE-'],
            examples: { match: [{ text: '«BADGE-123456»' }], ignore: [{ text: 'BADGE-1', why: 'short' }] },
            references: ['https://intranet.test/badges'],
          },
        ],
      }),
    );
    await writeFile(join(cwd, 'sluice.yaml'), 'failOn: [{ rule: badge-number }]');
    await expect(run(check)).rejects.toThrow('unknown rule `badge-number`');
    const unrun = await run(check, '--rules', 'mine.yaml');
    expect([unrun.code, unrun.out]).toEqual([2, expect.stringContaining('the audit did not run `badge-number`')]);
    await manifestOf({}, { rules: { own: ['badge-number'] } });
    expect((await run(check)).code).toBe(0);
    await writeFile(join(cwd, 'sluice.yaml'), 'failOn: [{ rule: badge-number }]\nrules: [mine.yaml]');
    expect((await run(check)).code).toBe(0);
    expect((await run(report)).code).toBe(0);
    expect((await run(detectors, '--rules', 'mine.yaml', 'badge-number')).out).toContain('badge-number: Badge number');
  });

  it('says how to make a manifest where there is none', async () => {
    await expect(run(check, 'nowhere')).rejects.toMatchObject({ code: 'manifest' });
  });
});

describe('sluice report', () => {
  it.each([
    [[], '<!DOCTYPE html>'],
    [['--to', 'markdown'], '# Training data audit'],
    [['--json'], '{\n  "tool"'],
    [['--to', 'csv'], 'source,format'],
  ])('prints %j to standard output', async (argv, start) => {
    await manifestOf();
    const { code, out } = await run(report, ...argv);
    expect(code).toBe(0);
    expect(out.startsWith(start)).toBe(true);
  });

  it('takes the format from the file name and leaves no temporary file', async () => {
    await manifestOf();
    for (const [name, start] of [
      ['r.html', '<!DOCTYPE'],
      ['r.md', '# Training'],
      ['r.json', '{'],
      ['r.csv', 'source,'],
    ] as const) {
      expect(await run(report, '-o', name)).toEqual({ code: 0, out: '' });
      expect((await readFile(join(cwd, name), 'utf8')).startsWith(start)).toBe(true);
    }
    expect((await readdir(cwd)).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each(['r.pdf', 'r.htm'])('refuses %s, whose extension no report has, unless it is told the format', async name => {
    await manifestOf();
    await expect(run(report, '-o', name)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('(they have .html, .md, .json, .csv); name the format with --to'),
    });
    expect(await readdir(cwd)).not.toContain(name);
    expect(await run(report, '-o', name, '--to', 'html')).toEqual({ code: 0, out: '' });
    expect(await run(report, '-o', 'page')).toEqual({ code: 0, out: '' });
    expect((await readFile(join(cwd, 'page'), 'utf8')).startsWith('<!DOCTYPE')).toBe(true);
  });

  it.each([
    ['sluice-manifest/manifest.json', '`manifest.json` of the manifest'],
    ['linked/manifest.json', '`manifest.json` of the manifest'],
    ['sluice-manifest/findings/page.html', '`findings` of the manifest'],
    ['sluice-manifest/.sluice-manifest', '`.sluice-manifest` of the manifest'],
    ['sluice-manifest/.sluice.lock', '`.sluice.lock` of the manifest'],
    ['data/d.csv', '`data/d.csv`, which was audited'],
    ['data/missing.csv', '`data/missing.csv`, which was audited'],
    ['link.csv', '`data/d.csv`, which was audited'],
    ['moved/other.csv', '`data/d.csv`, which was audited'],
    ['my.key', '`my.key`, the key of the run'],
    ['sluice.yaml', 'the configuration of the run'],
    ['lax.yaml', 'the configuration of the run'],
    ['rules/mine.yaml', 'the rule file of the run'],
  ])('is not written over what it is of or is told by: %s', async (output, what) => {
    // Of which the digest in a made-up manifest is.
    const data = 'data/d.csv';
    await writeManifest(
      join(cwd, 'sluice-manifest'),
      { 'data/d.csv': [], 'data/missing.csv': [] },
      { shapes: { 'data/d.csv': { bytes: data.length } }, skipped: [{ path: 'my.key', reason: OWN_KINDS.key }] },
    );
    for (const name of ['data', 'moved', 'rules']) await mkdir(join(cwd, name));
    for (const name of ['data/d.csv', 'moved/other.csv']) await writeFile(join(cwd, name), data);
    for (const [name, text] of [
      ['my.key', 'k'],
      ['sluice.yaml', 'failOn: []'],
      ['lax.yaml', 'failOn: []'],
      ['rules/mine.yaml', 'rules: []'],
    ] as const) {
      await writeFile(join(cwd, name), text);
    }
    await symlink('sluice-manifest', join(cwd, 'linked'));
    await symlink('data/d.csv', join(cwd, 'link.csv'));
    const before = await readFile(join(cwd, output)).catch(() => undefined);
    const flags = ['--policy', 'lax.yaml', '--rules', 'rules/mine.yaml', '--to', 'json'];
    await expect(run(report, ...flags, '-o', output)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(`write the report over ${what}`),
    });
    expect(await readFile(join(cwd, output)).catch(() => undefined)).toEqual(before);
    // Beside them it is as good as anywhere.
    for (const name of ['sluice-manifest/r.json', 'data/r.json'])
      expect((await run(report, ...flags, '-o', name)).code).toBe(0);
  });

  it('writes through a symlink and into a pipe, and replaces neither', async () => {
    await manifestOf();
    const { out } = await run(report, '--to', 'json');
    await symlink('real.json', join(cwd, 'link.json'));
    await writeFile(join(cwd, 'real.json'), 'old');
    await run(report, '-o', 'link.json');
    expect(await readFile(join(cwd, 'real.json'), 'utf8')).toBe(out);
    expect((await lstat(join(cwd, 'link.json'))).isSymbolicLink()).toBe(true);
    const pipe = join(cwd, 'pipe.json');
    execFileSync('mkfifo', [pipe]);
    const reader = execFile('cat', [pipe]);
    let read = '';
    reader.stdout?.on('data', chunk => (read += chunk));
    const end = once(reader, 'close');
    await run(report, '-o', 'pipe.json');
    const isPipe = (await lstat(pipe)).isFIFO();
    if (!isPipe) reader.kill();
    await end;
    expect({ isPipe, read }).toEqual({ isPipe: true, read: out });
  });

  it('keeps the mode of a report that it replaces, and makes a new one as the umask has it', async () => {
    await manifestOf();
    await writeFile(join(cwd, 'old.html'), 'old', { mode: 0o600 });
    for (const name of ['old.html', 'new.html']) await run(report, '-o', name);
    expect((await stat(join(cwd, 'old.html'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(cwd, 'new.html'))).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  it('exits 0 for data that fails its policy: the report is written', async () => {
    await manifestOf();
    await writeFile(join(cwd, 'sluice.yaml'), 'failOn: [{ rule: email }]');
    const { code, out } = await run(report);
    expect(code).toBe(0);
    expect(out).toContain('Fails the policy');
  });

  it('names the SHA-256 of the manifest as it stands on disk', async () => {
    await manifestOf();
    const digest = sha256(await readFile(join(cwd, 'sluice-manifest/manifest.json'), 'utf8'));
    expect((await run(report)).out).toContain(digest);
  });

  it('says when it cannot write, or is asked for two formats', async () => {
    await manifestOf();
    await expect(run(report, '-o', 'no/such/folder/r.html')).rejects.toMatchObject({ code: 'output' });
    await expect(run(report, '--json', '--to', 'csv')).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('sluice detectors', () => {
  it('lists every rule with class, severity and title', async () => {
    const { code, out } = await run(detectors);
    expect(code).toBe(0);
    expect(out).toMatch(/^us-ssn +pii +high +US social security number$/m);
    expect(out).toContain('9 rules');
  });

  it('lists one class, and as JSON', async () => {
    expect((await run(detectors, '--class', 'secret')).out).toContain('2 rules');
    const rules = JSON.parse((await run(detectors, '--json')).out);
    expect(rules).toHaveLength(9);
    expect(rules[0]).not.toHaveProperty('index');
  });

  it('explains one', async () => {
    const { out } = await run(detectors, 'iban');
    for (const text of [
      'iban: IBAN',
      'financial',
      'pattern-of-iban',
      '[IBAN]',
      'word one, word two',
      'Only reported',
      'https://reference.test/iban',
    ]) {
      expect(out).toContain(text);
    }
  });

  it('names the nearest rule to one it does not know', async () => {
    await expect(run(detectors, 'us-snn')).rejects.toMatchObject({
      code: 'usage',
      message: 'unknown rule `us-snn` (did you mean `us-ssn`?)',
    });
  });
});

describe('help', () => {
  it.each([check, report, detectors])('of $name has a usage line and an example', async command => {
    const { code, out } = await run(command, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`Usage: sluice ${command.name}`);
    expect(out).toContain(`\n  sluice ${command.name}`);
  });
});
