/** What stands before the name of a column: the line's beginning or a sign, perhaps a quote. */
export const OPENS = '(?:^|[|│┃║,;\\t\\n(>"\'`*]|  )[ ]{0,8}["\'`*_\\[]{0,3}';
/** What stands behind it; at the end of a text no cell does. */
export const CLOSES = '["\'`*_\\]]{0,3}(?:[ ]{0,30}[|│┃║,;\\t\\n\\r)<]|  )';

/** The name of a column in a table that stands inside a text, for a rule with `inColumn`. */
export const columnNamed = (names: string): string => `${OPENS}(?P<secret>(?i:${names}))${CLOSES}`;
