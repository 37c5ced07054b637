// Does any of many real `kill -9` damage a file? `node test/redaction/kills.mjs [KILLS]`; prints what state each kill left.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';

const kills = Number(process.argv[2] ?? 1000);
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const mail = `anna@${'firma-berg'}.de`;
const cwd = mkdtempSync(join(tmpdir(), 'sluice-kills-'));
const data = join(cwd, 'data');
const row = `{"m":"${mail}","n":1}\n`;
const files = {
  'a.jsonl': Buffer.from(row.repeat(3000)),
  'b.csv': Buffer.from(`id,mail\n${`1,${mail}\n`.repeat(2000)}`),
  'c.jsonl.gz': gzipSync(row.repeat(2000)),
  'd.parquet': Buffer.from(
    parquetWriteBuffer({ columnData: [{ name: 'm', data: Array(2000).fill(mail), type: 'STRING' }] }),
  ),
  'e.jsonl': Buffer.from(row.repeat(500)),
};
const digest = bytes => createHash('sha256').update(bytes).digest('hex');
const lay = () => {
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(data, name), bytes);
};
const start = (...more) =>
  spawn(
    process.execPath,
    [cli, 'redact', 'data', '--in-place', '--jobs', '1', '--quiet', '--backup', 'kept', ...more],
    {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
const digests = () => Object.keys(files).map(name => digest(readFileSync(join(data, name))));

const old = Object.values(files).map(digest);
lay();
await once(start(), 'exit');
const wanted = digests();
const manifest = readFileSync(join(cwd, 'sluice-manifest/manifest.json'));
const sleep = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
const readied = () => {
  try {
    return readFileSync(journal, 'utf8').split('"ready"').length - 1;
  } catch {
    return -1; // not yet, or not any more
  }
};
const counts = { old: 0, mixed: 0, new: 0, damaged: 0, unfinished: 0 };
const journal = join(cwd, 'sluice-manifest/redaction.journal');
for (let done = 0; done < kills; ) {
  lay();
  // Several kills on the way of one redaction: each resumed run is killed again.
  for (let again = 0; again < 4 && done < kills; again++) {
    const child = start('--resume');
    const ended = once(child, 'exit');
    // At some moment behind the n-th file's being about to be replaced; n = 0 is the first temporary file.
    const wait = Math.floor(Math.random() * 6);
    const already = readied();
    while (child.exitCode === null && readied() - Math.max(already, 0) < wait) await sleep(1);
    await sleep(Math.random() * (wait === 0 ? 1500 : 25));
    child.kill('SIGKILL');
    await ended;
    if (child.signalCode === null) break; // it had come to its end
    done += 1;
    const kinds = digests().map((it, i) => (it === wanted[i] ? 'new' : it === old[i] ? 'old' : 'damaged'));
    const kind = kinds.includes('damaged') ? 'damaged' : new Set(kinds).size > 1 ? 'mixed' : kinds[0];
    counts[kind] += 1;
  }
  await once(start('--resume'), 'exit');
  const isFinished = digests().every((it, i) => it === wanted[i]);
  const isSame = readFileSync(join(cwd, 'sluice-manifest/manifest.json')).equals(manifest);
  if (!isFinished || !isSame || existsSync(journal)) counts.unfinished += 1;
  if (done % 20 < 4) console.log(done, JSON.stringify(counts));
}
console.log(`${kills} kills: ${JSON.stringify(counts)}`);
rmSync(cwd, { recursive: true, force: true });
process.exitCode = counts.damaged + counts.unfinished > 0 ? 1 : 0;
