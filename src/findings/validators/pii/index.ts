import { luhn } from '../luhn.ts';
import type { Validator } from '../validator.ts';
import { abaRouting, accountNumber, bic, hasDigit, notTrivial } from './bank.ts';
import { creditCard } from './credit-card.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { ipv4, ipv6 } from './ip-address.ts';
import { macAddress } from './mac-address.ts';
import { nationalValidators } from './national.ts';
import { phone } from './phone.ts';
import { stdnumValidators } from './stdnum.ts';

/** The validators of the personal-data rules by name. */
export const piiValidators: Record<string, Validator> = {
  'account-number': accountNumber,
  bic,
  'credit-card': creditCard,
  email,
  'has-digit': hasDigit,
  iban,
  ipv4,
  ipv6,
  'luhn-10': luhn,
  'mac-address': macAddress,
  'not-trivial': notTrivial,
  phone,
  'us-aba-routing': abaRouting,
  ...stdnumValidators,
  ...nationalValidators,
};
