import { toWords } from '../detectors/name-words.ts';
import { KeyRole } from '../kernel/kernel.ts';

/** Members whose text says what a value beside them is: `{"name": "DB_PASSWORD", "value": …}`. */
const NAMES =
  /^(?:(?:\w+ )?(?:name|key|label|variable|field)|n|k|env|env var|parameter|param|property|attribute|header|setting|option|flag|secret id|claim)$/;
/** Members that say it where nothing else does: a FHIR identifier's `system`, a contact's `type`. */
const MAY_NAME =
  /^(?:(?:\w+ )?(?:id|type|kind|system|code|title|description|comment)|use|purpose|service|provider|vendor|integration)$/;
/** Members that hold a value: `value`, `ParameterValue`, `stringValue`, `default_value`, DynamoDB's `S`. */
const HOLDS =
  /^(?:(?:\w+ )?(?:value|val|default|plaintext)|v|value \w+|content|data|new|example|current|s|plain text|secret string)$/;
/** Members that name the columns of a table whose rows stand beside them. */
const HEADS =
  /^(?:(?:table )?(?:columns?|headers?|heads?|headings?|fields?)(?: names?)?|cols|fieldnames|spalten|kopfzeile|colonnes|entetes|columnas|encabezados?|colonne|intestazioni|colunas|cabecalhos?|kolommen|kolumny|naglowki|kolonner|kolumner|sarakkeet|oszlopok|sutunlar|столбцы|колонки|列|列名|表头|열)$/;
const LONGEST = 40;

/** Bytes of UTF-8; a longer text is no name of the value beside it. The walk of JSON in the kernel has the same bound. */
export const LONGEST_LABEL = 64;

/** What a member called `name` is for, apart from what rules want of it: a sum of `KeyRole`s. */
export function roleOfMember(name: string): number {
  if (name.length > LONGEST) return 0;
  const words = toWords(name).trim();
  if (HOLDS.test(words)) return KeyRole.holds;
  if (HEADS.test(words)) return KeyRole.heads | (NAMES.test(words) ? KeyRole.names : 0);
  if (NAMES.test(words)) return KeyRole.names;
  return MAY_NAME.test(words) ? KeyRole.mayName : 0;
}
