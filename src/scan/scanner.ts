import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { loadRules } from '../detectors/load.ts';
import { type Chunk, type FormatOptions, type LoadedChunk, SourceChanged } from '../formats/format.ts';
import { formatNamed } from '../formats/index.ts';
import { type Kernel, KernelFull, KernelMoved } from '../kernel/kernel.ts';
import { isGone, isOfFile, toUnreadable } from '../sources/unreadable.ts';
import { CHANGED } from './changed.ts';
import { compileRules } from './compiled-rules.ts';
import { HitConfirmer } from './confirm-hits.ts';
import { FieldMatcher } from './field-matcher.ts';
import { FindingSink, type FindingTools } from './finding-sink.ts';
import { NameFinder } from './name-questions.ts';
import type { ScanConfig, ScanResult, ScanTask } from './protocol.ts';

const TOO_DENSE = {
  code: 'record-too-large',
  message: 'a record holds more to look at than fits into memory; split it, or lower --max-record to pass over it',
} as const;

/** One thread's whole scanning state: rules, kernel, matcher. `scanChunk` is a function of its task alone. */
export class Scanner {
  readonly #tools: FindingTools;
  readonly #names: NameFinder | undefined;

  /** @param compiled the rules of `config`, where the caller has them already. */
  constructor(config: ScanConfig, compiled = compileRules(loadRules(config.extraRules, config.selection))) {
    const { rules, kernel } = compiled;
    const matcher = new FieldMatcher(compiled);
    this.#tools = { config, rules, kernel, matcher, confirmer: new HitConfirmer(compiled) };
    this.#names = config.ner && new NameFinder(config.ner, compiled);
  }

  async scanChunk(task: ScanTask): Promise<ScanResult> {
    const format = formatNamed(task.format);
    while (true) {
      const sink = new FindingSink(this.#tools, task);
      try {
        const { kernel, config } = this.#tools;
        const chunk = loadChunk(task.chunk, task.file, kernel, config.formatOptions);
        const stats = await format.read(chunk, sink);
        if (this.#names) await sink.ask(this.#names);
        return sink.result(stats);
      } catch (error) {
        if (error instanceof KernelMoved) continue;
        if (error instanceof SourceChanged || isGone(error)) return sink.unread(task.chunk, CHANGED);
        if (error instanceof KernelFull) return sink.unread(task.chunk, TOO_DENSE);
        throw isOfFile(error) ? toUnreadable(task.source, error) : error;
      }
    }
  }
}

/** A chunk whose bytes `load` puts into the kernel's memory, read from the file where the chunk does not carry them. */
export function loadChunk(chunk: Chunk, file: string | undefined, kernel: Kernel, options: FormatOptions): LoadedChunk {
  return {
    ...chunk,
    file,
    options,
    kernel,
    load() {
      const { bytes } = chunk;
      if (bytes) return kernel.load(bytes.length, view => view.set(bytes));
      return kernel.load(chunk.end - chunk.start, view => readRange(file!, chunk.start, view));
    },
  };
}

function readRange(file: string, start: number, into: Buffer): void {
  const descriptor = openSync(file, 'r');
  try {
    // A file that shrank must not be read short.
    if (fstatSync(descriptor).size < start + into.length) throw new SourceChanged();
    let filled = 0;
    while (filled < into.length) {
      const count = readSync(descriptor, into, filled, into.length - filled, start + filled);
      if (count === 0) throw new SourceChanged();
      filled += count;
    }
  } finally {
    closeSync(descriptor);
  }
}
