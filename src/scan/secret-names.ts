import type { Kernel } from '../kernel/kernel.ts';
import type { FieldMatcher } from './field-matcher.ts';
import { looksLikeJson } from './looks-like-json.ts';
import { matchNested, NAME_DEPTH } from './match-nested.ts';

const NO_NAMES: readonly string[] = [];
/** Names come from the data: the answers are dropped when this many are held. */
const MAX_CACHED = 4096;

/** Tells which key and column names may not be written into a path, since a path goes into the manifest. */
export class SecretNames {
  readonly #kernel: Kernel;
  readonly #matcher: FieldMatcher;
  readonly #known = new Map<string, boolean>();

  constructor(kernel: Kernel, matcher: FieldMatcher) {
    this.#kernel = kernel;
    this.#matcher = matcher;
  }

  /** True for a name that itself holds a match, encoded or not, or JSON, which may hide one behind escapes. */
  has(name: string): boolean {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const text = Buffer.from(name);
    const answer =
      looksLikeJson(text) ||
      matchNested(text, NO_NAMES, { kernel: this.#kernel, matcher: this.#matcher, secretNames: this }, NAME_DEPTH)
        .length > 0;
    if (this.#known.size >= MAX_CACHED) this.#known.clear();
    this.#known.set(name, answer);
    return answer;
  }
}
