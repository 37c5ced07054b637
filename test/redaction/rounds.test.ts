import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { type RedactOptions, redact } from '../../src/index.ts';
import { leadBackRange } from '../../src/redaction/positions.ts';
import type { Finding } from '../../src/types.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

/** Found only when the token in its middle is gone. */
const joinedRule = {
  ...tokenRule,
  id: 'joined-code',
  title: 'Joined code',
  severity: 'critical' as const,
  pattern: 'jqx9-[0-9]{6}',
  atoms: ['jqx9-'],
  maxLength: 11,
};
const rules = [tokenRule, joinedRule];
const keyText = 'a key of thirty-two bytes, or so!';
const operators = { default: 'remove', byRule: { 'joined-code': 'label' } };

const joined = (n: number) => `jqx9-12${toToken(n)}3456`;
/** Whose middle becomes a token first, so that it takes three scans. */
const twice = (n: number) => `jqx9-1zqx7-${toToken(n)}abcdefgh23456`;
const text = (n: number) => `é ${toToken(n)} “${joined(n)}” 😀 ${toToken(n + 1)}${n % 2 ? ` ${twice(n)}` : ''}.`;
const clean = (n: number) => `é  “[JOINED_CODE]” 😀 ${n % 2 ? ' [JOINED_CODE]' : ''}.`;

const numbers = Array.from({ length: 12 }, (_, i) => i);
const escaped = (value: string) => JSON.stringify(value).replaceAll('“', '\\u201c');
const line = (n: number, make: (n: number) => string) =>
  `{"n":${n},"a":[${escaped(make(n))}],"nested":${escaped(JSON.stringify({ b: 'x', t: make(n) }))}}\r\n`;
const lines = (make: (n: number) => string) => `\ufeff${numbers.map(n => line(n, make)).join('')}`;
const csv = (make: (n: number) => string) => `id,note\n${numbers.map(n => `${n},"""${make(n)}"""\n`).join('')}`;
const texts = (make: (n: number) => string) => numbers.map(make).join('\n\n');
const parquet = (make: (n: number) => string) =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'id', data: numbers, type: 'INT32' },
        { name: 'note', data: numbers.map(n => (n === 5 ? undefined : make(n))), type: 'STRING', nullable: true },
        { name: 'other', data: numbers.map(n => `row ${n} ${toToken(n)}`), type: 'STRING' },
      ],
      rowGroupSize: 5,
    }),
  );
const utf16 = (value: string) => Buffer.from(`\ufeff${value}`, 'utf16le');

const files: Record<string, string | Uint8Array> = {
  'a.jsonl': lines(text),
  'b.csv': csv(text),
  'c.txt': texts(text),
  'd.json': `[${numbers.map(n => line(n, text)).join(',\n')}]`,
  'e.jsonl.gz': gzipSync(lines(text)),
  'f.csv': utf16(csv(text)),
  'g.parquet': parquet(text),
};
const expected: Record<string, string | Buffer> = {
  'a.jsonl': lines(clean),
  'b.csv': csv(clean),
  'c.txt': texts(clean),
  'd.json': `[${numbers.map(n => line(n, clean)).join(',\n')}]`,
  'e.jsonl.gz': lines(clean),
  'f.csv': utf16(csv(clean)),
};

async function redacted(data: Record<string, string | Uint8Array>, extra: Partial<RedactOptions> = {}) {
  const root = makeFolder(Object.fromEntries(Object.entries(data).map(([path, bytes]) => [`data/${path}`, bytes])));
  writeFileSync(join(root, 'key'), keyText, { mode: 0o600 });
  const key = Buffer.from(keyText);
  const manifestDir = join(root, 'm');
  const options = { cwd: root, inPlace: true, manifestDir, jobs: 1, rules, operators, key, vault: 'safe/v', ...extra };
  const result = await redact('data', options);
  return {
    root,
    result,
    files: readTree(join(root, 'data')),
    again: () => redact('data', options),
    run: (...args: string[]) => runCli(args, { cwd: root }),
    findingsOf: (path: string) =>
      readFileSync(join(root, 'm/findings/data', `${path}.jsonl`), 'utf8')
        .split('\n')
        .flatMap(it => (it === '' ? [] : [JSON.parse(it) as Finding])),
  };
}

async function readNotes(bytes: Uint8Array): Promise<unknown[]> {
  const file = new Uint8Array(bytes).buffer;
  return (await parquetReadObjects({ file })).map(({ note }) => note);
}

describe('a text that becomes a finding by what is replaced beside it', () => {
  it('is replaced too, in every format, and all of it comes back', async () => {
    const { root, files: now, run, findingsOf, again } = await redacted(files);
    for (const [path, bytes] of Object.entries(expected)) {
      const seen = path.endsWith('.gz') ? gunzipSync(now.get(path)!) : now.get(path)!;
      expect(seen.toString('utf8'), path).toBe(Buffer.from(bytes).toString('utf8'));
    }
    const notes = numbers.map(n => (n === 5 ? null : clean(n)));
    expect(await readNotes(now.get('g.parquet')!)).toEqual(notes);
    for (const path of Object.keys(files)) {
      const added = findingsOf(path).filter(({ rule }) => rule === 'joined-code');
      expect(added.length, path).toBeGreaterThanOrEqual(17 - (path === 'g.parquet' ? 2 : 0));
      for (const finding of added) {
        expect(finding).toMatchObject({ action: 'label', mask: '…' });
        expect(finding.fingerprint).toBeUndefined();
      }
      expect(new Set(added.map(({ round }) => round)), path).toEqual(new Set([2, 3]));
    }
    mkdirSync(join(root, 'originals/data'), { recursive: true });
    for (const [path, bytes] of Object.entries(files)) writeFileSync(join(root, 'originals/data', path), bytes);
    const proof = await run('verify-redaction', 'originals', '.', 'm');
    expect([proof.code, proof.stderr, proof.stdout]).toEqual([0, '', expect.stringContaining('7 files proved')]);
    const verdict = await run('verify', 'data', '--manifest', 'm', '--key-file', 'key');
    expect(verdict.stdout).toMatch(/7 files as approved; the record is signed/);
    await again();
    expect(readTree(join(root, 'data'))).toEqual(now);
    const back = await run('restore', 'data', '--vault', 'safe/v', '--key-file', 'key');
    expect([back.code, back.stdout]).toEqual([0, expect.stringContaining('7 files restored byte for byte')]);
    for (const [path, bytes] of readTree(join(root, 'data'))) {
      expect(bytes.equals(Buffer.from(files[path]!)), path).toBe(true);
    }
  });

  it('is told in the terms of the original', async () => {
    const { findingsOf } = await redacted({ 'a.jsonl': lines(text), 'g.parquet': parquet(text), 'c.txt': texts(text) });
    for (const path of ['a.jsonl', 'g.parquet', 'c.txt']) {
      for (const { record, start, end, via, rule, bytes, path: field } of findingsOf(path)) {
        if (rule !== 'joined-code') continue;
        const n = record;
        const points = [...(field === 'nested' ? JSON.stringify({ b: 'x', t: text(n) }) : text(n))];
        const found = points.slice(start, end).join('');
        expect([joined(n), twice(n)]).toContain(found);
        if (via) expect([...text(n)].slice(via[0]!.start, via[0]!.end).join('')).toBe(found);
        expect(via !== undefined).toBe(field === 'nested');
        if (bytes)
          expect(
            Buffer.from(files[path]!)
              .subarray(...bytes)
              .toString('utf8'),
          ).toBe(found);
      }
    }
  });

  it('is led back through JSON within JSON within JSON', async () => {
    const row = (n: number, make: (n: number) => string) => {
      const inner = JSON.stringify({ t: make(n), u: `“${toToken(n)}”` });
      return `${JSON.stringify({ n, a: JSON.stringify({ p: `é ${n}`, b: [inner, make(n + 1)] }) })}\n`;
    };
    const all = (make: (n: number) => string) => numbers.map(n => row(n, make)).join('');
    const { root, files: now, run, findingsOf } = await redacted({ 'a.jsonl': all(text) });
    const gone = all(clean).replaceAll(/zqx7-[a-z0-9]+(?=”)/g, '');
    expect(now.get('a.jsonl')!.toString('utf8')).toBe(gone);
    for (const { record, rule, via } of findingsOf('a.jsonl')) {
      if (rule !== 'joined-code') continue;
      const inner = via!.at(-1)!;
      const n = via!.length === 2 ? record : record + 1;
      expect([joined(n), twice(n)]).toContain([...text(n)].slice(inner.start, inner.end).join(''));
    }
    expect(findingsOf('a.jsonl').filter(({ round, via }) => round === 3 && via!.length === 2)).not.toEqual([]);
    expect((await run('restore', 'data', '--vault', 'safe/v', '--key-file', 'key')).code).toBe(0);
    expect(readFileSync(join(root, 'data/a.jsonl'), 'utf8')).toBe(all(text));
  });

  it('comes back alone with what it was replaced with', async () => {
    const { root, run, findingsOf } = await redacted({ 'c.txt': texts(text), 'g.parquet': parquet(text) });
    for (const path of ['c.txt', 'g.parquet']) {
      const own = findingsOf(path).flatMap((it, i) =>
        it.record === 2 && it.rule === 'joined-code' ? [`--finding=data/${path}#${i + 1}`] : [],
      );
      const restore = ['restore', 'data', '--vault', 'safe/v', '--key-file', 'key', '--manifest', 'm'];
      const one = await run(...restore, ...own);
      expect([one.code, one.stderr]).toEqual([4, expect.stringMatching(/name this one too/)]);
      const more = /too: (\S+)/.exec(one.stderr)![1]!;
      expect((await run(...restore, ...own, `--finding=${more}`)).code).toBe(0);
    }
    const half = `é  “${joined(2)}” 😀 .`;
    expect(readFileSync(join(root, 'data/c.txt'), 'utf8')).toBe(texts(n => (n === 2 ? half : clean(n))));
    expect((await readNotes(readFileSync(join(root, 'data/g.parquet'))))[2]).toBe(half);
  });

  it('gives the same manifest and files with any number of jobs', async () => {
    const one = await redacted(files);
    const two = await redacted(files, { jobs: 2, chunkBytes: 700 });
    expect(readTree(join(two.root, 'data'))).toEqual(readTree(join(one.root, 'data')));
    const { 'manifest.json': _, ...first } = Object.fromEntries(readTree(join(one.root, 'm')));
    const { 'manifest.json': __, ...second } = Object.fromEntries(readTree(join(two.root, 'm')));
    delete first['redaction-record.json'];
    delete second['redaction-record.json'];
    expect(second).toEqual(first);
  });

  it('is found where records before it were left out', async () => {
    const dropping = { ...operators, byColumn: { drop: 'drop-record' } };
    const row = (n: number, make: (n: number) => string) =>
      `{"drop":"${n % 3 === 0 ? toToken(n) : ''}","note":${JSON.stringify(make(n))}}\n`;
    const { files: now, findingsOf } = await redacted(
      { 'a.jsonl': numbers.map(n => row(n, text)).join('') },
      { operators: dropping },
    );
    const stays = numbers.filter(n => n % 3 !== 0);
    expect(now.get('a.jsonl')!.toString('utf8')).toBe(stays.map(n => row(n, clean)).join(''));
    const added = findingsOf('a.jsonl').filter(({ rule, start, record, end }) => {
      if (rule !== 'joined-code') return false;
      expect([joined(record), twice(record)]).toContain([...text(record)].slice(start, end).join(''));
      return true;
    });
    expect(new Set(added.map(({ record }) => record))).toEqual(new Set(stays));
  });

  it('counts only the scan of what stays', async () => {
    const mail = `anna@${'firma-berg'}.de`;
    const keeping = { ...operators, byRule: { ...operators.byRule, email: 'keep' } };
    const { result, findingsOf } = await redacted({ 'c.txt': `${texts(text)} ${mail}` }, { operators: keeping });
    expect(findingsOf('c.txt').some(({ round }) => round === 3)).toBe(true);
    expect(result.after.totals.byRule).toEqual({
      email: expect.objectContaining({ count: 1, records: 1, distinct: 1 }),
    });
  });

  it('is left out with a number where values are numbered', async () => {
    const numbered = { default: 'label:numbered', byRule: { 'test-token': 'remove' } };
    const { files: now } = await redacted({ 'c.txt': texts(text) }, { operators: numbered });
    expect(now.get('c.txt')!.toString('utf8')).toBe(texts(clean));
  });

  it('is refused when it was put in, or when keys were replaced', async () => {
    const put = { default: 'label', byRule: { 'test-token': { operator: 'text', text: toToken(5) } } };
    await expect(redacted({ 'a.txt': `x ${toToken(1)}` }, { operators: put })).rejects.toThrow(/would still hold/);
    const keyed = { 'a.jsonl': `{"${toToken(1)}":"${joined(2)}"}\n` };
    await expect(redacted(keyed)).rejects.toThrow(/would still hold findings \(1 × joined-code\)/);
  });

  it('is replaced in a stream', async () => {
    const yaml = rules.map(
      ({ id, pattern, atoms, severity, maxLength }) =>
        `  - id: ${id}\n    title: ${id}\n    class: secret\n    severity: ${severity}\n    pattern: '${pattern}'\n    atoms: ['${atoms![0]}']\n    maxLength: ${maxLength}\n`,
    );
    const cwd = makeFolder({ 'rules.yaml': `rules:\n${yaml.join('')}` });
    const flags = ['--operator', 'remove', '--operators', 'joined-code=label', '--rules', 'rules.yaml'];
    const row = (make: (n: number) => string) => numbers.map(n => `${JSON.stringify({ t: make(n) })}\n`).join('');
    const { code, stdout, stderr } = await runCli(['redact', '-', ...flags], { cwd, stdin: row(text) });
    expect([code, stdout]).toEqual([0, row(clean)]);
    expect(stderr).not.toMatch(/hold/);
  });
});

describe('leading a range back', () => {
  const replaced = [
    { start: 2, end: 6, length: 0 },
    { start: 10, end: 12, length: 5 },
  ];
  it.each([
    [
      { start: 0, end: 2 },
      { start: 0, end: 2, touched: [] },
    ],
    [
      { start: 2, end: 4 },
      { start: 6, end: 8, touched: [] },
    ],
    [
      { start: 1, end: 3 },
      { start: 1, end: 7, touched: [replaced[0]] },
    ],
    [
      { start: 5, end: 7 },
      { start: 9, end: 12, touched: [replaced[1]] },
    ],
    [
      { start: 7, end: 13 },
      { start: 10, end: 14, touched: [replaced[1]] },
    ],
    [
      { start: 11, end: 12 },
      { start: 12, end: 13, touched: [] },
    ],
    [
      { start: 1, end: 13 },
      { start: 1, end: 14, touched: replaced },
    ],
  ])('%j', (range, expected) => {
    expect(leadBackRange(range, replaced)).toEqual(expected);
  });
});
