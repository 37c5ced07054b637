import { toAcceptance } from './acceptance.ts';
import { toFigures } from './figures.ts';
import { toLimits } from './frameworks.ts';
import type { Report } from './report.ts';

/** The verdict and the figures of the report, for machines; the findings themselves are in the manifest. */
export const jsonReport: Report = {
  name: 'json',
  extension: '.json',
  summary: 'the verdict and the figures, for machines',
  render(manifest, context) {
    const figures = toFigures(manifest, context);
    const { verdict, tally, hasRulesOfScan, manifestDigest } = context;
    const { include, exclude, isPartial, sourcesWithoutColumn } = figures;
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
      rules: { ...figures.ruleCounts, areThoseOfScan: hasRulesOfScan },
      chosenColumns: isPartial ? { include, exclude, sourcesWithout: sourcesWithoutColumn } : null,
      columns: figures.columns,
      categories: figures.categories,
      specialCategories: figures.specialCategories,
      safeHarbor: figures.safeHarbor,
      problems: figures.problems,
      unlistedProblems: figures.unlistedProblems,
      accepted: toAcceptance(manifest, context),
      redaction:
        figures.redactedSources > 0
          ? { sources: figures.redactedSources, actions: Object.fromEntries([...tally.actions].sort()) }
          : null,
      limits: toLimits(figures.hasModel),
      sources: manifest.sources.map(({ columns: _, problems: _problems, ...source }) => source),
      skipped: manifest.skipped,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};
