import { describe, expect, it } from 'vitest';
import { evaluatePolicy } from '../../src/index.ts';
import { denyEntry, toDenyRules } from '../../src/options/deny-rules.ts';
import { deriveKeys } from '../../src/options/key.ts';
import { makeFinder } from '../decode/find-encoded.ts';
import { runScan } from '../run-scan.ts';

const deny = (values: string[]) => toDenyRules([denyEntry.parse({ id: 'project-names', values })]);

const mail = (name: string) => `${name}@${'firma-berg'}.de`;

describe('the deny list', () => {
  it('finds its values as whole words, case ignored, encoded or not', () => {
    const find = makeFinder(deny(['Falcon', 'Falcon Heavy', 'a.b/cdef', 'Öresund']));
    const runs = (text: string) => find(text).map(({ run }) => run);
    expect(runs('the falcon, FALCON HEAVY; falcons; x.falcon')).toEqual(['falcon', 'FALCON HEAVY', 'falcon']);
    expect(runs('A.B/CDEF axb/cdef Öresund')).toEqual(['A.B/CDEF', 'Öresund']);
    expect(runs('falcon%20heavy &#102;alcon')).toEqual(['falcon%20heavy', '&#102;alcon']);
    expect(runs(Buffer.from('about Falcon Heavy, 2').toString('base64'))).toHaveLength(1);
  });

  it('takes a value in any case for one', async () => {
    const texts = ['The Falcon', 'the FALCON', 'falcon', 'Straße 1 b', 'STRASSE 1 B'];
    const { findingsOf } = await runScan(
      { 'a.txt': `${texts.join('\n')}\n` },
      { rules: deny(['Falcon', 'Straße 1 b']), key: Buffer.from('sixteen bytes of it') },
    );
    const prints = findingsOf('a.txt').map(({ fingerprint }) => fingerprint);
    expect(prints).toHaveLength(texts.length);
    expect([new Set(prints.slice(0, 3)).size, new Set(prints.slice(3)).size, new Set(prints).size]).toEqual([1, 1, 2]);
  });

  it('finds letters beyond ASCII in any case, too', () => {
    const find = makeFinder(deny(['Müller', 'Москва река', 'GRÖßE xl']));
    const runs = (text: string) => find(text).map(({ run }) => run);
    expect(runs('Müller MÜLLER müller, mÜLLEr')).toEqual(['Müller', 'MÜLLER', 'müller', 'mÜLLEr']);
    expect(runs('МОСКВА РЕКА москва река Москва Река')).toEqual(['МОСКВА РЕКА', 'москва река', 'Москва Река']);
    expect(runs('Größe XL größe xl')).toEqual(['Größe XL', 'größe xl']);
    expect(runs('Möller')).toEqual([]);
  });

  it('finds capital and small forms that differ in more than single letters', () => {
    const find = makeFinder(deny(['Lange Straße', 'ΟΔΟΣ', 'İzmir', 'STRASSE']));
    const runs = (text: string) => find(text).map(({ run }) => run);
    expect(runs('LANGE STRASSE lange straße Lange Strasse')).toEqual([
      'LANGE STRASSE',
      'lange straße',
      'Lange Strasse',
    ]);
    expect(runs('οδος ΟΔΟΣ Οδος')).toEqual(['οδος', 'ΟΔΟΣ', 'Οδος']);
    expect(runs('i̇zmir İZMIR')).toEqual(['i̇zmir', 'İZMIR']);
    expect(runs('eine Straße')).toEqual([]);
    const [rule] = deny(['Falcon', 'Müller']);
    expect(rule!.pattern.split('|')).toHaveLength(3);
  });

  it('finds no part of a word, whatever its script', () => {
    const find = makeFinder(deny(['Bahn', 'Über', 'Иван', 'Jose', 'Ελένη', 'कमल']));
    const runs = (text: string) => find(text).map(({ run }) => run);
    for (const longer of ['Bahnübergang', 'éBahn', 'Bahn٣', 'darüber', 'Überall', 'Иванов', 'Дивани́ван', 'Ελένηα'])
      expect(runs(`x ${longer}, ${longer}`), longer).toEqual([]);
    // Behind it a mark makes another letter of the last one; before it a mark is part of the letter that has it.
    for (const longer of ['Jose\u0301', 'e\u0301Jose', `e${'\u0301'.repeat(9)}Jose`, 'कमला', 'आकमल'])
      expect(runs(longer), longer).toEqual([]);
    expect(runs('«Bahn» Über, Иван… Jose²❤\ufe0fJose Ελένη·कमल।')).toEqual([
      ...['Bahn', 'Über', 'Иван', 'Jose', 'Jose', 'Ελένη', 'कमल'],
    ]);
  });

  it('finds words where no blanks part them', () => {
    const find = makeFinder(deny(['田中太郎', 'สมชาย', '김철수', 'Tanaka']));
    const runs = (text: string) => find(text).map(({ run }) => run);
    expect(runs('私は田中太郎です。ID田中太郎2024')).toEqual(['田中太郎', '田中太郎']);
    expect(runs('คุณสมชายมา สมชาย์')).toEqual(['สมชาย']);
    expect(runs('김철수는 私Tanaka様 Tanakas')).toEqual(['김철수', 'Tanaka']);
  });

  it.each(['Müller', 'José Peña', 'Nguyễn', 'ÅNGSTRÖM', 'Йорг Ґудзь'])('finds %s composed and decomposed', value => {
    for (const given of ['NFC', 'NFD'] as const) {
      const find = makeFinder(deny([value.normalize(given)]));
      for (const form of ['NFC', 'NFD'] as const)
        for (const text of [value, value.toUpperCase(), value.toLowerCase()].map(it => it.normalize(form)))
          expect(find(`to ${text}.`).map(({ run }) => run)).toEqual([text]);
    }
  });

  it('tells of its values within other findings as well', async () => {
    const { findingsOf } = await runScan(
      {
        'a.txt': `to ${mail('jo.falcon')}
`,
      },
      { rules: deny(['falcon']) },
    );
    expect(findingsOf('a.txt').map(({ rule, start, end }) => [rule, start, end])).toEqual([
      ['email', 3, 26],
      ['project-names', 6, 12],
    ]);
  });

  it('refuses what the gate cannot find, and does not say it', () => {
    expect(() => deny(['Falcon', 'ab"c'])).toThrow('deny entry `project-names`: values[1] is too short');
    expect(() => deny(['ae\u0301'])).toThrow('values[0] is too short');
  });
});

describe('a deny list of fingerprints', () => {
  const key = Buffer.alloc(32, 7);
  const files = { 'a.jsonl': `{"a":"to ${mail('anna')} or ${mail('Ben')}"}\n{"b":"call +49 30 2093 8471"}\n` };
  const denyOf = (fingerprints: string[]) =>
    toDenyRules([denyEntry.parse({ id: 'customers', fingerprints, keyId: deriveKeys(key).id, severity: 'critical' })]);

  it('tells findings of any rule that have one of them, however they are written, as the entry’s own', async () => {
    const known = await runScan({ 'known.txt': `${mail('BEN')}\n0049 30 20938471\n` }, { key });
    const prints = known.findingsOf('known.txt').map(({ fingerprint }) => fingerprint!);
    const { manifest, findingsOf } = await runScan(files, { key, rules: denyOf(prints) });
    expect(findingsOf('a.jsonl').map(({ rule, severity }) => [rule, severity])).toEqual([
      ['email', 'medium'],
      ['customers', 'critical'],
      ['customers', 'critical'],
    ]);
    expect(manifest.totals.byRule).toMatchObject({
      customers: { count: 2, severity: 'critical' },
      email: { count: 1 },
    });
  });

  it('is refused under another key, and so is an entry that does not say which', async () => {
    const other = runScan(files, { key: Buffer.alloc(32, 8), rules: denyOf(['0'.repeat(32)]) });
    await expect(other).rejects.toMatchObject({ code: 'config', message: expect.stringContaining(deriveKeys(key).id) });
    expect(() => denyEntry.parse({ id: 'x', fingerprints: ['0'.repeat(32)] })).toThrow('must name the `keyId`');
    const [{ keyId: _, ...unnamed }] = denyOf(['0'.repeat(32)]) as [ReturnType<typeof denyOf>[number]];
    await expect(runScan(files, { key, rules: [unnamed] })).rejects.toThrow('`keyId` is missing');
  });

  it('is told of allow entries, which can fit nothing under another key', async () => {
    const { manifest } = await runScan(files, { key });
    const allowOf = (keyId: string) => [{ id: 'known', fingerprint: '0'.repeat(32), keyId, reason: 'ours' }];
    const notesOf = (keyId: string) =>
      evaluatePolicy(
        { ...manifest, policyDigest: '' },
        { allow: allowOf(keyId) },
        { tally: { records: 1, byRule: new Map() } },
      ).notes;
    expect(notesOf('0'.repeat(16))).toContainEqual(
      expect.stringMatching(/`known` .* another key than it was made with/),
    );
    expect(notesOf(deriveKeys(key).id)).not.toContainEqual(expect.stringMatching(/`known`/));
  });

  it('is refused without a key, and allow entries take lists of them', async () => {
    await expect(runScan(files, { rules: denyOf(['0'.repeat(32)]) })).rejects.toThrow('--key-file');
    const { findingsOf } = await runScan(files, { key });
    const fingerprint = findingsOf('a.jsonl').map(it => it.fingerprint!);
    const allow = [{ id: 'known', fingerprint, reason: 'ours' }];
    const allowed = await runScan(files, { key, policy: { allow } });
    expect(allowed.manifest.totals).toMatchObject({ findings: 0, suppressed: fingerprint.length });
    expect(() => denyEntry.parse({ id: 'x' })).toThrow('values or fingerprints');
  });
});
