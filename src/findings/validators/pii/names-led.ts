import { isWhole, REJECTED, type Validator, withSpan } from '../validator.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { isGivenNameAbroad } from './given-names-abroad.ts';
import { holdsInitials } from './name-form.ts';
import {
  DAY_AND_MONTH,
  ENDS_LIKE_PLACE,
  NO_NAMES,
  PLACE_ENDS,
  registeredName,
  soleGivenName,
  TITLED,
} from './named-people.ts';
import { personName } from './person-name.ts';
import { isVietnameseName } from './vietnamese-names.ts';

/** Whoever it is: customers, colleagues, friends and members in the languages that English word lists do not know. */
const ANYBODY =
  /(?<!\p{L})(?:gwsmer\p{L}*|cwsmer\p{L}*|syr|gyfaill|gyfeillion|pawb|chara|chairde|client[ae]?s?|klient\p{L}*|klijent\p{L}*|kund\p{L}{1,3}|asiakas|asiakkaa\p{L}*|ystäv\p{L}*|vieraa?\p{L}*|mteja|wateja|wananchi|rafiki|marafiki|bwana|bibi|mabibi|mabwana|müştəri\p{L}*|müşteri\p{L}*|mijoz\p{L}*|do['‘’]stlar|hamkasb\p{L}*|гост\p{L}{1,3}|клиент\p{L}*|коллег\p{L}*|друзья|пријател\p{L}*|приятел\p{L}*|колег\p{L}*|корисни\p{L}*|грађан\p{L}*|клієнт\p{L}*|достар|әріптес\p{L}*|қонақ\p{L}*|тұтынушы\p{L}*|viðskiptavin\p{L}*|vinir|vinur|klientas|draugai|draugi|kolēģi|kolegos|sõbrad|sõber|kolleegid|amics|amigues?|companys|companyes|clients|lagunok|guztioi|miq|të|gjithë|ügyfel\p{L}*|ügyfél\p{L}*|vásárl\p{L}*|partner\p{L}*|kolléga|kollégák|barátaim|mindenki|hölgy\p{L}*|uram|hallgató\p{L}*|πελάτ\p{L}*|συνεργάτ\p{L}*|συνάδελφ\p{L}*|διευθυντ\p{L}*|καθηγητ\p{L}*|πρόεδρ\p{L}*|υπουργ\p{L}*|δήμαρχ\p{L}*|φίλ[εηοα]\p{L}*|pelanggan|nasabah|bapak|ibu|kawan|rekan|teman|quý|khách|anh|chị|bạn|hàng|mga|kaibigan|kasama|customer|team|all|everyone|colleagues?|members?|parents?|neighbours?|residents?|students?)(?!\p{L})/iu;
/** Offices and firms in Vietnamese and Indonesian. */
const OFFICES =
  /^(?:phòng|ban|bộ phận|công ty|ngân hàng|trung tâm|tổng đài|cửa hàng|lãnh đạo|giám đốc|hội đồng|cơ quan|văn phòng|pimpinan|bagian|kantor|dinas|panitia|kepala|direktur|manajer|hrd|pt|cv|tim|bank)(?!\p{L})/iu;
const isAnybody = (name: string): boolean =>
  !isVietnameseName(name) && (ANYBODY.test(name) || OFFICES.test(name) || holdsInitials(name));
const isSomebody = (word: string): boolean => isGivenName(word) || isGivenNameAbroad(word);

/** A form of address, which a family name alone may stand behind. */
const TITLE_BEFORE =
  /(?<!\p{L})(?:г-н|г-жа|г-не|господин[еа]?|госпож[ао]|госпођ[ао]|gospodine|gospođo|gospod|gospa|Bapak|Bpk|Ibu|Pak|Encik|Puan|Tuan|pane|paní|pani|panie|domnule|doamnă|zj?|znj|Hr|Gng|Ginoo|Ginang|Bwana|ponia|ponas|pone|pán|proua|härra|rouva|herra|frú|κύριε|κυρία|κος|κ[εα]?|пан|пані|пане|госпожо|zonjë|zoti|cənab|janob|xonim|senyora?|jaun|andre|mevrou|meneer|Mrs?|Ms|Sra?|Dr|Bw|ông|bà|anh|chị)\.? $/iu;
/** The same behind it, as Latvia, Hungary and Turkey write. */
const TITLE_BEHIND = /^ (?:kundze|kungs|úr|asszony|kisasszony|bey|hanım|bəy|xanım|ханым|мырза)(?!\p{L})/iu;
/** Behind words that lead to a person alone: two words or more, none of them one of everyday English, or a given name. */
export const ledName: Validator = input => {
  const name = input.text.replace(TITLED, '');
  const words = name.split(/[ ,]+/);
  if (NO_NAMES.test(name) || isAnybody(name) || DAY_AND_MONTH.test(name)) return REJECTED;
  if (words.length === 1) {
    const isOne =
      soleGivenName(withSpan(input, { text: name })).ok ||
      ((TITLE_BEFORE.test(input.before) || TITLE_BEHIND.test(input.after)) && !isCommonWord(name));
    return isOne ? personName(input) : REJECTED;
  }
  if (words.length > 5 || PLACE_ENDS.test(name) || ENDS_LIKE_PLACE.test(name)) return REJECTED;
  if (words.some(word => word.length > 1 && isCommonWord(word.replace(/\.$/, '')) && !isSomebody(word)))
    return REJECTED;
  // Capitals are no sign of anything behind such words.
  const isInCapitals = name === name.toUpperCase();
  // Marks that no letter has taken in, as in Yoruba.
  const plain = input.text.normalize('NFC').replace(/[\u0300-\u036f]/g, '');
  const text = isInCapitals
    ? name.toLowerCase().replace(/(?<!\p{L}['’]?)\p{L}/gu, letter => letter.toUpperCase())
    : plain;
  const verdict = personName(withSpan(input, { text }));
  return !verdict.ok || !isInCapitals ? verdict : { ok: true, canonical: name.toLowerCase() };
};

/** What firms, offices and institutions have in their names, in many languages. */
const FIRMS =
  /(?<![\p{L}\p{N}])(?:banco|banca|banque|bank\p{L}*|seguros|aseguradora|assicurazioni|assurances?|\p{L}*versicherung\p{L}*|\p{L}*kasse|stadtwerke|gemeinde|stadt|\p{L}*amt|ministerio|ministero|ministère|ministério|ministerstwo|ayuntamiento|comune|mairie|prefeitura|universi\p{L}+|société|sarl|sas|sasu|spa|s\.p\.a|srl|s\.r\.l|snc|scarl|bv|b\.v|nv|n\.v|vof|stichting|gemeente|sp|spółka|spółdzielnia|urząd|gmina|s\.r\.o|a\.s|oy|oyj|ab|aps|as|asa|kft|zrt|bt|nyrt|d\.o\.o|ооо|тов|зао|оао|пао|пат|зат|фоп|ип|еоод|оод|еад|ад|ltda|lda|eireli|me|unipessoal|cooperativa|asociación|associa\p{L}+|fundación|fundação|fondazione|fondation|verein|e\.v|ev|kg|ohg|ug|mbh|gbr|ag|se|sa|s\.a|sl|s\.l|slu|holding\p{L}*|immobili\p{L}+|inmobiliaria|hausverwaltung|logisti\p{L}+|transport\p{L}*|spedition|autohaus|werkstatt|klinik\p{L}*|krankenhaus|\p{L}*apotheke|\p{L}*schule|gymnasium|trading|energie|energía|energia|telecom\p{L}*|pt|cv|ud|sdn|bhd|şti|a\.ş|ltd|inc|llc|llp|plc|co|corp|công ty|cty|tnhh|ngân hàng|trường)(?![\p{L}\p{N}])/iu;
/** In a field for whoever it is of: as led to, or a family name, a comma and given ones, none of them an everyday word or of a firm. */
export const fieldName: Validator = input => {
  const { text, after } = input;
  if (FIRMS.test(text) || /^,? ?(?:GmbH|AG|S\.|Inc|Ltd)/.test(after)) return REJECTED;
  if (!text.includes(',')) return ledName(input);
  const words = text.split(/[ ,]+/);
  if (NO_NAMES.test(text) || isAnybody(text) || PLACE_ENDS.test(text) || ENDS_LIKE_PLACE.test(text)) return REJECTED;
  if (words.some(word => isCommonWord(word.replace(/\.$/, '')) && !isSomebody(word))) return REJECTED;
  const verdict = personName(input);
  const [family = '', given = ''] = text.split(/, ?/);
  // As the form of a name is told where nothing says which part is which.
  const form = family.includes(' ') ? text : `${given} ${family}`;
  return verdict.ok ? { ok: true, canonical: form.toLowerCase() } : REJECTED;
};

/** One or two words behind a greeting and before where somebody is from: any but those of everyday English. */
export const fromName: Validator = input => {
  const { text } = input;
  if (NO_NAMES.test(text) || ANYBODY.test(text) || text.split(' ').some(isCommonWord)) return REJECTED;
  return /day$|^(?:christmas|easter|spring|winter|autumn|season|amazon|netflix|facebook|instagram|twitter|disney|nasa|news|greetings|love|straight|live|taken|january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(
    text,
  )
    ? REJECTED
    : { ok: true, canonical: text.toLowerCase() };
};

/** Words of forms and of things, where a name in a script without capitals might stand. */
const NO_NAMES_IN_SCRIPTS =
  /मोबाइल|फ़ोन|फोन|पता|तारीख|नंबर|नाम|उम्र|कंपनी|लिमिटेड|विद्यालय|बैंक|ग्राहक|मित्र|सभी|दोस्त|महोदय|साथी|है$|था$|नहीं|মোবাইল|ফোন|ঠিকানা|তারিখ|নম্বর|নাম|বয়স|ইমেইল|কোম্পানি|লিমিটেড|পণ্য|বিদ্যালয়|কলেজ|ব্যাংক|গ্রাহক|বন্ধু|সম্মানিত|সবাই|ఫోన్|చిరునామా|తేదీ|నంబర్|పేరు|వయసు|కంపెనీ|పాఠశాల|బ్యాంక్|మిత్ర|అందరికీ|కస్టమర్|தொலைபேசி|முகவரி|தேதி|எண்|பெயர்|வயது|நிறுவனம்|பள்ளி|வங்கி|நண்பர்|வாடிக்கையாளர்|ಫೋನ್|ವಿಳಾಸ|ದಿನಾಂಕ|ಸಂಖ್ಯೆ|ಹೆಸರು|ವಯಸ್ಸು|ಕಂಪನಿ|ಶಾಲೆ|ಬ್ಯಾಂಕ್|ಗ್ರಾಹಕ|ಸ್ನೇಹಿತ|ഫോൺ|വിലാസം|തീയതി|നമ്പർ|പേര്|വയസ്സ്|കമ്പനി|ബാങ്ക്|ഉപഭോക്താ|സുഹൃത്|મોબાઇલ|ફોન|સરનામું|તારીખ|નંબર|નામ|ઉંમર|કંપની|શાળા|બેંક|ગ્રાહક|મિત્ર|ਫ਼ੋਨ|ਪਤਾ|ਮਿਤੀ|ਨੰਬਰ|ਨਾਮ|ਉਮਰ|ਕੰਪਨੀ|ਸਕੂਲ|ਬੈਂਕ|ਗਾਹਕ|ਦੋਸਤ|දුරකථන|ලිපිනය|දිනය|අංකය|නම|සමාගම|පාසල|බැංකුව|මිතුර|ტელეფონი|მისამართი|თარიღი|ნომერი|სახელი|გვარი|კომპანია|სკოლა|ბანკი|მომხმარებელ|მეგობარ|კოლეგ|հեռախոս|հասցե|ամսաթիվ|համար|անուն|ընկերություն|դպրոց|բանկ|հաճախորդ|ընկեր|գործընկեր|ስልክ|አድራሻ|ቀን|ቁጥር|ዕድሜ|ኩባንያ|ትምህርት|ባንክ|ደንበኛ|ወዳጅ|هاتف|الهاتف|تلفن|موبایل|همراه|عنوان|العنوان|آدرس|نشانی|تاریخ|تاريخ|رقم|شماره|نمبر|پتہ|(?<!\p{L})(?:(?:ال)?اسم|نام|فون)(?!\p{L})|شرکت|شركة|محصول|منتج|کتاب|كتاب|فیلم|فيلم|فایل|ملف|فهرست|لعبة|بازی|کالا|کاربر|کاربری|مستخدم|المستخدم|مدرسة|مدرسه|دانشگاه|جامعة|بانک|بنك|گرامی|عزیز|محترم|کرام|المشروع|پروژه|مشترک|مشتری|همکار|دوست/u;

/** In a script without capitals, behind a label or a form of address: nothing of a form and nothing that companies are called. */
export const nameInScript: Validator = ({ text }) => {
  if (/\p{N}/u.test(text) || text.length > 80 || NO_NAMES_IN_SCRIPTS.test(text)) return REJECTED;
  return { ok: true, canonical: text };
};

/** What a reference to somebody shows; where JSON is walked, under the key for that. */
export const shownName: Validator = input =>
  isWhole(input) && input.names.length > 0 && !/^(?:display|text)$/.test(input.names.at(-1)!)
    ? REJECTED
    : ledName(input);

/** In capitals between labels of papers, which tell that it is one: no word of everyday English. */
export const nameInCapitals: Validator = ({ text }) => {
  const words = text.toLowerCase().split(/[ ’'-]/);
  if (text.length > 48 || words.some(word => isCommonWord(word) && !isGivenName(word))) return REJECTED;
  return { ok: true, canonical: text.toLowerCase() };
};

/** `Hendriks-iPhone`, `Anna's MacBook`, `iPad-de-Solange`: a given name before or behind what it is. */
export const deviceOfSomebody: Validator = input => {
  const owner =
    /[- ](?:von|de|di|van|od)[- ](\p{L}+)$/u.exec(input.text)?.[1] ??
    /^(\p{L}+?)['’]?s[- ]/u.exec(input.text)?.[1] ??
    '';
  // `Hans-iPhone`, `Mathias-iPad`: names that end with the letter.
  const isOne = [owner, `${owner}s`].some(name => soleGivenName(withSpan(input, { text: name })).ok);
  return isOne ? { ok: true, canonical: input.text.toLowerCase() } : REJECTED;
};

const OF_CV =
  /(?<!\p{L})(?:cv|c\.v\.|resume|résumé|curriculum(?: vitae)?|lebenslauf|currículum|bewerbung|życiorys)(?!\p{L})/iu;

/** In capitals, alone on its line, with digits or an address for e-mail on the next: at the beginning of a text or behind a word for a CV any but everyday words, else with a given name. */
export const nameOverDetails: Validator = input => {
  const { text, before, after } = input;
  if (!/^[ \t]*\r?\n[^\n]*[\d@|]/.test(after)) return REJECTED;
  const isHead = /^\s*$/.test(before) || OF_CV.test(before);
  const words = text.split(' ');
  if (!isHead && !words.some(isGivenName)) return REJECTED;
  if (!isHead && !/\n[ \t]*\n[ \t]*$/.test(before)) return REJECTED;
  if (/(?:^|[ -])(?:STREET|ROAD|AVENUE|STRASSE|STRAßE|STR|RUE|CALLE|VIA|UL|COUNTY|CITY|TOWN|BOX)(?:$|[ .-])/.test(text))
    return REJECTED;
  return ledName(input);
};

/** Names that examples have. */
const SAMPLES = /^(?:john|jane|joe|max|erika|juan|mario|jean) (?:doe|roe|smith|mustermann|rossi|pérez|dupont|public)$/i;
/** Under a key of a form that things have names under, too. */
const OF_THINGS = /(?:name|client|customer|holder|guest|nom|nombre|nome|naam|navn|namn)(?:=|%3D)$/i;
const OF_PEOPLE =
  /(?:full|first|last|family|given|middle|cardholder|customer|patient|client|guest|contact|person|employee|student)_?-?name(?:=|%3D)$/i;

/** As a form of the web sends it: `Siti+Nurhaliza`, `Mar%C3%ADa%20Jos%C3%A9`. */
export const sentName: Validator = input => {
  let text = input.text.replace(/%2520|%20|%2B|\+/gi, ' ');
  try {
    text = decodeURIComponent(text);
  } catch {
    return REJECTED;
  }
  const isOfThings = OF_THINGS.test(input.before) && !OF_PEOPLE.test(input.before);
  const told = withSpan(input, { text, before: '', after: '\n' });
  const verdict = isOfThings ? registeredName(told) : ledName(told);
  // Nothing of an encoded form can be shed or skipped.
  const isSample = SAMPLES.test(text) || (verdict.ok && verdict.placeholder === true);
  return verdict.ok ? { ok: true, canonical: input.text, ...(isSample && { placeholder: true }) } : REJECTED;
};
