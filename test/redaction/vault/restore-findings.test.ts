import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decompress as unzstd } from 'fzstd';
import { describe, expect, it } from 'vitest';
import zstd from 'zstd-napi';
import { deriveKeys } from '../../../src/options/key.ts';
import { restoreSpans } from '../../../src/redaction/vault/restore-spans.ts';
import { listSections } from '../../../src/redaction/vault/vault-file.ts';
import type { Finding } from '../../../src/types.ts';
import { readTree } from '../../run-scan.ts';
import { giveAttribute, readAttribute } from '../../sources/attribute.ts';
import { toToken } from '../../test-rule.ts';
import { toRanges } from '../run-redact.ts';
import { keyText, redactWithVault } from './redact-with-vault.ts';

const mail = `anna@${'firma-berg'}.de`;
const line = (n: number) => `{"a":"${toToken(n)} and ${mail}","n":${n},"é":"\\u0041\\/${toToken(n + 1)}"}\r\n`;
const lines = Array.from({ length: 12 }, (_, i) => line(i)).join('');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const files: Record<string, string | Uint8Array> = {
  'a.jsonl': `\ufeff${lines}\n\n{"last":"${toToken(9)}"}`,
  'd/b.csv': `id,note\r\n1,"a ""${toToken(1)}"", b ${mail}"\r\n2,${toToken(2)}\r\n`,
  'd/u.csv': utf16(`\ufeffid,note\n1,é ${toToken(1)}\n${toToken(3)},2\n`),
  'e.txt': `to ${mail}\n\nno line end ${toToken(3)}`,
  'f.json': `[{"k":"${toToken(4)}"},\n 2, {"${toToken(5)}": 1}]`,
  'g.jsonl.gz': Buffer.concat([lines, `${line(40)}`, lines].map(text => gzipSync(text, { level: 4 }))),
  'h.csv.zst': Buffer.concat(
    [`id,note\n1,${toToken(7)}\n`, `2,${mail}\n3,x\n`, '4,y\n'].map(text => zstd.compress(Buffer.from(text))),
  ),
};
const plainOf = (path: string, bytes: Buffer): Buffer => {
  if (path.endsWith('.gz')) return gunzipSync(bytes);
  return path.endsWith('.zst') ? Buffer.from(unzstd(bytes)) : bytes;
};

/** The original with a label for each of the findings: what must be there, worked out from the manifest alone. */
function withLabels(original: Buffer, findings: readonly Finding[], encode: (text: string) => Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (const [start, end] of toRanges(findings)) {
    const { rule } = findings.find(({ bytes }) => bytes![0] === start)!;
    parts.push(original.subarray(at, start), encode(rule === 'email' ? '[EMAIL]' : '[TEST_TOKEN]'));
    at = end;
  }
  return Buffer.concat([...parts, original.subarray(at)]);
}

describe('sluice restore --finding', () => {
  it('keeps extended attributes, as the whole file does', async ({ skip }) => {
    const { root, restore } = await redactWithVault({ 'a.jsonl': lines });
    const file = join(root, 'data/a.jsonl');
    if (!giveAttribute(file)) return skip('needs Linux, GNU cp, Python, and a disk with extended attributes');
    expect((await restore('--finding=data/a.jsonl#1')).code).toBe(0);
    expect(readAttribute(file)).toBe('of a person');
    expect((await restore()).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(lines);
    expect(readAttribute(file)).toBe('of a person');
  });

  it('gives back the named spans and nothing else, and all of the file later', async () => {
    const { root, before, restore, findingsOf } = await redactWithVault(files);
    const named = new Map<string, number[]>();
    for (const path of before.keys()) {
      named.set(
        path,
        findingsOf(path).flatMap((_, i) => (i % 3 === 0 ? [i] : [])),
      );
    }
    const ids = [...named].flatMap(([path, numbers]) => numbers.map(i => `--finding=data/${path}#${i + 1}`));
    const { code, stdout, stderr } = await restore(...ids);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`${ids.length} findings restored in 7 files`);
    for (const [path, original] of before) {
      const findings = findingsOf(path);
      for (const i of named.get(path)!) expect(findings[i]!.action).toBe('restore');
      const left = findings.filter(({ action }) => action === 'label');
      expect(left.length, path).toBe(findings.length - named.get(path)!.length);
      const expected = withLabels(
        plainOf(path, original),
        left,
        path === 'd/u.csv' ? utf16 : text => Buffer.from(text),
      );
      const now = plainOf(path, readFileSync(join(root, 'data', path)));
      expect(now.toString('latin1'), path).toBe(expected.toString('latin1'));
    }
    const whole = await restore();
    expect([whole.code, whole.stdout]).toEqual([0, expect.stringContaining('7 files restored byte for byte')]);
    for (const [path, bytes] of readTree(join(root, 'data'))) expect(bytes.equals(before.get(path)!), path).toBe(true);
  });

  it('leaves a manifest, a record and a proof that fit', async () => {
    const { root, before, restore, run, findingsOf } = await redactWithVault({
      'a.jsonl': files['a.jsonl']!,
      'd/b.csv': files['d/b.csv']!,
    });
    const first = findingsOf('a.jsonl')[0]!;
    expect((await restore('--finding', first.fingerprint!)).code).toBe(0);
    for (const [path, bytes] of before) {
      const target = join(root, 'originals/data', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    const proof = await run('verify-redaction', 'originals', '.', 'm');
    expect([proof.code, proof.stdout]).toEqual([0, expect.stringContaining('2 files proved')]);
    const verdict = await run('verify', 'data', '--manifest', 'm', '--key-file', 'key');
    expect([verdict.code, verdict.stdout]).toEqual([
      1,
      expect.stringMatching(/2 files as approved; the record is signed; the policy does not pass/),
    ]);
    // What is in the data again counts again.
    expect((await run('check', 'm')).code).toBe(1);
  });

  it('is replaced again by the next redaction, and comes back step by step', async () => {
    const { root, before, files: clean, again, restore } = await redactWithVault({ 'a.jsonl': lines });
    const file = join(root, 'data/a.jsonl');
    chmodSync(file, 0o640);
    expect((await restore('--finding', 'data/a.jsonl#2')).code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    // The vault knows the file of the step before, but the manifest is of this one.
    const half = readFileSync(file);
    writeFileSync(file, clean.get('a.jsonl')!);
    const stale = await restore('--finding', 'data/a.jsonl#3');
    expect([stale.code, stale.stderr]).toEqual([2, expect.stringMatching(/not what the redaction wrote/)]);
    writeFileSync(file, half);
    expect(readFileSync(join(root, 'data/a.jsonl')).equals(clean.get('a.jsonl')!)).toBe(false);
    await again();
    expect(readFileSync(join(root, 'data/a.jsonl')).equals(clean.get('a.jsonl')!)).toBe(true);
    for (let step = 0; step < 2; step++) expect((await restore()).code).toBe(0);
    expect(readFileSync(join(root, 'data/a.jsonl'))).toEqual(before.get('a.jsonl'));
  });

  it.each(['drop-record', 'null', 'remove', 'mask'])(
    'gives back what was replaced as one together after %s',
    async operator => {
      const {
        root,
        before,
        files: clean,
        restore,
        findingsOf,
      } = await redactWithVault({ 'a.jsonl': lines, 'b.csv': files['d/b.csv']! }, { operators: { default: operator } });
      const joined = operator === 'drop-record' || operator === 'null';
      const one = await restore('--finding', 'data/a.jsonl#1');
      expect([one.code, one.stderr]).toEqual(
        joined ? [4, expect.stringMatching(/name .* too: data\/a\.jsonl#2/)] : [0, ''],
      );
      const mine = findingsOf('a.jsonl').flatMap(({ record }, i) =>
        record === 0 ? [`--finding=data/a.jsonl#${i + 1}`] : [],
      );
      expect((await restore(...mine)).code).toBe(0);
      const now = readFileSync(join(root, 'data/a.jsonl'), 'utf8');
      const rest = clean.get('a.jsonl')!.toString('utf8');
      const cut = operator === 'drop-record' ? 0 : rest.indexOf('\n') + 1;
      expect(now).toBe(line(0) + rest.slice(cut));
      expect((await restore()).code).toBe(0);
      for (const [path, bytes] of readTree(join(root, 'data')))
        expect(bytes.equals(before.get(path)!), path).toBe(true);
    },
  );

  it('finishes what a killed run left before the manifest', async () => {
    const { root, restore, run } = await redactWithVault({ 'a.jsonl': lines });
    const manifest = readFileSync(join(root, 'm/manifest.json'));
    const findings = readFileSync(join(root, 'm/findings/data/a.jsonl.jsonl'));
    expect((await restore('--finding', 'data/a.jsonl#1')).code).toBe(0);
    // As it is when the file has its new bytes and nothing else its new name.
    writeFileSync(join(root, 'm/manifest.json.next'), readFileSync(join(root, 'm/manifest.json')));
    writeFileSync(
      join(root, 'm/findings/data/a.jsonl.jsonl.next'),
      readFileSync(join(root, 'm/findings/data/a.jsonl.jsonl')),
    );
    writeFileSync(join(root, 'm/manifest.json'), manifest);
    writeFileSync(join(root, 'm/findings/data/a.jsonl.jsonl'), findings);
    expect((await restore('--finding', 'data/a.jsonl#1')).code).toBe(3);
    expect(existsSync(join(root, 'm/manifest.json.next'))).toBe(false);
    expect((await restore('--finding', 'data/a.jsonl#4')).code).toBe(0);
    expect((await run('verify', 'data', '--manifest', 'm', '--key-file', 'key')).stderr).not.toMatch(/changed|record/);
  });

  it('marks only what was replaced, and leaves a file alone that is changed meanwhile', async () => {
    const sample = 'anna@example.com';
    const {
      root,
      files: clean,
      restore,
      findingsOf,
    } = await redactWithVault({ 'e.txt': `to ${sample} and ${toToken(1)}\n` });
    const marks = () => findingsOf('e.txt').map(({ action, placeholder }) => [placeholder === true, action]);
    expect(marks()).toEqual([
      [true, 'keep'],
      [false, 'label'],
    ]);
    const file = join(root, 'data/e.txt');
    const vault = join(root, 'safe/data.vault');
    const keys = deriveKeys(Buffer.from(keyText));
    const { sections } = await listSections(vault, keys);
    writeFileSync(file, clean.get('e.txt')!.toString().replace('to', 'TO'));
    const own = { content: sections[0]!, file: undefined };
    const changed = restoreSpans({ sections: own, file, target: file, vault, keys, isWanted: () => true });
    await expect(changed).rejects.toMatchObject({ code: 'changed' });
    expect(readdirSync(join(root, 'data'))).toEqual(['e.txt']);
    expect(readFileSync(file, 'utf8')).toMatch(/^TO /);
    writeFileSync(file, clean.get('e.txt')!);
    const { code, stdout } = await restore('--finding', 'data/e.txt#1', '--finding', 'data/e.txt#2');
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 finding restored in 1 file')]);
    expect(marks()).toEqual([
      [true, 'keep'],
      [false, 'restore'],
    ]);
  });

  it('refuses what it cannot do, and says what to do', async () => {
    const { root, files: clean, restore } = await redactWithVault({ 'a.jsonl': lines });
    const cases: [string, number, RegExp][] = [
      ['data/a.jsonl#999', 2, /there is no finding/],
      ['data/x.jsonl#1', 2, /no source/],
      ['a.jsonl', 4, /names no finding/],
    ];
    for (const [id, code, message] of cases) {
      const done = await restore('--finding', id);
      expect([done.code, done.stderr], id).toEqual([code, expect.stringMatching(message)]);
    }
    writeFileSync(join(root, 'data/a.jsonl'), `${clean.get('a.jsonl')!.toString()}{"more":1}\n`);
    const changed = await restore('--finding', 'data/a.jsonl#1');
    expect([changed.code, changed.stderr]).toEqual([2, expect.stringMatching(/not what the redaction wrote/)]);
  });

  it('refuses single elements of a JSON document, whose commas depend on each other, and gives back the whole', async () => {
    const text = `[{"n":"${toToken(1)}"},{"n":"none"},{"n":"${toToken(2)}"}]`;
    const { root, before, restore } = await redactWithVault(
      { 'a.json': text },
      { operators: { default: 'drop-record' } },
    );
    const left = readFileSync(join(root, 'data/a.json'), 'utf8');
    expect(left).toBe('[{"n":"none"}]');
    const one = await restore('--finding', 'data/a.json#1', '--finding', 'data/a.json#2');
    expect([one.code, one.stderr]).toEqual([4, expect.stringMatching(/come back together: restore `data\/a\.json`/)]);
    expect(readFileSync(join(root, 'data/a.json'), 'utf8')).toBe(left);
    expect((await restore()).code).toBe(0);
    expect(readTree(join(root, 'data'))).toEqual(before);
  });

  it('settles everything before it writes anything', async () => {
    const { root, files: clean, restore, run } = await redactWithVault({ 'a.jsonl': lines, 'b.jsonl': lines });
    const done = await restore('--finding', 'data/a.jsonl#1', '--finding', 'data/b.jsonl#9999');
    expect([done.code, done.stderr]).toEqual([2, expect.stringMatching(/there is no finding `data\/b\.jsonl#9999`/)]);
    expect(readFileSync(join(root, 'data/a.jsonl'))).toEqual(clean.get('a.jsonl'));
    expect((await run('verify', 'data', '--manifest', 'm', '--key-file', 'key')).code).toBe(0);
  });
});

describe('sluice restore', () => {
  it('leaves a manifest and a record of what is in the data again', async () => {
    const { root, restore, run, findingsOf } = await redactWithVault({
      'a.jsonl': lines,
      'd/b.csv': files['d/b.csv']!,
    });
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(root, 'own.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(join(root, 'open.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
    const verify = async () => {
      const { code, stdout } = await run('verify', 'data', '--manifest', 'm', '--public-key', 'open.pem');
      return [code, stdout.trim()];
    };
    const one = await run(
      ...(['restore', 'data/d', '--vault', 'safe/data.vault', '--key-file', 'key', '--manifest', 'm'] as const),
    );
    expect(one.code).toBe(0);
    expect((await run('report', 'm', '--to', 'markdown')).stdout).toContain(
      ' 1 source redacted since: 36 replaced (label 36), 3 given back.',
    );
    const named = ['--finding', 'data/a.jsonl#1'];
    for (const more of [named, []]) expect((await restore('--sign-key', 'own.pem', ...more)).code).toBe(0);
    for (const path of ['a.jsonl', 'd/b.csv']) {
      expect(new Set(findingsOf(path).map(({ action }) => action))).toEqual(new Set(['restore']));
    }
    expect((await run('check', 'm')).code).toBe(1);
    expect((await run('report', 'm', '--to', 'markdown')).stdout).not.toContain('redacted since');
    expect((await run('report', 'm', '--to', 'html')).stdout).not.toMatch(/have been redacted since|>redacted</);
    expect(await verify()).toEqual([1, '2 files as approved; the record is signed; the policy does not pass']);
  });

  it('writes copies elsewhere without a word to the manifest, and gives back without one', async () => {
    const { root, before, restore, run } = await redactWithVault({ 'a.jsonl': lines });
    const manifest = readTree(join(root, 'm'));
    expect((await restore('--out', 'o')).code).toBe(0);
    expect(readTree(join(root, 'm'))).toEqual(manifest);
    const signed = await restore('--out', 'o', '--sign-key', 'key');
    expect([signed.code, signed.stderr]).toEqual([4, expect.stringContaining('leave --sign-key away')]);
    const alone = await run(
      ...(['restore', 'data', '--vault', 'safe/data.vault', '--key-file', 'key', '--manifest', 'none'] as const),
    );
    expect(alone.code).toBe(0);
    expect(existsSync(join(root, 'none'))).toBe(false);
    expect(readTree(join(root, 'data'))).toEqual(before);
  });

  it('tells files apart that became the same bytes', async () => {
    const { root, before, restore } = await redactWithVault({
      'a.txt': `to ${toToken(1)}\n`,
      'b.txt': `to ${toToken(2)}\n`,
    });
    expect(readFileSync(join(root, 'data/a.txt'))).toEqual(readFileSync(join(root, 'data/b.txt')));
    expect((await restore()).code).toBe(0);
    for (const [path, bytes] of readTree(join(root, 'data'))) expect(bytes.equals(before.get(path)!), path).toBe(true);
  });
});
