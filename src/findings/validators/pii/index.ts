import { luhn } from '../luhn.ts';
import type { Validator } from '../validator.ts';
import { abaRouting, accountNumber, bic, hasDigit, licencePlate, notTrivial, notYear, pin } from './bank.ts';
import {
  cellAddress,
  cellBirthDate,
  cellCard,
  cellCode,
  cellExpiry,
  cellFullName,
  cellName,
  cellNumber,
  cellPaper,
  cellPhone,
  cellSecurityCode,
  cellSsn,
  familyCell,
  givenCell,
} from './cells.ts';
import { coordinate, coordinatePair, placedCoordinate } from './coordinates.ts';
import { creditCard, expiryWithinCard } from './credit-card.ts';
import { birthDate, oldAge } from './date-of-birth.ts';
import { iccid, imei, uuid, vin } from './devices.ts';
import { businessNumber, documentNumber, mrz, notNumbered } from './documents.ts';
import { email } from './email.ts';
import { emailWrittenOut } from './email-written-out.ts';
import {
  cellHandle,
  chatHandle,
  fieldHandle,
  handle,
  keyedHandle,
  labelledHandle,
  loggedHandle,
  mentionedHandle,
  profileUrl,
  siteHandle,
  toldHandle,
  toldOwnHandle,
} from './handles.ts';
import { iban } from './iban.ts';
import { ipv4, ipv6 } from './ip-address.ts';
import { macAddress } from './mac-address.ts';
import { dea, mbi, npi, ramq } from './medical.ts';
import {
  agedName,
  apposedName,
  greetedName,
  introducedName,
  nameOfPair,
  numberedName,
  passengerName,
  patronymicName,
  roleName,
  smallName,
  soleGivenName,
  titledName,
  undersignedName,
} from './named-people.ts';
import { nationalValidators } from './national.ts';
import { mailboxName, personName, sortedName } from './person-name.ts';
import { phone, phoneBehindName, regionalPhones } from './phone.ts';
import { postBox } from './post-box.ts';
import { cellPostalCode, toldPostalCode } from './postal-code.ts';
import { stdnumValidators } from './stdnum.ts';
import {
  addressValue,
  euAddress,
  frenchAddress,
  germanAddress,
  labelledAddress,
  streetAbroad,
  streetAddress,
  toldAddress,
} from './street-address.ts';
import { cellTown, toldRegion, toldTown, town } from './town.ts';
import { upiAddress } from './upi.ts';
import { usStreetAddress } from './us-street-address.ts';
import { ein, itin, nino, ssn } from './us-tax-ids.ts';
import { ethereum, wallet } from './wallets.ts';

/** The validators of the personal-data rules by name. */
export const piiValidators: Record<string, Validator> = {
  'account-number': accountNumber,
  bic,
  'address-value': addressValue,
  'birth-date': birthDate,
  'cell-address': cellAddress,
  'cell-birth-date': cellBirthDate,
  'cell-card': cellCard,
  'cell-full-name': cellFullName,
  'cell-name': cellName,
  'cell-code': cellCode,
  'given-cell': givenCell,
  'family-cell': familyCell,
  'cell-expiry': cellExpiry,
  'cell-number': cellNumber,
  'cell-paper': cellPaper,
  'cell-phone': cellPhone,
  'cell-security-code': cellSecurityCode,
  'cell-ssn': cellSsn,
  'cell-town': cellTown,
  'cell-postal-code': cellPostalCode,
  'told-town': toldTown,
  town,
  'told-region': toldRegion,
  'told-address': toldAddress,
  coordinate,
  'coordinate-pair': coordinatePair,
  'placed-coordinate': placedCoordinate,
  dea,
  'business-number': businessNumber,
  'document-number': documentNumber,
  ein,
  ethereum,
  'eu-address': euAddress,
  'street-abroad': streetAbroad,
  'french-address': frenchAddress,
  'german-address': germanAddress,
  'labelled-address': labelledAddress,
  iccid,
  imei,
  itin,
  mbi,
  mrz,
  nino,
  npi,
  'mailbox-name': mailboxName,
  'person-name': personName,
  'role-name': roleName,
  'sorted-name': sortedName,
  ramq,
  'aged-name': agedName,
  'greeted-name': greetedName,
  'apposed-name': apposedName,
  'introduced-name': introducedName,
  'numbered-name': numberedName,
  'passenger-name': passengerName,
  'patronymic-name': patronymicName,
  'sole-given-name': soleGivenName,
  'small-name': smallName,
  'titled-name': titledName,
  'told-postal-code': toldPostalCode,
  'person-name-of-pair': nameOfPair,
  'undersigned-name': undersignedName,
  ssn,
  'street-address': streetAddress,
  'us-street-address': usStreetAddress,
  'upi-address': upiAddress,
  uuid,
  vin,
  wallet,
  'credit-card': creditCard,
  'expiry-within-card': expiryWithinCard,
  email,
  'email-written-out': emailWrittenOut,
  'has-digit': hasDigit,
  'licence-plate': licencePlate,
  iban,
  ipv4,
  ipv6,
  'luhn-10': luhn,
  'mac-address': macAddress,
  'age-over-89': oldAge,
  'not-numbered': notNumbered,
  'not-trivial': notTrivial,
  'not-year': notYear,
  pin,
  handle,
  'post-box': postBox,
  'labelled-handle': labelledHandle,
  'keyed-handle': keyedHandle,
  'cell-handle': cellHandle,
  'chat-handle': chatHandle,
  'mentioned-handle': mentionedHandle,
  'field-handle': fieldHandle,
  'told-own-handle': toldOwnHandle,
  'told-handle': toldHandle,
  'logged-handle': loggedHandle,
  'site-handle': siteHandle,
  'profile-url': profileUrl,
  phone,
  'phone-behind-name': phoneBehindName,
  'us-aba-routing': abaRouting,
  ...regionalPhones,
  ...stdnumValidators,
  ...nationalValidators,
};
