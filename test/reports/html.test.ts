import { describe, expect, it } from 'vitest';
import { loadAllRules } from '../../src/detectors/load.ts';
import { labelOf } from '../../src/findings/labels.ts';
import { toFigures } from '../../src/reports/figures.ts';
import { CATEGORIES, SAFE_HARBOR, SPECIAL_CATEGORIES } from '../../src/reports/frameworks.ts';
import { htmlReport } from '../../src/reports/html.ts';
import { markdownReport } from '../../src/reports/markdown.ts';
import { html } from '../../src/reports/markup.ts';
import { toManifest, toSource } from '../manifest/sample.ts';
import { HOSTILE, madeUpManifest, toContext } from './sample.ts';

const render = (manifest = madeUpManifest(), policy: object = {}) =>
  htmlReport.render(manifest, toContext(manifest, policy));

/** Every tag of a page, with its attributes as they stand. */
const tagsOf = (page: string) => [...page.matchAll(/<\/?([a-z0-9]+)((?:[^>"]|"[^"]*")*)>/gi)];

describe('the HTML report', () => {
  it('lets no name from the data become markup', () => {
    const page = render();
    const names = new Set(tagsOf(page).map(([, name]) => name!.toLowerCase()));
    for (const name of ['script', 'img', 'a', 'b', 'iframe', 'link']) expect(names).not.toContain(name);
    expect(page).not.toMatch(/onerror=alert\(2\)"?>/);
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    expect(
      tagsOf(page).filter(([, , attributes]) => /\bon[a-z]+=/i.test(attributes!.replace(/"[^"]*"/g, '""'))),
    ).toEqual([]);
  });

  it('shows control, bidi and invisible characters as text', () => {
    const page = render();
    for (const char of ['\u001b', '\u0007', '\r', '\u202e', '\u200b']) expect(page).not.toContain(char);
    expect(page).toContain('invoice\\u{202e}xcod\\u{200b}.jsonl');
  });

  it('shows what stands between backticks as code, and an odd backtick as it is', () => {
    const problem = { code: 'not-json', message: 'accept `not-<json>` or ` leave it', effect: 'degraded' } as const;
    const page = render(toManifest([toSource('a.jsonl', { problems: [problem] })]));
    expect(page).toContain('accept <code>not-&#60;json&#62;</code> or &#96; leave it');
  });

  it('asks nothing of any network', () => {
    const page = render();
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
    for (const [, , attributes] of tagsOf(page))
      expect(attributes!.replace(/"[^"]*"/g, '""')).not.toMatch(/\s(?:src|href|action|srcset|data)=/);
    expect(page).not.toMatch(/url\(|@import/);
  });

  it('closes every tag that it opens', () => {
    const isVoid = new Set(['meta', 'br', 'rect', '!doctype']);
    const open: string[] = [];
    for (const [tag, name] of tagsOf(render().replace(/<style>[\s\S]*?<\/style>/, ''))) {
      if (isVoid.has(name!)) continue;
      if (tag.startsWith('</')) expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
  });

  it('gives every chart a title and a description, and every id once', () => {
    const page = render();
    const svgs = [...page.matchAll(/<svg[^>]*aria-labelledby="(\S+) (\S+)"/g)];
    expect(svgs).toHaveLength((page.match(/<svg/g) ?? []).length);
    expect(svgs).toHaveLength(6);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, title, description] of svgs) expect(ids).toEqual(expect.arrayContaining([title, description]));
    expect(page.match(/<th(?![a-z])(?![^>]*scope=)/g)).toBeNull();
  });

  it.each([
    ['Passes the policy', 0, toManifest([toSource('a.jsonl')])],
    ['Fails the policy', 1, toManifest([toSource('a.jsonl', { columns: { x: { 'us-ssn': 1 } } })])],
    ['Audit incomplete', 2, madeUpManifest()],
    ['Nothing was scanned', 3, toManifest([])],
  ])('says “%s” on top for exit code %i', (title, code, manifest) => {
    const page = render(manifest);
    expect(page).toContain(`<section class="verdict v${code}"`);
    expect(page).toContain(`<h2 id="verdict">${title}</h2>`);
  });

  it('gives the reasons and the notes of the verdict', () => {
    const page = render(madeUpManifest(), {
      allow: [{ id: 'old', rule: 'email', reason: 'r', expires: '2020-01-01' }],
    });
    expect(page).toContain('<li>not accepted: truncated: 1 problem in 1 source</li>');
    expect(page).toContain('<li>fails if there is severity high or more: 54 found</li>');
    expect(page).toContain('allow entry <code>old</code> expired after 2020-01-01');
  });

  it('lists the 18 identifiers of Safe Harbor, and what it cannot see', () => {
    const page = render();
    for (let i = 0; i < 18; i++) expect(page).toContain(`<th scope="row">${String.fromCharCode(65 + i)}. `);
    expect(page).toMatch(/F\. E-mail addresses<\/th><td><span class="tag ok">detected/);
    expect(page).toMatch(/Q\. Full-face photographs<\/th><td><span class="tag low">not detectable/);
    expect(page).toContain('No language model reads the text');
    expect(page).toContain('These columns and top-level keys were left out: <code>meta.raw</code>');
  });

  it('counts a rule as “any other identifier” only where no other row has it', () => {
    const manifest = madeUpManifest();
    const rules = [
      ...toContext(manifest).rules,
      { id: 'br-cpf', title: 'CPF', class: 'pii', severity: 'high', category: 'government-id' } as const,
      { id: 'gb-nhs', title: 'NHS', class: 'pii', severity: 'high', category: 'government-id' } as const,
    ];
    const { safeHarbor, specialCategories } = toFigures(manifest, { rules });
    expect(safeHarbor[17]).toMatchObject({ reach: 'partly', rules: ['br-cpf'] });
    expect(safeHarbor[8]).toMatchObject({ reach: 'partly', rules: ['gb-nhs'] });
    expect(specialCategories.find(({ reach }) => reach === 'partly')?.title).toBe('Data concerning health');
    const unknown = toFigures(manifest, { rules: [] }).safeHarbor.filter(({ reach }) => reach !== 'not detectable');
    expect(unknown.map(({ title }) => title)).toEqual(['Any other unique identifying number or code']);
  });

  it('has every built-in rule for personal data in one row of each table, and no entry of a table is dead', () => {
    const personal = loadAllRules().filter(rule => rule.class === 'pii');
    const manifest = toManifest([], { options: { enabled: personal.map(({ id }) => id) } });
    const { safeHarbor, categories } = toFigures(manifest, { rules: loadAllRules() });
    const ids = personal.map(({ id }) => id).sort();
    expect(safeHarbor.flatMap(({ rules }) => rules).sort()).toEqual(ids);
    expect(categories.flatMap(({ rules }) => rules).sort()).toEqual(personal.map(({ title }) => title).sort());
    expect(categories.map(({ title }) => title)).not.toContain('Other identifiers');
    const labels = new Set(personal.map(labelOf));
    const known = new Set(personal.map(({ category }) => category));
    for (const table of [SAFE_HARBOR, SPECIAL_CATEGORIES, CATEGORIES]) {
      const titles = new Set(table.map(({ title }) => title));
      const names = table.flatMap(row => [...(row.labels ?? []), ...(row.categories ?? [])]);
      expect(names.filter(name => !labels.has(name) && !known.has(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      const holders = table.flatMap(row => ('countedWith' in row ? (row.countedWith as string) : []));
      expect(holders.filter(title => !titles.has(title))).toEqual([]);
    }
    const rowsOf = (id: string) =>
      safeHarbor.flatMap(({ rules }, row) => (rules.includes(id) ? ['ABCDEFGHIJKLMNOPQR'[row] ?? 'none'] : []));
    const places: Record<string, string> = {
      'person-name-titled': 'A',
      'fhir-name': 'A',
      'given-name-before-phone': 'A',
      'jp-postal-address': 'B',
      'age-over-89-said': 'C',
      'phone-in-column': 'D',
      'phone-behind-name': 'D',
      'email-written-out': 'F',
      'us-ssn-spaced': 'G',
      'us-ssn-in-column': 'G',
      'us-ssn-last-four': 'G',
      'hl7-patient-number': 'H',
      'policy-number': 'I',
      'mx-clabe': 'J',
      'credit-card-spaced': 'J',
      'us-npi': 'K',
      'passport-told': 'K',
      'driver-licence-told': 'K',
      'certificate-number': 'K',
      'mac-address-in-fours': 'M',
      'profile-url-shared': 'N',
      'username-on-site': 'R',
      'demographic-detail': 'none',
    };
    for (const [id, rows] of Object.entries(places)) expect([id, rowsOf(id).join('')]).toEqual([id, rows]);
  });

  it('counts every finding of personal data in one row of each table, own rules and deny entries among the others', () => {
    const own = { title: 'Own', class: 'pii', severity: 'high' } as const;
    const manifest = toManifest([], {
      totals: {
        ...toManifest([]).totals,
        byRule: {
          'us-ssn-spaced': { ...own, count: 2, distinct: 2, records: 2 },
          'credit-card-spaced': { ...own, count: 3, distinct: 3, records: 3 },
          phone: { ...own, count: 5, distinct: 5, records: 5 },
          badge: { ...own, count: 7, distinct: 7, records: 7 },
          'not-these-people': { ...own, count: 11, distinct: 11, records: 11 },
          'of-another-file': { ...own, count: 13, distinct: 13, records: 13 },
        },
      },
    });
    const { safeHarbor, categories } = toFigures(manifest, {
      rules: [
        ...loadAllRules(),
        { ...own, id: 'badge', category: 'custom' },
        { ...own, id: 'not-these-people', category: 'denied' },
      ],
    });
    const found = (rows: readonly { title: string; count: number }[]) =>
      Object.fromEntries(rows.flatMap(({ title, count }) => (count > 0 ? [[title, count]] : [])));
    expect(found(safeHarbor)).toEqual({
      'Social security numbers': 2,
      'Account numbers': 3,
      'Telephone numbers': 5,
      'Any other unique identifying number or code': 31,
    });
    expect(found(categories)).toEqual({
      'Government-issued identifiers': 2,
      'Financial and payment data': 3,
      'Contact details': 5,
      'Other identifiers': 31,
    });
    expect(safeHarbor[3]).toMatchObject({ title: 'Telephone numbers', holds: ['Fax numbers'] });
    expect(safeHarbor[4]).toMatchObject({ title: 'Fax numbers', count: 0, countedWith: 'Telephone numbers' });
  });

  it('does not say to have looked for what did not run', () => {
    const manifest = toManifest([toSource('a.jsonl')], { options: { disabled: ['email*', 'iban'] } });
    const context = toContext(manifest);
    const rules = [
      ...context.rules,
      { ...context.rules.at(-1)!, id: 'postal-code', title: 'Postal code', isOptional: true },
    ];
    const { safeHarbor, categories, ruleCounts } = toFigures(manifest, { rules });
    expect(safeHarbor[5]).toMatchObject({ reach: 'not looked for', rules: [], idle: ['email'] });
    expect(safeHarbor[2]).toMatchObject({ reach: 'partly', idle: ['postal-code'] });
    expect(categories.find(({ title }) => title === 'Contact details')).toMatchObject({
      rules: ['Phone number'],
      idle: ['E-mail address'],
    });
    expect(ruleCounts).toEqual({ ran: 7, idle: 3 });
    const page = htmlReport.render(manifest, { ...context, rules });
    expect(page).toMatch(
      /F\. E-mail addresses<\/th><td><span class="tag critical">not looked for<\/span><\/td><td[^>]*>did not run: <span class="mono">email<\/span><\/td><td class="n"><\/td>/,
    );
    expect(page).toContain('<strong>Not looked for:</strong> E-mail address');
    const text = markdownReport.render(manifest, { ...context, rules });
    expect(text).toContain('| E-mail addresses | not looked for |  |');
    expect(text).toContain('smaller than a state | not detectable |  |');
    expect(text).toContain('ages over 89 | partly (1 of 2 rules did not run) | 0 |');
    expect(page).toContain('<td class="n">not looked for</td>');
    expect(page).toContain('7 rules ran, 3 did not (disabled, or optional and not enabled)');
    const enabled = toManifest([], { options: { enabled: ['postal-*'] } });
    expect(toFigures(enabled, { rules }).ruleCounts).toEqual({ ran: 10, idle: 0 });
  });

  it('says when its rules are not those of the scan', () => {
    const manifest = toManifest([toSource('a.jsonl')]);
    const page = htmlReport.render(manifest, { ...toContext(manifest), hasRulesOfScan: false });
    expect(page).toContain('The rules of this report are not those of the scan');
    expect(render(manifest)).not.toContain('The rules of this report are not those of the scan');
  });

  it('shows a class only where a rule has it', () => {
    const manifest = toManifest([toSource('a.jsonl', { columns: { x: { email: 1 } } })]);
    const rules = toContext(manifest).rules.filter(rule => rule.class !== 'payload');
    expect(htmlReport.render(manifest, { ...toContext(manifest), rules })).not.toContain('payloads');
    expect(render(manifest)).toContain('payloads: 0');
  });

  it('never claims to detect what no loaded rule looks for', () => {
    const manifest = toManifest([toSource('a.jsonl')]);
    const page = htmlReport.render(manifest, { ...toContext(manifest), rules: [] });
    expect(page).not.toContain('<span class="tag ok">detected');
    expect(page).not.toContain('>partly<');
  });

  it('has lines to sign, bound to the digest of the manifest', () => {
    const manifest = madeUpManifest();
    const page = render(manifest);
    const signOff = page.slice(page.indexOf('9. Sign-off'));
    expect(signOff).toContain(toContext(manifest).manifestDigest);
    expect(signOff.match(/<div class="line">(?:Name|Role|Date|Signature)</g)).toHaveLength(8);
  });

  it('stays readable with 5,000 sources', () => {
    const sources = Array.from({ length: 5000 }, (_, i) =>
      toSource(`part-${i}.jsonl`, { columns: { [`c${i}`]: { email: 1 } } }),
    );
    const page = render(toManifest(sources));
    expect(page).toContain('and 4,800 sources more.');
    expect(page).toContain('By source (top 12 of 5,000 sources)');
    expect(page.length).toBeLessThan(300_000);
  });

  it('has no clock in it', () => {
    const manifest = toManifest([toSource('a.jsonl')]);
    expect(render(manifest)).toBe(render(manifest));
    expect(render(manifest)).not.toContain('Scanned 20');
  });
});

describe('html', () => {
  it('escapes text and leaves markup', () => {
    expect(html`<i title="${HOSTILE.attribute}">${['<', html`<b>${'&'}</b>`, 3, false, undefined]}</i>`.text).toBe(
      '<i title="&#34;&#62;&#60;img src=x onerror=alert(2)&#62;.csv">&#60;<b>&#38;</b>3</i>',
    );
  });
});
