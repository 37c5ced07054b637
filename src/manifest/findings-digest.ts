import { createHash } from 'node:crypto';
import type { Finding } from '../types.ts';
import { serialiseFinding } from './serialise.ts';

/**
 * SHA-256 of a findings file without the marks of a person: `"accepted"` may be added to its lines after the scan, and nothing else.
 * Of a file without such marks it is the digest of the file.
 */
export class FindingsDigest {
  readonly #hash = createHash('sha256');
  #block = '';

  /** Adds a line, without its line end. */
  add(line: string): void {
    const finding = mayBeMarked(line) ? parse(line) : undefined;
    if (finding && 'accepted' in finding) {
      const { accepted: _, ...rest } = finding;
      this.#block += serialiseFinding(rest);
    } else this.#block += `${line}\n`;
    if (this.#block.length >= BLOCK) this.#flush();
  }

  /** In hex; call once. */
  end(): string {
    this.#flush();
    return this.#hash.digest('hex');
  }

  #flush(): void {
    this.#hash.update(this.#block);
    this.#block = '';
  }
}

/** Characters that are hashed at once. */
const BLOCK = 1 << 16;

/** A cheap question: a mask or a path may say so, too. */
function mayBeMarked(line: string): boolean {
  return line.includes('"accepted"');
}

function parse(line: string): Finding | undefined {
  try {
    return JSON.parse(line) as Finding;
  } catch {
    return undefined;
  }
}
