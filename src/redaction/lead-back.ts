import type { Change } from '../formats/changes.ts';
import { type Format, NULL_VALUE, type Replacement } from '../formats/format.ts';
import type { Finding } from '../types.ts';
import { isDropped } from './accepted.ts';
import { leadBackRange, type Replaced } from './positions.ts';
import { type EditContext, isActive } from './to-edits.ts';

/** What was put in for findings that were replaced as one, in code points of their field. */
interface Note extends Replaced {
  readonly bytes: readonly [number, number] | undefined;
  /** The same in a string of the JSON text that the field holds, then in one of the JSON text that this string holds, and so on; undefined when it stands in no such string. */
  readonly layers: readonly Layer[] | undefined;
}

/** In code points of the string at `path` of a JSON text. */
interface Layer extends Replaced {
  readonly path: string | undefined;
}

/** A finding of the redacted text; `record` is the original's. */
interface Left {
  readonly finding: Finding;
  readonly record: number;
  readonly key: string;
}

export interface LeadingBack {
  /** What was replaced, in file order. */
  findings(): AsyncIterable<Finding>;
  readonly context: EditContext;
  readonly format: Format;
}

/**
 * Leads findings of the redacted text back to the original: they became findings by what was replaced beside them. The source is rewritten
 * once more meanwhile, which tells `onReplaced` and `onChanges` what stands where. A finding that begins or ends within a replacement takes in
 * all of what that stands for; one that lies within replacements was put in, and is not led back.
 */
export class LedBack {
  readonly #left: readonly Left[];
  /** By field; notes by where they begin. */
  readonly #notes: ReadonlyMap<string, Map<number, Note>>;
  /** The same when all are there, ascending. */
  readonly #sorted = new Map<string, readonly Note[]>();
  /** Byte ranges in the original, by finding, and how many changes they take in. */
  readonly #bytes = new Map<Finding, { start: number; end: number; changes: number }>();
  readonly #byBytes: readonly Finding[];
  /** Fields of which nothing is left. */
  readonly #stoodIn = new Set<string>();
  #next = 0;
  #before = 0;
  #after = 0;

  private constructor(left: readonly Left[]) {
    this.#left = left;
    this.#notes = new Map(left.map(({ key }) => [key, new Map<number, Note>()]));
    const placed = left.map(({ finding }) => finding).filter(it => it.bytes);
    this.#byBytes = placed.sort((a, b) => a.bytes![0] - b.bytes![0]);
  }

  /** Undefined when they cannot be led back: keys were replaced, by which paths are told. */
  static async start(left: readonly Finding[], leading: LeadingBack): Promise<LedBack | undefined> {
    const records = await originalRecords(left, leading);
    if (!records) return undefined;
    return new LedBack(left.map((finding, i) => ({ finding, record: records[i]!, key: keyOf(finding, records[i]!) })));
  }

  readonly onReplaced = (findings: readonly Finding[], replacement: Replacement): void => {
    const [first] = findings;
    const own = first && this.#notes.get(keyOf(first, first.record));
    if (!own) return;
    const start = Math.min(...findings.map(it => it.start));
    const end = Math.max(...findings.map(it => it.end));
    const text = typeof replacement === 'string' ? replacement : '';
    const bytes = findings.map(it => it.bytes);
    own.set(start, {
      start,
      end,
      length: countCodePoints(text),
      bytes: bytes[0] && [Math.min(...bytes.map(it => it![0])), Math.max(...bytes.map(it => it![1]))],
      layers: replacement === NULL_VALUE ? undefined : layersOf(findings, text),
    });
  };

  readonly onStandIn = (finding: Finding): void => {
    const key = keyOf(finding, finding.record);
    if (this.#notes.has(key)) this.#stoodIn.add(key);
  };

  /** A stretch of the original, in order, and what changes in it. */
  onChanges(length: number, changes: readonly Change[]): void {
    const grown = changes.reduce((sum, { start, end, bytes }) => sum + bytes.length - (end - start), 0);
    const end = this.#after + length + grown;
    const replaced = changes.map(({ start, end, bytes }) => ({ start, end, length: bytes.length }));
    for (; this.#next < this.#byBytes.length; this.#next++) {
      const finding = this.#byBytes[this.#next]!;
      const [from, to] = finding.bytes!;
      if (from >= end) break;
      const back = leadBackRange({ start: from - this.#after, end: to - this.#after }, replaced);
      this.#bytes.set(finding, {
        start: back.start + this.#before,
        end: back.end + this.#before,
        changes: back.touched.length,
      });
    }
    this.#before += length;
    this.#after = end;
  }

  /** The findings in the original's terms; undefined when one cannot be told, or was replaced as a whole already. */
  result(): readonly Finding[] | undefined {
    const found: Finding[] = [];
    for (const left of this.#left) {
      const finding = this.#leadBack(left);
      if (!finding) return undefined;
      found.push(finding);
    }
    return found;
  }

  #sortedNotes(key: string): readonly Note[] {
    let notes = this.#sorted.get(key);
    if (!notes) this.#sorted.set(key, (notes = [...this.#notes.get(key)!.values()].sort((a, b) => a.start - b.start)));
    return notes;
  }

  #leadBack({ finding, record, key }: Left): Finding | undefined {
    if (this.#stoodIn.has(key)) return undefined;
    const notes = this.#sortedNotes(key);
    const { start, end, touched } = leadBackRange(finding, notes);
    if (touched.reduce((sum, note) => sum + note.end - note.start, 0) >= end - start) return undefined;
    const via = finding.via && viaOf(finding.via, notes);
    if (finding.via && !via) return undefined;
    let bytes: Finding['bytes'];
    if (finding.bytes) {
      const back = this.#bytes.get(finding);
      // Changes that are wider than what was replaced do not tell where in it a finding begins.
      if (!back || back.changes !== touched.length) return undefined;
      if (!touched.every(it => it.bytes && it.bytes[0] >= back.start && it.bytes[1] <= back.end)) return undefined;
      bytes = [back.start, back.end];
    }
    const { fingerprint, bytes: _, via: __, ...rest } = finding;
    return {
      ...rest,
      record,
      start,
      end,
      ...(bytes && { bytes }),
      ...(via && { via }),
      // Of a text that holds what was put in, neither says anything of the original.
      ...(touched.length > 0 ? { mask: NO_MASK } : fingerprint !== undefined && { fingerprint }),
    };
  }
}

const NO_MASK = '…';

function keyOf({ path, in: where }: Finding, record: number): string {
  return `${record} ${where ?? ''} ${path}`;
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Of findings in one string of a JSON text, which may stand in a string of another. @param escaped what was put in, as it stands in the field. */
function layersOf([first, ...others]: readonly Finding[], escaped: string): Note['layers'] {
  const layers: Layer[] = [];
  let text = escaped;
  for (const [depth, { decode, path, start, end }] of (first?.via ?? []).entries()) {
    const same = others.map(({ via }) => via?.[depth]);
    if (decode !== 'json' || same.some(it => it?.decode !== 'json' || it.path !== path)) return undefined;
    text = JSON.parse(`"${text}"`) as string;
    layers.push({
      path,
      start: Math.min(start, ...same.map(it => it!.start)),
      end: Math.max(end, ...same.map(it => it!.end)),
      length: countCodePoints(text),
    });
  }
  const isOneString = others.every(({ via }) => via?.length === layers.length);
  return layers.length > 0 && isOneString ? layers : undefined;
}

/** The layers of a finding, with offsets in the original's; undefined where other replacements in its field leave them untold. */
function viaOf(via: NonNullable<Finding['via']>, notes: readonly Note[]): Finding['via'] | undefined {
  if (notes.length === 0) return via;
  if (via.some(({ decode }) => decode !== 'json') || notes.some(({ layers }) => !layers)) return undefined;
  const back: NonNullable<Finding['via']>[number][] = [];
  let within = notes.map(({ layers }) => layers!);
  for (const [depth, layer] of via.entries()) {
    // What was replaced in the text around as it stands may reach into this string.
    if (within.some(layers => layers.length === depth)) return undefined;
    within = within.filter(layers => layers[depth]!.path === layer.path);
    const { start, end } = leadBackRange(
      layer,
      within.map(layers => layers[depth]!),
    );
    back.push({ ...layer, start, end });
  }
  return back;
}

/** Numbers of the findings' records in the original, where some are left out; undefined when keys are replaced. */
async function originalRecords(
  left: readonly Finding[],
  { findings, context, format }: LeadingBack,
): Promise<number[] | undefined> {
  const isOfFile = (path: string) => format.rewrite.kind === 'file' && format.rewrite.isOfFile(path);
  const order = left.map((_, i) => i).filter(i => !isOfFile(left[i]!.path));
  order.sort((a, b) => left[a]!.record - left[b]!.record);
  const records = left.map(({ record }) => record);
  let next = 0;
  let dropped = 0;
  let last = -1;
  for await (const finding of findings()) {
    if (!isActive(finding, context)) continue;
    if (finding.in === 'key' && context.operatorFor(finding).name !== 'keep') return undefined;
    if (finding.record === last || isOfFile(finding.path) || !isDropped(finding, context)) continue;
    last = finding.record;
    for (; next < order.length && left[order[next]!]!.record + dropped < last; next++) {
      records[order[next]!]! += dropped;
    }
    dropped += 1;
  }
  for (; next < order.length; next++) records[order[next]!]! += dropped;
  return records;
}
