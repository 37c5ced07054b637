// What dist/lib/phone-parser.cjs is made of; src/findings/phone-parser.ts loads it.
export { parsePhoneNumberFromString as default } from 'libphonenumber-js/max';
