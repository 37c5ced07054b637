import type { FileHandle } from 'node:fs/promises';
import { AuditError } from '../errors.ts';
import { applyChanges, type Change } from '../formats/changes.ts';
import type {
  ChangedColumns,
  Chunk,
  Edit,
  FieldEdit,
  FileRewrite,
  Format,
  FormatOptions,
  SpliceRewrite,
} from '../formats/format.ts';
import { Scratch, type TakeMemory } from '../formats/scratch.ts';
import { type Kernel, KernelMoved } from '../kernel/kernel.ts';
import type { FindingLine } from '../manifest/read.ts';
import { loadChunk } from '../scan/scanner.ts';
import { compressTo } from '../sources/deflate.ts';
import { fileBlocks } from '../sources/file-blocks.ts';
import type { OpenSource } from '../sources/open-source.ts';
import { Spool } from '../sources/spool.ts';
import type { Unit } from '../sources/units.ts';
import type { Finding } from '../types.ts';
import { changed } from './changed.ts';
import { explainSpool } from './plain-file.ts';
import { type Rewritten, recompress } from './recompress.ts';
import { stretchesOf } from './stretches.ts';
import { type EditContext, toEdits } from './to-edits.ts';
import type { CopiedStretch } from './vault/seal-source.ts';

export interface Rewrite {
  readonly opened: OpenSource;
  readonly format: Format;
  /** In file order, some at a time. */
  readonly findings: AsyncIterable<readonly FindingLine[]>;
  readonly context: EditContext;
  readonly formatOptions: FormatOptions;
  readonly chunkBytes: number;
  /** Sources share it: a chunk is loaded, spliced and copied in one go. */
  readonly kernel: Kernel;
  /** `Sluice 0.1.0`, for formats that say who wrote them. */
  readonly tool: string;
  /** Units of a compressed source that have ended: whoever opened it adds them. */
  readonly units: Unit[];
  /** Told of the decompressed bytes stretch by stretch, and what changes in them. */
  readonly onChanges?: (before: Uint8Array, changes: readonly Change[]) => Promise<void>;
  /** Leaves out what a compressed file holds beside its data: of a file that is to be rewritten, not of one that is copied. */
  readonly dropsMetadata: boolean;
  /** Told of each stretch of a compressed file that is copied. */
  readonly onCopy?: (stretch: CopiedStretch) => void;
}

/** Writes a source with its findings replaced; everything else stays byte for byte. Tells which columns it touched where it knows. */
export async function rewriteSource(
  rewrite: Rewrite,
  output: { readonly handle: Pick<FileHandle, 'writeFile'>; readonly path: string },
): Promise<ChangedColumns | undefined> {
  const { file, compression, source } = rewrite.opened;
  if (rewrite.format.rewrite.kind === 'splice') {
    // Whoever compresses or seals may still hold what it was given when it asks for the next.
    const isInTurn = compression === 'none' && rewrite.onChanges === undefined;
    const stretches = splicedStretches(rewrite, rewrite.format.rewrite, isInTurn ? new Scratch().take : undefined);
    const blocks =
      compression === 'none'
        ? inBlocks(stretches)
        : recompress({
            file: source.file!,
            compression,
            rewritten: inPieces(stretches),
            units: rewrite.units,
            dropsMetadata: rewrite.dropsMetadata,
            ...(rewrite.onCopy && { onCopy: rewrite.onCopy }),
          });
    for await (const block of blocks) await output.handle.writeFile(block);
    return undefined;
  }
  const { rewriteFile } = rewrite.format.rewrite;
  const edits = fieldEdits(rewrite);
  try {
    if (file === undefined) return await rewriteCompressed(rewrite, { all: edits, rewriteFile }, output);
    return await rewriteFile({ file, output: output.path, edits, tool: rewrite.tool });
  } finally {
    // Lets go of the findings file, where it was not read to its end.
    await edits.return(undefined);
  }
}

/** A compressed file with a format that writes the file itself: as one unit, or as it is where nothing changes. */
async function rewriteCompressed(
  rewrite: Rewrite,
  { all, rewriteFile }: { readonly all: AsyncIterable<readonly FieldEdit[]> } & Pick<FileRewrite, 'rewriteFile'>,
  { handle }: { readonly handle: Pick<FileHandle, 'writeFile'> },
): Promise<ChangedColumns | undefined> {
  const { opened, tool } = rewrite;
  const { path, file } = opened.source;
  const edits = await beginning(all);
  if (edits === undefined) {
    for await (const block of fileBlocks(file!)) await handle.writeFile(block);
    return undefined;
  }
  const original = await opened.spool().catch(error => explainSpool(error, path));
  const plain = await Spool.of(nothing()).catch(error => explainSpool(error, path));
  try {
    const touched = await rewriteFile({ file: original, output: plain.path, edits, tool });
    for await (const block of compressTo(opened.compression, copies(fileBlocks(plain.path))))
      await handle.writeFile(block);
    return touched;
  } finally {
    await plain.close();
  }
}

/** The batches from the first that holds something on; undefined where none does. */
async function beginning<Item>(
  batches: AsyncIterable<readonly Item[]>,
): Promise<AsyncIterable<readonly Item[]> | undefined> {
  const iterator = batches[Symbol.asyncIterator]();
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    if (next.value.length === 0) continue;
    const first = next.value;
    return (async function* () {
      yield first;
      yield* { [Symbol.asyncIterator]: () => iterator };
    })();
  }
  return undefined;
}

/** Blocks that may be kept when the next are asked for. */
async function* copies(blocks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const block of blocks) yield Buffer.from(block);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** A stretch of the decompressed bytes, and what changes in it. */
interface Spliced {
  readonly bytes: Uint8Array;
  readonly changes: readonly Change[];
}

/** The decompressed bytes: chunks with edits spliced, everything else as it is. What `take` gave for the bytes need not hold when the next are asked for. */
async function* splicedStretches(
  rewrite: Rewrite,
  { open }: SpliceRewrite,
  take: TakeMemory | undefined,
): AsyncGenerator<Spliced> {
  const { opened, format, formatOptions } = rewrite;
  const splicer = open();
  const pending = new FindingQueue(rewrite.findings);
  try {
    for await (const { end, bytes, chunk } of stretchesOf(opened, format, {
      ...rewrite,
      options: formatOptions,
      take,
    })) {
      const edits = chunk ? toEdits(await pending.takeUntil(end), rangeInBytes, rewrite.context) : [];
      const isSame = !chunk || (edits.length === 0 && !splicer.needsNext);
      const changes = isSame ? [] : spliceChunk({ ...chunk, bytes }, edits, splicer, rewrite.kernel, formatOptions);
      await rewrite.onChanges?.(bytes, changes);
      yield { bytes, changes };
    }
    const [rest] = await pending.takeUntil(Number.POSITIVE_INFINITY);
    if (rest) throw changed(opened.source.path);
  } finally {
    await pending.close();
  }
}

/** Each block holds until the next is asked for. */
async function* inBlocks(stretches: AsyncIterable<Spliced>): AsyncGenerator<Uint8Array> {
  const { take } = new Scratch();
  for await (const { bytes, changes } of stretches) {
    yield changes.length > 0 ? applyChanges(bytes, changes, take) : bytes;
  }
}

async function* inPieces(stretches: AsyncIterable<Spliced>): AsyncGenerator<Rewritten> {
  for await (const { bytes, changes } of stretches) {
    let at = 0;
    for (const change of changes) {
      if (change.start > at) yield { kind: 'same', bytes: bytes.subarray(at, change.start) };
      yield { kind: 'new', length: change.end - change.start, bytes: change.bytes };
      at = change.end;
    }
    if (at < bytes.length) yield { kind: 'same', bytes: bytes.subarray(at) };
  }
}

function spliceChunk(
  chunk: Chunk,
  edits: readonly Edit[],
  splicer: ReturnType<SpliceRewrite['open']>,
  kernel: Kernel,
  options: FormatOptions,
): readonly Change[] {
  while (true) {
    try {
      return splicer.splice(loadChunk(chunk, undefined, kernel, options), edits);
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
async function* fieldEdits({ findings, context }: Rewrite): AsyncGenerator<readonly FieldEdit[], void, undefined> {
  let group: Finding[] = [];
  const takeGroup = (): FieldEdit[] => {
    const [first] = group;
    if (!first) return [];
    const { record, path } = first;
    const inKey = first.in === 'key';
    const edits = toEdits(group, rangeInCodePoints, context);
    group = [];
    return edits.map(edit => ({ ...edit, record, path, inKey }));
  };
  for await (const batch of findings) {
    const edits: FieldEdit[] = [];
    for (const { finding } of batch) {
      const [first] = group;
      if (first && (first.record !== finding.record || first.path !== finding.path || first.in !== finding.in)) {
        edits.push(...takeGroup());
      }
      group.push(finding);
    }
    yield edits;
  }
  yield takeGroup();
}

function rangeInCodePoints({ start, end }: Finding): readonly [number, number] {
  return [start, end];
}

/** Findings with byte ranges, taken up to a position. */
class FindingQueue {
  readonly #iterator: AsyncIterator<readonly FindingLine[]>;
  #batch: readonly FindingLine[] = [];
  #at = 0;

  constructor(findings: AsyncIterable<readonly FindingLine[]>) {
    this.#iterator = findings[Symbol.asyncIterator]();
  }

  /** Lets go of the findings file, where it was not read to its end. */
  async close(): Promise<void> {
    await this.#iterator.return?.();
  }

  /** All further findings that start before `end` (bytes). */
  async takeUntil(end: number): Promise<Finding[]> {
    const taken: Finding[] = [];
    while (true) {
      for (; this.#at < this.#batch.length; this.#at++) {
        const { finding } = this.#batch[this.#at]!;
        if (rangeInBytes(finding)[0] >= end) return taken;
        taken.push(finding);
      }
      const { value, done } = await this.#iterator.next();
      if (done) return taken;
      this.#batch = value;
      this.#at = 0;
    }
  }
}
