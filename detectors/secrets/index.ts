import type { RuleDefinition } from '../../src/detectors/rule.ts';
import highEntropy from '../entropy/high-entropy.ts';
import ai from './ai.ts';
import aws from './aws.ts';
import azure from './azure.ts';
import chat from './chat.ts';
import clientArguments from './client-arguments.ts';
import cloud from './cloud.ts';
import credentialPairs from './credential-pairs.ts';
import dataAndMonitoring from './data-and-monitoring.ts';
import generic from './generic.ts';
import gitHosts from './git-hosts.ts';
import google from './google.ts';
import headersAndUrls from './headers-and-urls.ts';
import identityAndVaults from './identity-and-vaults.ts';
import insertColumns from './insert-columns.ts';
import keyArguments from './key-arguments.ts';
import keyPlaces from './key-places.ts';
import keysInAddresses from './keys-in-addresses.ts';
import mailAndSms from './mail-and-sms.ts';
import packagesAndCi from './packages-and-ci.ts';
import passwordHashes from './password-hashes.ts';
import paymentsAndCommerce from './payments-and-commerce.ts';
import prefixedKeys from './prefixed-keys.ts';
import privateKeys from './private-keys.ts';
import saas from './saas.ts';
import scannableTokens from './scannable-tokens.ts';
import serviceNames from './service-names.ts';
import sessionIds from './session-ids.ts';
import shapedKeys from './shaped-keys.ts';
import toldKeys from './told-keys.ts';
import toldLogins from './told-logins.ts';
import vendorKeys from './vendor-keys.ts';

/** Every rule of the secrets and entropy packs, family by family. */
export const secretRules: readonly RuleDefinition[] = [
  ...ai,
  ...aws,
  ...azure,
  ...chat,
  ...clientArguments,
  ...cloud,
  ...credentialPairs,
  ...dataAndMonitoring,
  ...generic,
  ...gitHosts,
  ...google,
  ...headersAndUrls,
  ...identityAndVaults,
  ...insertColumns,
  ...keyArguments,
  ...keyPlaces,
  ...keysInAddresses,
  ...mailAndSms,
  ...packagesAndCi,
  ...passwordHashes,
  ...paymentsAndCommerce,
  ...prefixedKeys,
  ...privateKeys,
  ...saas,
  ...scannableTokens,
  ...serviceNames,
  ...sessionIds,
  ...shapedKeys,
  ...toldKeys,
  ...toldLogins,
  ...vendorKeys,
  ...highEntropy,
];
