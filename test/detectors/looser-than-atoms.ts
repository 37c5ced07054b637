/**
 * Rules whose patterns allow more than their atoms say: columns with a head of two or three letters before a tab or a line end, which no atom can hold; labels of two or three letters before a sign
 * that hardly anybody puts there (`bic.`, `mrn/`); titles and greetings of two letters before a name with a rare first letter (`Dr Ǔ…`); a `/` in the label (`u/p:`), which JSON may escape.
 */
export const LOOSER: ReadonlySet<string> = new Set(
  `
    town-in-column postal-code-in-column date-of-birth-in-column-abroad full-name-in-column given-name-in-short-column family-name-in-short-column
    date-of-birth-in-column us-ssn-in-column personal-number-in-column document-number-in-column national-id-in-column person-code-in-column
    licence-plate-in-column device-in-column phone-in-column credit-card-in-column card-security-code-in-column card-expiry-in-column username-in-column
    password-in-column password-hash-in-column login-in-column
    town-told street-address de-street-address fr-street-address eu-street-address postal-code address-in-parts-labelled fr-building-address
    age-over-89-behind-years person-name-korean-in-form person-name-turkish-told person-name-east-asian-beside-word date-of-birth-keyed date-of-birth-told
    date-of-birth-starred date-of-birth-answered person-name-over-message given-name-in-chat licence-plate-told licence-plate family-name-titled bic
    bank-account-at-bank us-aba-routing bank-account card-expiry card-expiry-told card-security-code personal-identification-number number-in-input
    address-in-input id-number us-ein driver-licence national-id mrz vat-number licence-plate-of-make cz-licence-plate geo-coordinates-labelled us-npi
    us-dea us-mbi medical-record-number health-plan-number date-of-birth-misread name-part-labelled username person-name-titled-abroad
    person-name-mid-sentence person-name-over-town person-name-called person-name-greeted-second person-name-sorted-before-paper person-name-short-title
    person-name-in-directory passenger-name person-name-in-encoded-word given-name-of-device person-name-under-key person-name-under-later-key
    person-name-labelled-abroad person-name-told-abroad cyrillic-name-greeted given-name-in-values family-name-in-values person-name-in-arabic-script
    person-name-of-account person-name-signed person-name-titled person-name-over-address person-name-possessive vcard-full-name account-comment-name
    statement-party-name person-name-assigned person-name-greeted given-name-from-somewhere person-name-on-roll-1 person-name-on-roll-2
    person-name-on-roll-3 person-name-on-roll-4 person-name-on-roll-5 person-name-behind-part date-of-birth age-over-89 postal-address-coded
    cjk-postal-address postal-code-told town-below-street de-street-by-place street-before-town device-id-logged username-beside-password
    username-in-field aws-secret-access-key secret-in-block config-directive-password answered-key jwt http-basic-credentials login-setting
    hashed-literal-password snmp-community-word key-component ethereum-private-key one-time-password-seed one-time-code seed-phrase session-in-address
    key-of-a-command answered-password user-and-password-in-prose labelled-login-pair password-behind-abbreviation
  `
    .trim()
    .split(/\s+/),
);
