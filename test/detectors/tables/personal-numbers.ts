import { passesLuhn } from '../../../src/findings/validators/luhn.ts';
import { IBAN_LENGTHS } from '../../../src/findings/validators/pii/iban.ts';

/** Draws numbers that are valid by construction, the same at every run. */
export class Draw {
  #state = 20240611;

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  digits(length: number): string {
    return Array.from({ length }, () => this.below(10)).join('');
  }

  /** A number of `length` digits that passes Luhn. */
  card(prefix: string, length: number): string {
    const body = prefix + this.digits(length - prefix.length - 1);
    return [...'0123456789'].map(digit => body + digit).find(passesLuhn)!;
  }

  /** An IBAN of the country, its account of digits behind four letters where some countries have a bank code of letters. */
  iban(country: string): string {
    const length = IBAN_LENGTHS[country]! - 4;
    const letters = this.below(2) === 0 ? 0 : 4;
    const account = 'ABNKWXYZ'.slice(0, letters) + this.digits(length - letters);
    const rest = remainder(`${account}${country}00`);
    return `${country}${String(98 - rest).padStart(2, '0')}${account}`;
  }

  /** A social security number of an area that is assigned. */
  ssn(): string {
    const area = 100 + this.below(500);
    return `${area}-${11 + this.below(80)}-${1000 + this.below(8999)}`;
  }
}

/** Modulo 97 of a text whose letters count as 10 to 35 (ISO 7064), by plain big numbers. */
function remainder(text: string): number {
  const digits = [...text].map(sign => Number.parseInt(sign, 36)).join('');
  return Number(BigInt(digits) % 97n);
}

/** `1234 5678 …`: groups of these sizes, what is left at the end. */
export function group(text: string, sizes: readonly number[], separator: string): string {
  const groups: string[] = [];
  let at = 0;
  for (const size of sizes) {
    groups.push(text.slice(at, at + size));
    at += size;
  }
  return [...groups, text.slice(at)].filter(part => part !== '').join(separator);
}
