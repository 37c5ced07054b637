import { lineBefore, REJECTED, type Validator } from '../validator.ts';
import { columnPassword } from './column-password.ts';
import { toldKey } from './told-key.ts';

/** In the cells before, up to this one: that it is a password, a key; what is neither. */
const PASSWORD =
  /pass(?:word|wd|phrase|code)|(?:^|[^\p{L}])(?:pwd?|mdp|psk)(?![\p{L}])|passwor[dt]|kennwort|wachtwoord|lösenord|adgangskode|passord|salasana|contrase[nñ]a|mot de passe|senha|parol|hasło|heslo|jelszó|lozinka|geslo|şifre|парол|密[码碼]|パスワード|비밀번호/iu;
const KEY =
  /(?:^|[^\p{L}])(?:key|token|secret|dsn)(?![\p{L}])|[a-z](?:Key|Token|Secret)(?![\p{L}])|api_?key|schlüssel|(?:^|[^\p{L}])(?:clé|clave|chave|chiave|klucz|klíč)(?![\p{L}])|ключ|токен|секрет|キー|トークン|密[钥鑰]|令牌/iu;
const OTHER =
  /public|primary|foreign|policy|length|hint|rotat|expir|\b(?:key|token)[ _-]?(?:id|type|name|url)\b|öffentlich|publique|pública|pubblic/i;
const LEAST_KEY = 16;

/** A cell in a column of values, by what the cells before it in its row say. */
export const labelledCell: Validator = input => {
  const { text, before } = input;
  const row = lineBefore(before);
  if (OTHER.test(row)) return REJECTED;
  if (PASSWORD.test(row)) return columnPassword(input);
  return text.length >= LEAST_KEY && KEY.test(row) && /^[\w+/=.~-]+$/.test(text) ? toldKey(input) : REJECTED;
};
