import { describe, expect, it } from 'vitest';
import { bytesToScanAgain } from '../../src/redaction/bytes-to-scan-again.ts';
import type { SourceEntry } from '../../src/types.ts';

const entry = (told: Partial<SourceEntry>): SourceEntry =>
  ({ path: 'a', bytes: 1000, format: 'parquet', records: 10, fields: 200, columns: {}, ...told }) as SourceEntry;
const columns = { 'note.text': { email: 3 }, 'tags[]': { phone: 1 } };

describe('bytesToScanAgain', () => {
  it('counts of Parquet the columns that had findings', () => {
    expect(bytesToScanAgain(entry({ columns }))).toBe(100);
    expect(bytesToScanAgain(entry({}))).toBe(0);
  });

  it('counts no more than all of it, where nulls make the columns look few', () => {
    expect(bytesToScanAgain(entry({ columns, fields: 10 }))).toBe(1000);
  });

  it('counts all of what is kept in rows, or could not be read', () => {
    expect(bytesToScanAgain(entry({ columns, format: 'jsonl' }))).toBe(1000);
    expect(bytesToScanAgain(entry({ format: 'unknown', records: 0, fields: 0 }))).toBe(1000);
  });
});
