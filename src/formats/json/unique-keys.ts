import type { Kernel } from '../../kernel/kernel.ts';
import { decodeKey } from './path.ts';
import type { Replacement } from './replacement.ts';
import { type JsonText, walkChunk } from './walk-chunk.ts';

/** An edited key: its half-open raw range, and which of the replacements lie in it. */
export interface KeyEdit {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly count: number;
}

const LABEL = /^\[([A-Z][A-Z0-9_]*)\]$/;

/**
 * Where edited keys of one object would come out alike, or like a key that stays, all but the first are numbered: `[EMAIL_2]`. A parser
 * would else keep one of their values. Keys that were alike before stay so.
 * @param keyEdits ascending; `replacements` are changed in place.
 */
export function numberKeys(
  kernel: Kernel,
  { input, ranges }: JsonText,
  keyEdits: readonly KeyEdit[],
  replacements: Replacement[],
): void {
  const byStart = new Map(keyEdits.map(edit => [edit.start, edit]));
  // The keys of the objects under way, by container; those of one record are settled before the next begins.
  let objects = new Map<number, Key[]>();
  let current = -1;
  const settle = () => {
    for (const keys of objects.values()) if (keys.some(({ edit }) => edit)) settleObject(input, keys, replacements);
    objects = new Map();
  };
  const hits = kernel.toHits(recordsOf(input, keyEdits, ranges));
  walkChunk(
    kernel,
    { input, ranges, hits },
    {
      field({ record, start, end, isKey, container }) {
        if (!isKey) return;
        if (record !== current) settle();
        current = record;
        const keys = objects.get(container);
        const key = { start, end, edit: byStart.get(start) };
        if (keys) keys.push(key);
        else objects.set(container, [key]);
      },
      broken() {},
    },
  );
  settle();
}

interface Key {
  readonly start: number;
  readonly end: number;
  readonly edit: KeyEdit | undefined;
}

function settleObject(input: Buffer, keys: readonly Key[], replacements: Replacement[]): void {
  const textOf = ({ start, end }: Key) => decodeKey(input.subarray(start, end));
  const taken = new Set(keys.filter(({ edit }) => !edit).map(textOf));
  const numberOf = new Map<string, number>(); // 1 for none, by what the key was: the same key twice is edited alike
  const lastNumbers = new Map<string, number>(); // by what the key would be
  for (const key of keys) {
    if (!key.edit) continue;
    const was = textOf(key);
    const own = replacements.slice(key.edit.from, key.edit.from + key.edit.count);
    let number = numberOf.get(was);
    if (number === undefined) {
      const plain = editedText(input, key, own);
      number = lastNumbers.get(plain) ?? 1;
      let text = plain;
      if (number > 1 || taken.has(plain)) {
        do text = editedText(input, key, numbered(own, ++number));
        while (taken.has(text));
      }
      lastNumbers.set(plain, number);
      numberOf.set(was, number);
      taken.add(text);
    }
    if (number > 1) replacements.splice(key.edit.from, key.edit.count, ...numbered(own, number));
  }
}

/** The replacements of one key with the last of them numbered. */
function numbered(own: readonly Replacement[], number: number): Replacement[] {
  const last = own.at(-1)!;
  const label = LABEL.exec(last.text);
  return [...own.slice(0, -1), { ...last, text: label ? `[${label[1]}_${number}]` : `${last.text}_${number}` }];
}

function editedText(input: Buffer, { start, end }: Key, own: readonly Replacement[]): string {
  const parts: Uint8Array[] = [];
  let at = start;
  for (const replacement of own) {
    parts.push(input.subarray(at, replacement.start), Buffer.from(replacement.text));
    at = replacement.end;
  }
  return decodeKey(Buffer.concat([...parts, input.subarray(at, end)]));
}

/** Ranges of the records that hold the edits. */
function recordsOf(
  input: Buffer,
  keyEdits: readonly KeyEdit[],
  ranges: Uint32Array | undefined,
): { start: number; end: number }[] {
  const records: { start: number; end: number }[] = [];
  let range = 0;
  for (const { start } of keyEdits) {
    if (records.length > 0 && start < records.at(-1)!.end) continue;
    if (ranges) {
      while (ranges[range * 2 + 1]! <= start) range += 1;
      records.push({ start: ranges[range * 2]!, end: ranges[range * 2 + 1]! });
    } else {
      const feed = input.indexOf(10, start);
      records.push({ start: input.lastIndexOf(10, start) + 1, end: feed < 0 ? input.length : feed });
    }
  }
  return records;
}
