import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/detectors/load.ts';
import { MatcherPack, writeMatcherPack } from '../../src/pattern/matcher-pack.ts';
import { toMatcherProgram } from '../../src/pattern/matcher-program.ts';
import { compileRules, expressionsOf } from '../../src/scan/compiled-rules.ts';
import { makeFolder } from '../run-scan.ts';

const CATS = '(?i)cats?|dog|[é-ü]{2,}';
const UNKNOWN = '[[:alpha:]]';

describe('programs of matchers made beforehand', () => {
  it('are those that would be made, and read from the file', () => {
    const path = join(makeFolder(), 'matchers.bin');
    writeMatcherPack(path, [UNKNOWN, CATS, CATS]);
    const pack = new MatcherPack(pathToFileURL(path));
    expect(pack.programOf(CATS)).toEqual({ ...toMatcherProgram(CATS), rows: expect.anything() });
    expect(Buffer.from(pack.programOf(CATS)!.rows).equals(Buffer.from(toMatcherProgram(CATS)!.rows))).toBe(true);
    expect(pack.programOf(UNKNOWN)).toBeUndefined();
    // Read, not made: another byte in the file is another one in the program.
    const bytes = readFileSync(path);
    bytes[bytes.lastIndexOf('["') - 1]! ^= 1;
    writeFileSync(path, bytes);
    const changed = new MatcherPack(pathToFileURL(path)).programOf(CATS)!;
    expect(Buffer.from(changed.rows).equals(Buffer.from(toMatcherProgram(CATS)!.rows))).toBe(false);
  });

  it('are made where they are not in the file, or where there is none', () => {
    const path = join(makeFolder(), 'matchers.bin');
    writeMatcherPack(path, [UNKNOWN]);
    for (const pack of [new MatcherPack(pathToFileURL(path)), new MatcherPack(pathToFileURL(`${path}.none`))])
      expect(pack.programOf(CATS)).toEqual(toMatcherProgram(CATS));
  });

  it('come with the package for every expression of the rules that run by default', () => {
    const path = new URL('../../dist/matchers.bin', import.meta.url);
    const known = readFileSync(path);
    const pack = new MatcherPack(path);
    let made = 0;
    for (const source of expressionsOf(compileRules(loadRules()))) {
      const program = pack.programOf(source);
      if (program === undefined) {
        expect(toMatcherProgram(source)).toBeUndefined();
        continue;
      }
      made += 1;
      const { byteOffset, buffer, byteLength } = program.code;
      expect(known.includes(Buffer.from(buffer, byteOffset, byteLength))).toBe(true);
      expect(Buffer.from(buffer, byteOffset, byteLength)).toEqual(Buffer.from(toMatcherProgram(source)!.code.buffer));
    }
    expect(made).toBeGreaterThan(1300);
  });
});
