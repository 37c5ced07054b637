import type { Via } from '../types.ts';
import { runEncodings, unitEncodings } from './index.ts';
import { toPayload } from './payload.ts';
import { resolveUnits } from './units.ts';

/** The text of a span, and what stands beside it in the innermost run that it is encoded in. */
export interface DecodedSpan {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** The text of a span through all the layers it is encoded in; as it stands where it does not decode. */
export function decodeLayers(encoded: string, via: readonly Via[]): string {
  return decodeSpan(encoded, via, 0)?.text ?? encoded;
}

/**
 * The text of a span through all the layers it is encoded in; undefined where it does not decode.
 * @param beside code points on either side of it in the innermost run; outside of runs nothing stands beside it.
 */
export function decodeSpan(encoded: string, via: readonly Via[], beside: number): DecodedSpan | undefined {
  let span: DecodedSpan = { before: '', text: encoded, after: '' };
  for (const layer of via) {
    const inner = decodeLayer(span.text, layer, beside);
    if (inner === undefined) return undefined;
    span = typeof inner === 'string' ? { ...span, text: inner } : inner;
  }
  return span;
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

function decodeLayer(text: string, { decode, start, end }: Via, beside: number): string | DecodedSpan | undefined {
  if (decode === 'json-number') return text;
  if (decode === 'json') return parseString(text);
  const [name] = decode.split('+');
  const run = runEncodings.find(encoding => encoding.name === name);
  if (!run) return resolveUnits(Buffer.from(text), unitsOf(decode))?.text.toString('utf8') ?? text;
  const bytes = run.decode(Buffer.from(text));
  const payload = bytes && toPayload(bytes);
  if (!payload) return undefined;
  const points = [...payload.text.toString('utf8')];
  const part = (from: number, to: number) => points.slice(Math.max(0, from), to).join('');
  return { before: part(start - beside, start), text: part(start, end), after: part(end, end + beside) };
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
