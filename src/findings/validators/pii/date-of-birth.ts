import { REJECTED, type Validator, withSpan } from '../validator.ts';
import { isCalendarDate } from './digits.ts';
import { withReadDigits } from './misread.ts';
import { withPlainDigits } from './written-digits.ts';

/** How the names of the months begin, in the languages of the labels. */
const MONTHS: readonly (readonly string[])[] = [
  'jan জানু sij sau يناير ינואר ม.ค มกรา ژانویه gen ene sty янв led oca tam ian ιαν січ яну јан जनवरी қаң იან հունվ ionawr eaná'.split(
    ' ',
  ),
  'feb ফেব velj يباير فبراير פברואר ก.พ กุมภา فوریه fév fev lut фев úno şub hel φεβ лют јфеб феб फरवरी फ़रवरी veeb vas ақп თებ փետ pebr chwef feabh shkurt'.split(
    ' ',
  ),
  'mar মার্চ ožu مارس מרץ มี.ค มีนา mär maa мар mrt bře márc μαρ бер kov मार्च наур მარ márt machi mawrth'.split(' '),
  'apr এপ্রিল نيسان أبريل אפריל เม.ย เมษา آوریل avr abr kwi апр dub nis huh ápr απρ кві балан baland trav अप्रैल сәуі აპრ ապր ebrill aibr prill'.split(
    ' ',
  ),
  'may মে svi مايو מאי พ.ค พฤษภา مه mai mag mei maj мая май kvě tou máj μαΐ тра мајт geg मई maí μάι мамыр მაი մայ bealt mei'.split(
    ' ',
  ),
  'jun জুন jūn يونيو יוני มิ.ย มิถุนา ژوئن giu juin cze июн čer čvn haz kes jún iun ιουν чер јун bir जून juun маус ივნ հունի mehef meith qersh hunyo'.split(
    ' ',
  ),
  'jul জুলাই jūl يوليو יולי ก.ค กรกฎา ژوئیه lug juil lip июл čvc tem hei júl iul ιουλ лип јул lie srpan srpnj जुलाई juuli шілде ივლ հուլ gorff iúil korr hulyo julai'.split(
    ' ',
  ),
  'aug আগস্ট kol أغسطس אוגוסט ส.ค สิงหา اوت ago aoû aou sie авг srp ağu elo αυγ сер rugp अगस्त agu ágú тамыз აგვ օգոս awst lúna gusht'.split(
    ' ',
  ),
  'sep সেপ্ট ruj سبتمبر ספטמבר ก.ย กันยา سپتامبر set wrz сен zář eyl syy szept σεπ вер rugs септ सितंबर सितम्बर қырк სექ սեպ medi setyem shtat'.split(
    ' ',
  ),
  'oct অক্টো أكتوبر אוקטובר ต.ค ตุลา اکتبر okt ott out paź окт říj eki lok οκτ жов spa अक्टूबर қазан ოქტ հոկ hydref tetor'.split(
    ' ',
  ),
  'nov নভে stu نوفمبر נובמבר พ.ย พฤศจิกา نوامبر lis ноя kas marras noi νοε лис lap नवंबर नवम्बर nóv қараш ნოე նոյ tachw samh nobye nënt'.split(
    ' ',
  ),
  'dec ডিসে ديسمبر דצמבר ธ.ค ธันวา دسامبر dez dic déc gru дек pro ara jou δεκ гру дес दिसंबर दिसम्बर des желт დეკ դեկ rhag noll disye dhjet'.split(
    ' ',
  ),
];

const FIRST_YEAR = 1900;
/** No clock is read, so that a manifest does not depend on the day of the run. */
const LAST_YEAR = 2035;
/** From the years of the Thai calendar. */
const BUDDHIST = 543;

/** A calendar date on which a living person can be born. */
export const birthDate: Validator = ({ text, before }) => {
  // `part of his birth date, 23061912`: eight digits stand behind a sign that leads to a value.
  if (/^\d{8}$/.test(text) && /, $/.test(before)) return REJECTED;
  const isOfIslam = /[\u0600-\u06ff]/.test(before) || /[\u0600-\u06ff]/.test(text);
  const canonical = toIsoDate(text, isOfIslam) ?? toNepalese(text);
  return canonical === undefined ? REJECTED : { ok: true, canonical };
};

/** A day in words: with the name of a month, the number of one, or before the word for a birth. */
export const birthDateInWords: Validator = ({ text, after }) => {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const isDay = words.some(word => monthOf(word) > 0) || / of the /i.test(text) || /^ рождения/.test(after);
  const year = Number(/\d{4}/.exec(text)?.[0] ?? FIRST_YEAR);
  return isDay && year >= FIRST_YEAR && year <= LAST_YEAR ? { ok: true, canonical: text.toLowerCase() } : REJECTED;
};

/** A day of the calendar of Nepal in the digits of there, whose years are 56 or 57 ahead and whose months have up to 32 days. */
function toNepalese(given: string): string | undefined {
  if (!/^[०-९]/.test(given)) return undefined;
  const [, year, month, day] = /^(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(withPlainDigits(given)) ?? [];
  if (year === undefined || Number(year) > LAST_YEAR + 57 || Number(month) > 12 || Number(day) > 32) return undefined;
  return `${year}/${month}/${day}`;
}

/** Year, month and day as code has them; the month may be a name or, in some languages, begin at zero. */
export const birthDateConstructed: Validator = ({ text }) => {
  const [year = '', month = '', day = ''] = text.split(/, ?/);
  const name = month.replace(/^Month\./, '');
  const canonical = build(Number(year), /^\d/.test(name) ? Math.max(1, Number(name)) : monthOf(name), Number(day));
  return canonical === undefined ? REJECTED : { ok: true, canonical };
};

/** A date in which letters were read for digits. */
export const birthDateMisread: Validator = input => birthDate(withSpan(input, { text: withReadDigits(input.text) }));

/** A day of a month that exists. */
export const birthday: Validator = ({ text }) => {
  const word = text.match(/\p{L}{3,}/gu)?.find(one => monthOf(one) > 0);
  const day = Number(/\d+/.exec(text)?.[0]);
  return word !== undefined && isCalendarDate(0, monthOf(word), day)
    ? { ok: true, canonical: text.toLowerCase() }
    : REJECTED;
};

/** The year before the first of each Japanese era. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };

/** The first year of the years that letters and words of an era count, less one, and the last. */
const LETTERED_ERAS: Readonly<Record<string, readonly [number, number]>> = {
  M: [1867, 45],
  T: [1911, 15],
  S: [1925, 64],
  H: [1988, 31],
  R: [2018, 17],
};
/** Years of the calendars of the Islamic world in which people live who are born: by the moon and, in Iran, by the sun. */
const HIJRI =
  /^(?:1[34]\d\d)\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})$|^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?1[34]\d\d$/;
const SOLAR_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

function toIsoDate(given: string, isOfIslam: boolean): string | undefined {
  const text = withPlainDigits(given).replace('元年', '1年');
  const era = /^民[國国]/.test(text) ? 1911 : ERAS[text.slice(0, 2)];
  if (era !== undefined) {
    const [year = 0, month = 0, day = 0] = numbersIn(text);
    return build(era + year, month, day);
  }
  const lettered = /^([MTSHR])(\d{1,2})\D(\d{1,2})\D(\d{1,2})$/.exec(text);
  if (lettered !== null) {
    const [before, last] = LETTERED_ERAS[lettered[1]!]!;
    const year = Number(lettered[2]);
    return year > last ? undefined : build(before + year, Number(lettered[3]), Number(lettered[4]));
  }
  if (isOfIslam && isIslamic(text)) return text.replace(/\s/g, '');
  const month = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]$/.exec(text);
  if (month !== null) return build(Number(month[1]), Number(month[2]), 1)?.slice(0, 7);
  const word = text.match(/[\p{L}\p{M}.]{2,}/gu)?.find(one => monthOf(one) > 0);
  if (word !== undefined) return fromNamedMonth(monthOf(word), numbersIn(text));
  if (/^\d{6}$/.test(text)) return fromSixDigits(text);
  return /^\d{8}$/.test(text.trim()) ? fromEightDigits(text.trim()) : fromNumbers(text);
}

const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

function isIslamic(text: string): boolean {
  const [, monthBehind, dayBehind, dayFirst, monthSecond] = HIJRI.exec(text) ?? [];
  const month = Number(monthBehind ?? monthSecond ?? 0);
  const day = Number(dayBehind ?? dayFirst ?? 0);
  const isNamed = /1[34]\d\d/.test(text) && SOLAR_MONTHS.some(name => text.includes(` ${name} `));
  return isNamed || (month >= 1 && month <= 12 && day >= 1 && day <= 31);
}

function fromNamedMonth(month: number, numbers: readonly number[]): string | undefined {
  const year = numbers.find(number => number > 31);
  const day = numbers.find(number => number >= 1 && number <= 31) ?? 0;
  // Both of two digits: the day comes first.
  return build(toCentury(year ?? (numbers.length === 2 ? numbers[1]! : 0)), month, day);
}

const fromSixDigits = (digits: string): string | undefined =>
  build(toCentury(Number(digits.slice(0, 2))), Number(digits.slice(2, 4)), Number(digits.slice(4)));

function fromEightDigits(digits: string): string | undefined {
  const [first, second] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  const year = Number(digits.slice(4));
  return (
    build(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))) ??
    build(year, second, first) ??
    build(year, first, second)
  );
}

/** Three numbers: the year first where it has four digits, else last. */
function fromNumbers(text: string): string | undefined {
  const [a, b, c] = numbersIn(text);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (/^\s*\d{4}/.test(text)) return build(a, b, c);
  const year = toCentury(c);
  // Where both may be a month, the day comes first but with slashes, as for a date that is shifted.
  return /^\s*\d+\s*\//.test(text)
    ? (build(year, a, b) ?? build(year, b, a))
    : (build(year, b, a) ?? build(year, a, b));
}

const toCentury = (year: number): number => (year >= 100 ? year : year > 35 ? 1900 + year : 2000 + year);

function monthOf(word: string): number {
  const lower = word.toLowerCase().replace(/^ב(?=[א-ת]{3})/, '');
  if (lower.startsWith('marras')) return 11; // and not the Finnish March
  return MONTHS.findIndex(names => names.some(name => lower.startsWith(name))) + 1;
}

function build(given: number, month: number, day: number): string | undefined {
  const year = given > 2400 && given < 2600 ? given - BUDDHIST : given;
  if (year < FIRST_YEAR || year > LAST_YEAR || !isCalendarDate(year, month, day)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** What is said to be old, or to turn a hundred, and is nobody. */
const OLD_THINGS =
  'bridge|building|house|home|church|tree|company|firm|school|college|university|club|theat(?:er|re)|institution|tradition|record|ship|boat|whisk(?:e)?y|wine|scotch|cottage|farm|mansion|hotel|law|newspaper|magazine|organi[sz]ation|brand|business|structure|tower|cathedral|chapel|oak|railway|station|pub|museum|temple|mosque|synagogue|castle|barn|mill|dam|canal|piano|violin|clock|painting|recipe|rule|ban|treaty|tortoise|turtle|town|city|village|country|league|festival|stadium|engine|mystery|history';
const OLD_THING = new RegExp(`^(?:[ -]years?[ -]old)?,? (?:\\p{L}+ )?(?:${OLD_THINGS})s?\\b`, 'iu');
const THING_TURNS = new RegExp(
  `\\b(?:${OLD_THINGS})s? (?:(?:has |have |just |is |was )?(?:turn(?:ed|s|ing)|aged?)|is|are|was|were)\\s$`,
  'i',
);

/** An age of 90 or more (45 CFR 164.514(b)(2)(i)(C)), not the sum of a word problem. */
export const oldAge: Validator = ({ text, before, after }) => {
  if (OLD_THING.test(after) || THING_TURNS.test(before)) return REJECTED;
  if (
    /[<>=*+/×-][ \t]*$|\b(?:total|combined|average|sum|turn|be|every|until|about|over)[ \t]*(?:age[ \t]*(?:is|of)?[ \t]*)?$/i.test(
      before,
    )
  )
    return REJECTED;
  if (/\b(?:total|combined|average|sum|mean)\b[^.\n]{0,24}$/i.test(before)) return REJECTED;
  return { ok: true, canonical: text.replace(/\D+/g, '') };
};

/** A day and four digits that are no minute of it. */
export const notMinute: Validator = ({ text }) => {
  const minute = text.slice(-4);
  return Number(minute.slice(0, 2)) < 24 && Number(minute.slice(2)) < 60 ? REJECTED : { ok: true, canonical: text };
};
