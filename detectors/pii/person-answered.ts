import { defineRules } from '../../src/detectors/rule.ts';
import { FULL_NAME, NAME_WORD, PERSON } from './names.ts';

/** Questions for a name, in small letters. */
const ASKED =
  'your (?:full |first and last |legal )?name|(?:full|first and last) name|votre nom|vos nom et pr[eé]nom|su nombre|tu nombre|nombre completo|ihr(?:en)? (?:vollständigen )?namen?|nome e cognome|suo nome|seu nome|nome completo|uw (?:volledige )?naam|imi[eę] i nazwisko';
/** First words of an answer. */
const FIRST =
  "(?:(?i:yes|sure|of course|certainly|okay|ok|hi|hello|it['’]s|it is|that['’]s|this is|my name is|i['’]m|i am|the name is|sí|si|claro|por supuesto|soy|me llamo|es|oui|bien sûr|bonjour|c['’]est|je m['’]appelle|mon nom est|ja|gerne|natürlich|klar|mein name ist|ich heiße|ich bin|sì|certo|sono|mi chiamo|sim|meu nome é|sou|jawel|ik ben|mijn naam is|tak|nazywam się)[,.!]? ){0,3}";

export default defineRules([
  {
    ...PERSON,
    id: 'person-name-answered',
    title: 'Full name in the answer to the question for it',
    pattern: `(?i:\\b(?:${ASKED}))(?:[^?\\n]{0,40}\\?["'”]?\\s{1,3}(?:[A-ZÀ-Ý][A-Za-zÀ-ÿ ]{0,20} ?: ?)?|[^.?\\n]{0,24}[.?]\\s{1,3}(?:A|THE WITNESS|Witness)[.:] )${FIRST}(${FULL_NAME})(?:[.,!;\\n]|$| (?:and|y|et|und|e|en|i) )`,
    atoms: [
      ...[
        'your name',
        'your full name',
        'your first and last name',
        'your legal name',
        'full name',
        'first and last name',
      ],
      ...['votre nom', 'nom et pr', 'su nombre', 'tu nombre', 'nombre completo', 'namen', 'ihr name', 'ihren name'],
      ...['digen name', 'nome e cognome', 'suo nome', 'seu nome', 'nome completo', 'uw naam', 'volledige naam'],
      ...['i nazwisko'],
    ],
    maxLength: 200,
    validators: ['introduced-name'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: "may I have your full name?\nCustomer: Sure, it's «Renata Quiroga».\nAgent:" },
        { text: 'Puis-je avoir votre nom ?\nClient : Oui, c’est «Odile Faucon».' },
        { text: 'Q. State your full name. A. «Renata Quiroga».' },
        { text: '¿Me confirma su nombre completo?\nCliente: Sí, «Juana Halcón Ruiz».' },
      ],
      ignore: [
        { text: 'What is your name? Customer: Good Morning.', why: 'no given name' },
        { text: 'your name? Renata', why: 'one word' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-called',
    title: 'Given name by which somebody is called, or says hello',
    pattern: `(?i:\\b(?:calls? me|(?:hi|hey|hello)(?: [a-z]{2,14})?,? (?:it['’]?s|this is)|ciao, sono|coucou, c['’]est|salut, c['’]est|hola, soy|hallo, hier ist|hi, hier ist|oi, aqui é [ao]|hoi, met)) (${NAME_WORD})(?:[,.!\\n]|$| !| (?:from|here|again|and|aus|von|de|uit)\\b)`,
    atoms: [
      ...[
        'call me ',
        'calls me ',
        'hi its ',
        "hi it's ",
        'hi it’s ',
        'hey its ',
        "hey it's ",
        'hey it’s ',
        "hi, it's ",
        'hi, it’s ',
      ],
      ...[
        "it's ",
        'it’s ',
        "hey, it's ",
        'hey, it’s ',
        "hello it's ",
        "hello, it's ",
        'hello it’s ',
        'hello, it’s ',
        'hello its ',
        'hi, its ',
        'hey, its ',
        'hello, its ',
      ],
      ...['hi this is ', 'hi, this is ', 'hey this is ', 'hey, this is ', 'hello this is ', 'hello, this is '],
      ...[
        'ciao, sono ',
        "coucou, c'est ",
        'coucou, c’est ',
        "salut, c'est ",
        'salut, c’est ',
        'hola, soy ',
        'hallo, hier ist ',
        'hi, hier ist ',
      ],
      ...['oi, aqui é ', 'oi, aqui É ', 'hoi, met '],
    ],
    wordAtoms: true,
    maxLength: 96,
    validators: ['greeted-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'but everyone calls me «Renata».' },
        { text: "hey it's «Renata» from the gym" },
        { text: "Hey Jan, it's «Renata». Can you" },
        { text: 'Ciao, sono «Ginevra», il mio' },
        { text: "Coucou, c'est «Odile» !" },
      ],
      ignore: [
        { text: 'call me Tomorrow.', why: 'no given name' },
        { text: "hey it's Monday again", why: 'a day' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-greeted-second',
    title: 'Second name of a greeting',
    pattern: `\\b(?i:dear|hi|hello|liebe[rs]?|ch[eè]re?s?|querid[oa]s?|cari|caro|cara|beste) ${NAME_WORD} (?:and|&|und|et|y|e|en) (${NAME_WORD}) ?[,:!\\n]`,
    atoms: [
      'dear ',
      'hello ',
      'liebe ',
      'lieber ',
      'liebes ',
      'cher ',
      'chers ',
      'chère',
      'CHÈRE',
      'queridos ',
      'querido ',
      'querida ',
      'queridas ',
      'cari ',
      'caro ',
      'cara ',
      'beste ',
    ].concat([...'abcdefghijklmnopqrstuvwxyz'].map(letter => `hi ${letter}`)),
    wordAtoms: true,
    maxLength: 128,
    validators: ['greeted-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [{ text: 'Dear Mara and «Renata»,\nwe' }, { text: 'Liebe Ylva und «Jörg»,\n' }],
      ignore: [
        { text: 'Dear Sir and Madam,', why: 'nobody is named' },
        { text: 'Dear Friends and Colleagues,', why: 'nobody is named' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-told-small',
    title: 'Name in small letters that somebody says is theirs',
    pattern:
      "(?i:\\b(?:my name is|my name['’]s|i am called|this is)) ([a-z]{2,14} [a-z]{3,18}|[a-z]{3,14})(?:[,.!;\\n]|$| (?:and|i|im|my|from|but|here|with|can|please|pls)\\b)",
    atoms: ['my name is ', "my name's ", 'my name’s ', 'i am called ', 'this is '],
    wordAtoms: true,
    maxLength: 96,
    validators: ['small-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'hi my name is «renata quiroga» and my email' },
        { text: 'my name is «joaquin», can u' },
        { text: 'this is «jan kowalczyk» from sales' },
      ],
      ignore: [
        { text: 'my name is on the list', why: 'no name follows' },
        { text: 'my name is grace and', why: 'a word of English' },
        { text: 'this is renata, hello', why: 'one word behind a word of prose' },
      ],
    },
  },
]);
