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
export function appendPosition(path: string, index: number): string {
  return `${path}[key ${index}]`;
}

interface Branch {
  readonly path: string;
  readonly names: readonly string[];
}

const ROOT: Branch = { path: '', names: [] };

/** Paths of walked fields; containers are looked up once each. */
export class Paths {
  readonly #walked: Walked;
  readonly #input: Buffer;
  readonly #hides: (key: string) => boolean;
  readonly #branches = new Map<number, Branch>();

  /** @param hides tells of a key that is data and must not be spelt out. */
  constructor(walked: Walked, input: Buffer, hides: (key: string) => boolean) {
    this.#walked = walked;
    this.#input = input;
    this.#hides = hides;
  }

  /** Path and key names of a field: `node` is its container, `keyStart` 0xffffffff when that is an array, `index` its place in it. */
  of(node: number, keyStart: number, keyEnd: number, index: number): Branch {
    if (node < 0) return ROOT;
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
          ? ROOT
          : this.#extend(this.#branch(words[at]!), keyStart === -1, keyStart, words[at + 2]!, words[at + 3]!);
      this.#branches.set(node, branch);
    }
    return branch;
  }

  #extend(parent: Branch, isIndex: boolean, keyStart: number, keyEnd: number, index: number): Branch {
    const cut = cutPath(parent.path);
    if (isIndex) return { path: cut ?? `${parent.path}[${index}]`, names: parent.names };
    const key = decodeKey(this.#input.subarray(keyStart, keyEnd));
    const names = [...parent.names, key.slice(0, LONGEST_KEY)];
    if (cut !== undefined) return { path: cut, names };
    const isHidden = key.length > LONGEST_KEY || this.#hides(key);
    return { path: isHidden ? appendPosition(parent.path, index) : appendKey(parent.path, key), names };
  }
}

/** What stands for everything below a path that is long enough. */
function cutPath(path: string): string | undefined {
  if (path.length <= LONGEST_PATH) return undefined;
  return path.endsWith('…') ? path : `${path}…`;
}
