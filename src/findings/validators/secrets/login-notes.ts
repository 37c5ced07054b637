import { REJECTED, type Validator, withSpan } from '../validator.ts';
import { isCodeReference, isEmptyWord } from './code-reference.ts';
import { prosePassword, toldPassword } from './told-password.ts';
import { WEAK } from './value-place.ts';

/** Kinds of addresses, whose names nobody logs in with. */
const SCHEME = /(?:^|[\s"'=(,;|])(?:sips?|mailto|xmpp|h323|im|tel|ssh|s?ftps?|scp|rsync|git|image|https?):$/i;

/** The password of a login before an address. */
export const loginBeforeAddress: Validator = input => (SCHEME.test(input.before) ? REJECTED : prosePassword(input));

const LOGIN = /^([\p{L}\p{N}_.@+\\-]{2,60}) ?(?:\/{1,2}|:|,) ?(\S{4,64})$/u;
/** Accounts that systems come with. */
const OF_SYSTEMS =
  /^(?:root|admin|administrator|apc|ubnt|pi|operator|service|support|guest|cisco|mikrotik|hp|manager|supervisor|sa|postgres|oracle|system|nagios|zabbix|backup|deploy|ubuntu|debian|ec2-user|tech|technik|installer|monitor|webadmin|sysadmin|superuser)$/i;
/** Rights and roles, and what is done with a login. */
const RIGHTS =
  /^(?:read|write|only|admin\w*|edit\w*|owner|view\w*|guest|user|users|public|private|internal|external|intern|extern|full|none|sso|ldap|saml|token|badge|access|denied|allow\w*|granted|limited|partial|lesen|schreiben|lecture|écriture|operator|manager|member|support|required|unknown|default)$/i;

/** A cell with a user and a password; a plain word is one only behind an account that systems come with. */
export const cellLogin: Validator = input => {
  const cell = LOGIN.exec(input.text);
  if (cell === null || /^\w:|:\/\/|^https?$/i.test(input.text)) return REJECTED;
  const user = cell[1]!;
  const password = cell[2]!;
  const behind = withSpan(input, { text: password, before: input.before + input.text.slice(0, -password.length) });
  const verdict = toldPassword(behind);
  const skips = Buffer.byteLength(input.text) - Buffer.byteLength(password);
  if (verdict.ok) return { ...verdict, skips: skips + (verdict.skips ?? 0), canonical: verdict.canonical ?? password };
  if (!OF_SYSTEMS.test(user) || RIGHTS.test(password) || isEmptyWord(password) || isCodeReference(password))
    return REJECTED;
  return /^[a-z]{5,20}$/.test(password) ? { ...WEAK, skips, canonical: password } : REJECTED;
};

/** Frequencies, standards, kinds of networks. */
const OF_RADIO = /ghz|mhz|mbit|mbps|gbit|802\.?11|^wpa|^wep|^wi-?fi|^wlan|^open$/i;
/** Words with a sign between, as people make up keys for guests. */
const JOINED = /^\p{Ll}{2,}(?:[-_&+]\p{L}+)+$|^\p{Ll}{2,}(?:\.\p{L}+){2,}$/u;
/** A key that a factory prints on a box. */
const PRINTED = /^(?=.*[0-9])(?=.*[A-Za-z])[0-9A-Za-z]{8,63}$/;

/** The key of a wireless network where its name stands beside it. */
export const wifiKey: Validator = input => {
  const { text } = input;
  if (OF_RADIO.test(text) || isEmptyWord(text)) return REJECTED;
  const verdict = prosePassword(input);
  if (verdict.ok) return verdict;
  if (PRINTED.test(text) && !/^[A-Z]?[a-z]+\d{1,4}$|^\d+[a-z]+$/.test(text)) return { ok: true };
  return text.length >= 10 && JOINED.test(text) ? WEAK : REJECTED;
};
