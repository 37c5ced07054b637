import { defineRules } from '../../src/detectors/rule.ts';
import { encodeSeedPhrase } from '../../src/findings/validators/secrets/seed-phrase.ts';
import { HEX, sample } from '../sample.ts';

const phrase = (bytes: number, seed: number): string =>
  encodeSeedPhrase(Buffer.from(sample(HEX, bytes * 2, seed), 'hex'));
/** Blanks, commas, quotes and numbers between the words. */
const BETWEEN = '[ \\t\\r\\n,"\']{1,5}(?:\\d{1,2}[.):]?[ \\t]{0,2})?';
const WORDS = `[A-Za-z]{3,8}(?:${BETWEEN}[A-Za-z]{3,8}){11,23}\\b`;
const WALLETS = ['metamask', 'ledger', 'trezor', 'phantom', 'electrum', 'exodus', 'trust wallet', 'bip39', 'bip-39'];
/** What the words are called in other languages; they are of the English list all the same. */
const ABROAD = [
  ...[
    'frase semilla',
    'frase de recuperación',
    'palabras semilla',
    'frase de recuperação',
    'frase semente',
    'frase di recupero',
  ],
  ...['frase seed', 'phrase de récupération', 'phrase secrète', 'phrase mnémonique', 'wiederherstellungsphrase'],
  ...['wiederherstellungswörter', 'seed-wörter', 'herstelzin', 'herstelfrase', 'fraza odzyskiwania', 'fraza seed'],
  ...[
    'сид-фраза',
    'сид фраза',
    'мнемоника',
    'мнемоническая фраза',
    'мнемонічна фраза',
    'kurtarma ifadesi',
    '助记词',
    '助記詞',
  ],
  ...[
    '恢复短语',
    'ニーモニック',
    'リカバリーフレーズ',
    'シードフレーズ',
    '니모닉',
    '시드 문구',
    '복구 문구',
    'عبارة الاسترداد',
  ],
];
/** How many there are. */
const COUNTED_ABROAD = ['12', '24'].flatMap(count =>
  ['wörter', 'mots', 'palabras', 'palavras', 'parole', 'woorden', 'słowa', 'słów', 'slov', 'слов', 'kelime'].map(
    words => `${count} ${words}`,
  ),
);
const COUNTS = ['12', '24', 'twelve', 'twenty-four'].flatMap(count => [
  `${count} words`,
  `${count}-word`,
  `${count} word `,
]);

export default defineRules([
  {
    id: 'seed-phrase',
    title: 'BIP-39 seed phrase of a wallet',
    class: 'secret',
    severity: 'critical',
    category: 'crypto',
    pattern: `(?i:mnemonic|seed[ _-]?(?:phrase|words?)|(?:recovery|backup|secret|wallet)[ _-]?(?:recovery[ _-]?)?(?:phrase|words)|(?:wallet|hd|master)[ _-]?seed|\\bwallet backup|\\bseed|\\bsrp|\\b(?:${[...WALLETS, ...COUNTS, ...COUNTED_ABROAD].join('|')})|${ABROAD.join('|')})[\\w \\t,()+'’#&/\\x{df}-\\x{ff}-]{0,60}?(?:\\\\{0,4}["'\`])?[\\])]?\\s{0,3}(?:[:=>(,\\n→：は은]|\\.\\s{0,2}\\n(?:[\\w .]{1,24}: )?|=>|\\bis\\b|\\bare\\b| (?:ist|sind|est|sont|es|son|é|são|è|sono|это|jest|to) )(?: ?[|>][+-]?)?\\s{0,8}[\\[(]?(?:\\\\{0,4}["'\`])?\\s{0,4}(?:1[.):]?[ \\t]{0,2})?(?P<secret>${WORDS})`,
    atoms: [
      'mnemonic',
      ...['srp ', 'srp:', 'srp='],
      'seed phrase',
      'seed_phrase',
      'seed-phrase',
      'seedphrase',
      'seed word',
      'seed_word',
      'seed-word',
      'seedword',
      'ry phrase',
      'ry_phrase',
      'ry-phrase',
      'ryphrase',
      'ry words',
      'ry_words',
      'ry-words',
      'rywords',
      'backup phrase',
      'backup_phrase',
      'backup-phrase',
      'backupphrase',
      'backup words',
      'backup_words',
      'backup-words',
      'backupwords',
      'secret phrase',
      'secret_phrase',
      'secret-phrase',
      'secretphrase',
      'secret words',
      'secret_words',
      'secret-words',
      'secretwords',
      'wallet phrase',
      'wallet_phrase',
      'wallet-phrase',
      'walletphrase',
      'wallet words',
      'wallet_words',
      'wallet-words',
      'walletwords',
      'wallet seed',
      'wallet_seed',
      'wallet-seed',
      'walletseed',
      'hd seed',
      'hd_seed',
      'hd-seed',
      'hdseed',
      'master seed',
      'master_seed',
      'master-seed',
      'masterseed',
      ...WALLETS,
      ...COUNTS,
      ...COUNTED_ABROAD,
      ...ABROAD,
      'wallet backup',
      'seed: ',
    ],
    maxLength: 480,
    right: 'alnum',
    keyedPattern: WORDS,
    keyedKeywords: [
      'mnemonic',
      'seed',
      'seed phrase',
      'seed words',
      'recovery phrase',
      'secret phrase',
      'backup phrase',
      'passphrase',
    ],
    validators: ['seed-phrase'],
    confidence: 0.9,
    examples: {
      match: [
        { text: `the gas wallet. srp → «${phrase(32, 5)}»\nok` },
        { text: `MNEMONIC="«${phrase(16, 1)}»"` },
        { text: `const mnemonic = '«${phrase(32, 2)}»';` },
        { text: `my recovery phrase is: «${phrase(16, 3)}»` },
        { text: `"seed_phrase": "«${phrase(24, 4)}»"` },
        { text: `«${phrase(16, 5)}»`, key: 'mnemonic' },
        { text: `wallet phrase (polygon, shared treasury)\n  «${phrase(16, 6)}»` },
        { text: `Backup of the Ledger (24 words, keep offline):\n«${phrase(32, 7)}»` },
        { text: `my metamask phrase on a napkin: «${phrase(16, 8)}» .. ok` },
        { text: `"seedPhrase": "«${phrase(16, 14)}»",\n"derivationPath": "m/44'"` },
        { text: `backup words, keep safe (ledger #2)\n«${phrase(32, 15)}»\n` },
        {
          text: `Recovery phrase:\n1. «${phrase(16, 9)
            .split(' ')
            .map((word, at) => (at === 0 ? word : `${at + 1}. ${word}`))
            .join('\n')}»`,
        },
        { text: `Mia: restore it with your 12 words.\nLeo: «${phrase(16, 13)}»\nLeo: like this?` },
        { text: `Die 12 Wörter für die Wallet: «${phrase(16, 16)}»` },
        { text: `mes 24 mots : «${phrase(32, 17)}»` },
        { text: `сид-фраза: «${phrase(16, 18)}»` },
        { text: `助记词：«${phrase(16, 19)}»` },
        { text: `seed: «${phrase(16, 20)}»` },
        { text: `mnemonic: >-\n  «${phrase(16, 10)}»` },
        { text: `mnemonic: ["«${phrase(16, 11).split(' ').join('", "')}»"]` },
        { text: `MNEMONIC="«${phrase(16, 12).split(' ').reverse().join(' ')}»"` },
        { text: `mnemonic: '«${'test '.repeat(11)}junk»'`, placeholder: true },
      ],
      ignore: [
        {
          text: `mnemonic: ${phrase(16, 1).split(' ').sort().join(' ')}`,
          why: 'words in the order of the list, as a page about them shows it',
        },
        {
          text: 'the seed phrase is made of twelve words which you should write down on paper and keep safe',
          why: 'a sentence',
        },
      ],
    },
    references: ['https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki'],
  },
]);
