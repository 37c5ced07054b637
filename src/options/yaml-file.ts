import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import { AuditError } from '../errors.ts';
import { checkShape, toPlace } from '../policy/check-shape.ts';

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
  const invalid = (where: string, what: string) => new AuditError('config', `${where}: not valid YAML: ${what}`);
  let document: Document | undefined;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const error: YAMLError | undefined = document.errors[0] ?? document.warnings[0];
    if (error) throw invalid(at(error.pos[0]), FAULTS[error.code] ?? 'it cannot be read from here on');
    const read = document;
    const value: unknown = read.toJS({ maxAliasCount: 100 }) ?? {};
    return { value, locate: (place, isKey = false) => at(offsetOf(read, place, isKey)) };
  } catch (cause) {
    if (cause instanceof AuditError) throw cause;
    // What YAML says itself is left out, also as the cause: it names the alias.
    if (cause instanceof RangeError) throw invalid(name, 'it is nested too deep');
    const alias = document && findLooseAlias(document);
    if (alias === undefined) throw invalid(name, 'its aliases stand for too much');
    throw invalid(at(alias), 'no anchor stands before this alias; put a text that begins with `*` in quotes');
  }
}

/** What is wrong, in words that quote nothing: values of the deny list, which nobody is to see, stand in such files. */
const FAULTS: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias has neither a tag nor an anchor',
  BAD_ALIAS: 'an alias or anchor needs a name that does not end in a colon; put a text that begins so in quotes',
  BAD_COLLECTION_TYPE: 'the tag does not fit what it stands before',
  BAD_DIRECTIVE: 'this directive is not known',
  BAD_DQ_ESCAPE: 'this escape is not known; use `\\\\` for a backslash, or single quotes',
  BAD_INDENT: 'the indentation does not fit what stands above',
  BAD_PROP_ORDER: 'a tag or anchor stands before a sign that it must follow',
  BAD_SCALAR_START: 'a text that begins with this character must be in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'no mapping or list can begin here; put a text with `: ` in it in quotes',
  BLOCK_IN_FLOW: 'within brackets and braces, lists and mappings need theirs',
  DUPLICATE_KEY: 'the key is there already',
  IMPOSSIBLE: 'it cannot be read from here on',
  KEY_OVER_1024_CHARS: 'a key has at most 1,024 characters',
  MISSING_CHAR: 'a quote, bracket, comma, colon, blank or line feed is missing',
  MULTILINE_IMPLICIT_KEY: 'a key must be in one line',
  MULTIPLE_ANCHORS: 'a value has at most one anchor',
  MULTIPLE_DOCS: 'a second document begins here, and it would go unread; keep one in a file',
  MULTIPLE_TAGS: 'a value has at most one tag',
  NON_STRING_KEY: 'a key must be a text',
  RESOURCE_EXHAUSTION: 'it is nested too deep',
  TAB_AS_INDENT: 'indentation is of blanks, not tabs',
  TAG_RESOLVE_FAILED: 'this tag is not known, or does not fit; put a text that begins with `!` in quotes',
  UNEXPECTED_TOKEN: 'this cannot stand here; a text with signs of YAML in it must be in quotes',
};

/** Where the first alias stands that has no anchor before it. */
function findLooseAlias(document: Document): number | undefined {
  const anchors = new Set<string>();
  let offset: number | undefined;
  visit(document, (_, node) => {
    if (isAlias(node) && !anchors.has(node.source)) {
      offset = node.range?.[0];
      return visit.BREAK;
    }
    if (isNode(node) && !isAlias(node) && node.anchor !== undefined) anchors.add(node.anchor);
    return undefined;
  });
  return offset;
}

/**
 * The value of a file as its shape gives it.
 * @throws AuditError `config` that says where the file is wrong, and what may stand there.
 */
export function readShape<Shape extends z.ZodType>({ value, locate }: YamlFile, shape: Shape): z.infer<Shape> {
  const result = checkShape(value, shape);
  if ('data' in result) return result.data;
  const { fault } = result;
  const named = fault.isKey ? '' : `\`${toPlace(fault)}\`: `;
  throw new AuditError('config', `${locate(fault.place, fault.isKey)}: ${named}${fault.message}`);
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
