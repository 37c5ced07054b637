import { defineRules } from '../../src/detectors/rule.ts';
import { PERSON } from './names.ts';

const NAMED = { ...PERSON, confidence: 0.5, generic: true } as const;

interface Script {
  /** The letters and marks of a word, as a class without its brackets. */
  readonly letters: string;
  /** The word for a name, with who it is of where the language puts that before it. */
  readonly labels: readonly string[];
  /** Whose name it may be, before the label. */
  readonly whose: readonly string[];
  /** Forms of address before a name. */
  readonly titles: readonly string[];
  /** What a name that is addressed ends with, as a word of its own. */
  readonly behind: readonly string[];
  /** True where the words of a name are written without blanks: only behind a colon. */
  readonly isDense?: boolean;
}

/** Scripts without capitals, of which `person-name` knows no label. */
const SCRIPTS: readonly Script[] = [
  {
    letters: 'ँ-ॣॲ-ॿ',
    labels: ['नाम', 'नाव'],
    whose: [
      ...['मेरा', 'पूरा', 'रोगी का', 'मरीज का', 'पिता का', 'माता का', 'पति का', 'आवेदक का', 'ग्राहक का', 'यात्री का'],
      ...['माझे', 'माझं', 'वडिलांचे', 'संपूर्ण', 'रुग्णाचे', 'मेरो', 'पुरा'],
    ],
    titles: ['श्री', 'श्रीमती', 'सुश्री', 'कुमारी', 'प्रिय', 'आदरणीय', 'डॉ.'],
    behind: ['जी', 'यांना', 'ज्यू'],
  },
  {
    letters: 'ঀ-৥',
    labels: ['নাম'],
    whose: [
      ...['গ্রাহকের', 'রোগীর', 'আবেদনকারীর', 'পিতার', 'মাতার', 'স্বামীর', 'স্ত্রীর', 'প্রাপকের', 'প্রেরকের', 'অভিভাবকের'],
      ...['শিক্ষার্থীর', 'ছাত্রের', 'ছাত্রীর', 'পূর্ণ', 'পুরো', 'আমার', 'যাত্রীর', 'মালিকের'],
    ],
    titles: ['শ্রী', 'শ্রীমতী', 'শ্রীমতি', 'জনাব', 'জনাবা', 'বেগম', 'প্রিয়', 'ডাঃ', 'ডা.'],
    behind: ['সাহেব', 'মহাশয়'],
  },
  {
    letters: 'ఀ-౥',
    labels: ['పేరు'],
    whose: ['నా', 'పూర్తి', 'రోగి', 'కస్టమర్', 'తండ్రి', 'తల్లి', 'భర్త', 'దరఖాస్తుదారు', 'విద్యార్థి'],
    titles: ['శ్రీ', 'శ్రీమతి', 'కుమారి', 'డాక్టర్', 'ప్రియమైన'],
    behind: ['గారికి', 'గారు', 'గారి', 'గారూ'],
  },
  {
    letters: '஁-௥',
    labels: ['பெயர்'],
    whose: ['முழு', 'என்', 'எனது', 'நோயாளி', 'நோயாளியின்', 'வாடிக்கையாளர்', 'தந்தை', 'தாய்', 'விண்ணப்பதாரர்', 'கணவர்'],
    titles: ['திரு.', 'திரு', 'திருமதி', 'திருமதி.', 'செல்வி', 'டாக்டர்', 'அன்புள்ள'],
    behind: ['அவர்களுக்கு', 'அவர்களே', 'அவர்கள்'],
  },
  {
    letters: 'ಁ-೥',
    labels: ['ಹೆಸರು'],
    whose: ['ಪೂರ್ಣ', 'ನನ್ನ', 'ರೋಗಿಯ', 'ತಂದೆಯ', 'ತಾಯಿಯ', 'ಗ್ರಾಹಕರ', 'ಅರ್ಜಿದಾರರ', 'ಗಂಡನ'],
    titles: ['ಶ್ರೀ', 'ಶ್ರೀಮತಿ', 'ಕುಮಾರಿ', 'ಡಾ.', 'ಪ್ರಿಯ'],
    behind: ['ಅವರಿಗೆ', 'ಅವರೇ', 'ಅವರ'],
  },
  {
    letters: 'ഁ-൥ൺ-ൿ',
    labels: ['പേര്', 'പേര്‌'],
    whose: ['മുഴുവൻ', 'എന്റെ', 'രോഗിയുടെ', 'പിതാവിന്റെ', 'മാതാവിന്റെ', 'അപേക്ഷകന്റെ', 'ഉപഭോക്താവിന്റെ'],
    titles: ['ശ്രീ', 'ശ്രീമതി', 'ശ്രീ.', 'ശ്രീമതി.', 'ഡോ.', 'പ്രിയ'],
    behind: ['അവർകൾ', 'അവർകൾക്ക്'],
  },
  {
    letters: 'ઁ-૥',
    labels: ['નામ'],
    whose: ['પૂરું', 'મારું', 'દર્દીનું', 'પિતાનું', 'માતાનું', 'ગ્રાહકનું', 'અરજદારનું', 'પતિનું'],
    titles: ['શ્રી', 'શ્રીમતી', 'કુમારી', 'ડૉ.', 'પ્રિય'],
    behind: ['ભાઈને', 'બહેનને'],
  },
  {
    letters: 'ਁ-੥ੰ-ੵ',
    labels: ['ਨਾਮ', 'ਨਾਂ'],
    whose: ['ਪੂਰਾ', 'ਮੇਰਾ', 'ਪਿਤਾ ਦਾ', 'ਮਾਤਾ ਦਾ', 'ਪਤੀ ਦਾ', 'ਮਰੀਜ਼ ਦਾ', 'ਗਾਹਕ ਦਾ'],
    titles: ['ਸ੍ਰੀ', 'ਸ਼੍ਰੀ', 'ਸ੍ਰੀਮਤੀ', 'ਸਰਦਾਰ', 'ਬੀਬੀ', 'ਡਾ.', 'ਪਿਆਰੇ'],
    behind: ['ਜੀ'],
  },
  {
    letters: 'ଁ-୥',
    labels: ['ନାମ', 'ନାଁ'],
    whose: ['ସମ୍ପୂର୍ଣ୍ଣ', 'ମୋର', 'ପିତାଙ୍କ', 'ମାତାଙ୍କ', 'ରୋଗୀଙ୍କ'],
    titles: ['ଶ୍ରୀ', 'ଶ୍ରୀମତୀ', 'ଶ୍ରୀଯୁକ୍ତ', 'ଡା.', 'ପ୍ରିୟ'],
    behind: ['ମହାଶୟ'],
  },
  {
    letters: 'ං-ෟෲෳ',
    labels: ['නම'],
    whose: ['සම්පූර්ණ', 'මගේ', 'රෝගියාගේ', 'පියාගේ', 'මවගේ', 'අයදුම්කරුගේ'],
    titles: ['ශ්‍රී', 'මහතා', 'හිතවත්'],
    behind: ['මහතා', 'මහත්මිය', 'මහත්මයා', 'මෙනවිය'],
  },
  {
    letters: 'ა-ჰ',
    labels: [
      'სახელი, გვარი',
      'სახელი და გვარი',
      'სახელი გვარი',
      'სახელი/გვარი',
      'გვარი, სახელი',
      'სახელი',
      'მე მქვია',
      'ჩემი სახელია',
    ],
    whose: ['პაციენტის', 'კლიენტის', 'მომხმარებლის', 'მამის', 'დედის', 'სრული'],
    titles: ['ბატონო', 'ქალბატონო', 'ბატონი', 'ქალბატონი', 'ძვირფასო'],
    behind: [],
  },
  {
    letters: 'Ա-Ֆա-և',
    labels: [
      ...['Անուն Ազգանուն', 'Անուն ազգանուն', 'Անուն, ազգանուն', 'Ազգանուն, անուն', 'Ազգանուն Անուն', 'Անուն'],
      ...['Իմ անունն է', 'իմ անունն է', 'Անունս', 'անունս'],
    ],
    whose: [],
    titles: ['Հարգելի', 'հարգելի', 'Սիրելի', 'Պարոն', 'պարոն', 'Տիկին', 'տիկին'],
    behind: [],
  },
  {
    letters: 'ሀ-ፚ',
    labels: ['ስም', 'ሙሉ ስም', 'ስሜ'],
    whose: ['የታካሚ', 'የደንበኛ', 'የአባት', 'የእናት'],
    titles: ['አቶ', 'ወ/ሮ', 'ወይዘሮ', 'ወ/ሪት', 'ወይዘሪት', 'ዶ/ር', 'ውድ'],
    behind: ['ሆይ'],
  },
  {
    letters: 'က-ဿ',
    labels: ['အမည်', 'နာမည်'],
    whose: ['ကျွန်တော့်', 'ကျွန်မ'],
    titles: ['ဦး', 'ဒေါ်'],
    behind: [],
    isDense: true,
  },
  { letters: 'ក-៓', labels: ['ឈ្មោះ', 'នាម និងគោត្តនាម'], whose: [], titles: ['លោក', 'លោកស្រី'], behind: [], isDense: true },
  { letters: 'ກ-ໍ', labels: ['ຊື່', 'ຊື່ ແລະ ນາມສະກຸນ'], whose: [], titles: ['ທ້າວ', 'ນາງ'], behind: [], isDense: true },
];
const JOINERS = '\\x{200c}\\x{200d}';
/** Begins a line or a part of one. */
const BEGINS = '(?:(?:^|\\n)[ \\t]{0,8}|[,;/|।။•*(«"“] ?|[-:.!?] )';
const ENDS = ' ?(?:[,;/|\\n।()—–:.,"”»]|$| - )';
const word = ({ letters }: Script): string => `[${letters}${JOINERS}](?:[${letters}${JOINERS}]|[.'’-])+`;
/** Behind a name that no colon led to, where a sentence might go on. */
const ENDS_PART = '(?: ?[,;/|।](?: |\\n|$)| - )';
const anyOf = (words: readonly string[]): string => words.map(text => text.replaceAll('.', '\\.')).join('|');
/** No atom may hold a stroke. */
const tailOf = (text: string): string => text.slice(text.lastIndexOf('/') + 1);
const nameOf = (script: Script): string =>
  `(?:(?:${anyOf(script.titles)}) ?)?${word(script)}(?: ${word(script)}){${script.isDense ? 0 : 1},3}`;
const SIGNS = [':', ' :', '：', ' '];

/** Names in scripts of South Asia, the Caucasus and Ethiopia, and Arabic ones that the shorter rules leave. */
export default defineRules([
  {
    ...NAMED,
    id: 'person-name-labelled-in-script',
    title: 'Full name behind its label in the scripts of India, Bangladesh, Sri Lanka, the Caucasus and Ethiopia',
    pattern: SCRIPTS.map(
      script =>
        `${BEGINS}${script.whose.length > 0 ? `(?:(?:${anyOf(script.whose)}) )?` : ''}(?:${anyOf(script.labels)})(?: ?[:：] ?(${nameOf(script)})${ENDS}${script.isDense ? '' : `| (${nameOf(script)})${ENDS_PART}`})`,
    ).join('|'),
    atoms: SCRIPTS.flatMap(({ labels }) => labels.flatMap(label => SIGNS.map(sign => tailOf(label) + sign))).filter(
      (atom, at, all) => all.indexOf(atom) === at,
    ),
    maxLength: 280,
    validators: ['name-in-script'],
    examples: {
      match: [
        { text: 'নাম: «শিরিন সুলতানা বাজ»\nমোবাইল' },
        { text: 'రోగి పేరు: «డేగ వెంకట రమణ», వయసు' },
        { text: 'பெயர்: «கருடன் செல்வி»\n' },
        { text: 'ਨਾਮ «ਬਾਜ਼ ਸਿੰਘ» / ਫ਼ੋਨ' },
        { text: 'სახელი, გვარი: «ნინო არწივაძე», პირადი' },
        { text: 'ስም: «ንስር ከበደ»\n' },
      ],
      ignore: [
        { text: 'নাম: ঠিকানা মোবাইল\n', why: 'labels' },
        { text: 'নাম বলতে চাই না', why: 'the sentence goes on' },
        { text: 'নাম অনুযায়ী খোঁজা হচ্ছে', why: 'a line of a program' },
        { text: 'পণ্যের নাম: খাঁটি মধু\n', why: 'the name of a product' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-titled-in-script',
    title: 'Name behind a form of address, in scripts of India, Bangladesh, Sri Lanka, the Caucasus and Ethiopia',
    pattern: SCRIPTS.filter(script => !script.isDense)
      .map(
        script =>
          `(?:^|\\n)[ \\t]{0,4}(?:${anyOf(script.titles)}) (${word(script)}(?: ${word(script)}){1,3}?)(?: ?[,;\\n:!]|$${script.behind.length > 0 ? `| (?:${anyOf(script.behind)})(?:[ ,;\\n:!.]|$)` : ''})`,
      )
      .join('|'),
    atoms: SCRIPTS.filter(script => !script.isDense).flatMap(({ titles }) => titles.map(title => `${tailOf(title)} `)),
    maxLength: 240,
    validators: ['name-in-script'],
    examples: {
      match: [
        { text: 'శ్రీ «డేగ వెంకట రమణ» గారికి, మీ' },
        { text: 'প্রিয় «শিরিন সুলতানা», আপনার' },
        { text: 'திரு. «கருடன் செல்வன்» அவர்களுக்கு' },
        { text: 'ქალბატონო «ნინო არწივაძე», თქვენი' },
      ],
      ignore: [
        { text: 'প্রিয় সম্মানিত গ্রাহক, আপনার', why: 'a customer' },
        { text: 'శ్రీ రామ నవమి శుభాకాంక్షలు అందరికీ', why: 'a feast, in a sentence that goes on' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-in-arabic-script',
    title: 'Full name behind its label or a form of address in Arabic, Persian and Urdu, its words joined or parted',
    pattern: `(?:${BEGINS}(?:،|؛|•)? ?(?:(?:الاسم|الإسم)(?: الثلاثي| الرباعي| الكامل| واللقب)?|اسم|(?:نام و )?نام خانوادگی|نام و فامیلی|نام کامل|(?:میرا|پورا|والد کا|مریض کا|درخواست گزار کا) نام|نام(?: پدر| مادر)?) ?[:：] ?|[،؛] (?:نام|اسم|الاسم) ?: ?|(?:(?:^|\\n)[ \\t]{0,8}|[،,.] ?)(?:جناب آقای|سرکار خانم|جناب|محترم(?:ہ)?|آقای|خانم) )([ء-ۿ${JOINERS}]+(?: [ء-ۿ${JOINERS}]+){1,4}?)(?: ?[،؛,;/|\\n()—–.]|$| - | (?:صاحب|صاحبہ)(?:[ ،,\\n]|$))`,
    atoms: [
      ...['الاسم:', 'الاسم :', 'الإسم:', 'الإسم :', 'الثلاثي:', 'الثلاثي :', 'الرباعي:', 'الكامل:', 'الكامل :'],
      ...['واللقب:', 'واللقب :', 'اسم:', 'اسم :', 'نام:', 'نام :', 'نام خانوادگی', 'نام کامل', 'نام و فامیلی'],
      ...['نام پدر', 'نام مادر', 'آقای ', 'خانم ', 'جناب ', 'محترم ', 'محترمہ '],
    ],
    maxLength: 240,
    validators: ['name-in-script'],
    examples: {
      match: [
        { text: 'نام و نام خانوادگی: «رضا شاهین‌پور»\n' },
        { text: 'نام: «سید رضا شاهین‌نژاد»، کد ملی' },
        { text: 'الاسم الثلاثي: «زينب كاظم الصقر» / هاتف' },
        { text: 'سرکار خانم «مریم شاهین»، قرار' },
        { text: 'محترم «عمران شاہین» صاحب' },
      ],
      ignore: [
        { text: 'نام: تلفن همراه،', why: 'labels' },
        { text: 'اسم: شركة الصقر\n', why: 'a company' },
      ],
    },
  },
]);
