import { countCodePoints } from '../decode/utf8.ts';
import { distinctHash } from '../findings/distinct.ts';
import { fingerprint } from '../findings/fingerprint.ts';
import type { Chunk, ChunkStats, FieldSink, Hits, Place } from '../formats/format.ts';
import type { Escapes, Kernel } from '../kernel/kernel.ts';
import { serialiseFinding } from '../manifest/serialise.ts';
import { allowMatcher, withoutIndices } from '../policy/allow.ts';
import type { Finding } from '../types.ts';
import type { CompiledRule } from './compiled-rules.ts';
import type { HitConfirmer } from './confirm-hits.ts';
import type { FieldMatcher } from './field-matcher.ts';
import { LineBuffer } from './line-buffer.ts';
import { looksLikeJson } from './looks-like-json.ts';
import type { Match } from './match.ts';
import { type MatchingTools, matchNested } from './match-nested.ts';
import type { ScanConfig, ScanResult, ScanTask } from './protocol.ts';
import { SecretNames } from './secret-names.ts';

/** Card numbers get a fingerprint or a mask, never both (PCI DSS 4.0.1, 3.5.1.1). */
const NEVER_BOTH = new Set(['credit-card']);
const NO_MASK = '…';

/** Gathers one chunk's findings. The matched text stops here. */
export class FindingSink implements FieldSink {
  readonly #config: ScanConfig;
  readonly #rules: readonly CompiledRule[];
  readonly #kernel: Kernel;
  readonly #matcher: FieldMatcher;
  readonly #confirmer: HitConfirmer;
  readonly #secretNames: SecretNames;
  readonly #tools: MatchingTools;
  readonly #task: ScanTask;
  readonly #isAllowed: ReturnType<typeof allowMatcher>;
  readonly #lines = new LineBuffer();
  readonly #perRule = new Map<number, { count: number; records: number; lastRecord: number }>();
  readonly #columns = new Map<string, Map<number, number>>();
  readonly #distinct: number[] = [];
  #placeholders = 0;
  #suppressed = 0;

  constructor(
    config: ScanConfig,
    rules: readonly CompiledRule[],
    kernel: Kernel,
    matcher: FieldMatcher,
    confirmer: HitConfirmer,
    task: ScanTask,
  ) {
    this.#config = config;
    this.#rules = rules;
    this.#kernel = kernel;
    this.#matcher = matcher;
    this.#confirmer = confirmer;
    this.#secretNames = new SecretNames(kernel, matcher);
    this.#tools = { kernel, matcher, secretNames: this.#secretNames };
    this.#task = task;
    this.#isAllowed = allowMatcher(config.policy, config.today);
  }

  isKeyed(name: string): boolean {
    return this.#matcher.isKeyed(name);
  }

  hides(name: string): boolean {
    return this.#secretNames.has(name);
  }

  mayNest(text: Uint8Array): boolean {
    return looksLikeJson(text);
  }

  gate(bytes: Buffer, escapes: Escapes): Hits {
    if (!this.#config.usesGate) return this.#kernel.toHits([{ start: 0, end: bytes.length }]);
    return this.#confirmer.confirm(bytes, this.#kernel.gate(bytes, 'chunk', escapes !== 'none'), escapes);
  }

  match(text: Buffer, names: readonly string[]): readonly Match[] {
    return matchNested(text, names, this.#tools);
  }

  emit(matches: readonly Match[], place: Place, text: Buffer): void {
    let counted = 0; // bytes of the field whose code points are in `points`
    let points = 0;
    for (const match of matches) {
      points += countCodePoints(text, counted, match.start);
      counted = match.start;
      this.#add(match, place, points, points + countCodePoints(text, match.start, match.end));
    }
  }

  #add(match: Match, place: Place, start: number, end: number): void {
    const { definition } = this.#rules[match.rule]!;
    if (match.placeholder && this.#config.policy.placeholders === 'ignore') return;
    const print = this.#config.fingerprintKey && fingerprint(this.#config.fingerprintKey, match.canonical);
    const bytes = place.toSource?.(match.start, match.end);
    const finding: Finding = {
      record: this.#task.chunk.firstRecord + place.record,
      path: place.path,
      ...(place.inKey && { in: 'key' }),
      start,
      end,
      ...(bytes && { bytes }),
      ...(match.via && { via: match.via }),
      rule: definition.id,
      class: definition.class,
      severity: match.severity,
      confidence: match.confidence,
      mask: print && NEVER_BOTH.has(definition.id) ? NO_MASK : match.mask,
      ...(print && { fingerprint: print }),
      ...(match.placeholder && { placeholder: true }),
    };
    if (match.placeholder) {
      this.#placeholders += 1;
      this.#lines.add(serialiseFinding(finding));
      return;
    }
    const allowId = this.#isAllowed(finding, this.#task.source);
    if (allowId !== undefined) {
      this.#suppressed += 1;
      this.#lines.add(serialiseFinding({ ...finding, suppressed: allowId }));
      return;
    }
    this.#lines.add(serialiseFinding(finding));
    this.#count(match, place);
  }

  #count(match: Match, place: Place): void {
    let rule = this.#perRule.get(match.rule);
    if (!rule) this.#perRule.set(match.rule, (rule = { count: 0, records: 0, lastRecord: -1 }));
    rule.count += 1;
    if (rule.lastRecord !== place.record) rule.records += 1;
    rule.lastRecord = place.record;
    const column = withoutIndices(place.path);
    let counts = this.#columns.get(column);
    if (!counts) this.#columns.set(column, (counts = new Map()));
    counts.set(match.rule, (counts.get(match.rule) ?? 0) + 1);
    this.#distinct.push(match.rule, distinctHash(match.canonical, this.#config.distinctSeed));
  }

  result(stats: ChunkStats): ScanResult {
    const columns: [string, number, number][] = [];
    for (const [path, counts] of this.#columns) for (const [rule, count] of counts) columns.push([path, rule, count]);
    return {
      records: stats.records,
      fields: stats.fields,
      problems: stats.problems,
      moreProblems: stats.moreProblems,
      lines: this.#lines.take(),
      lineCount: this.#lines.count,
      placeholders: this.#placeholders,
      suppressed: this.#suppressed,
      rules: [...this.#perRule].map(([rule, { count, records }]) => [rule, count, records] as const),
      columns,
      distinct: Float64Array.from(this.#distinct),
    };
  }

  /** The result for a chunk that could not be read: nothing scanned, one problem. */
  unread(chunk: Chunk, why: { readonly code: string; readonly message: string }): ScanResult {
    const problem = { ...why, bytes: [chunk.start, chunk.end] as const, effect: 'unread' as const };
    const nothing = new FindingSink(
      this.#config,
      this.#rules,
      this.#kernel,
      this.#matcher,
      this.#confirmer,
      this.#task,
    );
    return nothing.result({ records: 0, fields: 0, problems: [problem], moreProblems: {} });
  }
}
