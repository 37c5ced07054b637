import { defineRules } from '../../src/detectors/rule.ts';

/** Calls whose password is not the last argument, or whose name says nothing of a login, by the place of the password among the arguments. */
const CALLS: ReadonlyMap<number, readonly string[]> = new Map([
  [
    2,
    [
      'new wpdb',
      'credentials::new',
      'credentials::from',
      'authenticationinterceptor',
      'plaintextauthprovider',
      'httpdigestauth',
      'httpntlmauth',
      'oci_connect',
      'oci_pconnect',
      'cx_oracle.connect',
      'oracledb.connect',
      'username_pw_set',
      'plaincredentials',
      'tableauauth',
      'passwordauthenticationtoken',
      'setcredentials',
      'changeuserpassword',
      // That open a key, a certificate or a vault.
      'useinmemorypgpkeys',
      'x509certificate2',
      'x509certificate',
      'load_key_and_certificates',
      'load_pkcs12',
      'openssl_pkcs12_read',
      'pykeepass',
      '.auth',
    ],
  ],
  [
    3,
    [
      'mssql_connect',
      'sybase_connect',
      'odbc_connect',
      'odbc_pconnect',
      'db2_connect',
      'db2_pconnect',
      'execute_kw',
      'env:connect',
    ],
  ],
  [4, ['ssh.connect', 'dbapi.connect', 'influxdbclient', 'mqtt.client', 'add_password', 'redis.redis', 'strictredis']],
  [6, ['sqlconnect']],
]);
const ARGUMENT =
  '(?:"[^"\\n]{0,80}"(?:\\.\\w{1,12}\\(\\))?|\'[^\'\\n]{0,80}\'|[$&]?[\\w.]{1,40}(?:\\([^()\\n]{0,60}\\))?)';
const PASSWORD = '\\\\{0,4}b?(?:"(?P<secret>[^"\\s\\\\]{4,100})\\\\{0,4}"|\'(?P<single>[^\'\\s\\\\]{4,100})\')';

export default defineRules([
  {
    id: 'login-call-argument',
    title: 'Password among the arguments of a call that logs in',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:${[...CALLS]
      .map(
        ([place, calls]) =>
          `(?i:${calls.map(call => call.replace('.', '\\.')).join('|')})\\({1,2}\\s{0,8}(?:${ARGUMENT},\\s{0,8}){${place - 1}}`,
      )
      .join('|')})(?:password ?= ?)?${PASSWORD}`,
    atoms: [...CALLS.values()].flat().map(call => `${call}(`),
    maxLength: 480,
    validators: ['argument-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `$wpdb = new wpdb('ann', '«${'cl0ud' + 'Berry'}»', 'shop', 'localhost');` },
        { text: `let c = Credentials::new("ann".to_string(), "«${'b0g' + 'Myrtle'}»".to_string());` },
        { text: `client.username_pw_set("sensor", "«${'r3ed' + 'Mace'}»")` },
        { text: `cx_Oracle.connect("ann", "«${'w4ter' + 'Mint'}»", "db.test/XE")` },
        { text: `$c = odbc_connect("shop", "sa", "«${'m1lk' + 'Vetch#'}»");` },
        { text: `m = mqtt.Client("node", 120, "ann", "«${'m0squito' + 'Fern'}»")` },
        { text: `ssh.connect(host, 22, 'ann', '«${'b1ue' + 'Fleabane'}»')` },
        { text: `SQLConnect(h, "shop", SQL_NTS, "sa", SQL_NTS, "«${'c0lts' + 'Foot'}»", SQL_NTS);` },
        { text: `pika.PlainCredentials('ann', password='«${'f1eld' + 'Scabious'}»')` },
        { text: `useInMemoryPgpKeys(System.getenv("KEY"), "«${'wbhxqp-' + 'dupfi-357'}»")` },
        { text: `var c = new X509Certificate2("site.pfx", "«${'m0rning' + 'Glory'}»");` },
        { text: `pkcs12.load_key_and_certificates(data, b"«${'sp1der' + 'Wort'}»")` },
        { text: `request(app).get('/').auth('ann', '«${'c0w' + 'Parsley'}»')` },
        { text: `db.changeUserPassword("ann", "«${'w1ld' + 'Angelica'}»")` },
        { text: `mgr.add_password(None, url, 'ann', '«${'h3mp' + 'Agrimony'}»')` },
      ],
      ignore: [
        { text: `new wpdb(DB_USER, DB_PASSWORD, DB_NAME, DB_HOST)`, why: 'constants' },
        { text: `PlainCredentials('ann', os.environ['PW'])`, why: 'a variable' },
        { text: `PlainCredentials("user", "password")`.replace('"password"', 'password'), why: 'a variable' },
        { text: `ssh.connect(host, 22, 'ann', key_filename='k1')`, why: 'another argument' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
  {
    id: 'linked-server-password',
    title: 'Password of a login that one SQL Server keeps for another',
    class: 'secret',
    severity: 'high',
    category: 'database',
    pattern:
      "(?i:sp_addlinkedsrvlogin)\\s[^;]{0,240}?(?:(?i:@rmtpassword) ?= ?|'(?i:true|false)', ?(?:NULL|N?'[^'\\n]{0,80}'), ?(?:NULL|N?'[^'\\n]{0,80}'), ?)N?'(?P<secret>[^'\\n]{4,128})'",
    atoms: ['sp_addlinkedsrvlogin'],
    maxLength: 480,
    validators: ['argument-password'],
    confidence: 0.8,
    examples: {
      match: [
        { text: `EXEC sp_addlinkedsrvlogin 'SRV', 'false', NULL, 'sa', '«${'g0at' + 'Willow'}»'` },
        {
          text: `EXEC master.dbo.sp_addlinkedsrvlogin @rmtsrvname = N'SRV', @rmtuser = N'sa', @rmtpassword = N'«${'cr4ck' + 'Willow'}»'`,
        },
      ],
      ignore: [{ text: `sp_addlinkedsrvlogin @rmtsrvname=N'SRV', @useself=N'True'`, why: 'no password' }],
    },
    references: [
      'https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addlinkedsrvlogin-transact-sql',
    ],
  },
  {
    id: 'odbc-password-in-braces',
    title: 'Password in braces in an ODBC connection string',
    class: 'secret',
    severity: 'high',
    category: 'database',
    pattern:
      '(?i:(?:driver|dsn|server)\\s?=[^\\n]{1,300}?;\\s{0,3}(?:password|pwd) ?= ?)\\{(?P<secret>[^\\s"\'`<>\\\\{}]{4,128})\\}',
    atoms: ['password={', 'password = {', 'password ={', 'password= {', 'pwd={', 'pwd = {', 'pwd ={', 'pwd= {'],
    maxLength: 480,
    ignorePattern: '^[a-z_]+\\d{0,2}$',
    validators: ['argument-password'],
    confidence: 0.8,
    examples: {
      match: [
        { text: `DRIVER={ODBC Driver 17 for SQL Server};SERVER=db.test;UID=sa;PWD={«${'ch3quer' + 'Tree;5'}»};` },
        { text: `Driver={MySQL ODBC 8.0 Driver};Server=db;User=ann;Password={«${'b4y' + 'Willow!'}»}` },
      ],
      ignore: [
        { text: 'DRIVER={SQL Server};SERVER=db;UID={user};PWD={password}', why: 'a template' },
        { text: 'DRIVER={SQL Server};SERVER=db;UID={0};PWD={db_password1}', why: 'a template' },
      ],
    },
    references: ['https://learn.microsoft.com/sql/odbc/reference/syntax/sqldriverconnect-function'],
  },
]);
