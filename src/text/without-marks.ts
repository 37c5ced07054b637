const OTHERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const OTHER = /[ßæøœłđðþı]/g;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * A text in small letters as it is typed without the marks of its Latin letters, or with what is written for them: `contraseña` → `contrasena`, `schlüssel` → `schlussel`, `schluessel`. None where it has no such
 * letter, or others that have no Latin ones.
 */
export function withoutMarks(text: string): readonly string[] {
  if (!/[^\p{ASCII}]/u.test(text)) return [];
  const plain = (letters: string) =>
    letters
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(OTHER, letter => OTHERS[letter]!);
  const forms = [plain(text), plain(text.replace(/[äöü]/g, letter => UMLAUTS[letter]!))];
  return [...new Set(forms)].filter(form => /^\p{ASCII}+$/u.test(form));
}
