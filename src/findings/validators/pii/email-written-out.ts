import { REJECTED, type Validator, withSpan } from '../validator.ts';
import { email } from './email.ts';

/** `mara [at] nordvik [dot] se`: an address once its words are signs again. */
export const emailWrittenOut: Validator = input => {
  const text = input.text
    .replace(
      /\s*[[({<]\s*(?:at|ät|arroba|chiocciola|arobase|zavináč|małpa|kukac|snabel-a|alfakrøll|apenstaartje|собака|@)\s*[\])}>]\s*|\s+at\s+|[_-]AT[_-]/i,
      '@',
    )
    .replace(
      /\s*[[({<]\s*(?:dot|punkt|punto|point|ponto|tečka|kropka|pont|punt|piste|točka|точка|\.)\s*[\])}>]\s*|\s+(?:dot|punkt|punto)\s+|_DOT_/gi,
      '.',
    );
  // `_AT_` is a part of many names in code.
  if (/_at_/i.test(input.text) && !/\.(?:com|org|net|edu|io|de|se|uk|fr)$/i.test(text)) return REJECTED;
  if (!/^[^\s@]+@[^\s@]+\.[A-Za-z]{2,12}$/.test(text) || /^[^A-Za-z]*@/.test(text)) return REJECTED;
  return email(withSpan(input, { text }));
};
