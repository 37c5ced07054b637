import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip, gunzipSync } from 'node:zlib';
import { CompressStream, decompress } from 'zstd-napi';
import { hostile } from './corpus/hostile.mjs';
import { Random } from './corpus/random.mjs';
import { makeRecords } from './corpus/records.mjs';

const DATA = fileURLToPath(new URL('data/', import.meta.url));
/** Real text, where the project's folder of it is beside the checkout; what of it is repeated. */
const REAL = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const REAL_JSONL = ['dialogues', 'instruct'];
const REAL_CSV = 'csv/plotly-providers-CA-FL-TX.csv.gz';
/** DuckDB's own notation of structs is not JSON. */
const AS_TEXT = 'REPLACE (to_json(messages) AS messages, to_json(meta) AS meta)';
const PLANT_RATE = 0.002;
const SEED = 20_240_601;
/** Raise it when the generator changes, so that nobody compares times of different texts. */
const VERSION = 2;

export const formats = ['jsonl', 'jsonl.gz', 'jsonl.zst', 'csv', 'snappy.parquet', 'zstd.parquet'];
export const corpora = ['mixed', 'dense', 'real', ...Object.keys(hostile)];

export function hasCorpus(name) {
  return name !== 'real' || existsSync(REAL);
}

/**
 * The file of a corpus in one format, made when it is not there yet.
 * @returns `{ path, bytes, textBytes, records, planted }`: `textBytes` is the size of the same data as plain JSON Lines or CSV (what a reader
 *   of the file has to look at), `planted` a list of `[record, rule]` or undefined where nobody knows.
 */
export async function ensureCorpus(name, format, size) {
  mkdirSync(DATA, { recursive: true });
  const stem = join(DATA, `${name}-v${VERSION}-${SEED}-${size}`);
  const jsonl = `${stem}.jsonl`;
  const about = `${stem}.facts`;
  if (!existsSync(about)) {
    const facts = name === 'real' ? writeReal(jsonl, size) : writeMade(jsonl, name, size);
    writeFileSync(about, JSON.stringify(facts));
  }
  const path = `${stem}.${format}`;
  if (!existsSync(path)) await convert(stem, name, format, size);
  const { records, planted } = JSON.parse(readFileSync(about, 'utf8'));
  const isCsv = format === 'csv';
  return { path, bytes: statSync(path).size, textBytes: statSync(isCsv ? path : jsonl).size, records, planted };
}

function writeMade(path, name, size) {
  if (name in hostile) return writeHostile(path, hostile[name], size);
  const planted = [];
  const records = makeRecords(new Random(SEED), name === 'dense' ? 1 : PLANT_RATE);
  const count = writeLines(path, size, id => {
    const record = records.next().value;
    for (const rule of record.planted) planted.push([id, rule]);
    return record.line;
  });
  return { records: count, planted };
}

function writeHostile(path, { line, once }, size) {
  const random = new Random(SEED);
  if (once) {
    const text = makeRecords(random, 0);
    const parts = [];
    for (let length = 0; length < size; length += parts.at(-1).length)
      parts.push(text.next().value.line.replaceAll(/[{}[\]"\\]/g, ' '));
    return { records: writeLines(path, 1, () => `{"text":"${parts.join(' ')}"}`), planted: [] };
  }
  return { records: writeLines(path, size, id => line(random, id)), planted: [] };
}

function writeReal(path, size) {
  const lines = [];
  for (const folder of REAL_JSONL) {
    for (const file of readdirSync(join(REAL, folder)).sort()) {
      if (!/\.jsonl(\.gz|\.zst)?$/.test(file)) continue;
      const raw = readFileSync(join(REAL, folder, file));
      const plain = file.endsWith('.gz') ? gunzipSync(raw) : file.endsWith('.zst') ? decompress(raw) : raw;
      lines.push(
        ...plain
          .toString('utf8')
          .split('\n')
          .filter(line => line !== ''),
      );
    }
  }
  return { records: writeLines(path, size, id => lines[id % lines.length]) };
}

// Lines until `size` bytes are reached; under a temporary name first, so that a broken run leaves no half corpus.
function writeLines(path, size, makeLine) {
  const output = new BlockFile(`${path}.part`);
  let count = 0;
  for (; output.bytes < size; count++) output.write(`${makeLine(count)}\n`);
  output.close();
  renameSync(`${path}.part`, path);
  return count;
}

async function convert(stem, name, format, size) {
  const path = `${stem}.${format}`;
  const part = `${path}.part`;
  const jsonl = `${stem}.jsonl`;
  if (format === 'jsonl.gz') await pipeline(createReadStream(jsonl), createGzip({ level: 6 }), createWriteStream(part));
  else if (format === 'jsonl.zst')
    await pipeline(
      createReadStream(jsonl, { highWaterMark: 1 << 20 }),
      new CompressStream({ compressionLevel: 3 }),
      createWriteStream(part),
    );
  else if (format === 'csv' && name === 'real') writeRealCsv(part, size);
  else if (format === 'csv') await copyWithDuckDb(jsonl, part, 'FORMAT csv, HEADER true', AS_TEXT);
  else await copyWithDuckDb(jsonl, part, `FORMAT parquet, COMPRESSION ${format.split('.')[0]}`);
  renameSync(part, path);
}

function writeRealCsv(path, size) {
  const [header, ...rows] = gunzipSync(readFileSync(join(REAL, REAL_CSV)))
    .toString('utf8')
    .split('\n')
    .filter(row => row !== '');
  const output = new BlockFile(path);
  output.write(`${header}\n`);
  for (let row = 0; output.bytes < size; row++) output.write(`${rows[row % rows.length]}\n`);
  output.close();
}

// Rows come in the order of the file; a list of messages becomes JSON text in CSV and a list of structs in Parquet.
async function copyWithDuckDb(jsonl, path, options, replace = '') {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT * ${replace} FROM read_json('${jsonl}', format = 'newline_delimited', maximum_object_size = 16777216, sample_size = -1)) TO '${path}' (${options})`,
  );
  connection.closeSync();
  instance.closeSync();
}

/** A file written in blocks of a few megabytes. */
class BlockFile {
  bytes = 0;
  #descriptor;
  #held = [];
  #heldLength = 0;

  constructor(path) {
    this.#descriptor = openSync(path, 'w');
  }

  write(text) {
    const bytes = Buffer.from(text);
    this.bytes += bytes.length;
    this.#held.push(bytes);
    this.#heldLength += bytes.length;
    if (this.#heldLength > 4 << 20) this.#flush();
  }

  close() {
    this.#flush();
    closeSync(this.#descriptor);
  }

  #flush() {
    const block = Buffer.concat(this.#held);
    for (let at = 0; at < block.length; ) at += writeSync(this.#descriptor, block, at);
    this.#held = [];
    this.#heldLength = 0;
  }
}
