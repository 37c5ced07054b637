import { judgeWithout, lineBefore, REJECTED, type Validator, withSpan } from '../validator.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { isGivenNameAbroad } from './given-names-abroad.ts';
import { ofNobodyKnown } from './makes-and-offices.ts';
import { isDenseName, isPersonal } from './name-form.ts';
import { toNameForm } from './name-titles.ts';
import { NAMES_AS_PLACES, NAMES_AS_WORDS } from './names-as-words.ts';
import { personName, sortedName } from './person-name.ts';
import { isVietnameseName, isVietnameseProse } from './vietnamese-names.ts';

/** Words that follow `Manager:` or `Doctor:` in programs and in dialogues, and `Hello` anywhere. */
export const NO_NAMES =
  /(?<![\p{L}\p{N}_])(?:good|morning|afternoon|evening|night|day|thank|thanks|welcome|well|hi|hello|hey|world|kitty|there|everybody|folks|guys|friends|ladies|gentlemen|please|sorry|oh|ah|um|now|today|do|does|did|can|could|would|will|may|have|had|let|open|source|task|scheduler|event|queue|package|window|display|network|session|device|memory|very|just|happy|it|its|we|no|not|about|how|why|tell|see|note|new|old|any|some|first|second|next|code|python|java|linux|unix|windows|web|cloud|free|foundation|mit|gnu|apache|google|microsoft|debian|red hat|contributors?|developers?|authors?|others?|various|et al|section|chapter|step|part|day|dialogue|scene|act|assistant|bot|ai|alexa|siri|chatgpt|claude|god|jesus|christ|paris|london|berlin|vienna|sydney|boston|chicago|austin|florence|bella)(?![\p{L}\p{N}_])/iu;

/** Given names that are words, too, and what stands where a name is none. */
const SMALL_WORDS = new RegExp(`\\b(?:${NAMES_AS_WORDS.join('|')}|a|an|the|not|so|my|your|it|is)\\b`);
const hasGivenName = (name: string): boolean => name.split(/[\s-]/).some(isGivenName);
export const TITLED =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|M|Mme|Madame|Monsieur|Sra?|Señora?|Signora?|Sig|Senhora?|Dona|Pan|Pani|Panie|mevrouw|meneer|Dhr|D|Dña)\b\.? )/u;
const untitled = (name: string): string => name.replace(TITLED, '');

/** Prose is broken into lines of more characters than this. */
const LEAST_OF_PROSE = 50;

/** Behind a role: a full name, and no line of a dialogue. */
export const roleName: Validator = input => {
  const { text, after } = input;
  if (/^(?:以下|如下|详见|參見|参见|同上|上述|本人|未知|暂无|不详)/.test(text)) return REJECTED;
  if (NO_NAMES.test(text) || (/ S\.$/.test(text) && /^[AL]/.test(after))) return REJECTED;
  // A sentence goes on behind its first words, on the next line only where this one is full; a name ends a line or a part of it.
  const isFull = lineBefore(input.before).length + text.length > LEAST_OF_PROSE;
  if (
    (isFull ? /^\s\p{Ll}/u : /^[ \t]\p{Ll}/u).test(after) &&
    !/^\s(?:and|und|et|y|e|of|from|on|at|dated|tel|born|geb|née?)\b|^\n[\p{Ll}\d_' -]{2,28}: ?\S/u.test(after)
  )
    return REJECTED;
  if (/^[.!?]\s+\p{Lu}/u.test(after) && !hasGivenName(text)) return REJECTED;
  // `Senior Manager | Kestrel Freight`, below a name: where somebody works.
  if (/[^|\n]{3} \| $/.test(input.before) && !/(?:^|\n) {0,3}\|[^\n]*$/.test(input.before) && !hasGivenName(text))
    return REJECTED;
  if (/^[!?(=:]|^\.[A-Za-z]/.test(after) || !isPersonal(text.split(' '))) return REJECTED;
  return personName(input);
};

/** Behind a greeting: a title and a name, or a given name. */
export const greetedName: Validator = input => {
  const { text, after } = input;
  if (NO_NAMES.test(text) || text.split(' ').length > 4) return REJECTED;
  if (!TITLED.test(text) && !hasGivenName(text) && !/^\p{Script=Cyrillic}+(?: \p{Script=Cyrillic}+){1,2}$/u.test(text))
    return REJECTED;
  if (/^\.\S/.test(after)) return REJECTED;
  return personName(input);
};

/** How places that are called like somebody end: `Victoria Station`. */
export const PLACE_ENDS =
  /\s(?:River|Valley|Falls|Harbou?r|Station|Tech|Library|Springs|Heights|Airport|Terminal|Museum|Program|Cruise|Creek|Canyon|County|Province|Airstrip|Ferry|Stadium|Arena|Beach|Islands?|Lanka|Republic|St|Street|Ave|Avenue|Rd|Road|Blvd|Drive|Yes|No)$/;

/** `Thu Sep 02 09:18:38`, where the first is a given name, too. */
export const DAY_AND_MONTH = /^(?:Thu|Sun|Mon|Sat) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/;

/** `FAUCON Odile`, as France and Hungary and offices elsewhere write it. */
const FAMILY_IN_CAPITALS = /^\p{Lu}{3,}(?:-\p{Lu}{2,})? \p{Lu}\p{Ll}+/u;

/** Begins with a given name, with a family name in capitals before one, or with one of Vietnam. */
function leadsWithName(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  if (isGivenName(first) || isGivenNameAbroad(first) || isVietnameseName(name)) return true;
  return FAMILY_IN_CAPITALS.test(name) && isGivenName(second) && !isCommonWord(first);
}

/** `Renata Falk NO54 …`: the country of an IBAN, letters for a number, behind at least two words of a name; a degree is a part of it. */
const COUNTRY_BEHIND = /(?<=\p{Ll}) (?!II|IV|MD|JR|SR)[A-Z]{2}$/u;

/** Judges the name before such a country, which is shed. */
function withoutCountry(judge: Validator): Validator {
  return input => {
    const ending = COUNTRY_BEHIND.exec(input.text)?.[0];
    return ending === undefined ? judge(input) : judgeWithout(ending, input, judge);
  };
}

/** `I am` and `this is` lead to anything: the first word must be a given name. */
export const introducedName: Validator = withoutCountry(
  ofNobodyKnown(input => {
    const name = input.text.replace(TITLED, '');
    if (PLACE_ENDS.test(input.text) || DAY_AND_MONTH.test(input.text)) return REJECTED;
    const isNone = NO_NAMES.test(input.text) && !isVietnameseName(name);
    return isNone || name.split(' ').length > 4 || !leadsWithName(name) ? REJECTED : personName(input);
  }, untitled),
);

/** Numbers of works, which who wrote them stands behind. */
const OF_WORK = /\b(?:ISBN|ISSN|doi|arXiv|PMID|ORCID|©|vol|no|pp?|RFC|CVE)\b[^\n]{0,40}$/i;
/** `2003, 2005-2007 `: the years of a copyright; `12:04:17 (`: a time. */
const YEARS = /(?:^|[^\d])(?:1[89]|20)\d\d[^\p{L}\d]*$|:\d\d[^\p{L}\d]*$/u;

/** Six digits at least up to the name, or nine with full stops between them, as versions have fewer. */
const LONG_NUMBER = /\d(?:[ /-]?\d){5}[^\p{L}\d]*$|\d(?:[ ./-]?\d){8}[^\p{L}\d]*$/u;

/** Behind a long number: as introduced, and not who wrote what the number is of. */
export const nameBehindDigits: Validator = input => {
  const { before } = input;
  return !LONG_NUMBER.test(before) || OF_WORK.test(before) || YEARS.test(before) ? REJECTED : introducedName(input);
};

/** A form of address, initials and a family name. */
const ADDRESSED =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Herrn?|Frau|Hr|Fr|Mme|M|Sra?|Sig|[Dd]hr|[Mm]w|[Mm]evr|Shri|Smt)\.? (?:\p{Lu}\. ?)+(?:\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** How towns begin that are called for somebody: `San Diego`. */
export const TOWN_BEGINS =
  /^(?:San|Santa|Santo|São|Saint|Sainte|St|Sankt|Port|Fort|Puerto|Villa|Ciudad|New|Mount|Lake|Cape)$/u;

/** Behind a word that only a person stands behind: as introduced, or the family name first. */
export const registeredName: Validator = withoutCountry(input => {
  const verdict = introducedName(input);
  if (verdict.ok) return verdict;
  // `Aan: mw. T. de Valk`
  if (ADDRESSED.test(input.text) && !NO_NAMES.test(input.text)) return personName(input);
  const words = input.text.replace(TITLED, '').split(' ');
  const isReversed = words.length > 1 && words.length < 4 && isGivenName(words.at(-1)!) && !words.some(isCommonWord);
  if (!isReversed || TOWN_BEGINS.test(words[0]!) || NO_NAMES.test(input.text) || PLACES.test(words.at(-1)!))
    return REJECTED;
  return personName(input);
});

/** How names of places end that may begin like somebody's: with a state, a country, a part of a town. */
export const ENDS_LIKE_PLACE =
  /(?:Alabama|Alaska|Arizona|Arkansas|California|Carolina|Colorado|Connecticut|Dakota|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Ohio|Oklahoma|Oregon|Pennsylvania|Island|Tennessee|Texas|Utah|Vermont|Washington|Wisconsin|Wyoming|USA|UK|Canada|Australia|Ontario|Québec|Quebec|City|Centro|Centre|Hill|Hills|Park|Bay|Lake|Point|Town|Village)$/;

/** Filling a line or a cell beside a detail of somebody: as registered, or an initial and a family name, and neither a place nor a thing. */
export const nameBesideDetails: Validator = ofNobodyKnown(input => {
  const { text } = input;
  if (text.includes(',')) {
    const sorted = NO_NAMES.test(text) ? REJECTED : sortedName(input);
    return sorted.ok ? sorted : numberedName(input);
  }
  // `ĐƠN XIN VIỆC`: the heading of a letter.
  if (isVietnameseProse(text)) return REJECTED;
  const words = text.replace(TITLED, '').split(' ');
  if (words.length < 2 || words.length > 4 || ENDS_LIKE_PLACE.test(text) || PLACES.test(words[0]!)) return REJECTED;
  if (words.slice(1).some(word => isCommonWord(word) && !isGivenName(word))) return REJECTED;
  if (words.every(isCommonWord)) return REJECTED;
  if (INITIALLED.test(text) && !NO_NAMES.test(text)) return personName(input);
  return registeredName(input);
});

/** `B. Quiroga` */
export const INITIALLED = /^\p{Lu}\. \p{Lu}\p{L}{3,}(?:-\p{Lu}\p{L}+)?$/u;

/** Behind a form of address, beside a detail of somebody: a word that is no everyday one. */
export const titledBesideDetails: Validator = input => {
  const verdict = personName(input);
  if (!verdict.ok || NO_NAMES.test(input.text)) return REJECTED;
  const name = Buffer.from(input.text)
    .subarray(verdict.skips ?? 0)
    .toString();
  return FIGURES.test(name) || name.split(/[ -]/).some(isCommonWord) ? REJECTED : verdict;
};

/** Behind the label of a part of a name: one or two words, no everyday ones and no further label. */
export const namePart: Validator = ({ text, after }) => {
  const words = text.split(/[ -]/);
  if (NO_NAMES.test(text) || /^ ?[:：=]/.test(after) || words.some(word => isCommonWord(word) && !isGivenName(word)))
    return REJECTED;
  return { ok: true, canonical: toNameForm(text) };
};

/** Behind a number of theirs: as introduced, or the family name first. */
export const numberedName: Validator = input => {
  const [family, given = '', ...more] = input.text.split(', ');
  if (given === '' || more.length > 0 || isGivenName(family!)) return registeredName(input);
  return isGivenName(given) && !NO_NAMES.test(input.text)
    ? personName(withSpan(input, { text: input.text }))
    : REJECTED;
};

/** Before an age: a full name, or a title and a family name as reports introduce a patient (`Mr. Lindqvist is a 53-year-old man`). */
export const agedName: Validator = input => {
  const { text, after } = input;
  if (!/^\w+\.? \S+$/.test(text) || !TITLED.test(text)) return after.startsWith(',') ? introducedName(input) : REJECTED;
  return /^ (?:is|was) an? /.test(after) && !NO_NAMES.test(text) ? personName(input) : REJECTED;
};

/** What papers and registers are called in full, with their letters behind. */
const PAPERS =
  /\b(?:documento|cédula|cedula|carn[eé]|clave|registro|registr|número|numero|number|código|code|tarjeta|cartão|cadastro|carteira|carta|carte|karta|ewidencji|seguridad|segurança|social|security|identidad|identidade|identità|identité|identity|persona|física|fisica|pessoas?|nacional|nazionale|national|fiscal|fiscale|tributaria|contribuyentes)\b/iu;

/** Given names that are countries and towns, too. */
export const PLACES = new RegExp(
  `^(?:${NAMES_AS_PLACES.map(place => place[0]!.toUpperCase() + place.slice(1)).join('|')})$`,
);
/** Given names that are short for months and days, which numbers stand behind, too. */
const OF_DATES = /^(?:Jan|Mar|Jun|Thu|Dec)$/;

/** One word: a given name, and neither a word of everyday English nor a place. */
export const soleGivenName: Validator = ({ text }) => {
  // Most words are none: this tells it in the least time.
  if (!isGivenName(text)) return REJECTED;
  const isWord = isCommonWord(text) || SMALL_WORDS.test(text.toLowerCase()) || PLACES.test(text) || OF_DATES.test(text);
  return isWord ? REJECTED : { ok: true, canonical: text.toLowerCase() };
};

/** Before what somebody writes: a full name as introduced, or one word or one of another script that is a name there. */
export const chatName: Validator = input => {
  const { text } = input;
  // `Renata K.`
  const sole = text.replace(/ \p{Lu}\.$/u, '');
  if (/^\p{Script=Latin}/u.test(text)) {
    if (sole.includes(' ')) return introducedName(input);
    return soleGivenName(withSpan(input, { text: sole })).ok ? { ok: true, canonical: text.toLowerCase() } : REJECTED;
  }
  const isOne = isDenseName(text) || isGivenNameAbroad(text.split(' ')[0]!);
  return isOne ? { ok: true, canonical: text.toLowerCase() } : REJECTED;
};

/** Offices and words that stand behind a form of address in other scripts. */
const OFFICES_ABROAD = /^(?:الرئيس|المدير|الوزير|العام|المحترم|الكريم|العزيز|هنا|من|في|אבל|לא|כבר|ภาพ|สมบัติ|พ่อ|แม่)/u;

/** Behind a form of address in another script: a given name first; Thai names are two words. */
export const titledAbroad: Validator = ({ text }) => {
  if (OFFICES_ABROAD.test(text)) return REJECTED;
  const isThai = /^[ก-๙]/u.test(text);
  const isGreek = /^\p{Script=Greek}/u.test(text);
  const isOne = isThai || isGreek || isGivenNameAbroad(text.split(' ')[0]!);
  return isOne ? { ok: true, canonical: text.toLowerCase() } : REJECTED;
};

/** Behind a word that leads to a person as well as to other things: a given name, or initials and a family name. */
export const listedName: Validator = ({ text }) => {
  const name = text.replace(TITLED, '');
  const isInitialled = /^(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}+/u.test(name);
  return { ok: (isInitialled || leadsWithName(name)) && !NO_NAMES.test(name) && !PLACE_ENDS.test(name) };
};

/** How family names of Russia, Ukraine and their neighbours end. */
const EASTERN_FAMILY = /(?:[оеёиы]ва?|[иы]на?|[цс]к(?:ий|ая|ой)|ко|[уюя]к|ич|[иы]х|ец|ян|ик|дзе|швили|[оы]й|ая)$/u;

/** Family name, given name, patronymic: the second word is a given name, the first looks like a family's. */
export const patronymicName: Validator = ({ text }) => {
  const [family, given] = text.split(' ');
  const isOne = isGivenNameAbroad(given!) && EASTERN_FAMILY.test(family!) && !isGivenNameAbroad(family!);
  return isOne ? { ok: true, canonical: text.toLowerCase() } : REJECTED;
};

const TICKET_TITLE = /(?:MRS?|MS|MISS|MSTR|DR|CHD|INF)$/;

/** `QUIROGA/RENATA MRS`, as tickets have it: a given name, or a form of address behind it. */
export const passengerName: Validator = ({ text }) => {
  const [family, given = ''] = text.toLowerCase().split('/');
  const isSomebody = TICKET_TITLE.test(text) || given.split(' ').some(part => isGivenName(capitalised(part)));
  return isSomebody && !isCommonWord(family!) ? { ok: true, canonical: text.toLowerCase() } : REJECTED;
};

export const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Before what only a person has: a given name, or words none of which is one of everyday English. */
export const apposedName: Validator = input => {
  const words = input.text.replace(TITLED, '').split(' ');
  // `Documento Nacional de Identidad (DNI)`
  if (!isGivenName(words[0]!) && (PAPERS.test(input.text) || /^,? \([\p{L}.]{2,6}[),]/u.test(input.after)))
    return REJECTED;
  if (NO_NAMES.test(input.text) || words.length > 5 || !isPersonal(words)) return REJECTED;
  // `the Quiroga Building`
  return /\b(?:the|a|an|der|die|das|le|la|les|el|los|las|il|lo|gli)\s$/i.test(input.before) && !isGivenName(words[0]!)
    ? REJECTED
    : personName(input);
};

/** Below a closing that is a word of prose as well: a given name, or two words. */
export const undersignedName: Validator = input => {
  const { text } = input;
  if (NO_NAMES.test(text)) return REJECTED;
  const isOneLine = / $/.test(input.before);
  if ((isOneLine || !text.includes(' ')) && /^\p{Script=Latin}/u.test(text) && !hasGivenName(text)) return REJECTED;
  return personName(input);
};

/** The family name over a label for the given ones: no word of a form. */
export const nameOfPair: Validator = ({ text }) =>
  NO_NAMES.test(text) || /^(?:vor|nach|name|string|text|required|pflicht)/i.test(text)
    ? REJECTED
    : { ok: true, canonical: text.toLowerCase() };

/** Before a titled name: somebody is called, treated, sent or owed something. */
const CALLED_ON =
  /(?:^|\P{L})(?:z\. ?Hd\.|zu Händen|attention de|atención de|t\.a\.v\.|attn|Sachbearbeiter(?:in)?:?|Bewohner(?:in)?|Resident|Zi\.? ?\d{1,3}(?:\.\d)?|belongs to|owned by|calling,|advis[eo]r:?|reach|ring|phone|contact|appointment|appt|seen by|treated by|referred (?:to|by)|PCP|GP|consultant|Hausarzt|Hausärztin|médecin traitant|médico|huisarts|voicemail|prescri\p{L}+|diagnos\p{L}+|erreichen|anrufe?n?|Rückruf|Termin|Patient(?:in)?|Praxis|Versicherung|Rechnung|joindre|joignable|rendez-vous|contacter|ordonnance|contactar|localizar|cita con|paciente|contattare|paziente|appuntamento|bereiken|bellen|afspraak|dzwonić|zadzwonić|pacjent\p{L}*|wizyt\p{L}|kontakta|ringa|patienten|contatar|consulta com|звонить|связаться|пациент\p{L}*)[^.!?\n]{0,40}$|\b(?:[Pp]atient|[Tt]enant|[Ll]andlord|[Pp]hysician|PCP),? $/u;
/** Behind it: what only somebody real does or has. A language or two a line. */
const HAS_NUMBER = new RegExp(
  `^(?:['’]s)?,?(?:${[
    ' (?:and (?:Mr|Mrs|Ms|Miss|Dr)\\.? \\p{Lu}\\p{L}+ live|holds (?:passport|account)|called|rang|phoned|emailed|texted|lives? at|resides|moved to|can be reached|is reachable|has been our|will see you|is out of the office|will be your|left a (?:message|voicemail)|applied for|is allergic|was (?:admitted|discharged|diagnosed|referred)|presented with)\\b',
    ',? \\(?\\d{2,3} ?(?:J\\.|Jahre\\b|y/?o\\b|ans\\b|años\\b|anos\\b|anni\\b|jaar\\b|lat\\b)|,? \\(?(?:Zi|Zimmer|Room|Rm|Bett|Bed)\\.? \\d',
    ' (?:of|at|on|from|via) (?:[+(]?\\d|\\S+@)| [^.!?\\n]{0,16}\\b(?:NI|DOB|SSN|PAN|MRN|IBAN|phone|appointment|biopsy|passport)\\b',
    ', \\p{Lu}-\\p{Lu}-\\p{Lu}-',
    ' (?:wohnt|ist umgezogen|ist unter|ist (?:am )?\\d|bittet um|hat (?:seine|ihre|angerufen)|erreichen)|, geb',
    ' (?:a rappelé|a appelé|habite|demeure|vous attend|vous recevra|est joignable|a signé)|, né',
    ' (?:no contesta|vive en|le atenderá|ha llamado|llamó|reside|con DNI)|, nacid',
    ' (?:mora n[ao]|reside n[ao]|ligou|telefonou|vai atender)|, nascid',
    ' (?:abita|riceve|ha chiamato|risiede|la richiamerà)|, nat[oa]',
    ' (?:woont|bereiken|komt \\p{L}+ langs|heeft gebeld)|, geboren',
    ' (?:mieszka|dzwoni|pod numer|má telefon|bydlí|are (?:CNP|telefon)|locuiește|har telefon|bor på|ringde|ringte|asuu)',
    ' (?:your|votre|Ihre?n?|su|seu|sua|suo|uw) (?:account|order|appointment|policy|claim|application|booking|card|payment|num[eé]ro|dossier|commande|virement|facture|identifiant|mot de passe|demande|colis|livraison|adresse|carte|prêt|remboursement|Überweisung|Lieferung|Adresse|Karte|Mitgliedschaft|Kündigung|transferencia|factura|envío|préstamo|tarjeta|solicitud|transferência|fatura|encomenda|cartão|empréstimo|bonifico|fattura|ordine|carta|prestito|polizza|nome utente|overboeking|factuur|lening|transfer|invoice|loan|refund|statement|request|visit|prescription|test|results|username|password|delivery|parcel|contrat|rendez-vous|compte|Vertrag|Kunden|Konto|Termin|Personalnummer|Rechnung|Bestellung|Antrag|número|pedido|cuenta|cita|póliza|contrato|contratto|klant|bestelling|afspraak|polis)',
    ' (?:просил|просила|живёт|живет|звонил|звонила|проживает|мешкає|дзвонив)',
  ].join('|')})`,
  'u',
);
/** What somebody of whom something personal is asked, or who is wished something on the phone, is spoken to with. */
const SPOKEN_TO =
  /\b(?:date of birth|address|postcode|zip code|account|policy|card|booking|order|payment|birthday in advance|Geburtsdatum|Adresse|Kundennummer|date de naissance|adresse|dossier|fecha de nacimiento|dirección|cuenta|data di nascita|indirizzo|data de nascimento|endereço|geboortedatum|adres|data urodzenia)[^.!?\n]{0,24}, $/iu;
/** Offices and figures that have a title: nobody who could be called. */
const FIGURES =
  /^(?:Speaker|President|Chair|Chairman|Chairwoman|Mayor|Secretary|Minister|Ambassador|Justice|Right|Wrong|Who|Pepper|Bean|Universe|World|America|Pac-Man|Robot|Big|Perfect|Nice|Fix|Clean|Hyde|Jekyll|Watson|Holmes|Strange|Evil|Tadeusz|Holle|Ober|Bovary|Präsident|Minister|Président)\b/u;

/** Behind a title: a word that is no everyday one, where somebody is called or has what only people have. */
export const titledName: Validator = input => {
  const { text, before, after } = input;
  const words = text.split(' ');
  if (NO_NAMES.test(text) || FIGURES.test(text) || words.some(isCommonWord)) return REJECTED;
  if (
    /^ (?:Office|Clinic|Practice|Dental|Company|Inc|Street|Avenue|Road|Drive|Hospital|School|University)\b/.test(
      after,
    ) ||
    /\b(?:Office|Clinic|Dental|Hospital|School)$/.test(text)
  )
    return REJECTED;
  // Without the form of address, whose full stop ends no sentence.
  const sentence = before.replace(/(?:(?:Herrn?|Frau|[Dd]e) )?\p{L}+(?:\.\p{L}+)?\.? $/u, '');
  // A row of a table, or an answer to `your date of birth, Mr. Lindqvist?`.
  const isCell = /(?:^|\n|\t|;|\| ?)$/.test(sentence) && /^(?:\t|;| ?\|)\S/.test(after);
  const isSpokenTo = SPOKEN_TO.test(sentence) && /^[?!.](?:\s|$)/.test(after);
  if (!isCell && !isSpokenTo && !CALLED_ON.test(sentence) && !HAS_NUMBER.test(after)) return REJECTED;
  const verdict = personName(withSpan(input, { text: text.replace(/^(?:\p{Ll}+ )+/u, '') }));
  return verdict.ok ? { ...verdict, canonical: text.toLowerCase() } : verdict;
};

/** Under a key of a record: a given name and another, with signs of an address of the web between them. */
export const keyedName: Validator = input => {
  const text = input.text.replace(/\+|%20/g, ' ');
  const words = text.split(' ');
  const verdict = isPersonal(words) ? introducedName(withSpan(input, { text })) : REJECTED;
  return verdict.ok ? { ...verdict, canonical: input.text } : verdict;
};

/** Letters as RFC 2047 writes them in the head of a letter: `J=C3=BCrgen_Habicht`, in UTF-8 or an alphabet of one byte. */
export const encodedName: Validator = input => {
  const bytes = input.text
    .replaceAll('_', ' ')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const utf8 = Buffer.from(bytes, 'latin1').toString();
  const text = utf8.includes('\ufffd') ? bytes : utf8;
  const verdict = introducedName(withSpan(input, { text }));
  // Nothing of an encoded form can be shed or skipped.
  return verdict.ok ? { ok: true, canonical: input.text.toLowerCase() } : verdict;
};
