import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AuditError } from '../errors.ts';
import { JOURNAL_NAME } from '../sources/manifest-folder.ts';
import { syncFolder } from '../sources/replace-file.ts';
import { SharedSync } from '../sources/shared-sync.ts';
import { digest, sha256 } from './digest-shape.ts';

const head = z.object({ journal: z.literal(1), manifest: sha256, settings: sha256 });
const line = z.union([
  z.object({
    source: z.string(),
    state: z.literal('ready'),
    before: digest,
    after: digest,
    findings: z.object({ path: z.string(), sha256, count: z.int().min(0) }),
  }),
  z.object({ source: z.string(), state: z.literal('done') }),
]);

/** What a source was and what it is to be; from the line on, its path holds the one or the other. */
export type ReadyLine = Extract<z.infer<typeof line>, { state: 'ready' }>;
export type JournalHead = z.infer<typeof head>;

/** What the journal of a run that did not end tells. */
export interface JournalState {
  readonly head: JournalHead;
  readonly ready: ReadonlyMap<string, ReadyLine>;
  /** Bytes of whole lines. */
  readonly length: number;
}

/**
 * Reads the journal in a manifest folder; undefined when there is none. A last line that was not written whole does not count: it was
 * not on the disk when the next step would have begun.
 */
export async function readJournal(manifestDir: string): Promise<JournalState | undefined> {
  const file = join(manifestDir, JOURNAL_NAME);
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return undefined;
    throw new AuditError('output', `cannot read the journal \`${file}\` (${cause.code})`, { cause });
  });
  if (bytes === undefined) return undefined;
  const length = bytes.lastIndexOf(10) + 1;
  const [first, ...rest] = bytes.toString('utf8', 0, length).split('\n').slice(0, -1);
  if (first === undefined) return undefined;
  const ready = new Map<string, ReadyLine>();
  const parsedHead = head.safeParse(parse(first));
  if (!parsedHead.success) throw damaged(file, 1);
  rest.forEach((text, i) => {
    const { data } = line.safeParse(parse(text));
    if (data === undefined) throw damaged(file, i + 2);
    if (data.state === 'ready') ready.set(data.source, data);
  });
  return { head: parsedHead.data, ready, length };
}

/** The journal of a redaction: each line is on the disk before the step that it announces. */
export class Journal {
  readonly #folder: string;
  readonly #head: JournalHead;
  #handle: FileHandle | undefined;
  /** Where the next line begins, when an earlier run left some. */
  #length: number;
  #queue: Promise<void> = Promise.resolve();
  readonly #announced: Set<string>;
  /** After one, nothing more is written: what is on the disk behind it would not be known. */
  #failure: unknown;
  readonly #durable = new SharedSync(async () => {
    await this.#handle!.sync();
  });

  /** @param earlier what an interrupted run left, which goes on. */
  constructor(manifestDir: string, journalHead: JournalHead, earlier: JournalState | undefined) {
    this.#folder = manifestDir;
    this.#head = journalHead;
    this.#length = earlier?.length ?? 0;
    this.#announced = new Set(earlier?.ready.keys());
  }

  /** Sources that were about to be replaced, by this run or the one that goes on: no other has been. */
  get announced(): ReadonlySet<string> {
    return this.#announced;
  }

  /** The new file is whole and on the disk under its temporary name; the rename comes next. */
  ready(entry: Omit<ReadyLine, 'state'>): Promise<void> {
    const { source, before, after, findings } = entry;
    this.#announced.add(source);
    return this.#append({ source, state: 'ready', before, after, findings }, true);
  }

  /** The new file has its name. */
  done(source: string): Promise<void> {
    return this.#append({ source, state: 'done' }, false);
  }

  /** Removes the journal after the manifest has taken over; call at the end of a run that ended well. */
  async finish(): Promise<void> {
    await this.#close();
    const file = join(this.#folder, JOURNAL_NAME);
    await rm(file, { force: true }).catch((cause: NodeJS.ErrnoException) => {
      throw new AuditError('output', `all is done, but the journal \`${file}\` cannot be removed (${cause.code})`, {
        cause,
      });
    });
  }

  /** Closes it and leaves it to `--resume`; removes it when no source was about to be replaced. */
  async abandon(): Promise<void> {
    if (this.#announced.size > 0) await this.#close().catch(() => {});
    else await this.finish().catch(() => {});
  }

  /** Lines are written one after the other; those of sources that wait at once are made durable at once. */
  async #append(entry: z.infer<typeof line>, isDurable: boolean): Promise<void> {
    const written = this.#queue.then(() => this.#write(entry));
    this.#queue = written.catch(() => {});
    const done = isDurable ? written.then(() => this.#durable.done()) : written;
    await done.catch((cause: NodeJS.ErrnoException) => {
      this.#failure ??= cause;
      const file = join(this.#folder, JOURNAL_NAME);
      throw new AuditError(
        'output',
        `cannot write the journal \`${file}\` (${cause.code}), without which no file is replaced; make room or name another --manifest folder`,
        { cause },
      );
    });
  }

  async #write(entry: z.infer<typeof line>): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    try {
      await this.#writeLine(entry);
    } catch (error) {
      this.#failure = error;
      throw error;
    }
  }

  async #writeLine(entry: z.infer<typeof line>): Promise<void> {
    if (this.#handle === undefined) {
      const handle = await open(join(this.#folder, JOURNAL_NAME), this.#length > 0 ? 'r+' : 'w', 0o600);
      this.#handle = handle;
      await handle.truncate(this.#length);
      if (this.#length === 0) await this.#put(this.#head);
      await handle.sync();
      await syncFolder(this.#folder);
    }
    await this.#put(entry);
  }

  /** One write of one line, at its place: a half line of a write that failed is written over. */
  async #put(value: object): Promise<void> {
    const bytes = Buffer.from(`${JSON.stringify(value)}\n`);
    for (let done = 0; done < bytes.length; ) {
      done += (await this.#handle!.write(bytes, done, bytes.length - done, this.#length + done)).bytesWritten;
    }
    this.#length += bytes.length;
  }

  async #close(): Promise<void> {
    await this.#queue;
    await this.#handle?.close();
    this.#handle = undefined;
  }
}

/** SHA-256 in hex of settings that must be the same when a run goes on. */
export function digestOfSettings(settings: unknown): string {
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function damaged(file: string, number: number): AuditError {
  return new AuditError(
    'manifest',
    `line ${number} of the journal \`${file}\` is damaged, so what an interrupted run did cannot be told from it; check the files against the digests in the lines that are whole, then move the journal away`,
  );
}
