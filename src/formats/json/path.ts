import type { Walked } from '../../kernel/kernel.ts';

const SIMPLE_KEY = /^[^.[\]"'\\\s]+$/;

/** Characters; a longer key gives way to its position, and gives context by its beginning only. */
const LONGEST_KEY = 256;
/** Characters; a path that is longer does not grow further: each finding of a chunk would repeat it. */
const LONGEST_PATH = 512;

/** `messages` + `[1]` + `.content`; a key with other characters is written `["like this"]`. */
export function appendKey(path: string, key: string): string {
  if (!SIMPLE_KEY.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** A raw JSON key (the bytes between the quotes) as text. Lone surrogates and invalid UTF-8 come out as U+FFFD. */
export function decodeKey(raw: Buffer): string {
  if (!raw.includes(92)) return raw.toString('utf8');
  return (JSON.parse(`"${raw.toString('utf8')}"`) as string).toWellFormed();
}

/** `messages` + `[key 3]`: the object's fourth key, where the key itself is data. */
function appendPosition(path: string, index: number): string {
  return `${path}[key ${index}]`;
}

/** A container or field: its path is put together when it is asked for, which few are. */
class Branch {
  readonly names: Names;
  readonly #parent: Branch | undefined;
  /** The place in an array; −1 for a member of an object. */
  readonly #index: number;
  /** The place among the members of an object. */
  readonly #position: number;
  readonly #hides: (key: string) => boolean;
  #path: string | undefined;

  constructor(
    names: Names,
    parent: Branch | undefined,
    index: number,
    position: number,
    hides: (key: string) => boolean,
  ) {
    this.names = names;
    this.#parent = parent;
    this.#index = index;
    this.#position = position;
    this.#hides = hides;
  }

  get path(): string {
    this.#path ??= this.#parent === undefined ? '' : this.#toPath(this.#parent.path);
    return this.#path;
  }

  #toPath(parent: string): string {
    const cut = cutPath(parent);
    if (cut !== undefined) return cut;
    if (this.#index >= 0) return `${parent}[${this.#index}]`;
    const { key } = this.names;
    const isHidden = key.length > LONGEST_KEY || this.#hides(key);
    return isHidden ? appendPosition(parent, this.#position) : appendKey(parent, key);
  }
}

/** Keys from the outside in, one list for all places with the same ones. */
class Names {
  readonly key: string;
  readonly list: readonly string[];
  /** By the raw bytes of the next key, as Latin-1. */
  readonly #below = new Map<string, Names>();

  constructor(key: string, list: readonly string[]) {
    this.key = key;
    this.list = list;
  }

  below(raw: Buffer): Names {
    const name = raw.toString('latin1');
    let names = this.#below.get(name);
    if (names === undefined) {
      const key = decodeKey(raw);
      names = new Names(key, [...this.list, key.slice(0, LONGEST_KEY)]);
      this.#below.set(name, names);
    }
    return names;
  }
}

/** Paths of walked fields; containers are looked up once each. */
export class Paths {
  readonly #walked: Walked;
  readonly #input: Buffer;
  readonly #hides: (key: string) => boolean;
  readonly #root: Branch;
  readonly #branches = new Map<number, Branch>();

  /** @param hides tells of a key that is data and must not be spelt out. */
  constructor(walked: Walked, input: Buffer, hides: (key: string) => boolean) {
    this.#walked = walked;
    this.#input = input;
    this.#hides = hides;
    this.#root = new Branch(new Names('', []), undefined, -1, -1, hides);
  }

  /** The path and key names of a field: `node` is its container, `keyStart` 0xffffffff when that is an array, `index` its place in it. */
  of(node: number, keyStart: number, keyEnd: number, index: number): { readonly path: string; readonly names: Names } {
    if (node < 0) return this.#root;
    return this.#extend(this.#branch(node), keyStart === 0xffffffff, keyStart, keyEnd, index);
  }

  #branch(node: number): Branch {
    let branch = this.#branches.get(node);
    if (branch === undefined) {
      const words = this.#walked.nodeWords;
      const at = node * 4;
      const keyStart = words[at + 1]!;
      branch =
        keyStart === -2
          ? this.#root
          : this.#extend(this.#branch(words[at]!), keyStart === -1, keyStart, words[at + 2]!, words[at + 3]!);
      this.#branches.set(node, branch);
    }
    return branch;
  }

  #extend(parent: Branch, isIndex: boolean, keyStart: number, keyEnd: number, index: number): Branch {
    if (isIndex) return new Branch(parent.names, parent, index, -1, this.#hides);
    const names = parent.names.below(this.#input.subarray(keyStart, keyEnd));
    return new Branch(names, parent, -1, index, this.#hides);
  }
}

/** What stands for everything below a path that is long enough. */
function cutPath(path: string): string | undefined {
  if (path.length <= LONGEST_PATH) return undefined;
  return path.endsWith('…') ? path : `${path}…`;
}
