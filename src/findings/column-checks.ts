import type { LoadedRule } from '../detectors/load.ts';

/** Fewer values than this say nothing of their column. */
const LEAST_VALUES = 20;
/** At this share of sound values a column is what its values look like. */
const SOUND_SHARE = 0.9;
/** Standard deviations by which the share must be above that of chance to count as more. */
const SURE = 3.5;
/** What the judgement adds to the confidence of a column's findings. */
const SOUND_BONUS = 0.1;
const CHANCE_PENALTY = 0.35;

/** How many whole values of one column had a rule's form, and for how many of these its check held. */
export interface CheckCount {
  readonly tried: number;
  readonly sound: number;
}

/**
 * What the values of a column say of each other: added to the confidence of the rule's findings in it.
 * Nearly all of them pass a check that chance would rarely pass: they are what the rule says. As many pass as chance would let
 * through: those that do are numbers like the others.
 */
export function judgeColumn(rule: LoadedRule, { tried, sound }: CheckCount): number {
  const chance = chanceOf(rule);
  if (chance === undefined || tried < LEAST_VALUES) return 0;
  const share = sound / tried;
  const isMore = (share - chance) * Math.sqrt(tried) > SURE * Math.sqrt(chance * (1 - chance));
  if (isMore) return share >= SOUND_SHARE ? SOUND_BONUS : 0;
  return share < 0.5 ? -CHANCE_PENALTY : 0;
}

/** Share of random digits of the right form that a check lets through. */
const CHANCES: Readonly<Record<string, number>> = {
  'credit-card': 0.1,
  imei: 0.1,
  iccid: 0.1,
  npi: 0.1,
  dea: 0.1,
  'luhn-10': 0.1,
  'us-aba-routing': 0.1,
  iban: 0.02,
  vin: 0.1,
  mrz: 0.01,
  // No check digit, but areas that were never given out.
  ssn: 0.89,
};
const CHECK_DIGIT = 0.1;
/** National identifiers without a check digit are given this confidence. */
const UNCHECKED = 0.5;

/** Undefined for rules whose validators check no digit: what passes them says nothing. */
export function chanceOf({ validators = [], confidence = 0.7, category }: LoadedRule): number | undefined {
  for (const name of validators) if (CHANCES[name] !== undefined) return CHANCES[name];
  return category === 'government-id' && validators.length > 0 && confidence > UNCHECKED ? CHECK_DIGIT : undefined;
}
