import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { loadOnnxModel } from '../../src/ner/onnx-model.ts';
import { readWordPieces } from '../../src/ner/word-piece.ts';
import { runCli } from '../cli/run-cli.ts';
import { runRedact } from '../redaction/run-redact.ts';
import { makeFolder, readTree, runScan } from '../run-scan.ts';
import { toToken } from '../test-rule.ts';

/** A model that knows one family, in the module form of docs/ner.md. */
const MODULE = `
export function createNameModel({ model }) {
  return {
    async find(text) {
      const spans = [...text.matchAll(/\\p{Lu}\\p{L}+ Quill/gu)].map(found => ({
        start: found.index, end: found.index + found[0].length, label: 'B-PER', score: 0.91,
      }));
      for (const found of text.matchAll(/zqx7-\\d{8}|perhaps/g))
        spans.push({ start: found.index, end: found.index + found[0].length, label: 'PER', score: found[0] === 'perhaps' ? 0.3 : 1 });
      for (const found of text.matchAll(/Lake House/g))
        spans.push({ start: found.index, end: found.index + 10, label: 'PLACE', score: 0.85 });
      return spans;
    },
  };
}
`;
const makeModule = (text = MODULE) => join(makeFolder({ 'names.mjs': text }), 'names.mjs');
const lines = [
  JSON.stringify({ messages: [{ content: `é😀 Zora Quill \u00e9 met Ana Quill and ${toToken(1)}` }], 'Kim Quill': 1 }),
  JSON.stringify({ note: 'perhaps at Lake House' }),
].join('\n');

describe('a name model of the user’s', () => {
  it('is asked about every field, beside the rules, which it does not overrule', async () => {
    const { findingsOf } = await runScan(
      { 'a.jsonl': lines },
      { ner: { module: makeModule(), labels: { PLACE: 'street-address' } } },
    );
    const found = findingsOf('a.jsonl').map(({ record, path, start, end, rule, confidence }) => [
      record,
      path,
      start,
      end,
      rule,
      confidence,
    ]);
    expect(found).toEqual([
      [0, 'messages[0].content', 3, 13, 'person-name', 0.91],
      [0, 'messages[0].content', 20, 29, 'person-name', 0.91],
      [0, 'messages[0].content', 34, 47, 'test-token', expect.any(Number)],
      [1, 'note', 11, 21, 'street-address', 0.85],
    ]);
    const [first] = findingsOf('a.jsonl');
    expect(
      Buffer.from(lines)
        .subarray(...first!.bytes!)
        .toString(),
    ).toBe('Zora Quill');
  });

  it('gives the same manifest for any job count, chunk size and gate, in every format', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `row ${i} of ${i % 3 === 0 ? 'Zora Quill' : 'nobody'} ${toToken(i)}`,
    );
    const cwd = makeFolder({
      'a.jsonl': rows.map(note => JSON.stringify({ note })).join('\n'),
      'b.txt': rows.join('\n'),
      'c.csv': `id,note\n${rows.map((row, i) => `${i},"${row}"\n`).join('')}`,
      'd.parquet': new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'note', data: rows, type: 'STRING' }] })),
    });
    const ner = { module: makeModule() };
    const scanned = await runScan(cwd, { ner });
    for (const { path } of scanned.manifest.sources) expect(scanned.findingsOf(path, 'person-name')).toHaveLength(20);
    const first = readTree(scanned.folder);
    for (const options of [{ jobs: 2 }, { chunkBytes: 200 }, { usesGate: false }]) {
      const other = readTree((await runScan(cwd, { ner, ...options })).folder);
      for (const [path, bytes] of first) expect(other.get(path)!.toString(), path).toBe(bytes.toString());
    }
  });

  it('is redacted like any finding, and named in the manifest by its digest', async () => {
    const { files, result } = await runRedact({ 'a.jsonl': lines }, { ner: { module: makeModule() } });
    expect(files.get('a.jsonl')!.toString()).toContain('é😀 [PERSON_NAME] é met [PERSON_NAME] and [TEST_TOKEN]');
    expect(result.manifest.options).toMatchObject({
      ner: { minScore: 0.8, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it.each([
    ['is not there', undefined, 'is not there; no model comes with Sluice'],
    ['exports nothing', 'export const x = 1;', 'must export a function `createNameModel`'],
    ['does not load', "import 'no-such-package';", 'cannot load'],
    ['makes no model', 'export default () => 1;', 'gave no object with `find(text)`'],
    ['gives no spans', 'export default () => ({ find: () => [{ start: 3, end: 1 }] });', '`find` must give a list of'],
    ['throws', 'export default () => ({ find(text) { throw new Error(text); } });', 'the model failed on a text of'],
  ])('is refused with a reason when it %s', async (_, text, message) => {
    const module = text === undefined ? '/nowhere/names.mjs' : makeModule(text);
    const failed = runScan({ 'a.txt': 'Zora Quill\n' }, { ner: { module } });
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.not.toThrow('Zora');
    // From another thread, too.
    await expect(runScan({ 'a.txt': 'Zora Quill\n' }, { ner: { module }, jobs: 2 })).rejects.toMatchObject({
      code: 'config',
    });
  });

  it.each(['1', '2'])('that never answers ends the command with an error, --jobs %s', async jobs => {
    const cwd = makeFolder({
      'names.mjs': 'export const createNameModel = () => ({ find: () => new Promise(() => {}) });',
      'sluice.yaml': 'ner: { module: ./names.mjs }',
      'a.txt': 'Zora Quill\n',
    });
    const { code, stderr } = await runCli(['scan', '.', '--jobs', jobs], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^sluice: the run came to a standstill: .* it is not complete\n$/);
    expect([...readTree(cwd).keys()].filter(path => /lock|manifest\.json/.test(path))).toEqual([]);
  });

  it('may cut no character in two: a span that does is taken with all of it', async () => {
    const find = `text => [{ start: text.indexOf('Z') - 1, end: text.indexOf('!') - 1, label: 'PER', score: 1 }]`;
    const ner = { module: makeModule(`export default () => ({ find: ${find} });`) };
    const text = '{"m":"met 😀Zora Quill😀! there"}\n';
    const { findingsOf } = await runScan({ 'a.jsonl': text }, { ner });
    const found = findingsOf('a.jsonl');
    expect(found.map(({ start, end }) => [start, end])).toEqual([[4, 16]]);
    expect(
      Buffer.from(text)
        .subarray(...found[0]!.bytes!)
        .toString(),
    ).toBe('😀Zora Quill😀');
    const { files } = await runRedact({ 'a.jsonl': text }, { ner });
    expect(files.get('a.jsonl')!.toString()).toContain('met [PERSON_NAME]! there');
  });

  it('is refused when a label stands for no rule', async () => {
    const ner = { module: makeModule(), labels: { PLACE: 'no-such-rule' } };
    await expect(runScan({ 'a.txt': 'x' }, { ner })).rejects.toThrow('there is no rule `no-such-rule`');
  });
});

const vocab = Object.fromEntries(
  ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'zora', 'qui', '##ll', 'met', '.', '中', 'e', "'"].map((token, id) => [
    token,
    id,
  ]),
);
const tokenizer = { model: { type: 'WordPiece', vocab }, normalizer: { lowercase: true, strip_accents: null } };

/** A stand-in for the runtime: every piece of the words zora and quill is a name. */
const RUNTIME = `
class Tensor { constructor(type, data, dims) { Object.assign(this, { type, data, dims }); } }
const InferenceSession = { async create(file) {
  return { inputNames: ['input_ids', 'attention_mask'], async run({ input_ids, attention_mask }) {
    if (attention_mask.dims[1] > 512) throw new Error('too long');
    const data = new Float32Array(input_ids.data.length * 3);
    input_ids.data.forEach((id, i) => { data[i * 3 + (id === 4n ? 1 : id === 5n || id === 6n ? 2 : 0)] = 5; });
    return { logits: { data, dims: [1, input_ids.data.length, 3] } };
  } };
} };
module.exports = { Tensor, InferenceSession };
`;

function makeModel(files: Record<string, string> = {}): string {
  const root = makeFolder({ 'node_modules/onnxruntime-node/index.js': RUNTIME });
  mkdirSync(join(root, 'model'));
  const all = {
    'model.onnx': 'x',
    'tokenizer.json': JSON.stringify(tokenizer),
    'config.json': JSON.stringify({ id2label: { 0: 'O', 1: 'B-PER', 2: 'I-PER' } }),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(root, 'model', name), text);
  return join(root, 'model');
}

describe('an ONNX model', () => {
  it('is run through the runtime that lies above it, and its pieces are joined to names', async () => {
    const model = await loadOnnxModel(makeModel());
    const text = 'é Zora Quill met Zora. QUILL';
    const spans = (await model.find(text)).map(({ start, end, label }) => [text.slice(start, end), label]);
    expect(spans).toEqual([
      ['Zora Quill', 'PER'],
      ['Zora', 'PER'],
      ['QUILL', 'PER'],
    ]);
  });

  it('takes texts of any length in windows, each word once', async () => {
    const model = await loadOnnxModel(makeModel());
    const text = Array.from({ length: 700 }, (_, i) => (i % 7 === 3 ? 'Zora Quill' : 'met')).join(' ');
    const spans = await model.find(text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(Array(100).fill('Zora Quill'));
    expect(spans.map(({ start }) => start)).toEqual([...text.matchAll(/Zora/g)].map(({ index }) => index));
  });

  it('works from a configuration, and says what is missing', async () => {
    const { findingsOf } = await runScan({ 'a.txt': 'so Zora Quill met\n' }, { ner: { model: makeModel() } });
    expect(findingsOf('a.txt').map(({ rule, start, end }) => [rule, start, end])).toEqual([['person-name', 3, 13]]);
    const scanWith = (model: string) => runScan({ 'a.txt': 'x' }, { ner: { model } });
    await expect(scanWith('/nowhere')).rejects.toThrow('`/nowhere/model.onnx` is not there');
    const other = JSON.stringify({ model: { type: 'BPE', vocab: {} } });
    await expect(scanWith(makeModel({ 'tokenizer.json': other }))).rejects.toThrow('only WordPiece');
    await expect(scanWith(makeModel({ 'config.json': '{}' }))).rejects.toThrow('no id2label');
  });

  it('without its runtime says how to get it', async () => {
    const model = makeModel();
    const alone = makeFolder({
      'model.onnx': 'x',
      'tokenizer.json': JSON.stringify(tokenizer),
      'config.json': '{"id2label":{"0":"O"}}',
    });
    await expect(loadOnnxModel(alone)).rejects.toThrow('`onnxruntime-node`, which does not come with Sluice');
    await expect(loadOnnxModel(model)).resolves.toBeDefined();
  });

  it('splits words as BERT does: case, accents, punctuation, CJK, what is unknown', () => {
    const { split } = readWordPieces(tokenizer, 'tokenizer.json');
    const pieces = (text: string) => split(text).map(({ id, start, end }) => [id, text.slice(start, end)]);
    expect(pieces('constructor')).toEqual([[1, 'constructor']]);
    expect(pieces("É'Quill.中中 xyz")).toEqual([
      [10, 'É'],
      [11, "'"],
      [5, 'Qui'],
      [6, 'll'],
      [8, '.'],
      [9, '中'],
      [9, '中'],
      [1, 'xyz'],
    ]);
  });
});
