/** The 240 letter pairs that make up 97 % of the pairs inside English words (counted over 3.9 MB of prose); random letters hit one in 35 %. */
const COMMON_PAIRS = new Set(
  (
    'ab ac ad ag ai ak al am an ap ar as at av ay ba be bi bl bo br bu by ca cc ce ch ci ck cl co cr cs ct cu da dd de di dl do dr ds du ' +
    'ea ec ed ee ef eg ei el em en ep eq er es et ev ew ex ey fa fe ff fi fo fr fu ga ge gh gi gn go gr gs gt ha he hi ho hr ht ia ib ic ' +
    'id ie if ig il im in io ip ir is it iv iz ja ke ki la lc ld le li ll lo ls lt lu ly ma mb me mi mm mo mp ms mu my na nc nd ne ng ni ' +
    'nn no np ns nt nu nv ob oc od of og oi ol om on oo op or os ot ou ov ow pa pe ph pi pl po pp pr pt pu py qu ra rc rd re rg ri rk rl ' +
    'rm rn ro rr rs rt ru ry sa sc se sh si sk so sp ss st su sy ta td te th ti tl to tp tr ts tt tu tw ty ua ub uc ud ue ug ui ul um un ' +
    'up ur us ut va ve vi vo wa we wh wi wo wr xp xt yo ys yt ze'
  ).split(' '),
);

/** Four letters or more that read like a word: nearly all of their pairs are common ones. */
export function isWordLike(letters: string): boolean {
  if (letters.length < 4) return false;
  const lower = letters.toLowerCase();
  return commonPairs(lower) / (lower.length - 1) >= 0.85;
}

function commonPairs(lower: string): number {
  let common = 0;
  for (let i = 1; i < lower.length; i++) if (COMMON_PAIRS.has(lower.slice(i - 1, i + 1))) common++;
  return common;
}

/** At least 12 letters and digits whose letters in a row are hardly ever neighbours in words: `nuicybeyvfy0mjuo`. */
export function isUnreadable(text: string): boolean {
  if (!/^[A-Za-z0-9]{12,}$/.test(text)) return false;
  const runs = text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  const pairs = runs.reduce((sum, run) => sum + run.length - 1, 0);
  return pairs >= 8 && runs.reduce((sum, run) => sum + commonPairs(run), 0) < pairs / 2;
}

/** The share of a value's letters and digits that stand in word-like pieces (split at case changes, digits and punctuation). */
export function wordShare(text: string): number {
  const pieces = text.match(/[A-Z]?[a-z]+|[A-Z]+|[0-9]+/g) ?? [];
  let words = 0;
  let total = 0;
  for (const piece of pieces) {
    total += piece.length;
    if (isWordLike(piece)) words += piece.length;
  }
  return total === 0 ? 0 : words / total;
}

/** `policy-to-a-cmk-1481147345018`, `cmp2-qat-1208358310`: words, numbers and short tags joined by signs, as in names of things. */
export function isSlug(text: string): boolean {
  const pieces = text.split(/[-_./:]+/).filter(piece => piece !== '');
  if (pieces.length < 2 || text.length > 80) return false;
  const plain = pieces.filter(piece => /^[a-z]{1,12}$/.test(piece)).length;
  if (
    pieces.length > 3 &&
    plain * 4 >= pieces.length * 3 &&
    pieces.every(piece => /^[a-z]{1,12}\d{0,3}$|^\d+$/.test(piece))
  )
    return true;
  if (pieces.every(piece => /^[a-z]{1,12}$|^\d{6,}$/.test(piece)) && pieces.some(piece => /^[a-z]{3,}$/.test(piece)))
    return true;
  return (
    pieces.some(piece => /^[A-Za-z]{3,}$/.test(piece)) &&
    pieces.every(piece => /^\d+$|^[A-Za-z]{1,4}\d{0,4}$/.test(piece) || isWordLike(piece.replace(/\d{1,2}$/, '')))
  );
}

/** Three words or more of one case, with a small number in or between them: `openssl_aes128_set_key`, `winreg.KEY_WOW64_32KEY`. */
const SNAKE =
  /^(?:\w+\.)?_*(?:[a-z]+\d{0,4}|[A-Z]+\d{0,4})(?:_+(?:\d{0,4}[a-z]+\d{0,4}|\d{0,2}[A-Z]+\d{0,4}|\d{1,3})){2,}_*$/;
/** Short words of names in code. */
const CODE_WORDS =
  /^(?:key|set|get|has|is|to|str|sec|ctx|ssl|tls|rsa|dsa|aes|des|sha|api|url|uri|pki|pkcs|ptr|len|max|min|num|app|new|old|all|add|win|reg|cas?)$/i;
const LEAST_CAMEL_PIECE = 3;

/** `openssl_aes128_set_key`, `Ed448PrivateKey`, `xmlSecKeyDataGet`: a name in code, perhaps with a number in it; many of its letters are words, few are digits. */
export function isIdentifier(text: string): boolean {
  if (text.length > 64 || !/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_]\w*)*$/.test(text)) return false;
  if (SNAKE.test(text) && text.replace(/\D/g, '').length <= 6) return true;
  // Of a name in a module, its own part says most: `ed25519.Ed25519PrivateKey`.
  const pieces = text.slice(text.lastIndexOf('.') + 1).match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];
  let letters = 0;
  let words = 0;
  let digits = 0;
  for (const piece of pieces) {
    if (/\d/.test(piece)) digits += piece.length;
    else letters += piece.length;
    if (isWordLike(piece) || CODE_WORDS.test(piece)) words += piece.length;
  }
  if (digits === 0 && pieces.length > 1 && letters >= pieces.length * LEAST_CAMEL_PIECE && words * 4 >= letters)
    return true;
  return words * 2 >= letters && digits * 2 <= letters && words >= 6;
}

/** Letters of either case in no order, as generators write them: `tWxcmoewiPFL` rather than `dbPassWord` or `Password`. */
export function isErratic(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '');
  if (letters.length < 10 || !/[a-z]/.test(letters) || !/[A-Z]/.test(letters)) return false;
  return piecesByCase(letters).length * 2.8 >= letters.length && wordShare(text) < 0.4;
}

/** `mirabel-WtogdG`, `QiOmEvFqX`: eight characters or more, a part of them in both cases in no order, of which half are no neighbours in words. */
export function isPartlyErratic(text: string): boolean {
  return text.length >= 8 && text.split(/[-_.]/).some(part => /^[A-Za-z]{5,}$/.test(part) && isErraticPart(part));
}

function isErraticPart(part: string): boolean {
  const pieces = piecesByCase(part);
  if (!/[a-z][A-Z]/.test(part) || /[A-Z]{3}/.test(part) || pieces.length * 3 < part.length) return false;
  const pairs = pieces.reduce((sum, piece) => sum + piece.length - 1, 0);
  return pieces.reduce((sum, piece) => sum + commonPairs(piece.toLowerCase()), 0) * 2 <= pairs;
}

/** `s3/bucketLifecycleConfigurationV2`: letters of one case in a row are few in what is drawn, 1.7 between changes. */
export function isOfLongPieces(text: string): boolean {
  const pieces = piecesByCase(text);
  const letters = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return letters >= pieces.length * LONG_PIECE;
}
const LONG_PIECE = 3.5;

/** Letters in a row, parted where a capital follows a small one: `SMTPHost` → `SMTP`, `Host`. */
function piecesByCase(text: string): readonly string[] {
  return text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
}
