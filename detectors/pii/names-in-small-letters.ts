import { defineRules } from '../../src/detectors/rule.ts';
import { PERSON, SMALL_INITIALS, SMALL_LETTER } from './names.ts';

const NAMED = { ...PERSON, generic: true, confidence: 0.5, maxLength: 160 } as const;
const SMALL = { ...NAMED, wordAtoms: true } as const;

const WORD = `${SMALL_LETTER}{1,18}(?:['’-]${SMALL_LETTER}{1,18})?`;
/** A name in small letters and what may stand behind it: where it ends, its validator says. */
const NAME = `(${WORD}(?: ${WORD}){0,3})`;
const FULL_NAME = `(${WORD}(?: ${WORD}){1,3})`;
/** One that the next sentence may follow with another of its kind. */
const SHORT_NAME = `(${WORD}(?: (?:de|da|do|del|di|van|von|der|la|le|el|al|bin) ${WORD})?(?: ${WORD})?)`;
const BEFORE = '(?:^|[^A-Za-z0-9_À-ɏ@/\\\\.-])';

/** Any of some texts, with apostrophes and full stops as they are typed. RE2. */
const anyOf = (texts: readonly string[]): string =>
  texts.map(text => text.replaceAll('.', '\\.').replaceAll("'", "['’]?")).join('|');
/** Each text with its apostrophe as it is typed, and without. */
const typed = (texts: readonly string[]): string[] =>
  texts.flatMap(text => (text.includes("'") ? [text, text.replace("'", '’'), text.replace("'", '')] : [text]));
/** The atoms of words with a sign and a blank behind them: of short ones with the letter that follows. */
const before = (texts: readonly string[], signs: readonly string[] = ['']): string[] =>
  texts.flatMap(text =>
    signs.flatMap(sign => {
      const lead = `${text}${sign} `;
      return Buffer.byteLength(lead) > 3 ? [lead] : SMALL_INITIALS.map(letter => lead + letter);
    }),
  );

/** Before one's own name, whatever follows. */
const OWN_NAME =
  "my name is|my name's|my full name is|my real name is|i am called|call me|calls me|called me|ich heiße|ich heisse|mein name ist|je m'appelle|mon nom est|mon prénom est|me llamo|mi nombre es|mi chiamo|il mio nome è|meu nome é|me chamo|ik heet|mijn naam is|nazywam się|mam na imię|jag heter|mitt namn är|jeg heter|jeg hedder|mit navn er|mitt navn er|mă numesc|jmenuji se|volám sa|zovem se|nimeni on|benim adım|nama saya".split(
    '|',
  );
/** Before one's own name, and before much else. */
const MAY_BE_OWN =
  "it's me|i'm|i am|this is|ich bin|hier ist|je suis|c'est|soy|aquí|sono|eu sou|ik ben|jag är|jeg er|jestem|minä olen".split(
    '|',
  );
const INTRODUCED = "it's|its|this is|i'm|i am|ich bin|hier ist|c'est|je suis|sono|soy|ik ben|jag är|jeg er".split('|');
/** Before the name of somebody. */
const CALLED_UP =
  'ask for|call for|calling for|looking for|waiting for|llamar a|llama a|hablar con|pregunte por|appeler|appelez|rufen sie|chiamare|ligar para|falar com|bellen met|vraag naar'.split(
    '|',
  );
/** Before somebody's full name, and before much else. */
const REACHED =
  'work with|works with|worked with|working with|talk to|talked to|talking to|talk with|talked with|speak to|spoke to|speak with|spoke with|speaking with|meet with|met with|meeting with|interview with|appointment with|please contact|can contact|reach out to|reached out to|married to|dating|hired by|signed by|sent by|written by|approved by|assigned to|reported by|sincerely yours|on behalf of|invoice for|account of|payable to|send it to|sent it to|send this to|forward this to|report to|reports to|calls from|call from|email from|message from|text from|letter from|lives with|live with|living with'.split(
    '|',
  );
/** Of whom the name is told. */
const WHOSE = "his|her|their|husband's|wife's|son's|daughter's|brother's|sister's|boss's|friend's".split('|');
const KIN =
  'wife|husband|son|daughter|sister|brother|mother|father|mom|mum|dad|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|fiance|fiancee|girlfriend|boyfriend|partner|roommate|flatmate|friend|boss|colleague|coworker|co-worker|manager|supervisor|neighbor|neighbour|landlord|landlady|doctor|dentist|therapist|lawyer|teacher|tutor|coach|nanny|babysitter|kid|ex'.split(
    '|',
  );
const KIN_ABROAD =
  'meine frau|mein mann|mein sohn|meine tochter|meine schwester|mein bruder|meine freundin|mein freund|ma femme|mon mari|mon fils|ma fille|ma sœur|ma soeur|mon frère|ma copine|mon copain|ma mère|mi esposa|mi esposo|mi mujer|mi marido|mi hijo|mi hija|mi hermano|mi hermana|mi novia|mi novio|mia moglie|mio marito|mio figlio|mia figlia|mio fratello|mia sorella|minha esposa|meu marido|meu filho|minha filha|meu irmão|minha irmã|mijn vrouw|mijn man|mijn zoon|mijn dochter|mijn broer|mijn zus'.split(
    '|',
  );
/** Between `my` and a relation. */
const OF_KIN = 'old|older|younger|little|big|best|late|ex|new|dear|two|three'.split('|');
const SOMEBODY =
  'guy|man|woman|girl|boy|lady|kid|child|baby|person|someone|somebody|friend|patient|client|customer|colleague|coworker|neighbor|neighbour|student|employee|girlfriend|boyfriend|son|daughter'.split(
    '|',
  );
const TITLES = 'dr|mr|mrs|ms|miss|prof|professor|doctor'.split('|');
const TITLES_ABROAD =
  'herr|frau|monsieur|madame|mme|mlle|señor|señora|sr.|sra.|signor|signora|senhor|senhora|meneer|mevrouw|dhr.|mevr.'.split(
    '|',
  );
const GREETINGS =
  'dear|hi|hello|hey|good morning|good afternoon|good evening|hallo|liebe|lieber|guten morgen|guten tag|bonjour|salut|cher|chère|hola|querido|querida|estimado|estimada|ciao|caro|cara|olá|oi|beste|hej|hei|kære|kära|cześć|ahoj|szia|bună|merhaba'.split(
    '|',
  );
const CLOSINGS =
  'thanks|thank you|many thanks|regards|best regards|kind regards|warm regards|cheers|sincerely|take care|xoxo|liebe grüße|viele grüße|gruß|danke|cordialement|merci|bises|saludos|un saludo|gracias|un abrazo|saluti|grazie|abraços|obrigado|obrigada|groetjes|groeten|bedankt|pozdrawiam|hilsen|hälsningar'.split(
    '|',
  );
/** Words of prose, too: only with a sign or a line end behind them. */
const SHORT_CLOSINGS = 'best|love|yours'.split('|');
const OF_PEOPLE = 'full|legal|real|customer|client|patient|employee|contact|student|guest|passenger|user'.split('|');
const ROLES =
  'patient|customer|client|employee|tenant|student|passenger|guest|recipient|beneficiary|applicant|witness|prepared by|reviewed by|approved by|written by|reported by|requested by|signed by|attending|physician|doctor|nurse|driver|account holder|cardholder|contact person|emergency contact|next of kin|landlord|author|titulaire|auteur|paziente|paciente|patiënt|klant|klient|kunde|cliente|ansprechpartner|kontoinhaber'.split(
    '|',
  );
const GIVEN_LABELS =
  'first name|given name|middle name|forename|vorname|prénom|prenom|voornaam|roepnaam|förnamn|fornavn|etunimi|keresztnév|nombre'.split(
    '|',
  );
const SIGN = '[*_]{0,2} ?(?:[:=]|-|–) ?["\'*_]{0,2}';

export default defineRules([
  {
    ...SMALL,
    id: 'person-name-told-small',
    title: 'Name in small letters that somebody says is theirs',
    pattern: `${BEFORE}(?i:${anyOf(OWN_NAME)})[:,]? ["']?${NAME}`,
    atoms: typed(OWN_NAME),
    validators: ['small-name'],
    examples: {
      match: [
        { text: 'hi my name is «renata quiroga» and my email' },
        { text: 'my name is «joaquin», can u' },
        { text: 'everyone calls me «renata» here' },
        { text: 'ich heisse «jonas ostermann» und wohne in' },
        { text: "je m'appelle «renata de quiroga»" },
        { text: 'me llamo «joaquin quiroga fernandez», vivo' },
        { text: 'mi chiamo «renata quiroga» e sono' },
      ],
      ignore: [
        { text: 'my name is on the list', why: 'no name follows' },
        { text: 'my name is grace and', why: 'a word of English' },
        { text: 'call me maybe', why: 'no name' },
        { text: 'call me renata@host', why: 'an address' },
      ],
    },
  },
  {
    ...SMALL,
    id: 'person-name-introduced-small',
    title: 'Full name in small letters behind what introduces people, and other things',
    pattern: `${BEFORE}(?i:${anyOf(MAY_BE_OWN)}),? ${FULL_NAME}`,
    atoms: before(typed(MAY_BE_OWN), ['', ',']),
    validators: ['small-full-name'],
    confidence: 0.45,
    examples: {
      match: [
        { text: 'this is «tomasz kowalczyk» from sales' },
        { text: "hi, i'm «renata quiroga»" },
        { text: 'im «renata carter» and i need help' },
        { text: 'ich bin «jonas ostermann», und' },
      ],
      ignore: [
        { text: 'this is renata, hello', why: 'one word behind a word of prose' },
        { text: "i'm maria speaking", why: 'one word' },
        { text: 'this is jenkins pipeline', why: 'no given name' },
        { text: 'this is joaquin mayen.example', why: 'a host' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-reached-small',
    title: 'Full name in small letters, both parts of which are usual, of somebody who is reached or dealt with',
    pattern: `${BEFORE}(?i:${anyOf(REACHED)}):? (${SMALL_LETTER}{3,14} ${SMALL_LETTER}{3,14})(?:[\\s),;:."'’!?]|$)`,
    atoms: REACHED,
    validators: ['small-usual-name'],
    confidence: 0.45,
    examples: {
      match: [{ text: 'i work with «renata carter» at acme' }, { text: 'got a call from «joaquin henderson»' }],
      ignore: [
        { text: 'i work with maria db', why: 'no family name' },
        { text: 'contact customer support', why: 'no name' },
      ],
    },
  },
  {
    ...SMALL,
    id: 'given-name-introduced-small',
    title: 'Given name in small letters of who writes, and where from',
    pattern: `${BEFORE}(?i:${anyOf(INTRODUCED)}) (${WORD}) (?:from|calling|speaking|again|here|aus|von|vom|de|da|di|van|från|fra)(?:[^A-Za-zÀ-ɏ]|$)`,
    atoms: before(typed(INTRODUCED)),
    validators: ['small-name'],
    confidence: 0.45,
    examples: {
      match: [
        { text: "hey it's «renata» from the gym" },
        { text: "i'm «joaquin» from denver" },
        { text: 'ich bin «jonas» aus köln' },
      ],
      ignore: [
        { text: "it's great from the outside", why: 'no name' },
        { text: 'this is copied from there', why: 'no name' },
      ],
    },
  },
  {
    ...SMALL,
    id: 'given-name-reached-small',
    title: 'Given name in small letters of who is called or asked for',
    pattern: `${BEFORE}(?i:${anyOf(CALLED_UP)}) ${SHORT_NAME}`,
    atoms: CALLED_UP,
    validators: ['small-name'],
    confidence: 0.4,
    examples: {
      match: [
        { text: 'if i am out, ask for «renata» at home' },
        { text: 'ask for «joaquin quiroga»' },
        { text: 'llamar a «renata» y' },
      ],
      ignore: [
        { text: 'looking for the function', why: 'no name' },
        { text: 'ask for help', why: 'no name' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-mailbox-small',
    title: 'Name in small letters before an address for e-mail',
    pattern: `(?:^|[\\s:;,"'(|])((?:${SMALL_LETTER}\\.? )?${WORD}(?: ${WORD}){1,2})["']?(?: ?[<(]|[,;|\\t] ?| - )[\\w.+-]{2,40}@[a-z0-9]`,
    shapes: ['at'],
    validators: ['small-mailbox'],
    examples: {
      match: [
        { text: 'from: «renata quiroga» <rquiroga@nordvik.se>' },
        { text: 'write to «renata quiroga», r.quiroga@nordvik.se' },
        { text: '118;«mara lindqvist»;mara@quiroga.org' },
      ],
      ignore: [
        { text: 'the sales team <sales@nordvik.se>', why: 'no name' },
        { text: 'mail me, joe@nordvik.se', why: 'no name' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-called-small',
    title: 'Name in small letters of somebody who is spoken of',
    pattern: `${BEFORE}(?i:(?:${anyOf(WHOSE)}) name(?: is|['’]s)|(?:${anyOf(SOMEBODY)}) (?:named|called)|whose name is) ["']?${NAME}`,
    atoms: [' name is ', " name's ", ' name’s ', ' named ', ' called '],
    validators: ['small-name'],
    examples: {
      match: [
        { text: "my husband's name is «joaquin»" },
        { text: 'her name is «renata quiroga», she' },
        { text: 'a guy named «joaquin» told me' },
      ],
      ignore: [
        { text: 'its name is renata', why: 'a thing' },
        { text: 'a method called renata', why: 'a thing' },
        { text: 'a person called yesterday', why: 'no name' },
      ],
    },
  },
  {
    ...SMALL,
    id: 'person-name-of-kin-small',
    title: 'Name in small letters of a relative or somebody known',
    pattern: `${BEFORE}(?i:(?:my|our)(?: (?:${OF_KIN.join('|')}))? (?:${KIN.join('|')})|${KIN_ABROAD.join('|')})(?:,|:| is| was|,? (?:named|called))? ${SHORT_NAME}`,
    atoms: [...KIN.flatMap(kin => ['my', 'our', ...OF_KIN].map(whose => `${whose} ${kin}`)), ...KIN_ABROAD],
    validators: ['small-name'],
    confidence: 0.45,
    examples: {
      match: [
        { text: 'my sister «renata» lives in' },
        { text: 'my wife «renata» and my son «tomas»' },
        { text: 'my boss is «joaquin quiroga»' },
        { text: 'mein sohn «jonas» ist krank' },
        { text: 'mi hija «renata» tiene fiebre' },
      ],
      ignore: [
        { text: 'my sister lives in oslo', why: 'no name' },
        { text: 'my boss is mad', why: 'no name' },
      ],
    },
  },
  {
    ...SMALL,
    id: 'person-name-titled-small',
    title: 'Name in small letters behind a form of address',
    pattern: `${BEFORE}(?:(?:${anyOf(TITLES)})\\.?|${anyOf(TITLES_ABROAD)}) ${NAME}`,
    atoms: [...before(TITLES, ['', '.']), ...before(TITLES_ABROAD)],
    validators: ['small-titled-name'],
    confidence: 0.45,
    examples: {
      match: [
        { text: 'dr. «ostermann» will see you' },
        { text: 'mr «smith» called about the bill' },
        { text: 'ask mrs. «henderson» about it' },
        { text: 'my doctor is dr «renata quiroga»' },
        { text: 'sprechen sie mit frau «schmidt» darüber' },
      ],
      ignore: [
        { text: 'mr review is open', why: 'a merge request' },
        { text: 'it takes 10 ms latency', why: 'milliseconds' },
        { text: 'dr pepper please', why: 'a drink' },
        { text: 'i miss you', why: 'no name' },
        { text: 'ms word and ms office', why: 'products' },
      ],
    },
  },
  {
    ...SMALL,
    id: 'person-name-greeted-small',
    title: 'Name in small letters that a text greets',
    pattern: `(?:^|\\n)[ \\t]{0,4}(?:${anyOf(GREETINGS)}) (${WORD}(?: ${WORD}){0,2})(?:[,!:]|\\s*(?:\\n|$))`,
    atoms: before(GREETINGS),
    validators: ['small-name'],
    examples: {
      match: [
        { text: 'dear «renata quiroga»,\nthe bill' },
        { text: 'hi «joaquin», can you' },
        { text: 'hey «renata»\n\nsee below' },
        { text: 'hallo «jonas»,' },
      ],
      ignore: [
        { text: 'hi team, can you', why: 'no name' },
        { text: 'hey siri, play', why: 'an assistant' },
        { text: 'dear customer, the', why: 'no name' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-signed-small',
    title: 'Name in small letters at the end of a text or below a closing',
    pattern: `(?:^|[\\s.!?])(?:(?:${anyOf(CLOSINGS)})(?:[,.!]? ?-?\\s{1,12}|[,.!-] ?)|(?:${anyOf(SHORT_CLOSINGS)})(?:[,.!] ?-?\\s{0,12}| -))(${WORD}(?: ${WORD}){0,2})[.!]?\\s*(?:\\n|$)`,
    atoms: [...CLOSINGS, ...SHORT_CLOSINGS.flatMap(text => [',', '.', '!', ' -'].map(sign => text + sign))],
    validators: ['small-name'],
    examples: {
      match: [
        { text: 'see you then. thanks, «joaquin»' },
        { text: 'that is all\nregards,\n«renata quiroga»' },
        { text: 'best, «renata»\n' },
        { text: 'liebe grüße\n«jonas»' },
      ],
      ignore: [
        { text: 'thanks, bye', why: 'no name' },
        { text: 'thanks renata for the help with that thing', why: 'the text goes on' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-labelled-small',
    title: 'Full name in small letters behind its label',
    pattern: `(?:^|[^A-Za-z0-9_.'’-])(?i:(?:(?:${anyOf(OF_PEOPLE)})['’]?s?[ _-]?)?name(?: is ?)?${SIGN}|name is |(?:${anyOf(OF_PEOPLE)})['’]?s? name |(?:${anyOf(ROLES)}) ?[:=] ?["'*_]{0,2})${FULL_NAME}`,
    atoms: [
      ...['name:', 'name :', 'name=', 'name =', 'name-', 'name -', 'name–', 'name –', 'name is', 'name*', 'name_'],
      ...OF_PEOPLE.flatMap(whose => ['', '’', "'", '’s', "'s", 's'].map(ending => `${whose}${ending} name`)),
      ...ROLES.flatMap(role => [':', ' :', '=', ' ='].map(sign => role + sign)),
    ],
    validators: ['small-labelled-name'],
    confidence: 0.45,
    examples: {
      match: [
        { text: 'name: «renata quiroga»' },
        { text: 'full name - «joaquin carter»\nphone' },
        { text: 'customer name «renata carter» needs' },
        { text: 'patient: «renata quiroga», 53' },
      ],
      ignore: [
        { text: 'name: renata', why: 'one word may be anything' },
        { text: 'name: renata service', why: 'no family name' },
        { text: 'the name renata means reborn', why: 'spoken of' },
      ],
    },
  },
  {
    ...SMALL,
    id: 'given-name-labelled-small',
    title: 'Given name in small letters behind its label',
    pattern: `${BEFORE}(?i:${GIVEN_LABELS.map(label => label.replace(' ', '[ _-]?')).join('|')})(?: is| ist| es| è| é)?(?:["']?${SIGN}| )(${WORD}(?: ${WORD})?)`,
    atoms: GIVEN_LABELS.flatMap(label => ['', ' ', '_', '-'].map(joint => label.replace(' ', joint))),
    validators: ['small-name'],
    confidence: 0.45,
    examples: {
      match: [
        { text: 'first name: «renata»\n' },
        { text: 'first_name=«joaquin»&' },
        { text: 'vorname: «jonas», nachname' },
        { text: '"voornaam": "«renata»"' },
      ],
      ignore: [
        { text: 'first name is required', why: 'no name' },
        { text: 'first_name: string', why: 'a type' },
      ],
    },
  },
  {
    ...SMALL,
    id: 'family-name-labelled-small',
    title: 'Family name in small letters behind its label',
    pattern: `${BEFORE}(?i:last[ _-]?name|surname|family name|maiden name|nachname|familienname|apellidos?|cognome|sobrenome|achternaam|nazwisko|efternamn|etternavn)(?: is| ist| es| è| é)?(?:${SIGN}| )(${WORD}(?: ${WORD})?)`,
    atoms: [
      ...[
        'last name',
        'last_name',
        'last-name',
        'lastname',
        'surname',
        'family name',
        'maiden name',
        'nachname',
        'familienname',
        'apellido',
      ],
      ...['cognome', 'sobrenome', 'achternaam', 'nazwisko', 'efternamn', 'etternavn'],
    ],
    validators: ['small-family-name'],
    confidence: 0.45,
    examples: {
      match: [
        { text: "my mother's maiden name is «henderson»" },
        { text: 'last name: «quiroga»\n' },
        { text: 'my surname is «ostermann», with two n' },
      ],
      ignore: [
        { text: 'last name is required', why: 'no name' },
        { text: 'last_name: string', why: 'a type' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-beside-details-small',
    title: 'Full name in small letters beside what is found of somebody',
    // Only before what may part it from the detail: pairs of small words are nearly all of a text.
    pattern: `(?:^|[\\s(,;:"])(${SMALL_LETTER}{3,14} ${SMALL_LETTER}{3,14})(?:[,;:)|(<\\n\\r–—]| [-–(|<\\d]| (?:at|on|via|by|unter|al|au|op|på|tel|phone|cell|email|mail|born|dob|ssn|lives)[ :]|[.!?"]?$)`,
    besideDetails: true,
    maxLength: 60,
    validators: ['small-usual-name'],
    confidence: 0.4,
    examples: {
      match: [
        { text: 'contact «renata carter» at 415 822 0155' },
        { text: '«joaquin henderson», joaquin@acme-corp.io' },
      ],
      ignore: [{ text: 'contact the sales team at 415 822 0155', why: 'no name' }],
    },
  },
]);
