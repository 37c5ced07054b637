import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/types.ts';
import { runScan } from '../run-scan.ts';

const mail = `m.quiroga@${'firma-berg'}.de`;

/** What the rules that findings lead to find in a text. */
async function besideIn(text: string): Promise<string[]> {
  const { lines } = await runScan({ 'a.jsonl': `${JSON.stringify({ text })}\n` });
  const findings = (lines.get('a.jsonl') ?? []).map(line => JSON.parse(line) as Finding);
  return findings
    .filter(({ rule }) => rule.includes('beside-details'))
    .map(({ start, end }) => [...text].slice(start, end).join(''));
}

describe('rules that findings lead to', () => {
  it('are tried on both sides of what is found of somebody', async () => {
    expect(await besideIn(`Odile Faucon\nAchats\n${mail}\nRenata Quiroga\nVentes`)).toEqual([
      'Odile Faucon',
      'Renata Quiroga',
    ]);
  });

  it('are not tried where nothing is found, nor far from it', async () => {
    expect(await besideIn('Odile Faucon\nAchats\nVentes')).toEqual([]);
    expect(await besideIn(`Odile Faucon\n${'some words, '.repeat(60)}\n${mail}`)).toEqual([]);
    expect(await besideIn(`${mail}\n${'some words, '.repeat(60)}\nOdile Faucon`)).toEqual([]);
  });

  it('are tried before an address, not behind it', async () => {
    const street = '12 Maple Street, Bend, OR 97701';
    expect(await besideIn(`Odile Faucon\nAchats\n${street}`)).toEqual(['Odile Faucon']);
    expect(await besideIn(`${street}\nAchats\nOdile Faucon\nVentes`)).toEqual([]);
  });

  it('are not led by samples', async () => {
    expect(await besideIn(`Odile Faucon\nAchats\nmara@${'example'}.com`)).toEqual([]);
  });

  it('find names in sentences, and given names alone where a text leads to them or ends', async () => {
    expect(await besideIn(`The card was used by Renata Quiroga to pay, mail ${mail} was sent to her.`)).toEqual([
      'Renata Quiroga',
    ]);
    expect(await besideIn(`Write to ${mail} or ask for Joaquín there.`)).toEqual(['Joaquín']);
    expect(await besideIn(`Write to ${mail} please.\nThx\nJanine`)).toEqual(['Janine']);
    expect(await besideIn(`Write to ${mail}, Call Me Maybe is on the radio of Austin Texas.`)).toEqual([]);
  });

  it('take for the end of a text where it ends, not where it is no longer looked at', async () => {
    const lines = (more: string) => `Write to ${mail} ${'x'.repeat(300)}\nJanine${more}`;
    expect(await besideIn(lines(''))).toEqual(['Janine']);
    expect(await besideIn(lines(' sells shoes'))).toEqual([]);
  });

  it('find in a text with very many findings what they find in a small one', async () => {
    const part = `Odile Faucon\nAchats\n${mail}\n${'some words, '.repeat(40)}\n`;
    expect(await besideIn(part.repeat(500))).toEqual(Array.from({ length: 500 }, () => 'Odile Faucon'));
  });
});

describe('rules that secrets lead to', () => {
  const key = ['5df886df06f1c952', '43e848e4bb296a04'].join('');
  const secret = `password = "${['Petersilie', '9x'].join('!')}"`;
  const keysIn = async (text: string) => {
    const { lines } = await runScan({ 'a.jsonl': `${JSON.stringify({ text })}\n` });
    const findings = (lines.get('a.jsonl') ?? []).map(line => JSON.parse(line) as Finding);
    return findings.filter(({ rule }) => rule === 'key-beside-secret').length;
  };

  it('are tried on both sides of one, and nowhere else', async () => {
    const gap = '# some words here\n'.repeat(6); // more than where a word for a secret counts
    const assigned = `${gap}TMDB = "${key}"\n${gap}`;
    expect(await keysIn(`${secret}\n${assigned}`)).toBe(1);
    expect(await keysIn(`${assigned}\n${secret}`)).toBe(1);
    expect(await keysIn(assigned)).toBe(0);
    expect(await keysIn(`mail q@${'firma-berg'}.de\n${assigned}`)).toBe(0);
    expect(await keysIn(`${secret}\n${'some words, '.repeat(30)}\n${assigned}`)).toBe(0);
  });

  it('are not led by samples', async () => {
    expect(await keysIn(`password = "changeme"\nTMDB = "${key}"`)).toBe(0);
  });
});
