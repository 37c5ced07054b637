import { type FileHandle, open } from 'node:fs/promises';
import { type DecodedSpan, decodeSpan } from '../decode/layers.ts';
import { decodeText, detectEncoding, ENCODING_HEAD, type Encoding } from '../formats/encoding.ts';
import type { FieldTexts } from '../formats/format.ts';
import { formatNamed } from '../formats/index.ts';
import { openAudited } from '../sources/open-source.ts';
import type { Finding, SourceEntry, Via } from '../types.ts';
import { withPlainFile } from './plain-file.ts';

/** A finding's text and what stands beside it, as far as it is shown: read from the data, kept nowhere. */
export interface TextAround {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** What it says where it is encoded in another way than the source escapes all its text, with what stands beside it in the same run. */
  readonly decoded?: DecodedSpan;
}

/** Reads the text around findings of one source, best in file order. */
export interface Surroundings {
  of(finding: Finding): Promise<TextAround | undefined>;
  close(): Promise<void>;
}

/** @param options.encoding what the audit was told; else the file says. */
export async function openSurroundings(
  entry: SourceEntry,
  file: string,
  options: { readonly encoding?: string },
): Promise<Surroundings> {
  const { rewrite } = formatNamed(entry.format);
  if (rewrite.kind === 'file') {
    const { path, compression } = entry;
    return new FieldSurroundings(await withPlainFile({ path, compression, file }, rewrite.openFields));
  }
  const bytes = entry.compression === 'none' ? new FileWindow(await open(file, 'r')) : new StreamWindow(entry, file);
  const { encoding } = detectEncoding(await bytes.read(0, ENCODING_HEAD), options.encoding);
  return new ByteSurroundings(bytes, encoding, rewrite.unescape);
}

class FieldSurroundings implements Surroundings {
  readonly #fields: FieldTexts;

  constructor(fields: FieldTexts) {
    this.#fields = fields;
  }

  async of({ record, path, start, end, via }: Finding): Promise<TextAround | undefined> {
    const text = this.#fields.textAt(record, path);
    if (text === undefined) return undefined;
    const points = [...text];
    const part = (from: number, to: number) => points.slice(Math.max(0, from), to).join('');
    const found = part(start, end);
    return {
      before: part(start - SHOWN, start),
      text: found,
      after: part(end, end + SHOWN),
      ...decodedOf(found, via),
    };
  }

  async close(): Promise<void> {
    this.#fields.close();
  }
}

class ByteSurroundings implements Surroundings {
  readonly #bytes: ByteWindow;
  readonly #encoding: Encoding;
  readonly #toText: (part: string) => string;

  constructor(bytes: ByteWindow, encoding: Encoding, toText: (part: string) => string) {
    this.#bytes = bytes;
    this.#encoding = encoding;
    this.#toText = toText;
  }

  async of({ bytes, via }: Finding): Promise<TextAround | undefined> {
    if (!bytes) return undefined;
    const [start, end] = bytes;
    // A multiple of four, so that no code unit is cut; UTF-8 may lose a character at either end.
    const from = Math.max(0, start - SHOWN * 4);
    const read = await this.#bytes.read(from, end + SHOWN * 4);
    if (read.length < end - from) return undefined;
    const decode = (a: number, b?: number) => decodeText(read.subarray(a, b), this.#encoding);
    const text = decode(start - from, end - from);
    return {
      before: [...decode(0, start - from)].slice(-SHOWN).join(''),
      text,
      after: [...decode(end - from)].slice(0, SHOWN).join(''),
      ...decodedOf(this.#toText(text), via),
    };
  }

  close(): Promise<void> {
    return this.#bytes.close();
  }
}

function decodedOf(text: string, via: readonly Via[] | undefined): Pick<TextAround, 'decoded'> {
  const decoded = via && decodeSpan(text, via, SHOWN);
  return decoded && decoded.text !== text ? { decoded } : {};
}

interface ByteWindow {
  /** Decompressed bytes from `start` to `end`, or to where they end. */
  read(start: number, end: number): Promise<Buffer>;
  close(): Promise<void>;
}

class FileWindow implements ByteWindow {
  readonly #handle: FileHandle;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async read(start: number, end: number): Promise<Buffer> {
    const { bytesRead, buffer } = await this.#handle.read(Buffer.alloc(end - start), 0, end - start, start);
    return buffer.subarray(0, bytesRead);
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

/** Goes through a compressed source once, as long as it is asked for what lies further on. */
class StreamWindow implements ByteWindow {
  readonly #entry: SourceEntry;
  readonly #file: string;
  #blocks: AsyncGenerator<Buffer> | undefined;
  #held: Buffer = Buffer.alloc(0);
  #start = 0;

  constructor(entry: SourceEntry, file: string) {
    this.#entry = entry;
    this.#file = file;
  }

  async read(start: number, end: number): Promise<Buffer> {
    if (!this.#blocks || start < this.#start) {
      await this.close();
      this.#blocks = this.#open();
      this.#held = Buffer.alloc(0);
      this.#start = 0;
    }
    while (this.#start + this.#held.length < end) {
      const { done, value } = await this.#blocks.next();
      if (done === true) break;
      const joined = Buffer.concat([this.#held, value]);
      const spare = Math.max(0, Math.min(start - BEHIND_BYTES - this.#start, joined.length));
      this.#held = joined.subarray(spare);
      this.#start += spare;
    }
    return this.#held.subarray(start - this.#start, end - this.#start);
  }

  async close(): Promise<void> {
    await this.#blocks?.return(undefined);
    this.#blocks = undefined;
  }

  async *#open(): AsyncGenerator<Buffer> {
    const opened = await openAudited({ path: this.#entry.path, file: this.#file });
    try {
      yield* opened.bytes();
    } finally {
      await opened.close();
    }
  }
}

/** Code points on either side. */
const SHOWN = 60;
/** Findings of a record may be a little out of order. */
const BEHIND_BYTES = 1 << 16;
