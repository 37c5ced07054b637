import { defineRules } from '../../src/detectors/rule.ts';
import { NAME, PERSON } from './names.ts';

/** What fields of a form in HTML for parts of a name are called. */
const FIELDS = '(?:[a-z]{1,12}[_-])?(?:f|first|given|l|last|family|sur|full)[_-]?name';

export default defineRules([
  {
    ...PERSON,
    id: 'person-name-in-input',
    title: 'Name as the value of a field of a form in HTML',
    pattern: `\\bname=["'](?i:${FIELDS})["'][^<>\\n]{0,60}? value=["'](${NAME})["']`,
    atoms: [
      ...['fname', 'lname', 'first_name', 'firstname', 'first-name', 'last_name', 'lastname', 'last-name', 'full_name'],
      ...['fullname', 'full-name', 'surname', 'given_name', 'givenname', 'given-name', 'family_name', 'familyname'],
      ...['family-name', 'f_name', 'l_name', 'f-name', 'l-name', 'sur_name', 'sur-name'],
    ],
    maxLength: 240,
    validators: ['person-name'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: '<input name="fname" value="«Imogen»">' },
        { text: '<input type="text" name="full_name" id="n" value="«Renata Quiroga»"/>' },
      ],
      ignore: [
        { text: '<input name="last_name" value="Name">', why: 'a hint' },
        { text: '<input name="fname" value="">', why: 'nobody has filled it in' },
      ],
    },
    references: ['https://html.spec.whatwg.org/multipage/input.html'],
  },
]);
