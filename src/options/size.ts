const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };

/** Bytes of `4096`, `64k`, `8M`, `8MiB` (powers of 1024) or `8MB` (powers of 1000); undefined when it is no size. */
export function parseSize(text: string): number | undefined {
  const parts = /^(\d+(?:\.\d+)?) ?([kmgt]?)(i?b)?$/i.exec(text);
  if (!parts) return undefined;
  const [, digits, unit = '', suffix = ''] = parts;
  if (unit === '' && suffix.toLowerCase() === 'ib') return undefined;
  const binary = UNITS[unit.toLowerCase()]!;
  const scale = suffix.toLowerCase() === 'b' && unit !== '' ? 1000 ** Math.round(Math.log2(binary) / 10) : binary;
  const bytes = Math.round(Number(digits) * scale);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}
