/** Counting makes the automaton of a wide expression, or of many, explode; up to here it does not. */
const MAX_COUNT = 8;
/** What is in ordinary text. A screen that lets one of these pass would nearly always pass. This decides about speed alone. */
const ORDINARY = [
  ' 2024-03-15 12:30:45.123 ',
  ' 1,234,567.89 and 12345678 ',
  ' 3f786850e387550fdab836ed7e6dc881de23001b ',
  ' iVBORw0KGgoAAAANSUhEUgAAAAUA1+/9hAHiAABN0lEQVQoz2P8z8DwHw/ ',
  ' 550e8400-e29b-41d4-a716-446655440000 ',
  ' https://example.org/path/to/page-1234?id=5678 ',
];

/** True when an expression finds something in ordinary text. */
export function isCommon(expression: { test(text: string): boolean }): boolean {
  return ORDINARY.some(text => expression.test(text));
}

/**
 * An expression that matches wherever `pattern` does, and perhaps elsewhere: large counts are open ones, and groups have no names, which
 * may not repeat within one expression.
 */
export function toScreen(pattern: string): string {
  return pattern
    .replaceAll(/\(\?P?<\w+>/g, '(?:')
    .replaceAll(/\\[xpP]\{[^}]*\}|\{(\d+)(?:(,)(\d*))?\}/g, (whole, least?: string, comma?: string, most?: string) => {
      if (least === undefined) return whole;
      const largest = comma === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most);
      return largest <= MAX_COUNT ? whole : `{${Math.min(Number(least), MAX_COUNT)},}`;
    });
}
