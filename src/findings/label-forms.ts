import type { RuleClass } from '../types.ts';
import { isDate } from './dates.ts';

/** What an operator writes behind `[LABEL~`. The operator asks its form before it writes, the scan before it passes over a label. */
export interface LabelForm {
  /** Could the operator have written this for a value with that label? */
  fits(body: string, label: string): boolean;
  /** Of a finding that lies within the body: may it be there by chance? Without it all are. */
  isChance?(rule: FoundRule, text: string, label: string): boolean;
}

/** What is asked of the rule of a finding. */
export interface FoundRule {
  readonly class: RuleClass;
  /** What stands in its place when it is replaced. */
  readonly label: string;
  /** Characters that its values begin with as everybody knows, such as `AKIA`. */
  readonly publicPrefix: number;
}

/** `[DATE_OF_BIRTH~1984-02-11]`: one date, nothing around it. */
export const shiftedDate: LabelForm = { fits: isDate };

const GENERALISED =
  /^(?:\d{3,4}|\d{1,3}\.\d{1,3}\.\d{1,3}\.0\/24|(?:[0-9a-f]{1,4}:){2}[0-9a-f]{1,4}::\/48|\d{3}\*\*|\d{1,2}-\d{1,2}|90\+)$/;

/** A year, a network, three digits of a ZIP code, an age band. */
export const generalised: LabelForm = { fits: body => GENERALISED.test(body) };

const SEALED = /^siv:(?:[A-Za-z0-9_-]{8}\.){2,}[A-Za-z0-9_-]{1,8}$/;

/** Base64url in groups of eight characters, in which no key, number or address stands as it is. */
export const sealed: LabelForm = { fits: body => SEALED.test(body) };

/** Of letters no blanks, so that no text is taken for a token. */
const SHAPED = /^(?:ff1:[\d ()+.,/-]{6,64}|ff1a:[\da-z@+._/-]{1,64}|ff1b:[\dA-Za-z@+._/-]{1,64})$/;
/** What values with some labels look like when their letters and digits have changed; of all others, anything but an e-mail address. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  CREDIT_CARD: /^ff1:\d{12,19}$/,
  EMAIL: /^ff1[ab]:[^@]+@[^@]+$/,
  IBAN: /^ff1b?:[\dA-Za-z]{15,34}$/,
  PHONE: /^ff1:\+?\d{6,15}$/,
};
const OTHER_SHAPE = /^[^@]+$/;
const NUMBER = /^(?:[^A-Za-z@]+|[\dA-Za-z./-]*\d[\dA-Za-z./-]*)$/;
/** A known beginning of that many characters, with the rest of a key behind it, comes by chance in fewer than one of a million tokens. */
const TELLING_PREFIX = 3;

/** Letters and digits encrypted where they stood: any number may come of another. */
export const shaped: LabelForm = {
  fits: (body, label) => SHAPED.test(body) && (SHAPES[label] ?? OTHER_SHAPE).test(body),
  isChance: (rule, text, label) =>
    rule.class === 'secret' ? rule.publicPrefix < TELLING_PREFIX : rule.label === label || NUMBER.test(text),
};

export const labelForms: readonly LabelForm[] = [shiftedDate, generalised, sealed, shaped];
