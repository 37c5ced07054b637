import { Random } from './random.mjs';

// The commonest words of English lead; the rest of the vocabulary is made of syllables, so that it is like a language and nobody's text.
const COMMON =
  `the of and to a in is that for it as was with be by on not he his but at are this have from or had an they which one you
were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time
new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back
through years much where your way down should because long each just state those people too how little good world make very year still see own
work men day get here old between both life being under three never know same last another while us might great go come since against right
came take used himself few house use place during high without again home around small however found part school every does got united left
number course war until always away something fact water less public put think almost hand enough far took head yet government system set
better told nothing night end why called didn eyes find going look asked later point knew next city business give group days toward young let
room within order second line name case present social call message account email phone user code function value data model question answer
text file list example string input output return class method error server request response key table column query version test`.split(
    /\s+/,
  );

const ONSETS = 'b c d f g h j k l m n p r s t v w br cr dr fl gl gr pl pr sh sl sp st str th tr ch'.split(' ');
const VOWELS = 'a e i o u ai ea ee io ou a e i o'.split(' ');
const CODAS = ' l m n r s t ck nd ng nt rd rm rt sh ss st    '.split(' ');
const ENDINGS = ['', '', '', 'ing', 'ed', 's', 'ly', 'er', 'tion', 'ment', 'al', 'ous', 'able'];
const VOCABULARY = 12_000;
const TABLE_BITS = 16;

/** Words drawn by Zipf's law, and what is built from words. */
export class Words {
  #random;
  #table;

  constructor(random) {
    this.#random = random;
    this.#table = zipfTable(makeVocabulary());
  }

  word() {
    return this.#table[this.#random.next() >>> (32 - TABLE_BITS)];
  }

  capitalised() {
    const word = this.word();
    return word[0].toUpperCase() + word.slice(1);
  }

  /** About 12 words with the punctuation and the typography of prose. */
  sentence() {
    const random = this.#random;
    const length = 4 + (random.next() & 15);
    let out = this.capitalised();
    for (let i = 1; i < length; i++) {
      const dice = random.next() & 255;
      if (dice < 18) out += ',';
      else if (dice === 18) out += ';';
      else if (dice === 19) out += ` (${this.word()})`;
      else if (dice === 20) out += random.chance(0.5) ? '’s' : "'s";
      else if (dice === 21) out += ` “${this.word()}”`;
      else if (dice === 22) out += ' —';
      else if (dice === 23) out += ` ${random.integer(1, 999)}`;
      else if (dice === 24 && random.chance(0.5)) out += ` in ${random.integer(1900, 2026)}`;
      out += ` ${dice > 246 ? this.capitalised() : this.word()}`;
    }
    return out + (random.next() % 8 === 0 ? '?' : '.');
  }

  /** `userName`, `user_name` or `UserName`. */
  identifier() {
    const style = this.#random.next() % 3;
    const [first, second] = [this.word(), this.word()];
    if (style === 0) return `${first}_${second}`;
    const tail = second[0].toUpperCase() + second.slice(1);
    return style === 1 ? first + tail : first[0].toUpperCase() + first.slice(1) + tail;
  }
}

function makeVocabulary() {
  const random = new Random(1); // one vocabulary for every corpus
  const words = new Set(COMMON);
  while (words.size < VOCABULARY) {
    let word = '';
    for (let syllables = random.integer(1, 3); syllables > 0; syllables--) {
      word += random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
    }
    words.add(word + random.pick(ENDINGS));
  }
  return [...words];
}

// Table entries in proportion to 1 / (rank + 2.7); one draw is one look-up.
function zipfTable(words) {
  const weights = words.map((_, rank) => 1 / (rank + 2.7));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const size = 1 << TABLE_BITS;
  const table = new Array(size);
  let sum = 0;
  let at = 0;
  for (let rank = 0; rank < words.length; rank++) {
    sum += weights[rank];
    const until = Math.round((sum / total) * size);
    while (at < until) table[at++] = words[rank];
  }
  while (at < size) table[at++] = words[words.length - 1];
  return table;
}
