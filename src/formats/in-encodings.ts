import { CUT_CHARACTER } from './bad-text.ts';
import type { Change } from './changes.ts';
import { EncodedPlan } from './encoded-plan.ts';
import { decodeText, detectEncoding, ENCODING_HEAD, type Encoding, encodeText, unitBytes } from './encoding.ts';
import type {
  Chunk,
  ChunkStats,
  Edit,
  FieldSink,
  Format,
  LoadedChunk,
  PlanInput,
  SpliceRewrite,
  Splicer,
} from './format.ts';
import { UnitMap } from './unit-map.ts';
import { toUtf8 } from './wide-text.ts';

/** A format that is read byte by byte, as UTF-8, in chunks that begin and end at ASCII characters. */
type Utf8Format = Format & { readonly rewrite: SpliceRewrite };

export interface EncodingTraits {
  /** True for a format that is Unicode by its own rules: the option `latin1` is not for it. */
  readonly isUnicode: boolean;
  /** The planner's state of a chunk with its offsets in code units led to offsets in UTF-8 by `toUtf8`; needed where it has any. */
  toState?(state: unknown, toUtf8: (units: number) => number): unknown;
}

/** State of a chunk of a source that is not UTF-8. */
interface EncodedState {
  readonly encoding: Encoding;
  readonly inner: unknown;
}

/**
 * Lets a format read and rewrite UTF-16, UTF-32 and Latin-1, too. Sources are framed with one byte for each code unit, converted chunk by
 * chunk, and rewritten in their own encoding; all offsets are those of the source's bytes. The byte order mark belongs to no chunk.
 */
export function inEncodings(format: Utf8Format, traits: EncodingTraits): Format {
  return {
    ...format,
    sniff: head => format.sniff(toUtf8Head(head)),
    plan: input => planEncoded(format, traits, input),
    read: (chunk, sink) =>
      isEncoded(chunk.state) ? readEncoded(format, traits, chunk, sink) : format.read(chunk, sink),
    rewrite: {
      kind: 'splice',
      unescape: format.rewrite.unescape,
      quoteOf(chunk) {
        if (!isEncoded(chunk.state)) return format.rewrite.quoteOf(chunk);
        const { encoding, inner } = chunk.state;
        const quote = format.rewrite.quoteOf({ ...chunk, state: inner });
        return quote && encodeText(quote.toString('utf8'), encoding);
      },
      open() {
        const splicer = format.rewrite.open();
        return {
          get needsNext() {
            return splicer.needsNext;
          },
          splice: (chunk, edits) =>
            isEncoded(chunk.state) ? spliceEncoded(splicer, traits, chunk, edits) : splicer.splice(chunk, edits),
        };
      },
    },
  };
}

/** The state of a chunk of lines that was not planned. */
export function toEncodedState(encoding: Encoding): unknown {
  return { encoding, inner: undefined } satisfies EncodedState;
}

function isEncoded(state: unknown): state is EncodedState {
  return typeof state === 'object' && state !== null && 'encoding' in state && 'inner' in state;
}

/** What is cut off stays as long as it was, since formats ask whether they see all. */
function toUtf8Head(head: Uint8Array): Uint8Array {
  const { encoding, markBytes } = detectEncoding(head);
  if (encoding === 'utf-8') return head;
  const text = Buffer.from(decodeText(Buffer.from(head.subarray(markBytes)), encoding));
  return text.length >= head.length ? text : Buffer.concat([text, Buffer.alloc(head.length - text.length, ' ')]);
}

async function* planEncoded(format: Utf8Format, traits: EncodingTraits, input: PlanInput): AsyncIterable<Chunk> {
  const blocks = input.bytes[Symbol.asyncIterator]();
  const head = await readHead(blocks);
  const bytes = prepend(head, blocks);
  const option = traits.isUnicode && isLatin1(input.options.encoding) ? undefined : input.options.encoding;
  const { encoding, markBytes } = detectEncoding(head, option);
  if (encoding === 'utf-8') {
    yield* format.plan({ ...input, bytes });
    return;
  }
  const plan = new EncodedPlan({ ...input, bytes }, encoding, markBytes);
  for await (const chunk of format.plan(plan.narrowed())) {
    const encoded = plan.toEncoded(chunk);
    if (encoded) yield { ...encoded, state: { encoding, inner: chunk.state } satisfies EncodedState };
  }
}

/** True when an option names Latin-1, which formats that are Unicode by their own rules do not take. */
export function isLatin1(option: string | undefined): boolean {
  return option !== undefined && detectEncoding(new Uint8Array(0), option).encoding === 'latin1';
}

async function readHead(blocks: AsyncIterator<Buffer>): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < ENCODING_HEAD) {
    const { done, value } = await blocks.next();
    if (done === true) break;
    head = Buffer.concat([head, value]);
  }
  return head;
}

async function* prepend(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** A chunk as UTF-8 in kernel memory, its offsets from 0 on, and the way back. */
function toInner(chunk: LoadedChunk, { toState }: EncodingTraits) {
  const { encoding, inner } = chunk.state as EncodedState;
  const source = Buffer.from(chunk.load());
  const utf8 = toUtf8(source, encoding);
  const map = new UnitMap(utf8, encoding, source.length);
  const unit = unitBytes(encoding);
  const loaded: LoadedChunk = {
    ...chunk,
    start: 0,
    end: utf8.length,
    state: toState ? toState(inner, units => map.toUtf8(units * unit)) : inner,
    load: () => chunk.kernel.load(utf8.length, view => view.set(utf8)),
  };
  return { loaded, map, source, encoding };
}

async function readEncoded(
  format: Utf8Format,
  traits: EncodingTraits,
  chunk: LoadedChunk,
  sink: FieldSink,
): Promise<ChunkStats> {
  const { loaded, map, source, encoding } = toInner(chunk, traits);
  const toSource = (start: number, end: number) =>
    [chunk.start + map.toSource(start), chunk.start + map.toSource(end)] as const;
  const stats = await format.read(loaded, {
    match: (text, names, hits, label, siblings) => sink.match(text, names, hits, label, siblings),
    matchInRecord: (text, names, hits, label, siblings) => sink.matchInRecord(text, names, hits, label, siblings),
    matchAgain: (text, names, siblings) => sink.matchAgain(text, names, siblings),
    isKeyed: name => sink.isKeyed(name),
    isContext: name => sink.isContext(name),
    hides: name => sink.hides(name),
    numbers: sink.numbers,
    mayNest: text => sink.mayNest(text),
    gate: (bytes, escapes) => sink.gate(bytes, escapes),
    foundValues: () => sink.foundValues(),
    emit(matches, place, text) {
      sink.emit(matches, { ...place, toSource: (start, end) => toSource(...place.toSource!(start, end)) }, text);
    },
  });
  const problems = stats.problems.map(problem => ({
    ...problem,
    ...(problem.bytes && { bytes: toSource(...problem.bytes) }),
    ...(problem.code === 'invalid-utf8' && {
      message: `holds code units that are no text in ${encoding.toUpperCase()}; they were read as U+FFFD`,
    }),
  }));
  if (source.length % unitBytes(encoding) !== 0) {
    problems.push({
      ...CUT_CHARACTER,
      record: chunk.firstRecord + Math.max(0, stats.records - 1),
      bytes: [chunk.end - (source.length % unitBytes(encoding)), chunk.end],
      effect: 'degraded',
    });
  }
  return { ...stats, problems };
}

function spliceEncoded(splicer: Splicer, traits: EncodingTraits, chunk: LoadedChunk, edits: readonly Edit[]): Change[] {
  const { loaded, map, encoding } = toInner(chunk, traits);
  const placed = edits.map(edit => ({
    start: map.toUtf8(edit.start - chunk.start),
    end: map.toUtf8(edit.end - chunk.start),
    replacement: edit.replacement.bind(edit),
  }));
  return splicer.splice(loaded, placed).map(({ start, end, bytes }) => ({
    start: map.toSource(start),
    end: map.toSource(end),
    bytes: encodeText(Buffer.from(bytes).toString('utf8'), encoding),
  }));
}
