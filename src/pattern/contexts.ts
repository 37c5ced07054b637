import type { Guard, StateAssertion } from './nfa.ts';

/** What a byte says to the assertions beside it. */
const WORD = 1;
const AT_TEXT_EDGE = 2;
const AT_LINE_EDGE = 4;
const DIGIT = 8;
const ALNUM = 16;
const TOKEN = 32;
/** All contexts are less. */
export const CONTEXT_LIMIT = 64;

/** Bytes that may stand between two fields of a source: beside one of them a text may begin or end. */
const SEPARATORS = '\t\n\r "(),:;[]{|}';

/** The edge of a text. */
export const EDGE_CONTEXT = AT_TEXT_EDGE | AT_LINE_EDGE;

const CONTEXTS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  const isDigit = /[0-9]/.test(char);
  const isAlnum = /[0-9A-Za-z]/.test(char);
  return (
    (isAlnum || char === '_' ? WORD : 0) |
    (SEPARATORS.includes(char) ? AT_TEXT_EDGE : 0) |
    (byte === 10 ? AT_LINE_EDGE : 0) |
    (isDigit ? DIGIT : 0) |
    (isAlnum ? ALNUM : 0) |
    (isAlnum || '_-+/='.includes(char) ? TOKEN : 0)
  );
});

/** What no match may begin behind. */
const FORBIDDEN: Readonly<Record<Guard, number>> = { Digit: DIGIT, Alnum: ALNUM, Word: WORD, Token: TOKEN };

/** How the bits of a mask in the contexts before and after a place decide about an assertion. The kernel knows the kinds by their places in this list. */
export const DECISIONS = ['differs', 'same', 'beforeHas', 'afterHas', 'beforeLacks'] as const;

export interface Decision {
  readonly kind: (typeof DECISIONS)[number];
  readonly mask: number;
}

export const DECIDES: Readonly<Record<StateAssertion, Decision>> = {
  word: { kind: 'differs', mask: WORD },
  notWord: { kind: 'same', mask: WORD },
  textStart: { kind: 'beforeHas', mask: AT_TEXT_EDGE },
  textEnd: { kind: 'afterHas', mask: AT_TEXT_EDGE },
  lineStart: { kind: 'beforeHas', mask: AT_LINE_EDGE | AT_TEXT_EDGE },
  lineEnd: { kind: 'afterHas', mask: AT_LINE_EDGE | AT_TEXT_EDGE },
  notAfterDigit: { kind: 'beforeLacks', mask: FORBIDDEN.Digit },
  notAfterAlnum: { kind: 'beforeLacks', mask: FORBIDDEN.Alnum },
  notAfterWord: { kind: 'beforeLacks', mask: FORBIDDEN.Word },
  notAfterToken: { kind: 'beforeLacks', mask: FORBIDDEN.Token },
};

/** True when an assertion holds between bytes of these contexts. */
export function holdsBetween(assertion: StateAssertion, before: number, after: number): boolean {
  const { kind, mask } = DECIDES[assertion];
  switch (kind) {
    case 'differs':
      return (before & mask) !== (after & mask);
    case 'same':
      return (before & mask) === (after & mask);
    case 'beforeHas':
      return (before & mask) !== 0;
    case 'afterHas':
      return (after & mask) !== 0;
    case 'beforeLacks':
      return (before & mask) === 0;
  }
}

/** True for a byte beside which a text may begin and end. */
export function partsFields(byte: number): boolean {
  return (contextOf(byte) & AT_TEXT_EDGE) !== 0;
}

export function contextOf(byte: number): number {
  return CONTEXTS[byte]!;
}

/** As `contextOf`, for a byte at which the text is known to go on. */
export function contextWithin(byte: number): number {
  return contextOf(byte) & ~AT_TEXT_EDGE;
}

/** True for a byte behind which a guarded match may not begin. */
export function isForbiddenBy(guard: Guard, byte: number): boolean {
  return (contextOf(byte) & FORBIDDEN[guard]) !== 0;
}
