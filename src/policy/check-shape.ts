import { z } from 'zod';
import { suggest } from '../text/nearest.ts';

/** What a value has that its shape has not. */
export interface Fault {
  /** Keys and indices that lead to it. */
  readonly place: readonly PropertyKey[];
  /** True when the last step is a key that there should not be. */
  readonly isKey: boolean;
  /** What is wrong, and what may stand there; the place is not named. */
  readonly message: string;
}

/** The value as its shape gives it, or the first thing that is wrong with it. */
export function checkShape<Shape extends z.ZodType>(
  value: unknown,
  shape: Shape,
): { readonly data: z.infer<Shape> } | { readonly fault: Fault } {
  const result = shape.safeParse(value, { error: describe });
  if (result.success) return { data: result.data };

  // A mistyped key also makes the right one missing; the typo is the better message.
  const { issues } = result.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!;
  if (issue.code !== 'unrecognized_keys') return { fault: { place: issue.path, isKey: false, message: issue.message } };
  const key = issue.keys[0]!;
  const object = objectAt(shape, issue.path);
  const known = Object.keys(object?.shape ?? {});
  const hint = suggestInner(key, object) || suggest(key, known) || ` (known here: ${known.join(', ')})`;
  const message = `unknown key \`${key}\`${hint}`;
  return { fault: { place: [...issue.path, key], isKey: true, message } };
}

/** `failOn.0.severity`, for messages. */
export function toPlace({ place }: Pick<Fault, 'place'>): string {
  return place.map(String).join('.') || 'top level';
}

const NOUNS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a mapping',
  record: 'a mapping',
  string: 'a text',
};

/** What is wrong, in the words of who writes YAML; undefined where the schema says it itself, or nothing better is known. */
function describe(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'is missing';
    const noun = NOUNS[issue.expected];
    return noun && `must be ${noun}`;
  }
  if (issue.code === 'invalid_value') {
    if (issue.input === undefined) return 'is missing';
    const values = issue.values.map(String);
    return `must be one of ${values.join(', ')}${suggest(String(issue.input), values)}`;
  }
  if (issue.code === 'too_small' && typeof issue.input === 'number')
    return `must be ${issue.inclusive === false ? 'more than ' : ''}${issue.minimum}${issue.inclusive === false ? '' : ' or more'}`;
  if (issue.code === 'too_small' && typeof issue.input === 'string') return 'must not be empty';
  if (issue.code === 'too_big' && typeof issue.input === 'number') return `must be ${issue.maximum} or less`;
  return undefined;
}

/** What the shape wants at a place, where that is a mapping of known keys. */
function objectAt(shape: z.ZodType, place: readonly PropertyKey[]): z.ZodObject | undefined {
  let here = unwrap(shape);
  for (const step of place) {
    if (here instanceof z.ZodArray) here = unwrap(here.element);
    else if (here instanceof z.ZodObject) here = unwrap(here.shape[String(step)]);
  }
  return here instanceof z.ZodObject ? here : undefined;
}

function unwrap(shape: unknown): unknown {
  return shape instanceof z.ZodDefault || shape instanceof z.ZodOptional ? unwrap(shape.unwrap()) : shape;
}

/** ` (did you mean …?)` for a key that belongs one level deeper, as `exclude` in `columns`; else nothing. */
function suggestInner(key: string, object: z.ZodObject | undefined): string {
  for (const [outer, shape] of Object.entries(object?.shape ?? {})) {
    const inner = unwrap(shape);
    if (inner instanceof z.ZodObject && Object.hasOwn(inner.shape, key)) return ` (did you mean \`${outer}.${key}\`?)`;
  }
  return '';
}
