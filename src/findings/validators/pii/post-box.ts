import { REJECTED, type Validator } from '../validator.ts';

/** `BP` and `C.P.` are much else: they want a place behind the number. */
export const postBox: Validator = ({ text, before }) => {
  if (
    /^(?:B\.?P\.?|C\.P\.)/.test(text) &&
    !/\d{5} \p{Lu}|\d{2}-\d{3}/u.test(text) &&
    !/(?:adresse|address|indirizzo|direcci[oó]n)\W{0,4}$/i.test(before)
  )
    return REJECTED;
  if (/^(?:Apartado|Casilla|Apdo)/.test(text) && /\d\.\d|^Apartado \d\b$/.test(text)) return REJECTED;
  return { ok: true, canonical: text.toLowerCase().replace(/[\s.,]+/g, ' ') };
};
