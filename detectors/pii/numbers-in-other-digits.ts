import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { DIGIT_ABROAD as N } from './digits-abroad.ts';

const OTHER = {
  class: 'pii',
  maxLength: 128,
  validators: ['number-in-other-digits'],
  confidence: 0.6,
} as const satisfies Partial<RuleDefinition>;

/** Words for a telephone, without what is written before and behind them. */
const PHONES = [
  ...['هاتف', 'جوال', 'موبايل', 'موبايلي', 'تلفون', 'تليفون', 'واتساب', 'واتس', 'للتواصل', 'اتصل', 'محمول', 'فاكس'],
  ...['موبایل', 'تلفن', 'همراه', 'شماره تماس', 'تماس', 'فون', 'موبائل', 'رابطہ نمبر'],
  ...['मोबाइल', 'मोबाईल', 'फ़ोन', 'फोन', 'संपर्क', 'सम्पर्क', 'दूरभाष', 'व्हाट्सएप', 'मोबा', 'भ्रमणध्वनी'],
  ...['মোবাইল', 'ফোন', 'যোগাযোগ', 'মুঠোফোন', 'โทร', 'เบอร์', 'มือถือ'],
];
/** The same in Latin letters: the number begins with two digits, of which its atoms are, since the words are in many texts. */
const PHONES_IN_LATIN = ['tel:', 'tel\\.', 'tel ', 'phone', 'mobile', 'whatsapp'];
const DIGITS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '০১২৩৪৫৬৭৮৯', '๐๑๒๓๔๕๖๗๘๙'];
const PAIR = `(?:${DIGITS.map(digits => `[${digits}]{2}`).join('|')})`;
const PAIRS = DIGITS.flatMap(digits => [...digits].flatMap(first => [...digits].map(second => first + second)));
/** Words for the papers and accounts of somebody. */
const PAPERS = [
  ...['هوية', 'الهويه', 'جواز', 'إقامة', 'اقامة', 'قومي', 'بطاقة', 'حساب', 'الحساب', 'رخصة', 'تأمين', 'ملف'],
  ...['کد ملی', 'کدملی', 'شماره ملی', 'شناسنامه', 'کارت', 'حساب', 'شبا', 'شناختی کارڈ', 'اکاؤنٹ', 'گذرنامه', 'پرونده'],
  ...['आधार', 'खाता', 'पैन', 'पहचान पत्र', 'मतदाता', 'राशन कार्ड', 'नागरिकता', 'लाइसेंस', 'পরিচয়পত্র', 'এনআইডি'],
  ...['হিসাব', 'পাসপোর্ট', 'লাইসেন্স', 'บัตรประชาชน', 'เลขประจำตัว', 'เลขบัญชี', 'เลขที่บัญชี', 'บัญชี', 'หนังสือเดินทาง'],
];
/** Up to some words and signs; no digits. */
const GAP = '[^\\d٠-٩۰-۹०-९০-৯๐-๙\\n]{0,24}?[^\\d٠-٩۰-۹०-९০-৯๐-๙A-Za-z\\n]';

export default defineRules([
  {
    ...OTHER,
    id: 'phone-in-other-digits',
    title: 'Telephone number in Arabic, Persian, Indian or Thai digits',
    severity: 'medium',
    category: 'contact',
    label: 'PHONE',
    pattern: `(?i:${PHONES.join('|')})${GAP}((?:\\+ ?)?\\(?${N}(?:[ ()./-]{0,2}${N}){6,14}(?: ?\\+)?)|(?i:${PHONES_IN_LATIN.join('|')})${GAP}((?:\\+ ?)?\\(?${PAIR}(?:[ ()./-]{0,2}${N}){5,13}(?: ?\\+)?)|(?:^|[^٠-٩۰-۹०-९০-৯])((?:\\+ ?|٠٠|۰۰)(?:٩٦[٠-٩]|٢٠|۹۸)[ -]?[٠-٩۰-۹]{2,3}[ -]?[٠-٩۰-۹]{3}[ -]?[٠-٩۰-۹]{3,4}|(?:٠٥[٠-٩]|٠١[٠١٢٥]|٠٧[٠-٩])[ -]?[٠-٩]{3,4}[ -]?[٠-٩]{4}|۰۹[۰-۹]{2}[ -]?[۰-۹]{3}[ -]?[۰-۹]{4}|০১[৩-৯][০-৯]{2}[ -]?[০-৯]{6})`,
    atoms: [...PHONES, ...PAIRS],
    examples: {
      match: [
        { text: 'الهاتف: «٠١٠١٧٨٢٩٣٠٤»' },
        { text: 'على «٠٥٠ ٧١٨ ٢٩٣٠» مساء' },
        { text: 'موبایل «۰۹۱۲۷۱۸۲۹۳۰»' },
        { text: 'मोबाइल: «९८७१८२९३०४»' },
      ],
      ignore: [
        { text: 'هاتف ٢٠١٩', why: 'a year' },
        { text: 'في ٠١/٠٢/٢٠١٩', why: 'a day' },
      ],
    },
    references: ['https://www.itu.int/rec/T-REC-E.164'],
  },
  {
    ...OTHER,
    id: 'number-in-other-digits',
    title: 'Number of a paper or an account in Arabic, Persian, Indian or Thai digits behind its name',
    severity: 'high',
    category: 'government-id',
    label: 'NATIONAL_ID',
    pattern: `(?:${PAPERS.join('|')})${GAP}(${N}(?:[ -]?${N}){6,19})`,
    atoms: PAPERS,
    generic: true,
    examples: {
      match: [
        { text: 'رقم الهوية: «١٠٧٨٢٩٣٠٤٥»' },
        { text: 'کد ملی: «۰۰۷۱۸۲۹۳۰۴»' },
        { text: 'आधार संख्या: «४८२७ १८२९ ३०४५»' },
      ],
      ignore: [{ text: 'حساب ٢٠١٩', why: 'a year' }],
    },
    references: ['https://www.unicode.org/reports/tr44/'],
  },
]);
