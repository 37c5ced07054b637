import { type Gap, isMadeOf, partsBeside } from '../formats/kept-parts.ts';
import type { Stretch } from './stretches.ts';

/** Records of the redacted file that are looked at behind its last one, when blanks that a dropped record leaves were to be read as more. */
const MOST_BEHIND = 16;

/**
 * Records of the original that are compared at once: one that stayed, with what is left of dropped ones around it (the brackets of a JSON document,
 * blank lines). What is left between two that stayed may belong to either in the redacted file, so then both are taken together.
 */
export class KeptRun {
  /** Parts that stay, with anything at all between two. */
  #parts: Buffer[] = [Buffer.alloc(0)];
  #records = 0;
  #hasLeft = false;
  #quote: Buffer | undefined;
  #start = -1;
  #end = 0;

  /** True when the next record that stayed can begin a run of its own. */
  get isComplete(): boolean {
    return this.#records > 0 && !this.#hasLeft;
  }

  /** @param options.quote what may stand in it further, as it has spans (`quoteOf`). */
  add(
    { start, end, bytes }: Stretch,
    gaps: readonly Gap[],
    { isGone, quote }: { readonly isGone: boolean; readonly quote: Buffer | undefined },
  ): void {
    const [first, ...others] = partsBeside(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), gaps);
    this.#parts.push(Buffer.concat([this.#parts.pop()!, first!]), ...others);
    if (this.#start < 0) this.#start = start;
    this.#end = end;
    this.#quote ??= quote;
    if (!isGone) this.#records += 1;
    else this.#hasLeft ||= first!.length > 0 || others.length > 0;
  }

  /** Why the next records of the redacted file are not this run; all that are left, when it is the last. */
  async whyNot(young: AsyncIterator<Stretch>, { isLast = false } = {}): Promise<string | undefined> {
    const texts: Buffer[] = [];
    const where = `bytes ${Math.max(0, this.#start)} to ${this.#end} of the original`;
    for (let i = 0; i < this.#records; i++) {
      const { done, value } = await young.next();
      if (done) return `it ends before what stands in ${where}`;
      texts.push(Buffer.from(value.bytes));
    }
    for (let i = 0; isLast; i++) {
      const { done, value } = await young.next();
      if (done) break;
      if (i === MOST_BEHIND || !this.#hasLeft) return 'there is something behind the end of the original';
      texts.push(Buffer.from(value.bytes));
    }
    const text = Buffer.concat(texts);
    if (isMadeOf(text, this.#parts)) return undefined;
    if (this.#quote && isMadeWithFurther(this.#quote, text, this.#parts)) return undefined;
    return `something else than the spans of the manifest differs in ${where}`;
  }
}

/** A number that was labelled is quoted, and so may be a CSV cell; no quote is taken away. */
function isMadeWithFurther(quote: Buffer, text: Buffer, parts: readonly Buffer[]): boolean {
  const bare = withoutQuotes(text, quote);
  const bareParts = parts.map(part => withoutQuotes(part, quote));
  const quoteBytes = (of: readonly Buffer[], bareOf: readonly Buffer[]) => lengthOf(of) - lengthOf(bareOf);
  return quoteBytes([text], [bare]) >= quoteBytes(parts, bareParts) && isMadeOf(bare, bareParts);
}

/** @param quote one code unit; the bytes begin with a whole one. */
function withoutQuotes(bytes: Buffer, quote: Buffer): Buffer {
  const unit = quote.length;
  const bare = Buffer.alloc(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += unit) {
    const next = Math.min(at + unit, bytes.length);
    if (quote.compare(bytes, at, next) !== 0) length += bytes.copy(bare, length, at, next);
  }
  return bare.subarray(0, length);
}

function lengthOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
