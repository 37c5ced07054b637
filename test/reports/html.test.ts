import { describe, expect, it } from 'vitest';
import { loadAllRules } from '../../src/detectors/load.ts';
import { toFigures } from '../../src/reports/figures.ts';
import { htmlReport } from '../../src/reports/html.ts';
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
    expect(page).toContain('These columns were left out: <code>meta.raw</code>');
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
    expect(toFigures(manifest, { rules: [] }).safeHarbor.every(({ reach }) => reach === 'not detectable')).toBe(true);
  });

  it('has every built-in rule for personal data under an identifier: telephones also as fax, what is no identifier nowhere', () => {
    const { safeHarbor } = toFigures(madeUpManifest(), { rules: loadAllRules() });
    const rowsOf = (id: string) =>
      safeHarbor.flatMap(({ rules }, row) => (rules.includes(id) ? ['ABCDEFGHIJKLMNOPQR'[row]] : []));
    const odd = loadAllRules().filter(({ id, category }) => {
      return rowsOf(id).length !== 1 && category !== 'special-category' && !/\bphone\b/.test(id);
    });
    expect(odd.filter(rule => rule.class === 'pii').map(({ id }) => id)).toEqual([]);
    const secrets = loadAllRules().filter(rule => rule.class === 'secret');
    expect(secrets.filter(({ id }) => rowsOf(id).length > 0)).toEqual([]);
    const places: Record<string, string> = {
      'person-name-titled': 'A',
      'fhir-name': 'A',
      'jp-postal-address': 'B',
      'age-over-89-said': 'C',
      'phone-in-column': 'DE',
      'email-written-out': 'F',
      'hl7-patient-number': 'H',
      'policy-number': 'I',
      'mx-clabe': 'J',
      'hl7-account-number': 'J',
      'us-npi': 'K',
      'mac-address-in-fours': 'M',
      'profile-url-shared': 'N',
      'username-on-site': 'R',
      'demographic-detail': '',
    };
    for (const [id, rows] of Object.entries(places)) expect([id, rowsOf(id).join('')]).toEqual([id, rows]);
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
    const signOff = page.slice(page.indexOf('8. Sign-off'));
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
