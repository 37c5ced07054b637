import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonDocumentFormat } from '../../src/formats/json/document.ts';
import { jsonLinesFormat } from '../../src/formats/json/lines.ts';
import { appendKey } from '../../src/formats/json/path.ts';
import { looksLikeJson } from '../../src/scan/looks-like-json.ts';
import type { Finding } from '../../src/types.ts';
import { type Dice, dice, type Tree, tree, writeString, writeTree } from '../kernel/written-json.ts';
import { tokenRule, toToken } from '../test-rule.ts';
import { makeScanner, scanPlanned, toBlocks } from './scan-planned.ts';

const scanner = makeScanner();

/** What a finding must say, told from the tree alone. */
interface Planted {
  readonly record: number;
  readonly path: string;
  readonly in?: 'key';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// Around a token: nothing that would make it part of a longer one (an `@` would make an e-mail address of it), and characters of one to four bytes.
const around = fc
  .array(fc.constantFrom(' ', '.', '"', '\\', '/', '\n', '\t', 'é', '漢', '😀', '\u0000', 'A ', '('), {
    maxLength: 8,
  })
  .map(chars => chars.join(''));
const plantedText = fc.array(fc.tuple(around, fc.nat(36 ** 6)), { minLength: 1, maxLength: 3 }).chain(parts =>
  around.map(tail => {
    let text = '';
    const spans: [number, number][] = [];
    for (const [before, n] of parts) {
      text += `${before} `;
      const start = [...text].length;
      text += toToken(n);
      spans.push([start, [...text].length]);
    }
    return { text: `${text} ${tail}`, spans };
  }),
);
type PlantedText = { text: string; spans: [number, number][] };

/** Puts planted texts into random places of a tree: as values, elements and keys. */
function plant(node: Tree, texts: PlantedText[], roll: Dice): Tree {
  const chance = () => roll.next().value as number;
  if (texts.length === 0) return node;
  if (node.kind === 'array') {
    const items = node.items.map(item => (chance() < 500 ? plant(item, texts, roll) : item));
    while (texts.length > 0 && chance() < 600) {
      items.splice(chance() % (items.length + 1), 0, { kind: 'string', text: texts.pop()!.text });
    }
    return { kind: 'array', items };
  }
  if (node.kind === 'object') {
    const members = node.members.map(([key, item]) => [key, chance() < 500 ? plant(item, texts, roll) : item] as const);
    while (texts.length > 0 && chance() < 600) {
      const { text } = texts.pop()!;
      const member =
        chance() < 500 ? ([text, { kind: 'word', raw: 'true' }] as const) : (['k', { kind: 'string', text }] as const);
      members.splice(chance() % (members.length + 1), 0, member);
    }
    return { kind: 'object', members };
  }
  return { kind: 'array', items: [node, { kind: 'string', text: texts.pop()!.text }] };
}

/** The planted spans of a tree, in the order in which they are written. */
function listPlanted(node: Tree, record: number, path = ''): Planted[] {
  const spansIn = (text: string, at: string, isKey: boolean): Planted[] =>
    [...text.matchAll(/zqx7-[a-z0-9]{8}/g)].map(match => {
      const start = [...text.slice(0, match.index)].length;
      return { record, path: at, ...(isKey && { in: 'key' as const }), start, end: start + 13, text: match[0] };
    });
  if (node.kind === 'string') return spansIn(node.text, path, false);
  if (node.kind === 'array') return node.items.flatMap((item, i) => listPlanted(item, record, `${path}[${i}]`));
  if (node.kind !== 'object') return [];
  return node.members.flatMap(([key, item], i) => {
    // A key that is data must not be spelt out in a path, nor one that may hide some in JSON.
    const below =
      key.includes('zqx7-') || looksLikeJson(Buffer.from(key))
        ? `${path}[key ${i}]`
        : appendKey(path, key.toWellFormed());
    return [...spansIn(key, below, true), ...listPlanted(item, record, below)];
  });
}

/** A key that holds an address is data itself and stands in no path. */
function withoutAddresses(node: Tree): Tree {
  if (node.kind === 'array') return { kind: 'array', items: node.items.map(withoutAddresses) };
  if (node.kind !== 'object') return node;
  const members = node.members.map(([key, item]) => [key.replaceAll('@', 'a'), withoutAddresses(item)] as const);
  return { kind: 'object', members };
}

const record = fc.tuple(tree.map(withoutAddresses), fc.array(plantedText, { maxLength: 4 }));

describe.each([
  ['jsonl', jsonLinesFormat],
  ['json', jsonDocumentFormat],
] as const)('tokens planted in %s', (name, format) => {
  it('are found where they stand, in characters and in bytes, and nowhere else', async () => {
    let planted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 5 }),
        dice,
        fc.integer({ min: 1, max: 200 }),
        async (records, stream, size) => {
          const roll = stream[Symbol.iterator]();
          const trees = records.map(([node, texts]) => plant(node, [...texts], roll));
          const written = trees.map(node => writeTree(node, roll, name === 'jsonl'));
          const source = Buffer.from(name === 'jsonl' ? written.join('\n') : `[${written.join(',')}]`);
          const scanned = await scanPlanned({
            format,
            scanner,
            blocks: toBlocks(source, size),
            file: undefined,
            chunkBytes: size * 2,
          });
          const found = scanned.findings
            .split('\n')
            .filter(line => line !== '')
            .map(line => JSON.parse(line) as Finding)
            .filter(finding => finding.rule === tokenRule.id)
            .map(({ record, path, in: inKey, start, end, bytes }) => ({
              record,
              path,
              ...(inKey && { in: inKey }),
              start,
              end,
              // The bytes it names decode to the token.
              text: JSON.parse(`"${source.subarray(...bytes!).toString('utf8')}"`) as string,
            }));
          const expected = trees.flatMap((node, i) => listPlanted(node, i));
          planted += expected.length;
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
    expect(planted).toBeGreaterThan(500);
  });
});

describe('a token inside JSON inside a JSON string', () => {
  it('is found through up to three layers, with the way to it', async () => {
    await fc.assert(
      fc.asyncProperty(plantedText, dice, fc.integer({ min: 1, max: 3 }), async ({ text, spans }, stream, levels) => {
        const roll = stream[Symbol.iterator]();
        let inner = text;
        for (let i = 0; i < levels; i++) inner = `{"k${i}":${writeString(inner, roll)}}`;
        const source = Buffer.from(`{"outer":${writeString(inner, roll)}}\n`);
        const { findings } = await scanPlanned({
          format: jsonLinesFormat,
          scanner,
          blocks: [source],
          file: undefined,
          chunkBytes: 1 << 20,
        });
        const found = findings
          .split('\n')
          .filter(line => line.includes(tokenRule.id))
          .map(line => JSON.parse(line) as Finding);
        expect(found.map(({ via, path }) => [path, via?.length, via?.at(-1)?.start, via?.at(-1)?.end])).toEqual(
          spans.map(([start, end]) => ['outer', levels, start, end]),
        );
        for (const [i, { bytes, start, end, via }] of found.entries()) {
          // Unwrapped layer by layer, the bytes it names are the token.
          let raw = source.subarray(...bytes!).toString('utf8');
          for (let level = 0; level <= levels; level++) raw = JSON.parse(`"${raw}"`) as string;
          expect(raw).toBe([...text].slice(...spans[i]!).join(''));
          const field = (JSON.parse(source.toString()) as { outer: string }).outer;
          let run = [...field].slice(start, end).join('');
          for (const _ of via!) run = JSON.parse(`"${run}"`) as string;
          expect(run).toBe(raw);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the gate', () => {
  it('lets JSON inside a string through although nothing in it but its key tells of a finding', async () => {
    const { atoms: _, ...rest } = tokenRule;
    const keyedRule = { ...rest, pattern: 'zqx7-never', keyedPattern: '[a-z]{6}', keyedKeywords: ['vault word'] };
    const keyed = makeScanner({ extraRules: [keyedRule] });
    const source = Buffer.from(`${JSON.stringify({ a: JSON.stringify({ vaultWord: 'sesame' }) })}\n`);
    const plan = { format: jsonLinesFormat, scanner: keyed, blocks: [source], file: undefined, chunkBytes: 1 << 20 };
    const { findings } = await scanPlanned(plan);
    expect(JSON.parse(findings)).toMatchObject({ path: 'a', rule: tokenRule.id, via: [{ path: 'vaultWord' }] });
  });

  it('loses nothing that is found without it, in random JSON with personal data and keyed secrets', async () => {
    const ungated = makeScanner({ usesGate: false });
    const value = fc.constantFrom(
      'anna' + '@firma-berg.de',
      '+49 30 ' + '901820',
      '78.47.' + '22.9',
      'correct-' + 'Horse7-staple',
      '4539 5787 ' + '6362 1486',
      'DE89 3704 ' + '0044 0532 0130 00',
      '2a01:4f8:' + 'c17:b8f::2',
      '219-09-' + '9999',
      'https://u:' + 's3cretPass@db.firma-berg.de/x',
      toToken(5),
      '00:1a:2b' + ':3c:4d:5e',
      'plain text',
      'hunt' + '2x!Q', // nothing in it that the gate knows: only its key tells
    );
    const key = fc.constantFrom('password', 'apiKey', 'ssn', 'email', 'note', 'phone_number', 'iban', 'secret', 'ip');
    const nodes = fc.letrec<{ node: unknown }>(tie => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.tuple(value, around, around).map(([it, before, after]) => `${before} ${it} ${after}`),
        value,
        fc.integer(),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(key, tie('node'), { maxKeys: 3 }),
        fc.dictionary(key, tie('node'), { minKeys: 1, maxKeys: 2 }).map(it => JSON.stringify(it)),
      ),
    })).node;
    const toTree = (node: unknown): Tree => {
      if (typeof node === 'string') return { kind: 'string', text: node };
      if (typeof node === 'number') return { kind: 'number', raw: String(node) };
      if (Array.isArray(node)) return { kind: 'array', items: node.map(toTree) };
      return {
        kind: 'object',
        members: Object.entries(node as object).map(([name, item]) => [name, toTree(item)] as const),
      };
    };
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(nodes, { minLength: 1, maxLength: 4 }),
        dice,
        fc.boolean(),
        async (values, stream, isPlain) => {
          const roll = stream[Symbol.iterator]();
          const source = Buffer.from(
            values.map(it => (isPlain ? JSON.stringify(it) : writeTree(toTree(it), roll, true))).join('\n'),
          );
          const plan = { format: jsonLinesFormat, blocks: [source], file: undefined, chunkBytes: 1 << 20 };
          const gated = await scanPlanned({ ...plan, scanner });
          expect(gated).toEqual(await scanPlanned({ ...plan, scanner: ungated }));
          found += gated.findings.length;
        },
      ),
      { numRuns: 600 },
    );
    expect(found).toBeGreaterThan(10_000);
  });
});
