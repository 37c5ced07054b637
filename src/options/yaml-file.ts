import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { AuditError } from '../errors.ts';
import { checkShape, toPlace } from './check-shape.ts';

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
    if (error?.code === 'MULTIPLE_DOCS') {
      const where = at(error.pos[0]);
      throw new AuditError(
        'config',
        `${where}: a second document begins here, and it would go unread; keep one in a file`,
      );
    }
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
