import { describe, expect, it } from 'vitest';
import { validators } from '../../../src/findings/validators/index.ts';
import { isDoubtful } from '../../../src/findings/validators/validator.ts';
import { loadSourceRules } from '../../detectors/load-rules.ts';

/** True when the check of an identifier holds. */
function isSound(check: string, text: string): boolean {
  const verdict = validators[check]!({
    text,
    before: '',
    after: '',
    hasContext: true,
    isLabelled: false,
    names: [],
  });
  return verdict.ok && !isDoubtful(verdict);
}

/** Made-up numbers; those that hold were worked out with the published algorithms by another implementation (python-stdnum). */
const CASES: Readonly<Record<string, { readonly sound: string; readonly wrong: string }>> = {
  // Before 1985 a remainder of 10 is the digit 0, since then there is no such number.
  'stdnum:cz.rc': {
    sound: '850730/5642 850730/1000 600730/1070 850730/1924',
    wrong: '850730/1100 850732/5642 850730/5640',
  },
  'national:py.ruc': { sound: '4978943-0 3541093-0 5563907-0 4578906-1', wrong: '3909871-1 0278900-1 4578906-0' },
  'national:sv.nit': {
    sound: '0816-300785-848-0 0614-300785-848-2',
    wrong: '0614-300785-848-0 0035-690404-815-1 0646-740785-088-0',
  },
  'national:ro.cnp': {
    sound: '1850730402606 1620930805601 2150730828711 1590330708011',
    wrong: '1850730402600 1851330402606 1850732402606 1850730902606',
  },
  'national:bg.egn': { sound: '8507302915', wrong: '8507302910 6267079190 8385301700 3165304204 8371212000' },
  'stdnum:is.kennitala': { sound: '300785-2049', wrong: '300785-2059 300785-4094 110528-9066 670734-1297' },
  'stdnum:mu.nid': { sound: 'K300785899858C', wrong: 'K300785899858A F650783691158D R500888771592A' },
  'stdnum:de.idnr': { sound: '36 574 261 809', wrong: '36 574 261 890 69 985 929 712 55 987 465 151' },
  'stdnum:it.codicefiscale': { sound: 'KSTMRE85L30H634U', wrong: 'KSYKRE85L38H934A ZSIUGN75L37H281S' },
  'stdnum:ca.sin': { sound: '521964288', wrong: '521964280 851259531 074984675' },
  'stdnum:ad.nrt': { sound: 'F-030807-Q', wrong: 'L-134800-V A-575866-Q F-730807-Q' },
  'national:in.voter': { sound: 'ZKX4821906', wrong: 'ZKX4821903 ZGO4821103 IHX9321918' },
  'national:in.pan': { sound: 'ZKQPM4821R GZHKW3966R', wrong: 'ZKQXM4821R' },
};

/** Only a date, a region, a letter or a part of the number is checked: there is no check digit over the whole, or none is published. */
const WITHOUT_CHECK_DIGIT = new Set(
  'ad-nrt al-nid bh-cpr by-personal-number cu-ni dk-cpr eg-national-id gb-driving-licence hn-dni id-nik id-npwp in-pan my-nric pk-cnic rw-nid tz-nida vn-cccd'.split(
    ' ',
  ),
);

describe('national identifiers', () => {
  for (const [check, { sound, wrong }] of Object.entries(CASES)) {
    it(`${check} holds for what is right and fails for a wrong digit or an impossible date`, () => {
      const separators = check.startsWith('stdnum:de') ? / (?=\d\d \d{3} \d{3} \d{3})/ : ' ';
      expect(sound.split(separators).filter(number => !isSound(check, number))).toEqual([]);
      expect(wrong.split(separators).filter(number => isSound(check, number))).toEqual([]);
    });
  }

  it('are told apart from their like by their check: at most one changed digit in four goes unseen', async () => {
    const rules = await loadSourceRules();
    const loose: string[] = [];
    let checked = 0;
    for (const { id, validators: names, examples } of rules) {
      const check = names?.find(name => /^(?:national|stdnum):/.test(name));
      const doubted = examples.match.some(({ isDoubtful: isWrong }) => isWrong);
      if (check === undefined || !doubted || WITHOUT_CHECK_DIGIT.has(id)) continue;
      const sample = /«(.*)»/.exec(examples.match[0]!.text)![1]!;
      expect(isSound(check, sample), id).toBe(true);
      let changed = 0;
      let unseen = 0;
      for (let at = 0; at < sample.length; at++) {
        if (!/\d/.test(sample[at]!)) continue;
        for (const digit of '0123456789') {
          if (digit === sample[at]) continue;
          changed++;
          if (isSound(check, sample.slice(0, at) + digit + sample.slice(at + 1))) unseen++;
        }
      }
      checked++;
      if (unseen > changed / 4) loose.push(`${id}: ${unseen} of ${changed}`);
    }
    expect(checked).toBeGreaterThan(70);
    expect(loose).toEqual([]);
  });
});
