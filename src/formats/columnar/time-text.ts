/** Dates and times as ISO 8601, without a time zone: the values have none. */

const SECONDS_PER_DAY = 86_400;
// What Date can hold: 100 million days on both sides of 1970.
const MAX_DAYS = 100_000_000;

const TWO_DIGITS = Array.from({ length: 60 }, (_, i) => String(i).padStart(2, '0'));

let lastDay = Number.NaN;
let lastText = '';

/** `1987-03-02` for days since 1970; the bare number where no calendar reaches. */
export function writeDate(days: number): string {
  if (!(Math.abs(days) <= MAX_DAYS)) return String(days);
  if (days === lastDay) return lastText;
  const text = new Date(days * SECONDS_PER_DAY * 1000).toISOString();
  lastDay = days;
  lastText = text.slice(0, text.indexOf('T'));
  return lastText;
}

/** `2001-02-03T04:05:06.789` for ticks since 1970; as many digits of a second as the unit has, none when they are all 0. */
export function writeTimestamp(ticks: number | bigint, perSecond: number): string {
  const { seconds, fraction } = split(ticks, perSecond);
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  if (!(Math.abs(days) <= MAX_DAYS)) return String(ticks);
  const second = seconds - days * SECONDS_PER_DAY;
  const minute = Math.floor(second / 60);
  const hour = Math.floor(minute / 60);
  const text = `${writeDate(days)}T${TWO_DIGITS[hour]}:${TWO_DIGITS[minute % 60]}:${TWO_DIGITS[second % 60]}`;
  return fraction === 0 ? text : `${text}.${String(perSecond + fraction).slice(1)}`;
}

// Microseconds of our time are below 2^53, nanoseconds are not.
function split(ticks: number | bigint, perSecond: number): { seconds: number; fraction: number } {
  if (typeof ticks === 'number') {
    const seconds = Math.floor(ticks / perSecond);
    return { seconds, fraction: ticks - seconds * perSecond };
  }
  const unit = BigInt(perSecond);
  const rest = Number(ticks % unit);
  const fraction = rest < 0 ? rest + perSecond : rest;
  return { seconds: Number((ticks - BigInt(fraction)) / unit), fraction };
}
