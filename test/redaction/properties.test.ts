import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/formats/json/parse.ts';
import type { RedactOptions } from '../../src/index.ts';
import { dice, type Tree, tree, writeTree } from '../kernel/written-json.ts';
import { tokenRule, toToken } from '../test-rule.ts';
import { key, type Redacted, runRedact, toRanges } from './run-redact.ts';

const mail = (name: string) => `${name}@${'firma-berg'}.de`;
const plantedText = fc
  .array(
    fc.oneof(
      fc.nat(9999).map(toToken),
      fc.constantFrom(mail('anna'), mail('ben'), 'é ', '"', '\\', '/', ' ', '\n', '😀 ', ', '),
    ),
    { maxLength: 6 },
  )
  .map(parts => parts.join(' '));
// Trees of which a part of the strings and keys holds tokens and addresses.
const plantedTree: fc.Arbitrary<Tree> = fc
  .tuple(tree, fc.array(plantedText, { maxLength: 4 }))
  .map(([node, texts]) => ({
    kind: 'object',
    members: [
      ['rest', node],
      ...texts.map((text, i) => [i % 2 === 0 ? `k${i}` : text, { kind: 'string', text } as const] as const),
    ],
  }));
const lineEnd = fc.constantFrom('\n', '\r\n', '\n\n', '\r\n  \r\n');
const chunkBytes = fc.integer({ min: 1, max: 400 });

// Without drop-record, which leaves no line to compare.
const operators = ['label', 'mask', 'remove', 'pseudonym'] as const;

/** Redacts many samples in one run, since each run loads all rules; `check` sees each sample with what became of it. */
async function redactAll<T extends { readonly source: string | Buffer }>(
  name: string,
  samples: fc.Arbitrary<T>,
  options: (operator: string) => Partial<RedactOptions>,
  wanted: readonly string[],
  check: (sample: T, after: Buffer, redacted: Redacted, path: string, operator: string) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.array(samples, { minLength: 30, maxLength: 30 }),
      chunkBytes,
      fc.constantFrom(...wanted),
      async (many, size, operator) => {
        const files = Object.fromEntries(many.map((sample, i) => [`${i}.${name}`, sample.source]));
        const redacted = await runRedact(files, { key, chunkBytes: size, format: name, ...options(operator) });
        expect(redacted.files.size).toBe(many.length);
        many.forEach((sample, i) => {
          const path = `${i}.${name}`;
          check(sample, redacted.files.get(path)!, redacted, path, operator);
        });
      },
    ),
    { numRuns: wanted.length * 2, endOnFailure: true, reporter: explain },
  );
}

/** The seed and the reason; thirty samples would say nothing to a reader. */
function explain<T>(details: fc.RunDetails<T>): void {
  if (details.failed)
    throw new Error(`seed ${details.seed}, path ${details.counterexamplePath}`, { cause: details.errorInstance });
}

const only = (operator: string): Partial<RedactOptions> => ({ operators: { default: operator } });

/** Fails when any byte outside the spans of the manifest differs; gives the number of spans. */
function expectOnlySpansChanged(source: string | Buffer, after: Buffer, redacted: Redacted, path: string): number {
  const before = Buffer.from(source);
  const ranges = toRanges(redacted.findingsOf(path));
  if (ranges.length === 0) {
    expect(after).toEqual(before);
    return 0;
  }
  let at = 0;
  ranges.forEach(([start, end], i) => {
    const kept = before.subarray(ranges[i - 1]?.[1] ?? 0, start);
    // A kept stretch follows at once at the start, and behind some replacement after it.
    const found = i === 0 ? 0 : after.indexOf(kept, at);
    expect(found, `bytes before ${start}`).toBeGreaterThanOrEqual(0);
    expect(after.subarray(found, found + kept.length)).toEqual(kept);
    at = found + kept.length;
    expect(end).toBeGreaterThan(start);
  });
  const tail = before.subarray(ranges.at(-1)![1]);
  expect(after.length - tail.length).toBeGreaterThanOrEqual(at);
  expect(after.subarray(after.length - tail.length)).toEqual(tail);
  return ranges.length;
}

const linesOf = (bytes: Buffer | string) =>
  bytes
    .toString()
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter(line => line.trim() !== '');

/** A parsed value with every string (and key) that holds a finding made the same, so that only the rest is compared. */
function withoutStrings(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(withoutStrings);
  if (value === null || typeof value !== 'object') return value;
  return Object.values(value).map(withoutStrings);
}

describe('redacting JSON Lines', () => {
  const sample = fc
    .tuple(
      fc.array(plantedTree, { minLength: 1, maxLength: 5 }),
      dice,
      lineEnd,
      fc.constantFrom('', '\ufeff'),
      fc.boolean(),
    )
    .map(([trees, stream, end, mark, endsWithLine]) => {
      const roll = stream[Symbol.iterator]();
      const lines = trees.map(node => writeTree(node, roll, true));
      return { lines, source: mark + lines.join(end) + (endsWithLine ? end : '') };
    });

  it('changes the spans of the manifest and nothing else, and leaves JSON', async () => {
    let changed = 0;
    await redactAll('jsonl', sample, only, operators, ({ source, lines }, after, redacted, path) => {
      changed += expectOnlySpansChanged(source, after, redacted, path);
      expect(linesOf(after)).toHaveLength(lines.length);
      for (const line of linesOf(after)) parseJson(line);
      expect(after.toString('utf8')).not.toMatch(/zqx7-[a-z0-9]{8}/);
    });
    expect(changed).toBeGreaterThan(200);
  });

  it('leaves out the lines with a finding, with their line ends, under drop-record', async () => {
    await redactAll('jsonl', sample, only, ['drop-record'], ({ source, lines }, after, redacted, path) => {
      const dropped = new Set(
        redacted
          .findingsOf(path)
          .filter(it => it.action === 'drop-record')
          .map(it => it.record),
      );
      expect(linesOf(after)).toEqual(linesOf(lines.filter((_, i) => !dropped.has(i)).join('\n')));
      expect(source.startsWith('\ufeff')).toBe(after.toString('utf8').startsWith('\ufeff'));
    });
  });

  it('leaves everything as it is under keep', async () => {
    await redactAll('jsonl', sample, only, ['keep'], ({ source }, after) => {
      expect(after.toString('utf8')).toBe(source);
    });
  });

  it('makes a string of a number that it changes, inside JSON inside a string too', async () => {
    const digits = '7771' + '234567';
    const source = `{"a":-${digits},"b":[${digits}.5e1,1],"c":"{\\"n\\":-${digits},\\"m\\":[2,${digits}.5e1]}"}\n${digits}\n{"a":${digits}}`;
    const rule = {
      ...tokenRule,
      id: 'test-number',
      pattern: '7771\\d{6}',
      atoms: ['7771'],
      left: 'none',
      right: 'none',
    } as const;
    const { files } = await runRedact({ 'a.jsonl': source }, { rules: [rule], include: [] });
    const [first, second, third] = linesOf(files.get('a.jsonl')!).map(line => JSON.parse(line));
    expect(first).toMatchObject({ a: '-[TEST_NUMBER]', b: ['[TEST_NUMBER].5e1', 1] });
    // Inside a string the whole number gives way.
    expect(JSON.parse(first.c)).toEqual({ n: '[TEST_NUMBER]', m: [2, '[TEST_NUMBER]'] });
    expect(second).toBe('[TEST_NUMBER]');
    expect(third).toEqual({ a: '[TEST_NUMBER]' });
  });
});

describe('redacting JSON documents', () => {
  const dropping = () => ({ operators: { default: 'label', byRule: { [tokenRule.id]: 'drop-record' } } });

  it('leaves out exactly the records with a finding, wherever they stand and however the document is cut', async () => {
    const sample = fc
      .tuple(
        fc.array(fc.boolean(), { maxLength: 8 }),
        fc.constantFrom([',', '[', ']'], [' ,\n ', '[ ', '\n]'], [',\r\n', '\ufeff \n[\n', ' ]\r\n']),
      )
      .map(([drops, [comma, open, close]]) => {
        const records = drops.map((drop, i) => ({ i, text: drop ? toToken(i) : 'a, b ] [', list: [i, [i]] }));
        const source = `${open}${records.map(it => JSON.stringify(it)).join(comma)}${close}`;
        return { source, kept: records.filter((_, i) => !drops[i]), drops };
      });
    for (const size of [1, 30, 100, 1000]) {
      await redactAll(
        'json',
        sample,
        () => ({ ...dropping(), chunkBytes: size }),
        ['drop'],
        ({ source, kept, drops }, after) => {
          const text = after.toString('utf8');
          expect(JSON.parse(text.replace(/^\ufeff/, ''))).toEqual(kept);
          if (!drops.includes(true)) expect(text).toBe(source);
        },
      );
    }
  });

  it('leaves out every record of values one after another', async () => {
    const source = `{"a":"${toToken(1)}"}\n{"a":2}\n\n{"a":"${toToken(3)}"}\n`;
    for (const size of [1, 1000]) {
      const { files } = await runRedact({ 'a.json': source }, { ...dropping(), chunkBytes: size, format: 'json' });
      expect(linesOf(files.get('a.json')!)).toEqual(['{"a":2}']);
    }
  });

  it('changes the spans and nothing else', async () => {
    const sample = fc.tuple(fc.array(plantedTree, { maxLength: 5 }), dice).map(([trees, stream]) => {
      const roll = stream[Symbol.iterator]();
      return { source: `[${trees.map(node => writeTree(node, roll, false)).join(',')}]`, trees };
    });
    await redactAll('json', sample, only, operators, ({ source, trees }, after, redacted, path) => {
      expectOnlySpansChanged(source, after, redacted, path);
      expect(parseJson(after.toString('utf8'))).toHaveLength(trees.length);
    });
  });

  it('leaves every value that is no string as it was', async () => {
    const source = JSON.stringify([
      { n: 1.5e300, t: true, z: null, s: toToken(1), deep: [[{ a: -0.25 }], toToken(2)] },
    ]);
    const { files } = await runRedact({ 'a.json': source }, { format: 'json' });
    expect(withoutStrings(JSON.parse(files.get('a.json')!.toString()))).toEqual(withoutStrings(JSON.parse(source)));
  });
});

describe('redacting text', () => {
  it('changes the spans and nothing else; drop-record takes the whole line and its end', async () => {
    const sample = fc
      .tuple(fc.array(plantedText, { maxLength: 8 }), lineEnd, fc.boolean())
      .map(([texts, end, endsWithLine]) => ({
        source: texts.map(text => text.replaceAll('\n', ' ')).join(end) + (endsWithLine ? end : ''),
      }));
    await redactAll(
      'text',
      sample,
      only,
      [...operators, 'drop-record'],
      ({ source }, after, redacted, path, operator) => {
        if (operator !== 'drop-record') return void expectOnlySpansChanged(source, after, redacted, path);
        const dropped = new Set(
          redacted
            .findingsOf(path)
            .filter(it => it.action !== 'keep')
            .map(it => it.record),
        );
        let record = -1;
        const lines = source.match(/[^\n]*\n|[^\n]+$/g) ?? [];
        expect(after.toString('utf8')).toBe(
          lines.filter(line => line.trim() === '' || !dropped.has(++record)).join(''),
        );
      },
    );
  });
});

describe('redacting CSV', () => {
  it('changes the spans and nothing else, and leaves the same rows and columns', async () => {
    const cell = fc.oneof(plantedText, fc.constantFrom('', 'x', '1'));
    const write = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const sample = fc
      .tuple(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
      .map(([rows, end]) => ({
        source: `id,text,note${end}${rows.map((row, i) => [String(i), ...row].map(write).join(',')).join(end)}${end}`,
      }));
    const csv = { delimiter: ',', quote: '"', header: true };
    await redactAll(
      'csv',
      sample,
      operator => ({ ...only(operator), csv }),
      operators,
      ({ source }, after, redacted, path) => {
        expectOnlySpansChanged(source, after, redacted, path);
        // As many commas and line ends outside of quotes as before.
        const shape = (text: string) => text.replace(/"(?:[^"]|"")*"/g, '').replace(/[^,\n]/g, '');
        expect(shape(after.toString('utf8'))).toBe(shape(source));
      },
    );
  });
});
