import type { RuleDefinition } from '../../src/detectors/rule.ts';
import { behindLabels } from './label.ts';

/** What a number is called in many languages, as a row; it is looked for nowhere but behind one of its labels. */
export interface LabelledNumber {
  readonly id: string;
  readonly title: string;
  readonly severity: RuleDefinition['severity'];
  readonly category: string;
  readonly label: string;
  /** Lower case, a language or a family of them a line. */
  readonly words: readonly string[];
  readonly match: RuleDefinition['examples']['match'];
  readonly ignore: RuleDefinition['examples']['ignore'];
}

/**
 * The rule of a row.
 * @param number RE2, without groups that capture.
 * @param more what its family adds: the longest match, checks, keys.
 */
export function labelledNumber(
  { id, title, severity, category, label, words, match, ignore }: LabelledNumber,
  number: string,
  more: Pick<RuleDefinition, 'maxLength' | 'left' | 'validators' | 'keyedPattern' | 'keyedKeywords'>,
): RuleDefinition {
  const { pattern, atoms } = behindLabels(words, number);
  return {
    id,
    title,
    class: 'pii',
    severity,
    category,
    label,
    pattern: `${pattern}\\b`,
    atoms,
    right: 'alnum',
    ...more,
    confidence: 0.5,
    generic: true,
    examples: { match, ignore },
    references: [
      'https://www.nist.gov/publications/guide-protecting-confidentiality-personally-identifiable-information-pii',
    ],
  };
}
