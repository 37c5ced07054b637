import { createHmac } from 'node:crypto';
import { canonicalise } from '../../findings/canonical.ts';
import { labelOf } from '../../findings/labels.ts';
import type { Operator, Span } from '../operator.ts';
import { kindOf } from './label.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** 80 bits: among a thousand million different values, two share a token with a probability below 1 in 2 million (n² / 2⁸¹). */
const CHARACTERS = 16;

/**
 * The label with a token: HMAC-SHA-256 of the label and the canonical value, its first 80 bits in base 32 (RFC 4648, lower case).
 * One value gets one token, whichever of the rules with this label found it, wherever the key is the same.
 */
export const pseudonym: Operator = {
  name: 'pseudonym',
  summary: 'the label with a token that is the same for the same value under the same key: [EMAIL:k3v9…]',
  needsKey: true,
  compile: () => ({ replace: toPseudonym, isPure: true }),
};

/** `[EMAIL:k3v9…]`; needs a key. */
export function toPseudonym({ text, rule, keys }: Span): string {
  const digest = createHmac('sha256', keys!.pseudonym)
    .update(`${kindOf(rule)}\0${canonicalise(rule, text)}`, 'utf8')
    .digest();
  return `[${labelOf(rule)}:${toBase32(digest)}]`;
}

function toBase32(bytes: Buffer): string {
  let token = '';
  for (let i = 0; i < CHARACTERS; i++) {
    const bit = i * 5;
    const pair = bytes.readUInt16BE(bit >> 3);
    token += ALPHABET[(pair >> (11 - (bit & 7))) & 31];
  }
  return token;
}
