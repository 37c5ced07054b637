import { createHash } from 'node:crypto';

/**
 * Values that providers and specifications print as examples, or that every copy of an emulator has: well formed, known to everybody, and no
 * secret. Kept as the first 128 bits of their SHA-256, so that no live-looking token stands here.
 */
const PUBLISHED = new Set([
  // https://learn.microsoft.com/azure/storage/common/storage-connect-azurite
  '0011cc25eb4320717494d2703e8cba85',
  // https://learn.microsoft.com/azure/cosmos-db/emulator
  'aa6547439583c3a275d4542a0df6c1ad',
  // https://docs.stripe.com/keys
  '2cafc0970149a84f3b9e62eaf169f36f',
  'b1471f544ceeea31333bde7e1ecbaad6',
  'f2d6ca16515033e5dce14eba840b979d',
  // https://docs.github.com/rest/authentication
  '3543c50b0cb9cea8e55eb1f529b79f04',
  'bc3ae723f57c6b9e3fd80b699fcc420f',
  // https://www.rfc-editor.org/rfc/rfc6749
  '6c96130f130ab0d6d158397e24d2bcc1',
  '00cf4c781dc37003f7c7dd7d4c9a6ef1',
  'a35b81a7d7927b70ec99270dd2362b88',
  'ca7459e2b26776de081b9a07e40227fd',
  '53f5da0aaa93d64cd5772c554cbf940f',
  'e9974c507d2a802143f614c878fcbb62',
  // https://www.rfc-editor.org/rfc/rfc6750
  'b8e148545b13c78bc74da2f1a7275dd7',
  // https://openid.net/specs/openid-connect-core-1_0.html
  'ad71fb4165536675d80a8bbfe957697e',
  '9e309cccd311ea64d04133daf7760f71',
  // https://github.com/openssl/openssl/blob/master/include/openssl/fipskey.h.in
  'd0720d84879472284611dc023d47fc39',
]);
/** Characters of the values, so that others need no digest. */
const LENGTHS = new Set([10, 15, 22, 28, 32, 40, 64, 88]);

/** True for an example that a provider's documentation or a specification prints. */
export function isPublishedSample(text: string): boolean {
  if (!LENGTHS.has(text.length)) return false;
  return PUBLISHED.has(createHash('sha256').update(text).digest('hex').slice(0, 32));
}
