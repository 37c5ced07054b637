import { defineRules } from '../../src/detectors/rule.ts';
import { cases, toCaseless } from '../literal.ts';
import { APART } from './label.ts';
import { CAPITAL, LETTER, PERSON } from './names.ts';

const NAMED = { ...PERSON, confidence: 0.5, generic: true, wordAtoms: true } as const;

/** A word of a name, in Kazakh, Tajik and Mongolian letters as well. */
const LETTERS = LETTER.replace(']', 'ə\\x{300}-\\x{36f}]');
const WORD = `${CAPITAL.replace(']', 'ҐҒҖҚҢҮҰҺӘӨӢӮҶẸỌṢ]')}(?:${LETTERS}|['’]${LETTER})+(?:-(?:${LETTER}|['’]${LETTER}{2})+)*`;
const SHORT = '(?:[A-Z]\\. ?)';
const PARTICLE =
  '(?:(?:Ó|Ní|Uí|Ui|Nic|de|da|do|dos|del|della|di|du|van|von|der|bin|binti|binte|bte|bt|ibn|al|el|la|le|y|e|i|ap|ab|verch|ferch|qızı|oğlu|qizi|o.?g.?li) )?';
const FULL = `${SHORT}{0,2}${WORD}(?: ${PARTICLE}(?:${SHORT}{1,2}|${WORD})){1,4}(?: (?:qızı|oğlu|qizi|o.?g.?li|ўғли|қизи|угли|кизи|оглы|кызы|уулу|ұлы|қызы))?`;
const ONE_OR_MORE = `${SHORT}{0,2}${WORD}(?: ${PARTICLE}(?:${SHORT}{1,2}|${WORD})){0,4}`;
const ENDS = '[ \\t]*(?:[,;|/(\\r\\n]|\\.(?:\\s|$)|$| [-–—] | {2}| \\d)';

/** What a name is called. A language or two a line. */
const NAMES = [
  ...['nafn'],
  ...['emri dhe mbiemri', 'emër mbiemër', 'emri i plotë', 'enw llawn', 'ainm iomlán', 'izen-abizenak', 'nom i cognoms'],
  ...['nome e apelidos', 'jina kamili', 'majina kamili', 'buong pangalan', 'isem u kunjom', 'fullt nafn', 'volle naam'],
  ...[
    'ees- ja perekonnanimi',
    'vardas ir pavardė',
    'vārds un uzvārds',
    'ism va familiya',
    'f.i.sh.',
    'f.i.sh',
    'f.i.o.',
  ],
  ...['ad, soyad', 'adı, soyadı', 'soyadı, adı', 'аты-жөні', 'аты жөні', 'аты-жөнү', 'аты жөнү', 'овог нэр', 'т.а.ә.'],
  ...[
    'ному насаб',
    'ном ва насаб',
    'име и презиме',
    'име, презиме',
    'трите имена',
    'три имена',
    "прізвище, ім'я",
    'прізвище та ім’я',
  ],
  ...[
    'прізвище',
    'прозвішча',
    'фамилия, имя',
    'имя и фамилия',
    'фамилия и имя',
    'igama nesibongo',
    'magaca oo dhan',
    'suna',
  ],
  ...['non konplè', 'nama penuh', 'tên người nhận', 'tên khách hàng', 'nimi', 'jméno a příjmení', 'meno a priezvisko'],
  ...[
    'anyja neve',
    'születési neve',
    'születési név',
    'leánykori név',
    'viselt név',
    'családi és utónév',
    'moederskapsnaam',
    'meisjesnaam',
  ],
  ...[
    'imię ojca i nazwisko',
    'imię ojca',
    'imię matki',
    'nazwisko panieńskie',
    'nazwisko rodowe',
    'dievčenské meno',
    'rodné příjmení',
  ],
  ...['영문명', '영문 성명', '영문 이름', '英文姓名', '英文名', 'ローマ字氏名', '氏名（英字）'],
];
/** Of these, what no colon must follow. */
const CLEAR = NAMES.filter(name => !/^(?:suna|nimi|f\.i|прізвище$|прозвішча)/.test(name)).concat(
  ...[
    'imię i nazwisko',
    'ad soyad',
    'adı soyadı',
    'nom et prénom',
    'nombre completo',
    'nombre y apellidos',
    'nome completo',
  ],
  ...['nome e cognome', 'nama lengkap', 'họ và tên', 'họ tên', 'ime i prezime', 'ime in priimek', 'nume și prenume'],
  ...['vor- und nachname', 'koko nimi', 'fullständigt namn', 'fullt navn', 'ονοματεπώνυμο', 'volledige naam'],
);
/** What somebody is to a journey, a house, an account or a hospital. */
const ROLES = [
  ...[
    'nabywca',
    'zbywca',
    'kupujący',
    'kupující',
    'prodávající',
    'kupac',
    'prodavac',
    'kupec',
    'prodajalec',
    'pardavėjas',
  ],
  ...['pārdevējs', 'müüja', 'køber', 'sælger', 'selger', 'köpare', 'säljare', 'verkoper', 'alıcı', 'satıcı'],
  ...['yolcu', 'passager', 'passagère', 'επιβάτης', 'пътник', 'путник', 'pasażer', 'cestující', 'utas', 'matkustaja'],
  ...['passasjer', 'pasagjer', 'keleivis', 'pasažieris', 'reisija', 'farþegi', 'passeggero', 'passageiro', 'penumpang'],
  ...['hành khách', 'жолаушы', 'abiria', 'pasahero', 'yo‘lovchi', 'resenär', 'passagerare', 'viajero', 'viajante'],
  ...['bérlő', 'bérbeadó', 'kiracı', 'ev sahibi', 'qiracı', 'chiriaș', 'locatar', 'megrendelő', 'tulajdonos'],
  ...[
    'üzembentartó',
    'címzett',
    'feladó',
    'ügyfél',
    'vlasnik',
    'korisnik',
    'naručitelj',
    'bolnik',
    'primalac',
    'platilac',
  ],
  ...[
    'držitel',
    'majitel',
    'vlastník',
    'řidič',
    'vodič',
    'pojistník',
    'şoför',
    'sigortalı',
    'șofer',
    'sofőr',
    'asigurat',
  ],
  ...['klients', 'pacients', 'klientas', 'pacientas', 'savininkas', 'īpašnieks', 'omanik', 'patsient', 'sjúklingur'],
  ...['viðskiptavinur', 'claf', 'cwsmer', 'bezeroa', 'тапсырыс беруші', 'науқас', 'корисник', 'власник', 'собственик'],
  ...['клиентка', 'пацієнтка', 'плательщик', 'страхователь', 'застрахованный', 'водитель', 'жилец', 'абонент'],
  ...[
    'bemor',
    'mijoz',
    'mteja',
    'mgonjwa',
    'pasyente',
    'kliyente',
    'pesakit',
    'bệnh nhân',
    'người mua',
    'chủ tài khoản',
  ],
  ...['pracownica', 'właścicielka', 'ubezpieczony', 'ubezpieczona', 'kierowca', 'najemca', 'wynajmujący', 'bewoner'],
  ...[
    'bestuurder',
    'verzekerde',
    'huurder',
    'försäkringstagare',
    'forsikringstaker',
    'vakuutettu',
    'ασφαλισμένος',
    'passagier',
  ],
  ...['ενοικιαστής', 'οδηγός', 'ιδιοκτήτης', 'πελάτης', 'müvekkil', 'davacı', 'davalı', 'i paditur', 'paditës'],
];

/** Greetings before a name, in the languages that `person-name` and `person-name-greeted` do not know, or that have longer forms there. */
const GREETINGS = [
  ...['bästa', 'bäste', 'αγαπητέ', 'αγαπητή', 'αξιότιμε', 'уважаемый', 'уважаемая', 'дорогой', 'дорогая'],
  ...['шановний', 'шановна', 'вельмишановний'],
  ...['annwyl', 'helo', 'benvolgut', 'benvolguda', 'apreciat', 'apreciada', 'estimat', 'estimada', 'kaixo', 'agur'],
  ...['e dashur', 'i dashur', 'e nderuar', 'i nderuar', 'përshëndetje', 'lugupeetud', 'austatud', 'kallis', 'tere'],
  ...[
    'gerbiama',
    'gerbiamas',
    'gerb.',
    'mielas',
    'miela',
    'cienījamā',
    'cienījamais',
    'cien.',
    'sveika',
    'sveiki',
    'labdien',
  ],
  ...[
    'kæri',
    'kæra',
    'sæll',
    'sæl',
    'hyvä',
    'arvoisa',
    'rakas',
    'tisztelt',
    'kedves',
    'hörmətli',
    'hurmatli',
    'құрметті',
  ],
  ...['урматтуу', 'ҳурматли', 'поштовани', 'поштована', 'драги', 'драга', 'почитувани', 'почитувана', 'уважаеми'],
  ...[
    'уважаема',
    'скъпи',
    'скъпа',
    'здравей',
    'здраво',
    'паважаны',
    'паважаная',
    'mpendwa',
    'ndugu',
    'habari',
    'shikamoo',
  ],
  ...['sawubona', 'molo', 'dumela', 'sannu', 'barka', 'ẹ káàárọ̀', 'mahal na', 'kumusta po', 'kính gửi', 'kính thưa'],
  ...['thân gửi', 'kepada yth.', 'yth.', 'kepada', 'salam', 'selam', 'spoštovani', 'spoštovana'],
  ...[
    'dragi',
    'draga',
    'štovani',
    'štovana',
    'cijenjeni',
    'cijenjena',
    'vážená',
    'vážený',
    'drahá',
    'drahý',
    'stimate',
  ],
  ...['stimată', 'dragă', 'għażiż', 'għażiża', 'a chara', 'szanowna', 'szanowny', 'kjære', 'ærede', 'hej', 'dobrý den'],
];
/** Forms of address that stand between the greeting and the name, or in its place. */
const TITLE = `(?:(?:pán|proua|härra|rouva|herra|frú|pone|κύριε|κυρία|κος|κε|κα|κ|господин|госпожа|госпожо|пан|пані|пане|zonjë|zoti|cənab|janob|xonim|senyor|senyora|jaun|andre|mevrou|meneer|Här|Madame|Monsieur|doña|don|Bw|G|Mr|Mrs|Ms|Miss|Dr|Prof|Sr|Sra|Bapak|Bpk|Ibu|Sdr|Sdri|Pak|Bu|Encik|Puan|Tuan|Cik|Datuk|Datin|Ginoo|Ginang|Binibini|Gng|Bb|ông|bà|anh|chị|cô|chú|Ông|Bà|Anh|Chị|z|zj|znj|Hr|Pr|p|ponia|ponas|kundze|kungs|t|út|úr|г-н|г-жа|господин|госпожа|г-не|господине|госпођо|gospodine|gospođo|gospod|gospa|pane|paní|pani|panie|domnule|doamnă|bəy|xanım|Bwana|Bi|Mama|Baba|mırza|ханым|мырза)\\.? ){0,2}`;
/** Before a name in running text of their languages, and before nothing else that begins with capitals. */
const TITLED = [
  ...[
    'encik',
    'puan',
    'datin',
    'gng.',
    'bb.',
    'ginang',
    'ginoong',
    'binibining',
    'bwana',
    'ndugu',
    'mheshimiwa',
    'mwl.',
  ],
  ...['bapak', 'bpk.', 'sdri.', 'sdr.', 'ibu', 'saudara', 'saudari', 'cik', 'tuan', 'en.', 'pn.'],
];

/** With which somebody says who they are. */
const TOLD = [
  ...[
    'ismi',
    'esmi',
    'ana ismi',
    'ana esmi',
    'esme',
    'smiti',
    'smiyti',
    'naan',
    'en peyar',
    'naa peru',
    'nanna hesaru',
  ],
  ...['ente peru', 'amar naam', 'amar nam', 'mera naam', 'mera nam', 'maru naam', 'majhe nav', 'mazhe nav', 'mera naa'],
  ...[
    'jina langu ni',
    'naitwa',
    'ninaitwa',
    'orúkọ mi ni',
    'orukọ mi ni',
    'oruko mi ni',
    'aha m bụ',
    'aham bu',
    'sunana',
  ],
  ...['igama lami ngu', 'igama lam ngu', 'lebitso la ka ke', 'magacaygu waa', 'maqaan koo', 'ang pangalan ko po ay'],
  ...[
    'ang pangalan ko ay',
    'pangalan ko po ay',
    'ako po si',
    'ako si',
    'si ako',
    'fy enw i yw',
    'fy enw i ydy',
    "f'enw i yw",
    'enw i yw',
  ],
  ...[
    'is mise',
    'is é m’ainm',
    "is é m'ainm",
    'm’ainm',
    'em dic',
    'el meu nom és',
    'nire izena',
    'chámome',
    'o meu nome é',
  ],
  ...[
    'emri im është',
    'unë jam',
    'unë quhem',
    'quhem',
    'minu nimi on',
    'mu nimi on',
    'mani sauc',
    'mano vardas',
    'ég heiti',
  ],
  ...[
    'eg heiti',
    'нарича ме',
    'казвам се',
    'аз съм',
    'се викам',
    'јас сум',
    'зовем се',
    'зовем се ја',
    'моје име је',
    'ime mi je',
  ],
  ...[
    'mənim adım',
    'менің атым',
    'менің есімім',
    'менин атым',
    'менің аты-жөнім',
    'mening ismim',
    'номи ман',
    'миний нэр',
  ],
  ...['minun nimeni on', 'nimeni on', 'jmenuji se', 'volám sa', 'ime mi je', 'mwen rele', 'mi nòm', 'jisimni'],
  ...[
    'jismi',
    'my nem is',
    'ek is',
    'my naam is',
    'navê min',
    'ez im',
    'em tên là',
    'mình tên là',
    'em là',
    'cháu tên là',
  ],
  ...['nama aku', 'nama gue', 'nama sy', 'namaku', 'saya bernama', 'nami ta', 'minä olen'],
].filter((word, at, all) => all.indexOf(word) === at && word.length > 3);

const anyCase = (words: readonly string[]): string => words.flatMap(cases).map(toCaseless).join('|');
const apart = (words: readonly string[], signs: readonly string[]): string[] =>
  words
    .flatMap(cases)
    .flatMap(word => signs.map(sign => word + sign))
    .filter(atom => Buffer.byteLength(atom) > 3);

/** Names that a label, a greeting or a sentence leads to in languages with capitals that are spoken by fewer, or written on other shores. */
export default defineRules([
  {
    ...NAMED,
    id: 'person-name-labelled-abroad',
    title: 'Name behind its label, or behind what somebody is and a colon, in more languages',
    pattern: `(?:^|${APART})(?:${anyCase([...NAMES, ...ROLES])})\\*{0,2} ?[:：]\\*{0,2}\\s?["'„“]?(${FULL})`,
    atoms: apart([...NAMES, ...ROLES], [':', ' :', '*', '：']),
    maxLength: 200,
    validators: ['led-name'],
    examples: {
      match: [
        { text: 'Yolcu: «RENATA KARTAL»\nKoltuk 14A' },
        { text: 'Аты-жөні: «Қыранова Айгерім Бекқызы»\n' },
        { text: 'Bérlő: «Sólyomné Kis Erzsébet», született' },
        { text: 'Emri dhe mbiemri: «Shpresa Petrit-Gashi»\n' },
      ],
      ignore: [
        { text: 'Nimi: Helsinki', why: 'one word' },
        { text: 'Korisnik: Default Admin\n', why: 'an account' },
        { text: 'Vodič: First Aid Kit', why: 'a guide' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-behind-clear-label',
    title: 'Full name behind the words for first and last name and a blank',
    pattern: `(?:^|${APART})(?:${anyCase(CLEAR)}) (${FULL})${ENDS}`,
    atoms: apart(CLEAR, [' ']),
    maxLength: 200,
    validators: ['led-name'],
    examples: {
      match: [
        { text: 't.me; аты-жөні «Қыранов Дәурен Ерболұлы»; көлік' },
        { text: 'imię i nazwisko «Jan Sokół», tel' },
        { text: 'ime i prezime «Ivana Sokol»\n' },
      ],
      ignore: [
        { text: 'Imię i nazwisko Adres Telefon\n', why: 'three labels' },
        { text: 'imię i nazwisko oraz adres', why: 'no capitals' },
      ],
    },
    ignorePattern:
      '(?i)(?:^| )(?:adres|address|adresse|telefon|telefono|teléfono|telefone|email|e-mail|datum|data|date|fecha|dni|nif|stran|podpis|firma|unterschrift|signature|alamat|tempat|địa|số|ngày|pesel|nr|numer|straße|anschrift|geburtsdatum|indirizzo|endereço|dirección|адрес|телефон|дата)(?: |$)',
  },
  {
    ...NAMED,
    id: 'person-name-greeted-abroad',
    title: 'Name behind a greeting in more languages',
    pattern: `(?:(?:^|\\n)[ \\t]{0,8}|[:;.!?"“„«] ?)(?:${anyCase(GREETINGS)}),? ${TITLE}(${ONE_OR_MORE})(?: [Bb]ey| [Hh]anım| bəy| xanım| ханым| мырза| kundze| kungs| po| a chara| úr| asszony| kisasszony| úrnak| asszonynak)? ?(?:[,!:;]|\\r?\\n|$)`,
    atoms: apart(GREETINGS, [' ', ', ']),
    maxLength: 180,
    validators: ['led-name'],
    examples: {
      match: [
        { text: 'Cienījamā «Vanagones» kundze,\n' },
        { text: 'Arvoisa rouva «Haukkala»,\n' },
        { text: 'Αγαπητέ κ. «Γερακίνα»,\n' },
        { text: 'Tisztelt «Sólyom Réka» úr!' },
        { text: 'Annwyl «Gwenllian Hebog», eich' },
        { text: 'Hyvä «Tuulikki Haukka»,\n' },
        { text: 'Kepada Yth. Bapak «Slamet Elangsari»,' },
        { text: 'Құрметті «Жанна Қыранова», сіздің' },
        { text: 'Gerbiama «Jolanta Vanagaitė»,' },
      ],
      ignore: [
        { text: 'Annwyl Gwsmer Gwerthfawr,', why: 'a customer' },
        { text: 'Mpendwa Mteja Wetu,', why: 'a customer' },
        { text: 'Draga Slavonija,', why: 'no given name' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-titled-in-malay',
    title: 'Full name behind a form of address in Malay, Indonesian, Tagalog and Swahili',
    pattern: `(?:(?:^|\\n)[ \\t]{0,8}|[:;,.(] ?)(?:${anyCase(TITLED)}) (${FULL})${ENDS}`,
    atoms: apart(TITLED, [' ']),
    maxLength: 180,
    validators: ['led-name', 'introduced-name'],
    examples: {
      match: [{ text: 'Puan «Siti Elangsari binti Osman», IC' }, { text: 'Gng. «Rosalinda Lawin», salamat' }],
      ignore: [
        { text: 'Ibu Kota Jakarta, di', why: 'a town' },
        { text: 'Tuan Besar Itu, di', why: 'no given name' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-told-abroad',
    title: 'Name that somebody says is theirs, in more languages or in Latin letters for others',
    pattern: `(?:^|[^A-Za-z0-9_À-ɏ'’-])(?:${anyCase(TOLD)}) ?[:—–-]? ?(${FULL})(?:[ \\t]*(?:[,;.!(\\r\\n]|$)| [-–—] | (?:[a-zà-ÿāēīūšžčəқғ0-9]+[ ,.]|[а-я]+[ ,.]|[a-z]{2,3}$))`,
    atoms: apart(TOLD, [' ']),
    maxLength: 180,
    validators: ['led-name'],
    examples: {
      match: [
        { text: 'Sabah al kher, ismi «Charbel Abi Saqr», bade' },
        { text: 'Fy enw i yw «Llinos Hebog», a' },
        { text: 'Ég heiti «Sigríður Fálkadóttir», sími' },
        { text: 'Казвам се «Христо Соколов», ЕГН' },
        { text: 'Ang pangalan ko po ay «Rodelio Lawin», cp no' },
      ],
      ignore: [
        { text: 'ismi Oracle Database, version', why: 'a word of English' },
        { text: 'is mise le meas', why: 'no name follows' },
      ],
    },
  },
]);
