import { Kernel } from './kernel.ts';

/** Kernels that nobody frames with now. */
const idle: Kernel[] = [];

/** Plans with a kernel that only frames, in whatever state another source left it: there are as many as sources are planned at once, not as there are sources. */
export async function* withFramer<T>(plan: (kernel: Kernel) => AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  const kernel = idle.pop() ?? Kernel.forFraming();
  try {
    yield* plan(kernel);
  } finally {
    idle.push(kernel);
  }
}
