import { defineRules } from '../../src/detectors/rule.ts';
import { encodeSeedPhrase } from '../../src/findings/validators/secrets/seed-phrase.ts';
import { HEX, sample } from '../sample.ts';

const phrase = (language: string, bytes: number, seed: number): string =>
  encodeSeedPhrase(Buffer.from(sample(HEX, bytes * 2, seed), 'hex'), language);
/** Letters of any script, a cheap set for RE2. */
const WORD = '[A-Za-z\\x{80}-\\x{2FFF}\\x{3005}-\\x{10FFFF}]+';
const WORDS = `${WORD}(?:[ \\t\\r\\n,、\\x{3000}]{1,2}${WORD}){11,23}`;

export default defineRules([
  {
    id: 'seed-phrase-other-languages',
    title: 'BIP-39 seed phrase of a wallet in Spanish, French, Italian, Portuguese, Czech, Japanese, Korean or Chinese',
    class: 'secret',
    severity: 'critical',
    category: 'crypto',
    pattern: `(?:(?i:frase (?:semilla|de recuperaci[oó]n|mnemot[eé]cnica)|palabras semilla|phrase (?:de r[eé]cup[eé]ration|mn[eé]mo(?:ni|techni)que|secr[eè]te)|frase di (?:recupero|ripristino)|frase mnemonica|frase (?:de recupera[cç][aã]o|semente|mnem[oô]nica)|obnovovac[ií] fr[aá]ze|seed phrase|mnemonic)|ニーモニック|リカバリーフレーズ|シードフレーズ|助记词|助記詞|恢复短语|니모닉|시드 ?문구|복구 ?문구)[^\\n:：=«"「]{0,30}?\\s{0,2}[:：=«"「は은]\\s{0,3}["'「«]?(?P<secret>${WORDS})`,
    atoms: [
      'frase semilla',
      'frase de recuperac',
      'frase de recupera',
      'frase mnemot',
      'palabras semilla',
      'phrase de r',
      'phrase mn',
      'phrase secr',
      'frase di recupero',
      'frase di ripristino',
      'frase mnem',
      'frase semente',
      'obnovovac',
      'seed phrase',
      'mnemonic',
      'ニーモニック',
      'リカバリーフレーズ',
      'シードフレーズ',
      '助记词',
      '助記詞',
      '恢复短语',
      '니모닉',
      '시드',
      '복구',
    ],
    maxLength: 1100,
    validators: ['seed-phrase-other-languages'],
    confidence: 0.9,
    examples: {
      match: [
        { text: `frase semilla: «${phrase('spanish', 16, 1)}»` },
        { text: `phrase de récupération : «${phrase('french', 16, 2)}»` },
        { text: `ニーモニック: «${phrase('japanese', 16, 3).normalize('NFC')}»` },
        { text: `助记词：«${phrase('simplified-chinese', 16, 4)}»` },
        { text: `니모닉: «${phrase('korean', 16, 5).normalize('NFC')}»` },
        { text: `frase di recupero: «${phrase('italian', 32, 6)}»` },
      ],
      ignore: [
        {
          text: `frase semilla: ${phrase('spanish', 16, 1).split(' ').reverse().join(' ')}`,
          why: 'its checksum is wrong',
        },
        {
          text: 'la phrase de récupération : il faut noter les douze mots sur une feuille et la garder bien',
          why: 'a sentence',
        },
      ],
    },
    references: ['https://github.com/bitcoin/bips/blob/master/bip-0039/bip-0039-wordlists.md'],
  },
]);
