import { csvReport } from './csv.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { markdownReport } from './markdown.ts';
import type { Report } from './report.ts';

/** Every report by name; a new one needs only its line here. */
export const reports = {
  html: htmlReport,
  markdown: markdownReport,
  json: jsonReport,
  csv: csvReport,
} as const satisfies Readonly<Record<string, Report>>;

export type ReportName = keyof typeof reports;
