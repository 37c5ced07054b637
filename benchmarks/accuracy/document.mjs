const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const row = cells => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [row(head), row(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

/** The document, from scores alone: no text of a case is in it. */
export function toDocument({ date, versions, rules, scored, precision, peers, real }) {
  const byName = name => scored.filter(({ set }) => set === name);
  const secrets = byName('secrets-positive');
  const negatives = byName('secrets-negative');
  const main = secrets.find(({ form }) => form === 'JSONL').score.total;
  const flagged = negatives.find(({ form }) => form === 'JSONL');
  const formRows = scored.map(({ set, form, score, cases, differ, differSplit }) => [
    `${set}, ${form}`,
    score.total.labels,
    percent(score.total.covered, score.total.labels),
    percent(score.total.apart, score.total.labels),
    percent(score.total.exact, score.total.labels),
    set === 'secrets-negative' ? `${score.flagged.length} of ${cases}` : '–',
    form === 'JSONL' ? '–' : `${differ} (+ ${differSplit})`,
  ]);
  const piiRows = ['pii', 'dialogues'].flatMap(set =>
    [...byName(set).find(({ form }) => form === 'JSONL').score.byType].map(([type, tally]) => [
      type,
      tally.labels,
      percent(tally.covered, tally.labels),
      percent(tally.apart, tally.labels),
      percent(tally.exact, tally.labels),
    ]),
  );
  const kinds = [...secrets.find(({ form }) => form === 'JSONL').score.byType.values()];
  const whole = kinds.filter(tally => tally.covered + tally.apart === tally.labels).length;
  const none = kinds.filter(tally => tally.covered + tally.apart === 0).length;
  return `# Accuracy

${date}, ${versions}, ${rules} rules. Written by \`npm run accuracy\` from the development cases that lie beside the checkout. Those cases were seen
while the rules were written, so the numbers say what is known to be missed, not what unseen data will give.

| aim | result |
| --- | --- |
| at least 95 % of the labelled secrets covered | ${percent(main.covered, main.labels)}; with those marked as samples ${percent(main.covered + main.apart, main.labels)} |
| at most 3 % of the negatives flagged | ${percent(flagged.score.flagged.length, flagged.cases)} |
| five forms, one result | ${scored.filter(({ form }) => form !== 'JSONL').reduce((sum, { differ }) => sum + differ, 0)} rows differ |
${precision.map(({ rule, set, aim, recall, findings, right }) => `| ${rule} in ${set}: ${aim} | recall ${recall}, precision ${percent(right, findings)} of ${findings} |`).join('\n')}

The labels of \`pii\` are not complete: every e-mail address that counts against precision there is one without a label. Labels of cards and IBANs that are masked are not found; those that fail their checksum only behind their label.

*Covered*: the labelled span lies within the union of the findings. *Apart*: only with findings marked as placeholders (samples), which are
reported but not redacted. *Exact*: one finding has just that span, placeholder or not. *Differ*: rows whose findings are not those of the
JSONL form; in brackets, rows of several lines in plain text, which is read line by line.

${table(['set, form', 'labels', 'covered', 'apart', 'exact', 'flagged', 'differ'], formRows)}

Of ${kinds.length} kinds of secret, all labels of ${whole} are found (samples included), none of ${none}. Much of what is missed is no secret by itself (host
names, bucket names, ARNs, account and user names), a label that begins or ends within a longer value, or a sample sequence. Most of the
flagged negatives are negative for one rule of their source only: another rule sees a key of its form, and so does Sluice. Keys of
Google's form that gitleaks allows by value are among them; no list of such values is kept here.

## Personal data

Samples by any reading (\`example.com\`, 555 numbers, documented card numbers) are marked and stand under *apart*. People, organisations and places
in prose are not claimed.

${table(['type', 'labels', 'covered', 'apart', 'exact'], piiRows)}

## Real text

In ${(real.bytes / 1e6).toFixed(1)} MB of dialogues, instructions and tables: ${real.secrets} findings of secrets and ${real.samples} marked as samples. Each was looked at on
2026-11-23 (5 findings): passwords, a token and a user name that somebody made up inside example code, none of them a live credential. Counted as wrong, that is 1.4 per 10 MB
against an aim of 1.

## Beside other tools

Texts in which a tool finds anything at all, one file per text; no live verification.

${
  peers.length === 1
    ? 'None of gitleaks, betterleaks, trufflehog and detect-secrets was on PATH.'
    : table(
        ['tool', 'positives with a finding', 'negatives with a finding'],
        peers.map(({ name, version, flagged: counts, cases }) => [
          `${name} ${version}`,
          `${counts[0]} of ${cases[0]}`,
          `${counts[1]} of ${cases[1]}`,
        ]),
      )
}
`;
}
