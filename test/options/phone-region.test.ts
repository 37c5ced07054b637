import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.ts';
import { withPhoneRegion } from '../../src/options/phone-region.ts';

async function phonesIn(text: string, region?: string): Promise<string[]> {
  const stdin = (async function* () {
    yield Buffer.from(`${JSON.stringify({ text })}\n`);
  })();
  const found: string[] = [];
  for await (const { rule, start, end } of scan('-', { stdin, jobs: 1, format: 'jsonl', ...(region && { region }) }))
    if (rule === 'phone') found.push(text.slice(start, end));
  return found;
}

describe('region', () => {
  it('lets national numbers of the country count without a word that calls them one', async () => {
    const text = 'Ihr Ansprechpartner: Mara Habicht, 030 20935511, Zimmer 4';
    expect(await phonesIn(text)).toEqual([]);
    expect(await phonesIn(text, 'DE')).toEqual(['030 20935511']);
    expect(await phonesIn(text, 'de')).toEqual(['030 20935511']);
  });

  it('leaves what is no number of the country', async () => {
    expect(await phonesIn('Los 2024-03-15, Teil 1234567890, 12 345 678 Stück', 'DE')).toEqual([]);
  });

  it('names the nearest code of an unknown one', () => {
    expect(() => withPhoneRegion([], 'DX')).toThrow(/unknown region `DX`/);
  });

  it('changes nothing without one', () => {
    expect(withPhoneRegion([], undefined)).toEqual([]);
  });
});
