import type { FileHandle } from 'node:fs/promises';
import { AuditError } from '../errors.ts';
import type { Chunk, Edit, FieldEdit, Format, FormatOptions, SpliceRewrite } from '../formats/format.ts';
import { HeldBytes } from '../formats/line-chunks.ts';
import { type Kernel, KernelMoved } from '../kernel/kernel.ts';
import { loadChunk } from '../scan/scanner.ts';
import { compressTo } from '../sources/deflate.ts';
import type { OpenSource } from '../sources/open-source.ts';
import type { Finding } from '../types.ts';
import { type EditContext, toEdits } from './to-edits.ts';

export interface Rewrite {
  readonly opened: OpenSource;
  readonly format: Format;
  /** In file order. */
  readonly findings: AsyncIterable<Finding>;
  readonly context: EditContext;
  readonly formatOptions: FormatOptions;
  readonly chunkBytes: number;
  /** Sources share it: a chunk is loaded, spliced and copied in one go. */
  readonly kernel: Kernel;
  /** `Sluice 0.1.0`, for formats that say who wrote them. */
  readonly tool: string;
  /** Told of the decompressed bytes stretch by stretch, and what stands for them; the same object where nothing was changed. */
  readonly onChunk?: (before: Uint8Array, after: Uint8Array) => Promise<void>;
}

/** Writes a source with its findings replaced; everything else stays byte for byte. */
export async function rewriteSource(rewrite: Rewrite, output: { handle: FileHandle; path: string }): Promise<void> {
  if (rewrite.format.rewrite.kind === 'splice') {
    const blocks = splicedBlocks(rewrite, rewrite.format.rewrite);
    for await (const block of compressTo(rewrite.opened.compression, blocks)) await output.handle.writeFile(block);
    return;
  }
  const { file, source } = rewrite.opened;
  if (file === undefined) {
    throw new AuditError(
      'usage',
      `cannot redact ${source.path}: ${rewrite.format.name} needs a plain file; decompress it first`,
    );
  }
  await rewrite.format.rewrite.rewriteFile({
    file,
    output: output.path,
    edits: fieldEdits(rewrite),
    options: rewrite.formatOptions,
    tool: rewrite.tool,
  });
}

/** The decompressed bytes: chunks with edits spliced, everything else as it is. */
async function* splicedBlocks(rewrite: Rewrite, { open }: SpliceRewrite): AsyncIterable<Buffer> {
  const { opened, format, formatOptions } = rewrite;
  const splicer = open();
  const held = new HeldBytes(true);
  const pending = new FindingQueue(rewrite.findings);
  let position = 0; // everything before it is written
  let arrived = 0;
  const bytes = async function* () {
    for await (const block of opened.bytes()) {
      held.add(Buffer.from(block));
      arrived += block.length;
      yield block;
    }
  };
  const chunks = format.plan({
    file: opened.file,
    size: opened.size,
    bytes: bytes(),
    chunkBytes: rewrite.chunkBytes,
    options: formatOptions,
    report: () => {}, // the audit has told of it
  });
  const same = async (bytes: Uint8Array<ArrayBuffer>): Promise<Buffer> => {
    await rewrite.onChunk?.(bytes, bytes);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  };
  for await (const chunk of chunks) {
    // What no chunk holds, such as a byte order mark.
    if (chunk.start > position) yield await same(held.take(chunk.start - position)!);
    const raw = held.take(chunk.end - chunk.start)!;
    position = chunk.end;
    const edits = toEdits(await pending.takeUntil(chunk.end), rangeInBytes, rewrite.context);
    if (edits.length === 0 && !splicer.needsNext) {
      yield await same(raw);
      continue;
    }
    const spliced = spliceChunk({ ...chunk, bytes: raw }, edits, splicer, rewrite.kernel, formatOptions);
    await rewrite.onChunk?.(raw, spliced);
    yield spliced;
  }
  if (arrived > position) yield await same(held.take(arrived - position)!);
  const [rest] = await pending.takeUntil(Number.POSITIVE_INFINITY);
  if (rest) throw changed(opened.source.path);
}

function spliceChunk(
  chunk: Chunk,
  edits: readonly Edit[],
  splicer: ReturnType<SpliceRewrite['open']>,
  kernel: Kernel,
  options: FormatOptions,
): Buffer {
  while (true) {
    try {
      return Buffer.from(splicer.splice(loadChunk(chunk, undefined, kernel, options), edits));
    } catch (error) {
      if (!(error instanceof KernelMoved)) throw error;
    }
  }
}

function rangeInBytes(finding: Finding): readonly [number, number] {
  if (!finding.bytes)
    throw new AuditError('manifest', `a finding of rule ${finding.rule} has no byte range; scan the source again`);
  return finding.bytes;
}

/** Edits addressed by record and path; findings of one field come together. */
async function* fieldEdits({ findings, context }: Rewrite): AsyncIterable<FieldEdit> {
  let group: Finding[] = [];
  const flush = function* (): Iterable<FieldEdit> {
    const [first] = group;
    if (!first) return;
    for (const edit of toEdits(group, finding => [finding.start, finding.end], context)) {
      yield { ...edit, record: first.record, path: first.path, inKey: first.in === 'key' };
    }
  };
  for await (const finding of findings) {
    const [first] = group;
    if (first && (first.record !== finding.record || first.path !== finding.path || first.in !== finding.in)) {
      yield* flush();
      group = [];
    }
    group.push(finding);
  }
  yield* flush();
}

/** Findings with byte ranges, taken up to a position. */
class FindingQueue {
  readonly #iterator: AsyncIterator<Finding>;
  #next: Finding | undefined;
  #isDone = false;

  constructor(findings: AsyncIterable<Finding>) {
    this.#iterator = findings[Symbol.asyncIterator]();
  }

  /** All further findings that start before `end` (bytes). */
  async takeUntil(end: number): Promise<Finding[]> {
    const taken: Finding[] = [];
    while (true) {
      if (!this.#next && !this.#isDone) {
        const { value, done } = await this.#iterator.next();
        if (done) this.#isDone = true;
        else this.#next = value;
      }
      if (!this.#next || rangeInBytes(this.#next)[0] >= end) return taken;
      taken.push(this.#next);
      this.#next = undefined;
    }
  }
}

function changed(path: string): AuditError {
  return new AuditError('changed', `${path} is shorter than the source that was audited; scan it again`);
}
