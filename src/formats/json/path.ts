import type { Walked } from '../../kernel/kernel.ts';

const SIMPLE_KEY = /^[^.[\]"'\\\s]+$/;

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

interface Branch {
  readonly path: string;
  readonly names: readonly string[];
}

const ROOT: Branch = { path: '', names: [] };

/** Paths of walked fields; containers are looked up once each. */
export class Paths {
  readonly #walked: Walked;
  readonly #input: Buffer;
  readonly #branches = new Map<number, Branch>();

  constructor(walked: Walked, input: Buffer) {
    this.#walked = walked;
    this.#input = input;
  }

  /** Path and key names of a field: `node` is its container, `keyStart` 0xffffffff when that is an array. */
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
    if (isIndex) return { path: `${parent.path}[${index}]`, names: parent.names };
    const key = decodeKey(this.#input.subarray(keyStart, keyEnd));
    return { path: appendKey(parent.path, key), names: [...parent.names, key] };
  }
}
