import type { ResolvedUnits } from '../decode/units.ts';
import { isAskedFor } from '../detectors/load.ts';
import type { FieldMatcher } from './field-matcher.ts';
import type { Match } from './match.ts';

/** Matches as they stand that one decoded match is set against; only text made for it has more in one place. */
const MAX_RIVALS = 64;

/**
 * Sets matches of a text against those of the same text decoded, where both speak of one place; among themselves both are resolved
 * already. A match as it stands goes where it cuts a unit in two (`nalice@…` of `\nalice@…`), has nothing more than units that stand for nothing, is a worse reading of the same thing, or took encoded text
 * for random; what was asked for (`isAskedFor`) goes for none of another rule; otherwise a secret found as it stands has the last word, unless a generic rule found it and a specific one the other.
 * @param decoded ranges of the text as it stands, ascending.
 * @param units those that were resolved; undefined when whole runs were decoded.
 * @returns what stays of both, ascending.
 */
export function preferDecoded(
  matches: readonly Match[],
  decoded: readonly Match[],
  units: ResolvedUnits | undefined,
  matcher: FieldMatcher,
): readonly Match[] {
  if (decoded.length === 0) return matches;
  if (matches.length === 0) return decoded;
  const longest = matches.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  const dropped = new Set<Match>();
  const wanted: Match[] = [];
  let first = 0;
  for (const match of decoded) {
    while (first < matches.length && matches[first]!.start < match.start - longest) first++;
    let isWanted = true;
    let rivals = 0;
    for (let i = first; i < matches.length && matches[i]!.start < match.end && rivals < MAX_RIVALS; i++) {
      const other = matches[i]!;
      if (other.end <= match.start) continue;
      rivals += 1;
      if (dropped.has(other)) continue;
      if (isWorse(other, match, units, matcher)) dropped.add(other);
      else if (covers(other, match) && isSecond(match, other, units, matcher)) isWanted = false;
    }
    if (isWanted) wanted.push(match);
  }
  return [...matches.filter(match => !dropped.has(match)), ...wanted].sort(
    (a, b) => a.start - b.start || b.end - a.end || a.rule - b.rule,
  );
}

/** True for a match as it stands that gives way to the decoded one. */
function isWorse(other: Match, decoded: Match, units: ResolvedUnits | undefined, matcher: FieldMatcher): boolean {
  const definition = matcher.definitionOf(other);
  const inner = matcher.definitionOf(decoded);
  if (other.rule !== decoded.rule && isAskedFor(definition)) return false;
  if (covers(decoded, other)) {
    // What decodes to text is no random key.
    if (definition.category === 'entropy') return true;
    if (definition.generic && !inner.generic && (definition.class !== 'secret' || inner.class === 'secret'))
      return true;
    if (other.rule === decoded.rule) return other.start !== decoded.start || other.end !== decoded.end;
  }
  if (!units) return false;
  // The same with marks around it.
  if (other.start < decoded.start || decoded.end < other.end) {
    const isMarked = units.isNothing(other.start, decoded.start) && units.isNothing(decoded.end, other.end);
    if (isMarked && definition.class === inner.class) return true;
  }
  if (other.rule !== decoded.rule) return false;
  // What it has more than the decoded one is but a piece of a unit.
  const beginsInside = units.isInside(other.start) && !units.hasUnit(other.start, decoded.start);
  const endsInside = units.isInside(other.end);
  return (
    (other.start >= decoded.start || beginsInside) &&
    (other.end <= decoded.end || endsInside) &&
    (beginsInside || endsInside)
  );
}

/** True for a decoded match that gives way to one as it stands, which covers it. */
function isSecond(decoded: Match, other: Match, units: ResolvedUnits | undefined, matcher: FieldMatcher): boolean {
  const definition = matcher.definitionOf(other);
  const inner = matcher.definitionOf(decoded);
  if (other.rule !== decoded.rule && isAskedFor(inner)) return false;
  if (definition.class === 'secret') return !definition.generic || inner.generic === true || inner.class !== 'secret';
  if (inner.class === 'secret') return false;
  const isSame = other.start === decoded.start && other.end === decoded.end;
  if (other.rule === decoded.rule && isSame) return true;
  return units !== undefined && !units.hasUnit(other.start, other.end);
}

function covers(outer: Match, inner: Match): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
