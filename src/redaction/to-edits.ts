import { decodeLayers, encodeLayers } from '../decode/layers.ts';
import type { LoadedRule } from '../detectors/load.ts';
import { AuditError } from '../errors.ts';
import { labelOf } from '../findings/labels.ts';
import { NULL_VALUE, type RecordView, type Replacement } from '../formats/format.ts';
import type { Keys } from '../options/key.ts';
import { isAccepted } from '../policy/accepted.ts';
import { type Finding, SEVERITIES } from '../types.ts';
import { compileChoice, type OperatorFor, type OperatorSubject } from './choose-operator.ts';
import type { ChosenOperator } from './operator.ts';
import type { RedactOptions } from './redact-options.ts';

/** A half-open range to replace, and by what. `Range` is in bytes or in code points, as the findings were taken. */
export interface SpanEdit {
  readonly start: number;
  readonly end: number;
  replacement(text: string, record?: RecordView): Replacement;
  /** As in `FieldEdit`. */
  onStandIn?(): void;
}

export interface EditContext {
  readonly rules: ReadonlyMap<string, LoadedRule>;
  readonly keys: Keys | undefined;
  operatorFor(finding: OperatorSubject): ChosenOperator;
  /** The number of a finding's value in the data set, where an operator needs numbers. */
  readonly numberOf?: (finding: Finding) => number | undefined;
  /** Told of what is put in for findings that are replaced as one; may be told again of the same. */
  readonly onReplaced?: (findings: readonly Finding[], replacement: Replacement) => void;
  /** Told of a finding in whose field another value stands in for all of it. */
  readonly onStandIn?: (finding: Finding) => void;
  /** True when the policy counts placeholders; they are then replaced too. */
  readonly countsPlaceholders: boolean;
}

/**
 * What findings are replaced by, without what only a run of files knows. `operatorFor` tells whether it needs values numbered.
 * @param rules those that run.
 * @throws AuditError `usage` for an unknown operator or option, or one that needs a key when there is none.
 */
export function toEditContext(
  rules: readonly LoadedRule[],
  { operators, key, policy }: Pick<RedactOptions, 'operators' | 'key' | 'policy'>,
): EditContext & { readonly operatorFor: OperatorFor } {
  return {
    rules: new Map(rules.map(rule => [rule.id, rule])),
    keys: key,
    operatorFor: compileChoice(operators, key),
    countsPlaceholders: policy.placeholders === 'count',
  };
}

/** True for a finding that the redaction has to do with: not allowed, not accepted by a person, and no placeholder unless these count. */
export function isActive(finding: Finding, context: Pick<EditContext, 'countsPlaceholders'>): boolean {
  if (finding.suppressed !== undefined || isAccepted(finding)) return false;
  return !finding.placeholder || context.countsPlaceholders;
}

/**
 * Findings of one field, or of one run of bytes, become edits that do not overlap: overlapping spans are merged first, so that no tail of
 * one is left beside the other. The gravest finding of a merged span names the rule; dropping the record goes before all.
 * @param rangeOf the half-open range of a finding.
 */
export function toEdits(
  findings: readonly Finding[],
  rangeOf: (finding: Finding) => readonly [number, number],
  context: EditContext,
): SpanEdit[] {
  const [only] = findings;
  if (findings.length === 1 && only) {
    if (!isActive(only, context) || context.operatorFor(only).name === 'keep') return [];
    const [start, end] = rangeOf(only);
    if (start >= end) throw emptyRange(only);
    return [toEdit(findings, start, end, context)];
  }
  const spans = findings
    .filter(finding => isActive(finding, context) && context.operatorFor(finding).name !== 'keep')
    .map(finding => ({ finding, range: rangeOf(finding) }))
    .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  const edits: SpanEdit[] = [];
  let first = 0;
  for (let i = 0; i < spans.length; ) {
    let end = spans[i]!.range[1];
    first = i;
    if (spans[i]!.range[0] >= end) throw emptyRange(spans[i]!.finding);
    while (i < spans.length && spans[i]!.range[0] < end) {
      end = Math.max(end, spans[i]!.range[1]);
      i += 1;
    }
    edits.push(
      toEdit(
        spans.slice(first, i).map(({ finding }) => finding),
        spans[first]!.range[0],
        end,
        context,
      ),
    );
  }
  return edits;
}

function emptyRange({ rule }: Finding): AuditError {
  return new AuditError('manifest', `a finding of rule ${rule} has an empty range; scan the source again`);
}

// What is returned is held for a whole row group of Parquet, so it keeps no finding.
function toEdit(findings: readonly Finding[], start: number, end: number, context: EditContext): SpanEdit {
  const gravest = findings.reduce((a, b) => (SEVERITIES.indexOf(b.severity) > SEVERITIES.indexOf(a.severity) ? b : a));
  const dropping = findings.find(finding => context.operatorFor(finding).name === 'drop-record');
  const chosen = dropping ?? gravest;
  const operator = context.operatorFor(chosen);
  const number = operator.needsNumbers ? context.numberOf?.(chosen) : undefined;
  const how = { operator, number, rule: context.rules.get(chosen.rule)!, via: chosen.via ?? NO_LAYERS };
  const edit = spanEdit(start, end, { ...how, isKey: chosen.in === 'key', keys: context.keys });
  const { onReplaced, onStandIn } = context;
  if (!onReplaced) return edit;
  return {
    ...edit,
    onStandIn: () => onStandIn?.(chosen),
    replacement(text, record) {
      const replacement = edit.replacement(text, record);
      onReplaced(findings, replacement);
      return replacement;
    },
  };
}

const NO_LAYERS: NonNullable<Finding['via']> = [];

interface How {
  readonly operator: ChosenOperator;
  readonly number: number | undefined;
  readonly rule: LoadedRule;
  readonly via: NonNullable<Finding['via']>;
  readonly isKey: boolean;
  readonly keys: Keys | undefined;
}

function spanEdit(start: number, end: number, { operator, number, rule, via, isKey, keys }: How): SpanEdit {
  return {
    start,
    end,
    replacement(encoded, record) {
      const made = operator.replace({ text: decodeLayers(encoded, via), rule, keys, record, number }) ?? null;
      // A key cannot be null.
      const text = made === NULL_VALUE && isKey ? `[${labelOf(rule)}]` : made;
      return text === null || text === NULL_VALUE ? text : encodeLayers(text, via);
    },
  };
}
