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
import { type Figures, toFigures, UNNAMED_PLACES } from './figures.ts';
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
    const { verdict } = context;
    const blocks = [
      `# Training data audit: ${VERDICTS[verdict.exitCode].title.toLowerCase()}`,
      VERDICTS[verdict.exitCode].means,
      bullets(toReasons(verdict).map(toSentence)),
      bullets(verdict.notes.map(note => `Note: ${toSentence(note)}`)),
      toSummary(manifest, figures, context),
      toSentence(toSelection(figures).join(' ')),
      '## Findings',
      toRules(figures) || 'Nothing was found.',
      heading('### By column', toTable(['Column', '-Findings'], toPlaces(figures.columns))),
      heading('## Problems', toProblems(figures), toUnlisted(figures)),
      heading('## Skipped', toSkipped(manifest)),
      heading('## Categories of personal data', toCategories(figures)),
      heading('## HIPAA Safe Harbor identifiers', toIdentifiers(figures)),
      heading('## Sources', toSources(figures)),
      heading('## What was accepted', toAccepted(manifest, context)),
      '## What this audit cannot see',
      bullets(toBlindSpots(figures)),
      '## Digests',
      bullets(toDigests(manifest, context)),
    ];
    return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
  },
};

/** What was read and found, in one sentence. */
function toSummary({ totals }: Manifest, figures: Figures, { tally }: ReportContext): string {
  const whole = totals.scannedBytes + totals.unreadBytes;
  const apart = [
    totals.placeholders > 0 && toCount(totals.placeholders, 'placeholder'),
    totals.suppressed > 0 && `${toNumber(totals.suppressed)} suppressed by the allow list`,
  ].filter(part => part !== false);
  return [
    `${toCount(totals.sources, 'source')}, ${toBytes(totals.bytes)}, ${toCount(totals.records, 'record')}; `,
    `${whole === 0 ? '' : `of ${toBytes(whole)} `}${toScanned(totals, figures)}`,
    figures.unopened > 0 ? `, ${toCount(figures.unopened, 'source')} not opened` : '',
    `; ${toCount(totals.findings, 'finding')}`,
    apart.length > 0 ? ` (and ${apart.join(', ')})` : '',
    `; ${toCount(totals.problems, 'problem')}.`,
    figures.redactedSources > 0
      ? ` ${toCount(figures.redactedSources, 'source')} redacted since: ${toActions(tally.actions)}.`
      : '',
  ].join('');
}

const toRules = ({ rules }: Figures): string =>
  toTable(
    ['Rule', 'Class', 'Severity', '-Findings', '-Distinct', '-Records'],
    rules.map(rule => [
      `${toSentence(rule.title)} ${toCode(rule.id)}`,
      rule.class,
      toSeverities(rule),
      toNumber(rule.count),
      toProse(toRuleDistinct(rule)),
      toNumber(rule.records),
    ]),
  );

const toProblems = ({ problems }: Figures): string =>
  toTable(
    ['Problem', 'Effect', '-Count', '-Sources', 'First'],
    problems.map(({ code, effect, count, sources, example: { source, problem } }) => [
      toCode(code),
      effect,
      toNumber(count),
      toNumber(sources),
      `${toCode(source)}${problem.record === undefined ? '' : `, record ${toNumber(problem.record)}`}: ${toSentence(shorten(problem.message, 200))}`,
    ]),
  );

const toUnlisted = ({ unlistedProblems }: Figures): string =>
  unlistedProblems > 0 ? `and ${toCount(unlistedProblems, 'problem')} more, not listed.` : '';

const toSkipped = ({ skipped }: Manifest): string =>
  toTable(
    ['Path', 'Reason'],
    skipped.map(({ path, reason }) => [toCode(path), toSentence(reason)]),
  );

const toCategories = ({ categories }: Figures): string =>
  toTable(
    ['Category', '-Findings', '-Distinct', 'Not looked for'],
    categories.map(({ title, rules, idle, count, distinct }) => [
      toProse(title),
      rules.length === 0 ? 'not looked for' : toNumber(count),
      count === 0 ? '' : toProse(toDistinct(distinct)),
      toSentence(toList(idle, 4)),
    ]),
  );

const toIdentifiers = ({ safeHarbor }: Figures): string =>
  toTable(
    ['Identifier', 'By this method', '-Findings'],
    safeHarbor.map(row => [row.title, toReachText(row), toRowCount(row)]),
  );

const toSources = ({ sources }: Figures): string =>
  toTable(
    ['Source', 'Format', '-Size', '-Records', '-Findings', '-Not read', '-Problems'],
    sources.map(({ entry, count }) => [
      toCode(entry.path),
      toProse(entry.format),
      toBytes(entry.bytes),
      toNumber(entry.records),
      toNumber(count),
      toBytes(entry.coverage.unreadBytes),
      toNumber(entry.problemCount),
    ]),
  );

const toBlindSpots = (figures: Figures): readonly string[] => [
  ...toLimits(figures.hasModel),
  ...(figures.ruleCounts.idle > 0 ? [`${toRuleCount(figures.ruleCounts)}.`] : []),
  ...toSelection(figures).map(toSentence),
];

function toDigests(manifest: Manifest, { manifestDigest, hasRulesOfScan, verdict }: ReportContext): readonly string[] {
  const isSamePolicy = verdict.policyDigest === manifest.policyDigest;
  return [
    `manifest: ${toCode(manifestDigest)}`,
    `detectors: ${toCode(manifest.detectorsDigest)}${hasRulesOfScan ? '' : `. ${OTHER_RULES}`}`,
    `policy: ${toCode(verdict.policyDigest)}`,
    ...(isSamePolicy ? [] : [`policy of the audit: ${toCode(manifest.policyDigest)}`]),
    `key id: ${manifest.keyId === null ? 'none' : toCode(manifest.keyId)}`,
    `tool: Sluice ${toProse(manifest.tool.version)}`,
  ];
}

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

function heading(title: string, ...blocks: readonly string[]): string {
  const shown = blocks.filter(block => block !== '');
  return shown.length === 0 ? '' : [title, ...shown].join('\n\n');
}

const bullets = (lines: readonly string[]): string => lines.map(line => `- ${line}`).join('\n');
