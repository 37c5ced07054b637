import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/detectors/load.ts';
import { buildProgram } from '../../src/pattern/program.ts';
import { ProgramPack, writeProgramPack } from '../../src/pattern/program-pack.ts';
import { automataOf, compileRules } from '../../src/scan/compiled-rules.ts';
import { makeFolder } from '../run-scan.ts';

const CATS = [{ pattern: 'cats?' }, { pattern: 'dog', guard: 'Digit' }] as const;
const BIRDS = [{ pattern: 'bird' }] as const;

describe('programs built beforehand', () => {
  it('are read from the file, by patterns and guards', () => {
    const path = join(makeFolder(), 'programs.bin');
    writeProgramPack(path, [CATS, BIRDS, CATS]);
    const pack = new ProgramPack(pathToFileURL(path));
    expect(Buffer.from(pack.programOf(CATS)).equals(buildProgram(CATS))).toBe(true);
    expect(Buffer.from(pack.programOf(BIRDS)).equals(buildProgram(BIRDS))).toBe(true);
    // Read, not built: another byte in the file is another one in the program.
    const bytes = readFileSync(path);
    bytes[bytes.indexOf(buildProgram(BIRDS))]! ^= 0xff;
    writeFileSync(path, bytes);
    const changed = new ProgramPack(pathToFileURL(path));
    expect(Buffer.from(changed.programOf(BIRDS)).equals(buildProgram(BIRDS))).toBe(false);
  });

  it('are built where they are not in the file, or where there is none', () => {
    const path = join(makeFolder(), 'programs.bin');
    writeProgramPack(path, [BIRDS]);
    const unguarded = CATS.map(({ pattern }) => ({ pattern }));
    for (const pack of [new ProgramPack(pathToFileURL(path)), new ProgramPack(pathToFileURL(`${path}.none`))])
      for (const patterns of [CATS, unguarded])
        expect(Buffer.from(pack.programOf(patterns)).equals(buildProgram(patterns))).toBe(true);
    expect(Buffer.from(buildProgram(CATS)).equals(buildProgram(unguarded))).toBe(false);
  });

  it('come with the package for every automaton of the rules that run by default', () => {
    const path = new URL('../../dist/automata.bin', import.meta.url);
    const known = readFileSync(path);
    const pack = new ProgramPack(path);
    for (const patterns of automataOf(compileRules(loadRules()))) {
      const program = Buffer.from(pack.programOf(patterns));
      expect(program.equals(buildProgram(patterns))).toBe(true);
      expect(known.includes(program)).toBe(true);
    }
  });
});
