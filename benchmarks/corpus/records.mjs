import { plant } from './planted.mjs';
import { Words } from './words.mjs';

const MEDIAN_BYTES = 340;
const SIGMA = 1.15;
const MAX_BYTES = 2_000_000;
/** Records from the long tail: documents and long conversations. */
const TAIL_RATE = 0.0012;
const HEX = '0123456789abcdef';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Records without end: half chats, a third prose, the rest code, as `{ line, planted }`.
 * @param plantRate how many of the records hold something planted, 0 to 1; 1 plants one to three things in each.
 */
export function* makeRecords(random, plantRate) {
  const words = new Words(random);
  const makers = { chat: makeChat, prose: makeProse, code: makeCode };
  for (let id = 0; ; id++) {
    const dice = random.unit();
    const kind = dice < 0.5 ? 'chat' : dice < 0.82 ? 'prose' : 'code';
    const planted = [];
    if (plantRate === 1 || random.chance(plantRate)) {
      for (let n = plantRate === 1 ? random.integer(1, 3) : 1; n > 0; n--) {
        const thing = plant(random, words);
        const isSecondMember = thing.member && planted.some(other => other.member);
        if (!isSecondMember) planted.push(thing);
      }
    }
    const sentences = planted.filter(thing => thing.sentence).map(thing => thing.sentence);
    const record = { id: `${kind}-${id}`, ...makers[kind](random, words, recordBytes(random), sentences) };
    for (const { member } of planted) if (member) record.meta = member;
    let line = JSON.stringify(record);
    // Many exporters (Python's json.dumps) write everything beyond ASCII as \u escapes.
    if (kind === 'chat' && id % 5 === 0) line = line.replace(/[\u0080-\uffff]/g, toEscape);
    yield { line, planted: planted.map(({ rule }) => rule) };
  }
}

function toEscape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function recordBytes(random) {
  if (random.chance(TAIL_RATE)) return Math.min(MAX_BYTES, 8000 / random.unit() ** 0.9);
  return Math.min(40_000, Math.max(60, random.logNormal(MEDIAN_BYTES, SIGMA)));
}

function makeChat(random, words, bytes, planted) {
  const messages = [];
  const turns = Math.max(2, Math.min(60, Math.round(bytes / 350) * 2));
  for (let turn = 0; turn < turns; turn++) {
    // The answers are the longer ones.
    const share = ((turn % 2 === 0 ? 0.5 : 1.5) * bytes) / turns;
    const own = planted.filter((_, i) => i % turns === turn % Math.max(1, planted.length));
    messages.push({
      role: turn % 2 === 0 ? 'user' : 'assistant',
      content: makeText(random, words, share, turn < planted.length ? own.slice(0, 1) : [], 0.36),
    });
  }
  // Whatever found no turn of its own goes into the last one.
  const rest = planted.slice(Math.min(planted.length, turns));
  if (rest.length > 0) messages.at(-1).content += ` ${rest.join(' ')}`;
  return { messages };
}

function makeProse(random, words, bytes, planted) {
  return { source: 'web', text: makeText(random, words, bytes, planted, 0.38) };
}

function makeText(random, words, bytes, planted, detailRate) {
  const parts = [];
  const chance = detailRate / Math.max(3, bytes / 110);
  let length = 0;
  do {
    const sentence = random.chance(chance) ? detail(random, words) : words.sentence();
    parts.push(sentence);
    length += sentence.length + 1;
  } while (length < bytes);
  for (const sentence of planted) parts.splice(random.integer(0, parts.length), 0, sentence);
  let text = parts[0];
  for (let i = 1; i < parts.length; i++)
    text += (random.next() % 7 === 0 ? (random.next() % 3 === 0 ? '\n\n' : '\n') : ' ') + parts[i];
  return text;
}

// Harmless things that look like something to a careless detector, about as often as real chats have them.
function detail(random, words) {
  const dice = random.unit();
  const digits = count => random.text('123456789', count);
  if (dice < 0.22)
    return `It cost $${random.integer(1, 99)},${random.integer(100, 999)}.${random.integer(10, 99)} on ${isoDate(random)}.`;
  if (dice < 0.38)
    return `Released ${isoDate(random)} as version ${random.integer(0, 9)}.${random.integer(0, 20)}.${random.integer(0, 9)}.`;
  if (dice < 0.52)
    return `The ${words.word()} had ${digits(1)},${digits(3)},${digits(3)} ${words.word()}s between ${random.integer(1900, 1970)} and ${random.integer(1971, 2026)}.`;
  if (dice < 0.62) return `1. ${words.sentence()}\n2. ${words.sentence()}\n3. ${words.sentence()}`;
  if (dice < 0.7)
    return `${digits(2)} + ${digits(2)} = ${digits(3)}, and ${digits(3)} / ${digits(2)} = ${digits(1)}.${digits(4)}.`;
  if (dice < 0.86)
    return `See https://${words.word()}${words.word()}.com/${words.word()}/${words.word()}-${random.integer(1, 9999)} for more.`;
  if (dice < 0.9) return `Order ${random.text('ABCDEFGH', 2)}-${digits(8)} was shipped.`;
  if (dice < 0.93) return `Request ${uuid(random)} failed.`;
  if (dice < 0.955) return `Commit ${random.text(HEX, 40)} broke it.`;
  if (dice < 0.965) return `![${words.word()}](data:image/png;base64,${random.text(BASE64, random.integer(60, 400))})`;
  if (dice < 0.972) return `Ask @${words.word()}${words.word()} about ${words.identifier()}.`;
  return `Time stamp 1${digits(9)}, size ${digits(7)} bytes.`;
}

function isoDate(random) {
  const two = value => String(value).padStart(2, '0');
  return `${random.integer(1990, 2026)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;
}

function uuid(random) {
  const hex = random.text(HEX, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function makeCode(random, words, bytes, planted) {
  const lines = [`import { ${words.identifier()} } from '${words.word()}/${words.word()}';`, ''];
  let depth = 0;
  let length = 0;
  const add = line => {
    lines.push('  '.repeat(depth) + line);
    length += line.length + depth * 2 + 1;
  };
  while (length < bytes * 1.3) {
    const dice = random.unit();
    if (dice < 0.09 && depth < 4) {
      add(`function ${words.identifier()}(${words.word()}, ${words.word()}) {`);
      depth += 1;
    } else if (dice < 0.17 && depth < 5) {
      add(`if (${words.word()}.${words.word()} !== ${random.integer(0, 100)}) {`);
      depth += 1;
    } else if (dice < 0.34 && depth > 0) {
      depth -= 1;
      add('}');
    } else if (dice < 0.55)
      add(`const ${words.identifier()} = ${words.identifier()}(${words.word()}, "${words.word()} ${words.word()}");`);
    else if (dice < 0.66) add(`// ${words.sentence()}`);
    else if (dice < 0.78) add(`${words.word()}.${words.identifier()}[${random.integer(0, 64)}] += ${words.word()};`);
    else if (dice < 0.88)
      add(`return { ${words.word()}: ${words.identifier()}, "${words.word()}": ${random.integer(0, 1000)} };`);
    else if (dice < 0.885)
      add(`const ${words.word()} = [${Array.from({ length: 8 }, () => random.integer(0, 255)).join(', ')}];`);
    else if (dice < 0.888) add(`const ${words.word()} = 0x${random.text(HEX, 8)};`);
    else if (dice < 0.8882) add(`@${words.word()}.${words.word()}('/${words.word()}/${words.word()}')`);
    else add(`${words.identifier()}\t= ${words.word()}.${words.word()}(${words.word()}) || "";`);
  }
  while (depth > 0) {
    depth -= 1;
    add('}');
  }
  for (const sentence of planted) lines.splice(random.integer(1, lines.length), 0, `// ${sentence}`);
  return { language: 'javascript', code: lines.join('\n') };
}
