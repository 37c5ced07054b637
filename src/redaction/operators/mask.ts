import { z } from 'zod';
import { findsCards } from '../../findings/card-numbers.ts';
import { defineOperator, type Span } from '../operator.ts';

/** PCI DSS 4.0.1, 3.4.1: BIN and last four at most. An issuer number is six digits, or eight of which a 15-digit card may show six. */
const CARD_FIRST = 6;
const CARD_LAST = 4;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/gu;
/** Of a secret the signs count as well: a password may have hardly anything else. */
const ANY_BUT_BLANK = /\S/gu;

const count = z.int('must be a whole number').min(0, 'must not be negative');

export const mask = defineOperator({
  name: 'mask',
  summary: 'an asterisk for each letter and digit, of a secret for each character but blanks; everything else stays',
  needsKey: false,
  options: z.strictObject({
    first: count.optional().describe('characters to leave at the start; default 0'),
    last: count.optional().describe('characters to leave at the end; default 0, of a card number 4'),
  }),
  compile: options => ({
    isPure: true,
    replace(span) {
      const covered = span.rule.class === 'secret' ? ANY_BUT_BLANK : LETTER_OR_DIGIT;
      const length = span.text.match(covered)?.length ?? 0;
      const { first, last } = keptOf(span, options, length);
      let at = 0;
      return span.text.replace(covered, character => {
        const place = at++;
        return place < first || place >= length - last ? character : '*';
      });
    },
  }),
});

/** At least half of a value is covered: what would show more shows nothing. */
function keptOf(
  { rule, keys }: Span,
  options: { readonly first?: number | undefined; readonly last?: number | undefined },
  length: number,
): { first: number; last: number } {
  const isCard = findsCards(rule);
  // With a key the manifest has a fingerprint of the number, beside which none of its digits may stand.
  if (isCard && keys) return { first: 0, last: 0 };
  const first = isCard ? Math.min(options.first ?? 0, CARD_FIRST) : (options.first ?? 0);
  const last = isCard ? Math.min(options.last ?? CARD_LAST, CARD_LAST) : (options.last ?? 0);
  const most = isCard ? CARD_FIRST + CARD_LAST : Math.floor(length / 2);
  return first + last > most ? { first: 0, last: 0 } : { first, last };
}
