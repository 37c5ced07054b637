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

Of ${kinds.length} kinds of secret, all labels of ${whole} are found (samples included), none of ${none}. On 2026-11-26, 264 labels were not covered, by cause:

| cause | labels | why it stays |
| --- | ---: | --- |
| samples, found but set apart | 52 | \`aaaa…\`, \`user:password\`, \`deadbeef\`, the alphabet: the label says secret, the value says sample |
| the label begins or ends within the value | 62 | it includes the \`=\` or \`-\` before the key, or stops short of its end; the finding has the whole key |
| host names, bucket names, ARNs, URLs | 43 | addresses, not credentials |
| user names, client, account and tenant ids | 39 | told only beside their secret |
| sequences and words without a name for a secret beside them | 68 | \`password123\` or \`abcdef1234567890\` alone in a line |

Without samples and the next three groups, 1364 of 1432 labels are covered (95.3 %). Of the ${flagged.score.flagged.length} negatives flagged, 16 are keys of Google's form that gitleaks allows by value; 41 are credentials of another kind
than the rule they are negative for (a TeamCity token for the JWT rule, a client secret for the AWS rule), or a key one or two characters too long or short behind \`apikey:\`; the other
${flagged.score.flagged.length - 16 - 41} are passwords such as \`super$ecret\` and \`open_sesame\` that their source takes for samples. Examples count as samples where a provider's documentation or a
specification prints them (\`published-samples.ts\`), not where another tool's list does.

## Personal data

Samples by any reading (\`example.com\`, 555 numbers, documented card numbers) are marked and stand under *apart*. People, organisations and places
in prose are not claimed.

${table(['type', 'labels', 'covered', 'apart', 'exact'], piiRows)}

## Real text

In ${(real.bytes / 1e6).toFixed(1)} MB of dialogues, instructions and tables: ${real.secrets} ${real.secrets === 1 ? 'finding' : 'findings'} of secrets and ${real.samples} marked as samples. Each was looked at on 2026-11-26 (1 finding, which counts twice since 2026-11-29, as it is found again further down its record): a password that somebody made up for an example of a check of passwords. Counted as wrong, that is 0.5 per 10 MB against an aim of 1.

How many findings were wrong, on text of open-source packages that no rule had been tried on. Findings were read (all of the rare rules, every second to twentieth of the frequent ones), then the causes of the wrong ones corrected,
after which the text is no longer unseen; the last column is what was left on it.

| class | text | MB | wrong per 10 MB | afterwards |
| --- | --- | ---: | ---: | ---: |
| secrets | code, headers, manuals | 95 | 0.6 | 0.6 |
| secrets | manuals, Python, packages of Node.js, binaries | 798 | 1.5 (mostly one log of tests) | 0.4 |
| secrets | Python packages | 560 | 1.6 | 0.8 |
| secrets | packages of many kinds | 189 | 2.4 | – |
| secrets | source packages of Debian, without the test vectors of one cipher | 238 | 10 | 4 |
| secrets | modules of Go, packages of Node.js | 632 | 7 | – |
| secrets | modules of Go, packages of Node.js, crates of Rust | 796 | 3.3 (Node.js 1.1, Rust 3, Go 9) | 1.4 |
| personal data | code, headers, manuals, copyright files | 149 | 7 | – |
| personal data | a mixture of all text so far, after corrections | 44 | – | 1.1 |
| personal data | packages of data, help and manuals in several languages | 279 | – | 90 |
| personal data | 97 packages of games, stars, places, music, words, translations | 548 | 1,700 | 70 |

What is wrong in these: names in code that look like keys, types with versions, public keys and hash trees of blockchains; for personal data values under a bare \`name\` in lists of streets, of figures of a game and of translated
labels, versions that look like IP addresses, points of postal areas. Authors' names and addresses in packages are right, and public. Keys and passwords in tests and manuals count as right.

## Made-up text

Since no labelled set of what people really write can be published, texts were made up, in as many wordings, layouts, languages and programs as their writers could think of; every value in them is labelled, those that are not claimed included
(names in prose, ages under 90, postal codes alone). What the rules were corrected on says little; what counts is text that was only counted. *Covered*, in percent of the labels.

**Only counted**, by writers who had not seen the rules:

| date | texts | labels | before | after the rules were corrected on other halves | texts without any: flagged |
| --- | --- | ---: | ---: | ---: | ---: |
| 2026-11-29 | secrets: settings of some hundred programs, code, tokens of some 280 services | 1967 | 84.2 | – | 11 of 577 |
| 2026-11-29 | personal data: ads, chats, forms, notes of wards, logs, exports | 2157 | 59.7 | – | 6 of 333 |
| 2026-11-29 | secrets, second set, a half | half of 628 | 77.0 | 78.8 | 12 of 134 |
| 2026-11-29 | personal data, second set, a half | half of 1620 | 56.1 | 74.6 | (both) |
| 2026-11-29 | secrets, third set, a quarter | 125 | 84.0 | 84.8 | 1 of 46 |
| 2026-11-29 | personal data, third set, a quarter | 414 | 61.6 | 69.6 | (both) |
| 2026-11-29 | secrets, fourth set, a half | 179 | 75.4 | 76.5 | 0 of 17 |
| 2026-11-29 | personal data, fourth set, a half | 510 | 67.5 | 71.6 | 3 of 18 |
| 2026-11-30 | secrets, fifth set, a half | 266 | 84.2 | 85.7 | 0 of 18 |
| 2026-11-30 | personal data, fifth set, a half | 308 | 71.1 | 73.1 | 6 of 18 |
| 2026-11-30 | secrets in code, configuration and logs, sixth set, a half | 215 | 97.7 | 97.7 | 6 of 21 |
| 2026-11-30 | personal data in documents and records, sixth set, a half | 343 | 78.7 | 79.9 | 0 of 18 |
| 2026-11-30 | secrets, seventh set, a half | 265 | 90.6 | 90.6 | 1 of 18 |
| 2026-11-30 | personal data, most of it not in English, seventh set, a half | 724 | 76.0 | 76.9 | 1 of 23 |
| 2026-11-30 | records as JSON: answers and exports of programs, forms, logs, in some twenty languages, a half | 383 | 72.3 | 74.9 | 1 of 18 |
| 2026-12-01 | records of the same kind, half of them flat rows with the headings of spreadsheets, and rows of training data, a half | 586 | 81.6 | 84.0 | 9 of 17 |

Correcting word by word does not carry over to text that nobody has looked at; what does are rules that findings lead to (names, also in sentences, beside details; towns and codes beside streets; keys beside secrets), values found again where
they stand alone, JSON read within texts, and long lists of names. By kind of personal data in the first two sets: e-mail 100, IP 100, IBAN 98.5, coordinates 96, cards 95, MRZ 95, wallets 91, VIN 83, tax numbers 88, SSN 80, passports 80,
telephones 77, national identifiers 76, dates of birth 66, street addresses 65, towns 57, names in structured places 43, bank accounts 44, plates 29, account names in chats 14 (as of then).

**Written before any rule was looked at, then corrected on** (the last column is no measure of other text):

| date | texts | labels | before | after |
| --- | --- | ---: | ---: | ---: |
| 2026-11-27 | personal data of fifty locales by [Faker](https://fakerjs.dev), templates kept apart: only counted | 2692 | 73.9 | 89.1 |
| 2026-11-27 | the same, templates corrected on | 2229 | 69.1 | 87.3 |
| 2026-11-27 | letters, chats, forms, tables, logs of 45 locales, three sets | 5168 | 78.9 | 91.4 |
| 2026-11-28 | documents (loans, discharge, SWIFT, HL7, court, claims, exports) in 17 languages, two sets | 4208 | 79.4 | 90.1 |
| 2026-11-28 | other forms of 60 countries in 30 languages, two sets | 3789 | 83.7 | 92.3 |
| 2026-11-28 | every town, state, code, age and account name labelled, two sets | 5970 | 73.2 | 92.3 |
| 2026-11-28 | secrets: syntaxes of assignments, 21 kinds of value | 9565 | 71.6 | 91 |
| 2026-11-28 | secrets: tokens, configuration, protocols, tickets and chats in sixteen languages | 581 | 92.4 | 97.6 |
| 2026-11-28 | secrets: configuration, logs, code, providers' forms, commands, plans of tests, hand-overs | 2859 | 92.0 | 96.6 |
| 2026-11-28 | secrets: sets of lines, calls that log in, dumps | 4032 | 87.5 | 94.0 |

Tables in the tests (\`test/detectors/tables/\`) hold texts of that kind, all of which are told right now: 267 with a secret and 217 that only look like it, 485 syntaxes of configuration, code, command lines, SQL, logs and chat in nine
languages with 556 look-alikes, 359 values beside their names with 89 look-alikes, 1,200 texts with cards, IBANs, social security numbers, e-mail addresses and telephones or with numbers that are none, and some 1,600 texts in more than 16 languages
with personal data or with what only looks like it. The checks of some 75 national identifiers were compared with those of another library (python-stdnum), on up to 900 made-up numbers each.

**Missed** are names alone beside something that only a reader knows to be about a person, given names in chats, telephones and plates without a word for them, addresses in short ads, accounts of sites; plain words as passwords in running
text, values with blanks, passwords told without the word, settings of telephone systems, ids told only beside their key.

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
