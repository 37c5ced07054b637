import type { Problem } from '../errors.ts';
import { isRewritten } from '../policy/accepted.ts';
import { compileGlob } from '../policy/glob.ts';
import {
  type Manifest,
  OTHER_COLUMNS,
  type RuleClass,
  type RuleTotal,
  SEVERITIES,
  type Severity,
  type SourceEntry,
} from '../types.ts';
import { CATEGORIES, type Reach, SAFE_HARBOR, SPECIAL_CATEGORIES } from './frameworks.ts';
import type { ReportContext, RuleMeta } from './report.ts';

/** The numbers that every report shows, computed once from a manifest. Names are as they are in the data: escape them. */
export interface Figures {
  /** Rules with findings, most severe first, then most findings. */
  readonly rules: readonly (RuleTotal & { readonly id: string })[];
  readonly classes: readonly { readonly name: RuleClass; readonly count: number }[];
  /** From critical to low, zeros included. */
  readonly severities: readonly { readonly name: Severity; readonly count: number }[];
  /** Columns over all sources, most findings first. */
  readonly columns: readonly Place[];
  /** Sources, most findings first, then by path. */
  readonly sources: readonly (Place & { readonly entry: SourceEntry })[];
  /** Categories of personal data that were looked for. */
  readonly categories: readonly Category[];
  readonly specialCategories: readonly IdentifierRow[];
  readonly safeHarbor: readonly IdentifierRow[];
  /** Problems by code, where the manifest lists one of them. */
  readonly problems: readonly ProblemGroup[];
  /** The others, which the manifest only counts. */
  readonly unlistedProblems: number;
  readonly redactedSources: number;
  /** Sources of which nothing could be read; the size of some is not known, and they are missing in the bytes that were not read. */
  readonly unopened: number;
  /** Columns that the options kept from being read. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
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
  readonly id: string;
  readonly title: string;
  readonly ccpa: string;
  /** Titles of the rules that look for it. */
  readonly rules: readonly string[];
  readonly count: number;
  readonly distinct: number;
  readonly distinctCapped: boolean;
}

export interface IdentifierRow {
  readonly title: string;
  readonly reach: Reach;
  readonly note: string;
  /** Ids of the loaded rules that answer. */
  readonly rules: readonly string[];
  readonly count: number;
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
  const problems = groupProblems(sources);
  const grouped = problems.reduce((sum, { count }) => sum + count, 0);
  return {
    rules: Object.entries(totals.byRule)
      .map(([id, total]) => ({ id, ...total }))
      .sort((a, b) => rank(b.severity) - rank(a.severity) || b.count - a.count || (a.id < b.id ? -1 : 1)),
    classes: classes.map(name => ({ name, count: totals.byClass[name] ?? 0 })),
    severities: [...SEVERITIES].reverse().map(name => ({ name, count: totals.bySeverity[name] ?? 0 })),
    columns: sumColumns(sources),
    sources: sources.map(entry => ({ name: entry.path, count: sumCounts(entry.counts), entry })).sort(byCountThenName),
    categories: toCategories(manifest, rules),
    specialCategories: SPECIAL_CATEGORIES.map(row => {
      const ids = idsOf(rules, row.rules);
      const reach = ids.length > 0 ? 'partly' : 'not detectable';
      return {
        title: row.title,
        reach,
        note: ids.length > 0 ? row.note : '',
        rules: ids,
        count: countOf(manifest, ids),
      };
    }),
    safeHarbor: toSafeHarbor(manifest, rules),
    problems,
    unlistedProblems: Math.max(0, totals.problems - grouped),
    redactedSources: sources.filter(isRewritten).length,
    unopened: sources.filter(source => source.sha256 === '').length,
    include: toStrings(options.include),
    exclude: toStrings(options.exclude),
  };
}

function toSafeHarbor(manifest: Manifest, rules: readonly RuleMeta[]): IdentifierRow[] {
  const taken = new Set<string>();
  const personal = rules.filter(rule => rule.class === 'pii');
  return SAFE_HARBOR.map(row => {
    const others = personal.filter(({ id, category }) => row.otherCategories?.includes(category) && !taken.has(id));
    const ids = [...new Set([...idsOf(rules, row.rules), ...others.map(({ id }) => id)])];
    for (const id of ids) taken.add(id);
    const isSilent = ids.length === 0 && (row.rules.length > 0 || row.otherCategories !== undefined);
    return {
      title: row.title,
      reach: ids.length > 0 ? row.reach : 'not detectable',
      note: isSilent ? 'no rule of this build looks for it' : row.note,
      rules: ids,
      count: countOf(manifest, ids),
    };
  });
}

/** Ids of the rules for personal data that fit any of the globs. */
function idsOf(rules: readonly RuleMeta[], globs: readonly string[]): string[] {
  const fits = globs.map(glob => compileGlob(glob, ''));
  return rules.filter(rule => rule.class === 'pii' && fits.some(isFit => isFit(rule.id))).map(({ id }) => id);
}

function toCategories(manifest: Manifest, rules: readonly RuleMeta[]): Category[] {
  const found = Object.entries(manifest.totals.byRule).filter(([, total]) => total.class === 'pii');
  const known = new Set(rules.map(({ id }) => id));
  const all: Pick<RuleMeta, 'id' | 'title' | 'category'>[] = [
    ...rules.filter(rule => rule.class === 'pii'),
    ...found.filter(([id]) => !known.has(id)).map(([id, { title }]) => ({ id, title, category: 'other' })),
  ];
  const byTitle = new Map<string, Category>();
  for (const { id, title, category } of all) {
    const name = Object.hasOwn(CATEGORIES, category) ? CATEGORIES[category]! : { title: toTitle(category), ccpa: '' };
    const sum = byTitle.get(name.title) ?? {
      id: category,
      ...name,
      rules: [],
      count: 0,
      distinct: 0,
      distinctCapped: false,
    };
    const total = Object.hasOwn(manifest.totals.byRule, id) ? manifest.totals.byRule[id]! : undefined;
    byTitle.set(name.title, {
      ...sum,
      rules: [...sum.rules, title],
      count: sum.count + (total?.count ?? 0),
      distinct: sum.distinct + (total?.distinct ?? 0),
      distinctCapped: sum.distinctCapped || total?.distinctCapped === true,
    });
  }
  return [...byTitle.values()].sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1));
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

function countOf(manifest: Manifest, ids: readonly string[]): number {
  const { byRule } = manifest.totals;
  return ids.reduce((sum, id) => sum + (Object.hasOwn(byRule, id) ? byRule[id]!.count : 0), 0);
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

function toTitle(category: string): string {
  const words = category.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
