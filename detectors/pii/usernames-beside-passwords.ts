import { defineRules } from '../../src/detectors/rule.ts';

const USER =
  'user ?name|user ?id|user|login|benutzername|benutzer|nutzername|identifiant|utilisateur|usuario|usuário|nome utente|utente|gebruikersnaam|gebruiker|użytkownik|användarnamn';
const PASSWORD =
  'password|passwort|kennwort|passcode|passwd|pwd|mot de passe|contraseña|senha|wachtwoord|hasło|lösenord';
const JOINT = '["\']?(?: ?[,;/|–—-] ?| (?:and|und|et|y|e|en|with|i|och) (?:the |his |her |my )?|\\n)';

export default defineRules([
  {
    id: 'username-beside-password',
    title: 'Account name with its password behind it',
    class: 'pii',
    severity: 'low',
    category: 'online-id',
    label: 'USERNAME',
    pattern: `(?i:\\b(?:${USER}))(?: ?[:=]| is)? ["']?([A-Za-z][A-Za-z0-9._@-]{2,40})${JOINT}(?i:(?:${PASSWORD}))(?: ?[:=]| is)? ?["'“]?[^\\s"']{0,30}[\\d!@#$%^&*][^\\s"']{3,30}`,
    atoms: PASSWORD.split('|')
      .filter(word => word.length > 3)
      .concat('pwd:', 'pwd=', 'pwd '),
    maxLength: 180,
    right: 'word',
    validators: ['logged-handle'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `Nome utente: «kbadoer» - Password: ${'k5PX8' + 'IIs9'}` },
        { text: `sign in with username «morenoandrew» and password ${'pEQi3' + 'TtEg'}` },
        { text: `Identifiant : «grimani» / Mot de passe : ${'8wOX1' + 'f_k2'}` },
      ],
      ignore: [
        { text: 'username and password: required1', why: 'nobody is named' },
        { text: 'Username: admin, password: h4ck3d99', why: 'a role' },
        { text: 'the user name and password fields', why: 'no values' },
      ],
    },
    references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
  },
]);
