import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { walkAll } from './walked-fields.ts';

const FILE = new URL('../../../shared/data/json/jsontestsuite.jsonl.gz', import.meta.url);
// Refused by the grammar, written by Python.
const NOT_FINITE = new Set(['[NaN]', '[Infinity]', '[-Infinity]']);
const isHere = existsSync(FILE);

describe.skipIf(!isHere)(isHere ? 'JSONTestSuite' : 'JSONTestSuite (skipped: ../shared/data is not here)', () => {
  const cases = isHere ? readCases() : [];

  it('has cases of each kind', () => {
    expect(new Set(cases.map(it => it.expect))).toEqual(new Set(['accept', 'reject', 'either']));
  });

  // Bytes that are not UTF-8 are read as U+FFFD and reported apart, so they do not make a record broken.
  it.each(cases)('$name: $expect', ({ expect: wanted, bytes }) => {
    const isBroken = walkAll(bytes, true).broken.length > 0;
    if (wanted === 'accept') expect(isBroken).toBe(false);
    else if (NOT_FINITE.has(bytes.toString('latin1'))) expect(isBroken).toBe(false);
    else if (wanted === 'reject') expect(isBroken || !isUtf8(bytes)).toBe(true);
    else expect(isBroken).toBe(!isAccepted(bytes));
  });
});

interface Case {
  readonly name: string;
  readonly expect: 'accept' | 'reject' | 'either';
  readonly bytes: Buffer;
}

function readCases(): Case[] {
  const lines = gunzipSync(readFileSync(FILE)).toString('utf8').trim().split('\n');
  return lines.map(line => {
    const { name, expect: wanted, base64 } = JSON.parse(line);
    return { name, expect: wanted, bytes: Buffer.from(base64, 'base64') };
  });
}

/** What RFC 8259 leaves open is decided as JSON.parse does, but for the depth. */
function isAccepted(bytes: Buffer): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (/^\[{1025}/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
