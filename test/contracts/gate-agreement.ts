import { expect } from 'vitest';
import { csvFormat } from '../../src/formats/csv/index.ts';
import type { Format } from '../../src/formats/format.ts';
import { jsonLinesFormat } from '../../src/formats/json/lines.ts';
import { textFormat } from '../../src/formats/text/index.ts';
import type { Finding } from '../../src/types.ts';
import { makeScanner, scanPlanned } from './scan-planned.ts';

/** Scans texts, each under its key, as JSON Lines, CSV and text with the gate and without, and expects both to find the same. @returns what was found, by format. */
export async function expectGateAgrees(
  fields: readonly { readonly key: string; readonly text: string }[],
): Promise<Readonly<Record<'jsonl' | 'csv' | 'text', readonly Finding[]>>> {
  const find = async (format: Format, lines: readonly string[]): Promise<readonly Finding[]> => {
    const plan = { format, blocks: [Buffer.from(lines.join('\n'))], file: undefined, chunkBytes: 1 << 20 };
    const gated = toFindings((await scanPlanned({ ...plan, scanner: makeScanner() })).findings);
    const ungated = toFindings((await scanPlanned({ ...plan, scanner: makeScanner({ usesGate: false }) })).findings);
    expect(gated.map(placeOf)).toEqual(ungated.map(placeOf));
    return gated;
  };
  return {
    jsonl: await find(
      jsonLinesFormat,
      fields.map(({ key, text }) => JSON.stringify({ [key]: text })),
    ),
    csv: await find(csvFormat, ['id,text', ...fields.map(({ text }, i) => `${i},"${text.replaceAll('"', '""')}"`)]),
    text: await find(
      textFormat,
      fields.map(({ text }) => text.replaceAll('\n', ' ')),
    ),
  };
}

function toFindings(jsonLines: string): readonly Finding[] {
  return jsonLines
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Finding);
}

function placeOf({ record, path, rule, start, end, via }: Finding): string {
  return `${record} ${path} ${rule} ${start} ${end} ${via?.map(it => it.decode).join(' ')}`;
}
