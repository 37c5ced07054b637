import { toNumber } from '../text/thousands.ts';

export { toNumber };

/** Text that could draw outside its place, hide, or reorder what stands beside it. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}\ud800-\udfff]/gu;

/** A name from the data as it may be shown: control, bidi, invisible characters and lone surrogates written out. */
export function toVisible(text: string): string {
  return text.replace(UNSAFE, char => `\\u{${char.codePointAt(0)!.toString(16)}}`);
}

/** Visible text of at most `length` characters, the middle left out: the ends of a path say most. */
export function shorten(text: string, length: number): string {
  const chars = [...toVisible(text)];
  if (chars.length <= length) return chars.join('');
  const head = Math.ceil((length - 1) / 2);
  return `${chars.slice(0, head).join('')}…${chars.slice(chars.length - (length - 1 - head)).join('')}`;
}

/** `1.2 MB`, powers of 1000. */
export function toBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'];
  let value = bytes;
  let unit = 0;
  while (unit < units.length - 1 && value >= 999.5) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

/** A share in per cent that is never rounded up to 100 or down to 0. */
export function toPercent(part: number, whole: number): string {
  if (whole === 0 || part === whole) return part === 0 && whole !== 0 ? '0 %' : '100 %';
  if (part === 0) return '0 %';
  const percent = (part / whole) * 100;
  if (percent < 0.01) return '< 0.01 %';
  if (percent > 99.99) return '> 99.99 %';
  return `${percent >= 99 ? (Math.floor(percent * 100) / 100).toFixed(2) : percent.toFixed(percent < 1 ? 2 : 1)} %`;
}

/** `1 source`, `2 sources`. */
export function toCount(count: number, noun: string, nouns = `${noun}s`): string {
  return `${toNumber(count)} ${count === 1 ? noun : nouns}`;
}
