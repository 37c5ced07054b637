import type { LoadedRule } from '../detectors/load.ts';
import { type CompiledRules, compileRules } from './compiled-rules.ts';

/**
 * The rules that a scan in this thread was done with, for the next one that has the same: whoever calls the library for text after text would have them made
 * ready anew each time. Held weakly: they go when memory is wanted.
 */
let spare: { readonly definitions: readonly LoadedRule[]; readonly compiled: WeakRef<CompiledRules> } | undefined;

/** Rules made ready that nobody else uses until they are given back. */
export function takeCompiled(definitions: readonly LoadedRule[]): CompiledRules {
  const compiled = spare && areSame(spare.definitions, definitions) ? spare.compiled.deref() : undefined;
  if (!compiled) return compileRules(definitions);
  spare = undefined;
  return compiled;
}

/** @param compiled of `takeCompiled`; no scan with them may be under way. */
export function giveBack(definitions: readonly LoadedRule[], compiled: CompiledRules): void {
  spare = { definitions, compiled: new WeakRef(compiled) };
}

const areSame = (some: readonly LoadedRule[], others: readonly LoadedRule[]): boolean =>
  some.length === others.length &&
  some.every(({ id, digest }, i) => id === others[i]!.id && digest === others[i]!.digest);
