import { readFileSync } from 'node:fs';
import type { NumberLengths } from '../detectors/number-lengths.ts';
import { GATE_SHAPES, type GateShape, SHAPES_OF_DIGITS } from '../detectors/rule.ts';
import { AuditError } from '../errors.ts';
import { NO_MATCH } from '../pattern/matcher-layout.ts';
import type { MatcherProgram } from '../pattern/matcher-program.ts';
import type { Span } from '../pattern/span.ts';
import { Automata } from './automata.ts';
import type { KernelExports } from './exports.ts';
import { ATOM_WORDS, type GateTables } from './gate-tables.ts';
import type { Hits } from './hits.ts';
import type { Leads } from './leads.ts';
import { type CharacterSet, Matchers } from './matchers.ts';

const PAGE = 65_536;
/** Reserved at start, so that ordinary chunks never move memory; untouched pages are not resident. */
const INITIAL_BYTES = 128 << 20;
/** Address space of a kernel. */
const MOST_BYTES = 4e9;
/** Readable bytes that must stand behind any searched range; the kernel loads 16 or 64 at a time. */
const PADDING = 64;
const MOST_UNIT_LEADS = 4096;
/** No shape of digits is looked for. */
const NO_ANCHORS: readonly number[] = SHAPES_OF_DIGITS.map(() => -1);
/** What the gate knows of an atom: looked at for each place of its gram, and only where it stands. */
const KEY_BYTES = 12;
const ENTRY_BYTES = 40;
/** A place in a list: anchor, start and end. */
const HIT_BYTES = 12;
/** Fifteen times those of the built-in rules; each takes some 100 bytes in every thread. */
const MAX_ATOMS = 1_000_000;
export const FIELD_WORDS = 10;
const NODE_WORDS = 4;
export const RECORD_WORDS = 5;
/** Frames of containers, and behind them the names of columns that were read last. */
const STACK_BYTES = 1024 * 48 + 64 * 8;
const KEY_CACHE_BYTES = 512 * 64;

/** How text stands in raw bytes: as it is, or with the escapes of JSON strings or of quoted CSV cells; `other` in some other way. */
export type Escapes = 'none' | 'json' | 'csv' | 'other';
const ESCAPES = { none: 0, json: 1, csv: 2, other: 3 } as const;

/** An automaton (by its head) that is asked about the hits of an anchor, and how far from a hit what it finds may reach. Decoded bytes. */
export interface ConfirmTarget {
  readonly head: number;
  readonly before: number;
  readonly after: number;
  /** Matches need not hold the hit: they lie within reach of it. */
  readonly areApart?: boolean | undefined;
  /** By number of a pattern that counts only where something else is near: what it needs. */
  readonly needs?: ReadonlyMap<number, Pick<ConfirmTarget, 'head' | 'before' | 'after'>>;
}

/** What to ask at the hits of each anchor number. */
export interface ConfirmTargets {
  readonly targets: readonly ConfirmTarget[];
  readonly leads: Leads;
}

const TARGET_WORDS = 6;
const NEED_WORDS = 3;

/** Which list of places: that of the chunk, of the current field, or of a text inside a field at a depth of nesting. */
export type HitList = 'chunk' | 'field' | `nested ${number}`;

/** A growable area of kernel memory. Moves when it grows: read `address` after `reserve`, never keep it. */
interface Region {
  address: number;
  capacity: number;
}

/** Fields of JSON records that something points at; offsets are relative to the input's first byte. */
export interface Walked {
  readonly fields: number;
  /** FIELD_WORDS per field: start, end, flags, node, key start (0xffffffff in an array), key end, index, record, label start, label end (0 none). */
  readonly fieldWords: Uint32Array;
  /** 4 per node: parent (−1 none), key start (−1: an index, −2: the root), key end, index. */
  readonly nodeWords: Int32Array;
  readonly recordEntries: number;
  /** RECORD_WORDS per record of note: record, start, end, status (0 valid, 1 not JSON, 2 too deep), first field. */
  readonly recordWords: Uint32Array;
  readonly records: number;
  readonly scalars: number;
}

/** How a CSV is written: single bytes; a quote of `NO_QUOTE` means that no byte is one. */
export interface CsvBytes {
  readonly delimiter: number;
  readonly quote: number;
}
export const NO_QUOTE = 256;

/** Where `frameCsv` stopped. Offsets are relative to the block. */
export const CsvEvent = { blockDone: 0, recordBegins: 1, tooLarge: 2, skipped: 3 } as const;
/** Where the CSV framer is when a source ends. */
export const CsvState = { betweenRecords: 0, inRecord: 1, inQuotes: 2, skipping: 4 } as const;

/** Records of a CSV chunk and those cells that something points at; offsets are relative to the input's first byte. */
export interface WalkedCsv {
  readonly cells: number;
  /** CSV_CELL_WORDS per cell: start, end, flags, column, row, offset of the closing quote (of a cell with a tail). */
  readonly cellWords: Uint32Array;
  readonly rows: number;
  /** CSV_ROW_WORDS per record: start, end (without the line end), cells. */
  readonly rowWords: Uint32Array;
  /** Cells of all records. */
  readonly allCells: number;
}
export const CSV_CELL_WORDS = 6;
export const CSV_ROW_WORDS = 3;
export const CsvCellFlag = { quoted: 1, doubled: 2, tail: 4, open: 8 } as const;

/** What a key is for: a rule wants its whole value; its value names one beside it (or does where nothing else is); its value may be named so; it is context for a rule, whatever stands under it; its texts name the columns of the rows beside it. */
export const KeyRole = { keyed: 1, names: 2, mayName: 4, holds: 8, context: 16, heads: 32 } as const;

export const FieldFlag = { key: 1, string: 2, escape: 4, unicodeEscape: 8, cell: 16 } as const;

/**
 * Thrown when kernel memory had to grow in the middle of a chunk, so that every view of it is gone. The memory is large enough now:
 * whoever called `load` throws its partial results away and starts the chunk again. Each growth doubles, so this is rare.
 */
export class KernelMoved extends Error {
  override readonly name = 'KernelMoved';
}

/** Thrown when kernel memory cannot grow further: what is being read needs more than its address space or the machine has. */
export class KernelFull extends Error {
  override readonly name = 'KernelFull';
}

/**
 * The WebAssembly byte kernel with its memory: one per thread. Input bytes are loaded once into its memory; searching and walking
 * work there without copies. Views it hands out stay valid until the next `load`; any other call that would move memory throws KernelMoved.
 */
export class Kernel {
  /** Set by the reader before it walks: what a key is for, as the sum of `KeyRole`s, by its raw bytes. */
  roleOf: (rawKey: Buffer) => number = () => 0;

  /** What is walked in this memory. */
  readonly automata: Automata;
  readonly #matchers = new Matchers(
    list => this.#lay(list),
    () => this.#buffer,
  );
  readonly #exports: KernelExports;
  /** The kernel's memory as it is now: asking WebAssembly for it each time takes longer than most of what is done with it. */
  #buffer: ArrayBuffer;
  #pass = 0;
  #top: number;
  readonly #regions = new Map<string, Region>();
  readonly #stack: number;
  readonly #keyCache: number;
  readonly #unitLeads: number;
  #gateScratch = 0;
  /** What was gated last from outside this memory, and where it was copied to: its searches need no copy of their own. */
  #copied: { readonly bytes: Uint8Array; readonly address: number } | undefined;
  /** Address of the text that was searched last. */
  #searched = 0;
  #digitsAnchors: readonly number[] = NO_ANCHORS;
  readonly #shapes: (GateShape | undefined)[] = [];

  /** A kernel that only frames, for planners (framer.ts): it begins small. */
  static forFraming(): Kernel {
    return new Kernel(undefined, 0);
  }

  /** @param tables those of `lookFor`. */
  constructor(tables?: GateTables, initialBytes = INITIAL_BYTES) {
    this.automata = new Automata(
      () => this.#buffer,
      bytes => this.#allocate(bytes),
    );
    const env = {
      ...this.automata.imports,
      ...this.#matchers.imports,
      roleOf: (start: number, end: number): number => this.roleOf(Buffer.from(this.#buffer, start, end - start)),
    };
    this.#exports = new WebAssembly.Instance(compiledKernel(), { env }).exports as unknown as KernelExports;
    this.#buffer = this.#exports.memory.buffer as ArrayBuffer;
    this.#top = this.#exports.heapBase();
    this.#grow(initialBytes);
    this.#stack = this.#allocate(STACK_BYTES);
    this.#keyCache = this.#allocate(KEY_CACHE_BYTES);
    this.#unitLeads = this.#allocate(MOST_UNIT_LEADS * 4);
    if (tables) this.lookFor(tables);
  }

  /** The shape that has this anchor number; undefined for an atom's. */
  shapeOf(anchor: number): GateShape | undefined {
    return this.#shapes[anchor];
  }

  /** Copies or reads bytes into kernel memory: `fill` gets a view of `length` bytes to write to. Returns the view. */
  load(length: number, fill: (view: Buffer) => void): Buffer {
    const region = this.#reserve('input', length + PADDING, true);
    const view = Buffer.from(this.#buffer, region.address, length);
    fill(view);
    new Uint8Array(this.#buffer, region.address + length, PADDING).fill(0);
    return view;
  }

  /** The bytes in kernel memory: as they are, or a copy that is valid until the next one of such bytes. */
  hold(bytes: Buffer): Buffer {
    return this.holds(bytes) ? bytes : Buffer.from(this.#buffer, this.#addressOf(bytes), bytes.length);
  }

  /** True when the bytes already are in kernel memory (with padding behind them). */
  holds(bytes: Uint8Array): boolean {
    return bytes.buffer === this.#buffer;
  }

  /**
   * Places of all anchors in `bytes`, ascending by start, relative to its first byte; those of one atom that overlap may be one. Valid until the next call with the same `list`.
   * @param escapes of what is not `none` number gaps are allowed to be twice as long; `json`: nothing is told of its `\u`, since strings that hold one are walked to anyway.
   */
  gate(bytes: Uint8Array, list: HitList, escapes: Escapes): Hits {
    const address = this.#addressOf(bytes);
    let capacity = Math.max(8192, Math.floor((this.#regions.get(list)?.capacity ?? 0) / HIT_BYTES));
    while (true) {
      const region = this.#reserve(list, capacity * HIT_BYTES);
      const at = region.address;
      const count = this.#exports.gate(
        address,
        address + bytes.length,
        at,
        at + capacity * 4,
        at + capacity * 8,
        this.#gateScratch,
        capacity,
        ESCAPES[escapes],
      );
      if (count >= 0) {
        const view = (offset: number) => new Uint32Array(this.#buffer, at + capacity * offset, count);
        return { count, anchor: view(0), start: view(4), end: view(8) };
      }
      // Room for as many in the rest, and some more: lists that are outgrown stay in memory.
      const share = (-1 - count) / 1024;
      capacity = Math.ceil(capacity * Math.max(2, Math.min(16, 1.1 / share)));
    }
  }

  /** States of automata take no more than so many bytes, or a little more, but are made anew as often as that takes; for tests. */
  limitStates(bytes: number): void {
    this.#exports.limitStates(bytes);
  }

  /** Says which automata `confirm` asks about the hits of each anchor number. */
  setTargets({ targets, leads: { starts, places } }: ConfirmTargets): void {
    const needs = targets.map(target => (target.needs ? this.#layNeeds(target.needs) : 0));
    const words = new Uint32Array(targets.length * TARGET_WORDS);
    let at = 0;
    for (const [i, { head, before, after, needs: own, areApart }] of targets.entries()) {
      words[at] = head;
      words[at + 1] = before;
      words[at + 2] = after;
      words[at + 3] = own ? ~[...own.keys()].reduce((bits, pattern) => bits | (1 << pattern), 0) : ~0;
      words[at + 4] = needs[i]!;
      words[at + 5] = areApart ? 1 : 0;
      at += TARGET_WORDS;
    }
    this.#exports.setTargets(this.#lay(starts), this.#lay(places), this.#lay(words));
  }

  /** Puts bytes into memory for good. */
  #lay(bytes: Uint8Array | Uint16Array | Uint32Array | Int32Array): number {
    const address = this.#allocate(bytes.byteLength);
    const { buffer, byteOffset, byteLength } = bytes;
    new Uint8Array(this.#buffer, address, byteLength).set(new Uint8Array(buffer, byteOffset, byteLength));
    return address;
  }

  #layNeeds(needs: NonNullable<ConfirmTarget['needs']>): number {
    const words = (Math.max(...needs.keys()) + 1) * NEED_WORDS;
    const address = this.#allocate(words * 4);
    const view = new Uint32Array(this.#buffer, address, words).fill(0);
    for (const [pattern, { head, before, after }] of needs) view.set([head, before, after], pattern * NEED_WORDS);
    return address;
  }

  /**
   * By hit of `gate`, as `Hits.leads`: which of the leads of its anchor may come to something in the raw bytes around it. Valid until the next call with the same `list`.
   */
  confirm(
    bytes: Uint8Array,
    { count, anchor, start, end }: Hits,
    list: HitList,
    escapes: Exclude<Escapes, 'other'>,
  ): Uint8Array {
    const found = this.#reserve(`leads of ${list}`, count).address;
    const from = this.#addressOf(bytes);
    const buffer = this.#buffer;
    this.#pass = (this.#pass + 1) >>> 0;
    const places = [anchor.byteOffset, start.byteOffset, end.byteOffset] as const;
    this.#exports.confirm(from, from + bytes.length, ...places, count, ESCAPES[escapes], this.#pass, found);
    // Automata that grew moved the memory.
    if (buffer !== this.#buffer) throw new KernelMoved();
    return new Uint8Array(buffer, found, count);
  }

  /**
   * Calls `visit` with each place in `bytes`, ascending, where an escape, a reference, a sequence of a terminal, a tag or a blank at which no line breaks may begin.
   * @param isJson backslashes of the text are escaped themselves. `visit` makes no other call of the kernel.
   */
  findUnitLeads(bytes: Uint8Array, isJson: boolean, visit: (at: number) => void): void {
    const address = this.#placeOf(bytes) ?? this.#addressOf(bytes);
    const found = new Uint32Array(this.#buffer, this.#unitLeads, MOST_UNIT_LEADS);
    let count = MOST_UNIT_LEADS;
    for (let from = 0; count === MOST_UNIT_LEADS; from = found[count - 1]! + 1) {
      const to = address + bytes.length;
      count = this.#exports.findUnitLeads(address + from, to, from, isJson, this.#unitLeads, MOST_UNIT_LEADS);
      for (let i = 0; i < count; i++) visit(found[i]!);
    }
  }

  /** See `Automaton.search`. */
  searchText(head: number, text: Uint8Array, from: number, to: number, wanted: number): number {
    const buffer = this.#buffer;
    const { text: start, base } = this.#toSearch(text, from, to);
    const found = this.#exports.searchText(head, start, base + text.length, base + from, base + to, wanted);
    if (buffer !== this.#buffer) throw new KernelMoved();
    return found;
  }

  /**
   * See `AutomatonGroup.search`.
   * @param group address that `Automata.addGroup` gave.
   * @param found gets what `searchText` says of each of its automata, asked about all their patterns.
   */
  searchTexts(group: number, text: Uint8Array, from: number, to: number, found: Uint32Array): void {
    const buffer = this.#buffer;
    const count = found.length;
    const { text: start, base } = this.#toSearch(text, from, to);
    const out = group + count * 4;
    this.#exports.searchTexts(group, count, start, base + text.length, base + from, base + to, out);
    if (buffer !== this.#buffer) throw new KernelMoved();
    found.set(new Uint32Array(buffer, out, count));
  }

  // Where a text begins in this memory of which a range is searched, or so much of it as counts, and where its offsets count from.
  #toSearch(text: Uint8Array, from: number, to: number): { readonly text: number; readonly base: number } {
    const at = this.#placeOf(text);
    if (at !== undefined) {
      this.#searched = at;
      return { text: at, base: at };
    }
    // The byte before counts for the range, and whether it ends the text.
    const first = Math.max(0, from - 1);
    const base = this.#copy('range', text.subarray(first, to)) - first;
    this.#searched = base;
    return { text: first === 0 ? base : base - 1, base };
  }

  /** See `Automaton.searchedTo`. */
  get searchedTo(): number | undefined {
    const end = this.#exports.searchedTo();
    return end === 0 ? undefined : end - this.#searched;
  }

  /** Puts a matcher's program into memory. May throw KernelMoved. */
  addMatcher(program: MatcherProgram, wides: readonly CharacterSet[]): number {
    const buffer = this.#buffer;
    const head = this.#matchers.add(program, wides);
    if (buffer !== this.#buffer) throw new KernelMoved();
    return head;
  }

  /** See `Matcher.find`. */
  findMatch(head: number, text: Uint8Array, base: number, at: number, limit: number): Span | null | undefined {
    const place = this.#placeOf(text);
    const address = place === undefined ? this.#copy('range', text.subarray(base, limit)) : place + base;
    const end = this.#exports.findMatch(head, address, address + at - base, address + limit - base);
    if (end < 0) return end === NO_MATCH ? null : undefined;
    const matchStart = this.#exports.matchedFrom();
    const start = this.#exports.spannedFrom();
    const spanEnd = this.#exports.spannedTo();
    return { matchStart: base + matchStart, matchEnd: base + end, start: base + start, end: base + spanEnd };
  }

  /** A list of places made by the caller, for `walkJson`. Ascending by start; valid until the next `gate` or `toHits` of the list. */
  toHits(places: readonly { readonly start: number; readonly end: number }[], list: 'chunk' | 'again' = 'chunk'): Hits {
    const capacity = Math.max(1, places.length);
    const { address } = this.#reserve(list, capacity * HIT_BYTES);
    const view = (offset: number) => new Uint32Array(this.#buffer, address + capacity * offset, places.length);
    const hits = { count: places.length, anchor: view(0), start: view(4), end: view(8) };
    places.forEach((place, i) => {
      hits.anchor[i] = 0;
      hits.start[i] = place.start;
      hits.end[i] = place.end;
    });
    return hits;
  }

  /** Decodes a JSON string's raw bytes (already in kernel memory, validated) to UTF-8. The view is valid until the next decode at this level of nesting. */
  decodeJsonString(raw: Uint8Array, level = 0): Buffer {
    const { address } = this.#reserve(`decoded ${level}`, raw.length + PADDING + 32);
    const length = this.#exports.decodeJsonString(raw.byteOffset, raw.byteOffset + raw.length, address);
    return Buffer.from(this.#buffer, address, length);
  }

  /** Copies a text that stands inside a field into kernel memory, one place per level of nesting. */
  holdNested(text: Uint8Array, level: number): Buffer {
    return Buffer.from(this.#buffer, this.#copy(`text ${level}`, text), text.length);
  }

  /** Offset in the raw JSON string at which decoded byte `decoded` starts. */
  rawOffset(raw: Uint8Array, decoded: number): number {
    const { address } = this.#reserve('unit', 16);
    return this.#exports.rawOffset(raw.byteOffset, raw.byteOffset + raw.length, decoded, address);
  }

  /** Walks JSON Lines (`ranges` undefined) or the given record ranges in the loaded input. The tables are valid until the next walk at this level of nesting. */
  walkJson(input: Uint8Array, hits: Hits, numbers: NumberLengths, ranges?: Uint32Array, level = 0): Walked {
    this.#exports.setNumbers(numbers.positive, numbers.negative);
    // Hits of the chunk are in kernel memory; their addresses stay put while the tables below are not grown past their regions.
    const tables = { fields: 256, nodes: 256, records: 64 };
    for (const name of ['fields', 'nodes', 'records'] as const) {
      const held = this.#regions.get(`${name} ${level}`);
      const words = { fields: FIELD_WORDS, nodes: NODE_WORDS, records: RECORD_WORDS }[name];
      if (held) tables[name] = Math.max(tables[name], Math.floor(held.capacity / (words * 4)));
    }
    while (true) {
      const fields = this.#reserve(`fields ${level}`, tables.fields * FIELD_WORDS * 4).address;
      const nodes = this.#reserve(`nodes ${level}`, tables.nodes * NODE_WORDS * 4).address;
      const records = this.#reserve(`records ${level}`, tables.records * RECORD_WORDS * 4).address;
      const from = input.byteOffset;
      this.#exports.setWalker(
        this.#stack,
        this.#keyCache,
        fields,
        tables.fields,
        nodes,
        tables.nodes,
        records,
        tables.records,
      );
      let status: number;
      if (ranges) {
        const { address } = this.#reserve('ranges', ranges.length * 4 + 4);
        new Uint32Array(this.#buffer, address, ranges.length).set(ranges);
        const count = ranges.length / 2;
        status = this.#exports.walkRecords(
          from,
          address,
          count,
          hits.start.byteOffset,
          hits.end.byteOffset,
          hits.count,
        );
      } else {
        status = this.#exports.walkLines(
          from,
          from + input.length,
          hits.start.byteOffset,
          hits.end.byteOffset,
          hits.count,
        );
      }
      if (status === 0) {
        const buffer = this.#buffer;
        const fieldCount = this.#exports.walkedFields();
        const recordEntries = this.#exports.walkedRecords();
        return {
          fields: fieldCount,
          fieldWords: new Uint32Array(buffer, fields, fieldCount * FIELD_WORDS),
          nodeWords: new Int32Array(buffer, nodes, this.#exports.walkedNodes() * NODE_WORDS),
          recordEntries,
          recordWords: new Uint32Array(buffer, records, recordEntries * RECORD_WORDS),
          records: this.#exports.walkedTotal(0),
          scalars: this.#exports.walkedTotal(1),
        };
      }
      // Only what was too small grows: each growth may begin the chunk again, and a table that always grew along would never stop.
      if (this.#exports.walkedFields() === tables.fields) tables.fields *= 2;
      if (this.#exports.walkedNodes() === tables.nodes) tables.nodes *= 2;
      if (this.#exports.walkedRecords() === tables.records) tables.records *= 2;
    }
  }

  /** Sets the framer's state; see `frameJson`. */
  setJsonState(depth: number, inString: boolean, escaped: boolean): void {
    this.#exports.jsonState(depth, inString, escaped);
  }

  /** Offsets behind each separator at depth `base` in the block; the state goes on from the block before. */
  frameJson(block: Uint8Array, base: 0 | 1): Uint32Array {
    const input = this.#copy('block', block, true);
    const out = this.#reserve('frames', block.length * 4 + 4, true).address;
    const count = this.#exports.frameJson(input, input + block.length, base, out);
    return new Uint32Array(this.#buffer, out, count);
  }

  /** Begins to frame a CSV source. */
  beginCsv({ delimiter, quote }: CsvBytes): void {
    this.#exports.beginCsv(delimiter, quote);
  }

  /**
   * Frames the source's next block; the state goes on from the block before. `on` is told of every event and returns where the next
   * chunk is to be cut: the first record that begins there or later is an event. Offsets are relative to the block.
   * @param limit bytes; a larger record is an event.
   */
  frameCsv(
    block: Uint8Array,
    limit: number,
    cutAt: number,
    on: (event: number, position: number, recordStart: number) => number,
  ): void {
    const address = this.#copy('block', block, true);
    const largest = 0x3fffffff; // offsets are 32 bits wide
    let at = 0;
    let cut = cutAt;
    while (true) {
      const end = address + block.length;
      const event = this.#exports.frameCsv(address, end, at, Math.min(cut, largest), Math.min(limit, largest));
      if (event === CsvEvent.blockDone) break;
      at = this.#exports.csvPosition();
      cut = on(event, at, this.#exports.csvRecordStart());
    }
    this.#exports.endCsvBlock(block.length);
  }

  /** CSV records that ended since the last call. */
  takeCsvRecords(): number {
    return this.#exports.takeCsvRecords();
  }

  /** Where the framer is behind the last block: one of CsvState, and where the record under way starts, relative to that place. */
  csvEnd(): { readonly state: number; readonly recordStart: number } {
    return { state: this.#exports.csvState(), recordStart: this.#exports.csvRecordStart() };
  }

  /**
   * Walks whole CSV records in the loaded input. Cells that are not empty and that a hit touches or whose column is keyed are written
   * out.
   * @param keyed one byte per column, 1 where the column is keyed.
   * @param mode what the hits are: `gated` places of the gate, `exact` ranges; `all` writes out every cell.
   * @param list whose tables are written; they are valid until the next walk for it.
   */
  walkCsv(
    input: Uint8Array,
    hits: Hits,
    { delimiter, quote }: CsvBytes,
    keyed: Uint8Array,
    mode: 'gated' | 'exact' | 'all',
    list: 'chunk' | 'again' = 'chunk',
  ): WalkedCsv {
    // One place over everything is the gate turned off: it says nothing of digits.
    const isOff = hits.count === 1 && hits.start[0] === 0 && hits.end[0] === input.length;
    const digits = mode === 'gated' && !isOff ? this.#digitsAnchors : NO_ANCHORS;
    const capacityOf = (name: string, words: number) =>
      Math.floor((this.#regions.get(name)?.capacity ?? 0) / (words * 4));
    let cellCapacity = Math.max(1024, capacityOf(`cells ${list}`, CSV_CELL_WORDS));
    let rowCapacity = Math.max(1024, capacityOf(`rows ${list}`, CSV_ROW_WORDS));
    const flags = this.#reserve('columns', keyed.length + 1).address;
    const keyedColumns = keyed.lastIndexOf(1) + 1;
    while (true) {
      const cells = this.#reserve(`cells ${list}`, cellCapacity * CSV_CELL_WORDS * 4).address;
      const rows = this.#reserve(`rows ${list}`, rowCapacity * CSV_ROW_WORDS * 4).address;
      const buffer = this.#buffer;
      new Uint8Array(buffer, flags, keyed.length).set(keyed);
      this.#exports.setCsvTables(cells, cellCapacity, rows, rowCapacity);
      const { anchor, start, end, count } = hits;
      this.#exports.setCsvHits(anchor.byteOffset, start.byteOffset, end.byteOffset, count, ...digits);
      const from = input.byteOffset;
      const status = this.#exports.walkCsv(
        from,
        from + input.length,
        delimiter,
        quote,
        flags,
        keyedColumns,
        mode === 'all',
      );
      const cellCount = this.#exports.csvCells();
      const rowCount = this.#exports.csvRows();
      if (status === 0) {
        return {
          cells: cellCount,
          cellWords: new Uint32Array(buffer, cells, cellCount * CSV_CELL_WORDS),
          rows: rowCount,
          rowWords: new Uint32Array(buffer, rows, rowCount * CSV_ROW_WORDS),
          allCells: this.#exports.csvAllCells(),
        };
      }
      if (cellCount === cellCapacity) cellCapacity *= 2;
      if (rowCount === rowCapacity) rowCapacity *= 2;
    }
  }

  /**
   * The text of a quoted CSV cell, in which a doubled quote stands for one. The view is valid until the next cell.
   * @param quoted the bytes between the quotes, in kernel memory.
   * @param tail what stands behind the closing quote.
   */
  undoubleCsv(quoted: Uint8Array, quote: number, tail: Uint8Array): Buffer {
    const { address } = this.#reserve('cell', quoted.length + tail.length + PADDING);
    const length = this.#exports.undoubleCsv(quoted.byteOffset, quoted.byteOffset + quoted.length, address, quote);
    const text = Buffer.from(this.#buffer, address, length + tail.length);
    text.set(tail, length);
    return text;
  }

  /** Says what `gate` looks for, once. */
  lookFor({ shapes, atoms: { rows, text }, units }: GateTables): void {
    const count = rows.length / ATOM_WORDS;
    if (count > MAX_ATOMS)
      throw new AuditError('config', `the rules have more than ${MAX_ATOMS} atoms; use fewer rules`);
    this.#digitsAnchors = SHAPES_OF_DIGITS.map(shape => shapes[GATE_SHAPES.indexOf(shape)]!);
    for (const [i, anchor] of shapes.entries()) if (anchor >= 0) this.#shapes[anchor] = GATE_SHAPES[i];
    this.#gateScratch = this.#allocate(this.#exports.gateScratch());
    const keys = this.#allocate(Math.max(1, count) * KEY_BYTES);
    const entries = this.#allocate(Math.max(1, count) * ENTRY_BYTES);
    this.#exports.setTables(keys, entries, ...Array.from(shapes, anchor => anchor + 1));
    this.#exports.compileAtoms(this.#lay(rows), count, this.#lay(text));
    this.#exports.setUnits(this.#lay(units));
  }

  #addressOf(bytes: Uint8Array): number {
    if (this.holds(bytes)) return bytes.byteOffset;
    this.#copied = undefined;
    const address = this.#copy('gated', bytes);
    this.#copied = { bytes, address };
    return address;
  }

  /** Where the bytes stand in this memory, be it as the copy of what was gated last. */
  #placeOf(bytes: Uint8Array): number | undefined {
    if (this.holds(bytes)) return bytes.byteOffset;
    return bytes === this.#copied?.bytes ? this.#copied.address : undefined;
  }

  /** The address of the bytes' copy in a region. */
  #copy(name: string, bytes: Uint8Array, mayMove = false): number {
    const { address } = this.#reserve(name, bytes.length + PADDING, mayMove);
    new Uint8Array(this.#buffer, address, bytes.length).set(bytes);
    return address;
  }

  #reserve(name: string, bytes: number, mayMove = false): Region {
    let region = this.#regions.get(name);
    if (region && region.capacity >= bytes) return region;
    const capacity = region ? Math.max(bytes, region.capacity * 2) : Math.max(bytes, PAGE);
    // The last region grows in place; any other moves up, and what it held is given up with its old place.
    if (region && region.address + region.capacity === this.#top) this.#top = region.address;
    const moved = this.#grow(this.#top + 64 + capacity);
    region = { address: this.#allocate(capacity), capacity };
    this.#regions.set(name, region);
    if (moved && !mayMove) throw new KernelMoved();
    return region;
  }

  #allocate(bytes: number): number {
    const address = Math.ceil(this.#top / 64) * 64;
    this.#grow(address + bytes);
    this.#top = address + bytes;
    return address;
  }

  // True when memory had to grow. It doubles, so that a chunk seldom begins again; pages that nobody touches cost nothing.
  #grow(end: number): boolean {
    const { memory } = this.#exports;
    const size = this.#buffer.byteLength;
    if (end <= size) return false;
    try {
      memory.grow(Math.ceil((Math.max(end, Math.min(size * 2, MOST_BYTES)) - size) / PAGE));
    } catch {
      throw new KernelFull();
    }
    this.#buffer = memory.buffer as ArrayBuffer;
    return true;
  }
}

let compiled: WebAssembly.Module | undefined;

function compiledKernel(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(readFileSync(new URL('../../dist/kernel.wasm', import.meta.url)));
  return compiled;
}
