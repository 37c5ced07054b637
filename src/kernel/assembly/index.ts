// The byte kernel: everything that touches every byte. Built to WebAssembly with SIMD; src/kernel/kernel.ts is its only caller.
// No allocation happens here: the caller lays out memory above `heapBase` and passes addresses.

export { searchedTo, searchText, searchTexts } from './automaton';
export { limitStates } from './automaton-states';
export { compileAtoms, gate, gateScratch, setTables } from './gate';
export {
  beginCsv,
  csvAllCells,
  csvCells,
  csvPosition,
  csvRecordStart,
  csvRows,
  csvState,
  endCsvBlock,
  frameCsv,
  setCsvHits,
  setCsvTables,
  takeCsvRecords,
  undoubleCsv,
  walkCsv,
} from './csv';
export { confirm, setTargets } from './confirm';
export { decodeJsonString, rawOffset } from './json-string';
export { frameJson, jsonState } from './json-frame';
export { setNumbers, setWalker, walkLines, walkRecords, walkedFields, walkedNodes, walkedRecords, walkedTotal } from './json-walk';
export { findMatch, matchedFrom, spannedFrom, spannedTo } from './matcher';
export { findUnitLeads } from './unit-leads';
export { setUnits } from './units';

/** First free address. */
export function heapBase(): usize {
  return (__heap_base + 63) & ~63;
}
