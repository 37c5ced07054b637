import { isUtf8 } from 'node:buffer';
import { type LossyText, replaceInvalidUtf8 } from '../../decode/utf8.ts';
import { EVERY_NUMBER } from '../../detectors/number-lengths.ts';
import { FIELD_WORDS, FieldFlag, type Kernel, KeyRole, RECORD_WORDS } from '../../kernel/kernel.ts';
import type { FieldSink, Hits } from '../format.ts';
import { HitsWithin } from '../hits-within.ts';
import { roleOfMember } from '../member-role.ts';
import { decodeKey, Paths } from './path.ts';
import { RawOffsets } from './raw-offsets.ts';
import { namesOfColumns, siblingKeys } from './sibling-keys.ts';

/** A scalar or key that a hit touches, decoded when asked for. Offsets are relative to the chunk's first byte. */
export interface JsonField {
  /** 0-based in the chunk. */
  readonly record: number;
  /** Half-open range of the raw text, without quotes. */
  readonly start: number;
  readonly end: number;
  readonly isKey: boolean;
  /** False for a number. */
  readonly isString: boolean;
  /** Number of the object or array it stands in, the same for all of its members; negative for a record that is no container. */
  readonly container: number;
  readonly path: string;
  readonly names: readonly string[];
  /** The text beside it that names it: of `{"name": "DB_PASSWORD", "value": …}`, `["--token", …]`, `{"columns": ["name"], "rows": [[…]]}`. */
  readonly label: string | undefined;
  /** Keys of the object that it or the list of it stands in, its own among them; of a cell the names of the columns. */
  readonly siblings: readonly string[];
  /** Decoded UTF-8; valid until the next field. */
  readonly text: Buffer;
  /** The hits in `text`, unless it must be searched for them; ask before the next field. */
  readonly hits: Hits | undefined;
  /** Offset in the chunk at which the decoded byte stands. */
  toRaw(decoded: number): number;
  /** Its text stays valid from now on. */
  keep(): void;
}

/** A record that is not JSON, to be taken as text. */
export interface BrokenRecord {
  readonly record: number;
  readonly start: number;
  readonly end: number;
  readonly isTooDeep: boolean;
}

/** What a walk tells of beside what hits touch, and of the numbers that they do. */
type Asks = Pick<FieldSink, 'isKeyed' | 'isContext' | 'numbers'>;

export interface JsonVisitor {
  /** True for a key that is data: paths tell its position instead. Asked when a path is. */
  hides?(key: string): boolean;
  field(field: JsonField): void;
  /** Told behind the last field of a record that was visited; its half-open range. */
  end?(start: number, end: number): void;
  broken(record: BrokenRecord): void;
}

/** JSON records in a text. */
export interface JsonText {
  readonly input: Buffer;
  /** The records' half-open ranges in `input` as pairs; undefined for JSON Lines. */
  readonly ranges: Uint32Array | undefined;
}

/** What is walked, and where the walk stops. */
export interface JsonWalk extends JsonText {
  readonly hits: Hits;
  /** Nothing is asked unless this is given: the walk only goes where `hits` point. */
  readonly asks?: Asks;
  /** How many texts inside texts deep `input` stands, 0 unless given; each level has its own tables. */
  readonly level?: number;
}

const ASKS_NOTHING: Asks = { isKeyed: () => false, isContext: () => false, numbers: EVERY_NUMBER };

/** Visits, in order, the fields of records that hits touch, whose key or label a rule asks about, or that hold a `\u` escape of note. */
export function walkChunk(
  kernel: Kernel,
  { input, ranges, hits, asks = ASKS_NOTHING, level = 0 }: JsonWalk,
  visitor: JsonVisitor,
): { records: number; fields: number } {
  kernel.roleOf = raw => {
    const name = decodeKey(raw);
    return (asks.isKeyed(name) ? KeyRole.keyed : 0) | (asks.isContext(name) ? KeyRole.context : 0) | roleOfMember(name);
  };
  const walked = kernel.walkJson(input, hits, asks.numbers, ranges, level);
  const paths = new Paths(walked, input, key => visitor.hides?.(key) ?? false);
  const source = { kernel, level, input, isValid: isUtf8(input), paths, hits: new HitsWithin(hits) };
  const { fieldWords, recordWords } = walked;
  for (let entry = 0; entry < walked.recordEntries; entry++) {
    const at = entry * RECORD_WORDS;
    const record = recordWords[at]!;
    const status = recordWords[at + 3]!;
    if (status !== 0) {
      visitor.broken({ record, start: recordWords[at + 1]!, end: recordWords[at + 2]!, isTooDeep: status === 2 });
      continue;
    }
    const last = entry + 1 < walked.recordEntries ? recordWords[at + RECORD_WORDS + 4]! : walked.fields;
    for (let field = recordWords[at + 4]!; field < last; field++) {
      visitor.field(new WalkedField(source, record, fieldWords, field * FIELD_WORDS));
    }
    visitor.end?.(recordWords[at + 1]!, recordWords[at + 2]!);
  }
  return { records: walked.records, fields: walked.scalars };
}

interface FieldSource {
  readonly kernel: Kernel;
  readonly level: number;
  readonly input: Buffer;
  /** The whole input is valid UTF-8. */
  readonly isValid: boolean;
  readonly paths: Paths;
  readonly hits: HitsWithin;
}

class WalkedField implements JsonField {
  readonly record: number;
  readonly start: number;
  readonly end: number;
  readonly isKey: boolean;
  readonly isString: boolean;
  readonly container: number;
  text: Buffer;
  readonly #source: FieldSource;
  readonly #words: Uint32Array;
  readonly #at: number;
  /** The label is the name of its column. */
  readonly #isCell: boolean;
  readonly #hasEscape: boolean;
  readonly #hasUnitEscape: boolean;
  #decoded: Buffer;
  #lossy: LossyText | undefined;
  #offsets: RawOffsets | undefined;
  #branch: ReturnType<Paths['of']> | undefined;

  /** @param at where the field's words begin. */
  constructor(source: FieldSource, record: number, words: Uint32Array, at: number) {
    const flags = words[at + 2]!;
    this.#source = source;
    this.#words = words;
    this.#at = at;
    this.record = record;
    this.start = words[at]!;
    this.end = words[at + 1]!;
    this.isKey = (flags & FieldFlag.key) !== 0;
    this.isString = (flags & FieldFlag.string) !== 0;
    this.container = words[at + 3]! | 0;
    this.#isCell = (flags & FieldFlag.cell) !== 0;
    this.#hasEscape = (flags & FieldFlag.escape) !== 0;
    this.#hasUnitEscape = (flags & FieldFlag.unicodeEscape) !== 0;
    this.#decoded = this.#hasEscape ? source.kernel.decodeJsonString(this.#raw(), source.level) : this.#raw();
    this.#lossy = source.isValid || isUtf8(this.#decoded) ? undefined : replaceInvalidUtf8(this.#decoded);
    this.text = this.#lossy ? this.#lossy.text : this.#decoded;
  }

  get path(): string {
    return this.#place().path;
  }

  get names(): readonly string[] {
    return this.#place().names.list;
  }

  get hits(): Hits | undefined {
    // Numbers are short, and lists of them one place.
    if (!this.isString || this.#hasUnitEscape || this.#lossy) return undefined;
    return this.#source.hits.of(this.start, this.end, this.#hasEscape ? this.#raw() : undefined);
  }

  get label(): string | undefined {
    const end = this.#words[this.#at + 9]!;
    return end === 0 ? undefined : decodeKey(this.#source.input.subarray(this.#words[this.#at + 8]!, end));
  }

  get siblings(): readonly string[] {
    if (this.#isCell) return namesOfColumns(this.#source.input, this.#words[this.#at + 8]!, this.#words[this.#at + 9]!);
    return siblingKeys(
      this.#source.input,
      this.isString ? this.start - 1 : this.start,
      this.isString ? this.end + 1 : this.end,
    );
  }

  toRaw(offset: number): number {
    const inDecoded = this.#lossy ? this.#lossy.toOriginal(offset) : offset;
    if (!this.#hasEscape) return this.start + inDecoded;
    this.#offsets ??= new RawOffsets(this.#source.kernel, this.#raw(), this.#decoded);
    return this.start + this.#offsets.at(inDecoded);
  }

  keep(): void {
    if (!this.#hasEscape) return;
    this.#decoded = Buffer.from(this.#decoded);
    if (this.#lossy) this.#lossy = replaceInvalidUtf8(this.#decoded);
    this.text = this.#lossy ? this.#lossy.text : this.#decoded;
  }

  #place(): ReturnType<Paths['of']> {
    const words = this.#words;
    const at = this.#at;
    this.#branch ??= this.#source.paths.of(this.container, words[at + 4]!, words[at + 5]!, words[at + 6]!);
    return this.#branch;
  }

  #raw(): Buffer {
    return this.#source.input.subarray(this.start, this.end);
  }
}
