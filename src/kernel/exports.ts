/** What `assembly/index.ts` exports, as WebAssembly has it. Addresses are bytes in its memory, ranges half-open. */
export interface KernelExports {
  readonly memory: WebAssembly.Memory;
  heapBase(): number;
  limitStates(bytes: number): void;
  findUnitLeads(from: number, to: number, base: number, isJson: boolean, found: number, capacity: number): number;
  setTables(keys: number, entries: number, ...shapes: number[]): void;
  compileAtoms(rows: number, count: number, text: number): void;
  gateScratch(): number;
  gate(
    from: number,
    to: number,
    anchors: number,
    starts: number,
    ends: number,
    scratch: number,
    capacity: number,
    escapes: number,
  ): number;
  setTargets(starts: number, leads: number, targets: number): void;
  confirm(
    from: number,
    to: number,
    anchors: number,
    starts: number,
    ends: number,
    count: number,
    escapes: number,
    pass: number,
    found: number,
  ): void;
  searchText(head: number, text: number, textEnd: number, from: number, to: number, wanted: number): number;
  searchTexts(
    heads: number,
    count: number,
    text: number,
    textEnd: number,
    from: number,
    to: number,
    found: number,
  ): void;
  searchedTo(): number;
  findMatch(head: number, base: number, from: number, limit: number): number;
  matchedFrom(): number;
  spannedFrom(): number;
  spannedTo(): number;
  decodeJsonString(from: number, to: number, out: number): number;
  rawOffset(from: number, to: number, target: number, scratch: number): number;
  frameJson(from: number, to: number, base: number, out: number): number;
  jsonState(depth: number, inString: boolean, escaped: boolean): void;
  setWalker(...addresses: number[]): void;
  setNumbers(positive: number, negative: number): void;
  setUnits(address: number): void;
  walkLines(from: number, to: number, starts: number, ends: number, count: number): number;
  walkRecords(from: number, ranges: number, rangeCount: number, starts: number, ends: number, count: number): number;
  walkedFields(): number;
  walkedNodes(): number;
  walkedRecords(): number;
  walkedTotal(which: number): number;
  beginCsv(delimiter: number, quote: number): void;
  frameCsv(from: number, to: number, at: number, cutAt: number, limit: number): number;
  endCsvBlock(length: number): void;
  csvPosition(): number;
  csvRecordStart(): number;
  csvState(): number;
  takeCsvRecords(): number;
  setCsvTables(cells: number, cellCapacity: number, rows: number, rowCapacity: number): void;
  setCsvHits(anchors: number, starts: number, ends: number, count: number, ...digits: number[]): void;
  walkCsv(
    from: number,
    to: number,
    delimiter: number,
    quote: number,
    keyed: number,
    keyedCount: number,
    isEverything: boolean,
  ): number;
  undoubleCsv(from: number, to: number, out: number, quote: number): number;
  csvCells(): number;
  csvRows(): number;
  csvAllCells(): number;
}
