import { isRewritten } from '../policy/accepted.ts';
import type { Verdict } from '../policy/evaluate.ts';
import { toShellWord } from '../text/shell-word.ts';
import { wrap } from '../text/wrap.ts';
import type { Manifest } from '../types.ts';
import { clip, columnsOf } from './columns.ts';
import { toActions, toRuleDistinct, toScanned, toSelection, toSeverities } from './figure-text.ts';
import { type Figures, type ProblemGroup, toFigures, UNNAMED_PLACES } from './figures.ts';
import { toBytes, toCount, toNumber, toVisible } from './text.ts';
import { toReasons, VERDICTS } from './verdict-text.ts';

const MAX_RULES = 20;
const MAX_PLACES = 5;

/** What `renderSummary` may use: escape codes only where the edge saw a terminal that wants them. */
export interface SummaryOptions {
  readonly color: boolean;
  readonly width: number;
  /** Named in the next step. */
  readonly manifestDir?: string;
  /** Flags, as they are written, without which a report would say something else, and a redaction do it. */
  readonly flags?: { readonly report: string; readonly redact: string };
  /** What is listed was left, or not found any more, after a redaction. */
  readonly isRedacted?: boolean;
  /** Of a manifest that was redacted since: what became of its findings, by operator. */
  readonly actions?: ReadonlyMap<string, number>;
}

/** The table that a scan and a check print for people. */
export function renderSummary(manifest: Manifest, verdict: Verdict, options: SummaryOptions): string {
  const summary: Summary = {
    manifest,
    figures: toFigures(manifest, { rules: [] }),
    options,
    width: Math.max(40, options.width),
    paint: toPainter(options.color),
  };
  const blocks = [
    renderScanned(summary),
    ...renderFindings(summary),
    ...renderRemarks(summary),
    renderProblems(summary),
    renderVerdict(verdict, summary),
    renderNextSteps(verdict, summary),
  ];
  return blocks.flatMap(rows => (rows.length > 0 ? [...rows, ''] : [])).join('\n');
}

/** What each block of lines is made of. */
interface Summary {
  readonly manifest: Manifest;
  readonly figures: Figures;
  readonly options: SummaryOptions;
  /** Columns to fill. */
  readonly width: number;
  readonly paint: Painter;
}

type Rows = readonly string[];

/** How much there was, and how much of it was read. */
function renderScanned({ manifest: { totals }, figures, width }: Summary): Rows {
  const size = [toCount(totals.sources, 'source'), toBytes(totals.bytes)].join(' · ');
  const { unopened } = figures;
  const share = unopened > 0 && totals.unreadBytes === 0 ? [] : [toScanned(totals, figures)];
  if (unopened > 0) share.push(`${toCount(unopened, 'source')} not opened`);
  const read = [toCount(totals.records, 'record'), ...share].join(' · ');
  const one = `${size} · ${read}`;
  return columnsOf(one) <= width ? [one] : [clip(size, width), ...wrap(read, width)];
}

/** The rules, sources and columns with the most. */
function renderFindings({ manifest, figures, options, width, paint }: Summary): readonly Rows[] {
  if (figures.rules.length === 0) {
    if (manifest.totals.sources === 0) return [];
    return [[options.isRedacted ? 'No findings are left.' : 'No findings.']];
  }
  const rows = figures.rules.slice(0, MAX_RULES).map(rule => ({
    cells: [rule.id, toSeverities(rule), toNumber(rule.count), toRuleDistinct(rule), toNumber(rule.records)],
    tone: rule.severity,
  }));
  const rules = [
    ...renderTable(['rule', 'severity', 'findings', 'distinct', 'records'], rows, { width, paint }),
    ...remainder(figures.rules.length - MAX_RULES, 'rule', paint),
  ];
  const heading = options.isRedacted
    ? ['Left after the redaction:']
    : options.actions
      ? ['Found before the redaction:']
      : [];
  const topOf = (noun: string, all: readonly { readonly name: string; readonly count: number }[]): Rows => {
    const places = all.filter(({ count }) => count > 0);
    if (places.length === 0) return [];
    const top = places
      .slice(0, MAX_PLACES)
      .map(({ name, count }) => ({ cells: [UNNAMED_PLACES.get(name) ?? toVisible(name), toNumber(count)] }));
    return [
      ...renderTable([`${noun}s with findings`, 'findings'], top, { width, paint }),
      ...remainder(places.length - MAX_PLACES, noun, paint),
    ];
  };
  return [heading, rules, topOf('source', figures.sources), topOf('column', figures.columns)];
}

/** What is no finding, and what became of those that are. */
function renderRemarks({ manifest, figures, options, width }: Summary): readonly Rows[] {
  const { totals, skipped } = manifest;
  const apart = [
    totals.placeholders > 0 && `${toCount(totals.placeholders, 'placeholder')} (sample values)`,
    totals.suppressed > 0 && `${toNumber(totals.suppressed)} suppressed by the allow list`,
    skipped.length > 0 &&
      `${toCount(skipped.length, 'path')} skipped (${toSkipped(manifest)}); a file that is named itself is read`,
    figures.redactedSources > 0 &&
      options.actions === undefined &&
      `${toCount(figures.redactedSources, 'source')} redacted`,
  ].filter(part => part !== false);
  const blocks: Rows[] = [];
  if (apart.length > 0) blocks.push(wrap(`Apart: ${apart.join(' · ')}`, width));
  if (options.actions) {
    const where = `${toNumber(figures.redactedSources)} of ${toCount(totals.sources, 'source')}`;
    blocks.push(wrap(`Redacted since, in ${where}: ${toActions(options.actions)}`, width));
  }
  if (figures.sourcesWithoutColumn > 0) blocks.push(wrap(toVisible(toSelection(figures).at(-1)!), width));
  return blocks;
}

function renderVerdict(verdict: Verdict, { width, paint }: Summary): Rows {
  const mark = verdict.exitCode === 0 ? '✓' : '✗';
  const tone = verdict.exitCode === 0 ? 'ok' : verdict.exitCode === 1 ? 'critical' : 'high';
  return [
    paint(tone, paint('bold', `${mark} ${VERDICTS[verdict.exitCode].title}`)),
    ...toReasons(verdict).flatMap(reason => indented(toVisible(reason), width)),
    ...verdict.notes.flatMap(note => indented(`note: ${toVisible(note)}`, width)).map(row => paint('soft', row)),
  ];
}

function renderNextSteps(verdict: Verdict, { manifest, figures, options, paint }: Summary): Rows {
  const isLeft = options.isRedacted || figures.sources.some(({ entry, count }) => count > 0 && !isRewritten(entry));
  return toNextSteps(verdict, isLeft ? manifest.totals.findings : 0, options).map(step => paint('soft', step));
}

/** A text below a heading, what is broken off deeper still. */
function indented(text: string, width: number): string[] {
  return wrap(text, width - 4).map((row, i) => `${i === 0 ? '  ' : '    '}${row}`);
}

/** The problems by their codes, and what the first of each says. */
function renderProblems({ figures: { problems, unlistedProblems }, width, paint }: Summary): string[] {
  if (problems.length === 0) return [];
  const rows = problems.slice(0, MAX_RULES).map(({ code, effect, count, example }) => ({
    cells: [code, effect === 'unread' ? 'not read' : 'scanned, degraded', toNumber(count), toFirst(example)],
    tone: effect === 'unread' ? ('critical' as const) : ('medium' as const),
  }));
  const told = problems
    .slice(0, MAX_PLACES)
    .flatMap(({ code, example }) => wrap(`${code}: ${toVisible(example.problem.message)}`, width));
  return [
    ...renderTable(['problem', 'effect', 'count', 'first in'], rows, { width, paint, flexible: 3 }),
    ...remainder(unlistedProblems, 'problem', paint),
    '',
    ...told.map(row => paint('soft', row)),
  ];
}

function toFirst({ source, problem }: ProblemGroup['example']): string {
  return `${toVisible(source)}${problem.record === undefined ? '' : `, record ${toNumber(problem.record)}`}`;
}

/** Why paths were skipped: `2 × hidden file, symlink leaves the folder`. */
function toSkipped({ skipped }: Manifest): string {
  const counts = new Map<string, number>();
  for (const { reason } of skipped) {
    const kind = reason.startsWith('same file as') ? 'same file' : toVisible(reason);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => (count === 1 ? kind : `${toNumber(count)} × ${kind}`)).join(', ');
}

function toNextSteps(
  verdict: Verdict,
  findings: number,
  { manifestDir = 'sluice-manifest', flags = { report: '', redact: '' } }: SummaryOptions,
): string[] {
  if (verdict.exitCode === 3) return ['Next: name a file or folder that holds data, e.g. `sluice scan data/`'];
  const manifest = toVisible(toShellWord(manifestDir));
  const steps = [`Next: sluice report ${manifest} --to html -o audit.html${toVisible(flags.report)}`];
  if (findings > 0)
    steps.push(`      sluice redact PATH… --manifest ${manifest} --out clean/${toVisible(flags.redact)}`);
  return steps;
}

type Tone = 'critical' | 'high' | 'medium' | 'low' | 'ok' | 'soft' | 'bold';
type Painter = (tone: Tone, text: string) => string;

const CODES: Readonly<Record<Tone, string>> = {
  critical: '31',
  high: '91',
  medium: '33',
  low: '36',
  ok: '32',
  soft: '2',
  bold: '1',
};

function toPainter(color: boolean): Painter {
  return color ? (tone, text) => `\u001b[${CODES[tone]}m${text}\u001b[0m` : (_, text) => text;
}

interface TableOptions {
  readonly width: number;
  readonly paint: Painter;
  /** The column that shrinks when the table is too wide; the first unless said. */
  readonly flexible?: number;
}

/** Of the column that shrinks, in columns of the terminal. */
const SHORTEST = 12;

const NUMBERS: ReadonlySet<string> = new Set(['findings', 'distinct', 'records', 'count']);

// Numbers stand on the right. The second cell takes the row's tone.
function renderTable(
  header: readonly string[],
  rows: readonly { readonly cells: readonly string[]; readonly tone?: Tone }[],
  { width, paint, flexible = 0 }: TableOptions,
): string[] {
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map(({ cells }) => columnsOf(cells[i]!))));
  // Columns at the end are left out where even the shortest cell would leave no room for them.
  const needed = () => widths.reduce((sum, w, i) => sum + (i === flexible ? Math.min(w, SHORTEST) : w) + 2, -2);
  while (widths.length > 3 && needed() > width) widths.pop();
  const over = widths.reduce((sum, w) => sum + w + 2, 0) - width;
  const shrinking = flexible < widths.length ? flexible : 0;
  if (over > 0) widths[shrinking] = Math.max(SHORTEST, widths[shrinking]! - over);
  const isNumber = header.map(title => NUMBERS.has(title));
  const line = (cells: readonly string[], tone?: Tone) =>
    cells
      .slice(0, widths.length)
      .map((cell, i) => {
        const text = clip(cell, widths[i]!);
        const blanks = ' '.repeat(widths[i]! - columnsOf(text));
        const padded = isNumber[i] ? blanks + text : text + blanks;
        return tone && i === 1 ? paint(tone, padded) : padded;
      })
      .join('  ')
      .trimEnd();
  return [paint('soft', line(header)), ...rows.map(({ cells, tone }) => line(cells, tone))];
}

function remainder(count: number, noun: string, paint: Painter): string[] {
  return count > 0 ? [paint('soft', `… and ${toNumber(count)} more ${count === 1 ? noun : `${noun}s`}`)] : [];
}
