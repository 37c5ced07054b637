import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The labelled sets lie beside the checkout; they are not part of it. */
export const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

export const hasCases = () => existsSync(`${DATA}cases/secrets-positive.jsonl.gz`);

const lines = file =>
  gunzipSync(readFileSync(DATA + file))
    .toString('utf8')
    .trim()
    .split('\n');

/**
 * A case is `{ id, text, spans }`: a text of its own and the labelled spans in it, in code points, end exclusive.
 * @returns {{ name: string, cases: { id: string, text: string, spans: { start: number, end: number, type: string }[] }[] }[]}
 */
export function loadSets() {
  const labelled = name => ({ name, cases: lines(`cases/${name}.jsonl.gz`).map(line => JSON.parse(line)) });
  return [
    labelled('secrets-positive'),
    labelled('secrets-negative'),
    labelled('pii'),
    { name: 'dialogues', cases: loadDialogues() },
  ];
}

/** Every message of the dialogues is a case; phone numbers and addresses are labelled. */
function loadDialogues() {
  const spans = new Map();
  for (const line of lines('dialogues/sgd-truth.tsv.gz').slice(1)) {
    const [id, message, start, end, kind] = line.split('\t');
    if (kind !== 'phone' && kind !== 'address') continue;
    const place = `${id}#${message}`;
    if (!spans.has(place)) spans.set(place, []);
    spans.get(place).push({ start: Number(start), end: Number(end), type: `dialogue.${kind}` });
  }
  return lines('dialogues/sgd-dialogues.jsonl.gz').flatMap(line => {
    const { id, messages } = JSON.parse(line);
    return messages.map(({ content }, at) => ({
      id: `${id}#${at}`,
      text: content,
      spans: spans.get(`${id}#${at}`) ?? [],
    }));
  });
}
