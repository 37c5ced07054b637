import { AuditError } from '../errors.ts';
import { ArmourTracker } from '../formats/armour.ts';
import { detectEncoding, type Encoding, narrowUnits, unitBytes } from '../formats/encoding.ts';

const LINE_FEED = 10;

/** Bytes that a byte order mark may have; a stream that begins like one is waited for. */
const MARK_BYTES = 4;
const MARK_STARTS = new Set([0x00, 0xef, 0xfe, 0xff]);

/**
 * Takes a stream apart behind the last line end that has come, in the encoding that its beginning tells. Where armoured blocks stay whole, one
 * that has begun waits for its end, which is at most 500 lines away.
 */
export class StreamLines {
  /** Known once `add` has given something. */
  encoding: Encoding = 'utf-8';
  readonly #option: string | undefined;
  readonly #maxBytes: number;
  readonly #armour: ArmourTracker | undefined;
  #hasBegun = false;
  /** Whole units that were not given yet, and behind them bytes that are none yet. */
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  /** Those of them since the last line end. */
  #lineBytes = 0;
  #cut: Buffer = Buffer.alloc(0);

  /**
   * @param maxBytes of one line, and of a block that is kept whole.
   * @param keepsArmour true where a block must not be cut.
   */
  constructor(option: string | undefined, maxBytes: number, keepsArmour: boolean) {
    this.#option = option;
    this.#maxBytes = maxBytes;
    this.#armour = keepsArmour ? new ArmourTracker() : undefined;
  }

  /**
   * The byte order mark, when it has just come, and the lines that are complete now.
   * @throws AuditError `unreadable` when a line grows beyond what is allowed.
   */
  add(block: Buffer): { readonly mark: Buffer; readonly lines: Buffer } {
    let bytes: Buffer = Buffer.concat([this.#cut, block]);
    this.#cut = Buffer.alloc(0);
    let mark: Buffer = bytes.subarray(0, 0);
    if (!this.#hasBegun) {
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
    const { lineEnd, mayCutAt } = this.#followLines(bytes.subarray(0, whole));
    const isTooLong = this.#waitingBytes + lineEnd > this.#maxBytes;
    const end = mayCutAt === 0 && isTooLong ? lineEnd : mayCutAt;
    this.#lineBytes = lineEnd === 0 ? this.#lineBytes + whole : whole - lineEnd;
    if (end === 0) {
      this.#hold(bytes.subarray(0, whole));
      if (this.#lineBytes > this.#maxBytes) {
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
    const mark = !this.#hasBegun ? this.#begin(this.#cut) : Buffer.alloc(0);
    return { mark, lines: Buffer.concat([...this.#waiting, this.#cut.subarray(mark.length)]) };
  }

  #begin(head: Buffer): Buffer {
    const { encoding, markBytes } = detectEncoding(head, this.#option);
    this.encoding = encoding;
    this.#hasBegun = true;
    return head.subarray(0, markBytes);
  }

  #hold(bytes: Buffer): void {
    if (bytes.length > 0) this.#waiting.push(Buffer.from(bytes));
    this.#waitingBytes += bytes.length;
  }

  /** Offsets behind the last line end, and behind the last at which no block is open; 0 where there is none. */
  #followLines(bytes: Buffer): { readonly lineEnd: number; readonly mayCutAt: number } {
    const unit = unitBytes(this.encoding);
    const units = unit === 1 ? bytes : Buffer.from(narrowUnits(bytes, this.encoding));
    if (!this.#armour) {
      const lineEnd = (units.lastIndexOf(LINE_FEED) + 1) * unit;
      return { lineEnd, mayCutAt: lineEnd };
    }
    this.#armour.take(units);
    let line = 0;
    let mayCutAt = 0;
    for (let feed = units.indexOf(LINE_FEED); feed >= 0; feed = units.indexOf(LINE_FEED, line)) {
      this.#armour.endLine(line, feed);
      line = feed + 1;
      if (this.#armour.mayCut) mayCutAt = line;
    }
    this.#armour.add(line, units.length);
    return { lineEnd: line * unit, mayCutAt: mayCutAt * unit };
  }
}
