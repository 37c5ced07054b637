// Passes over hits of the gate near which no automaton finds anything.

import { JSON } from './escapes';
import { BACKSLASH, behind, escapes, extraOf, findRaw, lowest, QUOTE, searchRaw, walkIn } from './raw-walk';

/** Room beside the longest match, so that what decides about its ends is seen. Bytes. */
const SLACK: u32 = 8;

// An automaton, by its head, that is asked about hits, and how far from them, in decoded bytes, what it finds may reach.
const HEAD: usize = 0;
const BEFORE: usize = 4;
const BEHIND: usize = 8;
// A target is that and more.
const FREE: usize = 12; // bits of the patterns that need nothing else
const NEEDS: usize = 16; // what the others need near their matches: by pattern, an automaton with its reach; 0: none needs anything
const IS_APART: usize = 20; // 1 where matches need not hold the hit
const TARGET_BYTES: usize = 24;
const NEED_BYTES: usize = 12;

let leadStarts: usize = 0; // by anchor: where its leads begin; they end where those of the next do
let leads: usize = 0; // numbers of targets
let targets: usize = 0;

/** Says which automata are asked about the hits of each anchor. */
export function setTargets(startsAddress: usize, leadsAddress: usize, targetsAddress: usize): void {
  leadStarts = startsAddress;
  leads = leadsAddress;
  targets = targetsAddress;
}

// Of the hit before: where it begins, behind which quote its string does, and the last backslash before it.
let lastStart: usize = 0;
let stringStart: usize = 0;
let lastBackslash: usize = 0;

/**
 * Says for the hits of [from, to) which of their automata may match around them: in `found`, a byte a hit, a bit for each of the anchor's leads, the last for all further ones, too. Whatever the bytes around a text are, it may begin and end beside those
 * that part fields.
 * @param starts,ends relative to `from`, ascending.
 * @param pass another number for other bytes.
 */
export function confirm(
  from: usize,
  to: usize,
  anchors: usize,
  starts: usize,
  ends: usize,
  count: u32,
  escapesOf: u32,
  pass: u32,
  found: usize,
): void {
  walkIn(from, to, escapesOf, pass);
  lastStart = from;
  stringStart = from;
  lastBackslash = 0;
  for (let hit: u32 = 0; hit < count; hit++) {
    const start = from + <usize>load<u32>(starts + (hit << 2));
    const end = from + <usize>load<u32>(ends + (hit << 2));
    if (escapes == JSON) goTo(start);
    const index = leadStarts + (<usize>load<u32>(anchors + (hit << 2)) << 2);
    let lead = leads + (<usize>load<u32>(index) << 2);
    const lastLead = leads + (<usize>load<u32>(index, 4) << 2);
    let bits: u32 = 0;
    let bit: u32 = 1;
    for (; lead < lastLead; lead += 4, bit = bit == LAST_BIT ? bit : bit << 1) {
      if (bits & bit) break;
      if (mayMatch(targets + <usize>load<u32>(lead) * TARGET_BYTES, start, end)) bits |= bit;
    }
    store<u8>(found + hit, <u8>bits);
  }
}

/** Of the bits of leads. */
const LAST_BIT: u32 = 0x80;

// True when a target's automaton may find something around a hit, with what that needs near it.
function mayMatch(target: usize, start: usize, end: usize): bool {
  const head = <usize>load<u32>(target, HEAD);
  const from = goBack(start, load<u32>(target, BEFORE) + SLACK);
  const to = behind(end, <usize>load<u32>(target, BEHIND) + SLACK);
  const aroundHit = load<u32>(target, IS_APART) == 0;
  if (!searchRaw(head, from, to, end, aroundHit)) return false;
  const needs = <usize>load<u32>(target, NEEDS);
  if (needs == 0) return true;
  const free = load<u32>(target, FREE);
  const patterns = findRaw(head, from, to, end, aroundHit, free);
  return (patterns & free) != 0 || hasNeeds(patterns, needs, start, end);
}

// True when what one of the patterns needs may be near the hit.
function hasNeeds(patterns: u32, needs: usize, start: usize, end: usize): bool {
  for (let bits = patterns; bits != 0; bits &= bits - 1) {
    const need = needs + <usize>ctz(bits) * NEED_BYTES;
    const from = goBack(start, load<u32>(need, BEFORE));
    const to = behind(end, load<u32>(need, BEHIND));
    if (searchRaw(load<u32>(need, HEAD), from, to, end, false)) return true;
  }
  return false;
}

// Looks for the last quote that is not escaped and the last backslash before a hit. Hits ascend, and each byte is looked at once.
function goTo(start: usize): void {
  const floor = lastStart;
  let p = start;
  let hasBackslash = false;
  while (p > floor) {
    const block = p - floor >= 16 ? p - 16 : floor;
    const size = p - block;
    const inside: u32 = size == 16 ? 0xffff : (1 << <u32>size) - 1;
    const v = v128.load(block);
    if (!hasBackslash) {
      const slashes = <u32>i8x16.bitmask(i8x16.eq(v, i8x16.splat(BACKSLASH))) & inside;
      if (slashes) {
        hasBackslash = true;
        lastBackslash = block + 31 - <usize>clz(slashes);
      }
    }
    let quotes = <u32>i8x16.bitmask(i8x16.eq(v, i8x16.splat(QUOTE))) & inside;
    while (quotes) {
      const bit = 31 - clz(quotes);
      if (!isEscaped(block + <usize>bit)) {
        stringStart = block + <usize>bit + 1;
        lastStart = start;
        return;
      }
      quotes ^= 1 << bit;
    }
    p = block;
  }
  lastStart = start;
}

function isEscaped(at: usize): bool {
  let before = at;
  while (before > stringStart && load<u8>(before - 1) == BACKSLASH) before -= 1;
  return ((at - before) & 1) == 1;
}

// Where `reach` decoded bytes before `start` begin, or earlier; the digits of an escape that it begins within are in the slack. It never goes back from one hit to the next.
function goBack(start: usize, reach: u32): usize {
  const first = escapes == JSON ? stringStart : lowest;
  if (start - first <= <usize>reach) return first;
  let p = start - reach;
  if (escapes != JSON || lastBackslash < p - 1) return p;
  const most = <usize>reach * UNIT_ESCAPE;
  const floor = start - first > most ? start - most : first;
  let more = extraOf(p, start);
  while (more > 0 && p > floor) {
    const q = p - floor > <usize>more ? p - more : floor;
    more = extraOf(q, p);
    p = q;
  }
  while (p > first && load<u8>(p - 1) == BACKSLASH) p -= 1;
  return p;
}

/** Bytes of an escape `\uXXXX`. */
const UNIT_ESCAPE: usize = 6;
