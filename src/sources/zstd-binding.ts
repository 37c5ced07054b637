import { createRequire } from 'node:module';
import type Binding from 'zstd-napi/binding.js';

const load = createRequire(import.meta.url);
let binding: typeof Binding | undefined;

/** The native binding of zstd-napi: it takes some milliseconds to load, so only where something is compressed with zstd. The functions of the package itself take longer still. */
export function zstdBinding(): typeof Binding {
  binding ??= load('zstd-napi/binding.js') as typeof Binding;
  return binding;
}
