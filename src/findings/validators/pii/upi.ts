import { REJECTED, type Validator } from '../validator.ts';

/** A payment address of India: a name, `@` and a bank's handle, which has no dot: with one it is an e-mail address. */
export const upiAddress: Validator = ({ text, after }) =>
  /^[.-][A-Za-z0-9]|^[@_]/.test(after) ? REJECTED : { ok: true, canonical: text.toLowerCase() };
