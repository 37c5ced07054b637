import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  AuditError,
  compilePolicy,
  evaluatePolicy,
  judgeManifest,
  type RedactOptions,
  readFindings,
  readManifest,
  redact,
  type SourceFinding,
  scan,
} from '../src/index.ts';
import { makeFolder, readTree } from './run-scan.ts';
import { tokenRule, toToken } from './test-rule.ts';

const lines = (count: number) => Array.from({ length: count }, (_, i) => `{"a":"${toToken(i)}"}\n`).join('');
const options = { jobs: 1, rules: [tokenRule] };
/** What a run left in its manifest folder, but for the mark that the folder is ours. */
const resultsIn = (folder: string) => [...readTree(folder).keys()].filter(path => path !== '.sluice-manifest');
const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

describe('scan', () => {
  it('yields the findings of each source in file order, then resolves the manifest', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(30), 'b/c.txt': `${toToken(1)}\n` });
    for (const jobs of [1, 2]) {
      const running = scan('.', { ...options, cwd, jobs, chunkBytes: 100 });
      const found: SourceFinding[] = [];
      for await (const finding of running) found.push(finding);
      expect(found.filter(it => it.source === 'a.jsonl').map(it => it.record)).toEqual(
        Array.from({ length: 30 }, (_, i) => i),
      );
      expect(found.filter(it => it.source === 'b/c.txt')).toMatchObject([
        { path: '', start: 0, end: 13, rule: tokenRule.id },
      ]);
      expect((await running.manifest).totals.findings).toBe(31);
    }
  });

  it('needs nobody to iterate, and writes nothing without a manifest folder', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(3) });
    expect((await scan('a.jsonl', { ...options, cwd }).manifest).totals.findings).toBe(3);
    expect([...readTree(cwd).keys()]).toEqual(['a.jsonl']);
  });

  it('writes what readManifest and readFindings give back', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(3) });
    const manifest = await scan('.', { ...options, cwd, manifestDir: 'm' }).manifest;
    expect(await readManifest(join(cwd, 'm'))).toEqual(JSON.parse(JSON.stringify(manifest)));
    const found = [];
    for await (const finding of readFindings(join(cwd, 'm'), manifest.sources[0]!)) found.push(finding.record);
    expect(found).toEqual([0, 1, 2]);
  });

  it('stops when its reader has seen enough', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(50_000) });
    let scanned = 0;
    const running = scan('.', {
      ...options,
      cwd,
      manifestDir: 'm',
      chunkBytes: 1000,
      onProgress: ({ bytes }) => (scanned += bytes),
    });
    let seen = 0;
    for await (const _ of running) if (++seen === 5) break;
    await expect(running.manifest).rejects.toMatchObject({ name: 'AuditError', code: 'aborted' });
    expect(seen).toBe(5);
    expect(scanned).toBeLessThan(200_000);
    expect(resultsIn(join(cwd, 'm'))).toEqual([]);
  });

  it('goes no faster than its reader', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(20_000) });
    let scanned = 0;
    const running = scan('.', { ...options, cwd, chunkBytes: 1000, onProgress: ({ bytes }) => (scanned += bytes) });
    const iterator = running[Symbol.asyncIterator]();
    await iterator.next();
    await wait(300);
    expect(scanned).toBeLessThan(20_000);
    await iterator.return?.();
  });

  it.each([1, 2])('ends with the reason of its signal (%d threads)', async jobs => {
    const cwd = makeFolder({ 'a.jsonl': lines(100_000) });
    const controller = new AbortController();
    const reason = new Error('enough');
    const running = scan('.', {
      ...options,
      cwd,
      jobs,
      manifestDir: 'm',
      chunkBytes: 1000,
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    await expect(running.manifest).rejects.toBe(reason);
    expect(resultsIn(join(cwd, 'm'))).toEqual([]);
    // The folder is free again.
    await expect(scan('.', { ...options, cwd, manifestDir: 'm' }).manifest).resolves.toBeDefined();
  });

  it('lets answers fall that threads had ready when the signal came', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(2000) });
    for (let i = 0; i < 5; i++) {
      const controller = new AbortController();
      const onProgress = () => {
        const end = performance.now() + 40;
        while (performance.now() < end); // both threads answer in the meantime
        controller.abort();
      };
      const running = scan('.', {
        ...options,
        cwd,
        jobs: 2,
        manifestDir: 'm',
        chunkBytes: 1000,
        signal: controller.signal,
        onProgress,
      });
      await expect(running.manifest).rejects.toThrow('aborted');
    }
  });

  it('does not begin under a signal that has aborted already', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(1) });
    await expect(
      scan('.', { ...options, cwd, manifestDir: 'm', signal: AbortSignal.abort() }).manifest,
    ).rejects.toThrow();
    expect(existsSync(join(cwd, 'm', 'manifest.json'))).toBe(false);
  });

  it('rejects a bad call with an AuditError, to whoever iterates too, and never exits', async () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    const cwd = makeFolder({ 'a.jsonl': lines(1) });
    const bad = [
      [() => scan('missing', { ...options, cwd }), 'not-found'],
      [() => scan('-', { ...options, cwd }), 'usage'],
      [() => scan('.', { ...options, cwd, rules: [{ ...tokenRule, validators: ['lunh'] }] }), 'config'],
      [() => scan('.', { ...options, cwd, format: 'jsnol' }), 'usage'],
      [() => scan('.', { ...options, cwd, rules: [tokenRule, tokenRule] }), 'config'],
      [() => scan('.', { ...options, cwd, rules: [{ ...tokenRule, pattern: '(?<=x)y' }] }), 'config'],
      [() => scan('.', { ...options, cwd, manifestDir: 'a.jsonl/m' }), 'output'],
    ] as const;
    for (const [call, code] of bad) {
      const error = await call().manifest.catch(it => it);
      expect(error, code).toBeInstanceOf(AuditError);
      expect(error.code).toBe(code);
      const iterated = await (async () => {
        for await (const _ of call());
      })().catch(it => it);
      expect(iterated.code).toBe(code);
    }
    expect(exit).not.toHaveBeenCalled();
    exit.mockRestore();
  });

  it('rejects an option that there is not, naming the nearest', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(1) });
    const mistyped = { ...options, cwd, exlude: ['secret'] };
    await expect(scan('.', mistyped).manifest).rejects.toMatchObject({
      code: 'usage',
      message: '`options`: unknown key `exlude` (did you mean `exclude`?)',
    });
    await expect(redact('.', { ...mistyped, manifestDir: 'm', out: 'o' })).rejects.toMatchObject({ code: 'usage' });
    await expect(scan('.', { ...options, cwd, out: 'o' } as object).manifest).rejects.toMatchObject({ code: 'usage' });
    expect([...readTree(cwd).keys()]).toEqual(['a.jsonl']);
  });

  it.each([
    [{ jobs: 0 }, '`options.jobs`: must be 1 or more'],
    [{ jobs: 'two' }, '`options.jobs`: must be a number'],
    [{ chunkBytes: 0 }, '`options.chunkBytes`: must be 1 or more'],
    [{ maxRecordBytes: -5 }, '`options.maxRecordBytes`: must be 1 or more'],
    [{ maxRatio: 0 }, '`options.maxRatio`: must be 1 or more'],
    [{ include: 'a' }, '`options.include`: must be a list'],
    [{ csv: { delimeter: ';' } }, '`options.csv`: unknown key `delimeter` (did you mean `delimiter`?)'],
    [{ csv: { delimiter: ';;' } }, '`options.csv.delimiter`: must be one ASCII sign'],
    [{ csv: { quote: '""' } }, '`options.csv.quote`: must be one ASCII sign'],
    [{ rules: [{ id: 'x' }] }, '`options.rules.0.title`: is missing'],
    [{ stdin: 'text' }, '`options.stdin`: must be an AsyncIterable of bytes or texts'],
    [{ signal: {} }, '`options.signal`: must be an AbortSignal'],
    [{ onProgress: 1 }, '`options.onProgress`: must be a function'],
    [{ key: new Uint8Array(3) }, 'the key has 3 bytes, at least 16 are needed'],
    [{ policy: { failon: [] } }, 'policy: unknown key `failon` (did you mean `failOn`?)'],
    [
      { policy: { failOn: [{ rule: 'emial' }] } },
      'policy: failOn.0.rule: unknown rule `emial` (did you mean `email`?)',
    ],
    [{ policy: { allow: [{ id: 'a', rule: 'emial', reason: 'r' }] } }, 'policy: allow.0.rule: unknown rule `emial`'],
  ])('rejects %j before anything is read', async (wrong, message) => {
    const cwd = makeFolder({ 'a.jsonl': lines(1) });
    const given = { cwd, manifestDir: 'm', ...wrong } as object;
    const wanted = { name: 'AuditError', message: expect.stringContaining(message) };
    await expect(scan('.', given).manifest).rejects.toMatchObject(wanted);
    await expect(redact('.', { ...given, manifestDir: 'm', out: 'o' })).rejects.toMatchObject(wanted);
    expect([...readTree(cwd).keys()]).toEqual(['a.jsonl']);
  });

  it('takes an empty quote for none', async () => {
    const cwd = makeFolder({ 'a.csv': 'a,b\n"x,zqx7-abcd1234\n' });
    const running = scan('.', { ...options, cwd, csv: { quote: '' } });
    const paths: string[] = [];
    for await (const finding of running) paths.push(finding.path);
    expect(paths).toEqual(['b']);
  });

  it('rejects paths that are none, and a redaction without a folder for its manifest', async () => {
    const paths = { code: 'usage', message: '`paths`: must be a text or a list of texts' };
    await expect(scan(undefined as unknown as string).manifest).rejects.toMatchObject(paths);
    await expect(redact([7] as unknown as string, { manifestDir: 'm' })).rejects.toMatchObject(paths);
    await expect(redact('.', {} as { manifestDir: string })).rejects.toMatchObject({
      code: 'usage',
      message: '`options.manifestDir`: is missing',
    });
  });

  it('replaces no file unless it is told to', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(3) });
    const before = readTree(cwd);
    for (const where of [{}, { out: undefined }, { inPlace: false }, { out: 'o', inPlace: true }] as RedactOptions[]) {
      await expect(redact('.', { ...options, ...where, cwd, manifestDir: 'm' })).rejects.toMatchObject({
        code: 'usage',
        message: 'say where the redacted data goes: either `out` (a folder) or `inPlace: true`',
      });
    }
    expect(readTree(cwd)).toEqual(before);
    await redact('.', { ...options, cwd, manifestDir: 'm', inPlace: true });
    expect(readTree(cwd).get('a.jsonl')).not.toEqual(before.get('a.jsonl'));
  });

  it('takes standard input in bytes and in texts, and quotes nothing of what is neither', async () => {
    const scanned = async (...blocks: unknown[]) => {
      const stdin = (async function* () {
        yield* blocks;
      })() as AsyncIterable<string>;
      return (await scan('-', { ...options, stdin }).manifest).sources[0]!;
    };
    const text = `{"a":"😀 ${toToken(1)}"}\n`;
    const bytes = await scanned(Buffer.from(text));
    expect(bytes.findings.count).toBe(1);
    expect(await scanned(text)).toEqual(bytes);
    expect(await scanned(...text)).toEqual(bytes);
    expect(await scanned(...text.split(''))).toEqual(bytes);
    expect(await scanned(new Uint8Array(Buffer.from(text)))).toEqual(bytes);
    await expect(scanned({ secret: toToken(1) })).rejects.toMatchObject({
      code: 'usage',
      message: '`options.stdin`: must give bytes or texts',
    });
  });

  it('judges by a policy that says little, as of today', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(3) });
    const manifest = await scan('.', { ...options, cwd }).manifest;
    const failOn = [{ rule: tokenRule.id, count: 3 }];
    expect(evaluatePolicy(manifest, { failOn }).exitCode).toBe(1);
    expect(evaluatePolicy(manifest, { failOn }, { today: '2026-01-01' }).reasons).toHaveLength(1);
    expect(evaluatePolicy(manifest).criteria).toHaveLength(1);
    expect(evaluatePolicy(manifest, compilePolicy({ failOn })).exitCode).toBe(1);
    expect(() => evaluatePolicy(manifest, { failOff: [] } as object)).toThrow(/unknown key `failOff`/);
  });

  it('judges by no day that is none: an allow entry that has expired would hold', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(1) });
    const manifest = await scan('a.jsonl', { ...options, cwd, manifestDir: 'm' }).manifest;
    for (const today of ['01.12.2026', '', 'tomorrow', '2026-13-09', new Date(0)]) {
      const isNone = { code: 'usage', message: '`options.today`: must be a day as YYYY-MM-DD' };
      await expect(judgeManifest(join(cwd, 'm'), {}, { today: today as string })).rejects.toMatchObject(isNone);
      expect(() => evaluatePolicy(manifest, {}, { today: today as string })).toThrow(expect.objectContaining(isNone));
    }
    await expect(judgeManifest(join(cwd, 'm'), {}, { tody: '2026-01-01' } as object)).rejects.toMatchObject({
      code: 'usage',
      message: '`options`: unknown key `tody` (did you mean `today`?)',
    });
  });

  it('says of an audit that was applied to a copy that it was, not that the file changed', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(1) });
    const settings = { ...options, cwd, manifestDir: 'm' };
    await scan('a.jsonl', settings).manifest;
    expect((await redact('a.jsonl', { ...settings, out: 'out' })).auditedAnew).toBeUndefined();
    const inPlace = await redact('a.jsonl', { ...settings, inPlace: true });
    expect(inPlace.auditedAnew).toBe('`a.jsonl` was redacted to a copy');
  });

  it('refuses a rule whose matches may hold none of its atoms', async () => {
    const rule = { ...tokenRule, pattern: 'ACME-[0-9]{6}', atoms: ['acme_'] };
    await expect(scan('.', { ...options, rules: [rule] }).manifest).rejects.toMatchObject({
      code: 'config',
      message: expect.stringMatching(/^rules\[0\]\.atoms: rule `[\w-]+`: `pattern` also matches "ACME-000000"/),
    });
  });

  it('judges by no counts that are not of the policy, unless it is given the folder to count anew', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(3) });
    const folder = join(cwd, 'm');
    const failOn = [{ rule: tokenRule.id }];
    const allow = [{ id: 'known', rule: tokenRule.id, reason: 'invented', expires: '2030-01-01' }];
    const scanned = (policy: object) => scan('a.jsonl', { ...options, cwd, manifestDir: 'm', policy }).manifest;
    const needsFindings = expect.objectContaining({ code: 'usage', message: expect.stringMatching(/judgeManifest/) });

    const allowed = await scanned({ failOn, allow });
    expect(evaluatePolicy(allowed, { failOn, allow }, { today: '2029-01-01' }).pass).toBe(true);
    for (const [policy, today] of [
      [{ failOn }, '2029-01-01'],
      [{ failOn, allow }, '2031-01-01'],
    ] as const) {
      expect(() => evaluatePolicy(allowed, policy, { today })).toThrow(needsFindings);
      expect((await judgeManifest(folder, policy, { today })).exitCode).toBe(1);
    }
    expect((await judgeManifest(folder, { failOn, allow }, { today: '2029-01-01' })).exitCode).toBe(0);

    const all = await scanned({ failOn });
    expect(() => evaluatePolicy(all, { failOn, allow })).toThrow(needsFindings);
    expect((await judgeManifest(join(folder, 'manifest.json'), { failOn, allow })).exitCode).toBe(0);

    const { manifest, after } = await redact('a.jsonl', {
      ...options,
      cwd,
      manifestDir: 'm',
      out: 'out',
      policy: { failOn },
    });
    expect(() => evaluatePolicy(manifest, { failOn })).toThrow(needsFindings);
    expect(evaluatePolicy(after, { failOn }).exitCode).toBe(0);
    expect((await judgeManifest(folder, { failOn })).exitCode).toBe(0);
  });

  it('does not pass an audit without placeholders by a policy that counts them', async () => {
    const cwd = makeFolder({ 'a.jsonl': '{"m":"ann@example.com, joe@example.com"}\n' });
    const failOn = [{ rule: 'email', count: 2 }];
    const ignored = await scan('.', { cwd, jobs: 1, policy: { failOn, placeholders: 'ignore' } }).manifest;
    expect(evaluatePolicy(ignored, { failOn }).exitCode).toBe(0);
    expect(evaluatePolicy(ignored, { failOn, placeholders: 'count' })).toMatchObject({
      exitCode: 2,
      incomplete: [{ code: 'rules-not-run', text: expect.stringMatching(/left out placeholders/) }],
    });
  });

  it('begins when it is asked for something, and never lets findings go by unseen', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines(3) });
    const running = scan('.', { ...options, cwd });
    await wait(300); // it has not begun
    const found = [];
    for await (const { record } of running) found.push(record);
    expect(found).toEqual([0, 1, 2]);
    const again = async (it: typeof running) => {
      for await (const _ of it);
    };
    await expect(again(running)).rejects.toMatchObject({ code: 'usage', message: expect.stringMatching(/only once/) });

    const asked = scan('.', { ...options, cwd });
    expect((await asked.manifest).totals.findings).toBe(3);
    await expect(again(asked)).rejects.toMatchObject({ code: 'usage', message: expect.stringMatching(/not kept/) });
  });

  it('takes its bytes from a stream for the source -', async () => {
    async function* stream() {
      const bytes = Buffer.from(lines(10));
      for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7);
    }
    const { sources } = await scan('-', { ...options, stdin: stream(), format: 'jsonl' }).manifest;
    expect(sources).toMatchObject([{ path: '-', records: 10, counts: { [tokenRule.id]: 10 } }]);
  });
});

describe('redact', () => {
  it('ends with the reason of its signal and leaves the files as they were', async () => {
    const text = lines(50_000);
    const cwd = makeFolder({ 'a.jsonl': text, 'b.jsonl': text });
    const controller = new AbortController();
    let calls = 0;
    const running = redact('.', {
      ...options,
      cwd,
      manifestDir: join(cwd, 'm'),
      inPlace: true,
      chunkBytes: 10_000,
      signal: controller.signal,
      // The audit tells of about 250 chunks; stop in the second scan.
      onProgress: () => ++calls === 300 && controller.abort(),
    });
    await expect(running).rejects.toThrow();
    expect(calls).toBeGreaterThanOrEqual(300);
    const left = [...readTree(cwd)].filter(([path]) => !path.startsWith('m/'));
    expect(left.map(([path]) => path)).toEqual(['a.jsonl', 'b.jsonl']);
    const states = [text, text.replaceAll(/zqx7-[a-z0-9]{8}/g, '[TEST_TOKEN]')];
    for (const [, bytes] of left) expect(states).toContain(bytes.toString());
    expect(readFileSync(join(cwd, 'b.jsonl'), 'utf8') === text).toBe(true);
  });

  it.each([
    [{ default: 'lable' }, /`lable` \(did you mean `label`\?\)/],
    [{ byRule: { emial: 'remove' } }, /byRule: unknown rule `emial` \(did you mean `email`\?\)/],
    [{ bySeverity: { hihg: 'remove' } }, /bySeverity: there is no `hihg` \(did you mean `high`\?\)/],
    [{ byClass: { secrets: 'remove' } }, /byClass: there is no `secrets` \(did you mean `secret`\?\)/],
    [{ byRule: { email: undefined } }, /an operator must be its name, or/],
    [{ default: 5 }, /an operator must be its name, or/],
    [{ default: {} }, /an operator must be its name, or/],
    [{ byRule: null }, /`byRule` must be an object/],
    [{ byColumn: [] }, /`byColumn` must be an object/],
    [[], /`operators` must be an object/],
  ])('rejects operators of what there is not before it reads anything: %j', async (operators, message) => {
    const cwd = makeFolder({ 'a.jsonl': lines(1) });
    const error = await redact('.', {
      ...options,
      cwd,
      manifestDir: join(cwd, 'm'),
      inPlace: true,
      operators: operators as never,
    }).catch(it => it);
    expect(error).toMatchObject({ name: 'AuditError', code: 'usage', message: expect.stringMatching(message) });
    expect([...readTree(cwd).keys()]).toEqual(['a.jsonl']);
  });
});
