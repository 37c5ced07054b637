import { isWhole, judgeWithout, REJECTED, type Validator } from '../validator.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { holdsThing, isNoName, isSampleName, isWithoutCapitals, isWrittenAsName } from './name-form.ts';
import { isKeyForPeople, mayBeSpelledUnder, mayBeUnder } from './name-keys.ts';
import { isBareLabel, isGreetedOnTheWay, isLabelOfPart, isNamedOtherwise, isNobody } from './name-labels.ts';
import { formOfAddress, toNameForm, withoutNickname, withoutTitles } from './name-titles.ts';

/** A value that is written as people's names are, without the form of address. Used only where the place says that a name stands there. */
export const personName: Validator = input => {
  const papers = PAPERS_BEHIND.exec(input.text)?.[0];
  if (papers !== undefined) return judgeWithout(papers, input, personName);
  // `Vorname: Deniz Geburtsname: …`: the next label.
  const label = /^ ?[:：]/.test(input.after) ? LABEL_BEHIND.exec(input.text)?.[0] : undefined;
  if (label !== undefined) return judgeWithout(label, input, personName);
  const verdict = judgeName(input);
  if (!verdict.ok) return verdict;
  const address = formOfAddress(input.text, input.before.endsWith('.') || input.after.includes('@'));
  if (address === undefined) return verdict;
  return { ...verdict, canonical: toNameForm(input.text.slice(address.length)), skips: Buffer.byteLength(address) };
};

const judgeName: Validator = input => {
  const { text, before } = input;
  const titled = text.trim().replace(/\s+/g, ' ');
  const untitled = withoutTitles(titled);
  const isTitled = untitled !== titled;
  const name = withoutNickname(untitled);
  if (isNobody(name, before)) return REJECTED;
  // Of a whole value the key says what it is, within a text the words around it.
  const isAll = isWhole(input);
  if (!isAll && ((!isTitled && isGreetedOnTheWay(name, input)) || isNamedOtherwise(name, input))) return REJECTED;
  if (isNoName(name)) return REJECTED;
  const canonical = name.toLowerCase();
  if (isSampleName(name)) return { ok: true, placeholder: true, canonical };
  const isForPeople = isAll && isKeyForPeople(name, input);
  if (isAll && !mayBeUnder(input, name, isForPeople || isTitled)) return REJECTED;
  if (isWithoutCapitals(name)) return { ok: true, canonical };
  if (isAll && !mayBeSpelledUnder(input, name)) return REJECTED;
  const place = {
    isWhole: isAll,
    isForPeople,
    isForPart: isLabelOfPart(before),
    isBare: isBareLabel(before),
    isTitled,
  };
  return isWrittenAsName(name, place) ? { ok: true, canonical } : REJECTED;
};

/** What papers and numbers are called by their first letters: behind a name, no part of it. */
const PAPERS_BEHIND =
  /(?: (?:DNI|CUIT|CUIL|CPF|CNPJ|CURP|RFC|RUC|RUT|RUN|NIF|NIE|NIT|NSS|NISS|CIF|CIN|CNIC|IBAN|BIC|DOB|SSN|MRN|NPI|NHS|BSN|KVK|BTW|PESEL|REGON|NIP|CNP|BVN|NIN|NRIC|EGN|OIB|JMBG|TCKN|ABN|TFN|TEL|PIS|CTPS|AVS|AHV|KVNR|NIR|NRP|NIK|NPWP|CCCD|CMND))+$/;

/** Words of forms behind a name, with their colon. */
const LABEL_BEHIND =
  / (?:Vorname|Nachname|Geburtsname|Geburtsdatum|Name|Adresse|Anschrift|Telefon|Tel|Straße|Ort|PLZ|Prénom|Nom|Adresse|Téléphone|Age|Sex|Address|Phone|Email|E-Mail|Mobile|Date|Gender|Birthdate|Nombre|Apellidos|Dirección|Teléfono|Edad|Cognome|Nome|Indirizzo|Telefono|Endereço|Telefone|Voornaam|Achternaam|Adres|Telefoon|Imię|Nazwisko|Adress)$/u;

/** A name in front of an address: in angle brackets, or a word of it is in the address. */
export const mailboxName: Validator = input => {
  // `Renovate Bot <bot@host.test>`
  if (/\bbot$/i.test(input.text)) return REJECTED;
  const verdict = personName(input);
  if (!verdict.ok || /^"? ?[<]/.test(input.after)) return verdict;
  // A cell, and the address in the next.
  if (/^(?:,|;|\t| \| |["'], ?["'])\S/.test(input.after) && isGivenName(input.text.split(' ')[0]!)) return verdict;
  const local = (/([^\s<>("[]+)@/.exec(input.after)?.[1] ?? '').toLowerCase();
  const words = input.text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some(word => word.length > 2 && local.includes(word)) ? verdict : REJECTED;
};

/** `Lindqvist, Mara`: what follows the comma begins with a given name. */
export const sortedName: Validator = ({ text, before, after }) => {
  // In quotes only in front of an address.
  if (/["']$/.test(before) && !/[:*_] ?["']$/.test(before) && !/^["'] ?</.test(after)) return REJECTED;
  const [family = '', given = ''] = text.split(/,\s*/);
  if (!isGivenName(given.split(' ')[0]!) || holdsThing(text) || isCommonWord(family)) return REJECTED;
  // Two people.
  if (family.includes(' ') && isGivenName(family.split(' ')[0]!)) return REJECTED;
  return { ok: true, canonical: `${given} ${family}`.toLowerCase() };
};
