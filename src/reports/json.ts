import { toFigures } from './figures.ts';
import { LIMITS } from './frameworks.ts';
import type { Report } from './report.ts';

/** The verdict and the figures of the report, for machines; the findings themselves are in the manifest. */
export const jsonReport: Report = {
  name: 'json',
  extension: '.json',
  summary: 'the verdict and the figures, for machines',
  render(manifest, context) {
    const figures = toFigures(manifest, context);
    const { verdict, manifestDigest } = context;
    const report = {
      tool: manifest.tool,
      manifest: {
        sha256: manifestDigest,
        formatVersion: manifest.formatVersion,
        detectorsDigest: manifest.detectorsDigest,
        policyDigest: manifest.policyDigest,
        keyId: manifest.keyId,
        options: manifest.options,
        timestamp: manifest.timestamp,
      },
      verdict,
      totals: manifest.totals,
      columns: figures.columns,
      categories: figures.categories,
      specialCategories: figures.specialCategories,
      safeHarbor: figures.safeHarbor,
      problems: figures.problems,
      unlistedProblems: figures.unlistedProblems,
      limits: LIMITS,
      sources: manifest.sources.map(({ columns: _, problems: _problems, ...source }) => source),
      skipped: manifest.skipped,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};
