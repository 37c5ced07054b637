import { defineRules } from '../../src/detectors/rule.ts';

/** A password in quotes. */
const QUOTED = '["\'](?P<secret>[^"\'\\s\\\\]{4,80})["\']';

export default defineRules([
  {
    id: 'sheet-protection-password',
    title: 'Password that protects a sheet or a document of an office program',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?i:(?:sheets?|books?|document|chart|\\bws\\w{0,12}|\\bwb\\w{0,12}|\\bsh|\\bdoc)(?:\\d|\\([^()\\n]{0,40}\\))?\\.(?:un)?protect(?:sharing)?(?: ?\\(| )\\s{0,4}(?:password ?:?= ?)?)${QUOTED}`,
    atoms: ['.protect', '.unprotect'],
    maxLength: 200,
    validators: ['argument-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `ActiveSheet.Protect "«${'w1llow' + 'Tit'}»"` },
        { text: `Worksheets("Plan").Unprotect Password:="«${'b0g' + 'Myrtle'}»"` },
        { text: `ThisWorkbook.Unprotect ("«${'h3ath' + 'Land'}»")` },
        { text: `worksheet.protect('«${'f3n' + 'Orchid'}»', {'sort': True})` },
      ],
      ignore: [
        { text: 'ActiveSheet.Protect Password:=pwd', why: 'a variable' },
        { text: 'ActiveSheet.Protect "password"', why: 'the word itself' },
      ],
    },
    references: ['https://learn.microsoft.com/office/vba/api/excel.worksheet.protect'],
  },
  {
    id: 'cobol-password',
    title: 'Password that is the value of a data item of COBOL, or moved to one',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:(?i:\\b[a-z\\d-]{0,28}(?:passw(?:or)?d|-pass|-pwd)[a-z\\d-]{0,16}\\s{1,20}pic(?:ture)?(?: is)? {1,20}[xX9()\\d]{1,12}(?: {1,20}usage [\\w-]{1,16})?\\s{1,40}value(?: is)? {1,8})${QUOTED}|(?i:\\bmove )["'](?P<moved>[^"'\\s\\\\]{4,80})["'](?i:\\s{1,20}to\\s{1,20}[a-z\\d-]{0,28}(?:passw(?:or)?d|-pass\\b|-pwd)))`,
    atoms: ['password', 'passwd', '-pass', '-pwd'],
    maxLength: 260,
    validators: ['argument-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `       01 WS-PASSWORD   PIC X(12) VALUE "«${'p3atBog' + '11'}»".` },
        { text: `       05  DB-PASSWD    PIC X(08) VALUE '«${'M00R' + 'HEN'}»'.` },
        { text: `           MOVE '«${'f3n' + 'Fowl'}»' TO DB-PASSWD.` },
      ],
      ignore: [
        { text: '01 WS-PASSWORD PIC X(12) VALUE SPACES.', why: 'no value' },
        { text: `MOVE 'PASSWORD' TO WS-PASSWORD-LABEL.`, why: 'the word itself' },
      ],
    },
    references: ['https://www.ibm.com/docs/en/cobol-zos/6.4?topic=entry-value-clause'],
  },
  {
    id: 'keyword-test-password',
    title: 'Password that a keyword of Robot Framework types into a field',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '(?:(?i:input password)(?: {2,}|\\t+)\\S{1,80}|(?i:(?:input|type|fill)(?: text| secret)?)(?: {2,}|\\t+)\\S{0,60}(?i:password|passwd|[_=:#-]pwd)\\S{0,40}|(?i:log ?in (?:with credentials|as|with|user))(?: {2,}|\\t+)[\\w.@+-]{2,60})(?: {2,12}|\\t{1,4})(?P<secret>[^\\s$%@&{}"\'=][^\\s{}"\']{3,80})',
    atoms: ['password', 'passwd', '_pwd', '-pwd', '=pwd', ':pwd', '#pwd', 'log in ', 'login '],
    maxLength: 260,
    validators: ['argument-password'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `    Input Password    id=pw    «${'qu4king' + 'Grass'}»` },
        { text: `    Input Text    name:password    «${'m4rram' + 'Dune'}»` },
        { text: `    Login With Credentials    ann    «${'s1lver' + 'Birch'}»` },
        { text: `Fill Text  css=#user-password  «${'s4nd' + 'Lizard'}»` },
      ],
      ignore: [
        { text: '    Input Password    id=pw    ${PASSWORD}', why: 'a variable' },
        { text: '    Input Text    name:password    password', why: 'the word itself' },
      ],
    },
    references: ['https://robotframework.org/SeleniumLibrary/SeleniumLibrary.html#Input%20Password'],
  },
]);
