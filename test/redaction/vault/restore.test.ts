import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import zstd from 'zstd-napi';
import { type RedactOptions, redact } from '../../../src/index.ts';
import { claimFolder } from '../../../src/sources/claim-folder.ts';
import { runCli } from '../../cli/run-cli.ts';
import { makeFolder, readTree } from '../../run-scan.ts';
import { tokenRule, toToken } from '../../test-rule.ts';

const mail = `anna@${'firma-berg'}.de`;
const line = (n: number) => `{"a":"${toToken(n)} and ${mail}","n":${n},"é":"\\u0041\\/${toToken(n + 1)}"}\r\n`;
const lines = Array.from({ length: 50 }, (_, i) => line(i)).join('');
const keyText = 'a key of thirty-two bytes, or so!';
const exact: Record<string, string | Uint8Array> = {
  'a.jsonl': `\ufeff${lines}\n\n{"last":"${toToken(9)}"}`,
  'd/b.csv': `id,note\r\n1,"a ""${toToken(1)}"", b"\r\n2,${toToken(2)}\r\n`,
  'd/u.csv': Buffer.from(`\ufeffid,note\n1,é ${toToken(1)}\n`, 'utf16le'),
  'e.txt': `to ${mail}\n\nno line end ${toToken(3)}`,
  'f.json': `[{"k":"${toToken(4)}"},\n 2, {"${toToken(5)}": 1}]`,
  'g.parquet': new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'id', data: Array.from({ length: 3000 }, (_, i) => i), type: 'INT32' },
        { name: 'note', data: Array.from({ length: 3000 }, (_, i) => `${i} ${toToken(i % 700)}`), type: 'STRING' },
        { name: 'other', data: Array.from({ length: 3000 }, (_, i) => `row ${i * 7919}`), type: 'STRING' },
      ],
      rowGroupSize: 1000,
    }),
  ),
};
const compressed = { 'h.jsonl.gz': gzipSync(lines, { level: 9 }), 'i.jsonl.zst': zstd.compress(Buffer.from(lines)) };

async function redactWithVault(files: Record<string, string | Uint8Array>, extra: Partial<RedactOptions> = {}) {
  const root = makeFolder(Object.fromEntries(Object.entries(files).map(([path, data]) => [`data/${path}`, data])));
  writeFileSync(join(root, 'key'), keyText);
  chmodSync(join(root, 'key'), 0o600);
  const before = readTree(join(root, 'data'));
  await redact('data', {
    cwd: root,
    manifestDir: join(root, 'm'),
    inPlace: true,
    jobs: 2,
    rules: [tokenRule],
    key: Buffer.from(keyText),
    vault: 'safe/data.vault',
    ...extra,
  });
  const vault = join(root, 'safe/data.vault');
  const restore = (...more: string[]) =>
    runCli(['restore', 'data', '--vault', 'safe/data.vault', '--key-file', 'key', ...more], { cwd: root });
  return { root, before, vault, restore };
}

describe('sluice restore', () => {
  it.each(['label', 'mask', 'remove', 'pseudonym', 'drop-record'])(
    'gives back every source byte for byte after %s',
    async operator => {
      const { root, before, vault, restore } = await redactWithVault(exact, { operators: { default: operator } });
      for (const [path, bytes] of readTree(join(root, 'data')))
        expect(bytes.equals(before.get(path)!), path).toBe(false);
      const sealed = readFileSync(vault).toString('latin1');
      expect(sealed).not.toContain(toToken(1));
      expect(sealed).not.toContain(mail);
      expect(statSync(vault).mode & 0o777).toBe(0o600);
      const { code, stdout, stderr } = await restore();
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('6 files restored byte for byte');
      const after = readTree(join(root, 'data'));
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [path, bytes] of after) expect(bytes.equals(before.get(path)!), path).toBe(true);
      expect((await restore()).stdout).toContain('6 files had been restored before');
    },
  );

  it('gives back compressed sources byte for byte, whoever compressed them', async () => {
    const parts = [lines, 'x\n'.repeat(50_000), lines].map(text => Buffer.from(text));
    const files = {
      ...compressed,
      'j.jsonl.gz': Buffer.concat(parts.map((part, i) => gzipSync(part, { level: i + 2, memLevel: 3 }))),
      'k.txt.zst': Buffer.concat(parts.map((part, i) => zstd.compress(part, { compressionLevel: 9 + i }))),
      'l.parquet.gz': gzipSync(exact['g.parquet']!, { level: 1 }),
      'm.parquet.zst': zstd.compress(Buffer.from(exact['g.parquet']!), { compressionLevel: 12 }),
    };
    const { root, before, restore } = await redactWithVault(files);
    for (const [path, bytes] of readTree(join(root, 'data'))) expect(bytes.equals(before.get(path)!), path).toBe(false);
    const { code, stdout } = await restore();
    expect([code, stdout]).toEqual([0, expect.stringContaining('6 files restored byte for byte')]);
    for (const [path, bytes] of readTree(join(root, 'data'))) expect(bytes.equals(before.get(path)!), path).toBe(true);
  });

  it('seals of a compressed source only the units that changed', async () => {
    const noise = randomBytes(300_000).toString('hex');
    const frames = [noise, `${line(1)}`, noise].map(text => zstd.compress(Buffer.from(`${text}\n`)));
    const { vault, restore, before, root } = await redactWithVault({ 'a.txt.zst': Buffer.concat(frames) });
    expect(statSync(vault).size).toBeLessThan(2000);
    expect((await restore()).code).toBe(0);
    expect(readFileSync(join(root, 'data/a.txt.zst'))).toEqual(before.get('a.txt.zst'));
  });

  it('takes as much room as what was found, not as the data', async () => {
    const clean = Array.from(
      { length: 20_000 },
      (_, i) => `{"n":${i % 10},"text":"nothing to see here, ${'x'.repeat(i % 23)} nor there"}\n`,
    ).join('');
    const { vault } = await redactWithVault({ 'a.jsonl': clean + line(1) + clean });
    expect(clean.length).toBeGreaterThan(800_000);
    expect(statSync(vault).size).toBeLessThan(1000);
  });

  it('removes what a killed one left of originals, and says what an earlier redaction left', async () => {
    const { root, restore } = await redactWithVault({ 'a.jsonl': `{"a":"${toToken(1)}","m":"${mail}"}\n` });
    writeFileSync(join(root, 'data/.sluice-1-0a1b2c.tmp'), toToken(1));
    // What stays of the first redaction is an address that the second one replaces.
    const { stdout } = await restore();
    expect(stdout).toBe('1 file restored byte for byte\n');
    expect([...readTree(join(root, 'data')).keys()]).toEqual(['a.jsonl']);
    const settings = { cwd: root, inPlace: true, jobs: 1, rules: [tokenRule], vault: 'safe/data.vault' };
    const again = { ...settings, key: Buffer.from(keyText) };
    await redact('data', { ...again, manifestDir: join(root, 'm2'), operators: { byRule: { email: 'keep' } } });
    await redact('data', { ...again, manifestDir: join(root, 'm3') });
    expect((await restore()).stdout).toMatch(
      /^1 file restored byte for byte\n1 file of them as before the last redaction/,
    );
    expect((await restore()).stdout).toBe('1 file restored byte for byte\n');
  });

  it('takes the vault for no source of its own', async () => {
    const { root, vault } = await redactWithVault({ 'a.jsonl': line(1) });
    const { code, stdout, stderr } = await runCli(['restore', '.', '--vault', vault, '--key-file', '../key'], {
      cwd: join(root, 'safe'),
    });
    expect([code, stdout, stderr]).toEqual([3, '0 files restored byte for byte\n', '']);
  });

  it('restores copies elsewhere and leaves them alone', async () => {
    const { root, before, restore } = await redactWithVault({ 'a.jsonl': lines });
    const redacted = readFileSync(join(root, 'data/a.jsonl'));
    expect((await restore('--out', 'back')).code).toBe(0);
    expect(readFileSync(join(root, 'back/data/a.jsonl'))).toEqual(before.get('a.jsonl'));
    expect(readFileSync(join(root, 'data/a.jsonl'))).toEqual(redacted);
  });

  it('replaces nothing in the folder that takes the copies, and writes nothing outside of it', async () => {
    const { root, before, restore } = await redactWithVault({
      'a.jsonl': lines,
      'b.jsonl': line(3),
      'd/c.jsonl': line(5),
    });
    const elsewhere = makeFolder({ 'notes.txt': 'mine\n', x: '' });
    for (const folder of ['back/data/d', 'leads/data']) mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'back/data/a.jsonl'), 'somebody else’s\n');
    symlinkSync(join(elsewhere, 'notes.txt'), join(root, 'back/data/b.jsonl'));
    const first = await restore('--out', 'back');
    expect([first.code, first.stdout]).toEqual([2, '1 file restored byte for byte\n']);
    expect(first.stderr.match(/was not restored: .*data\/[ab]\.jsonl` is something else; name another/g)).toHaveLength(
      2,
    );
    expect(readFileSync(join(root, 'back/data/a.jsonl'), 'utf8')).toBe('somebody else’s\n');
    expect(readFileSync(join(root, 'back/data/d/c.jsonl'))).toEqual(before.get('d/c.jsonl'));

    rmSync(join(root, 'back/data'), { recursive: true });
    expect((await restore('--out', 'back')).code).toBe(0);
    const again = await restore('--out', 'back');
    expect([again.code, again.stdout]).toEqual([
      0,
      '0 files restored byte for byte\n3 files had been restored before\n',
    ]);
    expect(readTree(join(root, 'back/data'))).toEqual(before);

    symlinkSync(elsewhere, join(root, 'leads/data/d'));
    const led = await restore('--out', 'leads');
    expect([led.code, led.stderr]).toEqual([2, expect.stringMatching(/a symlink there leads to/)]);
    expect([...readTree(elsewhere).keys()]).toEqual(['notes.txt', 'x']);
    expect(readFileSync(join(elsewhere, 'notes.txt'), 'utf8')).toBe('mine\n');

    const release = await claimFolder(join(root, 'other'));
    const busy = await restore('--out', 'other');
    await release();
    expect([busy.code, busy.stderr]).toEqual([2, expect.stringMatching(/is in use by process/)]);
  });

  it('refuses another key, a changed file, and a vault of which any byte is another', async () => {
    const { root, vault, restore } = await redactWithVault({ 'a.jsonl': line(1) });
    const file = join(root, 'data/a.jsonl');
    const redacted = readFileSync(file);
    writeFileSync(join(root, 'other'), 'another key of thirty-two bytes!!');
    chmodSync(join(root, 'other'), 0o600);
    const wrong = await runCli(['restore', 'data', '--vault', vault, '--key-file', 'other'], { cwd: root });
    expect([wrong.code, wrong.stderr]).toEqual([4, expect.stringMatching(/sealed under another key/)]);

    writeFileSync(file, `${redacted}{"more":1}\n`);
    const changed = await restore();
    expect([changed.code, changed.stderr]).toEqual([2, expect.stringMatching(/changed since/)]);
    writeFileSync(file, redacted);

    const whole = readFileSync(vault);
    const step = Math.ceil(whole.length / 12);
    for (let at = 5; at < whole.length; at += step) {
      const broken = Buffer.from(whole);
      broken[at]! ^= 1;
      writeFileSync(vault, broken);
      const { code, stderr, stdout } = await restore();
      expect(stdout, `byte ${at}`).not.toMatch(/1 file restored/);
      expect([2, 3, 4], `byte ${at}: ${stderr}`).toContain(code);
      expect(readFileSync(file)).toEqual(redacted);
    }
    for (const length of [whole.length - 1, whole.length - 40, 60]) {
      writeFileSync(vault, whole.subarray(0, length));
      const { code, stderr, stdout } = await restore();
      expect(stdout).not.toMatch(/1 file restored/);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/ends within a section/)]);
      expect(readFileSync(file)).toEqual(redacted);
    }
    writeFileSync(vault, whole);
    expect((await restore()).code).toBe(0);
  });

  it('needs a key to seal', async () => {
    const cwd = makeFolder({ 'a.jsonl': line(1) });
    const { code, stderr } = await runCli(['redact', '.', '--in-place', '--vault', '../v'], { cwd });
    expect([code, stderr]).toEqual([4, expect.stringMatching(/--vault needs a key/)]);
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe(line(1));
  });
});
