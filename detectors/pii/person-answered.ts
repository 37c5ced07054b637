import { defineRules } from '../../src/detectors/rule.ts';
import { FULL_NAME, PERSON } from './names.ts';

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
    pattern: `(?i:\\b(?:${ASKED}))[^?\\n]{0,40}\\?["'”]?\\s{1,3}(?:[A-ZÀ-Ý][A-Za-zÀ-ÿ ]{0,20} ?: ?)?${FIRST}(${FULL_NAME})(?:[.,!;\\n]|$| (?:and|y|et|und|e|en|i) )`,
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
