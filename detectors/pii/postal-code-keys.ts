/** Keys and columns of postal codes, whether they are looked for everywhere or only within what is told of somebody. */
export const POSTAL_CODE_KEYS = [
  'zip',
  'zip code',
  'zipcode',
  'postal code',
  'postcode',
  'postalcode',
  'plz',
  'code postal',
  'codigo postal',
  'cep',
] as const;
