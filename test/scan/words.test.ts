import { describe, expect, it } from 'vitest';
import { forEachWord, isOfWord, mayBeginWord, WordFilter } from '../../src/scan/words.ts';

function wordsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const words: string[] = [];
  forEachWord(bytes, 0, bytes.length, (_, start, end) => {
    words.push(bytes.toString('utf8', start, end));
  });
  return words;
}

describe('words of a text', () => {
  it('are letters, digits and `_` of any script between blanks and signs', () => {
    expect(wordsOf('Zoë’s “Ní Dhonnabháin”, a_b-c\u00a0d')).toEqual(['Zoë', 's', 'Ní', 'Dhonnabháin', 'a_b', 'c', 'd']);
    expect(wordsOf('रवि: भाई')).toEqual(['रवि', 'भाई']);
    expect(wordsOf('「田中」様、佐々木！ＡＢ')).toEqual(['田中', '様', '佐々木', 'ＡＢ']);
    expect(wordsOf('€5 ½ — ok')).toEqual(['€5', 'ok']);
  });

  it('begin behind what is none of their letters', () => {
    const text = Buffer.from('é1 “2 a3 、4 々5');
    const begins = [...'12345'].filter(digit => mayBeginWord(text, text.indexOf(digit)));
    expect(begins).toEqual(['2', '4']);
    expect(mayBeginWord(text, 0)).toBe(true);
    expect(isOfWord(text, text.length)).toBe(false);
  });

  it('of a set pass its filter, and few others do', () => {
    const words = Array.from({ length: 100 }, (_, i) => `word${i}`);
    const filter = new WordFilter(words);
    const passed: string[] = [];
    const text = Buffer.from([...words, ...Array.from({ length: 1000 }, (_, i) => `other${i}`)].join(' '));
    forEachWord(text, 0, text.length, (hash, start, end) => {
      if (filter.mayBe(hash)) passed.push(text.toString('latin1', start, end));
    });
    expect(passed).toEqual(expect.arrayContaining(words));
    expect(passed.length).toBeLessThan(150);
  });
});
