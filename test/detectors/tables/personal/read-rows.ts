import { KINDS, MadeUp } from './made-up.ts';
import { NOTHING } from './nothing.ts';
import { TEXTS } from './texts.ts';

/** A value in a text: half-open range of code points, and the rules of which one must find it. */
export interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly string[];
}

export interface LabelledText {
  readonly text: string;
  /** The key or column that it stands under. */
  readonly key?: string;
  readonly wanted: readonly Wanted[];
}

/** All texts with their values filled in: those that hold some, then those that hold none. */
export function readTexts(): readonly LabelledText[] {
  const draw = new MadeUp();
  return [...Object.values(TEXTS), ...Object.values(NOTHING)]
    .flatMap(block => block.split('\n'))
    .filter(line => line !== '')
    .map(line => readLine(line.replaceAll('⏎', '\n'), draw));
}

function readLine(line: string, draw: MadeUp): LabelledText {
  const [, key, row] = /^(?:@([^ ]+): )?(.*)$/s.exec(line)!;
  const wanted: Wanted[] = [];
  let text = '';
  // `«rule|value»` and `§kind§`
  for (const piece of row!.split(/(«[^»]*»|§[^§]*§)/)) {
    const value = toValue(piece, draw);
    if (value) {
      const start = [...text].length;
      wanted.push({ start, end: start + [...value.text].length, rules: value.rules });
    }
    text += value?.text ?? piece;
  }
  return { text, wanted, ...(key !== undefined && { key }) };
}

function toValue(
  piece: string,
  draw: MadeUp,
): { readonly text: string; readonly rules: readonly string[] } | undefined {
  if (piece.startsWith('«')) {
    const [rules, text] = piece.slice(1, -1).split('|') as [string, string];
    return { text, rules: rules.split('/') };
  }
  if (!piece.startsWith('§')) return undefined;
  const [rule, make] = KINDS[piece.slice(1, -1)]!;
  return { text: make(draw), rules: [rule] };
}
