import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Duck } from './duckdb.ts';
import { editOf, readFields, rewrite } from './parquet-fields.ts';
import { findPyarrow } from './pyarrow.ts';

const pyarrow = findPyarrow();
let folder: string;
let duck: Duck;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-bounds-'));
  duck = await Duck.open();
});
afterAll(() => {
  duck.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Columns of every order, with values on both sides of where a wrong order would go astray; a page index, small pages. */
const WRITE = `
import decimal, math
D = decimal.Decimal
N = 3000
edges = lambda bits: [0, 1, 2**(bits-1) - 1, 2**(bits-1), 2**bits - 1]
def spread(values): return [values[(i * 7 + i // 5) % len(values)] if i % 5 else None for i in range(N)]
columns = {
  'secret': pa.array([f'row {i}' for i in range(N)]),
  'u8': pa.array(spread(edges(8)), pa.uint8()),
  'u16': pa.array(spread(edges(16)), pa.uint16()),
  'u32': pa.array(spread(edges(32)), pa.uint32()),
  'u64': pa.array(spread(edges(64)), pa.uint64()),
  'i64': pa.array(spread([-2**63, -1, 0, 5, 2**63 - 1]), pa.int64()),
  'f32': pa.array(spread([-1.5, -0.0, 0.0, 2.5, 1e30]), pa.float32()),
  'f64': pa.array(spread([-1e300, -2.0, -1e-300, -7.25, -0.5]), pa.float64()),
  'nan': pa.array([math.nan if i % 3 == 0 else float(i % 9) for i in range(N)], pa.float64()),
  'allnan': pa.array([math.nan] * N, pa.float64()),
  'zero': pa.array([-0.0 if i % 2 else 0.0 for i in range(N)], pa.float64()),
  'd9': pa.array(spread([D('-12345.67'), D('-0.01'), D('0.00'), D('99999.99')]), pa.decimal128(9, 2)),
  'd38': pa.array(spread([D('-1234567890123456789012345.678'), D('-1'), D('0'), D('3'), D('98765432109876543210.5')]), pa.decimal128(38, 3)),
  'flag': pa.array(spread([True, False])),
  'yes': pa.array([True] * N),
}
pq.write_table(pa.table(columns), sys.argv[1], row_group_size=1500, data_page_size=2000, write_batch_size=100,
  write_page_index=True, use_dictionary=sys.argv[2] == 'dictionary', store_decimal_as_integer=sys.argv[2] != 'dictionary')
`;

/** What the statistics say, and what the values are. */
const STATISTICS = `
import math
f = pq.ParquetFile(sys.argv[1]); out = []
for g in range(f.metadata.num_row_groups):
  t = f.read_row_group(g)
  for c, name in enumerate(t.column_names):
    column = f.metadata.row_group(g).column(c)
    s = column.statistics
    values = [v for v in t.column(name).to_pylist() if v is not None and v == v]
    both = lambda a, b: None if a is None else [str(a), str(b)]
    told = both(s.min, s.max) if s and s.has_min_max else None
    out.append({'name': name, 'told': told, 'is': both(min(values), max(values)) if values else None,
      'nulls': [s.null_count, t.column(name).null_count], 'indexed': column.has_column_index})
print(json.dumps(out))`;

const PREDICATES: Readonly<Record<string, readonly string[]>> = {
  u8: ['= 255', '> 127', '< 1'],
  u16: ['= 65535', '>= 32768', '< 1'],
  u32: ['= 4294967295', '> 2147483647', '< 1'],
  u64: ['= 18446744073709551615', '> 9223372036854775807', '< 1'],
  i64: ['< 0', '= 9223372036854775807', '= -9223372036854775808'],
  f32: ['= 0', '> 1', '< -1', '= 1e30'],
  f64: ['= -0.5', '< -1', '> -1e-200'],
  nan: ['= 8', "= 'nan'", '< 1'],
  allnan: ["= 'nan'", '< 1'],
  zero: ['= 0', '= -0.0', '< 1'],
  d9: ['= 99999.99', '< 0', '= -12345.67'],
  d38: ['< -1', '= 3', '> 1000000'],
  flag: ['= true', '= false'],
  yes: ['= true', '= false'],
};

describe.skipIf(!pyarrow)('bounds of columns of numbers (pip install pyarrow to run)', () => {
  it.each(['dictionary', 'plain'])('are true to their order after rows were left out (%s)', async encoding => {
    const input = join(folder, `${encoding}.parquet`);
    const output = join(folder, `${encoding}-out.parquet`);
    pyarrow!(WRITE, input, encoding);
    const { fields } = await readFields(input);
    const gone = fields.filter(({ path, record }) => path === 'secret' && (record % 97 === 4 || record > 2705));
    await rewrite(
      input,
      output,
      gone.map(field => editOf(field, null)),
    );
    const told = pyarrow!(STATISTICS, output) as Record<string, unknown>[];
    const number = (pair: unknown) => (pair as string[] | null)?.map(it => (it === '-0.0' ? '0.0' : it));
    const missing: unknown[] = [];
    for (const it of told) {
      if (it.told === null) missing.push(it.name);
      else expect(number(it.told), String(it.name)).toEqual(number(it.is));
      expect((it.nulls as number[])[0], String(it.name)).toBe((it.nulls as number[])[1]);
      if (it.name !== 'allnan') expect(it.indexed, String(it.name)).toBe(true);
    }
    expect(new Set(missing)).toEqual(new Set(['allnan']));
    // The zeros take each other in, whatever their signs.
    const zero = told.filter(({ name }) => name === 'zero').map(it => it.told);
    expect(zero).toEqual([
      ['-0.0', '0.0'],
      ['-0.0', '0.0'],
    ]);
    for (const [column, predicates] of Object.entries(PREDICATES)) {
      for (const predicate of predicates) {
        // A sum over a case reads every value; a filter is pruned by statistics.
        const counts = await duck.query(
          `SELECT count(*) FROM '${output}' WHERE "${column}" ${predicate}
           UNION ALL SELECT coalesce(sum(CASE WHEN "${column}" ${predicate} THEN 1 ELSE 0 END), 0) FROM '${output}'`,
        );
        expect(counts[0], `${column} ${predicate}`).toBe(counts[1]);
      }
    }
    const filtered = pyarrow!(
      `import pyarrow.compute as pc, pyarrow.dataset as ds
d = ds.dataset(sys.argv[1]); t = d.to_table(); out = []
for name, value in [('u32', pa.scalar(2**32 - 1, pa.uint32())), ('u64', pa.scalar(2**64 - 1, pa.uint64())), ('f32', 0.0), ('f64', -0.5), ('nan', 8.0), ('zero', -0.0), ('flag', True)]:
  e = pc.field(name) == value
  out.append([d.to_table(filter=e).num_rows, t.filter(e).num_rows])
print(json.dumps(out))`,
      output,
    ) as [number, number][];
    for (const [pruned, all] of filtered) {
      expect(pruned).toBe(all);
      expect(all).toBeGreaterThan(0);
    }
  });
});
