import { defineRules } from '../../src/detectors/rule.ts';

const WORDS = [
  'password',
  'passwort',
  'passcode',
  'passwd',
  'kennwort',
  'mot de passe',
  'contraseña',
  'senha',
  'wachtwoord',
];
const LAST = '[^\\s"\'`<>.,;:]';
const ANY = '[^\\s"\'`<>]';

/** Programs that draw passwords take signs that make them look like code, where the other rules for passwords stop. */
export default defineRules([
  {
    id: 'password-like-code',
    title: 'Password with brackets, or a sign in front, behind its word',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `(?:(?i:${WORDS.join('|')})(?: ?[:：] ?|[=>]| = | (?:is|was|to|ist|lautet|auf|est|à|es|é|is now) | )|(?i:\\bpwd(?:: ?|=)))["'\`]?(?P<secret>[!@#$%^&*+_-]${ANY}{6,38}${LAST}|${ANY}{0,39}[(){}\\[\\]](?:${ANY}{0,38}${LAST})?|${ANY}{6,38}[*]|${ANY}{1,38}&${ANY}{0,37}${LAST}|${ANY}{6,38}&)`,
    atoms: [...WORDS, 'pwd:', 'pwd='],
    maxLength: 128,
    validators: ['password-like-code'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `UID=ann\nPWD=«${'4o43iBx' + 'XE0{78'}»` },
        { text: `password = «${'xK3[q8' + 'Lmm2'}»` },
        { text: `Username: ann; Password: «${'irFdo' + 'Fqg(5'}»; IP: 10.1.2.3` },
        { text: `she reset the password to «${'N6$g)' + 'WaP_r'}» last night` },
        { text: `with user ann and password «${')qd$' + 'ZO!643'}» at the door` },
        { text: `the password is «${'^_5!U' + 'ddco)'}».` },
        { text: `the new password is «${'@i4Gl' + 'xQwec'}».` },
        { text: `DB_PASSWORD=«${'YWuL{RW' + '77s[]e8=1'}»\n` },
        { text: `DB_PASSWORD=«${'qd&Oy4' + 'ZtR'}»` },
        { text: `<password>«${'c%-F[e@' + 'p8WiWDYV'}»</password>` },
        { text: `changed the password to «${'5@2JD' + 'wL8P*'}» at nine` },
      ],
      ignore: [
        { text: 'password: getPassword2(User5)', why: 'a call' },
        { text: 'Password: f(x)', why: 'a call' },
        { text: 'password is [REDACTED]', why: 'a label' },
        { text: 'the password is (see Appendix A3)', why: 'prose in brackets' },
        { text: 'password: {{ vault.Db_Pass1 }}', why: 'a template' },
        { text: 'password: Passw0rd[idx2]', why: 'a subscript' },
        { text: 'password (Section 4.2b)', why: 'prose in brackets' },
        { text: 'password $DbPassword1 is set', why: 'a variable' },
        { text: 'password: @NewPassw0rd', why: 'a variable' },
        { text: 'password *Required1* here', why: 'marked in bold' },
        { text: 'password --Force2 now', why: 'an option' },
        { text: 'https://host.test/?password=Tul1pX&page=2', why: 'the next parameter' },
        { text: '<password>R&amp;D7 team', why: 'a reference of HTML' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
]);
