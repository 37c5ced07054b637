import { toManifest } from '../audit.ts';
import type { LoadedRule } from '../detectors/load.ts';
import type { Encoding } from '../formats/encoding.ts';
import type { Format } from '../formats/format.ts';
import { toEncodedState } from '../formats/in-encodings.ts';
import type { AuditOptions } from '../options/audit-options.ts';
import type { ScanResult } from '../scan/protocol.ts';
import { RuleTally } from '../scan/rule-tally.ts';
import type { Scanner } from '../scan/scanner.ts';
import { SourceTally } from '../scan/source-tally.ts';
import type { Manifest } from '../types.ts';

/** The scan of one side of a stream, as it comes or as it goes out, and what it comes to. */
export class StreamScan {
  readonly #scanner: Scanner;
  readonly #format: string;
  readonly #rules: readonly LoadedRule[];
  readonly #tally: RuleTally;
  readonly #source: SourceTally;
  #records = 0;
  #bytes = 0;

  constructor(scanner: Scanner, format: Format, rules: readonly LoadedRule[]) {
    this.#scanner = scanner;
    this.#format = format.name;
    this.#rules = rules;
    this.#tally = new RuleTally(rules);
    this.#source = new SourceTally(rules);
  }

  /** Scans the lines behind those that were added. */
  scan(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<ScanResult> {
    const chunk = toLineChunk(bytes, this.#records, encoding);
    return this.#scanner.scanChunk({ source: '-', file: undefined, format: this.#format, chunk });
  }

  /** @param bytes length of the lines that were scanned. */
  add(result: ScanResult, bytes: number): void {
    this.#tally.add(result);
    this.#source.add(result);
    this.#records += result.records;
    this.#bytes += bytes;
  }

  /** Of all that was added. */
  toManifest(options: AuditOptions): Manifest {
    return toManifest(options, [this.#entry()], [], this.#tally, this.#rules);
  }

  #entry(): Manifest['sources'][number] {
    const bytes = this.#bytes;
    const read = { bytes, sha256: '', decompressedBytes: bytes, consumedBytes: bytes, problems: [], problemCount: 0 };
    return {
      path: '-',
      bytes,
      sha256: '',
      format: this.#format,
      compression: 'none',
      decompressedBytes: bytes,
      ...this.#source.summary(read, 'none'),
      findings: { path: '', sha256: '', count: this.#source.lineCount },
    };
  }
}

/** Whole lines of a stream, without its byte order mark. @param firstRecord how many records stand before them. */
export function toLineChunk(bytes: Uint8Array<ArrayBuffer>, firstRecord: number, encoding: Encoding) {
  const state = encoding === 'utf-8' ? {} : { state: toEncodedState(encoding) };
  return { firstRecord, start: 0, end: bytes.length, bytes, ...state };
}
