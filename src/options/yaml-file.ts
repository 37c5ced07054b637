import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { AuditError } from '../errors.ts';
import { suggest } from './nearest.ts';

type Place = readonly PropertyKey[];

/** A YAML text and where its members stand. */
export interface YamlFile {
  readonly value: unknown;
  /** `sluice.yaml:3:5` of a member, or of what it would stand in where it is missing; with `isKey` of its key. */
  locate(place: Place, isKey?: boolean): string;
}

/**
 * Parses a YAML text; nothing in it is an empty mapping.
 * @param name of the file, for messages.
 * @throws AuditError `config`
 */
export function parseYaml(text: string, name: string): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${Math.max(1, line)}:${Math.max(1, col)}`;
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const error = document.errors[0] ?? document.warnings[0];
    if (error) throw new AuditError('config', `${at(error.pos[0])}: not valid YAML: ${error.message}`);
    const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
    return { value, locate: (place, isKey = false) => at(offsetOf(document, place, isKey)) };
  } catch (cause) {
    if (cause instanceof AuditError) throw cause;
    const what = cause instanceof RangeError ? 'it is nested too deep' : (cause as Error).message;
    throw new AuditError('config', `${name}: not valid YAML: ${what}`, { cause });
  }
}

/**
 * The value of a file as `schema` gives it.
 * @throws AuditError `config` that says where the file is wrong, and what may stand there.
 */
export function checkShape<Shape extends z.ZodType>({ value, locate }: YamlFile, schema: Shape): z.infer<Shape> {
  const result = schema.safeParse(value, { error: describe });
  if (result.success) return result.data;

  // A mistyped key also makes the right one missing; the typo is the better message.
  const { issues } = result.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const known = knownKeys(schema, issue.path);
    const hint = suggest(key, known) || ` (known here: ${known.join(', ')})`;
    throw new AuditError('config', `${locate([...issue.path, key], true)}: unknown key \`${key}\`${hint}`);
  }
  const where = issue.path.map(String).join('.') || 'top level';
  throw new AuditError('config', `${locate(issue.path)}: \`${where}\`: ${issue.message}`);
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

// Where a member stands; of one that is missing, where its parent does.
function offsetOf(document: Document, place: Place, isKey: boolean): number {
  if (isKey) {
    const parent = place.length > 1 ? document.getIn(place.slice(0, -1), true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === place.at(-1))
      : undefined;
    if (isNode(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  for (let length = place.length; length > 0; length--) {
    const node = document.getIn(place.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function knownKeys(schema: z.ZodType, place: Place): string[] {
  let here: unknown = schema;
  for (const step of [...place, undefined]) {
    while (here instanceof z.ZodDefault || here instanceof z.ZodOptional) here = here.unwrap();
    if (step === undefined) break;
    if (here instanceof z.ZodArray) here = here.element;
    else if (here instanceof z.ZodObject) here = here.shape[String(step)];
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}
