import type { Kernel } from '../kernel/kernel.ts';
import type { FieldMatcher } from './field-matcher.ts';
import { looksLikeJson } from './looks-like-json.ts';
import { matchNested, NAME_DEPTH } from './match-nested.ts';
import { NameMemo } from './name-memo.ts';

const NO_NAMES: readonly string[] = [];

/** Tells which key and column names may not be written into a path, since a path goes into the manifest. */
export class SecretNames {
  readonly #known: NameMemo<boolean>;

  constructor(kernel: Kernel, matcher: FieldMatcher) {
    const tools = { kernel, matcher, secretNames: this };
    this.#known = new NameMemo(name => {
      const text = Buffer.from(name);
      return looksLikeJson(text) || matchNested(text, NO_NAMES, tools, { depth: NAME_DEPTH }).length > 0;
    });
  }

  /** True for a name that itself holds a match, encoded or not, or JSON, which may hide one behind escapes. */
  has(name: string): boolean {
    return this.#known.of(name);
  }
}
