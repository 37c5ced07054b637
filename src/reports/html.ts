import { isRewritten } from '../policy/accepted.ts';
import { type Manifest, OTHER_COLUMNS } from '../types.ts';
import { isAsScanned, toAcceptance } from './acceptance.ts';
import { type Bar, renderBars, renderCoverage } from './charts.ts';
import {
  OTHER_RULES,
  toActions,
  toDistinct,
  toList,
  toRowCount,
  toRuleCount,
  toRuleDistinct,
  toSelection,
  toSeverities,
} from './figure-text.ts';
import { type Figures, type IdentifierRow, type Place, toFigures, UNNAMED_PLACES } from './figures.ts';
import { type Reach, toLimits } from './frameworks.ts';
import { html, Markup, toSentence } from './markup.ts';
import type { Report, ReportContext } from './report.ts';
import { STYLE } from './style.ts';
import { shorten, toBytes, toCount, toNumber, toPercent } from './text.ts';
import { toFound, toReasons, toUnlisted, VERDICTS } from './verdict-text.ts';

/** Rows of a table and bars of a chart; the rest is counted. */
const MAX_ROWS = 200;
const MAX_BARS = 12;

/** One self-contained page: no network, no script. */
export const htmlReport: Report = {
  name: 'html',
  extension: '.html',
  summary: 'one self-contained page to read, print and sign',
  render(manifest, context) {
    return renderPage(manifest, context).text;
  },
};

function renderPage(manifest: Manifest, context: ReportContext): Markup {
  const figures = toFigures(manifest, context);
  const { totals } = manifest;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Training data audit: ${VERDICTS[context.verdict.exitCode].title.toLowerCase()}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body><main>
<header>
<p class="over">Sluice ${manifest.tool.version}: audit of training data for secrets and personal data</p>
<h1>Audit of ${toCount(totals.sources, 'source')}, ${toBytes(totals.bytes)}</h1>
<p class="over">${manifest.timestamp !== undefined && html`Scanned ${manifest.timestamp}. `}This page shows where findings stand and never what they say.</p>
</header>
${renderVerdict(context)}
${renderKeys(manifest, figures)}
${renderCoverageSection(manifest, figures, context)}
${renderFindings(figures, manifest, context)}
${renderPersonalData(figures)}
${renderSafeHarbor(figures)}
${renderSources(figures)}
${renderAcceptance(manifest, context)}
${renderLimits(figures, manifest)}
${renderMethod(manifest, figures, context)}
${renderSignOff(context)}
</main></body>
</html>
`;
}

function renderVerdict({ verdict }: ReportContext): Markup {
  const { title, means } = VERDICTS[verdict.exitCode];
  const reasons = toReasons(verdict);
  return html`<section class="verdict v${verdict.exitCode}" aria-labelledby="verdict">
<h2 id="verdict">${title}</h2>
<p>${means}</p>
${reasons.length > 0 && html`<ul>${reasons.map(reason => html`<li>${toSentence(reason)}</li>`)}</ul>`}
${verdict.notes.map(note => html`<p class="small">Note: ${toSentence(note)}.</p>`)}
</section>`;
}

function renderKeys({ totals }: Manifest, { unopened, isPartial }: Figures): Markup {
  const whole = totals.scannedBytes + totals.unreadBytes;
  const scanned = whole === 0 ? 'nothing' : isPartial ? 'in part' : toPercent(totals.scannedBytes, whole);
  const left = isPartial ? '; chosen columns' : '';
  const key = (name: string, value: string, extra: string | false = false) =>
    html`<div><dt>${name}</dt><dd>${value}${extra !== false && html`<small>${extra}</small>`}</dd></div>`;
  return html`<dl class="keys">
${key('Sources', toNumber(totals.sources))}
${key('Records', toNumber(totals.records), `${toCount(totals.fields, 'value')} ${isPartial ? 'counted' : 'read'}`)}
${key('Findings', toNumber(totals.findings), totals.findings > 0 && `of ${toCount(Object.keys(totals.byRule).length, 'rule')}`)}
${key('Scanned', scanned, `of ${toBytes(whole)}${left}${unopened > 0 ? `; ${toCount(unopened, 'source')} not opened` : ''}`)}
${key('Problems', toNumber(totals.problems))}
</dl>`;
}

function renderCoverageSection({ totals, skipped }: Manifest, figures: Figures, { verdict }: ReportContext): Markup {
  const { problems, unlistedProblems, unopened, isPartial } = figures;
  const done = isPartial ? 'read' : 'scanned';
  const isWhole = totals.scannedBytes > 0 && unopened === 0 && !isPartial;
  const unlisted = toUnlisted(verdict, problems);
  return html`<section><h2>1. Coverage: what was read, and what was not</h2>
${renderCoverage(totals.scannedBytes, totals.unreadBytes, isPartial)}
<p>${totals.sources === 0 ? 'There was no source to read: nothing was scanned' : `${toBytes(totals.scannedBytes)} ${done}`}${
    totals.unreadBytes === 0
      ? isWhole
        ? ', every byte of every source.'
        : '.'
      : html`, <strong>${toBytes(totals.unreadBytes)} not read</strong>${totals.unreadBytes >= 1000 && ` (${toNumber(totals.unreadBytes)} bytes)`}.`
  } ${unopened > 0 && html`<strong>${toCount(unopened, 'source')} could not be opened.</strong> `}${skipped.length > 0 ? `${toCount(skipped.length, 'path')} skipped, listed below.` : 'No path was skipped.'}</p>
${isPartial && html`<p><strong>Not all columns were looked at.</strong> ${toSentence(toSelection(figures).join(' '))}</p>`}
${unlisted.map(text => html`<p><strong>Not accepted:</strong> ${toSentence(text)}.</p>`)}
${
  problems.length === 0 && unlistedProblems === 0
    ? unlisted.length === 0 &&
      totals.sources > 0 &&
      html`<p>No problems: all sources were read as what they claim to be.</p>`
    : html`<div class="wide"><table><caption>Problems</caption>
<thead><tr><th scope="col">Problem</th><th scope="col">Effect</th><th scope="col" class="n">Count</th><th scope="col" class="n">Sources</th><th scope="col">First</th></tr></thead>
<tbody>${problems.slice(0, MAX_ROWS).map(
        ({ code, effect, count, sources, example }) => html`<tr><th scope="row"><code>${code}</code></th>
<td><span class="tag ${effect === 'unread' ? 'critical' : 'medium'}">${effect === 'unread' ? 'not read' : 'scanned, degraded'}</span></td><td class="n">${toNumber(count)}</td><td class="n">${toNumber(sources)}</td>
<td class="name"><code>${shorten(example.source, 80)}</code>${example.problem.record !== undefined && `, record ${toNumber(example.problem.record)}`}<br><span class="small soft">${toSentence(shorten(example.problem.message, 240))}</span></td></tr>
`,
      )}</tbody></table></div>
${more(problems.length - MAX_ROWS, 'code')}
${unlistedProblems > 0 && html`<p class="more">and ${toCount(unlistedProblems, 'problem')} more that the manifest counts without listing them.</p>`}`
}
${
  skipped.length > 0 &&
  html`<div class="wide"><table><caption>Skipped</caption><thead><tr><th scope="col">Path</th><th scope="col">Reason</th></tr></thead>
<tbody>${skipped.slice(0, MAX_ROWS).map(({ path, reason }) => html`<tr><th scope="row" class="name"><code>${shorten(path, 120)}</code></th><td>${toSentence(shorten(reason, 160))}</td></tr>\n`)}</tbody></table></div>
${more(skipped.length - MAX_ROWS, 'path')}`
}
</section>`;
}

function renderFindings(figures: Figures, { totals }: Manifest, { tally }: ReportContext): Markup {
  const apart = [
    totals.placeholders > 0 && `${toCount(totals.placeholders, 'sample or reserved value')} (placeholders)`,
    totals.suppressed > 0 && `${toCount(totals.suppressed, 'finding')} on the policy’s allow list`,
  ].filter(part => part !== false);
  const found = figures.rules.length > 0;
  return html`<section><h2>2. Findings</h2>
${found ? html`<p>${toCount(totals.findings, 'finding')} in ${toCount(figures.sources.filter(({ count }) => count > 0).length, 'source')}.${apart.length > 0 && ` Not counted here: ${apart.join(' and ')}.`}${figures.redactedSources > 0 && html` These are the findings before redaction; <strong>${toCount(figures.redactedSources, 'source')}</strong> of ${toNumber(totals.sources)} have been redacted since: ${toActions(tally.actions)}.`}</p>` : html`<p>Nothing was found.${apart.length > 0 && ` Not counted here: ${apart.join(' and ')}.`}</p>`}
${
  found &&
  html`${renderCharts(figures)}
<div class="wide"><table><caption>Rules with findings</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">Class</th><th scope="col">Severity</th><th scope="col" class="n">Findings</th><th scope="col" class="n">Distinct values</th><th scope="col" class="n">Records</th></tr></thead>
<tbody>${figures.rules.slice(0, MAX_ROWS).map(
    rule => html`<tr><th scope="row">${toSentence(rule.title)} <span class="soft mono">${rule.id}</span></th><td class="tight">${CLASSES[rule.class]}</td><td><span class="tag ${rule.severity}">${toSeverities(rule)}</span></td>
<td class="n">${toNumber(rule.count)}</td><td class="n">${toRuleDistinct(rule)}</td><td class="n">${toNumber(rule.records)}</td></tr>
`,
  )}</tbody></table></div>
${more(figures.rules.length - MAX_ROWS, 'rule')}`
}
</section>`;
}

function renderCharts({ classes, severities, rules, columns, sources }: Figures): Markup {
  const byClass = classes.map(({ name, count }) => ({ label: CLASSES[name], count }));
  const bySeverity = severities.map(({ name, count }) => ({ label: name, count, tone: `tone-${name}` }));
  const byRule = [...rules]
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_BARS)
    .map(({ id, count, severity }) => ({ label: id, count, tone: `tone-${severity}` }));
  const charts = [
    [renderBars('class', 'By class', byClass), renderBars('severity', 'By severity', bySeverity)],
    [renderBars('rule', topTitle('By rule', rules.length, 'rules'), byRule)],
    [renderBars('column', columnTitle(columns.filter(({ count }) => count > 0)), toBars(columns))],
    [
      renderBars(
        'source',
        topTitle('By source', sources.filter(({ count }) => count > 0).length, 'sources'),
        toBars(sources),
      ),
    ],
  ];
  return html`<div class="charts">${charts.map(column => html`<div>${column}</div>\n`)}</div>`;
}

function renderPersonalData({ categories, specialCategories }: Figures): Markup {
  return html`<section><h2>3. Categories of personal data</h2>
<p>For the record of processing (GDPR Art. 30) and the impact assessment (Art. 35). Each category that there are rules for is listed, found or not; rules that did not run are named. The last column names the nearest categories of the CCPA, Cal. Civ. Code 1798.140(v)(1).</p>
${
  categories.length > 0 &&
  html`<div class="wide"><table><thead><tr><th scope="col">Category</th><th scope="col">Looked for</th><th scope="col" class="n">Findings</th><th scope="col" class="n">Distinct values</th><th scope="col">CCPA</th></tr></thead>
<tbody>${categories.map(
    ({
      title,
      rules,
      idle,
      count,
      distinct,
      ccpa,
    }) => html`<tr><th scope="row">${title}</th><td class="soft">${toSentence(toList(rules, 8))}${idle.length > 0 && html`${rules.length > 0 && html`<br>`}<strong>Not looked for:</strong> ${toSentence(toList(idle, 8))}`}</td>
<td class="n">${rules.length === 0 ? 'not looked for' : count === 0 ? 'none' : toNumber(count)}</td><td class="n">${count > 0 && toDistinct(distinct)}</td><td>${ccpa}</td></tr>
`,
  )}</tbody></table></div>`
}
<div class="wide"><table><caption>Special categories (GDPR Art. 9)</caption><thead>${identifierHead('Category')}</thead>
<tbody>${specialCategories.map(row => identifierRow(row.title, row))}</tbody></table></div>
</section>`;
}

function renderSafeHarbor({ safeHarbor }: Figures): Markup {
  return html`<section><h2>4. HIPAA Safe Harbor identifiers</h2>
<p>The eighteen identifiers of 45 CFR 164.514(b)(2)(i), and how far this method reaches; each finding of personal data is counted in one row. “Detected” means that the usual written forms are found, not that every instance is.</p>
<div class="wide"><table><thead>${identifierHead('Identifier')}</thead>
<tbody>${safeHarbor.map((row, i) => identifierRow(`${i < LETTERS.length ? `${LETTERS[i]}. ` : ''}${row.title}`, row))}</tbody></table></div>
</section>`;
}

function identifierHead(title: string): Markup {
  return html`<tr><th scope="col">${title}</th><th scope="col">By this method</th><th scope="col">How</th><th scope="col" class="n">Findings</th></tr>`;
}

function identifierRow(title: string, row: IdentifierRow): Markup {
  const { reach, note, rules, idle } = row;
  const lines = [
    note !== '' && html`${note}`,
    rules.length > 0 && html`<span class="mono">${toList(rules, 6)}</span>`,
    idle.length > 0 && html`did not run: <span class="mono">${toList(idle, 6)}</span>`,
  ].filter(line => line !== false);
  return html`<tr><th scope="row">${title}</th><td>${reachTag(reach)}</td><td class="small soft">${lines.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</td><td class="n">${toRowCount(row)}</td></tr>\n`;
}

function renderSources({ sources }: Figures): Markup {
  return html`<section><h2>5. Sources</h2>
${
  sources.length === 0
    ? html`<p>There was none.</p>`
    : html`<div class="wide"><table><thead><tr><th scope="col">Source</th><th scope="col">Format</th><th scope="col" class="n">Size</th><th scope="col" class="n">Records</th><th scope="col" class="n">Findings</th><th scope="col" class="n">Not read</th><th scope="col" class="n">Problems</th><th scope="col" class="n">SHA-256</th></tr></thead>
<tbody>${sources.slice(0, MAX_ROWS).map(
        ({
          entry,
          count,
        }) => html`<tr><th scope="row" class="name"><code title="${entry.path}">${shorten(entry.path, 90)}</code></th><td>${entry.format}${entry.compression !== 'none' && `, ${entry.compression}`}</td><td class="n">${toBytes(entry.bytes)}</td>
<td class="n">${toNumber(entry.records)}</td><td class="n">${toNumber(count)}${isRewritten(entry) && html`<br><span class="small soft">redacted</span>`}</td><td class="n">${entry.coverage.unreadBytes === 0 ? '0' : toBytes(entry.coverage.unreadBytes)}</td><td class="n">${toNumber(entry.problemCount)}</td><td class="n">${entry.sha256 === '' ? '–' : html`<code title="${entry.sha256}">${entry.sha256.slice(0, 12)}…</code>`}</td></tr>
`,
      )}</tbody></table></div>
${more(sources.length - MAX_ROWS, 'source')}
<p class="small soft">Most findings first. The full digests stand in the manifest.</p>`
}
</section>`;
}

function renderAcceptance(manifest: Manifest, context: ReportContext): Markup {
  const acceptance = toAcceptance(manifest, context);
  const { allow, reviewed, rejected, problems } = acceptance;
  const isSame = isAsScanned(acceptance);
  return html`<section><h2>6. What was accepted</h2>
${
  allow.length === 0
    ? html`<p>The allow list is empty: no finding was suppressed.</p>`
    : html`<div class="wide"><table><caption>Allow list of the policy</caption><thead><tr><th scope="col">Entry</th><th scope="col">Reason</th><th scope="col">Owner</th><th scope="col">Expires</th><th scope="col" class="n">Suppressed${!isSame && ' by the scan'}</th>${!isSame && html`<th scope="col" class="n">Under this policy</th>`}</tr></thead>
<tbody>${allow.slice(0, MAX_ROWS).map(
        ({
          id,
          allows,
          reason,
          owner,
          expires,
          state,
          suppressedByScan,
          suppressed,
        }) => html`<tr><th scope="row" class="name"><code>${id}</code><br><span class="small soft">${allows}</span></th><td class="name">${reason === undefined ? html`<span class="tag critical">${state}</span>` : reason}</td><td>${owner ?? '–'}</td><td>${expires ?? 'never'}${state === 'expired' && html` <span class="tag critical">expired</span>`}</td><td class="n">${toNumber(suppressedByScan)}</td>${!isSame && html`<td class="n">${toNumber(suppressed)}</td>`}</tr>
`,
      )}</tbody></table></div>
${more(allow.length - MAX_ROWS, 'entry', 'entries')}`
}
${
  reviewed.length === 0 && rejected === 0
    ? html`<p>No finding was accepted or rejected by a person.</p>`
    : html`<div class="wide"><table><caption>Accepted by a person, finding by finding</caption><thead><tr><th scope="col">Rule</th><th scope="col" class="n">Findings</th></tr></thead>
<tbody>${reviewed.slice(0, MAX_ROWS).map(({ rule, title, count }) => html`<tr><th scope="row">${toSentence(title)} <span class="soft mono">${rule}</span></th><td class="n">${toNumber(count)}</td></tr>\n`)}</tbody></table></div>
${more(reviewed.length - MAX_ROWS, 'rule')}
${rejected > 0 && html`<p>${toCount(rejected, 'finding')} ${rejected === 1 ? 'was' : 'were'} rejected.</p>`}`
}
${problems.length > 0 && html`<p>Problems that the policy accepts: ${problems.map(({ code, count }, i) => html`${i > 0 && ', '}<code>${code}</code> (${toNumber(count)})`)}.</p>`}
</section>`;
}

function renderLimits(figures: Figures, { totals, skipped }: Manifest): Markup {
  const ofThisRun = [
    ...toSelection(figures).map(sentence => html`<li>${toSentence(sentence)}</li>`),
    figures.ruleCounts.idle > 0 &&
      html`<li>${toCount(figures.ruleCounts.idle, 'rule')} did not run; sections 3 and 4 name those for personal data.</li>`,
    skipped.length > 0 && html`<li>${toCount(skipped.length, 'skipped path')} (section 1).</li>`,
    totals.unreadBytes > 0 && html`<li>${toNumber(totals.unreadBytes)} bytes that could not be read (section 1).</li>`,
  ].filter(item => item !== false);
  return html`<section class="limits"><h2>7. What this audit cannot see</h2>
<p>The method is patterns, checksums, surrounding words and entropy. It does not find:</p>
<ul>${toLimits(figures.hasModel).map(limit => html`<li>${limit}</li>\n`)}</ul>
${ofThisRun.length > 0 && html`<p>And in this run:</p><ul>${ofThisRun}</ul>`}
</section>`;
}

function renderMethod(manifest: Manifest, figures: Figures, context: ReportContext): Markup {
  const { verdict, hasRulesOfScan, manifestDigest } = context;
  const options = Object.entries(manifest.options).filter(([, value]) => value !== null && !isEmpty(value));
  return html`<section><h2>8. Method, policy and digests</h2>
${
  verdict.criteria.length === 0
    ? html`<p>The policy has no criterion: no finding fails it.</p>`
    : html`<table><caption>Policy: fails if there is</caption><thead><tr><th scope="col">Criterion</th><th scope="col" class="n">Found</th><th scope="col">Result</th></tr></thead>
<tbody>${verdict.criteria.map(result => html`<tr><th scope="row">${result.text}</th><td class="n">${toFound(result)}</td><td><span class="tag ${result.holds ? 'critical' : 'ok'}">${result.holds ? 'fails' : 'not reached'}</span></td></tr>\n`)}</tbody></table>`
}
<dl class="facts">
<dt>Tool</dt><dd>Sluice ${manifest.tool.version}, manifest format ${manifest.formatVersion}, ${toRuleCount(figures.ruleCounts)}</dd>
<dt>Manifest SHA-256</dt><dd><code>${manifestDigest}</code></dd>
<dt>Detectors digest</dt><dd><code>${manifest.detectorsDigest}</code>${!hasRulesOfScan && html` <strong>${OTHER_RULES}</strong>`}</dd>
<dt>Policy digest</dt><dd><code>${verdict.policyDigest}</code>${verdict.policyDigest !== manifest.policyDigest && html` <span class="soft small">(of this verdict)</span><br><code>${manifest.policyDigest}</code> <span class="soft small">(of the audit, which was made with another policy)</span>`}</dd>
<dt>Key</dt><dd>${manifest.keyId === null ? 'none: no fingerprints, distinct values counted under a key that was thrown away' : html`<code>${manifest.keyId}</code> <span class="soft small">(an id; the key itself is not in the manifest)</span>`}</dd>
${options.map(([name, value]) => html`<dt>Option <code>${shorten(name, 40)}</code></dt><dd><code>${shorten(JSON.stringify(value) ?? '', 400)}</code></dd>\n`)}
</dl>
<p class="small soft">The manifest holds no matched text. A fingerprint is a keyed hash; a card number has a mask or a fingerprint, never both (PCI DSS 3.5.1.1).</p>
</section>`;
}

function renderSignOff({ manifestDigest }: ReportContext): Markup {
  const lines = ['Name', 'Role', 'Date', 'Signature'].map(label => html`<div class="line">${label}</div>`);
  return html`<section class="sign-off"><h2>9. Sign-off</h2>
<p>For the data whose manifest has the SHA-256 <code>${manifestDigest}</code>. What was accepted (section 6) and the limits in section 7 were read and taken into account.</p>
<ul class="boxes"><li>Approved for training</li><li>Approved after redaction</li><li>Approved on conditions (attached)</li><li>Rejected</li></ul>
<div class="sign"><div><h3>Prepared by</h3>${lines}</div><div><h3>Approved by (privacy)</h3>${lines}</div></div>
</section>`;
}

/** Of the identifiers of Safe Harbor; what stands behind them has none. */
const LETTERS = 'ABCDEFGHIJKLMNOPQR';

const CLASSES = { secret: 'secrets', pii: 'personal data', payload: 'payloads' } as const;

function toBars(places: readonly Place[]): Bar[] {
  return places
    .filter(({ count }) => count > 0)
    .slice(0, MAX_BARS)
    .map(({ name, count }) => ({ label: UNNAMED_PLACES.get(name) ?? name, count }));
}

function topTitle(title: string, all: number, noun: string): string {
  return all > MAX_BARS ? `${title} (top ${MAX_BARS} of ${toNumber(all)} ${noun})` : title;
}

/** Of columns beyond those that a manifest lists, nobody knows how many there are. */
function columnTitle(columns: readonly Place[]): string {
  const listed = columns.filter(({ name }) => name !== OTHER_COLUMNS).length;
  const title = 'By column or path';
  if (listed === columns.length || columns.length <= MAX_BARS) return topTitle(title, listed, 'columns');
  return `${title} (top ${MAX_BARS} of more than ${toNumber(listed)} columns)`;
}

function more(count: number, noun: string, nouns?: string): Markup | false {
  return count > 0 && html`<p class="more">and ${toCount(count, noun, nouns)} more.</p>`;
}

function reachTag(reach: Reach): Markup {
  const tone = REACH_TONES[reach];
  return html`<span class="tag ${tone}">${reach}</span>`;
}

const REACH_TONES: Readonly<Record<Reach, string>> = {
  detected: 'ok',
  partly: 'medium',
  'not detectable': 'low',
  'not looked for': 'critical',
};

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : value === undefined;
}
