import { defineRules } from '../../src/detectors/rule.ts';
import { BASE32, HEX, LOWER_DIGIT, sample } from '../sample.ts';

/** A seed in base32: in one piece, or in groups of four as pages show it. */
const SEED = '(?:[A-Z2-7]{16,64}|[a-z2-7]{4}(?: [a-z2-7]{4}){3,15}|[A-Z2-7]{4}(?:[ -][A-Z2-7]{4}){3,15})';
const CODE =
  '(?:[0-9A-Za-z]{4,5}-[0-9A-Za-z]{4,5}(?:-[0-9A-Za-z]{4,5}){0,2}|[0-9a-f]{8,10}|\\d{4} ?\\d{4}|[0-9A-Z]{8,10})';
const NEXT = '(?:\\\\{0,4}["\']?,)?(?:[\\s|;]|\\\\n){1,8}(?:\\d{1,2}[.)] {0,2}|[-*•] {0,2}|\\\\{0,4}["\'])?';

/** What recovery codes are called in other languages. */
const CODES_ABROAD = [
  ...[
    'wiederherstellungscode',
    'notfallcode',
    'backupcode',
    'ersatzcode',
    'codes de récupération',
    'codes de secours',
    'code de récupération',
    'code de secours',
  ],
  ...[
    'códigos de recuperación',
    'códigos de respaldo',
    'código de recuperación',
    'códigos de recuperação',
    'códigos de backup',
    'codici di recupero',
    'codici di backup',
  ],
  ...[
    'kody odzyskiwania',
    'kody zapasowe',
    'záložní kódy',
    'herstelcode',
    'återställningskod',
    'коды восстановления',
    'резервные коды',
  ],
  ...['復旧コード', 'リカバリーコード', 'バックアップコード', '恢复代码', '恢复码', '备用码', '복구 코드'],
];

const groups = (text: string, length: number, join: string) =>
  Array.from({ length: text.length / length }, (_, at) => text.slice(at * length, (at + 1) * length)).join(join);
/** Eight groups of a BitLocker recovery password: multiples of 11 below 11 · 2¹⁶. */
const bitlocker = (seed: number) =>
  Array.from({ length: 8 }, (_, at) => String(11 * (9100 + ((seed * (at + 3) * 7919) % 50_000))).padStart(6, '0')).join(
    '-',
  );

/** What stands in for a second factor: seeds of one-time passwords, recovery codes and recovery passwords. */
export default defineRules([
  {
    id: 'one-time-password-seed',
    title: 'Seed of one-time passwords, in a call or told with its purpose',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:(?i:\\b[th]otp(?:\\.(?:new|create|generate|now))?\\(\\s{0,8}(?:(?:secret|s|key|base32)\\s?[:=]\\s?)?["'])|(?i:(?:clé|clave|chiave|chave|klucz|ключ) totp)[^\\w\\n]{1,4}|(?i:\\bauthenticator\\b|\\b[2m]fa[ _-]|\\btwo[- ]factor\\b|\\b2-step\\b|\\btotp\\b|\\botp (?:seed|secret|key)\\b|(?:can['’]?t|cannot|unable to) scan\\b)[^\\n]{0,60}?(?:\\b(?i:key|secret|seed|code|clave|chiave|chave|klucz)\\b|(?i:schlüssel|clé|klíč|ключ|секрет)|キー)(?: (?:is|was|ist|est|es))?[^\\w\\n]{1,4}|\\b(?i:set-?up|manual(?: entry| set-?up)?|enrol?ment|pairing) (?i:key|code)\\b[^\\n:=]{0,60}[:=]\\s{1,4}|(?i:in die app|dans l['’]app|en la app|nell['’]app|na app|into the app|in your app|in der app)[^\\n:]{0,40}:\\s{1,12})(?P<secret>${SEED})`,
    atoms: [
      'totp',
      'hotp',
      'authenticator',
      '2fa ',
      '2fa_',
      '2fa-',
      'mfa ',
      'mfa_',
      'mfa-',
      'two-factor',
      'two factor',
      '2-step',
      'otp seed',
      'otp secret',
      'otp key',
      't scan',
      ...['setup', 'set-up', 'manual', 'manual entry', 'enrolment', 'enrollment', 'pairing'].flatMap(word => [
        `${word} key`,
        `${word} code`,
      ]),
      ...[
        'manual setup key',
        'manual set-up key',
        'in die app',
        'dans l',
        'en la app',
        "nell'app",
        'nell’app',
        'na app',
      ],
      ...['into the app', 'in your app', 'in der app'],
      'to scan',
    ],
    maxLength: 240,
    right: 'alnum',
    validators: ['told-key'],
    confidence: 0.75,
    examples: {
      match: [
        { text: `totp = pyotp.TOTP("«${sample(BASE32, 16)}»")` },
        { text: `ROTP::TOTP.new("«${sample(BASE32, 32)}»", issuer: "acme")` },
        { text: `Can't scan? Enter this key: «${groups(sample(BASE32, 32, 2).toLowerCase(), 4, ' ')}»` },
        { text: `authenticator key «${sample(BASE32, 32, 3)}» (keep it)` },
        { text: `2FA-Schlüssel: «${groups(sample(BASE32, 24, 3), 4, ' ')}»` },
        { text: `enter this setup key in your app:\n«${groups(sample(BASE32, 32, 5).toLowerCase(), 4, ' ')}»\n` },
        { text: `Schlüssel in die App eingeben: «${groups(sample(BASE32, 32, 6), 4, ' ')}»` },
        { text: `the two-factor secret is «${sample(BASE32, 16, 4)}»` },
      ],
      ignore: [
        { text: 'the authenticator key is shown only once, keep it', why: 'prose' },
        { text: `pyotp.TOTP('BASE32SECRET${'3232'}')`, why: 'the sample of the documentation' },
        { text: 'two-factor secret: TWOFACTORSECRETKEY', why: 'a word' },
      ],
    },
    references: ['https://github.com/google/google-authenticator/wiki/Key-Uri-Format'],
  },
  {
    id: 'recovery-codes',
    title: 'Recovery or backup codes of an account',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:(?i:\\b(?:recovery|backup|rescue|emergency|scratch|2fa|mfa)[ _-]?codes?)\\b|(?i:${CODES_ABROAD.join('|')}))[^\\n]{0,60}?(?::|=|\\n|\\\\n)(?:[\\s\\["'|]|\\\\n|\\\\["']){0,8}(?:\\d{1,2}[.)] {0,2}|[-*•] {0,2})?(?P<secret>${CODE}(?:${NEXT}${CODE}){1,19}|[0-9A-Za-z]{4,6}(?:-[0-9A-Za-z]{4,6}){3,7})`,
    atoms: [
      ...['recovery', 'backup', 'rescue', 'emergency', 'scratch'].flatMap(word =>
        ['', ' ', '_', '-'].map(sign => `${word}${sign}code`),
      ),
      ...['2fa', 'mfa'].flatMap(word => ['', ' ', '_', '-'].map(sign => `${word}${sign}code`)),
      ...CODES_ABROAD,
    ],
    maxLength: 460,
    right: 'alnum',
    validators: ['recovery-codes'],
    confidence: 0.75,
    examples: {
      match: [
        {
          text: `Recovery codes:\n«${sample(LOWER_DIGIT, 5)}-${sample(LOWER_DIGIT, 5, 2)}\n${sample(HEX, 5, 3)}-${sample(HEX, 5, 4)}»\n`,
        },
        { text: `backup codes: «${'2937' + '4418'} ${'8801' + '5562'} ${'4470' + '9183'}»` },
        { text: `"backup_codes": ["«${sample(HEX, 8)}", "${sample(HEX, 8, 2)}»"]` },
        { text: `Recovery code: «${'7F3K-9QPX' + '-2MWD-VV81'}»\n` },
        { text: `Wiederherstellungscodes:\n«${sample(HEX, 10)}\n${sample(HEX, 10, 5)}»\n` },
        { text: `My 2FA codes:\n1. «${sample(HEX, 10)}\n2. ${sample(HEX, 10, 5)}»\n` },
      ],
      ignore: [
        { text: 'backup codes: generate-them in-settings', why: 'words' },
        { text: `Recovery codes:\n12345678\n12345678\n`, why: 'made up' },
        { text: 'backup codes: 10 per user', why: 'a number' },
      ],
    },
    references: [
      'https://docs.github.com/authentication/securing-your-account-with-two-factor-authentication-2fa/configuring-two-factor-authentication-recovery-methods',
    ],
  },
  {
    id: 'one-time-code',
    title: 'Code that is sent to sign in or to confirm',
    class: 'secret',
    severity: 'medium',
    category: 'login',
    pattern: `(?:\\b(?i:one[- ]time (?:pin|code|pass(?:word|code))|otp|(?:verification|confirmation|login|sign-?in|2fa|authentication|activation|sms) (?:code|pin)|code de (?:vérification|confirmation)|código de (?:verificación|confirmación|verificação)|codice di (?:verifica|conferma)|código de confirmação|(?:bestätigungs|verifizierungs|anmelde|sicherheits)code|engangskode|engångskod|kertakäyttökoodi|doğrulama kodu(?:nuz)?|verificatiecode|kod weryfikacyjny)(?i: (?:for|to) [^.!?:\\n]{1,40}?)?(?i: (?:is|ist|lautet|est|es|è|é|to|är|er|jest|on)|:)+ |(?:验证码|認証コード|인증번호)(?:是|为|は|는|：|:)? ?|(?i:код (?:подтверждения|для входа|из смс|підтвердження))(?::| -| –| —)? )["'*]{0,2}(?:G-)?(?P<secret>[0-9]{4,8})|\\b[Yy]our [A-Z][a-z][\\w.&-]{1,18} (?:code|pin|passcode) is:? (?P<yours>[0-9]{4}|[0-9]{6,8})|\\bOTP (?:code |PIN )?(?P<bare>[03-9][0-9]{3}|1[0-8][0-9]{2}|2[1-9][0-9]{2}|[0-9]{6}|[0-9]{8})(?:$|[\\s.,;!)])|\\b(?i:m|sms-?|push-?|chip-?)TAN(?: ?:| (?:is|ist|lautet)) (?P<tan>[0-9]{6})|\\b(?:G-)?(?P<first>[0-9]{4,8}) is your (?:[\\w.'’-]{1,20} ){0,4}(?i:code|pin|otp|passcode)\\b`,
    atoms: [
      ...[
        'one-time pin',
        'one time pin',
        'one-time code',
        'one time code',
        'one-time pass',
        'one time pass',
        'otp:',
        'otp=',
      ],
      ...[
        ...Array.from({ length: 10 }, (_, digit) => `otp ${digit}`),
        'otp code ',
        'otp pin ',
        ...['is', 'ist', 'lautet', 'est', 'es', 'è', 'é', 'är', 'er', 'jest', 'on'].map(verb => `otp ${verb}`),
        'otp for ',
        'otp to ',
        'verification ',
        'confirmation ',
        'login code',
        'login pin',
        'sign-in code',
      ],
      ...[
        'signin code',
        'sign-in pin',
        'signin pin',
        '2fa code',
        '2fa pin',
        'authentication code',
        'authentication pin',
      ],
      ...['activation code', 'activation pin', 'sms code', 'sms pin', 'code de v', 'code de confirmation'],
      ...[
        'digo de verifica',
        'digo de confirmac',
        'codice di ',
        'tigungscode',
        'verifizierungscode',
        'verificatiecode',
      ],
      ...['anmeldecode', 'sicherheitscode', 'engangskode', 'engångskod', 'kertakäyttökoodi', 'rulama kodu'],
      ...['kod weryfikacyjny', '验证码', '認証コード', '인증번호', ' is your '],
      ...[
        ' code is',
        ' pin is',
        ' passcode is',
        'mtan',
        'sms-tan',
        'smstan',
        'pushtan',
        'push-tan',
        'chiptan',
        'chip-tan',
      ],
      ...['од подтверждения', 'од для входа', 'од из смс', 'од підтвердження'],
    ],
    maxLength: 160,
    right: 'number',
    validators: ['not-trivial'],
    confidence: 0.6,
    examples: {
      match: [
        { text: `Your one-time PIN is «${'83' + '0517'}». Do not share it.` },
        { text: `OTP: «${'71' + '0346'}»` },
        { text: `Share OTP «${'71' + '0346'}» only after` },
        { text: `G-«${'71' + '0346'}» is your Acme verification code.` },
        { text: `Your verification code for Acme is: «${'40' + '9713'}»` },
        { text: `Ihr Bestätigungscode lautet «${'40' + '9713'}»` },
        { text: `Код подтверждения «${'40' + '9713'}», никому` },
        { text: `您的验证码是«${'40' + '9713'}»` },
        { text: `Votre code de vérification est «${'40' + '9713'}»` },
      ],
      ignore: [
        { text: 'the verification code is 6 digits long', why: 'a length' },
        { text: 'confirmation code: none', why: 'no code' },
        { text: '2019 is your lucky year, no code needed', why: 'a year' },
        { text: 'verification failed: 1042 errors', why: 'a count' },
        { text: 'since OTP 2019 it was', why: 'a year' },
        { text: 'Erlang/OTP 27 and OTP 26.2', why: 'a version' },
      ],
    },
    references: ['https://pages.nist.gov/800-63-3/sp800-63b.html#out-of-band'],
  },
  {
    id: 'bitlocker-recovery-password',
    title: 'BitLocker recovery password',
    class: 'secret',
    severity: 'critical',
    category: 'login',
    pattern: '(?P<secret>\\d{6}(?:-\\d{6}){7})',
    shapes: ['nine-digits'],
    left: 'token',
    right: 'token',
    maxLength: 64,
    validators: ['bitlocker'],
    confidence: 0.9,
    examples: {
      match: [{ text: `Recovery key: «${bitlocker(5)}»` }, { text: `BitLocker (laptop 7)\n«${bitlocker(11)}»\n` }],
      ignore: [
        { text: '123456-123456-123456-123456-123456-123456-123456-123456', why: 'its groups are no multiples of 11' },
        { text: '000000-000000-000000-000000-000000-000000-000000-000000', why: 'nothing in it' },
      ],
    },
    references: [
      'https://learn.microsoft.com/windows/security/operating-system-security/data-protection/bitlocker/recovery-overview',
    ],
  },
  {
    id: 'steam-guard-code',
    title: 'Code of Steam Guard, which signs in',
    class: 'secret',
    severity: 'medium',
    category: 'login',
    pattern:
      '(?i:\\bsteam guard(?: mobile)?(?: code|[- ]?code)?|\\bsteam login code)(?: (?:is|was|ist|est|es|è|é)|:)+ ["\'*]{0,2}(?P<secret>[A-Z0-9]{5})(?:$|[\\s.,;!*"\'])',
    atoms: ['steam guard', 'steam login code'],
    maxLength: 60,
    confidence: 0.7,
    examples: {
      match: [{ text: `also steam guard code is «${'K7' + 'WQX'}» hurry` }, { text: `Steam Guard: «${'2F' + 'R9N'}»` }],
      ignore: [{ text: 'steam guard code is wrong', why: 'a word' }],
    },
    references: ['https://help.steampowered.com/faqs/view/06B0-26E6-2CF8-254C'],
  },
  {
    id: 'wallet-passphrase',
    title: 'Pass phrase that goes with the words of a wallet',
    class: 'secret',
    severity: 'critical',
    category: 'wallet',
    pattern:
      '(?i:(?:pass ?phrase|passwor[dt])? ?[(/]? ?(?:13|25)(?:th word|\\. wort|e mot|e woord|ª palabra|-е слово)\\)?(?: ?[(/]? ?pass ?phrase\\)?)?|bip-?39 pass ?phrase)(?:(?: (?:is|ist|est|es|è|é))? ?[:=] ?["“]?(?P<secret>[^\\s"”][^\\n"”]{2,78}[^\\s"”])["”]?[ \\t]{0,4}(?:\\r?\\n|$)| (?:is|ist|est|es|è|é) (?:["“](?P<quoted>[^\\n"”]{4,80})["”]|(?P<told>[^\\s"”(),.]{3,24}(?: [^\\s"”(),.]{2,24}){0,3})[).]?[ \\t]{0,4}(?:\\r?\\n|$)))',
    atoms: [
      '25th word',
      '13th word',
      '25. wort',
      '13. wort',
      'bip39 pass',
      'bip-39 pass',
      '25e mot',
      '13e mot',
      '25e woord',
      '13e woord',
      '25ª palabra',
      '13ª palabra',
      '25-е слово',
      '13-е слово',
    ],
    maxLength: 160,
    // What is said of the word, rather than it.
    ignorePattern:
      '^(?i:optional|not|never|always|also|called|used|known|wrong|lost|missing|required|needed|empty|set|stored|kept|written|on|in|at|with|your|my|the|an?|like|just|what|where|which|up|nicht|optionnel|opcional|facoltativ[ao])(?:$|[\\s.,])',
    validators: ['placeholder'],
    confidence: 0.7,
    examples: {
      match: [
        { text: `Passphrase (25th word): «${'Kranich im' + ' Herbst'}»\n` },
        { text: `BIP39 passphrase: "«${'tern and' + ' gull 7'}»"` },
        { text: `(passphrase/25th word is «${'amber' + ' curlew'}»)\n` },
        { text: `The 25th word is "«${'gull and' + ' tern'}»".` },
      ],
      ignore: [
        { text: 'the 25th word of the phrase is optional', why: 'prose' },
        { text: 'The 25th word is not required.', why: 'said of it' },
      ],
    },
    references: ['https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki'],
  },
]);
