// Does any of many real `kill -9` damage a file? `node test/redaction/kills.mjs [KILLS] [LANES] [CLI]`; prints where the kills fell and what
// state each left. Every second redaction fills a vault in place of keeping originals, and is undone from it in the end.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { compress } from 'zstd-napi';

const kills = Number(process.argv[2] ?? 1000);
const lanes = Number(process.argv[3] ?? 2);
const cli = process.argv[4] ? resolve(process.argv[4]) : fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const mail = `anna@${'firma-berg'}.de`;
const row = `{"m":"${mail}","n":1}\n`;
const files = {
  'a.jsonl': Buffer.from(row.repeat(300)),
  'b.csv': Buffer.from(`id,mail\n${`1,${mail}\n`.repeat(200)}`),
  'c.jsonl.gz': gzipSync(row.repeat(200)),
  'd.parquet': Buffer.from(
    parquetWriteBuffer({ columnData: [{ name: 'm', data: Array(200).fill(mail), type: 'STRING' }] }),
  ),
  'e.jsonl': Buffer.from(row.repeat(50)),
  'f.jsonl.zst': compress(Buffer.from(row.repeat(150))),
  'g.csv': Buffer.from(`mail\n${`${mail}\n`.repeat(20)}`),
};
const keyFile = { 'key.txt': `${'0123456789abcdef'.repeat(4)}\n` };
const digest = bytes => createHash('sha256').update(bytes).digest('hex');
const sleep = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
const isRunning = child => child.exitCode === null && child.signalCode === null;
const old = Object.values(files).map(digest);

/** A folder in which one redaction after the other is killed. */
class Lane {
  cwd = mkdtempSync(join(tmpdir(), 'sluice-kills-'));

  get data() {
    return join(this.cwd, 'data');
  }

  get journal() {
    return join(this.cwd, 'sluice-manifest/redaction.journal');
  }

  lay() {
    rmSync(this.cwd, { recursive: true, force: true });
    mkdirSync(this.data, { recursive: true });
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(this.data, name), bytes);
    for (const [name, text] of Object.entries(keyFile)) writeFileSync(join(this.cwd, name), text, { mode: 0o600 });
  }

  start(...words) {
    return spawn(process.execPath, [cli, ...words, '--quiet'], {
      cwd: this.cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  redact(keeps, ...more) {
    const kept = keeps === 'vault' ? ['--vault', 'sealed/vault', '--key-file', 'key.txt'] : ['--backup', 'kept'];
    return this.start('redact', 'data', '--in-place', '--jobs', '1', ...kept, ...more);
  }

  digests() {
    return Object.keys(files).map(name => digest(readFileSync(join(this.data, name))));
  }

  readied() {
    try {
      return readFileSync(this.journal, 'utf8').split('"ready"').length - 1;
    } catch {
      return -1; // not yet, or not any more
    }
  }

  manifest() {
    return readFileSync(join(this.cwd, 'sluice-manifest/manifest.json'));
  }

  /** What an undisturbed redaction gives. */
  async measure(keeps) {
    this.lay();
    const began = Date.now();
    await once(this.redact(keeps), 'exit');
    return { digests: this.digests(), manifest: this.manifest(), milliseconds: Date.now() - began };
  }

  /** Kills one redaction up to eight times: each resumed run is killed again. Then finishes it. */
  async round(keeps, wanted) {
    this.lay();
    for (let again = 0; again < 8 && begun < kills; again++) {
      begun += 1;
      const child = this.redact(keeps, '--resume');
      const ended = once(child, 'exit');
      // At some moment behind the n-th file's being about to be replaced; n = 0 is any moment of the run.
      const wait = Math.floor(Math.random() * 3);
      const already = this.readied();
      while (wait > 0 && isRunning(child) && this.readied() - Math.max(already, 0) < wait) await sleep(1);
      await sleep(Math.random() * (wait === 0 ? wanted.milliseconds : 25));
      child.kill('SIGKILL');
      await ended;
      if (child.signalCode === null) {
        begun -= 1; // it had come to its end
        break;
      }
      this.count(wanted);
    }
    await once(this.redact(keeps, '--resume'), 'exit');
    const missing = await this.missing(keeps, wanted);
    if (missing !== undefined) {
      counts.unfinished += 1;
      console.log(`not finished, with a ${keeps}: ${missing}; left in ${this.cwd}`);
      this.cwd = mkdtempSync(join(tmpdir(), 'sluice-kills-'));
    }
    finished += 1;
  }

  count(wanted) {
    const kinds = this.digests().map((it, i) => (it === wanted.digests[i] ? 'new' : it === old[i] ? 'old' : 'damaged'));
    const kind = kinds.includes('damaged') ? 'damaged' : new Set(kinds).size > 1 ? 'mixed' : kinds[0];
    counts[kind] += 1;
    const readied = this.readied();
    const isReplacing = readied > kinds.filter(it => it === 'new').length;
    const phase = readied < 0 ? (kind === 'new' ? 'after' : 'scan') : isReplacing ? 'rename' : 'rewrite';
    phases[phase] += 1;
    killed += 1;
    if (killed % 50 === 0) console.log(killed, JSON.stringify(counts), JSON.stringify(phases));
  }

  /** What is not as an undisturbed redaction leaves it; undefined when all is. */
  async missing(keeps, wanted) {
    if (!this.digests().every((it, i) => it === wanted.digests[i])) return 'a source is not redacted';
    if (existsSync(this.journal)) return 'the journal is there';
    if (!this.manifest().equals(wanted.manifest)) return 'the manifest is another';
    const leftBehind = readdirSync(this.data).filter(name => !(name in files));
    if (leftBehind.length > 0) return `${leftBehind} left behind`;
    if (keeps === 'backup') {
      const kept = Object.keys(files).map(name => digest(readFileSync(join(this.cwd, 'kept/data', name))));
      return kept.every((it, i) => it === old[i]) ? undefined : 'a backup is not the original';
    }
    await once(this.start('restore', 'data', '--vault', 'sealed/vault', '--key-file', 'key.txt'), 'exit');
    return this.digests().every((it, i) => it === old[i]) ? undefined : 'the vault does not give the originals back';
  }
}

const counts = { old: 0, mixed: 0, new: 0, damaged: 0, unfinished: 0 };
const phases = { scan: 0, rewrite: 0, rename: 0, after: 0 };
let begun = 0;
let killed = 0;
let finished = 0;
await Promise.all(
  Array.from({ length: lanes }, async () => {
    const lane = new Lane();
    const wanted = { backup: await lane.measure('backup'), vault: await lane.measure('vault') };
    for (let i = 0; begun < kills; i++) {
      const keeps = i % 2 === 0 ? 'backup' : 'vault';
      await lane.round(keeps, wanted[keeps]);
    }
    rmSync(lane.cwd, { recursive: true, force: true });
  }),
);
console.log(`${killed} kills of ${finished} redactions: ${JSON.stringify(counts)}, at ${JSON.stringify(phases)}`);
process.exitCode = counts.damaged + counts.unfinished > 0 ? 1 : 0;
