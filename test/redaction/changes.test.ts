import { appendFileSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { redact, scan } from '../../src/index.ts';
import type { SecondScan } from '../../src/redaction/scan-again.ts';
import type { SourceEntry } from '../../src/types.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';
import { key } from './run-redact.ts';

const hooks = vi.hoisted(() => ({
  beforeItIsOpened: (): void => {},
  beforeSecondScan: (): void => {},
  afterRewrite: (_output: string): void => {},
}));

vi.mock('../../src/redaction/planned-findings.ts', async importOriginal => {
  const { PlannedFindings } = await importOriginal<typeof import('../../src/redaction/planned-findings.ts')>();
  return {
    PlannedFindings: class extends PlannedFindings {
      constructor(...args: ConstructorParameters<typeof PlannedFindings>) {
        super(...args);
        hooks.beforeItIsOpened();
      }
    },
  };
});

vi.mock('../../src/redaction/scan-again.ts', async importOriginal => {
  const original = await importOriginal<typeof import('../../src/redaction/scan-again.ts')>();
  return {
    async scanAgain(before: SourceEntry, file: string, run: SecondScan) {
      hooks.beforeSecondScan();
      return original.scanAgain(before, file, run);
    },
    async countAgain(...args: Parameters<typeof original.countAgain>) {
      hooks.beforeSecondScan();
      return original.countAgain(...args);
    },
  };
});

vi.mock('../../src/redaction/rewrite-source.ts', async importOriginal => {
  const original = await importOriginal<typeof import('../../src/redaction/rewrite-source.ts')>();
  return {
    async rewriteSource(...args: Parameters<typeof original.rewriteSource>) {
      await original.rewriteSource(...args);
      hooks.afterRewrite(args[1].path);
    },
  };
});

afterEach(() => {
  hooks.beforeItIsOpened = () => {};
  hooks.beforeSecondScan = () => {};
  hooks.afterRewrite = () => {};
});

const line = `{"a":"${toToken(1)}"}\n`;
const more = '{"b":2}\n';
const settings = { jobs: 1, rules: [tokenRule] };

describe('redact and a source that somebody writes to', () => {
  it('does not count what was added to a source that it could not redact', async () => {
    const lines = (count: number) => Array.from({ length: count }, (_, n) => `{"a":"${toToken(n)}"}\n`).join('');
    const cwd = makeFolder({ 'cut.jsonl.gz': Buffer.concat([gzipSync(lines(3)), Buffer.from('garbage')]) });
    const redactIt = () => redact('.', { cwd, manifestDir: makeFolder(), out: makeFolder(), ...settings });
    const counted = (await redactIt()).after.totals.byRule['test-token'];
    expect(counted).toMatchObject({ count: 3, records: 3, distinct: 3 });
    hooks.beforeSecondScan = () => writeFileSync(join(cwd, 'cut.jsonl.gz'), gzipSync(lines(7)));
    const { refused, after } = await redactIt();
    expect(refused).toEqual(['cut.jsonl.gz']);
    expect(after.totals.byRule['test-token']).toEqual(counted);
  });

  const changes: Record<string, (file: string) => void> = {
    'a line is appended': file => appendFileSync(file, more),
    'it is replaced by a file of the same size and time': file => {
      const { atime, mtime } = statSync(file);
      writeFileSync(`${file}.new`, line.replaceAll('a', 'c'));
      utimesSync(`${file}.new`, atime, mtime);
      renameSync(`${file}.new`, file);
    },
  };
  const moments = ['beforeItIsOpened', 'afterRewrite', 'beforeSecondScan'] as const;
  const cases = moments.flatMap(moment => Object.keys(changes).map(change => [moment, change] as const));

  it.each(cases)('keeps what was written: %s, %s', async (moment, change) => {
    for (const out of [undefined, 'out']) {
      const cwd = makeFolder({ 'a.jsonl': line });
      const file = join(cwd, 'a.jsonl');
      hooks[moment] = () => changes[change]!(file);
      const options = {
        ...settings,
        cwd,
        manifestDir: makeFolder(),
        ...(out === undefined ? { inPlace: true } : { out }),
      };
      await expect(redact('a.jsonl', options)).rejects.toMatchObject({
        name: 'AuditError',
        code: 'changed',
        message: expect.stringMatching(/`a.jsonl`.*left as it is/),
      });
      expect(readFileSync(file, 'utf8')).toBe(change.startsWith('a line') ? line + more : line.replaceAll('a', 'c'));
      expect([...readTree(cwd).keys()]).toEqual(['a.jsonl']);
    }
  });

  it('keeps a Parquet file that was replaced while it was rewritten', async () => {
    const toParquet = (data: string[]) =>
      new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'a', data, type: 'STRING' }] }));
    const cwd = makeFolder({ 'a.parquet': toParquet([toToken(1)]) });
    const file = join(cwd, 'a.parquet');
    const newer = Buffer.from(toParquet([toToken(1), 'more']));
    hooks.beforeSecondScan = () => writeFileSync(file, newer);
    const options = { ...settings, cwd, manifestDir: makeFolder() };
    await expect(redact('.', { ...options, inPlace: true })).rejects.toMatchObject({ code: 'changed' });
    expect(readFileSync(file)).toEqual(newer);
  });
});

describe('redact and a result that is worse to read', () => {
  it('refuses a record that grew over the limit', async () => {
    const source = `{"a":"${toToken(1)}","b":"${'x'.repeat(40)}"}\n`;
    const cwd = makeFolder({ 'a.jsonl': source });
    const manifestDir = makeFolder();
    const options = { ...settings, cwd, manifestDir, key, operators: { default: 'pseudonym' } };
    await expect(
      redact('.', { ...options, inPlace: true, maxRecordBytes: Buffer.byteLength(source) }),
    ).rejects.toMatchObject({
      name: 'AuditError',
      code: 'leftover',
      message: expect.stringMatching(/could not be read whole \(1 × .*nothing was replaced/),
    });
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe(source);
    await redact('.', { ...options, inPlace: true });
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).not.toBe(source);
  });

  it('refuses a record that is not valid any more', async () => {
    const source = `{"a":"${toToken(1)}"}\n{"a":"${toToken(2)}" oops\n`;
    const cwd = makeFolder({ 'a.jsonl': source });
    const options = { ...settings, cwd, manifestDir: makeFolder() };
    hooks.afterRewrite = output => appendFileSync(output, '{"c":\n');
    await expect(redact('.', { ...options, inPlace: true })).rejects.toMatchObject({
      name: 'AuditError',
      code: 'leftover',
      message: expect.stringMatching(/problems that the original has not \(1 × not-json\)/),
    });
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe(source);
    // One that never was valid is no obstacle.
    hooks.afterRewrite = () => {};
    await redact('.', { ...options, inPlace: true });
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe('{"a":"[TEST_TOKEN]"}\n{"a":"[TEST_TOKEN]" oops\n');
  });
});

describe('redact reuses an audit', () => {
  const email = `anna@${'firma-berg'}.de`;
  const allow = [{ id: 'ours', rule: 'email', reason: 'public', expires: '2026-01-31' }];

  it('of the same key only', async () => {
    const cwd = makeFolder({ 'a.jsonl': line });
    const manifestDir = makeFolder();
    await scan('.', { ...settings, cwd, manifestDir }).manifest;
    const { manifest } = await redact('.', { ...settings, cwd, inPlace: true, manifestDir, key });
    expect(manifest.keyId).toMatch(/^[0-9a-f]{16}$/);
    expect(readFileSync(join(manifestDir, manifest.sources[0]!.findings.path), 'utf8')).toContain('"fingerprint":');
  });

  it.each([
    ['2026-01-31', `{"m":"${email}"}\n`],
    ['2026-02-01', '{"m":"[EMAIL]"}\n'],
  ])('while its allow entries hold: on %s', async (today, expected) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-30T12:00:00Z') });
    try {
      const cwd = makeFolder({ 'a.jsonl': `{"m":"${email}"}\n` });
      const options = { ...settings, cwd, manifestDir: makeFolder(), policy: { allow } };
      expect((await scan('.', options).manifest).totals.suppressed).toBe(1);
      vi.setSystemTime(new Date(`${today}T12:00:00Z`));
      await redact('.', { ...options, inPlace: true });
      expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe(expected);
    } finally {
      vi.useRealTimers();
    }
  });
});
