import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, it } from 'vitest';
import { isInService } from '../../../src/findings/validators/pii/area-codes.ts';

it('every area code that is taken as in service has subscribers in the library', () => {
  const wrong: string[] = [];
  for (let area = 200; area < 1000; area++) {
    for (const exchange of ['200', '555', '731', '999']) {
      const ten = `${area}${exchange}4821`;
      if (isInService(ten) && !parsePhoneNumberFromString(`+1${ten}`)?.isValid()) wrong.push(ten);
    }
  }
  expect(wrong).toEqual([]);
  expect(isInService('2121234567')).toBe(false);
});
