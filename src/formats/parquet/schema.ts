import { type ColumnLeaf, stepTo, withUniqueAddresses } from '../columnar/leaf.ts';
import { BrokenParquet } from './broken.ts';
import { Converted, Logical, Physical, Repetition } from './names.ts';
import type { ThriftStruct } from './thrift.ts';
import { numberOf, structOf, textOf } from './thrift-fields.ts';

export { numberedAddress, shownAddress, templateOf } from '../columnar/leaf.ts';

/** One leaf column: what its bytes are, how deep it nests, and how its values are addressed. */
export interface Leaf extends ColumnLeaf {
  /** Every schema name on the way, synthetic list levels included. */
  readonly schemaPath: readonly string[];
  readonly physical: number;
  /** Bytes of a FIXED_LEN_BYTE_ARRAY value (12 for INT96), else 0. */
  readonly width: number;
  /** The SchemaElement of the leaf, for its annotations. */
  readonly element: ThriftStruct;
  readonly isOptional: boolean;
  /** Binary with lengths inside (VARIANT, GEOMETRY, GEOGRAPHY): text in it can only be replaced by as many bytes. */
  readonly isOpaque: boolean;
  readonly maxDefinition: number;
}

const MAX_ELEMENTS = 100_000;
const MAX_DEPTH = 200;
const MAX_WIDTH = 64 * 1024 * 1024;

/** Leaf columns of the flattened schema tree (depth first, as in the file). Throws BrokenParquet when it is no tree. */
export function readLeaves(elements: readonly ThriftStruct[]): Leaf[] {
  if (elements.length === 0) throw new BrokenParquet('it has no schema');
  if (elements.length > MAX_ELEMENTS) throw new BrokenParquet(`its schema has ${elements.length} elements`);
  const walk = new SchemaWalk(elements);
  walk.root();
  return withUniqueAddresses(walk.leaves);
}

interface Inherited {
  readonly schemaPath: readonly string[];
  readonly names: readonly string[];
  readonly address: readonly string[];
  readonly definition: number;
  readonly repetition: number;
  readonly depth: number;
  readonly isInVariant: boolean;
  /** How this element's own name shows in the address, decided by its parent. */
  readonly role: 'named' | 'unnamed' | 'entries' | 'key' | 'value';
  /** Set on the repeated level of a LIST of this name, whose only child may be the true element. */
  readonly listName: string | undefined;
}

class SchemaWalk {
  readonly leaves: Leaf[] = [];
  readonly #elements: readonly ThriftStruct[];
  #next = 0;

  constructor(elements: readonly ThriftStruct[]) {
    this.#elements = elements;
  }

  root(): void {
    const root = this.#take();
    const top: Inherited = {
      schemaPath: [],
      names: [],
      address: [''],
      definition: 0,
      repetition: 0,
      depth: 0,
      isInVariant: false,
      role: 'named',
      listName: undefined,
    };
    for (let i = childCount(root); i > 0; i--) this.#element(top);
    if (this.#next !== this.#elements.length)
      throw new BrokenParquet('its schema has elements that belong to no parent');
  }

  #take(): ThriftStruct {
    const element = this.#elements[this.#next++];
    if (!element) throw new BrokenParquet('its schema names more children than it holds');
    return element;
  }

  #element(parent: Inherited): void {
    if (parent.depth > MAX_DEPTH) throw new BrokenParquet('its schema is nested too deeply');
    const element = this.#take();
    const own = inherit(parent, element);
    const children = childCount(element);
    if (children === 0 && numberOf(element, 1) !== undefined) this.#leaf(element, own);
    for (let i = 0; i < children; i++) this.#element({ ...own, ...this.#roleOfChild(element, own, i) });
  }

  #roleOfChild(group: ThriftStruct, own: Inherited, index: number): Pick<Inherited, 'role' | 'listName'> {
    const name = textOf(group, 4) ?? '';
    if (own.role === 'entries') return { role: index === 0 ? 'key' : 'value', listName: undefined };
    if (own.listName !== undefined) {
      const isWrapper = childCount(group) === 1 && name !== 'array' && name !== `${own.listName}_tuple`;
      return { role: isWrapper ? 'unnamed' : 'named', listName: undefined };
    }
    const isOnlyRepeated = childCount(group) === 1 && this.#nextRepeats();
    if (isOnlyRepeated && annotates(group, Converted.list, Logical.list)) return { role: 'unnamed', listName: name };
    if (isOnlyRepeated && isMap(group)) return { role: 'entries', listName: undefined };
    return { role: 'named', listName: undefined };
  }

  #nextRepeats(): boolean {
    const next = this.#elements[this.#next];
    return next !== undefined && numberOf(next, 3) === Repetition.repeated;
  }

  #leaf(element: ThriftStruct, own: Inherited): void {
    const physical = numberOf(element, 1)!;
    this.leaves.push({
      number: this.leaves.length,
      schemaPath: own.schemaPath,
      names: own.names,
      address: own.address,
      physical,
      width: widthOf(element, physical),
      element,
      isOptional: numberOf(element, 3) === Repetition.optional,
      isOpaque: isOpaque(element, own),
      maxDefinition: own.definition,
      maxRepetition: own.repetition,
    });
  }
}

function inherit(parent: Inherited, element: ThriftStruct): Inherited {
  const name = textOf(element, 4) ?? '';
  const repetition = numberOf(element, 3) ?? Repetition.required;
  if (repetition < 0 || repetition > 2) throw new BrokenParquet(`its schema has an unknown repetition ${repetition}`);
  const shown = shownName(parent.role, name);
  const address = [...parent.address];
  if (shown !== undefined) address[address.length - 1] += stepTo(shown, address);
  if (repetition === Repetition.repeated) {
    address[address.length - 1] += '[';
    address.push(']');
  }
  return {
    ...parent,
    schemaPath: [...parent.schemaPath, name],
    names: shown === undefined ? parent.names : [...parent.names, shown],
    address,
    definition: parent.definition + (repetition === Repetition.required ? 0 : 1),
    repetition: parent.repetition + (repetition === Repetition.repeated ? 1 : 0),
    depth: parent.depth + 1,
    isInVariant: parent.isInVariant || hasLogical(element, Logical.variant),
  };
}

function shownName(role: Inherited['role'], name: string): string | undefined {
  if (role === 'unnamed' || role === 'entries') return undefined;
  return role === 'named' ? name : role;
}

function childCount(element: ThriftStruct): number {
  const count = numberOf(element, 5) ?? 0;
  if (count < 0 || count > MAX_ELEMENTS) throw new BrokenParquet(`its schema has an element with ${count} children`);
  return count;
}

function isMap(group: ThriftStruct): boolean {
  return annotates(group, Converted.map, Logical.map) || numberOf(group, 6) === Converted.mapKeyValue;
}

/** Does the element carry this converted type or the logical type of the same meaning? */
export function annotates(element: ThriftStruct, converted: number, logical: number): boolean {
  return numberOf(element, 6) === converted || hasLogical(element, logical);
}

function hasLogical(element: ThriftStruct, logical: number): boolean {
  const union = structOf(element, 10);
  return union !== undefined && structOf(union, logical) !== undefined;
}

// The strings of a shredded VARIANT are annotated; its binary leaves are not.
function isOpaque(element: ThriftStruct, own: Inherited): boolean {
  if (hasLogical(element, Logical.geometry) || hasLogical(element, Logical.geography)) return true;
  return own.isInVariant && structOf(element, 10) === undefined && numberOf(element, 6) === undefined;
}

function widthOf(element: ThriftStruct, physical: number): number {
  if (physical < 0 || physical > Physical.fixed) throw new BrokenParquet(`its schema has an unknown type ${physical}`);
  if (physical === Physical.int96) return 12;
  if (physical !== Physical.fixed) return 0;
  const width = numberOf(element, 2) ?? -1;
  if (width < 0 || width > MAX_WIDTH) throw new BrokenParquet(`its schema has a fixed width of ${width} bytes`);
  return width;
}
