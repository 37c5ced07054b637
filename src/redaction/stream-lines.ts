import { AuditError } from '../errors.ts';
import { detectEncoding, type Encoding, encodeText, unitBytes } from '../formats/encoding.ts';

/** Bytes that a byte order mark may have; a stream that begins like one is waited for. */
const MARK_BYTES = 4;
const MARK_STARTS = new Set([0x00, 0xef, 0xfe, 0xff]);

/** Takes a stream apart behind the last line end that has come, in the encoding that its beginning tells. */
export class StreamLines {
  /** Known once `add` has given something. */
  encoding: Encoding = 'utf-8';
  readonly #option: string | undefined;
  readonly #maxBytes: number;
  #newline: Buffer | undefined;
  /** Whole units since the last line end, and behind them bytes that are none yet. */
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #cut: Buffer = Buffer.alloc(0);

  /** @param maxBytes of one line. */
  constructor(option: string | undefined, maxBytes: number) {
    this.#option = option;
    this.#maxBytes = maxBytes;
  }

  /**
   * The byte order mark, when it has just come, and the lines that are complete now.
   * @throws AuditError `unreadable` when a line grows beyond what is allowed.
   */
  add(block: Buffer): { readonly mark: Buffer; readonly lines: Buffer } {
    let bytes: Buffer = Buffer.concat([this.#cut, block]);
    this.#cut = Buffer.alloc(0);
    let mark: Buffer = bytes.subarray(0, 0);
    if (this.#newline === undefined) {
      if (bytes.length < MARK_BYTES && (bytes.length === 0 || MARK_STARTS.has(bytes[0]!))) {
        this.#cut = bytes;
        return { mark, lines: mark };
      }
      mark = this.#begin(bytes);
      bytes = bytes.subarray(mark.length);
    }
    const unit = unitBytes(this.encoding);
    const whole = bytes.length - (bytes.length % unit);
    this.#cut = bytes.subarray(whole);
    const end = this.#endOfLines(bytes.subarray(0, whole));
    if (end === 0) {
      this.#hold(bytes.subarray(0, whole));
      if (this.#waitingBytes > this.#maxBytes) {
        throw new AuditError('unreadable', 'a line of the stream is above --max-record; it was not written');
      }
      return { mark, lines: Buffer.alloc(0) };
    }
    const lines = Buffer.concat([...this.#waiting, bytes.subarray(0, end)]);
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#hold(bytes.subarray(end, whole));
    return { mark, lines };
  }

  /** What is left at the end of the stream. */
  end(): { readonly mark: Buffer; readonly lines: Buffer } {
    const mark = this.#newline === undefined ? this.#begin(this.#cut) : Buffer.alloc(0);
    return { mark, lines: Buffer.concat([...this.#waiting, this.#cut.subarray(mark.length)]) };
  }

  #begin(head: Buffer): Buffer {
    const { encoding, markBytes } = detectEncoding(head, this.#option);
    this.encoding = encoding;
    this.#newline = encodeText('\n', encoding);
    return head.subarray(0, markBytes);
  }

  #hold(bytes: Buffer): void {
    if (bytes.length > 0) this.#waiting.push(Buffer.from(bytes));
    this.#waitingBytes += bytes.length;
  }

  // A newline's bytes may also stand across two units.
  #endOfLines(bytes: Buffer): number {
    const unit = unitBytes(this.encoding);
    let at = bytes.lastIndexOf(this.#newline!);
    while (at > 0 && at % unit !== 0) at = bytes.lastIndexOf(this.#newline!, at - 1);
    return at < 0 || at % unit !== 0 ? 0 : at + unit;
  }
}
