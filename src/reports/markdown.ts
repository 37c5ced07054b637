import type { Manifest } from '../types.ts';
import { isAsScanned, isEmptyAcceptance, toAcceptance } from './acceptance.ts';
import {
  OTHER_RULES,
  toActions,
  toDistinct,
  toList,
  toReachText,
  toRowCount,
  toRuleCount,
  toRuleDistinct,
  toScanned,
  toSelection,
  toSeverities,
} from './figure-text.ts';
import { toFigures, UNNAMED_PLACES } from './figures.ts';
import { toLimits } from './frameworks.ts';
import type { Report, ReportContext } from './report.ts';
import { shorten, toBytes, toCount, toNumber, toVisible } from './text.ts';
import { toReasons, VERDICTS } from './verdict-text.ts';

const MAX_ROWS = 50;

/** A page for a pull request or a wiki. */
export const markdownReport: Report = {
  name: 'markdown',
  extension: '.md',
  summary: 'a page for a pull request or a wiki',
  render(manifest, context) {
    const figures = toFigures(manifest, context);
    const { totals, skipped } = manifest;
    const { verdict } = context;
    const whole = totals.scannedBytes + totals.unreadBytes;
    const apart = [
      totals.placeholders > 0 && toCount(totals.placeholders, 'placeholder'),
      totals.suppressed > 0 && `${toNumber(totals.suppressed)} suppressed by the allow list`,
    ].filter(part => part !== false);
    const blocks = [
      `# Training data audit: ${VERDICTS[verdict.exitCode].title.toLowerCase()}`,
      VERDICTS[verdict.exitCode].means,
      toReasons(verdict)
        .map(reason => `- ${toSentence(reason)}`)
        .join('\n'),
      verdict.notes.map(note => `- Note: ${toSentence(note)}`).join('\n'),
      `${toCount(totals.sources, 'source')}, ${toBytes(totals.bytes)}, ${toCount(totals.records, 'record')}; ` +
        `${whole === 0 ? '' : `of ${toBytes(whole)} `}${toScanned(totals, figures)}` +
        `${figures.unopened > 0 ? `, ${toCount(figures.unopened, 'source')} not opened` : ''}; ${toCount(totals.findings, 'finding')}` +
        `${apart.length > 0 ? ` (and ${apart.join(', ')})` : ''}; ${toCount(totals.problems, 'problem')}.` +
        `${figures.redactedSources > 0 ? ` ${toCount(figures.redactedSources, 'source')} redacted since: ${toActions(context.tally.actions)}.` : ''}`,
      toSentence(toSelection(figures).join(' ')),
      '## Findings',
      toTable(
        ['Rule', 'Class', 'Severity', '-Findings', '-Distinct', '-Records'],
        figures.rules.map(rule => [
          `${toSentence(rule.title)} ${toCode(rule.id)}`,
          rule.class,
          toSeverities(rule),
          toNumber(rule.count),
          toProse(toRuleDistinct(rule)),
          toNumber(rule.records),
        ]),
      ) || 'Nothing was found.',
      heading('### By column', toTable(['Column', '-Findings'], toPlaces(figures.columns))),
      heading(
        '## Problems',
        toTable(
          ['Problem', 'Effect', '-Count', '-Sources', 'First'],
          figures.problems.map(({ code, effect, count, sources, example }) => [
            toCode(code),
            effect,
            toNumber(count),
            toNumber(sources),
            `${toCode(example.source)}${example.problem.record === undefined ? '' : `, record ${toNumber(example.problem.record)}`}: ${toSentence(shorten(example.problem.message, 200))}`,
          ]),
        ),
        figures.unlistedProblems > 0 && `and ${toCount(figures.unlistedProblems, 'problem')} more, not listed.`,
      ),
      heading(
        '## Skipped',
        toTable(
          ['Path', 'Reason'],
          skipped.map(({ path, reason }) => [toCode(path), toSentence(reason)]),
        ),
      ),
      heading(
        '## Categories of personal data',
        toTable(
          ['Category', '-Findings', '-Distinct', 'Not looked for'],
          figures.categories.map(({ title, rules, idle, count, distinct }) => [
            toProse(title),
            rules.length === 0 ? 'not looked for' : toNumber(count),
            count === 0 ? '' : toProse(toDistinct(distinct)),
            toSentence(toList(idle, 4)),
          ]),
        ),
      ),
      heading(
        '## HIPAA Safe Harbor identifiers',
        toTable(
          ['Identifier', 'By this method', '-Findings'],
          figures.safeHarbor.map(row => [row.title, toReachText(row), toRowCount(row)]),
        ),
      ),
      heading(
        '## Sources',
        toTable(
          ['Source', 'Format', '-Size', '-Records', '-Findings', '-Not read', '-Problems'],
          figures.sources.map(({ entry, count }) => [
            toCode(entry.path),
            toProse(entry.format),
            toBytes(entry.bytes),
            toNumber(entry.records),
            toNumber(count),
            toBytes(entry.coverage.unreadBytes),
            toNumber(entry.problemCount),
          ]),
        ),
      ),
      heading('## What was accepted', toAccepted(manifest, context)),
      '## What this audit cannot see',
      [
        ...toLimits(figures.hasModel),
        ...(figures.ruleCounts.idle > 0 ? [`${toRuleCount(figures.ruleCounts)}.`] : []),
        ...toSelection(figures).map(toSentence),
      ]
        .map(limit => `- ${limit}`)
        .join('\n'),
      '## Digests',
      [
        `- manifest: ${toCode(context.manifestDigest)}`,
        `- detectors: ${toCode(manifest.detectorsDigest)}${context.hasRulesOfScan ? '' : `. ${OTHER_RULES}`}`,
        `- policy: ${toCode(verdict.policyDigest)}`,
        ...(verdict.policyDigest === manifest.policyDigest
          ? []
          : [`- policy of the audit: ${toCode(manifest.policyDigest)}`]),
        `- key id: ${manifest.keyId === null ? 'none' : toCode(manifest.keyId)}`,
        `- tool: Sluice ${toProse(manifest.tool.version)}`,
      ].join('\n'),
    ];
    return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
  },
};

/** What the policy and people accepted. */
function toAccepted(manifest: Manifest, context: ReportContext): string {
  const acceptance = toAcceptance(manifest, context);
  if (isEmptyAcceptance(acceptance)) return '';
  const isSame = isAsScanned(acceptance);
  const { allow, reviewed, rejected, problems } = acceptance;
  return [
    toTable(
      ['Allow entry', 'Allows', 'Reason', 'Owner', 'Expires', '-Suppressed', ...(isSame ? [] : ['-Under this policy'])],
      allow.map(({ id, allows = '', reason, owner = '', expires = 'never', state, suppressedByScan, suppressed }) => [
        toCode(id),
        toProse(allows),
        reason === undefined ? state : toProse(reason),
        toProse(owner),
        `${expires}${state === 'expired' ? ' (expired)' : ''}`,
        toNumber(suppressedByScan),
        ...(isSame ? [] : [toNumber(suppressed)]),
      ]),
    ),
    toTable(
      ['Accepted by a person', '-Findings'],
      reviewed.map(({ rule, title, count }) => [`${toSentence(title)} ${toCode(rule)}`, toNumber(count)]),
    ),
    rejected > 0 ? `${toCount(rejected, 'finding')} rejected by a person.` : '',
    problems.length > 0
      ? `Problems that the policy accepts: ${problems.map(({ code, count }) => `${toCode(code)} (${toNumber(count)})`).join(', ')}.`
      : '',
  ]
    .filter(block => block !== '')
    .join('\n\n');
}

/** A name from the data in Markdown: a code span where that is safe, else every punctuation mark as an entity. */
export function toCode(name: string): string {
  const text = shorten(toVisible(name), 120);
  if (text !== '' && !/[`|\\]/.test(text) && text === text.trim()) return `\`${text}\``;
  return `<code>${toProse(text)}</code>`;
}

/** Text from the data in Markdown prose or a table cell: nothing in it is markup, a link or a mention. */
export function toProse(text: string): string {
  // A dot or colon starts a link only before more text (`www.x`, `https://x`).
  return toVisible(text).replace(/[.](?=\S)|:(?=\/)|[!#$&*+<=>?@[\\\]^_`{|}~]/g, char => `&#${char.charCodeAt(0)};`);
}

/** A sentence as the terminal shows it, with what stands between backticks as code. */
function toSentence(text: string): string {
  return text
    .split(/`([^`]*)`/)
    .map((part, i) => (i % 2 === 1 ? toCode(part) : toProse(part)))
    .join('');
}

function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    line(header.map(title => title.replace(/^-/, ''))),
    line(header.map(title => (title.startsWith('-') ? '---:' : '---'))),
    ...rows.slice(0, MAX_ROWS).map(line),
  ];
  const left = rows.length - MAX_ROWS;
  return lines.join('\n') + (left > 0 ? `\n\nand ${toNumber(left)} more.` : '');
}

function toPlaces(places: readonly { readonly name: string; readonly count: number }[]): string[][] {
  return places
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => [UNNAMED_PLACES.get(name) ?? toCode(name), toNumber(count)]);
}

function heading(title: string, table: string, after: string | false = false): string {
  const parts = [table, after || ''].filter(part => part !== '');
  return parts.length === 0 ? '' : [title, ...parts].join('\n\n');
}
