import { countCodePoints } from '../decode/utf8.ts';
import { ANY_LENGTH, eitherLength, type NumberLengths } from '../detectors/number-lengths.ts';
import type { Problem } from '../errors.ts';
import { findsCards } from '../findings/card-numbers.ts';
import { fingerprint } from '../findings/fingerprint.ts';
import type { Chunk, ChunkStats, FieldSink, FoundValues, Hits, Place, Siblings } from '../formats/format.ts';
import { mergeProblems, ProblemList } from '../formats/problem-list.ts';
import type { Escapes, Kernel } from '../kernel/kernel.ts';
import { serialiseFinding } from '../manifest/serialise.ts';
import { allowMatcher, withoutIndices } from '../policy/allow.ts';
import type { Finding } from '../types.ts';
import { ChunkTally } from './chunk-tally.ts';
import { ColumnTally } from './column-tally.ts';
import type { CompiledRule } from './compiled-rule.ts';
import type { HitConfirmer } from './confirm-hits.ts';
import type { FieldMatcher } from './field-matcher.ts';
import { LineBuffer } from './line-buffer.ts';
import { looksLikeJson } from './looks-like-json.ts';
import { canonicalOf, type Match, type Undecoded } from './match.ts';
import { matchNested } from './match-nested.ts';
import type { MatchingTools } from './matching-tools.ts';
import type { NameFinder } from './name-questions.ts';
import type { ScanConfig, ScanResult, ScanTask } from './protocol.ts';
import { SecretNames } from './secret-names.ts';

const NO_MASK = '…';
const UNDECODED: Readonly<Record<Undecoded, string>> = {
  'inflates-too-far':
    'holds compressed data that inflates to more than 64 KiB and more than 64 times its size; it was not looked into: inflate it and scan that, or accept `inflates-too-far` in the policy',
  'nested-too-deep':
    'holds encoded text more than four layers deep; the innermost was not looked into: decode it and scan that, or accept `nested-too-deep` in the policy',
};
const NO_MATCH: Match = {
  rule: -1,
  start: 0,
  end: 0,
  judgement: { confidence: 0, severity: 'low', placeholder: false, mask: NO_MASK },
  canonical: '',
};

/** What a thread finds with, whatever the chunk. */
export interface FindingTools {
  readonly config: ScanConfig;
  readonly rules: readonly CompiledRule[];
  readonly kernel: Kernel;
  readonly matcher: FieldMatcher;
  readonly confirmer: HitConfirmer;
}

/** Gathers one chunk's findings. The matched text stops here. */
export class FindingSink implements FieldSink {
  readonly #tools: FindingTools;
  readonly #config: ScanConfig;
  readonly #rules: readonly CompiledRule[];
  readonly #matcher: FieldMatcher;
  readonly #secretNames: SecretNames;
  readonly #matching: MatchingTools;
  readonly #task: ScanTask;
  readonly #isAllowed: ReturnType<typeof allowMatcher>;
  readonly #lines = new LineBuffer();
  readonly #tally: ChunkTally;
  /** Where the matches of a long text stand in code points: a value of a dictionary is emitted for each of its rows. */
  readonly #places = new WeakMap<readonly Match[], Uint32Array>();
  readonly #questions: { readonly matches: readonly Match[]; readonly place: Place; readonly question: string }[] = [];
  /** Rule index by the fingerprints that it denies. */
  readonly #denied: ReadonlyMap<string, number>;
  readonly #problems = new ProblemList();
  readonly #undecoded = new Set<Undecoded>();
  readonly #checks = new ColumnTally(Number.POSITIVE_INFINITY);
  /** Rules whose check held for the current field as a whole. */
  readonly #sound = new Set<number>();
  #names: readonly string[] = [];
  /** The current field was counted before. */
  #isAgain = false;
  #placeholders = 0;
  #suppressed = 0;

  constructor(tools: FindingTools, task: ScanTask) {
    const { config, rules, kernel, matcher, confirmer } = tools;
    this.#tools = tools;
    this.#config = config;
    this.#rules = rules;
    this.#matcher = matcher;
    this.#tally = new ChunkTally(rules, config.distinctSeed);
    this.#secretNames = new SecretNames(kernel, matcher);
    this.#matching = {
      kernel,
      matcher,
      secretNames: this.#secretNames,
      ...(config.usesGate && { confirmer }),
      numbers: this.numbers,
      undecoded: this.#undecoded,
      onCheck: (rule, isSound) => this.#check(rule, isSound),
    };
    this.#task = task;
    this.#denied = deniedPrints(rules);
    this.#isAllowed = allowMatcher(config.policy, config.today);
  }

  isKeyed(name: string): boolean {
    return this.#matcher.isKeyed(name);
  }

  isContext(name: string): boolean {
    return this.#matcher.isContext(name);
  }

  hides(name: string): boolean {
    return this.#secretNames.has(name);
  }

  // A model sees every field, and so does a scan without the gate: the places that they are led by are no anchors'.
  get #isGated(): boolean {
    return this.#config.usesGate && !this.#config.ner;
  }

  get numbers(): NumberLengths {
    const { numbers } = this.#matcher;
    return this.#isGated ? numbers : eitherLength(numbers, ANY_LENGTH);
  }

  mayNest(text: Uint8Array): boolean {
    return looksLikeJson(text);
  }

  gate(bytes: Buffer, escapes: Escapes): Hits {
    const { kernel, confirmer } = this.#tools;
    if (!this.#isGated) return kernel.toHits([{ start: 0, end: bytes.length }]);
    const held = kernel.hold(bytes);
    return confirmer.confirm(held, kernel.gate(held, 'chunk', escapes), 'chunk', escapes);
  }

  match(text: Buffer, names: readonly string[], hits?: Hits, label?: string, siblings?: Siblings): readonly Match[] {
    // Values that other texts name are of other kinds: each kind is a column.
    this.#names = label === undefined ? names : [...names, label];
    return this.#withNotes(text, this.#matcher.withRepeats(text, this.#matchOnce(text, hits, siblings)));
  }

  matchInRecord(
    text: Buffer,
    names: readonly string[],
    hits?: Hits,
    label?: string,
    siblings?: Siblings,
  ): readonly Match[] {
    this.#names = label === undefined ? names : [...names, label];
    return this.#withNotes(text, this.#matchOnce(text, hits, siblings));
  }

  #matchOnce(text: Buffer, hits: Hits | undefined, siblings: Siblings | undefined): readonly Match[] {
    const found = matchNested(text, this.#names, this.#matching, { hits: this.#isGated ? hits : undefined, siblings });
    return this.#sound.size === 0 ? found : this.#withColumn(found);
  }

  // With what is no match: the question to a name model, and parts that were not looked into.
  #withNotes(text: Buffer, matches: readonly Match[]): readonly Match[] {
    const asked = this.#config.ner ? [...matches, this.#question(text)] : matches;
    if (this.#undecoded.size === 0) return asked;
    const told = [...this.#undecoded].map(undecoded => ({ ...NO_MATCH, end: text.length, undecoded }));
    this.#undecoded.clear();
    return [...asked, ...told];
  }

  foundValues(): FoundValues {
    return this.#matcher.foundValues();
  }

  matchAgain(text: Buffer, names: readonly string[], siblings: Siblings): readonly Match[] {
    this.#isAgain = true;
    const matches = this.match(text, names, undefined, undefined, siblings);
    this.#isAgain = false;
    return matches;
  }

  #question(text: Buffer): Match {
    return { ...NO_MATCH, end: text.length, question: text.toString('utf8') };
  }

  #check(rule: number, isSound: boolean): void {
    // A key, or a value that is a record by itself, belongs to no column.
    if (this.#names.length === 0) return;
    if (!this.#isAgain) this.#checks.addCheck(this.#names, rule, isSound);
    if (isSound) this.#sound.add(rule);
  }

  #withColumn(found: readonly Match[]): readonly Match[] {
    const matches = found.map(match => (this.#sound.has(match.rule) ? { ...match, column: this.#names } : match));
    this.#sound.clear();
    return matches;
  }

  emit(matches: readonly Match[], place: Place, text: Buffer): void {
    const question = matches.find(match => match.question !== undefined)?.question;
    if (question === undefined || place.inKey) this.#emit(matches, place, text);
    // Its findings are written when the model was asked, in their order.
    else if (/\p{L}/u.test(question) || matches.length > 1) this.#questions.push({ matches, place, question });
  }

  /** Asks the name model about the fields of the chunk, in order. Call before `result`, where there is a model. */
  async ask(finder: NameFinder): Promise<void> {
    for (const { matches, place, question } of this.#questions.splice(0)) {
      const told = matches.filter(({ rule }) => rule >= 0);
      const names = await finder.find(question, told);
      const all = [...matches, ...names].sort((a, b) => a.start - b.start || b.end - a.end);
      this.#emit(all, place, Buffer.from(question));
    }
  }

  #emit(matches: readonly Match[], place: Place, text: Buffer): void {
    const known = this.#places.get(matches);
    const places = known ?? toCodePoints(matches, text);
    if (!known && text.length > LONG_TEXT) this.#places.set(matches, places);
    for (const [i, match] of matches.entries()) {
      if (match.question !== undefined) continue;
      if (match.undecoded) this.#tell(match.undecoded, match, place);
      else this.#add(match, place, text, places[2 * i]!, places[2 * i + 1]!);
    }
  }

  #tell(code: Undecoded, { start, end }: Match, place: Place): void {
    const bytes = place.toSource?.(start, end);
    this.#problems.add({
      code,
      message: UNDECODED[code],
      record: this.#task.chunk.firstRecord + place.record,
      path: place.path,
      ...(bytes && { bytes }),
      effect: 'degraded',
    });
  }

  #add(found: Match, place: Place, text: Buffer, start: number, end: number): void {
    if (found.column) this.#checks.addPath(found.column, withoutIndices(place.path));
    const print = this.#config.fingerprintKey && fingerprint(this.#config.fingerprintKey, canonicalOf(found, text));
    const denied = print === undefined ? undefined : this.#denied.get(print);
    const match = denied === undefined ? found : this.#deny(found, denied);
    const { definition } = this.#rules[match.rule]!;
    const { confidence, severity, placeholder, mask } = match.judgement;
    if (placeholder && this.#config.policy.placeholders === 'ignore') return;
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
      severity,
      confidence,
      mask: print && findsCards(this.#rules[found.rule]!.definition) ? NO_MASK : mask,
      ...(print && { fingerprint: print }),
      ...(placeholder && { placeholder: true }),
    };
    if (placeholder) {
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
    this.#tally.add({
      rule: match.rule,
      severity,
      record: place.record,
      column: withoutIndices(place.path),
      canonical: canonicalOf(match, text),
    });
  }

  // A value that is denied is no sample.
  #deny(match: Match, rule: number): Match {
    const { severity, confidence = match.judgement.confidence } = this.#rules[rule]!.definition;
    return { ...match, rule, judgement: { ...match.judgement, severity, confidence, placeholder: false } };
  }

  result(stats: ChunkStats): ScanResult {
    return {
      records: stats.records,
      fields: stats.fields,
      ...mergeProblems(stats, this.#problems.result()),
      ...(stats.included && { included: stats.included }),
      ...this.#lines.take(),
      lineCount: this.#lines.count,
      placeholders: this.#placeholders,
      suppressed: this.#suppressed,
      ...this.#tally.result(),
      checks: this.#checks.list(),
    };
  }

  /** The result for a chunk that could not be read: nothing scanned, one problem. */
  unread(chunk: Chunk, why: Pick<Problem, 'code' | 'message'>): ScanResult {
    const problem = { ...why, bytes: [chunk.start, chunk.end] as const, effect: 'unread' as const };
    const nothing = new FindingSink(this.#tools, this.#task);
    return nothing.result({ records: 0, fields: 0, problems: [problem], moreProblems: {} });
  }
}

/** Bytes from which on it costs more to count than to remember. */
const LONG_TEXT = 1024;

/** Starts and ends of findings in code points, one behind the other. */
function toCodePoints(matches: readonly Match[], text: Buffer): Uint32Array {
  const places = new Uint32Array(2 * matches.length);
  let counted = 0; // bytes of the field whose code points are in `points`
  let points = 0;
  for (const [i, { start, end, question, undecoded }] of matches.entries()) {
    const isFinding = question === undefined && !undecoded;
    if (isFinding) {
      points += countCodePoints(text, counted, start);
      counted = start;
    }
    places[2 * i] = points;
    places[2 * i + 1] = isFinding ? points + countCodePoints(text, start, end) : points;
  }
  return places;
}

const NOTHING_DENIED: ReadonlyMap<string, number> = new Map();
const denials = new WeakMap<readonly CompiledRule[], ReadonlyMap<string, number>>();

/** Built once for a thread's rules. */
function deniedPrints(rules: readonly CompiledRule[]): ReadonlyMap<string, number> {
  let prints = denials.get(rules);
  if (prints === undefined) {
    const entries = rules.flatMap(({ definition: { fingerprints = [] } }, i) =>
      fingerprints.map(print => [print, i] as const),
    );
    denials.set(rules, (prints = entries.length > 0 ? new Map(entries) : NOTHING_DENIED));
  }
  return prints;
}
