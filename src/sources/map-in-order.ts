/** How many files to look at at once: Node asks the disk in four threads, and what waits for them takes memory. */
export const LOOKS_AT_ONCE = 16;

/**
 * Maps items with at most `concurrency` at once; results in the items' order. A failure stops the start of new ones; when the running ones
 * have ended, that of the first item that failed is thrown, whichever failed first.
 */
export async function mapInOrder<T, U>(
  items: readonly T[],
  concurrency: number,
  toResult: (item: T) => Promise<U>,
): Promise<U[]> {
  const results: U[] = new Array(items.length);
  const failures = new Map<number, unknown>();
  let next = 0;
  const runOne = async () => {
    while (next < items.length && failures.size === 0) {
      const index = next++;
      try {
        results[index] = await toResult(items[index]!);
      } catch (error) {
        failures.set(index, error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, runOne));
  if (failures.size > 0) throw failures.get(Math.min(...failures.keys()));
  return results;
}
