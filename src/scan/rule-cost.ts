import { randomInt } from 'node:crypto';
import { loadRules, type RuleSelection } from '../detectors/load.ts';
import type { RuleDefinition } from '../detectors/rule.ts';
import type { Problem } from '../errors.ts';
import type { FormatOptions } from '../formats/format.ts';
import { chooseFormat } from '../formats/index.ts';
import type { Span } from '../pattern/span.ts';
import { DEFAULT_POLICY } from '../policy/policy.ts';
import { openSource } from '../sources/open-source.ts';
import { type CompiledRules, compileRules } from './compiled-rules.ts';
import { Scanner } from './scanner.ts';

/** What one rule did in a source. */
export interface RuleCost {
  readonly rule: string;
  /** In its expressions and validators, in milliseconds. */
  milliseconds: number;
  /** Calls of its expressions. */
  searches: number;
  /** Matches of its expressions, before validation. */
  candidates: number;
  /** Findings, placeholders aside. */
  findings: number;
}

export interface CostOptions {
  readonly extraRules: readonly Omit<RuleDefinition, 'examples'>[];
  readonly selection: RuleSelection;
  readonly formatOptions: FormatOptions;
  readonly chunkBytes: number;
  readonly maxRatio: number;
  /** ISO date. */
  readonly today: string;
  readonly signal?: AbortSignal;
  /** Told of what was not read, and so not measured. */
  onUnread(problem: Problem): void;
}

/** Scans a file in this thread and measures each rule; the dearest first. Rules that were never asked are left out. */
export async function measureRules(file: string, options: CostOptions): Promise<readonly RuleCost[]> {
  const compiled = compileRules(loadRules(options.extraRules, options.selection));
  const costs = meter(compiled);
  const { extraRules, selection, formatOptions, today } = options;
  const distinctSeed = [randomInt(2 ** 32), randomInt(2 ** 32)] as const;
  const policy = DEFAULT_POLICY;
  const config = { extraRules, selection, formatOptions, today, policy, distinctSeed, fingerprintKey: undefined };
  const scanner = new Scanner({ ...config, usesGate: true }, compiled);
  const path = file;
  const report = (problem: Problem) => {
    if (problem.effect === 'unread') options.onUnread(problem);
  };
  const opened = await openSource({ path, file }, options);
  try {
    const format = chooseFormat(path, opened.head);
    const chunks = format.plan({
      file: opened.file,
      size: opened.size,
      bytes: opened.bytes(),
      spool: () => opened.spool(),
      chunkBytes: options.chunkBytes,
      options: formatOptions,
      report,
    });
    for await (const chunk of chunks) {
      options.signal?.throwIfAborted();
      const task = { source: path, file: chunk.file ?? opened.file, format: format.name, chunk };
      const result = await scanner.scanChunk(task);
      for (const [rule, count] of result.rules) costs[rule]!.findings += count;
      result.problems.forEach(report);
    }
    (await opened.finish()).problems.forEach(report);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return costs
    .filter(({ searches, findings }) => searches + findings > 0)
    .sort((a, b) => b.milliseconds - a.milliseconds || (a.rule < b.rule ? -1 : 1));
}

/** Puts a clock into each rule's expressions and validators; the automata that lead to them are shared and not counted. */
function meter({ rules }: CompiledRules): RuleCost[] {
  return rules.map(rule => {
    const cost: RuleCost = { rule: rule.definition.id, milliseconds: 0, searches: 0, candidates: 0, findings: 0 };
    const timed = <A extends unknown[], R>(work: (...args: A) => R): ((...args: A) => R) => {
      return (...args) => {
        const start = performance.now();
        try {
          return work(...args);
        } finally {
          cost.milliseconds += performance.now() - start;
        }
      };
    };
    const metered = (search: (...args: never[]) => Span | undefined) => {
      const run = timed(search);
      return (...args: never[]) => {
        cost.searches += 1;
        const found = run(...args);
        if (found !== undefined) cost.candidates += 1;
        return found;
      };
    };
    Object.defineProperties(rule, {
      find: { value: metered(rule.find.bind(rule)) },
      findKeyed: { value: metered(rule.findKeyed.bind(rule)) },
      mayHaveContext: { value: timed(rule.mayHaveContext.bind(rule)) },
      isOpen: { value: timed(rule.isOpen.bind(rule)) },
      validators: { value: rule.validators.map(validate => timed(validate)) },
    });
    return cost;
  });
}
