import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, sample } from '../sample.ts';

/** An argument: a string, or a name. */
const ARGUMENT = '(?:"[^"\\n]{0,120}"|\'[^\'\\n]{0,120}\'|[&$]?[\\w.:]{1,60})';

export default defineRules([
  {
    id: 'account-call',
    title: 'User and password as the last arguments of a call that makes an account or a session',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      `(?:\\bcreateAccount|\\bUsernamePasswordCredentialsImpl|\\+= Credentials|\\b(?:mqtt|mqttClient|client|pubSubClient|wlan|sta_if|nic)\\.connect|(?:Connection|Connection1|ADOConnection1?|Database1?)\\.Open|\\bsimple_bind(?:_s)?|::with_auth|\\bURLCredential|\\bCredentials\\.fromPassword)\\(\\s{0,8}(?:(?:user: )?${ARGUMENT},\\s{0,8}){1,4}(?:password: )?` +
      '(?:SecretValue\\.(?:unsafePlainText|plainText)\\()?["\'](?P<secret>[^"\'\\s]{4,100})["\']\\)?\\s{0,8}[,)]',
    atoms: [
      'createaccount(',
      'passwordcredentialsimpl(',
      '+= credentials(',
      'client.connect(',
      'mqtt.connect(',
      'wlan.connect(',
      'sta_if.connect(',
      'nic.connect(',
      'connection.open(',
      'connection1.open(',
      'database.open(',
      'database1.open(',
      'simple_bind',
      '::with_auth(',
      'urlcredential(',
      'credentials.frompassword(',
    ],
    maxLength: 640,
    validators: ['told-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `hudsonRealm.createAccount("ann","«${'m4rsh' + 'Gentian'}»")` },
        {
          text: `new UsernamePasswordCredentialsImpl(CredentialsScope.GLOBAL, "id", "what", "ann", "«${'d0g' + 'Violet'}»")`,
        },
        { text: `credentials += Credentials("Realm", "host.test", "ann", "«${'s3a' + 'Campion'}»")` },
        { text: `client.connect("sensor", "ann", "«${'thr1ft' + 'Pink'}»")` },
        { text: `wlan.connect("Harbour", "«${'s3a' + 'Rocket'}»")` },
        { text: `ldap.simple_bind_s("cn=admin,dc=x", "«${'b1rd' + 'Cherry'}»")` },
        { text: `rds.Credentials.fromPassword('ann', SecretValue.unsafePlainText('«${'wych' + 'Elm#4'}»'))` },
        { text: `URLCredential(user: "ann", password: "«${'w1ld' + 'Service'}»", persistence: .forSession)` },
      ],
      ignore: [
        { text: 'createAccount("ann", password)', why: 'a variable' },
        { text: 'client.connect("sensor", "topic", "status")', why: 'a word' },
        { text: `client.connect('mqtt.host.test', 1883, 60)`, why: 'numbers' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
  {
    id: 'filtered-password',
    title: 'Password in a template that hashes it',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: '\\{\\{\\s?["\'](?P<secret>[^"\'\\s]{4,100})["\'] ?\\| ?(?:password_hash|b64encode|vault)\\b',
    atoms: ['password_hash', 'b64encode', '| vault', '|vault'],
    maxLength: 160,
    validators: ['argument-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `password: "{{ '«${'b0g' + 'Asphodel'}»' | password_hash('sha512') }}"` },
        { text: `token: {{ "«${'m00r' + 'Grass'}»" | b64encode }}` },
      ],
      ignore: [{ text: `{{ db_password | password_hash('sha512') }}`, why: 'a variable' }],
    },
    references: ['https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_filters.html'],
  },
  {
    id: 'jaas-user-password',
    title: 'Password of a user that a login module of Kafka keeps',
    class: 'secret',
    severity: 'high',
    category: 'config',
    pattern: '\\buser_[\\w.-]{1,40}=\\\\{0,4}"(?P<secret>[^"\\s\\\\]{4,100})\\\\{0,4}"',
    atoms: ['user_'],
    maxLength: 160,
    validators: ['jaas-user', 'argument-password'],
    confidence: 0.8,
    generic: true,
    examples: {
      match: [
        { text: `x.PlainLoginModule required username="ann" password="a" user_ann="«${'fl4g' + 'Iris'}»";` },
        { text: `KafkaServer {\n  x.PlainLoginModule required\n  user_bob="«${'w4ter' + 'Avens'}»";\n};` },
      ],
      ignore: [{ text: 'form user_name="Ann1" user_agent="Mozilla5"', why: 'no login module' }],
    },
    references: ['https://kafka.apache.org/documentation/#security_sasl_plain'],
  },
  {
    id: 'kept-under-name',
    title: 'Secret that a program keeps under a name, as the first argument',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '\\b(?:set|save|store|setString|setValue|setSecret)\\(\\s{0,4}(?:value: ?)?"(?P<secret>[^"\\s\\\\]{6,200})",\\s{0,4}forKey: ?"[\\w.-]{0,30}(?i:password|passwd|passphrase|token|secret|api_?key)[\\w.-]{0,10}"',
    atoms: ['forkey:'],
    maxLength: 320,
    validators: ['told-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `Keychain.set("«${'w1ld' + 'Goose#'}»", forKey: "password")` },
        { text: `UserDefaults.standard.set("«${sample(ALNUM, 32)}»", forKey: "apiToken")` },
      ],
      ignore: [
        { text: `keychain.set(password, forKey: "password")`, why: 'a variable' },
        { text: `defaults.set("enabled", forKey: "tokenState")`, why: 'a word' },
      ],
    },
    references: ['https://developer.apple.com/documentation/foundation/userdefaults'],
  },
  {
    id: 'sent-password',
    title: 'Password that a script of AutoHotkey types',
    class: 'secret',
    severity: 'medium',
    category: 'login',
    pattern:
      '\\bSend(?:Raw|Input|Event|Text|Play)?(?:,| |\\() ?["\']?(?:[\\w.@\\\\-]{1,60}\\{(?i:tab)\\})?(?P<secret>[^\\s{}"\',;^+!#][^\\s{}"\',;]{4,60})\\{(?i:enter|return)\\}',
    atoms: ['{enter}', '{return}'],
    maxLength: 180,
    validators: ['told-password'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `^!p::Send, «${'w00d' + 'Pigeon'}»{Enter}` },
        { text: `SendInput ann{Tab}«${'st0ck' + 'Dove#'}»{Enter}` },
      ],
      ignore: [
        { text: 'Send, hello{Enter}', why: 'a word' },
        { text: 'Send, {Ctrl down}v{Ctrl up}{Enter}', why: 'keys' },
      ],
    },
    references: ['https://www.autohotkey.com/docs/v1/lib/Send.htm'],
  },
]);
