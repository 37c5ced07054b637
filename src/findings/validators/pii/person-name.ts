import { REJECTED, type Validator } from '../validator.ts';

/** Words that make a `name` something other than a person: things, places, companies, code. */
const NOT_NAMES =
  /\b(?:inc|ltd|llc|gmbh|corp|company|group|bank|hotel|cemetery|gym|spirit|restaurant|university|college|school|hospital|clinic|center|centre|store|shop|market|team|club|party|church|museum|park|street|avenue|road|city|county|state|north|south|east|west|united|new|project|model|version|test|user|admin|default|unknown|null|none|undefined|true|false|anonymous|guest|system|server|service|client|device|product|item|order|table|column|field|value|file|folder|document|report|data|dataset|name|first|last|full|middle|surname|customer|patient|employee|the|and|of|for|with|from|your|my|our|this|that|red|green|blue|black|white|yellow|small|medium|large|pack|set|kit|box|day|week|month|year|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sir|madam|sirs|all|everyone|team|friend|friends|customers|colleagues|hiring|manager|committee|editor|resident|member|members|here|there|what|which|who|how|when|where|is|are|was|not|assistant|function|class|method|string|number|integer|object|array|world|league|cup|award|act|law|music|movie|book|song|album|song|show|series|game|and)\b/i;

const PLACEHOLDERS =
  /^(?:(?:john|jane|joe|jack|jill|max|erika|juan|mario|jean|foo|first|your|some) ?(?:doe|roe|smith doe|mustermann|public|bloggs|name|bar|pérez ejemplo)|mustermann,? max|full name|first last|firstname lastname|your name)$/i;

/** One to five capitalised words (any script), with particles, initials and suffixes. */
const SHAPE =
  /^(?:\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\.|d['’]\p{Lu}\p{L}+)(?:,? (?:\p{Lu}[\p{L}'’-]*\.?|(?:de|da|do|dos|das|del|della|der|den|di|du|la|le|van|von|zu|zur|ten|ter|bin|ibn|al|el|y|e|af|av)|\p{Lu}\.|Jr\.?|Sr\.?|I{2,3}|d['’]\p{Lu}\p{L}+|al-\p{Lu}\p{L}+)){0,5}$/u;
const DENSE = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·・\s]{2,16}$/u;
const OTHER =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}\p{Script=Tamil}\p{M}.'’\s-]{3,40}$/u;

/** `product_name`, `pollster_name`: the key says that the name is not a person's. */
const OTHER_KEY =
  /product|poll|company|business|brand|\bhost|file|domain|event|city|country|state_?name|team|school|store|item|category|model|package|column|table|field|class|function|group|organi[sz]ation|hotel|restaurant|venue|movie|song|album|channel|project|sponsor|server|service|device|street/i;

/** A value that is written as people's names are. Used only where the place says that a name stands there. */
export const personName: Validator = ({ text, names }) => {
  const name = text.trim().replace(/\s+/g, ' ');
  if (name.length < 2 || name.length > 60 || /\d|[_@/\\<>{}[\]=|$#%*+~^]/.test(name)) return REJECTED;
  if (PLACEHOLDERS.test(name)) return { ok: true, placeholder: true, canonical: name.toLowerCase() };
  const canonical = name.toLowerCase();
  if (DENSE.test(name) || OTHER.test(name)) return { ok: true, canonical };
  // Data in capitals or in small letters only counts under a column made for people's names.
  const own = names.at(-1) ?? '';
  if (OTHER_KEY.test(own)) return REJECTED;
  const isPersonColumn =
    /first|last|full|given|family|sur|maiden|customer|patient|employee|vorname|nachname|nom|nombre|apellido|prenom|prénom|cognome|voornaam|achternaam|imi[eę]|nazwisko|sobrenome/i.test(
      own,
    );
  const cased =
    isPersonColumn && (name === name.toUpperCase() || name === name.toLowerCase())
      ? name.toLowerCase().replace(/(^|[\s'’-])\p{L}/gu, letter => letter.toUpperCase())
      : name;
  if (!SHAPE.test(cased)) return REJECTED;
  if (NOT_NAMES.test(name)) return REJECTED;
  // `HTTP`, `iPhone`, `JavaScript` under a plain `name` key; one word alone is a person only under a person's column.
  const words = name.split(' ');
  if (
    !isPersonColumn &&
    words.some(
      word =>
        /\p{Ll}\p{Lu}/u.test(word) &&
        !/^(?:Mc|Mac|O['’]|D['’]|De|Le|La|Van|Di|Du|Fitz)\p{Lu}/u.test(word) &&
        !/-/.test(word),
    )
  )
    return REJECTED;
  if (!isPersonColumn && words.some(word => word.length > 3 && /^\p{Lu}+$/u.test(word))) return REJECTED;
  if (!isPersonColumn && words.length < 2 && own !== '') return REJECTED;
  return { ok: true, canonical };
};
