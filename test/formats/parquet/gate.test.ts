import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runScan } from '../../run-scan.ts';
import { CORPUS, hasCorpus } from './parquet-fields.ts';

// Strings, dictionaries, nested lists, maps, delta encodings, numbers of every kind.
const FILES = [
  'kylo/userdata1.parquet',
  'made/hf-classlabel.parquet',
  'apache/delta_binary_packed.parquet',
  'apache/delta_byte_array.parquet',
  'apache/nested_structs.rust.parquet',
  'duckdb/data-types.parquet',
  'duckdb/map.parquet',
];

describe.skipIf(!hasCorpus)(`the gate over Parquet (needs ${CORPUS})`, () => {
  it('finds what is found without it', async () => {
    const folder = makeFolder();
    for (const name of FILES) cpSync(`${CORPUS}ok/${name}`, join(folder, basename(name)));
    const gated = await runScan(folder);
    const ungated = await runScan(folder, { usesGate: false });
    expect(gated.manifest.totals.findings).toBeGreaterThan(5000);
    expect(gated.lines).toEqual(ungated.lines);
    expect(gated.manifest.sources).toEqual(ungated.manifest.sources);
  }, 60_000);
});
