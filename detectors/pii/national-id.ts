import type { RuleDefinition, Shape } from '../../src/detectors/rule.ts';
import { APART, fewestAtoms, TAGS, toAlternatives, toKeyword } from './label.ts';

/** A national identifier as a row: the words that introduce it, its form, its check. */
export interface NationalId {
  readonly id: string;
  readonly title: string;
  /** Words before the number, key and column names, lower case. A word of one to three letters needs a sign or a blank after it. */
  readonly words: readonly string[];
  /** RE2, without groups that capture. */
  readonly number: string;
  /** Name of the validator: the check digits, the date inside, the region. */
  readonly check?: string;
  /** No check digit exists or none is published: the format and the context are all there is. */
  readonly weak?: boolean;
  readonly severity?: RuleDefinition['severity'];
  /** A form so distinctive, with its check, that it needs no context. */
  readonly standalone?: string;
  readonly shape?: Shape;
  readonly anchors?: readonly string[];
  /** Made-up values: one that passes and one whose check fails. */
  readonly sample: string;
  readonly wrong?: string;
  readonly reference: string;
}

/**
 * A rule that looks for the number behind one of its words (the word is the atom, so number-heavy data costs nothing),
 * as a whole value under a key or column of that name, and alone where the form allows it.
 */
export function nationalId(row: NationalId): RuleDefinition {
  const texts = row.words.map(toAlternatives).filter(word => word !== undefined);
  const latin = texts.filter(word => word.spaced).map(word => word.pattern);
  const dense = texts.filter(word => !word.spaced).map(word => word.pattern);
  const behind = [
    ...(latin.length > 0 ? [`(?:^|${APART})(?:${latin.join('|')})(?:[^0-9\\n]{0,28}?${APART})??`] : []),
    ...(dense.length > 0
      ? [`(?:${dense.join('|')})(?:[^0-9A-Za-z\\n]{0,10}?|${TAGS}|[^0-9A-Za-z\\n]{0,3}\\r?\\n[ \\t]{0,4})`]
      : []),
  ];
  // Whose check says what it is has its letters in any case.
  const number = row.check === undefined || row.weak || !/[A-Z]/.test(row.number) ? row.number : `(?i:${row.number})`;
  const end = row.number.endsWith('\\)?') ? '' : '\\b';
  const pattern = `(?:${behind.join('|')})(${number})${end}${row.standalone === undefined ? '' : `|${row.standalone}\\b`}`;
  const word = row.words[0]!;
  const key = row.words.find(one => /^[a-z ]+$/.test(one)) ?? word;
  return {
    id: row.id,
    title: row.title,
    class: 'pii',
    severity: row.severity ?? (row.weak ? 'medium' : 'high'),
    category: 'government-id',
    pattern,
    atoms: fewestAtoms([...texts.flatMap(one => one.atoms), ...(row.anchors ?? [])]),
    wordAtoms: true,
    ...(row.shape === undefined ? {} : { shapes: [row.shape] }),
    ...(row.shape === undefined || row.standalone === undefined ? {} : { shapePattern: `${row.standalone}\\b` }),
    maxLength: 120,
    left: 'alnum',
    right: /\\d\}?$|\\d\??$/.test(row.number) ? 'number' : 'alnum',
    keyedPattern: number,
    keyedKeywords: row.words.map(toKeyword),
    ...(row.check === undefined
      ? {}
      : { validators: [...(row.standalone === undefined ? [] : ['not-numbered']), row.check] }),
    confidence: row.weak ? 0.5 : 0.8,
    label: row.id.toUpperCase().replaceAll('-', '_'),
    examples: {
      match: [
        { text: `${word}: «${row.sample}»` },
        { text: `«${row.sample}»`, key: toKeyword(key).replaceAll(' ', '_') },
        ...(number === row.number ? [] : [{ text: `${word.toLowerCase()} «${row.sample.toLowerCase()}»` }]),
        ...(row.wrong === undefined ? [] : [{ text: `${word}: «${row.wrong}»`, isDoubtful: true }]),
      ],
      ignore: [
        ...(row.wrong === undefined
          ? []
          : [{ text: `${word} form see ${row.wrong}`, why: 'its check fails, and no label is before it' }]),
        ...(row.standalone === undefined
          ? [{ text: `order ${row.sample} shipped`, why: 'no word that introduces it' }]
          : []),
        { text: `${word} was asked for on the form`, why: 'no number' },
      ],
    },
    references: [row.reference],
  };
}
