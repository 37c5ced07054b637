import { readFileSync, writeFileSync } from 'node:fs';
import type { AnchorPlan } from './anchor-plan.ts';

/** Changes with the layout of the file or with what a plan says of the same rules. */
const LAYOUT = 3;
const DIGEST_BYTES = 32;
const WORD = 4;
/** The layout, then the lengths of six lists. */
const HEAD_WORDS = 7;

/** Writes the plan of the rules with a digest (64 hexadecimal digits, of `detectorsDigest`). */
export function writePlanPack(path: string, digest: string, { tables, targets, leads }: AnchorPlan): void {
  const lists = [new Uint32Array(tables.shapes), tables.atoms.rows, tables.units, targets, leads.starts, leads.places];
  const head = Uint32Array.of(LAYOUT, ...lists.map(({ length }) => length));
  const words = [head, ...lists].map(list => Buffer.from(list.buffer, list.byteOffset, list.byteLength));
  writeFileSync(path, Buffer.concat([Buffer.from(digest, 'hex'), ...words, tables.atoms.text]));
}

/** The plan that was made when the package was; undefined where it is one of other rules, or there is none. */
export function readPlanPack(path: URL, digest: string): AnchorPlan | undefined {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  if (file.toString('hex', 0, DIGEST_BYTES) !== digest) return undefined;
  // The words of a small file may not stand at a multiple of four.
  const bytes = file.byteOffset % WORD === 0 ? file : Uint8Array.from(file);
  let at = DIGEST_BYTES;
  const take = (length: number): Uint32Array => {
    const list = new Uint32Array(bytes.buffer, bytes.byteOffset + at, length);
    at += list.byteLength;
    return list;
  };
  const [layout, ...lengths] = take(HEAD_WORDS);
  if (layout !== LAYOUT) return undefined;
  const [shapes, rows, units, targets, starts, places] = lengths.map(take);
  const text = bytes.subarray(at);
  return {
    tables: { shapes: new Int32Array(shapes!), atoms: { rows: rows!, text }, units: units! },
    targets: targets!,
    leads: { starts: starts!, places: places! },
  };
}
