import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Keys } from '../../options/key.ts';
import { readFileState } from '../../sources/file-state.ts';
import { type OpenSource, openSource } from '../../sources/open-source.ts';
import {
  commitTemporary,
  createTemporary,
  discardTemporary,
  isOfDisk,
  type Temporary,
  toOutputError,
} from '../../sources/replace-file.ts';
import type { Unit } from '../../sources/units.ts';
import { type Rewritten, recompress } from '../recompress.ts';
import type { Instruction } from './part-stream.ts';
import { type Piece, readPieces } from './read-pieces.ts';
import { readSection } from './read-section.ts';
import { changedMeanwhile, checkUntouched } from './restore-source.ts';
import type { CopiedStretch } from './seal-source.ts';
import { SectionDraft } from './section-draft.ts';
import { type Section, Vault } from './vault-file.ts';

export interface SpanRestore {
  /** Of the redacted file: its content, and the file itself where it is compressed. */
  readonly sections: { readonly content: Section; readonly file: Section | undefined };
  /** Absolute path of the redacted file. */
  readonly file: string;
  /** Absolute path of what is written; may be the same. */
  readonly target: string;
  readonly vault: string;
  readonly keys: Keys;
  /** Is the change at this range of the decompressed original to be taken back? */
  isWanted(start: number, end: number): boolean;
  /** Done when the new file is whole and in the vault, before it gets its name. */
  beforeRename?(after: { readonly bytes: number; readonly sha256: string }): Promise<void>;
  readonly signal?: AbortSignal;
}

/** The ranges of the decompressed original that a redaction changed. */
export async function* readChangedRanges(
  section: Section,
  vault: string,
  keys: Keys,
): AsyncGenerator<{ readonly start: number; readonly end: number }> {
  for await (const piece of readPieces(readSection(section, vault, keys))) {
    if (piece.kind === 'change') yield { start: piece.start, end: piece.start + piece.original.length };
  }
}

/**
 * Takes back some changes of a redacted file and seals anew what stays replaced, so that the vault gives back all of it later on; the
 * section is on the disk before the file gets its name.
 * @returns bytes and SHA-256 of the new file.
 */
export async function restoreSpans(restore: SpanRestore): Promise<{ bytes: number; sha256: string }> {
  const { sections, file, target, keys, vault } = restore;
  const temporary = await createTemporary(target);
  const drafts: SectionDraft[] = [];
  const startDraft = async () => {
    const draft = await SectionDraft.start(vault, keys);
    drafts.push(draft);
    return draft;
  };
  try {
    const opened = await readFileState(file);
    const content = await startDraft();
    const copied: CopiedStretch[] = [];
    const after = await writeSpans(restore, temporary, { content, copied });
    const { source, before, compression, restored } = sections.content;
    const header = { source, before, after, compression };
    const adding = await Vault.openToAdd(vault, keys);
    try {
      await content.commit(adding, { ...header, of: 'content', restored });
      if (sections.file) {
        const units = await startDraft();
        await moveUnits(readSection(sections.file, vault, keys), { copied, file, newBytes: after.bytes }, units);
        await units.commit(adding, { ...header, of: 'file', restored: before.sha256 });
      }
    } finally {
      await adding.close();
    }
    await commitTemporary(temporary, {
      keepsAttributes: true,
      beforeRename: async () => {
        await checkUntouched(file, opened);
        await restore.beforeRename?.(after);
      },
    });
    return after;
  } catch (error) {
    for (const draft of drafts) await draft.discard();
    await discardTemporary(temporary);
    throw isOfDisk(error) ? toOutputError(target, error) : error;
  }
}

async function writeSpans(
  restore: SpanRestore,
  temporary: Temporary,
  { content, copied }: { readonly content: SectionDraft; readonly copied: CopiedStretch[] },
): Promise<{ bytes: number; sha256: string }> {
  const { sections, file, vault, keys, signal } = restore;
  const { compression, after } = sections.content;
  const units: Unit[] = [];
  const opened = await openSource(
    { path: file, file },
    { maxRatio: Number.MAX_SAFE_INTEGER, onUnit: unit => units.push(unit), ...(signal && { signal }) },
  );
  try {
    const pieces = readPieces(readSection(sections.content, vault, keys));
    const rewritten = takeBack(pieces, opened, restore, content);
    const blocks =
      compression === 'none'
        ? plainBytes(rewritten)
        : recompress({ file, compression, rewritten, units, onCopy: stretch => copied.push(stretch) });
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const block of blocks) {
      hash.update(block);
      bytes += block.length;
      await temporary.handle.writeFile(block);
    }
    const read = await opened.finish();
    if (read.sha256 !== after.sha256) throw changedMeanwhile(file);
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await opened.close();
  }
}

async function* plainBytes(rewritten: AsyncIterable<Rewritten>): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of rewritten) yield bytes;
}

/** What becomes of the redacted text, noted as parts of the original on its way. */
async function* takeBack(
  pieces: AsyncIterable<Piece>,
  opened: OpenSource,
  { isWanted }: SpanRestore,
  { parts }: SectionDraft,
): AsyncGenerator<Rewritten> {
  const text = new TextReader(opened.bytes());
  for await (const piece of pieces) {
    if (piece.kind === 'same') {
      await parts.same(piece.length);
      for await (const bytes of text.take(piece.length)) yield { kind: 'same', bytes };
    } else if (piece.original.length > 0 && isWanted(piece.start, piece.start + piece.original.length)) {
      await parts.same(piece.original.length);
      for await (const _ of text.take(piece.length));
      yield { kind: 'new', length: piece.length, bytes: piece.original };
    } else {
      await parts.changed(piece.original, piece.length);
      for await (const bytes of text.take(piece.length)) yield { kind: 'same', bytes };
    }
  }
  // Behind the end there is nothing; reading on lets a compressed file prove that it is whole.
  for await (const bytes of text.take(Number.POSITIVE_INFINITY)) yield { kind: 'same', bytes };
}

class TextReader {
  readonly #blocks: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(blocks: AsyncIterable<Uint8Array>) {
    this.#blocks = blocks[Symbol.asyncIterator]();
  }

  async *take(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      if (this.#rest.length === 0) {
        const { done, value } = await this.#blocks.next();
        // It is shorter than when it was redacted: the digest will tell.
        if (done) return;
        this.#rest = Buffer.from(value);
      }
      const taken = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(taken.length);
      left -= taken.length;
      yield taken;
    }
  }
}

interface Moved {
  /** Stretches of the redacted file that the new one has too, in order. */
  readonly copied: readonly CopiedStretch[];
  /** Absolute path of the redacted file. */
  readonly file: string;
  readonly newBytes: number;
}

/** What the original file has of the new one, known what it has of the redacted one and what that has of the new one. */
async function moveUnits(
  instructions: AsyncIterable<Instruction>,
  { copied, file, newBytes }: Moved,
  { parts }: SectionDraft,
): Promise<void> {
  let at = 0; // in the redacted file
  let written = 0; // in the new one
  let next = 0;
  for await (const instruction of instructions) {
    if (instruction.kind === 'own') {
      await parts.changed(instruction.bytes, 0);
      continue;
    }
    const end = at + instruction.count;
    if (instruction.kind === 'copy') {
      while (at < end) {
        while (next < copied.length && copied[next]!.end <= at) next += 1;
        const stretch = copied[next];
        if (!stretch || stretch.start >= end) {
          await addOwn(at, end);
          break;
        }
        if (stretch.start > at) await addOwn(at, stretch.start);
        const from = Math.max(at, stretch.start);
        const to = Math.min(end, stretch.end);
        const place = stretch.at + from - stretch.start;
        if (place > written) await parts.changed(NOTHING, place - written);
        await parts.same(to - from);
        written = place + to - from;
        at = to;
      }
    }
    at = end;
  }
  if (newBytes > written) await parts.changed(NOTHING, newBytes - written);

  async function addOwn(start: number, end: number): Promise<void> {
    for await (const block of createReadStream(file, { start, end: end - 1 })) {
      await parts.changed(block as Buffer, 0);
    }
  }
}

const NOTHING = new Uint8Array(0);
