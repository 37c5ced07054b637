import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../run-scan.ts';

const mail = `to anna@${'firma-berg'}.de\n`;
const text = 'project Falcon Heavy, postal code: 94110\n';
const deny = 'deny: [{ id: project-names, values: [Falcon Heavy] }]\n';

function makeRun(files: Readonly<Record<string, string>>) {
  const cwd = makeFolder(files);
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli(args, { cwd });
    return { code, out: stdout.replace(/\s+/g, ' '), stderr };
  };
  return { cwd, run };
}

describe('a manifest and another policy than its audit had', () => {
  it('the next steps carry the flags that decide, as a shell takes them', async () => {
    const { run } = makeRun({ 's.txt': mail, "my strict'.yaml": 'failOn: [{ class: pii }]\n' });
    const flags = ['--policy', "my strict'.yaml", '--enable', 'postal-code'];
    const { code, out } = await run('scan', 's.txt', '--manifest', 'm', ...flags);
    const policy = String.raw`--policy 'my strict'\''.yaml'`;
    expect([code, out]).toEqual([
      1,
      expect.stringContaining(`report m --to html -o audit.html ${policy} sluice redact`),
    ]);
    expect(out).toContain(`--manifest m --out clean/ ${policy} --enable postal-code`);
    expect((await run('check', 'm', '-p', "my strict'.yaml")).out).toContain(`audit.html ${policy} sluice`);
  });

  it('every report, check and verify say so', async () => {
    const { cwd, run } = makeRun({ 's.txt': mail, 'strict.yaml': 'failOn: [{ class: pii }]\n' });
    await run('scan', 's.txt', '--manifest', 'm', '-p', 'strict.yaml', '--quiet');
    const { policyDigest } = JSON.parse(readFileSync(join(cwd, 'm/manifest.json'), 'utf8'));
    const said = expect.stringContaining('the audit was made with another policy');
    expect(await run('check', 'm')).toMatchObject({ code: 0, out: said });
    expect(await run('verify', 's.txt', '--manifest', 'm')).toMatchObject({ code: 0, stderr: said });
    const { verdict } = JSON.parse((await run('report', 'm', '--json')).out);
    expect([verdict.policyDigest, verdict.notes]).toEqual([expect.not.stringContaining(policyDigest), [said]]);
    for (const format of ['html', 'markdown', 'csv']) {
      const { out, stderr } = await run('report', 'm', '--to', format);
      expect(stderr).toEqual(said);
      if (format === 'csv') continue;
      for (const part of ['the audit was made with another policy', policyDigest, verdict.policyDigest]) {
        expect(out).toContain(part);
      }
    }
    for (const args of [
      ['check', 'm'],
      ['report', 'm'],
      ['verify', 's.txt', '--manifest', 'm'],
    ]) {
      const same = await run(...args, '-p', 'strict.yaml');
      expect(same.out + same.stderr).not.toContain('another policy');
    }
  });

  it('is incomplete by a policy whose deny list or rules were no part of the audit', async () => {
    const { cwd, run } = makeRun({
      'f.txt': text,
      'deny.yaml': deny,
      'enable.yaml': 'detectors: { enable: [postal-code] }\n',
      'both.yaml': `${deny}detectors: { enable: [postal-code] }\n`,
    });
    const judged = async (policy: string) => {
      const [check, verify] = [
        await run('check', 'm', '-p', policy),
        await run('verify', 'f.txt', '--manifest', 'm', '-p', policy),
      ];
      expect(verify.code).toBe(check.code);
      return [check.code, verify.stderr];
    };
    const unrun = (names: string) => [2, expect.stringContaining(`the audit did not run ${names}, which`)];
    await run('scan', 'f.txt', '--manifest', 'm', '--quiet');
    expect(await judged('deny.yaml')).toEqual(unrun('`project-names`'));
    expect(await judged('enable.yaml')).toEqual(unrun('`postal-code`'));
    expect(await judged('both.yaml')).toEqual(unrun('`postal-code`, `project-names`'));
    expect((await run('report', 'm', '-p', 'both.yaml', '-t', 'markdown')).out).toContain('audit incomplete');
    await run('scan', 'f.txt', '--manifest', 'm', '-p', 'both.yaml', '--quiet');
    for (const policy of ['deny.yaml', 'enable.yaml', 'both.yaml']) expect((await judged(policy))[0]).toBe(1);
    writeFileSync(join(cwd, 'deny.yaml'), deny.replace('Heavy', 'Light'));
    expect(await judged('deny.yaml')).toEqual([2, expect.stringContaining('the deny list is another one')]);
  });

  it('with a deny list is judged as the scan was, also where nothing was found', async () => {
    const more = 'failOn: [{ rule: project-names }]\nredact: { byRule: { project-names: drop-record } }\n';
    const { run } = makeRun({ 'f.txt': 'nothing\n', 'sluice.yaml': `${deny}${more}` });
    expect((await run('scan', 'f.txt', '--manifest', 'm')).code).toBe(0);
    expect(await run('check', 'm')).toMatchObject({ code: 0, stderr: '' });
    expect(await run('report', 'm')).toMatchObject({ code: 0, stderr: '' });
    expect(await run('verify', 'f.txt', '--manifest', 'm')).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    [deny.replace(/\]\n$/, ', { id: project-names, values: [Saturn] }]\n'), 'two rules have the id `project-names`'],
    [deny.replace('project-names', 'email'), 'is a built-in rule'],
  ])('check refuses a deny list that scan refuses: %#', async (config, why) => {
    const { run } = makeRun({ 'f.txt': text, 'p.yaml': config });
    await run('scan', 'f.txt', '--manifest', 'm', '--quiet');
    for (const args of [
      ['scan', 'f.txt'],
      ['check', 'm'],
      ['report', 'm'],
      ['verify', 'f.txt', '--manifest', 'm'],
    ]) {
      expect(await run(...args, '-p', 'p.yaml')).toMatchObject({ code: 4, stderr: expect.stringContaining(why) });
    }
  });
});

describe('a file of the configuration that is not there', () => {
  it.each([
    [['-p', 'no.yaml'], ''],
    [['--rules', 'no.yaml'], ''],
    [['--key-file', 'no.key'], ''],
    [[], 'rules: [no.yaml]\n'],
    [[], 'ner: { module: ./no.mjs }\n'],
  ])('is wrong configuration, exit 4: %j %s', async (flags, config) => {
    const { run } = makeRun({ 'f.txt': text, ...(config && { 'sluice.yaml': config }) });
    expect(await run('scan', 'f.txt', ...flags)).toMatchObject({ code: 4, stderr: expect.stringContaining('no.') });
  });
});

describe('a criterion that could never hold', () => {
  it.each([
    ['failOn: [{ rule: postal-code }]\n', [], 'p.yaml:1:18: no rule that runs fits `postal-code`', 'it is optional'],
    ['failOn: [{ rule: email }]\ndetectors: { disable: [email] }\n', [], 'fits `email`', 'it is disabled'],
    ['failOn: [{ rule: email }]\n', ['--disable', 'em*'], 'fits `email`', 'it is disabled'],
    ['failOn: [{ rule: email, class: secret }]\n', [], 'fits `email`', 'its rules are of another class'],
    ['failOn: [{ class: payload }]\n', [], 'fits `payload`', 'no rule is of this class'],
  ])('ends a scan before it begins: %#', async (config, flags, what, why) => {
    const { run } = makeRun({ 'f.txt': text, 'p.yaml': config });
    const { code, stderr } = await run('scan', 'f.txt', '-p', 'p.yaml', ...flags);
    expect([code, stderr]).toEqual([4, expect.stringContaining(what)]);
    expect(stderr).toContain(why);
  });

  it('is refused by the library too, and none when some of its rules run', async () => {
    const cwd = makeFolder({ 'f.txt': text });
    const call = (failOn: object[]) => scan('.', { cwd, jobs: 1, policy: { failOn } }).manifest;
    await expect(call([{ rule: 'postal-code' }])).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('policy: failOn.0.rule: no rule that runs fits `postal-code`'),
    });
    await call([{ rule: 'postal-*' }]);
    const { run } = makeRun({ 'f.txt': text, 'p.yaml': 'failOn: [{ rule: postal-code }]\n' });
    expect((await run('scan', 'f.txt', '-p', 'p.yaml', '--enable', 'postal-code')).code).toBe(1);
  });
});
