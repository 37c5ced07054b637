import { SEVERITIES } from '../types.ts';
import { sumCounts } from './figures.ts';
import { placeOf } from './findings-tally.ts';
import type { Report } from './report.ts';
import { toVisible } from './text.ts';

const HEADER = ['source', 'format', 'column', 'rule', 'title', 'class', 'severity', 'findings'];

/** One row per source, column, rule and severity, for a spreadsheet. The counts add up to the manifest's. */
export const csvReport: Report = {
  name: 'csv',
  extension: '.csv',
  summary: 'one row per source, column, rule and severity, for a spreadsheet',
  render(manifest, { tally }) {
    const rows: (string | number)[][] = [HEADER];
    for (const source of manifest.sources) {
      const { path, format, columns, counts } = source;
      const left = new Map(Object.entries(counts));
      const add = (column: string, rule: string, count: number) => {
        if (count === 0) return;
        const total = Object.hasOwn(manifest.totals.byRule, rule) ? manifest.totals.byRule[rule] : undefined;
        const told = tally.severities.get(placeOf(source, column, rule));
        const parts = told && [...told].sort(([a], [b]) => SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a));
        for (const [severity, part] of parts ?? [[total?.severity ?? '', count] as const]) {
          rows.push([path, format, column, rule, total?.title ?? '', total?.class ?? '', severity, part]);
        }
        left.set(rule, (left.get(rule) ?? 0) - count);
      };
      for (const [column, rules] of Object.entries(columns)) {
        if (sumCounts(rules) === 0) continue;
        for (const [rule, count] of Object.entries(rules)) add(column, rule, count);
      }
      // Findings in columns that an older manifest does not list.
      for (const [rule, count] of left) if (count > 0) add('(other columns)', rule, count);
    }
    return rows.map(row => `${row.map(toCell).join(',')}\r\n`).join('');
  },
};

// A cell that a spreadsheet would take for a formula gets a quote in front (CWE-1236): names come from the data.
function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = toVisible(value).replace(/^(?=[\s]*[=+\-@|%])/, "'");
  return /[",]|^'/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
