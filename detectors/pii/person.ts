import { defineRules } from '../../src/detectors/rule.ts';

const MONTH =
  '(?i:jan(?:uary|uar|vier|eiro)?|enero|gennaio|feb(?:ruary|ruar|rero|braio)?|f[eé]v(?:rier|ereiro)?|mar(?:ch|s|zo|ço)?|m[aä]rz|maart|apr(?:il|ile)?|avril|abril|may|mai|mayo|maggio|maio|mei|june?|juni|juin|junio|giugno|junho|july?|juli|juillet|julio|luglio|julho|aug(?:ust|ustus)?|ao[uû]t|agosto|sep(?:t|tember|tembre|tiembre)?|settembre|setembro|oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|outubro|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|d[eé]c(?:embre)?|dic(?:iembre|embre)?)';
const DATE = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th|\\.)?(?: of| de)? ${MONTH}\\.?,?(?: de)? \\d{4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}-${MONTH}-\\d{2,4}|\\d{4}年\\d{1,2}月\\d{1,2}日)`;

const TITLES = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Madam|Herr|Frau|Monsieur|Madame|Mme|Mlle|M|Sr|Sra|Srta|Señor|Señora|Don|Doña|Signor|Signora|Sig|Sig\\.ra|Dott|Dott\\.ssa|Senhor|Senhora|Dhr|Mevr|Mevrouw|Meneer|Pan|Pani)";
const WORD = "\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)?";
const NAME = `${WORD}(?: \\p{Lu}\\.)?(?: (?:de|da|do|dos|del|della|der|den|di|van|von|zu|bin|al|el|la|le))?(?: ${WORD}){0,3}`;
const FULL_NAME = `${WORD}(?: \\p{Lu}\\.)?(?: (?:de|da|do|dos|del|della|der|den|di|van|von|zu|bin|al|el|la|le))?(?: ${WORD}){1,3}`;

export default defineRules([
  {
    id: 'date-of-birth',
    title: 'Date of birth',
    class: 'pii',
    severity: 'medium',
    category: 'demographic',
    pattern: `(?i:\\b(?:d\\.?o\\.?b\\b\\.?|date of birth|birth ?date|birth ?day|born(?: on)?|geboren(?: am)?|geb\\.|geburtsdatum|geburtstag|n[eé]e? le|date de naissance|nacid[oa](?: el)?|fecha de nacimiento|data di nascita|nat[oa] il|data de nascimento|nascid[oa](?: em)?|geboortedatum|urodzon[yaey]*|data urodzenia|дата рождения)|出生日期|生年月日|생년월일|जन्म तिथि)[^0-9A-Za-z\\n]{0,5}(?:(?i:is|was|on|am|the|le|el|il|em)[^0-9A-Za-z\\n]{1,2}){0,2}(${DATE}|\\d{8})`,
    atoms: ['d.o.b', 'dob:', 'dob ', 'dob=', 'dob-', 'dob.', 'dob_', 'dob(', 'dob,', 'dob#', 'date of birth', 'birthdate', 'birth date', 'birthday', 'birth day', 'born', 'geb.', 'geboren', 'geburts', 'date de naissance', 'née le', 'NÉE LE', 'Née le', 'nee le', 'né le', 'Né le', 'NÉ LE', 'ne le', 'nacid', 'fecha de nacimiento', 'data di nascita', 'nato il', 'nata il', 'data de nascimento', 'nascid', 'geboortedatum', 'urodzon', 'data urodzenia', 'дата рождения', 'Дата рождения', 'ДАТА РОЖДЕНИЯ', '出生日期', '生年月日', '생년월일', 'जन्म तिथि'],
    maxLength: 128,
    right: 'number',
    keyedPattern: `(${DATE}|\\d{8})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
    keyedKeywords: ['dob', 'd o b', 'birth', 'birth date', 'birthdate', 'birthday', 'date of birth', 'born', 'birth day', 'geburtsdatum', 'geburtstag', 'geboren', 'date de naissance', 'naissance', 'fecha de nacimiento', 'fecha nacimiento', 'nacimiento', 'data di nascita', 'nascita', 'data de nascimento', 'nascimento', 'geboortedatum', 'data urodzenia', 'дата рождения', '出生日期', '生年月日', '생년월일', 'जन्म तिथि'],
    validators: ['birth-date'],
    confidence: 0.75,
    examples: {
      match: [
        { text: 'DOB: «03/15/1989», MRN' },
        { text: 'She was born on «March 15, 1989» in' },
        { text: 'geboren am «15.03.1989»' },
        { text: 'né le «2 août 1978»' },
        { text: '出生日期：«1985年7月30日»' },
        { text: '«1985-07-30»T00:00:00Z', key: 'birthDate' },
      ],
      ignore: [
        { text: 'meeting on 1989-03-15', why: 'a date without a birth' },
        { text: 'born in 1879 at Ulm', why: 'a year only' },
        { text: 'DOB 13/32/1989', why: 'no such day' },
      ],
    },
    references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
  },
  {
    id: 'age-over-89',
    title: 'Age over 89',
    class: 'pii',
    severity: 'low',
    category: 'demographic',
    pattern:
      '(?i:\\b(?:aged?|age:|age is|age of|turned|turning)[ :=]{1,3})(9\\d|1[01]\\d)(?i:[ -]?(?:years?|yrs?|y/?o)\\b)?|\\b(9\\d|1[01]\\d)(?i:[ -](?:years?|yrs?)[ -]old\\b|[ -]?y/?o\\b)',
    atoms: ['age ', 'aged', 'age:', 'age=', 'turned ', 'turning ', 's-old', 's old', 'year-old', 'year old', 'yr-old', 'yr old'],
    maxLength: 48,
    right: 'number',
    keyedPattern: '(?:9\\d|1[01]\\d)(?:\\.0)?',
    keyedKeywords: ['age', 'patient age', 'alter', 'edad', 'âge', 'età', 'idade', 'leeftijd', 'wiek', '年龄', '年齢', '나이', 'आयु'],
    confidence: 0.6,
    examples: {
      match: [{ text: 'patient, age «93», admitted' }, { text: '«94»', key: 'patient_age' }],
      ignore: [
        { text: 'patient, age 73, admitted', why: 'under 90' },
        { text: 'page 93 of the book', why: 'a page' },
        { text: 'the stage 93 lights', why: 'not an age' },
      ],
    },
    references: ['https://www.law.cornell.edu/cfr/text/45/164.514'],
  },
  {
    id: 'person-name',
    title: 'Name of a person in a structured place',
    class: 'pii',
    severity: 'low',
    category: 'identity',
    pattern: `(?:(?:\\b(?:Dear|Hi|Hello|Cher|Chère|Liebe|Lieber|Sehr geehrter|Sehr geehrte|Estimado|Estimada|Querido|Querida|Caro|Cara|Gentile|Egregio|Prezado|Prezada|Beste|Geachte|Szanowny|Szanowna) ${TITLES}\\.? )|(?:(?i:\\b(?:full name|patient name|customer name|client name|employee name|contact name|account holder|cardholder name|cardholder|beneficiary|patient|employee|insured|signed by|nom et pr[eé]nom|nom complet|nombre completo|vor- und nachname|nome completo|nome e cognome|imię i nazwisko|attn|recipient))[:=] ?)|(?:(?:^|\\n)[ \\t>*_-]*(?:Name|NAME|name|Nom|Nombre|Nome|Naam|Contact|Patient|Customer|Client|From|To|Cc)\\b[*_]{0,2}[:=][*_]{0,2} ?))(${NAME})|(?:^|[\\n<"'(>:;,] ?)(${FULL_NAME})"? <[^<>@\\s]+@[^<>@\\s]+>`,
    atoms: ['dear ', 'hi mr', 'hi ms', 'hi dr', 'hello ', 'cher ', 'chère', 'Chère', 'liebe', 'sehr geehrte', 'estimad', 'querid', 'caro ', 'cara ', 'gentile', 'egregio', 'prezad', 'beste ', 'geachte', 'szanown', 'name:', 'name=', 'name*', 'name_', 'account holder', 'cardholder', 'beneficiary', 'patient:', 'patient=', 'patient*', 'employee:', 'employee=', 'insured', 'signed by', 'nom et pr', 'nom complet', 'nom:', 'nom=', 'nom*', 'nombre', 'nachname', 'nome', 'naam', 'nazwisko', 'attn', 'recipient', 'contact', 'customer', 'client', 'from:', 'from=', 'from*', 'cc: ', 'to: '],
    shapes: ['at'],
    maxLength: 160,
    keyedPattern: "[\\p{L}\\p{M}'’·・.,\\- ]{2,60}",
    keyedKeywords: ['name', 'first name', 'last name', 'full name', 'middle name', 'surname', 'given name', 'family name', 'maiden name', 'firstname', 'lastname', 'fullname', 'fname', 'lname', 'customer name', 'patient name', 'employee name', 'contact name', 'cardholder', 'cardholder name', 'account holder', 'owner name', 'author name', 'vorname', 'nachname', 'familienname', 'nom', 'prenom', 'prénom', 'nom de famille', 'nombre', 'apellido', 'apellidos', 'cognome', 'nome', 'sobrenome', 'voornaam', 'achternaam', 'imię', 'nazwisko', 'имя', 'фамилия', '姓名', '名字', '氏名', '名前', '이름', '성명', 'नाम'],
    validators: ['person-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'Dear Mr. «Lindqvist»,' },
        { text: 'Full name: «Mara Lindqvist-Oyelaran»' },
        { text: '«Mara Lindqvist»', key: 'customer_name' },
        { text: '«Mara»', key: 'firstName' },
        { text: '«王小明»', key: '姓名' },
        { text: 'From: «Mara Lindqvist» <mara@nordvik.se>' },
        { text: '«John Doe»', key: 'full_name', placeholder: true },
      ],
      ignore: [
        { text: 'Dear Sir or Madam,', why: 'nobody is named' },
        { text: 'get_user_by_id', key: 'name', why: 'an identifier' },
        { text: 'Acme Widget Store', key: 'name', why: 'a company' },
        { text: 'Xerox 1881', key: 'product_name', why: 'a product' },
        { text: 'Mara met Tom at the station.', why: 'names in prose are not claimed' },
      ],
    },
    references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
  },
  {
    id: 'demographic-detail',
    title: 'Sensitive personal detail under its own key',
    class: 'pii',
    severity: 'medium',
    category: 'special-category',
    pattern: '(?i:\\b(?:religion|ethnicity|sexual orientation|marital status|political affiliation)[:=] ?)(?i:(christian|catholic|protestant|muslim|jewish|hindu|buddhist|sikh|atheist|hispanic|latino|latina|caucasian|african american|asian|gay|lesbian|bisexual|heterosexual|homosexual|single|married|divorced|widowed|democrat|republican))\\b',
    atoms: ['religion:', 'religion=', 'ethnicity:', 'ethnicity=', 'orientation:', 'orientation=', 'marital status:', 'marital status=', 'affiliation:', 'affiliation='],
    maxLength: 64,
    keyedPattern: '[A-Za-z][A-Za-z /-]{2,40}',
    keyedKeywords: ['religion', 'ethnicity', 'sexual orientation', 'political affiliation', 'political party', 'trade union', 'konfession', 'religionszugehörigkeit'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [{ text: 'Religion: «Buddhist», Marital status: «married»' }, { text: '«Hispanic»', key: 'ethnicity' }],
      ignore: [{ text: 'a book on religion and society', why: 'a topic' }],
    },
    references: ['https://gdpr-info.eu/art-9-gdpr/'],
  },
]);
