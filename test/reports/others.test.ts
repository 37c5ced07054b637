import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvReport } from '../../src/reports/csv.ts';
import { reports } from '../../src/reports/index.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { markdownReport, toCode, toProse } from '../../src/reports/markdown.ts';
import { renderSummary } from '../../src/reports/terminal.ts';
import { shorten, toBytes, toPercent, toVisible } from '../../src/reports/text.ts';
import type { Manifest } from '../../src/types.ts';
import { toManifest, toSource } from '../manifest/sample.ts';
import { HOSTILE, madeUpManifest, toContext } from './sample.ts';

const manifest = madeUpManifest();
const context = toContext(manifest);

describe('the registry of reports', () => {
  it.each(Object.entries(reports))('%s answers to its own name and renders an empty run', (name, report) => {
    expect(report.name).toBe(name);
    const empty = toManifest([]);
    expect(report.render(empty, toContext(empty))).not.toContain('undefined');
    expect(report.render(manifest, context)).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('places without a name of their own', () => {
  const some = toManifest([toSource('a.jsonl', { columns: { x: { email: 1 }, '': { email: 2 }, '…': { email: 3 } } })]);

  it.each(['html', 'markdown'] as const)('are told in words: %s', name => {
    const text = reports[name].render(some, toContext(some));
    for (const words of ['(whole record)', '(further columns)']) expect(text).toContain(words);
  });

  it('are told in words on the terminal', () => {
    const text = renderSummary(some, toContext(some).verdict, { color: false, width: 80 });
    expect(text).toMatch(/\(further columns\) +3\n\(whole record\) +2\nx +1/);
  });
});

describe('problems', () => {
  it('are counted as the manifest counts them, though it lists only some', () => {
    const problem = { code: 'invalid-utf8', message: 'holds bytes that are not UTF-8', effect: 'degraded' } as const;
    const some = toManifest([
      {
        ...toSource('a.csv', { problems: [problem] }),
        problemCount: 1385,
        problemCodes: { 'invalid-utf8': 1378, unlisted: 7 },
      },
      toSource('b.csv', { problems: [problem] }),
    ]);
    const text = renderSummary(some, toContext(some).verdict, { color: false, width: 80 });
    expect(text).toMatch(/^invalid-utf8 +scanned, degraded +1,379 +a\.csv$/m);
    expect(text).toContain('… and 7 more problems');
    expect(text).toContain('not accepted: invalid-utf8: 1,379 problems in 2 sources');
    expect(JSON.parse(jsonReport.render(some, toContext(some))).problems).toMatchObject([{ count: 1379, sources: 2 }]);
  });
});

describe('figures that a signature stands under', () => {
  const withRule = (rule: string, total: object, rest: Partial<Manifest> = {}) => {
    const found = toManifest([toSource('a.jsonl', { columns: { x: { email: 2, phone: 3, 'us-ssn': 2 } } })], rest);
    const byRule = { ...found.totals.byRule, [rule]: { ...found.totals.byRule[rule]!, ...total } };
    return { ...found, totals: { ...found.totals, byRule } };
  };
  const renderAll = (found: Manifest) => ({
    html: reports.html.render(found, toContext(found)),
    markdown: markdownReport.render(found, toContext(found)),
    terminal: renderSummary(found, toContext(found).verdict, { color: false, width: 100 }),
  });

  it('are told per severity where a rule’s findings differ', () => {
    const { html, markdown, terminal } = renderAll(withRule('us-ssn', { severities: { medium: 1 } }));
    expect(html).toContain('<span class="tag high">high 1, medium 1</span>');
    expect(markdown).toContain('`us-ssn` | pii | high 1, medium 1 | 2 |');
    expect(terminal).toMatch(/^us-ssn +high 1, medium 1 +2 /m);
    expect(terminal).toMatch(/^phone +medium +3 /m);
  });

  it('give no sum over rules as distinct values, and keep the mark of capped counts', () => {
    const row = /Contact details.*\n<td class="n">5<\/td><td class="n">([^<]*)</;
    const exact = renderAll(withRule('email', {}));
    expect(row.exec(exact.html)?.[1]).toBe('up to 53');
    expect(exact.markdown).toContain('| Contact details | 5 | up to 53 |');
    expect(exact.markdown).toContain('| Government-issued identifiers | 2 | 1 |');
    const capped = renderAll(withRule('email', { distinct: 100_000, distinctCapped: true }));
    expect(row.exec(capped.html)?.[1]).toBe('&#62; 100,000');
    expect(capped.markdown).toContain('| Contact details | 5 | &#62; 100,000 |');
    expect(capped.markdown).toContain('`email` | pii | medium | 2 | &#62; 100,000 |');
    const { categories } = JSON.parse(jsonReport.render(withRule('email', {}), context));
    expect(categories[0].distinct).toEqual({ atLeast: 41, atMost: 53 });
  });

  it('say what a choice of columns left out, and claim no full coverage', () => {
    const chosen = toManifest(
      [
        { ...toSource('a.jsonl'), included: ['a'] },
        { ...toSource('b.jsonl'), included: [] },
      ],
      { options: { include: ['a'], exclude: ['b*'] } },
    );
    const { html, markdown, terminal } = renderAll(chosen);
    for (const text of [html, markdown]) {
      expect(text).not.toContain('every byte of every source');
      expect(text).toMatch(/Only these columns and top-level keys were looked at: (?:`a`|<code>a<\/code>)\./);
      expect(text).toMatch(/left out: (?:`b\*`|<code>b\*<\/code>)\./);
      expect(text).toContain('1 of 2 sources has none of the chosen columns: nothing in it was looked at.');
    }
    expect(html).not.toContain('class="tone-ok"');
    expect(html).toContain('<dt>Scanned</dt><dd>in part<small>of 2.0 kB; chosen columns</small>');
    expect(markdown).toContain('100 % read, chosen columns only');
    expect(terminal).toContain('100 % read, chosen columns only');
    expect(terminal).toContain('1 of 2 sources has none of the chosen columns');
    expect(JSON.parse(jsonReport.render(chosen, toContext(chosen))).chosenColumns).toEqual({
      include: ['a'],
      exclude: ['b*'],
      sourcesWithout: 1,
    });
  });

  it('do not call it free of problems when a chosen column is nowhere, nor when there is nothing', () => {
    const absent = toManifest([{ ...toSource('a.jsonl'), included: [] }], {
      options: { include: ['zz'], exclude: [] },
    });
    const { html } = renderAll(absent);
    expect(html).toContain('<strong>Not accepted:</strong> column-not-found: no source has a column');
    expect(html).not.toContain('No problems');
    const nothing = renderAll(toManifest([]));
    expect(nothing.html).not.toMatch(/100 %|class="tone-ok"|No problems|every byte/);
    expect(nothing.markdown).not.toContain('100 %');
    expect(nothing.terminal).not.toContain('100 %');
  });

  it('name the model that was asked', () => {
    const asked = renderAll(toManifest([], { options: { ner: { model: 'm' } } }));
    for (const text of [asked.html, asked.markdown]) {
      expect(text).not.toContain('No language model');
      expect(text).toContain('A model was asked for names');
    }
  });

  it('do not count the columns that a manifest does not list as one', () => {
    const names = Array.from({ length: 20 }, (_, i) => [`c${i}`, { email: 1 }] as const);
    const columns = Object.fromEntries([...names, ['…', { email: 9 }]]);
    expect(renderAll(toManifest([toSource('a.jsonl', { columns })])).html).toContain(
      'By column or path (top 12 of more than 20 columns)',
    );
  });

  it('show the rate beside the count for a criterion that names one', () => {
    const found = withRule('email', {});
    const page = reports.html.render(found, toContext(found, { failOn: [{ rule: 'email', rate: 0.3 }] }));
    expect(page).toContain('email, 0.3 per record or more</th><td class="n">2 (0.2 per record)</td>');
  });
});

describe('the CSV report', () => {
  const rows: string[][] = parse(csvReport.render(manifest, context));

  it('adds up to the totals of the manifest', () => {
    const sum = rows.slice(1).reduce((total, row) => total + Number(row[7]), 0);
    expect(sum).toBe(manifest.totals.findings);
  });

  it('accounts for findings in columns that the manifest does not list', () => {
    const source = { ...toSource('a.jsonl', { columns: { x: { email: 2 } } }), counts: { email: 5 } };
    const text = csvReport.render(toManifest([source]), context);
    expect(text).toContain('a.jsonl,jsonl,x,email,E-mail address,pii,medium,2\r\n');
    expect(text).toContain('a.jsonl,jsonl,(other columns),email,E-mail address,pii,medium,3\r\n');
  });

  it('gives a spreadsheet no formula to run', () => {
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
    expect(rows.flat()).toContain(`'${HOSTILE.formula}`);
  });
});

describe('the JSON report', () => {
  it('holds verdict, totals and figures, but no findings', () => {
    const value = JSON.parse(jsonReport.render(manifest, context));
    expect(value.verdict).toMatchObject({ pass: false, exitCode: 2 });
    expect(value.totals).toEqual(manifest.totals);
    expect(value.manifest.sha256).toBe(context.manifestDigest);
    expect(value.safeHarbor).toHaveLength(19);
    expect(value.specialCategories).toHaveLength(8);
    expect(value.columns[0]).toEqual({ name: 'contact_email', count: 310_020 });
    expect(value.sources).toHaveLength(manifest.sources.length);
  });
});

describe('the Markdown report', () => {
  const text = markdownReport.render(manifest, context);

  it('keeps every table rectangular, whatever the names hold', () => {
    const tables = text.split('\n\n').filter(block => block.startsWith('|'));
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const widths = table.split('\n').map(line => line.split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('leaves no name outside a code span that could be markup', () => {
    const outside = text.replace(/`[^`\n]*`/g, '').replace(/<\/?code>/g, '');
    expect(outside).not.toMatch(/<[a-z]|\]\(|https?:\/\/|www\./i);
  });

  it.each([
    ['plain.jsonl', '`plain.jsonl`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b', '<code>a&#96;b</code>'],
    ['a\nb', '<code>a&#92;u&#123;a&#125;b</code>'],
  ])('writes the name %j as %s', (name, expected) => {
    expect(toCode(name)).toBe(expected);
  });

  it('shows what stands between backticks as code, and an odd backtick as it is', () => {
    const problem = { code: 'not-json', message: 'accept `not-json` or `a|b` or ` it', effect: 'degraded' } as const;
    const broken = toManifest([toSource('a.jsonl', { problems: [problem] })]);
    expect(reports.markdown.render(broken, toContext(broken))).toContain(
      'accept `not-json` or <code>a&#124;b</code> or &#96; it',
    );
  });

  it('makes no link of prose', () => {
    expect(toProse('see https://x.test or [y](z), <b> www.x.test')).toBe(
      'see https&#58;//x&#46;test or &#91;y&#93;(z), &#60;b&#62; www&#46;x&#46;test',
    );
  });
});

describe('renderSummary', () => {
  const plain = { color: false, width: 80 };

  it('prints rules from the most severe, with counts, problems, reasons and the next step', () => {
    const text = renderSummary(manifest, context.verdict, { ...plain, manifestDir: 'my audit' });
    const order = ['aws-access-key-id', 'generic-secret', 'email', 'ip-address'].map(rule =>
      text.indexOf(`\n${rule} `),
    );
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(order[0]).toBeGreaterThan(0);
    expect(text).toMatch(/^email +medium +353,696 +41 +300$/m);
    expect(text).toMatch(/^truncated +not read +1 +tables\/truncated\.csv$/m);
    expect(text).toContain('\ntruncated: the file ends inside a quoted field; download it again\n');
    expect(text).toContain('✗ Audit incomplete');
    expect(text).toContain('fails if there is severity high or more: 54 found');
    expect(text.replaceAll('\n', ' ')).toContain('3 paths skipped (hidden, no format recognises it, ');
    expect(text.replaceAll('\n', ' ')).toContain('); a file that is named itself is read');
    expect(text).toContain("sluice report 'my audit' --to html");
    expect(text).toContain('… and 6 more sources');
  });

  it('writes no escape code without colour, and none from the data with it', () => {
    expect(renderSummary(manifest, context.verdict, plain)).not.toContain('\u001b');
    const colored = renderSummary(manifest, context.verdict, { ...plain, color: true });
    expect(colored).toContain('\u001b[31m');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(renderSummary(manifest, context.verdict, plain));
    expect(colored).not.toMatch(/\u001b\]|\u0007|\r/);
  });

  it('keeps its tables within the width, wide characters counted double', () => {
    const long = toManifest([
      toSource(`${'資料'.repeat(60)}.jsonl`, { columns: { [`${'a.'.repeat(80)}b`]: { email: 3 } } }),
    ]);
    const lines = renderSummary(long, toContext(long).verdict, { color: false, width: 60 }).split('\n');
    const row = lines.find(line => line.startsWith('資'))!;
    expect([...row].reduce((sum, char) => sum + (/[\u4e00-\u9fff]/.test(char) ? 2 : 1), 0)).toBeLessThanOrEqual(60);
    expect(row.endsWith('3')).toBe(true);
    expect(lines.find(line => line.startsWith('a.a'))!.length).toBeLessThanOrEqual(60);
  });

  it('has a source whose name is a number on the left, and breaks what is said of a problem at blanks', () => {
    const problem = {
      code: 'not-json',
      message: 'one two three four five six seven eight nine ten',
      effect: 'unread',
    } as const;
    const numbered = toManifest([toSource('63', { columns: { a: { email: 5 } }, problems: [problem] })]);
    const text = renderSummary(numbered, toContext(numbered).verdict, { color: false, width: 40 });
    expect(text).toMatch(/^63 +5$/m);
    expect(text).toContain('\nnot-json: one two three four five six\nseven eight nine ten\n');
  });

  it('fits the counts of the rules into 40 columns by leaving the last ones out', () => {
    const lines = renderSummary(manifest, context.verdict, { color: false, width: 40 }).split('\n');
    expect(lines[0]).not.toContain('…');
    expect(lines.slice(1, 3).join(' ')).toMatch(/records · .* read, chosen columns only$/);
    const header = lines.findIndex(line => line.startsWith('rule '));
    expect(lines[header]).toMatch(/^rule +severity +findings$/);
    const rows = lines.slice(header, lines.indexOf('', header));
    expect(rows.filter(line => line.length > 40)).toEqual([]);
    expect(rows.find(line => line.startsWith('email '))).toMatch(/medium +353,696$/);
  });

  it('does not call it all when a source could not be opened', () => {
    const unopened = { ...toSource('sock', { bytes: 0 }), sha256: '' };
    const found = toManifest([toSource('a.jsonl'), unopened]);
    const summary = renderSummary(found, toContext(found).verdict, plain);
    expect(summary).toContain('20 records · 1 source not opened\n');
    expect(summary).not.toContain('100 %');
    expect(markdownReport.render(found, toContext(found))).toContain('scanned, 1 source not opened');
    const html = reports.html.render(found, toContext(found));
    expect(html).toContain('<strong>1 source could not be opened.</strong>');
    expect(html).not.toContain('every byte of every source');
  });

  it('says in which record the first problem of a kind is', () => {
    const problem = { code: 'not-json', message: 'not valid JSON', effect: 'degraded', record: 1811 } as const;
    const found = toManifest([toSource('a.jsonl', { problems: [problem] })]);
    const summary = renderSummary(found, toContext(found).verdict, plain);
    expect(summary).toContain('a.jsonl, record 1,811');
    expect(markdownReport.render(found, toContext(found))).toContain('`a.jsonl`, record 1,811: not valid JSON');
  });

  it('fits the problems and the reasons into 40 columns, broken at blanks', () => {
    const problem = { code: 'unknown-encoding', message: 'holds NUL bytes', effect: 'degraded' } as const;
    const found = toManifest([toSource('a.jsonl', { columns: { a: { 'us-ssn': 5 } }, problems: [problem] })]);
    const text = renderSummary(found, toContext(found).verdict, { color: false, width: 40 });
    const lines = text.slice(0, text.indexOf('Next: ')).split('\n');
    expect(lines.filter(line => line.length > 40)).toEqual([]);
    expect(text).toContain('\n  fails if there is severity high or\n    more: 5 found\n');
    expect(lines.find(line => line.startsWith('problem '))).toMatch(/^problem +effect +count$/);
  });

  it('says that nothing was found, or that nothing was scanned', () => {
    const clean = toManifest([toSource('a.jsonl')]);
    expect(renderSummary(clean, toContext(clean).verdict, plain)).toContain('No findings.');
    const empty = toManifest([]);
    const text = renderSummary(empty, toContext(empty).verdict, plain);
    expect(text).toContain('✗ Nothing was scanned');
    expect(text).not.toContain('No findings');
  });
});

describe('text', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1.0 kB'],
    [999_999, '1.0 MB'],
    [123_456_789, '123 MB'],
  ])('%i is %s', (bytes, expected) => {
    expect(toBytes(bytes)).toBe(expected);
  });

  it.each([
    [0, 0, '100 %'],
    [0, 5, '0 %'],
    [5, 5, '100 %'],
    [999_999, 1_000_000, '> 99.99 %'],
    [9999, 10_000, '99.99 %'],
    [1, 1_000_000, '< 0.01 %'],
    [1, 2, '50.0 %'],
  ])('%i of %i is %s: never rounded to all or nothing', (part, whole, expected) => {
    expect(toPercent(part, whole)).toBe(expected);
  });

  it('writes lone surrogates, tags and zero-width characters out', () => {
    expect(toVisible('a\ud800b\u{e0041}c\ufeffd')).toBe('a\\u{d800}b\\u{e0041}c\\u{feff}d');
    expect(toVisible('naïve 資料 👍')).toBe('naïve 資料 👍');
  });

  it('shortens in the middle without cutting a character', () => {
    expect(shorten('👍'.repeat(10), 5)).toBe('👍👍…👍👍');
    expect(shorten('abc', 3)).toBe('abc');
  });
});
