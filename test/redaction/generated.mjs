// Does a redaction change anything but the spans? `node test/redaction/generated.mjs [FILES] [SEED] [FORMAT]` writes so many small files
// of each format (or of one: `csv`), redacts them, and compares what came out byte by byte (Parquet and Arrow: value by value, by another reader) outside the spans.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Dictionary, Int32, Table, tableFromIPC, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { decompress as unzstdFrame } from 'fzstd';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { compress as zstdFrame } from 'zstd-napi';
import { redact } from '../../dist/index.js';

const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);
const only = process.argv[4] ?? '';
const BATCH = 100;
const OPERATORS = ['label', 'mask', 'remove', 'pseudonym', 'surrogate'];
const key = Buffer.alloc(32, 7);

let state = seed >>> 0;
const roll = below => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return (state >>> 8) % below;
};
const pick = list => list[roll(list.length)];
// Assembled, so that no live-looking token stands here.
const found = [
  () =>
    `${pick(['anna', 'ben.k', 'zoé+x', 'm_1'])}@${pick(['firma', 'haus'])}-${pick(['berg', 'tal'])}.${pick(['de', 'fr', 'com'])}`,
  () => `${'AKIA'}${Array.from({ length: 16 }, () => pick([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'])).join('')}`,
  () =>
    `${'ghp'}_${Array.from({ length: 36 }, () => pick([...'abcdefghijklmnopqrstuvwxyzABCDEFGH0123456789'])).join('')}`,
];
const plain = () =>
  pick([
    'the quick',
    ' ',
    'brown "fox"',
    'jumps\\over',
    'ünïcode ß',
    '😀',
    '日本語',
    'a,b;c',
    '\t',
    '\u0001',
    '\u2028',
    'end.',
    '-',
    '12',
    '<b>&amp;',
    "it's",
  ]);
// Findings stand apart: what is glued to another may become a finding when that one is gone, and the run is then refused.
const text = () =>
  Array.from({ length: roll(7) }, () => (roll(4) === 0 ? pick(found)() : plain())).join(pick([' ', '; ', ' | ', ' "']));
const escaped = value =>
  JSON.stringify(value).replace(/[a-z/]/g, c =>
    roll(40) === 0 ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c,
  );
const gap = () => pick(['', '', '', ' ', '\t', '  ']);
const tree = depth => {
  switch (depth > 3 ? roll(4) : roll(7)) {
    case 0:
      return String(roll(1e9) - 5e8);
    case 1:
      return pick(['null', 'true', 'false', '1e-7', '-0.5', '12345678901234567890']);
    case 2:
    case 3:
      return escaped(text());
    case 4:
      return escaped(`{"inner":${JSON.stringify(text())}}`);
    case 5:
      return `[${gap()}${Array.from({ length: roll(4) }, () => tree(depth + 1)).join(`${gap()},${gap()}`)}${gap()}]`;
    default:
      return object(depth + 1);
  }
};
const object = depth =>
  `{${gap()}${Array.from({ length: roll(5) }, (_, i) => `${escaped(roll(12) ? `k${i}` : text() + i)}${gap()}:${gap()}${tree(depth)}`).join(`,${gap()}`)}${gap()}}`;
const end = () => pick(['\n', '\n', '\r\n', '\n\n']);
const bom = () => pick(['', '', '', '\ufeff']);

const jsonl = () =>
  Buffer.from(
    `${bom()}${Array.from({ length: 1 + roll(8) }, () => object(0) + end()).join('')}${roll(2) ? object(0) : ''}`,
  );
const csv = () => {
  const mark = pick([',', ',', ';', '\t']);
  const columns = 2 + roll(4);
  const cell = () => {
    const value = text().replaceAll('\u0001', '');
    const needs = value.includes(mark) || /["\r\n]/.test(value) || roll(4) === 0;
    return needs ? `"${value.replaceAll('"', '""')}${roll(9) ? '' : `${'\n'}next`}"` : value;
  };
  const row = () => Array.from({ length: columns }, cell).join(mark);
  const feed = pick(['\n', '\r\n']);
  const rows = [
    Array.from({ length: columns }, (_, i) => `column${i}`).join(mark),
    ...Array.from({ length: 2 + roll(8) }, row),
  ];
  return Buffer.from(bom() + rows.join(feed) + pick(['', feed]));
};
const txt = () =>
  Buffer.from(bom() + Array.from({ length: 1 + roll(9) }, () => text() + end()).join('') + (roll(2) ? text() : ''));
const json = () =>
  Buffer.from(`${gap()}[${Array.from({ length: 1 + roll(6) }, () => object(0)).join(`,${gap()}`)}]${pick(['', '\n'])}`);
const inPieces = (bytes, compress) => {
  const parts = [];
  for (let at = 0; at < bytes.length || parts.length === 0; ) {
    const length = 1 + roll(400);
    parts.push(compress(bytes.subarray(at, at + length)));
    at += length;
  }
  return Buffer.concat(parts);
};
const parquet = () => {
  const rows = 1 + roll(30);
  const values = () =>
    Array.from({ length: rows }, () => (roll(5) === 0 ? null : roll(3) ? text() : pick(['same', 'again'])));
  const columnData = Array.from({ length: 1 + roll(4) }, (_, i) => ({ name: `c${i}`, data: values(), type: 'STRING' }));
  columnData.push({ name: 'n', data: Array.from({ length: rows }, () => roll(1e9)), type: 'INT32' });
  return Buffer.from(
    parquetWriteBuffer({
      columnData,
      rowGroupSize: 1 + roll(20),
      codec: pick(['SNAPPY', 'UNCOMPRESSED']),
      pageSize: pick([64, 1 << 20]),
    }),
  );
};
const arrow = kind => () => {
  const table = () => {
    const rows = 1 + roll(30);
    const values = () =>
      Array.from({ length: rows }, () => (roll(5) === 0 ? null : roll(3) ? text() : pick(['same', 'again'])));
    return new Table({
      plain: vectorFromArray(values(), new Utf8()),
      coded: vectorFromArray(values(), new Dictionary(new Utf8(), new Int32(), 1)),
      n: vectorFromArray(Int32Array.from({ length: rows }, () => roll(1e9))),
    });
  };
  const one = table();
  // Batches of one table refer to one dictionary.
  return Buffer.from(tableToIPC(roll(2) ? one : one.concat(one), kind));
};
const formats = {
  'a.jsonl': jsonl,
  'b.csv': csv,
  'c.txt': txt,
  'd.json': json,
  'e.parquet': parquet,
  'h.arrows': arrow('stream'),
  'i.arrow': arrow('file'),
  'f.jsonl.gz': () => inPieces(jsonl(), gzipSync),
  'g.csv.zst': () => inPieces(csv(), zstdFrame),
};

/** Decompressed by other libraries than the one that compressed: Node's zlib, fzstd. */
const plainOf = name => bytes => {
  if (name.endsWith('.gz')) return gunzipSync(bytes);
  return name.endsWith('.zst') ? Buffer.from(unzstdFrame(bytes)) : bytes;
};

/** Spans that were replaced, merged, of one source or field. */
const merged = spans => {
  const result = [];
  for (const [start, stop] of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (result.length > 0 && start < result.at(-1)[1]) result.at(-1)[1] = Math.max(result.at(-1)[1], stop);
    else result.push([start, stop]);
  }
  return result;
};
/** Whether `after` is `before` with something else, shorter than `most`, in place of each span. */
const isSameBeside = (before, after, spans, most) => {
  let at = 0;
  let done = 0;
  for (const [start, stop] of [...spans, [before.length, before.length]]) {
    const part = before.subarray(done, start);
    const place = done === 0 ? (after.subarray(0, part.length).equals(part) ? 0 : -1) : after.indexOf(part, at);
    if (place < 0 || place - at > most) return false;
    at = place + part.length;
    done = stop;
  }
  const tail = before.subarray(spans.at(-1)?.[1] ?? 0);
  return after.length >= tail.length && after.subarray(after.length - tail.length).equals(tail);
};
const isReplaced = ({ action }) => action !== undefined && action !== 'keep';

/** A file whose redacted text would hold a new finding (what was glued to another is one when that is gone) makes a run stop: it is left out. */
async function redactAll(folder, operator, files) {
  for (;;) {
    try {
      const { manifest } = await redact('data', {
        cwd: folder,
        manifestDir: 'm',
        out: 'out',
        jobs: 1,
        key,
        operators: { default: operator },
      });
      return manifest;
    } catch (error) {
      if (error.code !== 'leftover') throw error;
      const [path] = error.message.split(':');
      rmSync(join(folder, path));
      files.delete(path.split('/').at(-1));
      stopped += 1;
    }
  }
}
let stopped = 0;

const readers = {
  parquet: bytes => parquetReadObjects({ file: Uint8Array.from(bytes).buffer, compressors }),
  arrow: bytes =>
    tableFromIPC(bytes)
      .toArray()
      .map(row => row.toJSON()),
};

async function checkColumns(read, before, after, findings) {
  const [old, young] = [await read(before), await read(after)];
  if (old.length !== young.length) return false;
  const byField = new Map();
  for (const finding of findings) {
    const name = `${finding.record} ${finding.path}`;
    byField.set(name, [...(byField.get(name) ?? []), finding]);
  }
  return old.every((row, i) =>
    Object.entries(row).every(([column, value]) => {
      const own = byField.get(`${i} ${column}`);
      const other = young[i][column];
      if (!own || typeof value !== 'string') return own !== undefined || value === other;
      const bytesAt = point => Buffer.byteLength([...value].slice(0, point).join(''));
      const spans = merged(own.map(it => [bytesAt(it.start), bytesAt(it.end)]));
      return isSameBeside(Buffer.from(value), Buffer.from(other), spans, 300);
    }),
  );
}

const root = mkdtempSync(join(tmpdir(), 'sluice-generated-'));
let differing = 0;
console.log(`seed ${seed}, ${count} files of each format`);
for (const [name, make] of Object.entries(formats).filter(([it]) => it.includes(only))) {
  let spans = 0;
  let bytes = 0;
  let wrong = 0;
  let left = 0;
  stopped = 0;
  const began = performance.now();
  for (let from = 0; from < count; from += BATCH) {
    const folder = join(root, `${from}`);
    const files = new Map();
    for (let i = from; i < Math.min(count, from + BATCH); i++) files.set(`${i}-${name}`, make());
    mkdirSync(join(folder, 'data'), { recursive: true });
    for (const [path, content] of files) writeFileSync(join(folder, 'data', path), content);
    const operator = OPERATORS[(from / BATCH) % OPERATORS.length];
    const manifest = await redactAll(folder, operator, files);
    for (const source of manifest.sources) {
      if (!source.redacted) {
        left += 1;
        continue;
      }
      const path = source.path.split('/').at(-1);
      const findings = readFileSync(join(folder, 'm', source.findings.path), 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line))
        .filter(isReplaced);
      const before = files.get(path);
      const after = readFileSync(join(folder, 'out', source.path));
      spans += findings.length;
      bytes += before.length;
      const [plainBefore, plainAfter] = [before, after].map(plainOf(name));
      const reader = readers[/parquet|arrow/.exec(name)?.[0]];
      const isSame = reader
        ? await checkColumns(reader, before, after, findings)
        : findings.length === 0
          ? after.equals(before)
          : isSameBeside(plainBefore, plainAfter, merged(findings.map(it => it.bytes)), 300);
      if (isSame) continue;
      wrong += 1;
      console.log(`${path}: differs outside its spans (operator ${operator})`);
      writeFileSync(join(root, path), before);
    }
    rmSync(folder, { recursive: true });
  }
  differing += wrong;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${name}: ${count} files, ${bytes} bytes, ${spans} spans, ${left} not readable as a whole, ${stopped} refused by the second scan, ${wrong} with differences; ${seconds} s`,
  );
}
if (differing === 0) rmSync(root, { recursive: true });
process.exitCode = differing > 0 ? 1 : 0;
