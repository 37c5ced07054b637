import type { RuleDefinition, Shape } from '../detectors/rule.ts';
import { type Pattern, parsePattern, UnknownSyntax } from '../pattern/parse.ts';
import { literalsOf } from './literals.ts';
import { shapesOf } from './shapes.ts';

/** What leads to a rule. */
export type Anchors = Pick<RuleDefinition, 'atoms' | 'atomsNear' | 'shapes'>;

/**
 * What may lead to the matches of an expression: literals where each holds one, else for each of its alternatives its literals or the shapes that it may have.
 * Undefined where nothing would lead to one of them.
 */
export function anchorsOf(expression: string): Anchors | undefined {
  let pattern: Pattern;
  try {
    pattern = parsePattern(expression);
  } catch (error) {
    if (error instanceof UnknownSyntax) return { shapes: ['run', 'digits'] };
    throw error;
  }
  const literals = literalsOf(pattern);
  if (literals) return { atoms: literals };
  const atoms = new Set<string>();
  const shapes = new Set<Shape>();
  for (const alternative of alternativesOf(pattern)) {
    const own = literalsOf(alternative);
    const places = own ? [] : shapesOf(alternative);
    if (!own && places.length === 0) return undefined;
    for (const literal of own ?? []) atoms.add(literal);
    for (const shape of places) shapes.add(shape);
  }
  return { ...(atoms.size > 0 && { atoms: [...atoms] }), shapes: [...shapes] };
}

function alternativesOf(pattern: Pattern): readonly Pattern[] {
  if (pattern.kind === 'capture') return alternativesOf(pattern.part);
  return pattern.kind === 'either' ? pattern.parts.flatMap(alternativesOf) : [pattern];
}
