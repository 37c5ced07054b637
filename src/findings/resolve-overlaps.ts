import { isAskedFor, type LoadedRule } from '../detectors/load.ts';
import type { Match } from '../scan/match.ts';

interface HasDefinition {
  readonly definition: LoadedRule;
}

/**
 * One place, one finding where possible. Better matches are kept first: specific before generic, then higher confidence, longer span,
 * rule order. A later match is dropped when a kept one covers it, or when it is generic and overlaps a kept specific one of its class, but
 * no sample covers a secret of a specific rule (a token as the user of an address at a reserved host), and a match of the deny list or of a rule
 * that came with the run (`isAskedFor`) is dropped for one of its own rule only; any other overlap stays, so that a redaction (which merges overlaps) leaves no tail.
 * @returns ascending by start, then by longer span, then by rule.
 */
export function resolveOverlaps(matches: readonly Match[], rules: readonly HasDefinition[]): readonly Match[] {
  if (matches.length === 1) return matches;
  // Mostly they are found in this order.
  const isAscending = matches.every((match, i) => i === 0 || byPlace(matches[i - 1]!, match) <= 0);
  const ascending = isAscending ? matches : [...matches].sort(byPlace);
  // Of a million that are apart no second list is made.
  if (ascending.every((match, i) => i === 0 || ascending[i - 1]!.end <= match.start)) return ascending;
  const resolved: Match[] = [];
  let first = 0;
  let reach = -1;
  for (let i = 0; i <= ascending.length; i++) {
    const match = ascending[i];
    if (match && (i === first || match.start < reach)) {
      reach = Math.max(reach, match.end);
      continue;
    }
    // Everything from `first` to `i` overlaps its neighbours and nothing else.
    if (i - first === 1) resolved.push(ascending[first]!);
    else resolved.push(...resolveCluster(ascending.slice(first, i), rules));
    first = i;
    reach = match?.end ?? 0;
  }
  return resolved;
}

function resolveCluster(cluster: readonly Match[], rules: readonly HasDefinition[]): Match[] {
  const definition = (match: Match) => rules[match.rule]!.definition;
  const rank = (match: Match) => (definition(match).generic ? 1 : 0);
  const isRealSecret = (match: Match) =>
    !match.judgement.placeholder && definition(match).class === 'secret' && !definition(match).generic;
  const longest = cluster.reduce((length, match) => Math.max(length, match.end - match.start), 0);
  const ranked = [...cluster].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.judgement.confidence - a.judgement.confidence ||
      b.end - b.start - (a.end - a.start) ||
      a.rule - b.rule ||
      a.start - b.start,
  );
  const yields = (match: Match, kept: Match): boolean => {
    if (kept.end <= match.start || (kept.judgement.placeholder && isRealSecret(match))) return false;
    if (kept.start <= match.start && kept.end >= match.end) return true;
    return rank(match) > rank(kept) && definition(match).class === definition(kept).class;
  };
  const yieldsToOne = (match: Match, others: readonly Match[], isRival = (_: Match) => true): boolean => {
    for (let i = firstFrom(others, match.start - longest); i < others.length && others[i]!.start < match.end; i++)
      if (isRival(others[i]!) && yields(match, others[i]!)) return true;
    return false;
  };
  const kept: Match[] = []; // ascending by start
  // Told beside those that they would yield to; nothing yields to them.
  const beside: Match[] = [];
  for (const match of ranked) {
    const isSecond = yieldsToOne(match, kept);
    if (isSecond && !isAskedFor(definition(match))) continue;
    const isOfRule = ({ rule }: Match) => rule === match.rule;
    if (isSecond && (yieldsToOne(match, kept, isOfRule) || yieldsToOne(match, beside, isOfRule))) continue;
    const list = isSecond ? beside : kept;
    list.splice(firstFrom(list, match.start), 0, match);
  }
  return [...kept, ...beside].sort(byPlace);
}

function byPlace(a: Match, b: Match): number {
  return a.start - b.start || b.end - a.end || a.rule - b.rule;
}

/** Index of the first match that starts at or after `start`. */
function firstFrom(matches: readonly Match[], start: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
