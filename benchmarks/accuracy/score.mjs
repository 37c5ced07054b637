/** Union of ranges, ascending and disjoint. */
function union(ranges) {
  const merged = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

const covers = (ranges, span) => ranges.some(range => range.start <= span.start && range.end >= span.end);
const overlaps = (a, b) => a.start < b.end && b.start < a.end;

/**
 * Scores one set in one form.
 * @param found findings per case, in code points of its text
 */
export function scoreSet(set, found) {
  const byType = new Map();
  const total = { labels: 0, covered: 0, apart: 0, exact: 0 };
  const misses = [];
  const flagged = [];
  set.cases.forEach(({ id, spans }, at) => {
    const findings = found[at] ?? [];
    const active = findings.filter(finding => !finding.placeholder);
    const activeUnion = union(active);
    const wholeUnion = union(findings);
    for (const span of spans) {
      if (!byType.has(span.type)) byType.set(span.type, { labels: 0, covered: 0, apart: 0, exact: 0 });
      const isCovered = covers(activeUnion, span);
      const isApart = !isCovered && covers(wholeUnion, span);
      const isExact = findings.some(({ start, end }) => start === span.start && end === span.end);
      for (const tally of [total, byType.get(span.type)]) {
        tally.labels += 1;
        if (isCovered) tally.covered += 1;
        if (isApart) tally.apart += 1;
        if (isExact) tally.exact += 1;
      }
      if (!isCovered) misses.push({ id, at, span, isApart });
    }
    if (spans.length === 0 && active.some(finding => finding.class === 'secret')) flagged.push({ id, at });
  });
  return { total, byType, misses, flagged };
}

/** Of the findings of `rules`, those that overlap a label of `types`; sound only where such labels are complete. */
export function scorePrecision(set, found, rules, types) {
  let findings = 0;
  let right = 0;
  const wrong = [];
  set.cases.forEach(({ id, spans }, at) => {
    for (const finding of found[at] ?? []) {
      if (finding.placeholder || !rules.includes(finding.rule)) continue;
      findings += 1;
      if (spans.some(span => types.includes(span.type) && overlaps(span, finding))) right += 1;
      else wrong.push({ id, at, finding });
    }
  });
  return { findings, right, wrong };
}

/** The findings of a case in one line, to compare forms. */
export function signature(findings) {
  return (findings ?? [])
    .map(({ rule, start, end, placeholder }) => `${rule} ${start}-${end}${placeholder ? ' placeholder' : ''}`)
    .sort()
    .join('; ');
}
