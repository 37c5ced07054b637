/** A password in running text; the validator asks for letters with a digit or a sign. */
export const TOLD_VALUE =
  '(?P<secret>[^\\s"\'“”‘’`<>{}()*,;:/|[\\]][^\\s"“”‘’`<>{}(),;:/|]{4,61}[^\\s"\'“”‘’`<>{}.,;:)/|?])';

/** The same where parentheses may stand within it. */
export const BRACKETED_VALUE =
  '(?P<secret>[^\\s"\'“”‘’`<>{}()*,;:/|[\\]][^\\s"“”‘’`<>{},;:/|]{4,61}[^\\s"\'“”‘’`<>{}.,;:)/|?])';

/** What may stand right before a value. */
export const OPENS = '["\'“‘`(*]{0,3}';
