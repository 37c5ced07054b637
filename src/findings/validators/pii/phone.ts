import { createRequire } from 'node:module';
import type { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { REJECTED, type Validator, type Verdict } from '../validator.ts';
import { digitsOf, isCalendarDate, isTrivialSequence } from './digits.ts';

type Parse = typeof parsePhoneNumberFromString;
type Region = NonNullable<Parameters<Parse>[1]> & string;

const load = createRequire(import.meta.url);
let parser: Parse | undefined;

/** 50 ms and 10 MB to load, so only when a first candidate has passed the cheap checks. */
function parse(text: string, region?: Region): ReturnType<Parse> {
  parser ??= load('libphonenumber-js/max') as Parse;
  try {
    return region === undefined ? parser(text) : parser(text, region);
  } catch {
    return undefined;
  }
}

/** Where a national number with context is looked up, in this order. */
const REGIONS: readonly Region[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'ES',
  'IT',
  'IN',
  'AU',
  'BR',
  'NL',
  'PL',
  'CN',
  'JP',
  'KR',
  'MX',
  'CA',
  'CH',
  'AT',
  'BE',
  'PT',
  'SE',
  'IE',
  'NZ',
  'ZA',
  'TR',
  'RU',
  'MY',
  'SG',
  'HK',
  'TW',
  'ID',
  'PH',
  'KE',
  'NG',
];

/**
 * A telephone number. International form anywhere; North American 3-3-4 with separators anywhere; everything else only
 * with context. Numbers kept for fiction (555-01xx, area code 555, Ofcom's drama ranges) are placeholders.
 */
export const phone: Validator = input => {
  const { text, before, after, hasContext } = input;
  const digits = digitsOf(text);
  if (digits.length < 7 || digits.length > 15) return REJECTED;
  if (/[\d]$|\d[.,\-/:=*]$|[A-Za-z_$€£¥#&=/\\]$|[A-Za-z0-9]-$|\d\.$/.test(before) && !isLabelled(before))
    return REJECTED;
  if (
    /^(?:\d|[.\-/:]\d|-?[A-WYZa-wyz_]|[xX][A-Za-z]|\s?[%€£¥°²³]|\$|\s?(?:USD|EUR|km|kg|mm|ms|bytes?|kB|MB|GB|Hz)\b)/.test(
      after,
    )
  )
    return REJECTED;
  if (/^\s?[=*×÷]/.test(after)) return REJECTED;
  if (/^(\d)\1+$/.test(digits)) return REJECTED;
  if (/^\+|^00[1-9]/.test(text) || /\+\s?\(?$/.test(before)) return international(text, digits, before, hasContext);
  const north =
    /^1?(?:[2-9]\d{2}[2-9]\d{6}|555\d{7})$/.test(digits) &&
    /^(?:1[\s.-]?)?\(?\d{3}\)?[\s.\-/]*\d{3}[\s.-]?\d{4}$/.test(text);
  if (north)
    return northAmerican(digits, digits.length < text.length - (text.includes('(') ? 1 : 0), hasContext, before);
  if (!hasContext || !isNear(before, after, input.names)) return REJECTED;
  return national(text, digits, before);
};

/** `tel:`, `phone=` and the like directly before the number excuse the letter or sign that touches it. */
function isLabelled(before: string): boolean {
  return /(?:tel|phone|phones?|mobile|cell|fax|call|sms|whatsapp|callto|wa\.me|ph|contact|mob)(?:[_ -]?(?:no|num|number|nr))?["']?\s*[:=/.#]*\s*["']?$/i.test(
    before,
  );
}

const CUE =
  /(?:phone|\btel\b|tel[.:]|telephone|mobile|\bmob\b|\bcell\b|cellphone|\bfax\b|\bcall(?:ing|ed|s|back)?\b|\bcontact|whatsapp|\bsms\b|\bdial|reach|\bring\b|hotline|helpline|number is|number[^.]{0,20} is|\bph\b|t[eé]l[eé]phone|telefon|rufnummer|handy|mobil|durchwahl|telefax|tel[eé]fono|m[oó]vil|celular|portable|telefone|telem[oó]vel|cellulare|telefoon|mobiel|kom[oó]rk|тел|телефон|电话|電話|手机|手機|携帯|전화|휴대|핸드폰|फ़ोन|फोन|मोबाइल|संपर्क)/i;

/** A cue word in the same or the last sentence before, right after, or in the names. */
function isNear(before: string, after: string, names: readonly string[]): boolean {
  return CUE.test(before.slice(-60)) || CUE.test(after.slice(0, 16)) || names.some(name => CUE.test(name));
}

function international(text: string, digits: string, before: string, hasContext: boolean): Verdict {
  const plus = text.startsWith('00') ? `+${text.slice(2)}` : text.startsWith('+') ? text : `+${text}`;
  if (text.startsWith('00') && !hasContext && !/[\s()-]/.test(text)) return REJECTED;
  const national = digits.startsWith('1') && digits.length === 11 ? digits.slice(1) : undefined;
  if (national !== undefined && isFictional(national))
    return { ok: true, canonical: `+1${national}`, placeholder: true };
  // `+123456789` in sums and diffs: a bare run needs the length of a full number or a cue.
  if (digits.length < 8 || (isTrivialSequence(digits.slice(-7)) && !hasContext)) return REJECTED;
  const found = parse(plus);
  if (found?.isValid()) {
    const drama = /^\+44(?:20794\s?60\d{3}|1\d{2}4960\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3})/.test(
      found.number,
    );
    if (!hasContext && /[\d)]\s?\+\s?$/.test(before)) return REJECTED;
    return { ok: true, canonical: found.number, confidence: 0.2, ...(drama ? { placeholder: true } : {}) };
  }
  if (hasContext && (found?.isPossible() ?? false)) return { ok: true, canonical: found!.number, confidence: -0.1 };
  return REJECTED;
}

/** 555-0100 to 555-0199 in any area, and the area code 555 itself, are never assigned to a subscriber. */
function isFictional(ten: string): boolean {
  return (
    ten.startsWith('555') ||
    /^\d{3}55501\d\d$/.test(ten) ||
    isTrivialSequence(ten) ||
    /^(\d)\1{2}(\d)\2{2}/.test(ten.slice(3)) ||
    ten === '1234567890'
  );
}

function northAmerican(digits: string, isSeparated: boolean, hasContext: boolean, before: string): Verdict {
  const ten = digits.slice(-10);
  if (!isSeparated && !hasContext) return REJECTED;
  const canonical = `+1${ten}`;
  if (isFictional(ten)) return { ok: true, canonical, placeholder: true };
  if (/^[2-9]11|^[2-9]9\d/.test(ten) && !hasContext) return REJECTED;
  if (parse(canonical)?.isValid()) return { ok: true, canonical, confidence: isSeparated ? 0.15 : 0 };
  if (!isSeparated) {
    // Ten plain digits with a cue that are no North American number may be another country's.
    return hasContext ? national(digits, digits, before) : REJECTED;
  }
  return hasContext ? { ok: true, canonical, confidence: -0.1 } : REJECTED;
}

/** A national form next to a cue word. Valid in one of the regions as written or without its trunk zero. */
function national(text: string, digits: string, before: string): Verdict {
  if (isDateLike(text, digits)) return REJECTED;
  // Sums and ranges: `1800-1350`, `2400 / 200`, `<<4640/1160=4>>`.
  if (
    /[<>=+*×÷$]\s*$/.test(before) ||
    /^[1-9]\d*\s?[/–]\s?\d+$|\s[-–/]\s/.test(text) ||
    (/^([1-9]\d{2,4})-(\d{3,4})$/.test(text) && !/(?:tel|phone|fax|call|mobile)[^0-9]{0,12}$/i.test(before))
  )
    return REJECTED;
  if (/^\d{3}-\d{2}-\d{4}$/.test(text) || /^\d{1,3}(?:[., ]\d{3})+$/.test(text)) return REJECTED;
  if (
    /^\d{7,8}$/.test(digits) &&
    digits.length === text.length &&
    !/(?:phone|tel|mobile|fax|call|电话|電話|手机)\W*(?:number|no|nr|is|:|at)*\W*$/i.test(before)
  )
    return REJECTED;
  if (digits.length > 13 || /\d{9,}/.test(text.replace(/^\D*\d{9,13}$/, ''))) return REJECTED;
  if (isTrivialSequence(digits)) return { ok: true, canonical: digits, placeholder: true };
  if (/^(?:1?\d{3})?[-. ]?555[-. ]?01\d\d$/.test(text)) return { ok: true, canonical: digits, placeholder: true };
  for (const region of REGIONS) {
    const found = parse(text, region);
    if (found?.isValid()) return { ok: true, canonical: found.number };
  }
  // Seven to twelve digits in groups, right after a cue: a local number whose area is left out.
  const groups = text.match(/\d+/g) ?? [];
  if (digits.length <= 12 && groups.length >= 2 && groups.length <= 5 && groups.every(group => group.length <= 6))
    return { ok: true, canonical: digits, confidence: -0.15 };
  return REJECTED;
}

function isDateLike(text: string, digits: string): boolean {
  if (
    /^\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}$|^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}$|^(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}$/.test(
      text,
    )
  )
    return true;
  if (/^(?:19|20)\d{6}$/.test(digits)) return isCalendarDate(0, Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
  return /^\d{1,2}[.-]\d{1,2}[.-]\d{2}\s\d{1,2}/.test(text) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text);
}
