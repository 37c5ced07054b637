import { defineRules } from '../../src/detectors/rule.ts';
import { PERSON } from './names.ts';

const ARABIC = '[ء-ي]{2,12}(?: (?:عبد |بن |بنت |آل |أبو |أم )?[ء-ي]{2,14}){0,2}';
const ARABIC_TITLES = [
  'السيد',
  'السيدة',
  'الأستاذ',
  'الأستاذة',
  'الدكتور',
  'الدكتورة',
  'عزيزي',
  'عزيزتي',
  'مرحبا',
  'مرحباً',
  'أهلاً',
];
const ARABIC_CLOSINGS = ['مع تحياتي', 'تحياتي', 'مع أطيب التحيات', 'مع خالص التحية', 'وتفضلوا بقبول فائق الاحترام'];
const HINDI = '[ऀ-ॣ]{2,20}(?: [ऀ-ॣ]{2,20}){0,2}?';
const HINDI_CLOSINGS = ['सादर', 'भवदीय', 'भवदीया', 'धन्यवाद', 'आपका', 'आपकी', 'शुभकामनाओं सहित'];

export default defineRules([
  {
    ...PERSON,
    id: 'person-name-arabic-greeted',
    title: 'Name behind a form of address or below the closing of a letter in Arabic',
    pattern: `(?:(?:^|[^ء-ي])(?:${ARABIC_TITLES.join('|')}) (${ARABIC}?)(?: المحترمة?|[،,!:]|\\s*\\n)|(?:${ARABIC_CLOSINGS.join('|')})[،,.]?[ \\t]*\\n[ \\t]{0,4}(${ARABIC})[ \\t]*(?:\\n|$))`,
    atoms: [...ARABIC_TITLES, ...ARABIC_CLOSINGS],
    maxLength: 200,
    confidence: 0.5,
    generic: true,
    ignorePattern:
      '^(?:بكم?|بك|يا|جميعا|جميعاً|وسهلا|وسهلاً|العميل|العميلة|الزبون|القارئ|القراء|الرئيس|الوزير|المدير|القاضي|الأستاذ|المستخدم|المشترك|الزميل|الطالب|الطلاب|الجميع|عزيزي|شكرا|شركة|إدارة|فريق)(?: |$)|(?: |^)(?:الشركة|البنك|الفريق|الإدارة|الدعم|العملاء)',
    examples: {
      match: [
        { text: 'السيد «خالد الحربي» المحترم،' },
        { text: 'مرحبا «نورة»،\nرقم' },
        { text: 'مع تحياتي،\n«ليلى القحطاني»' },
      ],
      ignore: [
        { text: 'مرحبا بكم،', why: 'nobody is named' },
        { text: 'عزيزي العميل،', why: 'a customer' },
        { text: 'مع تحياتي،\nفريق الدعم', why: 'a team' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-hindi-greeted',
    title: 'Name behind a greeting or below the closing of a letter in Hindi',
    pattern: `(?:(?:^|[^ऀ-ॿ])(?:प्रिय|नमस्ते|नमस्कार|आदरणीय) (?:श्री |श्रीमती |सुश्री )?(${HINDI})(?: जी)?(?:[,!।:]|\\s*\\n)|(?:^|\\n)[ \\t]{0,4}(?:${HINDI_CLOSINGS.join('|')}),?[ \\t]*\\n[ \\t]{0,4}(${HINDI})[ \\t]*(?:\\n|$))`,
    atoms: ['प्रिय ', 'नमस्ते ', 'नमस्कार ', 'आदरणीय ', ...HINDI_CLOSINGS],
    maxLength: 240,
    confidence: 0.5,
    generic: true,
    ignorePattern:
      '^(?:ग्राहक|सर|मैडम|महोदय|महोदया|सभी|दोस्तों|दोस्तो|मित्र|मित्रों|जी|आप|पाठक|पाठकों|साथियों|टीम|सदस्य|छात्र|छात्रों|भाइयों|सब)(?: |$)|(?: |^)(?:टीम|कंपनी|बैंक|सेवा|जी|हूँ|है|हैं)(?: |$)',
    examples: {
      match: [{ text: 'प्रिय «विकास मिश्रा» जी,\nआपका' }, { text: 'नमस्ते «अनिल»,' }, { text: 'सादर,\n«सुनीता वर्मा»\n' }],
      ignore: [
        { text: 'प्रिय ग्राहक,', why: 'a customer' },
        { text: 'नमस्ते दोस्तों,', why: 'nobody is named' },
        { text: 'सादर,\nसहायता टीम', why: 'a team' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-japanese-introduced',
    title: 'Full name with which somebody introduces themselves in Japanese',
    pattern:
      '(?:はじめまして|初めまして)[、。！!]?\\s?(?:私は|私、)?([一-鿿々]{1,4}[ \\x{3000}][一-鿿々ぁ-ゖァ-ヺー]{1,5}?)(?:です|と申します|ともうします)',
    atoms: ['はじめまして', '初めまして'],
    maxLength: 120,
    confidence: 0.6,
    generic: true,
    examples: {
      match: [{ text: 'はじめまして、«渡辺 健太»です。電話' }, { text: '初めまして。«小林 さくら»と申します。' }],
      ignore: [{ text: 'はじめまして、東京の会社です。', why: 'a company' }],
    },
  },
]);
