import type { RuleDefinition } from '../../src/detectors/rule.ts';
import highEntropy from '../entropy/high-entropy.ts';
import ai from './ai.ts';
import aws from './aws.ts';
import azure from './azure.ts';
import generic from './generic.ts';
import gitHosts from './git-hosts.ts';
import google from './google.ts';
import headersAndUrls from './headers-and-urls.ts';
import passwordHashes from './password-hashes.ts';
import privateKeys from './private-keys.ts';

/** Every rule of the secrets and entropy packs, family by family. */
export const secretRules: readonly RuleDefinition[] = [
  ...ai,
  ...aws,
  ...azure,
  ...generic,
  ...gitHosts,
  ...google,
  ...headersAndUrls,
  ...passwordHashes,
  ...privateKeys,
  ...highEntropy,
];
