import { FICTIONAL_RANGES } from '../../findings/validators/pii/fictional-phones.ts';
import { fillIn, type SurrogateMaker } from './surrogate.ts';

/**
 * North America: 555-0100 to 555-0199 in another area, 72,000 numbers; elsewhere the ranges that the regulator keeps for fiction. Nothing
 * for a country without one.
 */
export const phone: SurrogateMaker = ({ text, canonical, dice }) => {
  if (/^\+1\d{10}$/.test(canonical)) {
    const ten = `${2 + dice.roll(8)}${dice.pick(['0', '2', '3', '4', '6', '7', '8'])}${dice.roll(10)}55501${dice.digits(2)}`;
    const same = fillIn(text, ten) ?? fillIn(text, `1${ten}`);
    return same === undefined ? [`+1${ten}`] : [same, `+1${ten}`];
  }
  const ranges = FICTIONAL_RANGES.filter(({ prefix }) => canonical.startsWith(prefix.slice(0, 3)));
  if (ranges.length === 0) return [];
  // A number as long as the old one, if there is such a range.
  const like = ranges.filter(({ prefix, free }) => prefix.length + free === canonical.length);
  const { prefix, free } = dice.pick(like.length > 0 ? like : ranges);
  const made = `${prefix}${dice.digits(free)}`;
  const national = made.slice(3);
  const same = fillIn(text, made.slice(1)) ?? fillIn(text, `0${national}`) ?? fillIn(text, national);
  return same === undefined ? [made] : [same, made];
};
