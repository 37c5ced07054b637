import type { SeenField } from './parquet-fields.ts';

/** The fields that rows of JSON hold, addressed as the Parquet reader does; maps are given by path. Nulls, booleans and '' are no fields. */
export function flatten(rows: readonly Record<string, unknown>[], maps: ReadonlySet<string> = new Set()): SeenField[] {
  const fields: SeenField[] = [];
  const walk = (record: number, path: string, value: unknown): void => {
    if (value === null || value === undefined || typeof value === 'boolean' || value === '') return;
    if (typeof value !== 'object') fields.push({ record, path, text: String(value) });
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(record, `${path}[${i}]`, item);
    else if (maps.has(path)) walkMap(record, path, Object.entries(value));
    else for (const [name, item] of Object.entries(value)) walk(record, `${path}.${name}`, item);
  };
  // Keys are one column of the file, values the next.
  const walkMap = (record: number, path: string, entries: readonly (readonly [string, unknown])[]): void => {
    for (const [i, [key]] of entries.entries()) walk(record, `${path}[${i}].key`, key);
    for (const [i, [, value]] of entries.entries()) walk(record, `${path}[${i}].value`, value);
  };
  for (const [record, row] of rows.entries())
    for (const [name, value] of Object.entries(row)) walk(record, name, value);
  return fields;
}

/** Lines that tell a field from every other, sorted: columns come in another order in JSON than in Parquet. */
export function toLines(fields: readonly SeenField[]): string[] {
  return fields.map(({ record, path, text }) => `${record}\t${path}\t${JSON.stringify(text)}`).sort();
}
