import { isIPv6 } from 'node:net';
import { ACCEPTED, REJECTED, type Validator, type ValidatorInput } from '../validator.ts';
import { isPlatformName } from './platform-name.ts';

const VERSION =
  'versions?|ver|rev|revision|release|build|firmware|driver|section|sec|chapter|clause|oid|objectidentifier|spec|assembly|fileversion|productversion|kernel|update|patch|v';
/** Right before, or on a line of its own above: one that ends a sentence says nothing of the next line. */
const VERSION_BEFORE = new RegExp(
  `(?:\\b(?:${VERSION})\\b\\.?["']?[ \\t]*(?:[:=]\\s*)?["'(]?|(?:^|\\n)[ \\t]*(?:${VERSION})[ \\t\\r]*\\n\\s*|[A-Za-z]\\/|§\\s*|[vV=^~<>]=?)$`,
  'i',
);

/** Addresses everybody uses as a name server: infrastructure, nobody's address. */
const PUBLIC_RESOLVERS = new Set(
  '8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220 4.2.2.2 4.2.2.1'.split(' '),
);

/** What is numbered in the same way: clauses and object identifiers. */
const NUMBERED = /\b(?:objectidentifier|oid|spec|specification|section|clause|standard)\b[^\n]{0,4}$/i;
/** Words with which even small numbers are an address. */
const ADDRESSED =
  /(?:^|[^A-Za-z])(?:ips?|ipv4|ip_?addr\w*|inet|addr(?:ess(?:es)?)?|adress\w*|hosts?|hostname|servers?|clients?|remote|ping|ssh|from|by|login|logged|routes?|net|subnet|netmask|proxy|dns|nameserver|peer|gateway|https?|tcp|udp|src|dst|source|destination|traffic|network|port|connect\w*|connection|request\w*|x-forwarded-for|von|desde|depuis|adresse)\b[^\n]{0,40}$|[\n,;|\t"'[(]\s?$|^$/i;

/**
 * A release of something: `linux-2.6.16.60/include`, `libXt >= 1.0.99.1`, `V8 5.0.71.57`, `(2.39.90.1-1)`. Releases begin with small numbers.
 */
function isRelease(first: number, before: string, after: string): boolean {
  if (first >= 20 || /:\/\/(?:[^\s/]*@)?$/.test(before)) return false;
  if (/^-\d|^\+/.test(after)) return true;
  const near = before.slice(-32);
  return (
    /(?:^|[^A-Za-z])(?!(?:ip|ec2|host|ipv4|addr|static|dyn)-)[A-Za-z][A-Za-z0-9+]*-$|[<>=~]=[ \t]?$|->[ \t]?$/i.test(
      near,
    ) ||
    /(?:^|[^A-Za-z0-9.:-])(?:[A-Za-z]+\d+[A-Za-z0-9]*|[Ll]ib[A-Z][A-Za-z0-9]*)[ \t]$/.test(near) ||
    /\b(?:v8|chrome|chromium|upgrad\w+|updat\w+|bump\w*|releas\w+|merg\w+|backport\w*|linux|xorg)\b[^\n]{0,40}$/i.test(
      before,
    ) ||
    (first < 10 && !(ADDRESSED.test(before) && !NUMBERED.test(near)) && !/^(?::\d|\/\d)/.test(after))
  );
}

/** Blocks in which nobody has an address (RFC 6890, 5737), by their first octets and how many bits of these count. */
const RESERVED: readonly (readonly [octets: readonly [number, number, number], bits: number])[] = [
  [[0, 0, 0], 8],
  [[10, 0, 0], 8],
  [[100, 64, 0], 10],
  [[127, 0, 0], 8],
  [[169, 254, 0], 16],
  [[172, 16, 0], 12],
  [[192, 0, 0], 24],
  [[192, 0, 2], 24],
  [[192, 168, 0], 16],
  [[198, 18, 0], 15],
  [[198, 51, 100], 24],
  [[203, 0, 113], 24],
  [[224, 0, 0], 3],
];

function isReserved(octets: readonly number[]): boolean {
  const address = toBits(octets);
  return RESERVED_BITS.some(([block, bits]) => (address ^ block) >>> (24 - bits) === 0);
}

/** The first three octets as one number. */
const toBits = ([a = 0, b = 0, c = 0]: readonly number[]): number => (a << 16) | (b << 8) | c;
const RESERVED_BITS = RESERVED.map(([block, bits]) => [toBits(block), bits] as const);

/** Where an address is told: behind a key for one, before a port. */
function isToldAddress(before: string, after: string): boolean {
  return (
    // `mara/81.169.145.23:49812`
    /^:\d{4,5}(?!\d)/.test(after) ||
    /ip(?:v4)?(?:_?addr(?:ess)?)?["']?\s*[:=]\s*["']?$/i.test(before) ||
    /\b(?:r?host\w*|src|dst|source|client|remote|peer|from|addr)["']?\s*[:=]\s*["']?$/i.test(before)
  );
}

/** Numbers in a row of which nothing says that they are an address. */
function isNumbering(
  [a, b, c, d]: readonly [number, number, number, number],
  { text, before, after }: ValidatorInput,
): boolean {
  // `1.2.3.4`, `2.1.0.12`, `6.0.0.0`: section and version numbers far more often than hosts.
  if ((a < 20 && b < 20 && c < 20) || (c === 0 && d === 0)) return true;
  // `23.3.4.4`, `21.3.5.7`: clauses of a standard, unless a port or a mask follows.
  if (text.length < 10 && Math.max(a, b, c, d) < 64 && !/^[:/]\d/.test(after)) return true;
  // Decimals beside each other, as in drawings: `2.83-2.12 3.51.98.32 2.03.5`.
  return /(?:^|[^\d.])-?\d*\.\d+[ \t]$/.test(before);
}

/** Public IPv4; reserved, private and documentation ranges are placeholders (RFC 6890, 5737). Versions are dropped. */
export const ipv4: Validator = input => {
  const { text, before, after, hasContext } = input;
  const octets = text.split('.').map(Number);
  if (!isFour(octets) || octets.some(octet => !(octet <= 255))) return REJECTED;
  if (/[\d.A-Za-z_]$/.test(before) || /^\.?\d|^[A-Za-z_]|^-(?:\d+\.|[a-z])/.test(after)) return REJECTED;
  if (isPlatformName(before) || isRelease(octets[0], before, after)) return REJECTED;
  const isInUrl = /:\/\/(?:[^\s/]*@)?$/.test(before);
  if (!isInUrl && VERSION_BEFORE.test(before) && !isToldAddress(before, after)) {
    if (!hasContext || /(?:version|[A-Za-z]\/|\bv)["']?[ \t]*(?:[:=]\s*)?["']?$/i.test(before)) return REJECTED;
  }
  if (isReserved(octets) || PUBLIC_RESOLVERS.has(text)) return { ok: true, placeholder: true };
  return !hasContext && !isInUrl && isNumbering(octets, input) ? REJECTED : ACCEPTED;
};

const isFour = (octets: readonly number[]): octets is [number, number, number, number] => octets.length === 4;

/** The one way to write an address (RFC 5952): small letters, no leading zeros, the longest run of zeros as `::`. */
function toRfc5952(address: string): string {
  // An address with a zone (`fe80::1%eth0`) is no part of a URL.
  return address.includes('%') ? address.toLowerCase() : new URL(`http://[${address}]`).hostname.slice(1, -1);
}

/** Global unicast IPv6 (2000::/3); documentation, local and loopback addresses are placeholders (RFC 4291, 3849, 9637). */
export const ipv6: Validator = ({ text, before, after }) => {
  if (text.length < 6 || !isIPv6(text)) return REJECTED;
  if (/[\w:.]$/.test(before) || /^(?:[\w]|:[0-9A-Fa-f:]|\.\d)/.test(after)) return REJECTED;
  const groups = text.split(':').filter(group => group !== '').length;
  const canonical = toRfc5952(text);
  if (
    /^(?:2001:0?db8:|3fff:|fe[89ab][0-9a-f]:|f[cd][0-9a-f]{2}:|ff[0-9a-f]{2}:|::ffff:|64:ff9b:|100::)/.test(
      canonical,
    ) &&
    groups >= 2
  )
    return { ok: true, canonical, placeholder: true };
  if (!/^[23][0-9a-f]{3}:/.test(canonical) || groups < 3) {
    // All eight groups are nothing else, though nobody was given such an address.
    const isWhole = groups === 8 && !text.includes('::') && /[a-f]/.test(canonical);
    return isWhole ? { ok: true, canonical, placeholder: true } : REJECTED;
  }
  if (/^2(?:001:4860:4860::88(?:88|44)|606:4700:4700::1(?:111|001))$/.test(canonical))
    return { ok: true, canonical, placeholder: true };
  return { ok: true, canonical, confidence: 0.15 };
};
