import { COMMON_GRAMS } from './common-grams.ts';

/** Classes of bytes, case ignored: these, `0` for every digit, and one for what else is ASCII. */
const CLASSES = 'abcdefghijklmnopqrstuvwxyz 0_-.,:=';
const OTHER = CLASSES.length;
/**
 * How rare each pair of classes is in text: row by the first byte, column by the second; −log2 of its share of all pairs, from 5 (`a`) to 30 (`z`), measured over
 * 14 MB of instructions, dialogues, source code and tables in English. Only the order of what is made of it matters.
 */
const PAIRS = [
  'ffefihfifkfceckfkddcgehheidklkighng', // a
  'feklemlmgimekmfmlgijflnngnikmokkmoh', // b
  'elhkemmdfmfgkldmlgiegmloilgklmjjlnh', // c
  'fkjhdkjkelmhjifklgfjgjklhmckiigfhme', // d
  'diedefgjglheecgfhccdifgffjbjhifehkd', // e
  'elkmfgloepnhnlennfiggomojndklljknqh', // f
  'gkjieliffnmhkhgkmfghhmlnimelklhgkmg', // g
  'dklkcnmlenmjjiekmgighnlqinelllhhkmg', // h
  'fheeffflilgefbdgjfddjflilgfllkkimog', // i
  'gnmnhnnmjnmnmohlnminhpmnmokmqpmmppi', // j
  'hlllelkkgmljlijlnkgljmlojnfljliiloh', // k
  'ejiechjldmiejjeimkegfikoendkjkhhkmg', // l
  'dfkldllmfnmjhiefnkglgmmmhofkklhhkng', // m
  'ejeddgdiejghigefljdcehjlfkciiiggind', // n
  'hggfhdgigkgeecffmcfedgeiijdlkkjgkoh', // o
  'elkkemlgfoleimegneggflmoinglkmijloh', // p
  'kmmnlmmnlmnlmmnollmnfnmommllpommnmj', // q
  'digfcigkdmgfgfdilfeefhjmfmcjikggjme', // r
  'fkfidiieelhhiiefikecfifmhmbkhleegle', // s
  'djhhcjlbdmlgijdhodegekgiflchhjfgild', // t
  'ggfgeigmgmkeeekgmdeellomikfiqnkjlpi', // u
  'enmmdmmmfnnmnnflomlomomoloijljkjopi', // v
  'fkklemmfenljmhelnhilmnlnmnfllmjjlmi', // w
  'injmilomiokmonkgonmgmmomlngkklkjmlh', // x
  'ijikgllninmjjifhnkghklkplldjkkgfjmg', // y
  'inonhmmljnmlnnjnmomnlnnmljklrpmhopj', // z
  'cdcdddedcggeddddidcbffdhfjacigjlidb', //
  'jkkkkklllmlllkmlnkihmmmjmicajfdbgec', // 0
  'jkijjjkljnljkijinjiilkkpnmlhisooqrj', // _
  'kkkikklkkmmjkkkkmkjjlllnmlgeqkopsmi', // -
  'ijhjijjkijkhjjihmihhjjknmoedjoimrpd', // .
  'iiijjgiiiikjhhkimiggiffpinccshodqrd', // ,
  'nojokonqmqrqnoqoqnkoolpopsegtnqqiod', // :
  'npoponqpoppnonpornonooqoqqdesomlsgg', // =
  'egeggghgehhggcgggeeffggigiccjjgccha', // any other
];
/** Of a byte beyond ASCII, after any other: in bits. */
const BEYOND_ASCII = 6;

/** What the byte behind a gram counts for at the most: the gate looks at its last three bits. In bits. */
const MOST_FOLLOWER_BITS = 3;
/** How much of the time that the gate takes for a gram goes before it looks at the byte behind. */
const SHARE_OF_STOP = 0.5;

/** Of a gram that is not among the common ones, at least; of these twice as many a million bytes are a bit less. In bits. */
const UNCOMMON_BITS = Math.log2(1_000_000 / 4);

/** Offset of the 4 bytes of a lower-case atom that are least likely in text with what follows them. */
export function rarestGram(atom: Uint8Array): number {
  let best = 0;
  let bestBits = -1;
  for (let offset = 0; offset + 4 <= atom.length; offset++) {
    let bits = gramBits(atom, offset);
    if (offset + 4 < atom.length) bits += followerBits(atom[offset + 3]!, atom[offset + 4]!);
    if (bits > bestBits) {
      bestBits = bits;
      best = offset;
    }
  }
  return best;
}

// What the byte behind a gram saves.
function followerBits(last: number, follower: number): number {
  const share = 2 ** -Math.min(MOST_FOLLOWER_BITS, followingBits(last, follower));
  return -Math.log2(SHARE_OF_STOP + (1 - SHARE_OF_STOP) * share);
}

function gramBits(atom: Uint8Array, offset: number): number {
  const level = levels().get(keyOf(atom, offset));
  if (level !== undefined) return UNCOMMON_BITS - level;
  // Each byte by the one before it.
  let bits = FIRST_BITS[atom[offset]!]!;
  for (let i = offset + 1; i < offset + 4; i++) bits += followingBits(atom[i - 1]!, atom[i]!);
  return Math.max(UNCOMMON_BITS, bits);
}

let commonLevels: Map<number, number> | undefined;

function levels(): ReadonlyMap<number, number> {
  if (commonLevels) return commonLevels;
  commonLevels = new Map();
  for (const [level, grams] of COMMON_GRAMS.entries()) {
    const bytes = Buffer.from(grams, 'latin1');
    for (let at = 0; at < bytes.length; at += 4) commonLevels.set(keyOf(bytes, at), level);
  }
  return commonLevels;
}

// As the gate folds bytes.
function keyOf(bytes: Uint8Array, at: number): number {
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24) | 0x20202020) >>> 0;
}

function followingBits(before: number, byte: number): number {
  if (before >= 0x80 || byte >= 0x80) return BEYOND_ASCII;
  return pairBits(CLASS_OF[before]!, CLASS_OF[byte]!) - FIRST_BITS[before]!;
}

function pairBits(first: number, second: number): number {
  return PAIRS[first]!.charCodeAt(second) - 97 + 5;
}

const CLASS_OF = Uint8Array.from({ length: 128 }, (_, byte) => {
  if (byte >= 48 && byte <= 57) return CLASSES.indexOf('0');
  const found = CLASSES.indexOf(String.fromCharCode(byte).toLowerCase());
  return found < 0 ? OTHER : found;
});
const SINGLE_BITS = PAIRS.map(
  (row, first) => -Math.log2([...row].reduce((sum, _, second) => sum + 2 ** -pairBits(first, second), 0)),
);
const FIRST_BITS = Float64Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 ? SINGLE_BITS[CLASS_OF[byte]!]! : BEYOND_ASCII,
);
