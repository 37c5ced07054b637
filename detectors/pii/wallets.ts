import { defineRules } from '../../src/detectors/rule.ts';

const BASE58 = '[1-9A-HJ-NP-Za-km-z]';

export default defineRules([
  {
    id: 'crypto-wallet',
    title: 'Cryptocurrency address with a checksum',
    class: 'pii',
    severity: 'medium',
    category: 'financial',
    pattern: `\\b(?:[13LMD]${BASE58}{25,33}|T${BASE58}{33}|r[1-9A-HJ-NP-Za-km-z]{24,34}|(?:bc|tb|ltc)1[02-9ac-hj-np-z]{11,87}|(?:BC|TB|LTC)1[02-9AC-HJ-NP-Z]{11,87}|addr1[02-9ac-hj-np-z]{50,110}|(?:cosmos|osmo|terra)1[02-9ac-hj-np-z]{38,58})\\b`,
    shapes: ['run'],
    maxLength: 128,
    left: 'token',
    right: 'alnum',
    keywords: ['btc', 'bitcoin', 'wallet', 'address', 'donate', 'litecoin', 'ltc', 'crypto', 'tron', 'trx', 'xrp', 'cardano', 'ada', 'doge', 'dogecoin', 'usdt', 'payment', '钱包', 'ウォレット', '지갑'],
    validators: ['wallet'],
    confidence: 0.75,
    examples: {
      match: [{ text: 'send to «1PP1uZooMQmp5gU9U9sACUs2iJQK4Sgnq1» please' }, { text: 'or «bc1q24wxsd6zgt9hp6nqylc2x5hulqy3ywjfsmvwxd»' }, { text: 'genesis «1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa»', placeholder: true }],
      ignore: [{ text: '1KestreLMaraLindqvistAbcdefghijk9', why: 'the checksum fails' }],
    },
    references: ['https://en.bitcoin.it/wiki/Base58Check_encoding', 'https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki'],
  },
  {
    id: 'ethereum-address',
    title: 'Ethereum address',
    class: 'pii',
    severity: 'low',
    category: 'financial',
    pattern: '\\b0x[0-9a-fA-F]{40}\\b',
    shapes: ['run'],
    maxLength: 48,
    left: 'token',
    right: 'alnum',
    keywords: ['eth', 'ethereum', 'wallet', 'address', 'metamask', 'usdt', 'usdc', 'erc20', 'account', 'sender', 'recipient', 'owner', 'donate', '钱包', '地址'],
    validators: ['ethereum'],
    confidence: 0.65,
    examples: {
      match: [{ text: 'wallet «0x71c3a9d04be5f6172839a0b4c5d6e7f809182736»' }, { text: 'to «0x0000000000000000000000000000000000000000»', placeholder: true }],
      ignore: [{ text: '0x71c3a9d04be5f6172839a0b4c5d6e7f80918273671c3a9d04be5f6172839a0b4', why: 'a hash of 32 bytes' }],
    },
    references: ['https://eips.ethereum.org/EIPS/eip-55'],
  },
]);
