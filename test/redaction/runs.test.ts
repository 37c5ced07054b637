import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import zstd from 'zstd-napi';
import { redact, scan } from '../../src/index.ts';
import { CLI, runCli } from '../cli/run-cli.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';
import { key, runRedact } from './run-redact.ts';

const mail = (name: string) => `${name}@${'firma-berg'}.de`;
const temporaries = (folder: string) => [...readTree(folder).keys()].filter(path => /\.tmp$|\.lock$/.test(path));
const chat = `{"a":"${mail('anna')} ${toToken(1)}"}\r\n{"b":2}\r\n`;
const redactedChat = '{"a":"[EMAIL] [TEST_TOKEN]"}\r\n{"b":2}\r\n';

describe('redact', () => {
  it('writes compressed sources compressed, with the same content as plain ones', async () => {
    const files = { 'a.jsonl': chat, 'a.jsonl.gz': gzipSync(chat), 'a.jsonl.zst': zstd.compress(Buffer.from(chat)) };
    const { files: written } = await runRedact(files);
    expect(written.get('a.jsonl')!.toString()).toBe(redactedChat);
    expect(gunzipSync(written.get('a.jsonl.gz')!).toString()).toBe(redactedChat);
    expect(zstd.decompress(written.get('a.jsonl.zst')!).toString()).toBe(redactedChat);
  });

  it.each(['label', 'mask', 'remove', 'pseudonym', 'drop-record'])(
    'with %s changes nothing the second time',
    async operator => {
      const options = { key, operators: { default: operator } };
      const files = {
        'a.jsonl': chat,
        'b.txt': `to ${mail('ben')}\n`,
        'c.csv': `id,note\n1,${toToken(3)}\n2,x\n`,
        'd.json': `[1,"${toToken(4)}",2]`,
      };
      const once = await runRedact(files, options);
      expect(once.result.manifest.totals.findings).toBe(5);
      expect(once.result.after.totals.findings).toBe(0);
      const twice = await runRedact(Object.fromEntries(once.files), options);
      expect(twice.result.manifest.totals.findings).toBe(0);
      expect(twice.files).toEqual(once.files);
    },
  );

  it('says in the manifest what was done and what the file is now', async () => {
    const { result, files, findingsOf } = await runRedact(
      { 'a.jsonl': chat },
      { operators: { default: 'label', byRule: { email: 'keep' } } },
    );
    expect(findingsOf('a.jsonl').map(it => [it.rule, it.action])).toEqual([
      ['email', 'keep'],
      [tokenRule.id, 'label'],
    ]);
    expect(files.get('a.jsonl')!.toString()).toBe(`{"a":"${mail('anna')} [TEST_TOKEN]"}\r\n{"b":2}\r\n`);
    expect(result.manifest.sources[0]!.redacted!.bytes).toBe(files.get('a.jsonl')!.length);
    expect(result.after.totals.byRule).toHaveProperty('email.count', 1);
  });

  it('refuses a result that would hold a finding again, and leaves the file as it was', async () => {
    const source = `{"a":"to ${mail('anna')}"}\n{"a":"x ${toToken(1)} y"}\n`;
    const cwd = makeFolder({ 'a.jsonl': source });
    const operators = { default: 'remove', byRule: { email: { operator: 'text', text: toToken(2) } } };
    const options = { cwd, manifestDir: makeFolder(), jobs: 1, rules: [tokenRule], operators };
    await expect(redact('.', { ...options, inPlace: true })).rejects.toMatchObject({
      name: 'AuditError',
      code: 'leftover',
    });
    expect(readTree(cwd)).toEqual(new Map([['a.jsonl', Buffer.from(source)]]));
    expect(temporaries(options.manifestDir)).toEqual([]);
    await expect(redact('.', { ...options, inPlace: true })).rejects.toThrow(/1 × test-token.*nothing was replaced/);
  });

  it('says what was replaced before such a result, and goes on from there with other operators', async () => {
    const files = ['a', 'b', 'c'].map(name => `${name}.jsonl`);
    const sources = [`{"a":"${toToken(1)}"}\n`, `{"b":"to ${mail('anna')}"}\n`, `{"c":"${toToken(3)}"}\n`];
    for (const jobs of [1, 2]) {
      const cwd = makeFolder(Object.fromEntries(files.map((name, i) => [`data/${name}`, sources[i]!])));
      writeFileSync(join(cwd, 'key'), key);
      chmodSync(join(cwd, 'key'), 0o600);
      const [manifestDir, vault, backup] = ['m', 'safe/vault', 'backup'].map(name => join(cwd, name)) as [
        string,
        string,
        string,
      ];
      const options = { cwd, manifestDir, vault, backup, inPlace: true, jobs, rules: [tokenRule], key };
      const data = () => files.map(name => readFileSync(join(cwd, 'data', name), 'utf8'));
      const operators = { default: 'label', byRule: { email: { operator: 'text', text: toToken(2) } } };
      await expect(redact('data', { ...options, operators })).rejects.toMatchObject({
        code: 'leftover',
        message: expect.stringMatching(
          /^data\/b\.jsonl: .* left as it was; .*; 1 file had been replaced, as the manifest says/,
        ),
      });
      expect(data()).toEqual(['{"a":"[TEST_TOKEN]"}\n', ...sources.slice(1)]);
      expect(existsSync(join(manifestDir, 'redaction.journal'))).toBe(false);
      expect([...readTree(manifestDir).keys()].filter(path => /next|tmp/.test(path))).toEqual([]);
      const { manifest, already } = await redact('data', options);
      expect(already).toEqual(['data/a.jsonl']);
      expect(manifest.sources.map(it => it.redacted !== undefined)).toEqual([true, true, true]);
      expect(data()).toEqual(['{"a":"[TEST_TOKEN]"}\n', '{"b":"to [EMAIL]"}\n', '{"c":"[TEST_TOKEN]"}\n']);
      const restored = await runCli(['restore', 'data', '--vault', vault, '--key-file', 'key', '--manifest', 'm'], {
        cwd,
      });
      expect(restored.code).toBe(0);
      expect(data()).toEqual(sources);
    }
  });

  it('keeps the mode of a file that it replaces, and of its copy', async () => {
    const cwd = makeFolder({ 'a.jsonl': chat });
    chmodSync(join(cwd, 'a.jsonl'), 0o640);
    const out = makeFolder();
    const options = { cwd, manifestDir: makeFolder(), jobs: 1, rules: [tokenRule] };
    await redact('.', { ...options, out });
    expect(statSync(join(out, 'a.jsonl')).mode & 0o777).toBe(0o640);
    await redact('.', { ...options, inPlace: true });
    expect(statSync(join(cwd, 'a.jsonl')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe(redactedChat);
  });

  it('puts another file in the place of the old one and never writes to that', async () => {
    const cwd = makeFolder({ 'a.jsonl': chat });
    const elsewhere = join(makeFolder(), 'kept.jsonl');
    linkSync(join(cwd, 'a.jsonl'), elsewhere);
    await redact('.', {
      cwd,
      inPlace: true,
      manifestDir: makeFolder(),
      jobs: 1,
      rules: [tokenRule],
      hardLinks: 'break',
    });
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe(redactedChat);
    expect(readFileSync(elsewhere, 'utf8')).toBe(chat);
  });

  it('leaves a file without findings alone in place, and copies it to a mirror', async () => {
    const cwd = makeFolder({ 'clean.jsonl': '{"a":1}\n' });
    const before = statSync(join(cwd, 'clean.jsonl'));
    const { manifest } = await redact('.', { cwd, inPlace: true, manifestDir: makeFolder(), jobs: 1 });
    expect(statSync(join(cwd, 'clean.jsonl')).ino).toBe(before.ino);
    expect(manifest.sources[0]!.redacted).toBeUndefined();
    const { files } = await runRedact({ 'clean.jsonl': '{"a":1}\n' });
    expect(files.get('clean.jsonl')!.toString()).toBe('{"a":1}\n');
  });

  it('reuses an audit that fits, and refuses one of another version of the file', async () => {
    const cwd = makeFolder({ 'a.jsonl': chat });
    const manifestDir = makeFolder();
    const options = { cwd, manifestDir, jobs: 1, rules: [tokenRule] };
    await scan('.', options).manifest;
    writeFileSync(join(cwd, 'a.jsonl'), `{"x":"${toToken(8)}"}\n`);
    await expect(redact('.', { ...options, inPlace: true })).rejects.toMatchObject({ code: 'changed' });
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe(`{"x":"${toToken(8)}"}\n`);
    await scan('.', options).manifest;
    await redact('.', { ...options, inPlace: true });
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe('{"x":"[TEST_TOKEN]"}\n');
  });

  it('does not write what could not be read whole, and says so', async () => {
    const cut = gzipSync(chat.repeat(50)).subarray(0, -12);
    const { result, files } = await runRedact({ 'cut.jsonl.gz': cut, 'b.jsonl': chat });
    expect(result.refused).toEqual(['cut.jsonl.gz']);
    expect([...files.keys()]).toEqual(['b.jsonl']);
  });

  it('counts the records and values that are left in such a source alone', async () => {
    const lines = (from: number) => Array.from({ length: 9 }, (_, n) => `{"a":"${toToken(from + n)}"}\n`).join('');
    const cut = Buffer.concat([gzipSync(lines(0)), Buffer.from('garbage')]);
    const { result } = await runRedact({ 'cut.jsonl.gz': cut, 'b.jsonl': lines(5) });
    expect(result.refused).toEqual(['cut.jsonl.gz']);
    expect(result.manifest.totals.byRule['test-token']).toMatchObject({ count: 18, distinct: 14, records: 18 });
    expect(result.after.totals.byRule['test-token']).toMatchObject({ count: 9, distinct: 9, records: 9 });
  });
});

describe('pseudonyms', () => {
  const values = {
    'a.jsonl': `{"m":"${mail('anna')}"}\n`,
    'b.csv': `id,m\n1,${mail('anna')}\n2,${mail('ben')}\n`,
    'c.txt': `${mail('anna')}\n`,
    'd.json': `["${mail('ben')}","${mail('ANNA')}"]`,
  };
  const tokensOf = async (options: { key: Buffer; jobs?: number }) => {
    const { files } = await runRedact(values, { ...options, operators: { default: 'pseudonym' } });
    return [...files].map(([path, bytes]) => [path, bytes.toString().match(/\[EMAIL:[a-z2-7]{16}\]/g)] as const);
  };

  it('are the same for the same value in every file and format and for any number of threads', async () => {
    const tokens = new Map(await tokensOf({ key }));
    const anna = tokens.get('a.jsonl')![0]!;
    const ben = tokens.get('d.json')![0]!;
    expect(anna).not.toBe(ben);
    // E-mail addresses are compared without regard to case.
    expect(Object.fromEntries(tokens)).toEqual({
      'a.jsonl': [anna],
      'b.csv': [anna, ben],
      'c.txt': [anna],
      'd.json': [ben, anna],
    });
    expect(new Map(await tokensOf({ key, jobs: 2 }))).toEqual(tokens);
  });

  it('are others under another key', async () => {
    const first = (await tokensOf({ key })).flatMap(([, tokens]) => tokens ?? []);
    const second = (await tokensOf({ key: Buffer.alloc(32, 8) })).flatMap(([, tokens]) => tokens ?? []);
    expect(second).toHaveLength(first.length);
    expect(second.filter(token => first.includes(token))).toEqual([]);
  });

  it('need a key', async () => {
    const cwd = makeFolder(values);
    const { code, stderr } = await runCli(['redact', '.', '--in-place', '--operator', 'pseudonym'], { cwd });
    expect(code).toBe(4);
    expect(stderr).toMatch(/--key-file/);
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe(values['a.jsonl']);
  });
});

describe('kill -9 during a redaction in place', () => {
  it('leaves each path with the whole old file or the whole new one', { timeout: 120_000 }, async () => {
    const old: Record<string, string> = {};
    for (let i = 0; i < 6; i++) old[`${i}.jsonl`] = `{"m":"${mail('anna')}"}\n`.repeat(600 * (i + 1));
    const redacted = (text: string) => text.replaceAll(mail('anna'), '[EMAIL]');
    const cwd = makeFolder();
    const states = { old: 0, new: 0, mixed: 0 };
    // How long a whole run takes, to spread the kills over it.
    for (const [path, text] of Object.entries(old)) writeFileSync(join(cwd, path), text);
    const begun = performance.now();
    expect((await runCli(['redact', '.', '--in-place', '--jobs', '1', '--quiet'], { cwd })).code).toBe(0);
    const whole = performance.now() - begun;
    for (let round = 0; round < 12; round++) {
      for (const [path, text] of Object.entries(old)) writeFileSync(join(cwd, path), text);
      rmSync(join(cwd, 'sluice-manifest'), { recursive: true, force: true });
      const child = spawn(process.execPath, [CLI, 'redact', '.', '--in-place', '--jobs', '1', '--quiet'], {
        cwd,
        stdio: 'ignore',
      });
      const ended = once(child, 'exit');
      if (round % 3 === 0) setTimeout(() => child.kill('SIGKILL'), (whole * round) / 12);
      else {
        // However busy the machine is: when some files are about to be replaced.
        const journal = join(cwd, 'sluice-manifest/redaction.journal');
        const readied = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('"ready"').length - 1 : 0);
        while (child.exitCode === null && readied() < 1 + (round % 6)) {
          await new Promise(resolve => setTimeout(resolve, 1));
        }
        child.kill('SIGKILL');
      }
      await ended;
      const now = Object.entries(old).map(([path, text]) => {
        const content = readFileSync(join(cwd, path), 'utf8');
        expect(content === text || content === redacted(text), `${path} in round ${round}`).toBe(true);
        return content === text ? 'old' : 'new';
      });
      const kinds = new Set(now);
      states[kinds.size > 1 ? 'mixed' : now[0]!] += 1;
    }
    // The kills fell before, between and behind the replacements.
    expect(states.old).toBeGreaterThan(0);
    expect(states.new + states.mixed).toBeGreaterThan(0);
    // The next run takes over the lock of the dead one and ends the work.
    const { code, stderr } = await runCli(['redact', '.', '--in-place', '--jobs', '1', '--quiet', '--resume'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(temporaries(cwd)).toEqual([]);
    for (const [path, text] of Object.entries(old)) expect(readFileSync(join(cwd, path), 'utf8')).toBe(redacted(text));
  });
});
