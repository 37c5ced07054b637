import { describe, expect, it } from 'vitest';
import { deriveKeys } from '../../src/options/key.ts';
import { redactStream } from '../../src/redact-stream.ts';
import type { RedactOptions } from '../../src/redaction/redact-options.ts';
import { makeFolder } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';
import { plainOptions } from './plain-options.ts';

const key = deriveKeys(Buffer.alloc(32, 7));

async function streamed(blocks: readonly string[], own: Partial<RedactOptions>, onWrite = (_: string) => {}) {
  const folder = makeFolder();
  const options = { ...plainOptions({ cwd: folder, manifestDir: folder, ...own }), format: 'text' as const };
  const written: string[] = [];
  async function* input() {
    for (const block of blocks) yield Buffer.from(block);
  }
  const write = async (bytes: Buffer) => {
    written.push(bytes.toString());
    onWrite(bytes.toString());
    return true;
  };
  const run = redactStream(input(), write, options);
  return { written, result: await run.catch((error: unknown) => ({ error })) };
}

const operators = (name: string) => ({ default: name, byClass: {}, byRule: {} });

describe('a stream of lines', () => {
  it('is written as far as it has come, the last line at its end', async () => {
    const blocks = [`a ${toToken(1)}\nb`, ` ${toToken(2)}`, '\n', 'c'];
    const { written } = await streamed(blocks, {});
    expect(written).toEqual(['a [TEST_TOKEN]\n', 'b [TEST_TOKEN]\n', 'c']);
  });

  it('ends with an abort, before the next block', async () => {
    const stop = new AbortController();
    const { written, result } = await streamed(['a\n', 'b\n'], { signal: stop.signal }, () => stop.abort('enough'));
    expect([written, result]).toEqual([['a\n'], { error: 'enough' }]);
  });

  it('goes out with values that are findings again, which are counted, when the operator says so', async () => {
    const { written, result } = await streamed([`${toToken(1)}\n`], { operators: operators('keep'), key });
    expect(written).toEqual([`${toToken(1)}\n`]);
    expect(result).toMatchObject({ before: { totals: { findings: 1 } }, after: { totals: { findings: 1 } } });
    const clean = await streamed([`${toToken(1)}\n`], {});
    expect(clean.result).toMatchObject({
      before: { totals: { findings: 1 } },
      after: { totals: { findings: 0, records: 1 } },
    });
  });

  it('moves a date once, though the line is redacted again for what became a finding in it', async () => {
    const joined = { ...tokenRule, id: 'joined-code', pattern: 'jqx9-[0-9]{6}', atoms: ['jqx9-'], maxLength: 11 };
    const choice = { default: 'remove', byRule: { 'date-of-birth': 'date-shift:bare' } };
    const born = 'date of birth: 1984-02-11';
    const dateOf = async (line: string) => {
      const { written } = await streamed([`${line}\n`], { operators: choice, key, extraRules: [tokenRule, joined] });
      return /\d{4}-\d\d-\d\d/.exec(written.join(''))?.[0];
    };
    const once = await dateOf(born);
    expect(once).toMatch(/^19[78]\d-/);
    expect(once).not.toBe('1984-02-11');
    expect(await dateOf(`${born} jqx9-12${toToken(1)}3456`)).toBe(once);
  });

  it('has no numbers, and no line above the limit', async () => {
    const numbered = await streamed(['a\n'], { operators: operators('label:numbered'), key });
    expect(numbered).toMatchObject({ written: [], result: { error: { code: 'usage' } } });
    const formatOptions = { include: [], exclude: [], maxRecordBytes: 1000 };
    const long = await streamed([`a\n${'x'.repeat(600)}`, 'x'.repeat(600), '\n'], { formatOptions });
    expect(long).toMatchObject({ written: ['a\n'], result: { error: { code: 'unreadable' } } });
  });

  it('waits for the end of a private key, and no longer', async () => {
    const line = (i: number) => Buffer.alloc(48, `${i}k${i * 7}Zq+`).toString('base64');
    const lines = ['BEGIN', ...Array.from({ length: 9 }, (_, i) => line(i)), 'END'].map(it =>
      it.length < 9 ? `-----${it} RSA PRIV${'ATE'} KEY-----` : it,
    );
    const text = `a\n${lines.map(it => `  ${it}\n`).join('')}b\n`;
    for (const size of [1, 7, 100, 1000]) {
      const blocks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
        text.slice(i * size, (i + 1) * size),
      );
      const { written, result } = await streamed(blocks, { extraRules: [] });
      expect([size, written.join('')]).toEqual([size, 'a\n  [PRIVATE_KEY]\nb\n']);
      expect(result).toMatchObject({ before: { totals: { findings: 1 } }, after: { totals: { findings: 0 } } });
    }
    const prose = ['-----BEGIN is how it begins\n', ...Array.from({ length: 12 }, (_, i) => `${i}\n`)];
    const { written } = await streamed(prose, {});
    expect(written.length).toBeGreaterThan(3);
    expect(written.join('')).toBe(prose.join(''));
  });

  it('gives out a block that has become larger than a record may be', async () => {
    const formatOptions = { include: [], exclude: [], maxRecordBytes: 1000 };
    const blocks = ['-----BEGIN A\n', ...Array.from({ length: 40 }, () => `${'aB3d'.repeat(16)}\n`)];
    const { written } = await streamed(blocks, { formatOptions });
    expect(written.length).toBeGreaterThan(1);
    expect(written.join('')).toBe(blocks.join(''));
  });
});
