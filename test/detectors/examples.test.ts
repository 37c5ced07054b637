import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.ts';
import { makeFolder } from '../run-scan.ts';
import { LINE_FORMS } from './line-forms.ts';
import { loadSourceRules, readExample } from './load-rules.ts';
import { FieldEngine } from './match-field.ts';

const rules = await loadSourceRules();
const engines = new FieldEngine(rules);

describe('examples, each rule by itself', () => {
  for (const rule of rules) {
    it(rule.id, () => {
      const engine = engines.forRule(rule);
      for (const [index, example] of rule.examples.match.entries()) {
        const { text, spans, addressParts } = readExample(example, rule);
        const found = engine.match(text, example.key, addressParts);
        expect(
          found.map(({ start, end }) => [start, end]),
          `match ${index}`,
        ).toEqual(spans);
        expect(
          found.map(({ judgement }) => judgement.placeholder),
          `placeholder mark of match ${index}`,
        ).toEqual(spans.map(() => example.placeholder ?? false));
        if (example.isDoubtful)
          for (const { judgement } of found) {
            const { confidence, severity } = judgement;
            expect(confidence, `confidence of match ${index}`).toBeLessThan(0.6);
            expect(['low', 'medium'], `severity of match ${index}`).toContain(severity);
          }
      }
      for (const { name, change, exceptions } of LINE_FORMS) {
        if (rule.id in exceptions) continue;
        for (const [index, example] of rule.examples.match.entries()) {
          if (example.key !== undefined) continue;
          const { text, spans, addressParts } = readExample({ text: change(example.text) }, rule);
          const found = engine.match(text, undefined, addressParts);
          expect(
            found.map(({ start, end }) => [start, end]),
            `match ${index} ${name}`,
          ).toEqual(spans);
        }
      }
      for (const [index, example] of rule.examples.ignore.entries()) {
        const { text, addressParts } = readExample(example, rule);
        const found = engine.match(text, example.key, addressParts);
        expect(found.filter(({ judgement }) => !judgement.placeholder).length, `ignore ${index}: ${example.why}`).toBe(
          0,
        );
      }
    });
  }
});

/** JSON with every escape that a writer may use. */
function escaped(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[\u007f-\uffff=&]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

it('examples give the same findings in JSON with escapes and in quoted CSV, under all rules at once', async () => {
  const byKey = new Map<
    string,
    { readonly id: string; readonly text: string; readonly spans: readonly (readonly [number, number])[] }[]
  >();
  for (const rule of rules) {
    const { id, examples, isOptional } = rule;
    // A name in running text is told by there being no key, which these two forms cannot say.
    if (isOptional || id === 'person-name') continue;
    for (const example of examples.match) {
      const key = example.key ?? 'zz';
      const { text, spans } = readExample(example, rule);
      const points = (byte: number) => [...text.toString('utf8', 0, byte)].length;
      const entry = {
        id,
        text: text.toString(),
        spans: spans.map(([from, to]) => [points(from), points(to)] as const),
      };
      byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
  }
  const folder = makeFolder();
  const keys = [...byKey];
  keys.forEach(([key, entries], at) => {
    writeFileSync(join(folder, `${at}.jsonl`), entries.map(({ text }) => `${escaped({ [key]: text })}\n`).join(''));
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    writeFileSync(
      join(folder, `${at}.csv`),
      `n,${cell(key)}\n${entries.map(({ text }, n) => `${n},${cell(text)}\n`).join('')}`,
    );
  });
  const found = new Map<string, Set<string>>();
  const ranges = new Map<string, [number, number][]>();
  for await (const { source, record, path, rule, start, end, placeholder } of scan('.', { cwd: folder, jobs: 1 })) {
    if (path === 'n') continue;
    const place = `${source} ${record}`;
    if (!found.has(place)) found.set(place, new Set());
    found.get(place)!.add(`${rule} ${start}-${end}${placeholder ? ' placeholder' : ''}`);
    ranges.set(place, [...(ranges.get(place) ?? []), [start, end]]);
  }
  rmSync(folder, { recursive: true });
  const wrong: string[] = [];
  keys.forEach(([, entries], at) => {
    entries.forEach(({ id, spans }, record) => {
      const json = [...(found.get(`${at}.jsonl ${record}`) ?? [])].sort().join('; ');
      const csv = [...(found.get(`${at}.csv ${record}`) ?? [])].sort().join('; ');
      if (json !== csv) wrong.push(`${id}: JSON gives ${json}, CSV gives ${csv}`);
      const here = ranges.get(`${at}.jsonl ${record}`) ?? [];
      for (const [start, end] of spans)
        if (!here.some(([from, to]) => from < end && to > start))
          wrong.push(`${id}: ${start}-${end} is not found in JSON`);
    });
  });
  expect(wrong).toEqual([]);
}, 240_000);
