/** Maps items with at most `concurrency` at once; results in the items' order. The first failure stops the start of new ones and is thrown when the running ones have ended. */
export async function mapInOrder<T, U>(
  items: readonly T[],
  concurrency: number,
  toResult: (item: T) => Promise<U>,
): Promise<U[]> {
  const results: U[] = new Array(items.length);
  let next = 0;
  let failure: { error: unknown } | undefined;
  const runOne = async () => {
    while (next < items.length && !failure) {
      const index = next++;
      try {
        results[index] = await toResult(items[index]!);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, runOne));
  if (failure) throw failure.error;
  return results;
}
