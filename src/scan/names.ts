const NOT_LATIN = /[^\u0000-\u024f]/;

/**
 * True when the words of `name` hold `keyword` (lower case, words parted by one blank) as whole words, or written together:
 * `api key` is in `apikey` and in `myApiKey`. Scripts without blanks between words match anywhere.
 */
export function namesKeyword(words: string, keyword: string): boolean {
  if (words.includes(` ${keyword} `)) return true;
  if (keyword.includes(' ') && words.includes(` ${keyword.replaceAll(' ', '')} `)) return true;
  return NOT_LATIN.test(keyword) && words.includes(keyword);
}

/** Keywords to what they stand for, so that a name is looked up once and not once for each keyword. Answers as `namesKeyword` does. */
export class KeywordIndex<T> {
  readonly #byPhrase = new Map<string, T[]>();
  readonly #anywhere: { readonly keyword: string; readonly value: T }[] = [];
  #longest = 1;

  /** @param keyword lower case, words parted by one blank. */
  add(keyword: string, value: T): void {
    this.#put(keyword, value);
    let words = 1;
    for (let at = keyword.indexOf(' '); at >= 0; at = keyword.indexOf(' ', at + 1)) words++;
    if (words > this.#longest) this.#longest = words;
    if (words > 1) this.#put(keyword.replaceAll(' ', ''), value);
    if (NOT_LATIN.test(keyword)) this.#anywhere.push({ keyword, value });
  }

  /** What the keywords in `words` (of `toWords`) stand for. */
  find(words: string): ReadonlySet<T> {
    const found = new Set<T>();
    const list = words.trim().split(' ');
    for (let first = 0; first < list.length; first++) {
      let phrase = '';
      for (let last = first; last < Math.min(list.length, first + this.#longest); last++) {
        phrase = last === first ? list[first]! : `${phrase} ${list[last]}`;
        for (const value of this.#byPhrase.get(phrase) ?? []) found.add(value);
      }
    }
    if (!NOT_LATIN.test(words)) return found;
    for (const { keyword, value } of this.#anywhere) if (words.includes(keyword)) found.add(value);
    return found;
  }

  #put(phrase: string, value: T): void {
    const values = this.#byPhrase.get(phrase);
    if (values) values.push(value);
    else this.#byPhrase.set(phrase, [value]);
  }
}
