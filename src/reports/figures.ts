import { selects } from '../detectors/load.ts';
import type { Problem } from '../errors.ts';
import { labelOf } from '../findings/labels.ts';
import { selectionOf } from '../manifest/rules-that-ran.ts';
import { isRewritten } from '../policy/accepted.ts';
import {
  type Manifest,
  OTHER_COLUMNS,
  type RuleClass,
  type RuleTotal,
  SEVERITIES,
  type Severity,
  type SourceEntry,
} from '../types.ts';
import {
  CATEGORIES,
  type Identifier,
  OTHER_CATEGORY,
  OTHER_IDENTIFIERS,
  type Reach,
  type Row,
  SAFE_HARBOR,
  SPECIAL_CATEGORIES,
} from './frameworks.ts';
import type { ReportContext, RuleMeta } from './report.ts';

/** The numbers that every report shows, computed once from a manifest. Names are as they are in the data: escape them. */
export interface Figures {
  /** Rules with findings, most severe first, then most findings. */
  readonly rules: readonly (RuleTotal & { readonly id: string })[];
  /** Those that there are rules for. */
  readonly classes: readonly { readonly name: RuleClass; readonly count: number }[];
  /** From critical to low, zeros included. */
  readonly severities: readonly { readonly name: Severity; readonly count: number }[];
  /** Columns over all sources, most findings first. */
  readonly columns: readonly Place[];
  /** Sources, most findings first, then by path. */
  readonly sources: readonly (Place & { readonly entry: SourceEntry })[];
  /** Categories of personal data that there are rules for. */
  readonly categories: readonly Category[];
  readonly specialCategories: readonly IdentifierRow[];
  readonly safeHarbor: readonly IdentifierRow[];
  /** How many rules ran, and how many did not: disabled ones, and optional ones that were not enabled. */
  readonly ruleCounts: { readonly ran: number; readonly idle: number };
  /** Problems by code, where the manifest lists one of them. */
  readonly problems: readonly ProblemGroup[];
  /** The others, which the manifest only counts. */
  readonly unlistedProblems: number;
  readonly redactedSources: number;
  /** Sources of which nothing could be read; the size of some is not known, and they are missing in the bytes that were not read. */
  readonly unopened: number;
  /** Columns that the options chose or left out, and whether they did. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly isPartial: boolean;
  /** Sources with records and none of the columns of `include`: nothing in them was looked at. */
  readonly sourcesWithoutColumn: number;
  /** A model was asked for names. */
  readonly hasModel: boolean;
}

export interface Place {
  readonly name: string;
  readonly count: number;
}

/** Places that have no name in the data, in words. */
export const UNNAMED_PLACES: ReadonlyMap<string, string> = new Map([
  ['', '(whole record)'],
  [OTHER_COLUMNS, '(further columns)'],
]);

export interface Category {
  readonly title: string;
  readonly ccpa: string;
  /** Titles of the rules that looked for it, and of those that did not run. */
  readonly rules: readonly string[];
  readonly idle: readonly string[];
  readonly count: number;
  readonly distinct: DistinctRange;
}

/** Distinct values of several rules together: a value that two of them found counts once, and which those are is not known. */
export interface DistinctRange {
  readonly atLeast: number;
  /** Absent when a rule had more than are counted. */
  readonly atMost?: number;
}

export interface IdentifierRow {
  readonly title: string;
  readonly reach: Reach;
  readonly note: string;
  /** Ids of the rules that answered, and of those that would have and did not run. */
  readonly rules: readonly string[];
  readonly idle: readonly string[];
  readonly count: number;
  /** Title of the row that holds the findings, when it is not this one. */
  readonly countedWith?: string;
  /** Titles of the rows whose findings are counted here. */
  readonly holds?: readonly string[];
}

export interface ProblemGroup {
  readonly code: string;
  readonly effect: Problem['effect'];
  readonly count: number;
  readonly sources: number;
  readonly example: { readonly source: string; readonly problem: Problem };
}

/** Computes the figures of a manifest. */
export function toFigures(manifest: Manifest, { rules }: Pick<ReportContext, 'rules'>): Figures {
  const { totals, sources, options } = manifest;
  const classes: readonly RuleClass[] = ['secret', 'pii', 'payload'];
  const include = toStrings(options.include);
  const exclude = toStrings(options.exclude);
  const problems = groupProblems(sources);
  const known = toKnownRules(manifest, rules);
  const personal = [...known.filter(rule => rule.class === 'pii'), ...toUnknownRules(manifest, rules)];
  const idle = known.filter(({ ran }) => !ran).length;
  const grouped = problems.reduce((sum, { count }) => sum + count, 0);
  return {
    rules: Object.entries(totals.byRule)
      .map(([id, total]) => ({ id, ...total }))
      .sort((a, b) => rank(b.severity) - rank(a.severity) || b.count - a.count || (a.id < b.id ? -1 : 1)),
    classes: classes
      .map(name => ({ name, count: totals.byClass[name] ?? 0 }))
      .filter(({ name, count }) => count > 0 || known.some(rule => rule.class === name)),
    severities: [...SEVERITIES].reverse().map(name => ({ name, count: totals.bySeverity[name] ?? 0 })),
    columns: sumColumns(sources),
    sources: sources.map(entry => ({ name: entry.path, count: sumCounts(entry.counts), entry })).sort(byCountThenName),
    categories: toCategories(personal),
    specialCategories: toIdentifiers(SPECIAL_CATEGORIES, undefined, personal),
    safeHarbor: toIdentifiers(SAFE_HARBOR, OTHER_IDENTIFIERS, personal),
    ruleCounts: { ran: known.length - idle, idle },
    problems,
    unlistedProblems: Math.max(0, totals.problems - grouped),
    redactedSources: sources.filter(isRewritten).length,
    unopened: sources.filter(source => source.sha256 === '').length,
    include,
    exclude,
    isPartial: include.length + exclude.length > 0,
    sourcesWithoutColumn: sources.filter(({ included, records }) => included?.length === 0 && records > 0).length,
    hasModel: options.ner !== undefined,
  };
}

/** A rule, whether it ran, and what it found. */
interface RuleResult {
  readonly id: string;
  readonly title: string;
  /** Neither of a rule that the report was not given. */
  readonly label?: string;
  readonly category?: string;
  readonly class: RuleClass;
  readonly ran: boolean;
  readonly total: RuleTotal | undefined;
}

function toKnownRules(manifest: Manifest, rules: readonly RuleMeta[]): RuleResult[] {
  const { totals } = manifest;
  const isSelected = selects(selectionOf(manifest));
  return rules.map(rule => {
    const total = Object.hasOwn(totals.byRule, rule.id) ? totals.byRule[rule.id] : undefined;
    const { id, title, category, class: ruleClass } = rule;
    const label = labelOf(rule);
    return { id, title, label, category, class: ruleClass, ran: total !== undefined || isSelected(rule), total };
  });
}

/** Rules of personal data that found something and are not among those of the report, such as a user's own. */
function toUnknownRules({ totals }: Manifest, rules: readonly RuleMeta[]): RuleResult[] {
  const known = new Set(rules.map(({ id }) => id));
  return Object.entries(totals.byRule)
    .filter(([id, total]) => total.class === 'pii' && !known.has(id))
    .map(([id, total]) => ({ id, title: total.title, class: total.class, ran: true, total }));
}

/** The rules of each row; those that no row names belong to `rest`, or to none. */
function sortIntoRows<R extends Row>(
  rows: readonly R[],
  rest: R | undefined,
  rules: readonly RuleResult[],
): ReadonlyMap<R, readonly RuleResult[]> {
  const byLabel = new Map(rows.flatMap(row => row.labels?.map(label => [label, row] as const) ?? []));
  const byCategory = new Map(rows.flatMap(row => row.categories?.map(category => [category, row] as const) ?? []));
  const sorted = new Map<R, RuleResult[]>(rows.map(row => [row, []]));
  for (const rule of rules) {
    const row = byLabel.get(rule.label ?? '') ?? byCategory.get(rule.category ?? '') ?? rest;
    if (row) sorted.get(row)!.push(rule);
  }
  return sorted;
}

function toIdentifiers(
  rows: readonly Identifier[],
  rest: Identifier | undefined,
  rules: readonly RuleResult[],
): IdentifierRow[] {
  const sorted = sortIntoRows(rows, rest, rules);
  return rows.map(row => {
    const { title, note, countedWith } = row;
    const holder = countedWith === undefined ? row : rows.find(other => other.title === countedWith)!;
    const all = sorted.get(holder)!;
    const idle = all.filter(({ ran }) => !ran);
    const ran = all.filter(rule => rule.ran);
    const isSilent = all.length === 0 && row.reach !== 'not detectable';
    const reach = toReach(row, ran.length, idle.length);
    const holds = rows.filter(other => other.countedWith === title).map(other => other.title);
    return {
      title,
      reach,
      note: isSilent ? 'no rule of this build looks for it' : reach === 'not looked for' ? '' : note,
      ...(countedWith === undefined
        ? { rules: toIds(ran), idle: toIds(idle), count: sumFindings(ran), ...(holds.length > 0 && { holds }) }
        : { rules: [], idle: [], count: 0, countedWith }),
    };
  });
}

function toReach({ reach }: Identifier, ran: number, idle: number): Reach {
  if (ran === 0) return idle > 0 ? 'not looked for' : 'not detectable';
  return idle > 0 && reach === 'detected' ? 'partly' : reach;
}

function toCategories(rules: readonly RuleResult[]): Category[] {
  return [...sortIntoRows(CATEGORIES, OTHER_CATEGORY, rules)]
    .filter(([, all]) => all.length > 0)
    .map(([{ title, ccpa }, all]) => {
      const ran = all.filter(rule => rule.ran);
      const idle = all.filter(rule => !rule.ran);
      return {
        title,
        ccpa,
        rules: ran.map(rule => rule.title),
        idle: idle.map(rule => rule.title),
        count: sumFindings(ran),
        distinct: toDistinctRange(ran.flatMap(({ total }) => total ?? [])),
      };
    })
    .sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1));
}

function toDistinctRange(totals: readonly RuleTotal[]): DistinctRange {
  const atLeast = totals.reduce((most, { distinct }) => Math.max(most, distinct), 0);
  if (totals.some(({ distinctCapped }) => distinctCapped)) return { atLeast };
  return { atLeast, atMost: totals.reduce((sum, { distinct }) => sum + distinct, 0) };
}

function toIds(rules: readonly RuleResult[]): string[] {
  return rules.map(({ id }) => id);
}

function sumFindings(rules: readonly RuleResult[]): number {
  return rules.reduce((sum, { total }) => sum + (total?.count ?? 0), 0);
}

function sumColumns(sources: readonly SourceEntry[]): Place[] {
  const counts = new Map<string, number>();
  for (const { columns } of sources) {
    for (const [name, rules] of Object.entries(columns)) counts.set(name, (counts.get(name) ?? 0) + sumCounts(rules));
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort(byCountThenName);
}

/** The counts are those of the manifest; a code of which it lists no problem has nothing to show and is left out. */
function groupProblems(sources: readonly SourceEntry[]): ProblemGroup[] {
  const groups = new Map<string, { -readonly [key in keyof ProblemGroup]: ProblemGroup[key] }>();
  for (const { path, problems } of sources) {
    for (const problem of problems) {
      const { code, effect } = problem;
      const group = groups.get(code);
      if (!group) groups.set(code, { code, effect, count: 0, sources: 0, example: { source: path, problem } });
      else if (effect === 'unread') group.effect = effect;
    }
  }
  for (const { problemCodes } of sources) {
    for (const [code, count] of Object.entries(problemCodes)) {
      const group = groups.get(code);
      if (!group) continue;
      group.count += count;
      group.sources++;
    }
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** Adds up counts per rule. */
export function sumCounts(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function byCountThenName(a: Place, b: Place): number {
  return b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function toStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}
