/**
 * Between a label and its value, where the value begins with a letter or a digit: signs and blanks of the line (`: `, `": "`, ` | `, `** – `),
 * the tags between two cells (`</b> `, `</td><td>`), or the end of the line.
 */
export const TO_VALUE =
  '(?:[^0-9A-Za-z\\n]{1,6}|[^0-9A-Za-z\\n<]{0,3}(?:</?[A-Za-z][A-Za-z0-9]{0,7}>\\s{0,8}){1,3}|[^0-9A-Za-z\\n]{0,3}\\r?\\n[ \\t]{0,4})';
