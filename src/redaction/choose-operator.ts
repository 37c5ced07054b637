import { AuditError } from '../errors.ts';
import { compileGlob } from '../glob.ts';
import type { Keys } from '../options/key.ts';
import { withoutIndices } from '../policy/allow.ts';
import type { Finding } from '../types.ts';
import type { ChosenOperator } from './operator.ts';
import { compileOperator, type OperatorSpec } from './operator-spec.ts';

/** Which operator for which finding: by its rule, else its column, else its severity, else its class, else the default. */
export interface OperatorChoice {
  readonly default: OperatorSpec;
  readonly byClass?: Readonly<Record<string, OperatorSpec>>;
  readonly bySeverity?: Readonly<Record<string, OperatorSpec>>;
  /** Globs over columns and JSON paths, `[]` for any index; the first that fits. */
  readonly byColumn?: Readonly<Record<string, OperatorSpec>>;
  /** Ids, or globs over them; an id outranks a glob. */
  readonly byRule?: Readonly<Record<string, OperatorSpec>>;
}

const CHOICES: ReadonlySet<string> = new Set(['default', 'byRule', 'byColumn', 'bySeverity', 'byClass']);

/** What an operator is chosen by. */
export type OperatorSubject = Pick<Finding, 'rule' | 'class'> & Partial<Pick<Finding, 'severity' | 'path'>>;

/** The operator of a finding. */
export interface OperatorFor {
  (finding: OperatorSubject): ChosenOperator;
  /** True when one of the operators needs the values numbered. */
  readonly needsNumbers: boolean;
}

/**
 * Compiles the choice.
 * @throws AuditError `usage` for an unknown operator or option, or one that needs a key when there is none.
 */
export function compileChoice(choice: OperatorChoice, keys: Keys | undefined): OperatorFor {
  const unknown = Object.keys(choice).find(name => !CHOICES.has(name));
  if (unknown !== undefined) {
    throw new AuditError('usage', `operators: unknown key \`${unknown}\`; there are ${[...CHOICES].join(', ')}`);
  }
  const compile = (specs: Readonly<Record<string, OperatorSpec>> = {}): [string, ChosenOperator][] =>
    Object.entries(specs).map(([name, spec]) => [name, compileOperator(spec, keys)]);
  const byClass = new Map(compile(choice.byClass));
  const bySeverity = new Map(compile(choice.bySeverity));
  const byRule = new Map(compile(choice.byRule));
  const byColumn = compile(choice.byColumn);
  const ruleOf = firstFit([...byRule], glob => compileGlob(glob, ''));
  const columnOf = firstFit(byColumn, compileColumn);
  const fallback = compileOperator(choice.default, keys);
  const choose = ({ rule, path, severity, class: kind }: OperatorSubject): ChosenOperator =>
    byRule.get(rule) ??
    ruleOf(rule) ??
    (path === undefined ? undefined : columnOf(path)) ??
    (severity === undefined ? undefined : bySeverity.get(severity)) ??
    byClass.get(kind) ??
    fallback;
  const all = [
    ...byRule.values(),
    ...byColumn.map(([, one]) => one),
    ...bySeverity.values(),
    ...byClass.values(),
    fallback,
  ];
  return Object.assign(choose, { needsNumbers: all.some(({ needsNumbers }) => needsNumbers) });
}

/** A test of the paths that a column's glob fits, with list indices or without. */
export function compileColumn(glob: string): (path: string) => boolean {
  const fits = compileGlob(glob, '.[');
  return path => fits(path) || fits(withoutIndices(path));
}

/** Paths come from the data, so only so many answers are kept. */
const MOST_ANSWERS = 10_000;

function firstFit(
  entries: readonly (readonly [string, ChosenOperator])[],
  compile: (glob: string) => (text: string) => boolean,
): (text: string) => ChosenOperator | undefined {
  if (entries.length === 0) return () => undefined;
  const compiled = entries.map(([glob, operator]) => ({ fits: compile(glob), operator }));
  const answers = new Map<string, ChosenOperator | undefined>();
  return text => {
    if (answers.has(text)) return answers.get(text);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const answer = compiled.find(({ fits }) => fits(text))?.operator;
    answers.set(text, answer);
    return answer;
  };
}
