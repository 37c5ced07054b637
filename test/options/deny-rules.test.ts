import { describe, expect, it } from 'vitest';
import { denyEntry, toDenyRules } from '../../src/options/deny-rules.ts';
import { makeFinder } from '../decode/find-encoded.ts';

const deny = (values: string[]) => toDenyRules([denyEntry.parse({ id: 'project-names', values })]);

describe('the deny list', () => {
  it('finds its values as whole words, case ignored, encoded or not', () => {
    const find = makeFinder(deny(['Falcon', 'Falcon Heavy', 'a.b/cdef', 'Öresund']));
    const runs = (text: string) => find(text).map(({ run }) => run);
    expect(runs('the falcon, FALCON HEAVY; falcons; x.falcon')).toEqual(['falcon', 'FALCON HEAVY', 'falcon']);
    expect(runs('A.B/CDEF axb/cdef Öresund')).toEqual(['A.B/CDEF', 'Öresund']);
    expect(runs('falcon%20heavy &#102;alcon')).toEqual(['falcon%20heavy', '&#102;alcon']);
    expect(runs(Buffer.from('about Falcon Heavy, 2').toString('base64'))).toHaveLength(1);
  });

  it('refuses what the gate cannot find, and does not say it', () => {
    expect(() => deny(['Falcon', 'ab"c'])).toThrow('deny entry `project-names`: values[1] is too short');
  });
});
