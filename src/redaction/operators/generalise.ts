import { z } from 'zod';
import { yearOf } from '../../findings/dates.ts';
import { generalised } from '../../findings/label-forms.ts';
import { labelOf } from '../../findings/labels.ts';
import { generaliseAddress } from '../addresses.ts';
import { defineOperator } from '../operator.ts';

export const generalise = defineOperator({
  name: 'generalise',
  summary:
    'less of it: the year, three digits of a ZIP code, the network of an IP address, an age band: [IP_ADDRESS~8.8.8.0/24]',
  needsKey: false,
  options: z.strictObject({
    band: z.int('must be a whole number').min(2, 'must be 2 or more').default(10).describe('years in an age band'),
    bare: z
      .boolean('must be true or false')
      .default(false)
      .describe('without the brackets: a scan may find the result again'),
  }),
  compile: ({ band, bare }) => ({
    isPure: true,
    leavesFindings: bare,
    replace({ rule, text }) {
      const less = KINDS.find(({ rules }) => rules.test(rule.id))?.less(text, band);
      if (less === undefined) return `[${labelOf(rule)}]`;
      if (bare) return less;
      const label = labelOf(rule);
      return generalised.fits(less, label) ? `[${label}~${less}]` : `[${label}]`;
    },
  }),
});

/** What is left of a value, by the rule's id; undefined where the text has not the form that the rule usually finds. */
const KINDS: readonly { rules: RegExp; less(text: string, band: number): string | undefined }[] = [
  { rules: /^date-of-birth$|(?:^|-)date$/, less: yearOf },
  { rules: /^ip-address$|^ipv6-address$/, less: generaliseAddress },
  { rules: /^postal-code(?:-told)?$/, less: toZipArea },
  { rules: /(?:^|-)age(?:-|$)/, less: toBand },
];

/**
 * 45 CFR 164.514(b)(2)(i)(B): three digits that no more than 20,000 people share become 000. The areas that the guidance of the Department of Health and
 * Human Services lists, by the census of 2000.
 */
const SMALL_ZIP_AREAS = new Set('036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893'.split(' '));

function toZipArea(text: string): string | undefined {
  const area = /^\s*(\d{3})\d\d(?:-\d{4})?\s*$/.exec(text)?.[1];
  return area && `${SMALL_ZIP_AREAS.has(area) ? '000' : area}**`;
}

/** 45 CFR 164.514(b)(2)(i)(C): all ages above 89 are one. */
const OLDEST = 90;

function toBand(text: string, band: number): string | undefined {
  const age = Number(/\d{1,3}/.exec(text)?.[0] ?? Number.NaN);
  if (Number.isNaN(age)) return undefined;
  if (age >= OLDEST) return `${OLDEST}+`;
  const from = Math.floor(age / band) * band;
  return `${from}-${Math.min(from + band, OLDEST) - 1}`;
}
