import { realPlace } from './real-place.ts';

/** A file that a run reads beside its data, or writes: never a source that a folder turns up, and never redacted. */
export interface OwnFile {
  /** Absolute path. */
  readonly file: string;
  readonly kind: keyof typeof OWN_KINDS;
}

/** Why each is passed over, as the manifest lists it; the same words for every run. */
export const OWN_KINDS = {
  config: 'configuration of the run',
  rules: 'rule file of the run',
  key: 'key of the run',
  module: 'module of the run',
  vault: 'vault of the run',
} as const;

/** The reasons by path: as each is named, and where it really is. */
export async function placesOf(files: readonly OwnFile[]): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  for (const { file, kind } of files) {
    places.set(await realPlace(file), OWN_KINDS[kind]);
    places.set(file, OWN_KINDS[kind]);
  }
  return places;
}

/** Says whether a path that was skipped was one of them, in the run that skipped it. */
export function isOwnReason(reason: string): boolean {
  return Object.values<string>(OWN_KINDS).includes(reason);
}
