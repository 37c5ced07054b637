/** The family names that nearly all Vietnamese have, without accents. */
const FAMILY = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong mai to ta doan trinh luu cao chau quach thai ha lam luong dao'.split(
    ' ',
  ),
);
/** Between it and the given name. */
const MIDDLE =
  /^(?:van|thi|huu|duc|minh|thanh|quoc|ngoc|kim|xuan|hong|thu|anh|tuan|duy|dinh|gia|hoai|bao|khanh|phuong|quang)$/;
/** Letters that no other language writes. */
const OWN_LETTER = /[ăđơưạ-ỹĂĐƠƯẠ-Ỹ]/;

/** True for a family name of Vietnam before one to four short words, with a letter of Vietnamese or one of the usual middle names. */
export function isVietnameseName(name: string): boolean {
  const words = name.split(' ');
  // The rarest first: most names are none.
  if (!FAMILY.has(toPlain(words[0]!))) return false;
  if (words.length < 2 || words.length > 5 || !words.every(word => /^\p{Lu}[\p{L}\p{M}]{0,6}$/u.test(word)))
    return false;
  return OWN_LETTER.test(name.normalize('NFC')) || (words.length > 2 && MIDDLE.test(toPlain(words[1]!)));
}

/** True for words with a letter that only Vietnamese writes, that are no name there: a heading, an office. */
export const isVietnameseProse = (text: string): boolean =>
  /[ơưƠƯạ-ỹẠ-Ỹ]/.test(text.normalize('NFC')) && !isVietnameseName(text);

const toPlain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
