import { REJECTED, type Validator } from '../validator.ts';
import { isEmptyWord } from './code-reference.ts';
import { looksLikePlaceholder } from './placeholder.ts';
import { PLACEHOLDER, WEAK } from './value-place.ts';

/** Words that people choose more than any others, none of which says anything of a password. */
const CHOSEN = new Set(
  (
    'alejandro amanda andrea angela anthony arsenal ashley asdfgh asdfghjkl azerty azertyuiop babygirl bailey banana barcelona baseball basketball batman bayern ' +
    'bonjour brandon bubbles buster butterfly camille carlos celtic charlie cheese chelsea chocolat chocolate chouchou computer cookie corvette cowboys daniel ' +
    'dolphin dortmund doudou dragon eagles elephant estrella ferrari flower football frankfurt freedom friends fussball futbol gandalf geheim george ginger ' +
    'hamburg hannah harley hockey hunter iloveyou jasmine jennifer jessica jetaime jordan joshua juventus killer lakers letmein liverpool loulou lovely ' +
    'marina mariposa marseille master matrix matthew maverick mercedes merlin metallica michael michelle minecraft monkey mustang naruto nicole ninja ' +
    'panther patrick peanut pepper phoenix pikachu pokemon porsche princesa princess purple qwerty qwertyuiop qwertz qwertzuiop rainbow ranger realmadrid ' +
    'robert samsung samantha schalke schatz shadow slipknot snoopy soccer soleil sommer spiderman starwars steelers summer sunflower sunshine superman swordfish ' +
    'teamo tequiero thomas thunder tigger trustno trustnoone welcome werder whatever william winter yamaha yankees zxcvbn zxcvbnm'
  ).split(' '),
);
/** Somebody says what they set, spells it, or tells it to guests. */
const CERTAIN =
  /\b(?:changed|set|reset|geändert|gesetzt|changé|modifié|cambiado|cambiada|alterada|gewijzigd)(?: \p{L}{2,12}){0,3}? [^.!?\n]{0,40}?(?:to|auf|en|a|in|para) ["'`*“]{0,2}$|\b(?:wi-?fi|wlan|zip|pdf|rar|excel\p{L}*|sheet|worksheet|spreadsheet|foglio|hoja|feuille|planilha|arkusz\p{L}*|guest|gast|invité|invitados)\b[^.!?\n]{0,40}(?:: | (?:is|was|ist|lautet|est|es|é|è)(?: now| jetzt)?:? )["'`*“]{0,2}$/iu;
const SPELLED = /^["'`*”]{0,2},? \(?(?:all|in) (?:lower ?case|one word|small letters|caps|capitals)/i;
/** What is said of a password rather than one: states, kinds, places, and words with the ends of such. */
const SAID =
  /^(?:\p{L}*(?:ed|ing|able|ible|ive|ory|ary|ful|less|ly|ous|ant|ent|ic|al|ct|tion|ment|en|ig|bar|isch|los|iert|lich|ée?s?|é|ado|ada|ido|ida|oso|osa|oire|ique|eur|aire)|wrong|right|weak|strong|short|long|empty|blank|null|none|nothing|something|anything|everything|default|defaults|hidden|visible|known|unknown|secure|insecure|safe|unsafe|okay|fine|good|great|never|always|expire|expires|match|matches|plain|plaintext|plain ?text|clear|cleartext|text|true|false|zero|lowercase|uppercase|there|here|where|below|above|inside|somewhere|private|public|unique|simple|complex|hard|easy|random|email|your|mine|ours|yours|theirs|same|still|again|stale|lost|gone|hers|about|under|within|after|before|their|these|those|which|what|whatever you|required|optional|value|string|field|token|secret|login|username|admin|account|falsch|richtig|geheim gehalten|leer|lang|kurz|stark|schwach|sicher|gleich|folgend|hier|dort|nicht|immer|fausse?|bonne?|vide|secr[eè]te?|correcte?|faible|forte?|longue|courte|trop|toujours|aquí|corta|larga|fuerte|vacía|nueva|única|débil|siempre|sbagliat[ao]|errat[ao]|scadut[ao]|smarrit[ao]|protett[ao]|nascost[ao]|corrett[ao]|uguale|sempre|breve|lunga|richiest[ao]|errad[ao]|incorret[ao]|perdid[ao]|oculta|requerida|protegid[ao]|verkeerd|onjuist|kwijt|verplicht|nodig|nötig|bekannt|unbekannt|weg|falsche?|perdu)$/iu;

/** One plain word told as a password: chosen by very many people, or in a sentence that says nothing else of a password. */
export const toldWord: Validator = ({ text, before, after }) => {
  const word = text.toLowerCase();
  if (CHOSEN.has(word)) return WEAK;
  if (!CERTAIN.test(before) && !SPELLED.test(after)) return REJECTED;
  if (SAID.test(text) || isEmptyWord(text) || /pass|wort|secret|contra/i.test(text)) return REJECTED;
  return looksLikePlaceholder(text) ? PLACEHOLDER : WEAK;
};
