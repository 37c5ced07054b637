import type { Via } from '../types.ts';
import { runEncodings, unitEncodings } from './index.ts';
import { toPayload } from './payload.ts';
import { resolveUnits } from './units.ts';

/** The text of a span through all the layers it is encoded in; as it stands where it does not decode. */
export function decodeLayers(encoded: string, via: readonly Via[]): string {
  let text = encoded;
  for (const layer of via) {
    const inner = decodeLayer(text, layer);
    if (inner === undefined) return encoded;
    text = inner;
  }
  return text;
}

/**
 * What is to stand in place of a span, written as its layers need it, from the inside out; what replaces a number in JSON becomes a string.
 * A run that is replaced as a whole is text of the layer around it.
 */
export function encodeLayers(text: string, via: readonly Via[]): string {
  const run = via.findIndex(layer => isRun(layer.decode));
  const around = run < 0 ? via : via.slice(0, run);
  return around.reduceRight((inner, layer) => encodeLayer(inner, layer.decode), text);
}

function decodeLayer(text: string, { decode, start, end }: Via): string | undefined {
  if (decode === 'json-number') return text;
  if (decode === 'json') return parseString(text);
  const [name] = decode.split('+');
  const run = runEncodings.find(encoding => encoding.name === name);
  if (!run) return resolveUnits(Buffer.from(text), unitsOf(decode))?.text.toString('utf8') ?? text;
  const bytes = run.decode(Buffer.from(text));
  const payload = bytes && toPayload(bytes);
  return payload && sliceCodePoints(payload.text.toString('utf8'), start, end);
}

function encodeLayer(text: string, decode: string): string {
  const quoted = JSON.stringify(text);
  if (decode === 'json-number') return quoted;
  if (decode === 'json') return quoted.slice(1, -1);
  // Percent-encoding comes first among the encodings, so it is applied last: it leaves nothing that the others would read.
  return unitsOf(decode).reduceRight((inner, encoding) => encoding.encode(inner), text);
}

function parseString(escaped: string): string | undefined {
  try {
    return JSON.parse(`"${escaped}"`) as string;
  } catch {
    return undefined;
  }
}

function isRun(decode: string): boolean {
  const [name] = decode.split('+');
  return runEncodings.some(encoding => encoding.name === name);
}

function unitsOf(decode: string): readonly (typeof unitEncodings)[number][] {
  const names = decode.split('+');
  return unitEncodings.filter(({ name }) => names.includes(name));
}

function sliceCodePoints(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('');
}
