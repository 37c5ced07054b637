const DAY_MILLIS = 86_400_000;

/** Undefined for what is no whole number of at most 20 digits. */
export function integerOf(text: string): bigint | undefined {
  return /^-?\d{1,20}$/.test(text) ? BigInt(text) : undefined;
}

/** A decimal without its point; undefined unless it has `scale` digits behind it and at most `precision` in all. */
export function unscaledOf(text: string, scale: number, precision: number): bigint | undefined {
  const match = /^(-?)(\d{1,76})(?:\.(\d{1,76}))?$/.exec(text);
  const fraction = match?.[3] ?? '';
  const digits = `${match?.[2] ?? ''}${fraction}`;
  if (!match || fraction.length !== scale || digits.replace(/^0+/, '').length > precision) return undefined;
  return BigInt(`${match[1]}${digits}`);
}

/** Days since 1970 of a date as `writeDate` writes it. */
export function daysOf(text: string): bigint | undefined {
  const millis = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(millis) ? undefined : BigInt(Math.floor(millis / DAY_MILLIS));
}

/** Ticks since 1970 of a time without a zone, read as UTC. */
export function ticksOf(text: string, perSecond: number): bigint | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{3,9}))?$/.exec(text);
  const millis = match ? Date.parse(`${match[1]}Z`) : Number.NaN;
  if (Number.isNaN(millis)) return undefined;
  const digits = String(perSecond).length - 1;
  const fraction = (match![2] ?? '').padEnd(digits, '0').slice(0, digits);
  return BigInt(millis / 1000) * BigInt(perSecond) + BigInt(fraction);
}
