import { REJECTED, type Validator } from '../validator.ts';
import { toCanonical } from './street-address.ts';
import { UNIT as UNIT_PATTERN } from './us-units.ts';

/** What leads to a place. */
const LEADS =
  /\b(?:at|to|from|as|is|near|address|addr|street|residence|home|location)[:,=]?["' \n]{1,3}$|["':]\s?$|\n\s*$/i;
const UNIT = new RegExp(UNIT_PATTERN);
const TOWN = /,?\s\d{5}(?:-\d{4})?$/;
/** `to 12 Black Forest cakes`, `22 Rhode Island Reds`: the words go on. */
const GOES_ON = /^[ \t](?:\p{Lu}|\p{Ll}{3,}s\b)|^[-'’]\p{L}/u;
const YEAR = /^(?:19|20)\d\d\s/;
/** `502 Bad Gateway`, `503 Service Unavailable`: what a server answers. */
const STATUS = /^[45]\d\d (?:Bad|Not|Service|Gateway|Internal|Request)\b/;

/** A house number, capitalised words and a rare kind of street: a place only with a flat or a town behind it, or where words lead to one. */
export const usStreetAddress: Validator = ({ text, before, after, hasContext, names }) => {
  if (STATUS.test(text)) return REJECTED;
  const canonical = toCanonical(text);
  if (UNIT.test(text) || TOWN.test(text))
    return YEAR.test(text) && !hasContext && !LEADS.test(before) ? REJECTED : { ok: true, canonical };
  const isAlone = before.trim() === '' && after.trim() === '' && names.length > 0;
  const leads = LEADS.test(before) || (hasContext && /[,(]\s?$/.test(before)) || isAlone;
  const kind = text.split(' ').at(-1)!;
  if (!leads || YEAR.test(text) || GOES_ON.test(after) || !/^\p{Lu}/u.test(kind)) return REJECTED;
  return { ok: true, canonical };
};
