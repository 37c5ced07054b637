import { encodeLayers } from '../decode/layers.ts';
import { applyChanges } from '../formats/changes.ts';
import type {
  Chunk,
  Edit,
  FieldSink,
  Format,
  FormatOptions,
  FoundValues,
  Place,
  SpliceRewrite,
} from '../formats/format.ts';
import { type Kernel, KernelMoved } from '../kernel/kernel.ts';
import type { Keys } from '../options/key.ts';
import { embeddedJson } from '../scan/embedded-json.ts';
import type { Match } from '../scan/match.ts';
import { loadChunk } from '../scan/scanner.ts';
import type { OpenSource } from '../sources/open-source.ts';
import { stretchesOf } from './stretches.ts';
import { findTokens, openToken } from './tokens.ts';

export interface Revealing {
  readonly format: Format & { readonly rewrite: SpliceRewrite };
  readonly formatOptions: FormatOptions;
  /** Of the pieces that are read at once. */
  readonly chunkBytes: number;
  readonly keys: Keys;
  readonly kernel: Kernel;
}

/** Tokens that were met. */
export interface TokenCounts {
  opened: number;
  /** Of another key, or damaged; they stay as they are. */
  failed: number;
}

/**
 * The decompressed bytes of a source with each token as the value it stands for, escaped as the format wants it in that place; all other bytes
 * stay. `counts` goes up meanwhile.
 */
export async function* revealSource(
  opened: OpenSource,
  { format, formatOptions, chunkBytes, keys, kernel }: Revealing,
  counts: TokenCounts,
): AsyncGenerator<Uint8Array> {
  const splicer = format.rewrite.open();
  for await (const { bytes, chunk } of stretchesOf(opened, format, { options: formatOptions, chunkBytes })) {
    if (!chunk) {
      yield bytes;
      continue;
    }
    const own = { ...chunk, bytes };
    const found = await retried(() => editsOf(own));
    counts.opened += found.edits.length;
    counts.failed += found.failed;
    const isSame = found.edits.length === 0 && !splicer.needsNext;
    yield isSame ? bytes : applyChanges(bytes, await retried(() => splicer.splice(load(own), found.edits)));
  }

  function load(chunk: Chunk) {
    return loadChunk(chunk, undefined, kernel, formatOptions);
  }

  async function editsOf(chunk: Chunk): Promise<{ edits: readonly Edit[]; failed: number }> {
    const sink = new TokenSink(keys, kernel);
    await format.read(load(chunk), sink);
    return { edits: sink.edits.sort((a, b) => a.start - b.start), failed: sink.failed };
  }
}

/** Memory of the kernel that has to grow in the middle of a chunk begins it again. */
async function retried<T>(work: () => T | Promise<T>): Promise<T> {
  while (true) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof KernelMoved)) throw error;
    }
  }
}

/** Takes the fields in which tokens stand, and makes edits of these. */
class TokenSink implements FieldSink {
  readonly edits: Edit[] = [];
  failed = 0;
  readonly numbers = { positive: 0, negative: 0 };
  readonly #keys: Keys;
  readonly #kernel: Kernel;

  constructor(keys: Keys, kernel: Kernel) {
    this.#keys = keys;
    this.#kernel = kernel;
  }

  gate(bytes: Buffer) {
    return this.#kernel.toHits([...findTokens(bytes.toString('latin1'))]);
  }

  match(text: Buffer): readonly Match[] {
    return Array.from(findTokens(text.toString('latin1')), ({ start, end }) => ({ ...ANY, start, end }));
  }

  matchInRecord(text: Buffer): readonly Match[] {
    return this.match(text);
  }

  matchAgain(text: Buffer): readonly Match[] {
    return this.match(text);
  }

  emit(matches: readonly Match[], place: Place, text: Buffer): void {
    for (const match of matches) {
      const value = openToken(text.toString('utf8', match.start, match.end), this.#keys);
      if (value === undefined) {
        this.failed += 1;
        continue;
      }
      const [start, end] = place.toSource!(match.start, match.end);
      const escaped = encodeLayers(value, Array(jsonDepth(text, match)).fill(JSON_LAYER));
      this.edits.push({ start, end, replacement: () => escaped });
    }
  }

  isKeyed = () => false;
  isContext = () => false;
  hides = () => false;
  mayNest = () => false;
  foundValues = () => NO_VALUES;
}

const ANY: Omit<Match, 'start' | 'end'> = {
  rule: 0,
  judgement: { confidence: 1, severity: 'low', placeholder: false, mask: '' },
  canonical: undefined,
};
const JSON_LAYER = { decode: 'json', start: 0, end: 0 };
const NO_VALUES: FoundValues = { isEmpty: true, add: () => {}, in: (_, matches) => matches, rawPlaces: () => [] };

type Range = Pick<Match, 'start' | 'end'>;

/** How many strings of JSON, one within the text of the other, a range of a field stands in: as many times is escaped what is put there. */
function jsonDepth(text: Buffer, range: Range): number {
  const [object] = isList(text) ? [{ start: 0, end: text.length }] : embeddedJson(text, [range]);
  if (!object || object.start > range.start || object.end < range.end) return 0;
  const string = stringAround(text.subarray(object.start, object.end), {
    start: range.start - object.start,
    end: range.end - object.start,
  });
  return string ? 1 + jsonDepth(string.text, string) : 0;
}

/** `embeddedJson` looks for objects. */
function isList(text: Buffer): boolean {
  if (!/^\s*\[/.test(text.toString('latin1', 0, 64))) return false;
  try {
    JSON.parse(text.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

/** The string of a JSON text that a range stands in, decoded, and where in it the range is. */
function stringAround(json: Buffer, { start, end }: Range): (Range & { readonly text: Buffer }) | undefined {
  let open: number | undefined;
  for (let at = 0; at < json.length; at++) {
    if (open === undefined) {
      if (at >= start) return undefined;
      if (json[at] === QUOTE) open = at;
    } else if (json[at] === BACKSLASH) at++;
    else if (json[at] === QUOTE) {
      if (at >= end) {
        const decode = (to: number) => Buffer.from(JSON.parse(`${json.toString('utf8', open, to)}"`) as string);
        return { text: decode(at), start: decode(start).length, end: decode(end).length };
      }
      open = undefined;
    }
  }
  return undefined;
}

const QUOTE = 34;
const BACKSLASH = 92;
