import type { RuleDefinition } from '../../src/detectors/rule.ts';

/** A value of a row: a string, perhaps with doubled quotes, a number, a call without arguments. */
const CELL = "(?:N?'(?:[^'\\n]|''){0,60}'|[\\w.+-]{1,40}(?:\\(\\))?)";
const COLUMN = '[\\w`"\\[\\].]{1,40}';
const PASSWORD = '[`"\\[]?(?i:user_?)?(?i:password|passwd|pwd|pass)[`"\\]]?';

/** The password among the values of an SQL insert, for one place of its column: RE2 cannot count, so each place has a rule. */
function insertedPassword(place: string, columnsBefore: number | 'last', examples: readonly string[]): RuleDefinition {
  const before = (one: string) =>
    columnsBefore === 'last' ? `(?:${one}\\s{0,4},\\s{0,8}){3,8}` : `(?:${one}\\s{0,4},\\s{0,8}){${columnsBefore}}`;
  const behind = columnsBefore === 'last' ? '\\s{0,4}\\)' : '\\s{0,4}(?:,[^()\\n]{0,300})?\\)';
  return {
    id: `inserted-password-${place}`,
    title: `Password in the ${place} column of an SQL insert`,
    class: 'secret',
    severity: 'high',
    category: 'database',
    pattern:
      `(?i:insert into) [\\w\`"\\[\\].]{1,60} ?\\(\\s{0,4}${before(COLUMN)}${PASSWORD}${behind}\\s{1,8}(?i:values)\\s{0,8}\\(\\s{0,4}${before(CELL)}` +
      `N?'(?P<secret>[^'\\n]{4,100})'\\s{0,4}${columnsBefore === 'last' ? '\\)' : '[,)]'}`,
    atoms: ['insert into'],
    maxLength: 1200,
    validators: ['argument-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: examples.map(text => ({ text })),
      ignore: [
        { text: 'INSERT INTO users (name, password) VALUES (?, ?)', why: 'bound values' },
        {
          text: "INSERT INTO users (name, city, shoe, age) VALUES ('ann', 'paris', 'red44', 'x9')",
          why: 'no password',
        },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/256.html'],
  };
}

export default [
  insertedPassword('second', 1, [
    `INSERT INTO users (username, password) VALUES ('ann', '«${'f1re' + 'Crest'}»');`,
    `INSERT INTO public.users (id, password, city) VALUES (9, '«${'m4rsh' + 'Tit7'}»', 'Bonn');`,
  ]),
  insertedPassword('third', 2, [
    "INSERT INTO `users` (`id`, `email`, `password`, `age`) VALUES (1, 'ann@host.test', '" +
      `«${'g0ld' + 'Crest!'}»', 44);`,
    `INSERT INTO login (id, name, passwd) VALUES (3, 'ann', '«${'r0ck' + 'Dove-5'}»')`,
  ]),
  insertedPassword('last', 'last', [
    `insert into accounts (id, name, email, pwd) values (7, 'Ann', 'ann@host.test', '«${'w4x' + 'Wing22'}»')`,
    `INSERT INTO t(a, b, c, d, user_password) VALUES (NOW(), 1, 'x', 'O''Hara', '«${'c0al' + 'Tit_81'}»')`,
  ]),
];
