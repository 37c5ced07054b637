import { describe, expect, it } from 'vitest';
import { loadAllRules } from '../../src/detectors/load.ts';
import { canonicalise } from '../../src/findings/canonical.ts';
import { passesLuhn } from '../../src/findings/validators/luhn.ts';
import { passesMod97 } from '../../src/findings/validators/pii/iban.ts';
import { AuditError, type RedactOptions } from '../../src/index.ts';
import { deriveKeys } from '../../src/options/key.ts';
import { compileChoice, type OperatorChoice } from '../../src/redaction/choose-operator.ts';
import { compileOperator, type OperatorSpec } from '../../src/redaction/operator-spec.ts';
import { operators } from '../../src/redaction/operators/index.ts';
import { openTokens } from '../../src/redaction/tokens.ts';
import { tokenRule, toToken } from '../test-rule.ts';
import { key, runRedact } from './run-redact.ts';

const keys = deriveKeys(key);
const rules = new Map(loadAllRules().map(rule => [rule.id, rule]));
const mail = (name: string) => `${name}@${'firma-berg'}.de`;
const card = `4539 ${'1488'} 0343 6467`;
const apply = (spec: OperatorSpec, rule: string, text: string, options: { number?: number; keyed?: boolean } = {}) =>
  compileOperator(spec, keys).replace({
    text,
    rule: rules.get(rule)!,
    keys: options.keyed === false ? undefined : keys,
    number: options.number,
  });

describe('the choice of operators', () => {
  it('refuses a name that it does not know: it would else be passed over', () => {
    const choice = { default: 'label', rules: { email: 'drop-record' } } as unknown as OperatorChoice;
    expect(() => compileChoice(choice, undefined)).toThrow(/unknown key `rules`; there are default, byRule/);
  });
});

it('is given a value as it reads, not as JSON or CSV writes it', async () => {
  const quoted = 'a "b"@c';
  const rules = [{ ...tokenRule, class: 'pii' as const, pattern: 'zqx7 a "b"@c', atoms: ['zqx7 a '], maxLength: 12 }];
  const files = {
    'a.jsonl': `{"m":"zqx7 a \\"b\\"\\u0040c"}\n`,
    'b.csv': `id,m\n1,"zqx7 a ""b""@c"\n`,
    'c.txt': `zqx7 ${quoted}\n`,
  };
  const redacted = await runRedact(files, { rules, operators: { default: { operator: 'mask', last: 2 } } });
  const masked = redacted.files.get('c.txt')!.toString().trim();
  expect(masked).toHaveLength(12);
  expect(redacted.files.get('a.jsonl')!.toString()).toBe(`${JSON.stringify({ m: masked })}\n`);
  expect(redacted.files.get('b.csv')!.toString()).toBe(`id,m\n1,"${masked.replaceAll('"', '""')}"\n`);
});

describe('label', () => {
  it('gives numbers to the values of a data set in the order of the manifest, for any number of threads', async () => {
    const files = {
      'a.jsonl': `{"m":"${mail('ben')} ${mail('anna')}"}\n{"m":"${mail('Ben')} ${toToken(1)}"}\n`,
      'b.csv': `id,m\n1,${mail('cleo')}\n2,${mail('ANNA')}\n`,
      'c.txt': `${mail('anna')} ${toToken(2)} ${toToken(1)}\n`,
    };
    const options: Partial<RedactOptions> = { key, operators: { default: 'label:numbered' } };
    const once = await runRedact(files, options);
    const textOf = (path: string) => once.files.get(path)!.toString();
    expect(textOf('a.jsonl')).toBe('{"m":"[EMAIL_1] [EMAIL_2]"}\n{"m":"[EMAIL_1] [TEST_TOKEN_1]"}\n');
    expect(textOf('b.csv')).toBe('id,m\n1,[EMAIL_3]\n2,[EMAIL_2]\n');
    expect(textOf('c.txt')).toBe('[EMAIL_2] [TEST_TOKEN_2] [TEST_TOKEN_1]\n');
    expect((await runRedact(files, { ...options, jobs: 2, chunkBytes: 16 })).files).toEqual(once.files);
    const twice = await runRedact(Object.fromEntries(once.files), options);
    expect(twice.result.manifest.totals.findings).toBe(0);
  });

  it('gives no numbers to values that get none: samples, and those of another operator', async () => {
    const files = {
      'a.jsonl': `{"skip":"${mail('ben')}","m":"anna@example.com"}\n{"skip":"","m":"${mail('cleo')} ${mail('ben')}"}\n`,
    };
    const operators = { default: 'label:numbered', byColumn: { skip: 'remove' } };
    const byColumn = await runRedact(files, { key, operators });
    const expected = '{"skip":"","m":"anna@example.com"}\n{"skip":"","m":"[EMAIL_1] [EMAIL_2]"}\n';
    expect(byColumn.files.get('a.jsonl')!.toString()).toBe(expected);
  });

  it('needs a key to give numbers', () => {
    expect(() => compileOperator('label:numbered', undefined)).toThrow(/needs a key.*sluice key new/);
  });
});

describe('mask', () => {
  it('leaves nothing that is a finding where whatever stands in a place is one', async () => {
    const given = [
      '<PstCd>1050</PstCd><TwnNm>Ixelles</TwnNm>',
      '1 NAME /Quiroga/\n2 SURN Quiroga\n2 GIVN Renata\n',
      'MECARD:TEL:030;N:Jan Falk;;',
      `<${'Password'}>copper kettle maple snow</Password>`,
    ];
    const lines = (texts: readonly string[]) => texts.map(t => `${JSON.stringify({ t })}\n`).join('');
    const { files, result } = await runRedact({ 'a.jsonl': lines(given) }, { operators: { default: 'mask' } });
    expect(files.get('a.jsonl')!.toString()).toBe(
      lines([
        '<PstCd>****</PstCd><TwnNm>*******</TwnNm>',
        '1 NAME /*******/\n2 SURN *******\n2 GIVN ******\n',
        'MECARD:TEL:030;N:*** ****;;',
        '<Password>****** ****** ***** ****</Password>',
      ]),
    );
    expect(result.after.totals.findings).toBe(0);
  });

  it('covers letters and digits, all of them or all but some', () => {
    expect(apply('mask', 'email', mail('anna'))).toBe('****@*****-****.**');
    expect(apply('mask:first=1,last=2', 'email', mail('anna'))).toBe('a***@*****-****.de');
    // What would show more than half shows nothing.
    expect(apply('mask:first=3,last=4', 'email', 'a@bc.de')).toBe('*@**.**');
  });

  it('covers the signs of a secret too, by whole characters', () => {
    expect(apply('mask', 'generic-password', '!@é🔑 #$x')).toBe('**** ***');
    expect(apply('mask:first=1,last=1', 'generic-password', '🔑@#$🔑')).toBe('🔑***🔑');
  });

  it('shows the last four of a card, and never more than its issuer and these', () => {
    const masked = (spec: OperatorSpec) =>
      compileOperator(spec, undefined).replace({ text: card, rule: rules.get('credit-card')!, keys: undefined });
    expect(masked('mask')).toBe('**** **** **** 6467');
    expect(masked('mask:first=12,last=12')).toBe(`${card.slice(0, 7)}** **** 6467`);
    expect(masked('mask:first=0,last=0')).toBe('**** **** **** ****');
  });

  it('shows nothing of a card when there is a key, since the manifest then has its fingerprint', () => {
    for (const rule of ['credit-card', 'credit-card-spaced', 'credit-card-in-column'])
      expect(apply('mask:first=6,last=4', rule, card)).toBe('**** **** **** ****');
  });
});

describe('null', () => {
  it('takes the place of the whole value in every format', async () => {
    const source = `{"a":"x ${mail('anna')} y ${toToken(1)}","b":[1,"${mail('ben')}"],"${mail('key')}":2}\n`;
    const { files } = await runRedact(
      {
        'a.jsonl': source,
        'b.csv': `id,m\n1,"hello, ${mail('anna')}"\n2,${mail('ben')} and more\n3,x\n`,
        'c.csv': `m\n"${mail('anna')}"\nx\n${mail('ben')}\n`,
        'd.txt': `to ${mail('anna')}!\n`,
      },
      { operators: { default: 'null' } },
    );
    expect(files.get('a.jsonl')!.toString()).toBe('{"a":null,"b":[1,null],"[EMAIL]":2}\n');
    expect(files.get('b.csv')!.toString()).toBe('id,m\n1,\n2,\n3,x\n');
    // One empty cell would be no record.
    expect(files.get('c.csv')!.toString()).toBe('m\n""\nx\n""\n');
    expect(files.get('d.txt')!.toString()).toBe('to !\n');
  });

  it('takes the place of a number too', async () => {
    const digits = '7771' + '234567';
    const rule = {
      ...tokenRule,
      id: 'n',
      pattern: '7771\\d{6}',
      atoms: ['7771'],
      left: 'none',
      right: 'none',
    } as const;
    const { files } = await runRedact(
      { 'a.jsonl': `{"a":-${digits}.5,"b":[${digits}]}\n` },
      { rules: [rule], operators: { default: 'null' } },
    );
    expect(files.get('a.jsonl')!.toString()).toBe('{"a":null,"b":[null]}\n');
  });
});

describe('keyed operators', () => {
  const same: [string, string, string][] = [
    ['phone', '+1 (415) 822-0155', '4158220155'],
    ['phone', '+49 30 90182041', '+493090182041'],
    ['email', mail('anna'), mail('ANNA')],
    ['credit-card', card, card.replaceAll(' ', '')],
    ['us-ssn', '219-09-4821', '219 09 4821'],
    ['iban', 'DE68 2105 0170 0012 3456 78', 'DE68210501700012345678'],
  ];

  it.each(['pseudonym', 'aes-siv', 'ff1'])('%s gives one replacement to one value, however it is written', operator => {
    for (const [rule, one, other] of same) {
      expect(apply(operator, rule, one), rule).toBe(apply(operator, rule, other));
      const otherKey = compileOperator(operator, deriveKeys(Buffer.alloc(32, 9)));
      expect(otherKey.replace({ text: one, rule: rules.get(rule)!, keys: deriveKeys(Buffer.alloc(32, 9)) })).not.toBe(
        apply(operator, rule, one),
      );
    }
  });

  it.each([
    ['person-name', 'Mara Lindqvist', 'person-name', 'Dr. MARA LINDQVIST'],
    ['person-name', 'Mara', 'person-name-greeted', 'Frau Mara'],
    ['person-name-mailbox', 'Mara Lindqvist', 'person-name-in-column', 'mara  lindqvist'],
    ['ipv6-address', '2a00:1450:4001:81b::200e', 'ipv6-address', '2A00:1450:4001:081B:0:0:0:200E'],
    ['date-of-birth', '1984-02-11', 'date-of-birth-in-column', '11.02.1984'],
    ['us-ssn', '219-09-4821', 'us-ssn-in-column', '219094821'],
  ])('one value of %s (%s) found by %s is one', (id, one, otherId, other) => {
    expect(apply('pseudonym', id, one)).toBe(apply('pseudonym', otherId, other));
    expect(apply('aes-siv', id, one)).toBe(apply('aes-siv', otherId, other));
    const made = (operator: string, rule: string, text: string) =>
      String(apply(operator, rule, text)).replace(/[ -]/g, '');
    expect(made('surrogate', id, one)).toBe(made('surrogate', otherId, other));
  });

  it('surrogate gives one value to one value, spelt as the text spells it', () => {
    for (const [id, one, other] of same) {
      const rule = rules.get(id)!;
      const made = apply('surrogate', id, one) as string;
      const madeOther = apply('surrogate', id, other) as string;
      expect(canonicalise(rule, made).replace(/\W/g, ''), id).toBe(canonicalise(rule, madeOther).replace(/\W/g, ''));
      expect(made.replaceAll(/[a-z0-9]/gi, 'x')).toBe(
        id === 'email' ? 'xxxxxxxx@xxxxx-xxxx.xxxxxxx' : one.replaceAll(/[a-z0-9]/gi, 'x'),
      );
    }
  });

  it('aes-siv and ff1 tokens give the canonical value back', () => {
    for (const [id, one] of same) {
      const value = canonicalise(rules.get(id)!, one);
      for (const operator of ['aes-siv', 'ff1']) {
        expect(openTokens(apply(operator, id, one) as string, keys)).toEqual({ text: value, opened: 1, failed: 0 });
      }
    }
  });

  it.each([...operators.values()].filter(({ needsKey }) => needsKey).map(({ name }) => name))(
    '%s refuses to work without a key',
    name => {
      expect(() => compileOperator(name, undefined)).toThrow(AuditError);
      expect(() => compileOperator(name, undefined)).toThrow(/needs a key/);
    },
  );
});

describe('surrogates', () => {
  it('have a check digit that holds, or does not when that is asked for', () => {
    const luhn = (spec: string) => passesLuhn((apply(spec, 'credit-card', card) as string).replace(/\D/g, ''));
    expect([luhn('surrogate'), luhn('surrogate:invalid')]).toEqual([true, false]);
    const account = 'DE68210501700012345678';
    const mod97 = (spec: string) => passesMod97(apply(spec, 'iban', account) as string);
    expect([mod97('surrogate'), mod97('surrogate:invalid')]).toEqual([true, false]);
  });

  it.each([
    ['email', mail('anna'), /^[a-z]{8}@[a-z]{5}-[a-z]{4}\.example$/],
    ['phone', '(415) 822-0155', /^\([2-9]\d{2}\) 555-01\d\d$/],
    ['phone', '+44 7911 123456', /^\+44 \d{4} \d{6}$/],
    ['phone', '+33 6 12 34 56 78', /^\+33 \d( \d\d){4}$/],
    ['ip-address', '93.184.216.34', /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/],
    ['ipv6-address', '2a00:1450:4001:81b::200e', /^2001:db8:[0-9a-f:]+$/],
    ['mac-address', 'A4:83:E7:2B:10:9C', /^00:00:5E:00:53:[0-9A-F]{2}$/],
    ['credit-card', card, /^9999 \d{4} \d{4} \d{4}$/],
    ['us-ssn', '219-09-4821', /^000-\d\d-\d{4}$/],
    ['iban', 'DE68 2105 0170 0012 3456 78', /^ZZ\d\d( \d{4}){4} \d\d$/],
    // No range is kept for these: a token instead.
    ['phone', '+81 3-3224-5000', /^\[PHONE:[a-z2-7]{16}\]$/],
    ['person-name', 'Anna Berg', /^\[[A-Z_]+:[a-z2-7]{16}\]$/],
  ])('of %s %s are from a range that nobody has', (rule, text, shape) => {
    expect(apply('surrogate', rule, text)).toMatch(shape);
  });

  it('move all addresses of a domain to one domain', () => {
    const domainOf = (text: string) => (apply('surrogate', 'email', text) as string).split('@')[1];
    expect(domainOf(mail('anna'))).toBe(domainOf(mail('ben')));
    expect(domainOf(mail('anna'))).not.toBe(domainOf('anna@other-berg.de'));
  });
});

describe('generalise and date-shift', () => {
  it.each([
    ['date-of-birth', '12.03.1984', '[DATE_OF_BIRTH~1984]'],
    ['ip-address', '93.184.216.34', '[IP_ADDRESS~93.184.216.0/24]'],
    ['ipv6-address', '2a00:1450:4001:81b::200e', '[IPV6_ADDRESS~2a00:1450:4001::/48]'],
    ['ipv6-address', '2a00::1', '[IPV6_ADDRESS~2a00:0:0::/48]'],
    ['postal-code', '94110-1234', '[POSTAL_CODE~941**]'],
    ['postal-code', '05901', '[POSTAL_CODE~000**]'],
    ['postal-code', '05801', '[POSTAL_CODE~058**]'],
    ['age-over-89', '93', '[AGE_OVER_89~90+]'],
    ['email', mail('anna'), '[EMAIL]'],
    ['date-of-birth', 'in spring', '[DATE_OF_BIRTH]'],
  ])('of %s %s leaves %s', (rule, text, less) => {
    expect(apply('generalise', rule, text)).toBe(less);
  });

  it('bands ages below ninety', () => {
    const band = (text: string, spec: OperatorSpec) => {
      const rule = { ...rules.get('age-over-89')!, id: 'age' };
      return compileOperator(spec, undefined).replace({ text, rule, keys: undefined });
    };
    expect(band('44', 'generalise:bare')).toBe('40-49');
    expect(band('88', { operator: 'generalise', band: 25, bare: true })).toBe('75-89');
  });

  const people = (format: 'jsonl' | 'csv') =>
    ['anna', 'ben', 'anna', 'cleo']
      .map((user, i) => ({ user, date_of_birth: `1984-03-1${i}` }))
      .reduce(
        (text, row) => text + (format === 'csv' ? `${row.user},${row.date_of_birth}\n` : `${JSON.stringify(row)}\n`),
        format === 'csv' ? 'user,date_of_birth\n' : '',
      );

  it('moves the dates of a subject alike, in every format, and those of others by other days', async () => {
    const { files, result } = await runRedact(
      { 'a.jsonl': people('jsonl'), 'b.csv': people('csv') },
      { key, operators: { default: { operator: 'date-shift', subject: 'user', days: 5000 } } },
    );
    const daysOf = (path: string) =>
      [
        ...files
          .get(path)!
          .toString()
          .matchAll(/\[DATE_OF_BIRTH~(\d{4}-\d\d-\d\d)\]/g),
      ].map(([, date], i) => (Date.parse(date!) - Date.parse(`1984-03-1${i}`)) / 86_400_000);
    const days = daysOf('a.jsonl');
    expect(days).toHaveLength(4);
    expect(days[0]).toBe(days[2]);
    expect(new Set(days).size).toBe(3);
    expect(days.every(day => day !== 0 && Math.abs(day) <= 5000)).toBe(true);
    expect(daysOf('b.csv')).toEqual(days);
    expect(result.after.totals.findings).toBe(0);
  });

  it('writes dates without brackets when asked, which count as findings and are not refused', async () => {
    const { files, result } = await runRedact(
      { 'b.csv': people('csv') },
      { key, operators: { default: 'date-shift:bare' } },
    );
    expect(files.get('b.csv')!.toString()).toMatch(/^user,date_of_birth\n(?:\w+,19\d\d-\d\d-\d\d\n){4}$/);
    expect(result.after.totals.findings).toBe(4);
  });

  it('writes numbers without brackets that may be those of another rule, unless something else is replaced in the column', async () => {
    const numbers = Array.from({ length: 300 }, (_, i) => `2${(i % 9) + 1}${i % 10}-45-${6789 - i}`);
    const data = { 'a.csv': `id,ssn\n${numbers.map((it, i) => `${i},${it}`).join('\n')}\n` };
    const bare = { default: 'label', byRule: { 'us-ssn': 'ff1:bare' } };
    const { files, result } = await runRedact(data, { key, operators: bare });
    expect(files.get('a.csv')!.toString()).toMatch(/^id,ssn\n(?:\d+,\d{3}-\d\d-\d{4}\n){300}$/);
    const { counts } = result.after.sources[0]!;
    expect(Object.keys(counts).sort()).toEqual(['us-itin', 'us-ssn']);

    const mixed = { 'a.csv': `${data['a.csv']}300,${mail('anna')}\n` };
    await expect(runRedact(mixed, { key, operators: bare })).rejects.toMatchObject({ code: 'leftover' });
  });
});

describe('redacting twice', () => {
  it.each([
    'label',
    'label:numbered',
    'text:text=(gone)',
    'mask',
    'remove',
    'null',
    'pseudonym',
    'surrogate',
    'surrogate:invalid',
    'ff1',
    'aes-siv',
    'date-shift',
    'generalise',
  ])('with %s changes nothing the second time', async operator => {
    const values: Record<string, string> = {
      email: mail('anna.lindqvist'),
      phone: '+1 (415) 822-0155',
      mobile: '+44 7911 123456',
      card,
      iban: 'DE68 2105 0170 0012 3456 78',
      ssn: '219-09-4821',
      ip: '93.184.216.34',
      ipv6: '2a00:1450:4001:81b::200e',
      mac: 'A4:83:E7:2B:10:9C',
      date_of_birth: '1984-03-12',
      token: toToken(1),
      password: 'k9#vTq2!zLw7',
      name: 'Marta Lindqvist',
    };
    const prose = `Write to ${values.email} or call ${values.phone}; my card number is ${card}, SSN ${values.ssn}, IBAN ${values.iban}, IP ${values.ip}.`;
    const files = {
      'a.jsonl': `${JSON.stringify({ ...values, prose })}\n${JSON.stringify({ nested: JSON.stringify(values) })}\n`,
      'b.csv': `${Object.keys(values).join(',')}\n${Object.values(values).join(',')}\n`,
      'c.txt': `${prose}\n${values.mac} ${values.ipv6}\ndate of birth: ${values.date_of_birth}\npassword = "${values.password}"\n`,
    };
    const options = { key, operators: { default: operator } };
    const once = await runRedact(files, options);
    expect(once.result.manifest.totals.findings).toBeGreaterThan(25);
    expect(once.result.after.totals.findings).toBe(0);
    const twice = await runRedact(Object.fromEntries(once.files), options);
    expect(twice.result.manifest.totals.findings).toBe(0);
    expect(twice.files).toEqual(once.files);
  });
});
