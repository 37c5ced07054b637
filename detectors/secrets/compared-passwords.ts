import { defineRules } from '../../src/detectors/rule.ts';

export default defineRules([
  {
    id: 'compared-password-argument',
    title: 'Password in a call that compares, behind the variable, or behind a field of a form',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '\\b(?i:strn?(?:case)?cmp|_?stricmp|compare_digest|hash_equals|strings\\.equalfold|string\\.equals|objects\\.equals|strn?cpy|strlcpy)\\((?:\\s{0,4}[\\w$.>-]{0,40}(?i:password|passwd|passphrase|_pass|_pwd)\\w{0,12}(?:\\(\\))?|(?i:pass|pwd)),\\s{0,4}b?"(?P<secret>[^\\s"\\\\]{4,100})"|\\$_(?:POST|GET|REQUEST)\\[\\\\?["\'](?i:pw|pwd|pass|passwd|password|passwort|kennwort)\\w{0,3}\\\\?["\']\\] ?[!=]==? ?["\'](?P<posted>[^\\s"\'\\\\$]{4,100})["\']',
    atoms: ['password', 'passwd', 'passphrase', '_pass', '_pwd', '(pass,', '(pwd,', '$_post[', '$_get[', '$_request['],
    maxLength: 240,
    validators: ['argument-password'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `if (strcmp(password, "«${'s4ndwich' + 'Tern'}»") == 0)` },
        { text: `if (strcmp(pass, "«${'g0dwit' + '-Fen'}»") == 0)` },
        { text: `strcpy(wifi_password, "«${'kn0t' + 'Grass'}»");` },
        { text: `if ($_POST['pw'] == "«${'Kr4nich' + '!'}»") {` },
        { text: `hmac.compare_digest(form.password, b"«${'p0chard' + '!'}»")` },
      ],
      ignore: [
        { text: 'strcmp(password, "password")', why: 'the word itself' },
        { text: 'strcmp(password, other)', why: 'a variable' },
        { text: `if ($_POST['password'] == "$stored")`, why: 'a variable' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
  {
    id: 'compared-password',
    title: 'Password that code compares with, before the variable',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '["\'`](?P<secret>[^\\s"\'`\\\\]{4,100})["\'`](?:\\.equals(?:IgnoreCase)?\\(\\s?|\\s?(?:===?|!==?)\\s?|\\s?-(?:eq|ceq|ne)\\s)[$@]?(?:\\w{1,24}(?:\\.|->|::)){0,3}\\w{0,20}(?i:password|passwd|passphrase|passwort|_pwd|_pass)(?:\\(\\))?\\s{0,2}(?:[);{]|$|&&|\\|\\||then|and |or )',
    atoms: ['password', 'passwd', 'passphrase', 'passwort', '_pwd', '_pass'],
    maxLength: 260,
    validators: ['told-password'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `if ("«${'B0njour@' + 'Lune'}»".equals(password)) {` },
        { text: `if ('«${'s0rrel' + 'Hill'}»' === $user->password) {` },
        { text: `return "«${'m4llow' + 'Bank'}»" == request.getPassword();` },
      ],
      ignore: [
        { text: `if ("password" === field.password) {`, why: 'the word itself' },
        { text: `'confirm2' == form.password.name`, why: 'the variable goes on' },
        { text: `"text" != inputPassword)`, why: 'a word' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
]);
