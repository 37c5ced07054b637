import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AuditError } from '../errors.ts';
import type { NameModel, NameSpan } from './name-model.ts';
import { type Piece, readWordPieces, type WordPieces } from './word-piece.ts';

/** Pieces that the usual models take at once, the two marks included, and how many a window shares with the one before. */
const WINDOW = 512;
const OVERLAP = 64;

/** What is used of `onnxruntime-node`. */
interface OnnxRuntime {
  readonly InferenceSession: {
    create(file: string, options: object): Promise<OnnxSession>;
  };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => unknown;
}

interface OnnxSession {
  readonly inputNames: readonly string[];
  run(
    feeds: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, { readonly data: Float32Array; readonly dims: readonly number[] }>>>;
}

/**
 * A token classification model of Hugging Face's layout, exported to ONNX: `model.onnx`, `tokenizer.json`, `config.json` with `id2label`.
 * `onnxruntime-node` is looked for where the model lies and above it, then beside Sluice; it is not installed with it.
 */
export async function loadOnnxModel(folder: string): Promise<NameModel> {
  const config = (await readJson(join(folder, 'config.json'))) as { id2label?: Record<string, string> };
  const labels = config.id2label;
  if (!labels)
    throw new AuditError(
      'config',
      `ner: \`${join(folder, 'config.json')}\` has no id2label: it is no token classifier`,
    );
  const tokenizer = join(folder, 'tokenizer.json');
  const pieces = readWordPieces(await readJson(tokenizer), tokenizer);
  const runtime = await importRuntime(folder);
  let session: OnnxSession;
  try {
    // One thread: threads are Sluice's own, and sums come out the same each time.
    const options = { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential' };
    session = await runtime.InferenceSession.create(join(folder, 'model.onnx'), options);
  } catch (cause) {
    throw new AuditError('config', `ner: cannot load \`${join(folder, 'model.onnx')}\`; is it a whole ONNX file?`, {
      cause,
    });
  }
  return { find: text => findSpans(text, { pieces, session, runtime, labels }) };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new AuditError('config', `ner: cannot read \`${file}\` (${code ?? 'not JSON'})`, { cause });
  }
}

async function importRuntime(folder: string): Promise<OnnxRuntime> {
  for (const base of [join(folder, 'x'), import.meta.filename]) {
    try {
      const file = createRequire(base).resolve('onnxruntime-node');
      const module = (await import(pathToFileURL(file).href)) as { default?: OnnxRuntime } & OnnxRuntime;
      return module.InferenceSession ? module : module.default!;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') continue;
      throw new AuditError('config', 'ner: `onnxruntime-node` is there, but does not load on this machine', { cause });
    }
  }
  throw new AuditError(
    'config',
    'ner: an ONNX model needs the package `onnxruntime-node`, which does not come with Sluice: npm install it in a folder above the model, or name a `module` of your own',
  );
}

interface Loaded {
  readonly pieces: WordPieces;
  readonly session: OnnxSession;
  readonly runtime: OnnxRuntime;
  readonly labels: Readonly<Record<string, string>>;
}

async function findSpans(text: string, loaded: Loaded): Promise<readonly NameSpan[]> {
  const pieces = loaded.pieces.split(text);
  const room = WINDOW - 2;
  const words: Word[] = [];
  for (let from = 0; from < pieces.length; from += room - OVERLAP) {
    const window = pieces.slice(from, from + room);
    const told = await classify(window, loaded);
    // What two windows share is taken from the first one that has half of it before.
    const skipped = from === 0 ? 0 : OVERLAP / 2;
    const kept = from + room >= pieces.length ? window.length : room - OVERLAP / 2;
    for (let i = skipped; i < kept; i++) {
      const piece = window[i]!;
      if (piece.isFirst) words.push({ start: piece.start, end: piece.end, ...told[i]! });
      else if (words.length > 0) words.at(-1)!.end = piece.end;
    }
    if (from + room >= pieces.length) break;
  }
  return joinWords(words);
}

interface Word {
  start: number;
  end: number;
  readonly label: string;
  readonly score: number;
}

async function classify(
  window: readonly Piece[],
  { pieces, session, runtime, labels }: Loaded,
): Promise<readonly { label: string; score: number }[]> {
  const ids = [pieces.first, ...window.map(({ id }) => id), pieces.last];
  const tensor = (values: readonly number[]) =>
    new runtime.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  const all: Readonly<Record<string, readonly number[]>> = {
    input_ids: ids,
    attention_mask: ids.map(() => 1),
    token_type_ids: ids.map(() => 0),
  };
  const feeds = Object.fromEntries(session.inputNames.map(name => [name, tensor(all[name] ?? ids.map(() => 0))]));
  const output = await session.run(feeds);
  const { data, dims } = output.logits ?? Object.values(output)[0]!;
  const width = dims.at(-1)!;
  return window.map((_, i) => best(data.subarray((i + 1) * width, (i + 2) * width), labels));
}

function best(logits: Float32Array, labels: Readonly<Record<string, string>>): { label: string; score: number } {
  const at = logits.indexOf(Math.max(...logits));
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - logits[at]!), 0);
  return { label: labels[at] ?? 'O', score: 1 / sum };
}

/** Words of one kind in a row are one span, from one `B-` to the next; its score is the lowest of its words. */
function joinWords(words: readonly Word[]): NameSpan[] {
  const spans: { start: number; end: number; label: string; score: number }[] = [];
  let isOpen = false;
  for (const { start, end, label, score } of words) {
    if (label === 'O') {
      isOpen = false;
      continue;
    }
    const kind = label.replace(/^[BI]-/, '');
    const last = spans.at(-1);
    if (isOpen && last!.label === kind && !label.startsWith('B-')) {
      last!.end = end;
      last!.score = Math.min(last!.score, score);
    } else spans.push({ start, end, label: kind, score });
    isOpen = true;
  }
  return spans;
}
