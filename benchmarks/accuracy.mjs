// How much of the labelled development cases is found, in five forms? Prints a table and writes docs/accuracy.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { scan } from '../dist/index.js';
import { DATA, hasCases, loadSets } from './accuracy/cases.mjs';
import { toDocument } from './accuracy/document.mjs';
import { forms } from './accuracy/forms.mjs';
import { runPeers } from './accuracy/peers.mjs';
import { runForm } from './accuracy/run-form.mjs';
import { scorePrecision, scoreSet, signature } from './accuracy/score.mjs';

const root = new URL('../', import.meta.url);
const read = path => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Rule, set, the types that are right, the aim. Labels are complete in the dialogues only: elsewhere an unlabelled finding may be right. */
const COMPLETE = [
  { rule: 'email', set: 'pii', types: ['pii.email'], aim: '99 % at 99 %' },
  { rule: 'us-ssn', set: 'pii', types: ['pii.ssn'], aim: '99 % at 99 %' },
  { rule: 'credit-card', set: 'pii', types: ['pii.credit_card'], aim: '99 % at 99 %' },
  { rule: 'iban', set: 'pii', types: ['pii.iban', 'pii.de_iban'], aim: '99 % at 99 %' },
  { rule: 'phone', set: 'dialogues', types: ['dialogue.phone'], aim: '90 % at 90 %' },
];

if (!hasCases()) {
  console.log(`accuracy: skipped, no labelled cases in ${DATA}cases`);
  process.exit(0);
}

const sets = loadSets();
const scored = [];
const precision = [];
const flaggedBySluice = [];
for (const set of sets) {
  const texts = set.cases.map(({ text }) => text);
  const results = new Map();
  for (const form of forms) results.set(form.name, await runForm(form, texts));
  const base = results.get('JSONL');
  for (const [form, found] of results) {
    const differing = texts
      .map((text, at) => ({ text, at }))
      .filter(({ at }) => signature(base[at]) !== signature(found[at]));
    const split = form === 'raw' ? differing.filter(({ text }) => text.trimEnd().includes('\n')).length : 0;
    const score = scoreSet(set, found);
    scored.push({
      set: set.name,
      form,
      score,
      cases: texts.length,
      differ: differing.length - split,
      differSplit: split,
    });
    const { labels, covered, apart, exact } = score.total;
    console.log(
      `${set.name}, ${form}: ${labels} labels, ${covered} covered, ${apart} apart, ${exact} exact; ${score.flagged.length} unlabelled texts with a secret; ` +
        `${differing.length - split} rows differ, ${split} of several lines`,
    );
  }
  for (const { rule, types, aim } of COMPLETE.filter(one => one.set === set.name)) {
    const { findings, right } = scorePrecision(set, base, [rule], types);
    const { byType } = scoreSet(set, base);
    const tallies = types.flatMap(type => byType.get(type) ?? []);
    const sum = key => tallies.reduce((total, tally) => total + tally[key], 0);
    const recall = `${((100 * (sum('covered') + sum('apart'))) / sum('labels')).toFixed(1)} % (samples included)`;
    precision.push({ rule, set: set.name, aim, recall, findings, right });
  }
  if (set.name.startsWith('secrets'))
    flaggedBySluice.push(
      texts.filter((_, at) => base[at]?.some(({ class: kind, placeholder }) => kind === 'secret' && !placeholder))
        .length,
    );
}

const secretSets = sets.slice(0, 2);
const sizes = secretSets.map(({ cases }) => cases.length);
const { version } = read('package.json');
const peers = [
  { name: 'sluice', version, flagged: flaggedBySluice, cases: sizes },
  ...runPeers(secretSets).map(peer => ({ ...peer, cases: sizes })),
];
for (const { name, version: words, flagged } of peers)
  console.log(`${name} ${words}: ${flagged.join(' positives, ')} negatives with a finding`);
const real = { bytes: 0, secrets: 0, samples: 0 };
for (const folder of ['instruct', 'dialogues', 'csv']) {
  const running = scan(folder, { cwd: DATA, jobs: 1 });
  for await (const finding of running) {
    if (finding.class !== 'secret') continue;
    if (finding.placeholder) real.samples += 1;
    else real.secrets += 1;
  }
  real.bytes += (await running.manifest).totals.decompressedBytes;
}
const document = toDocument({
  date: new Date().toISOString().slice(0, 10),
  versions: `sluice ${version}, Node ${process.versions.node}`,
  rules: read('dist/detectors.json').length,
  scored,
  precision,
  peers,
  real,
});
writeFileSync(new URL('docs/accuracy.md', root), document);
