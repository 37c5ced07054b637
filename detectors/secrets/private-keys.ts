import { defineRules } from '../../src/detectors/rule.ts';
import { encodeBase58Check } from '../../src/findings/validators/secrets/base58check.ts';
import { encodeBech32 } from '../../src/findings/validators/secrets/bech32.ts';
import { encodeStellarSeed } from '../../src/findings/validators/secrets/stellar-seed.ts';
import { BASE32, BASE64, HEX, LOWER_DIGIT, sample } from '../sample.ts';

const DASHES = '-----';
const KEY_LINE = `MIIEvQIBADANBgkqhkiG9w0BAQEFAASC${sample(BASE64, 32)}`;
const BEGIN = `${DASHES}BEGIN RSA PRIVATE KEY${DASHES}`;
const END = `${DASHES}END RSA PRIVATE KEY${DASHES}`;
const BECH32_DATA = '023456789acdefghjklmnpqrstuvwxyz';
const BECH32_UPPER = '023456789ACDEFGHJKLMNPQRSTUVWXYZ';
/** A line's worth of base64 with the blanks, quotes, `\n` escapes and `+` that stand before it in code. */
const BODY_LINE = '(?:(?:[\\s"\'+,>|\\\\]|\\\\+[rnt]){0,24}[A-Za-z0-9+/]{20,}={0,2})';
const HEADER = '(?:(?:\\s|\\\\+[rn])*(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset)[^\\n\\\\]{0,100})*';

export default defineRules([
  {
    id: 'private-key',
    title: 'Private key (PEM, OpenSSH, PGP)',
    class: 'secret',
    severity: 'critical',
    category: 'private-key',
    pattern: `(?P<secret>-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:${HEADER}${BODY_LINE}+(?:-?[^-]|--[^-])*?-{4,5}END[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-{0,5}|(?:-?[^-])*?-{4,5}END[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-{0,5}))|(?P<cut>-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----${HEADER}${BODY_LINE}+(?:\\\\+[rn]|[\\r\\n \\t])+[A-Za-z0-9+/]{1,19}={0,2})(?:\\.{2,}|…|["'\`<])|(?P<bare>-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----${HEADER}${BODY_LINE}+)`,
    atoms: ['PRIVATE KEY'],
    maxLength: 16384,
    validators: ['pem'],
    confidence: 0.95,
    publicPrefix: 11,
    examples: {
      match: [
        { text: `key:\n«${BEGIN}\n${KEY_LINE}\n${KEY_LINE}\n${END}»\n` },
        { text: `{"private_key": "«${BEGIN}\\n${KEY_LINE}\\n${END}»\\n"}` },
        { text: `«${BEGIN}\n${KEY_LINE}\n${KEY_LINE}»` },
        {
          text: `key_data (first 160 bytes) = «${BEGIN}\\r\\n${KEY_LINE}\\r\\n${KEY_LINE}\\r\\nq7ZxKw»... (1400 more)`,
        },
        {
          text: `«${DASHES}BEGIN PGP PRIVATE KEY BLOCK${DASHES}\nVersion: GnuPG v2\n\n${KEY_LINE}\n=aB3d\n${DASHES}END PGP PRIVATE KEY BLOCK${DASHES}»`,
        },
      ],
      ignore: [
        {
          text: `if (text.startsWith("${BEGIN}")) throw new Error("no private keys here, please")`,
          why: 'the header alone',
        },
        {
          text: `${DASHES}BEGIN PUBLIC KEY${DASHES}\n${KEY_LINE}\n${DASHES}END PUBLIC KEY${DASHES}`,
          why: 'a public key',
        },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc7468', 'https://www.rfc-editor.org/rfc/rfc9580'],
  },
  {
    id: 'private-key-base64',
    title: 'Private key in PEM, base64-encoded once more',
    class: 'secret',
    severity: 'critical',
    category: 'private-key',
    pattern: '(?P<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{40,}={0,2})',
    atoms: ['LS0tLS1CRUdJTi'],
    maxLength: 16384,
    left: 'alnum',
    validators: ['base64-pem'],
    confidence: 0.95,
    publicPrefix: 14,
    examples: {
      match: [
        { text: `KEY_B64=«${Buffer.from(`${BEGIN}\n${KEY_LINE}\n${END}\n`).toString('base64')}»` },
        {
          text: `tls.key: «${Buffer.from(`${DASHES}BEGIN PRIVATE KEY${DASHES}\n${KEY_LINE}\n`).toString('base64')}»\n`,
        },
      ],
      ignore: [
        {
          text: `tls.crt: ${Buffer.from(`${DASHES}BEGIN CERTIFICATE${DASHES}\n${KEY_LINE}\n`).toString('base64')}`,
          why: 'a certificate is public',
        },
      ],
    },
    references: ['https://kubernetes.io/docs/concepts/configuration/secret/#tls-secrets'],
  },
  {
    id: 'openvpn-static-key',
    title: 'OpenVPN static key',
    class: 'secret',
    severity: 'critical',
    category: 'private-key',
    pattern:
      '(?P<secret>-----BEGIN OpenVPN (?:Static key V1|tls-crypt-v2 (?:client|server) key)-----(?:\\s|\\\\[rn]){1,8}(?:[0-9a-fA-F]{32}|[A-Za-z0-9+/=]{16,76})(?:(?:\\s|\\\\[rn])+[0-9A-Za-z+/=]{1,76})*(?:(?:\\s|\\\\[rn])+-----END OpenVPN [\\w -]{8,30}-----)?)',
    atoms: ['BEGIN OpenVPN '],
    maxLength: 2048,
    validators: ['placeholder'],
    confidence: 0.97,
    publicPrefix: 11,
    examples: {
      match: [
        {
          text: `<tls-auth>\n«${DASHES}BEGIN OpenVPN Static key V1${DASHES}\n${sample(HEX, 32)}\n${sample(HEX, 32, 2)}\n${DASHES}END OpenVPN Static key V1${DASHES}»\n</tls-auth>`,
        },
        {
          text: `"ta.key": "«${DASHES}BEGIN OpenVPN Static key V1${DASHES}\\n${sample(HEX, 32)}\\n${sample(HEX, 32, 2)}\\n${DASHES}END OpenVPN Static key V1${DASHES}»\\n"`,
        },
      ],
      ignore: [
        { text: `${DASHES}BEGIN OpenVPN Static key V1${DASHES}\n...\n`, why: 'no key follows' },
        { text: 'the header says BEGIN OpenVPN Static key V1, then the key', why: 'prose' },
      ],
    },
    references: ['https://openvpn.net/community-docs/community-articles/openvpn-2-6-manual.html'],
  },
  {
    id: 'putty-private-key',
    title: 'PuTTY private key file',
    class: 'secret',
    severity: 'critical',
    category: 'private-key',
    pattern:
      '(?P<secret>PuTTY-User-Key-File-[23]: (?:.|\\s)*?Private-Lines: \\d{1,3}\\s+(?:[A-Za-z0-9+/=]{4,64}\\s+)+(?:Private-MAC: [0-9a-f]{40,64})?)',
    atoms: ['PuTTY-User-Key-File-'],
    maxLength: 8192,
    confidence: 0.97,
    publicPrefix: 20,
    examples: {
      match: [
        {
          text: `«PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: a\nPublic-Lines: 1\n${sample(BASE64, 64)}\nPrivate-Lines: 1\n${sample(BASE64, 64, 2)}\nPrivate-MAC: ${sample(HEX, 40)}»\n`,
        },
        {
          text: `«PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: b\nPublic-Lines: 1\n${sample(BASE64, 64)}\nPrivate-Lines: 1\n${sample(BASE64, 48, 3)}\nPrivate-MAC: ${sample(HEX, 64)}»\n`,
        },
      ],
      ignore: [
        { text: 'a file that begins with PuTTY-User-Key-File-2: can be converted by puttygen', why: 'no key follows' },
      ],
    },
    references: ['https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html'],
  },
  {
    id: 'age-secret-key',
    title: 'age secret key',
    class: 'secret',
    severity: 'critical',
    category: 'private-key',
    pattern: '(?P<secret>AGE-SECRET-KEY-1[023456789ACDEFGHJKLMNPQRSTUVWXYZ]{58})',
    atoms: ['AGE-SECRET-KEY-1'],
    right: 'alnum',
    validators: ['bech32'],
    confidence: 0.97,
    publicPrefix: 16,
    examples: {
      match: [
        { text: `«${encodeBech32('age-secret-key-', sample(BECH32_DATA, 52)).toUpperCase()}»` },
        { text: `«${'AGE-SECRET' + '-KEY-1'}${sample(BECH32_UPPER, 58)}»` },
        { text: `SOPS_AGE_KEY="«${'AGE-SECRET' + '-KEY-1'}${sample(BECH32_UPPER, 58, 2)}»"` },
      ],
      ignore: [{ text: `age1${sample(LOWER_DIGIT, 58)}`, why: 'a recipient is the public half' }],
    },
    references: ['https://github.com/FiloSottile/age', 'https://github.com/C2SP/C2SP/blob/main/age.md'],
  },
  {
    id: 'nostr-secret-key',
    title: 'Nostr secret key',
    class: 'secret',
    severity: 'critical',
    category: 'private-key',
    pattern: '\\b(?P<secret>nsec1[02-9ac-hj-np-z]{58})',
    atoms: ['nsec1'],
    right: 'alnum',
    validators: ['bech32'],
    confidence: 0.75,
    publicPrefix: 5,
    examples: {
      match: [
        { text: `NOSTR_KEY=«${encodeBech32('nsec', sample(BECH32_DATA, 52))}»` },
        { text: `my key is «${encodeBech32('nsec', sample(BECH32_DATA, 52, 2))}», keep it` },
      ],
      ignore: [{ text: encodeBech32('npub', sample(BECH32_DATA, 52)), why: 'the public half' }],
    },
    references: ['https://github.com/nostr-protocol/nips/blob/master/19.md', 'https://bips.dev/173/'],
  },
  {
    id: 'stellar-secret-seed',
    title: 'Secret seed of a Stellar account',
    class: 'secret',
    severity: 'critical',
    category: 'wallet',
    pattern: '(?i:stellar|secret|seed)(?s:.){0,80}?[^A-Za-z0-9](?P<secret>S[A-D][A-Z2-7]{54})',
    atoms: ['stellar', 'secret', 'seed'],
    maxLength: 160,
    right: 'alnum',
    validators: ['stellar-seed'],
    confidence: 0.75,
    publicPrefix: 1,
    examples: {
      match: [
        {
          text: `STELLAR_SECRET=«${encodeStellarSeed(Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 11) & 0xff))}»`,
        },
        { text: `seed: "«${encodeStellarSeed(Uint8Array.from({ length: 32 }, (_, at) => (at * 91 + 5) & 0xff))}»"` },
      ],
      ignore: [{ text: `secret: SA${sample(BASE32, 54)}`, why: 'its checksum fails' }],
    },
    references: ['https://stellar.org/protocol/sep-23'],
  },
  {
    id: 'wireguard-private-key',
    title: 'WireGuard private or preshared key',
    class: 'secret',
    severity: 'high',
    category: 'private-key',
    pattern:
      '(?i:private_?key|preshared_?key)["\']?\\s{0,3}[=:]\\s{0,3}["\']?(?P<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)',
    atoms: ['privatekey', 'private_key', 'presharedkey', 'preshared_key'],
    right: 'token',
    validators: ['placeholder'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `[Interface]\nPrivateKey = «${sample(BASE64, 42)}A=»\nListenPort = 51820` },
        { text: `PresharedKey = «${sample(BASE64, 42, 2)}k=»` },
      ],
      ignore: [{ text: `PublicKey = ${sample(BASE64, 42)}A=`, why: 'the public half' }],
    },
    references: ['https://www.wireguard.com/quickstart/'],
  },
  {
    id: 'bitcoin-wif',
    title: 'Bitcoin private key (wallet import format)',
    class: 'secret',
    severity: 'critical',
    category: 'crypto',
    pattern: '(?P<secret>5[HJK][1-9A-HJ-NP-Za-km-z]{49}|[KL][1-9A-HJ-NP-Za-km-z]{51})',
    shapes: ['run'],
    left: 'token',
    right: 'token',
    maxLength: 64,
    minEntropy: 4,
    validators: ['base58-check'],
    confidence: 0.75,
    examples: {
      match: [
        {
          text: `wif: «${encodeBase58Check(Buffer.concat([Buffer.from([0x80]), Buffer.from(sample(HEX, 64), 'hex'), Buffer.from([1])]))}»`,
        },
        {
          text: `import «${encodeBase58Check(Buffer.concat([Buffer.from([0x80]), Buffer.from(sample(HEX, 64, 3), 'hex')]))}» now`,
        },
      ],
      ignore: [{ text: `K${'z9Y8x7W6v5U4t3S2r1Q9p8N7m6L5k4J3h2G1f9E8d7C6b5A4z3Y'}`, why: 'its checksum is wrong' }],
    },
    references: ['https://en.bitcoin.it/wiki/Wallet_import_format'],
  },
  {
    id: 'extended-private-key',
    title: 'BIP-32 extended private key',
    class: 'secret',
    severity: 'critical',
    category: 'crypto',
    pattern: '(?P<secret>[xtyz]prv[1-9A-HJ-NP-Za-km-z]{107})',
    atoms: ['xprv', 'tprv', 'yprv', 'zprv'],
    left: 'alnum',
    right: 'alnum',
    validators: ['base58-check'],
    confidence: 0.9,
    publicPrefix: 4,
    examples: {
      match: [
        {
          text: `root «${encodeBase58Check(Buffer.concat([Buffer.from('0488ade4', 'hex'), Buffer.from(sample(HEX, 148), 'hex')]))}»`,
        },
        {
          text: `"key":"«${encodeBase58Check(Buffer.concat([Buffer.from('0488ade4', 'hex'), Buffer.from(sample(HEX, 148, 5), 'hex')]))}»"`,
        },
      ],
      ignore: [{ text: `xpub6${sample(LOWER_DIGIT, 106)}`, why: 'a public key' }],
    },
    references: ['https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki'],
  },
  {
    id: 'ethereum-private-key',
    title: 'Ethereum private key beside its name',
    class: 'secret',
    severity: 'critical',
    category: 'crypto',
    pattern:
      '(?:(?i:priv(?:ate)?[_ -]?key|mnemonic|deployer|wallet[_ -]?key|signer)[A-Za-z_]{0,20}["\'`]?\\]?\\s{0,3}(?:[:=(,]|=>)\\s{0,3}(?:\\[\\s*)?|(?i:deployer|wallet|signer|ethereum|\\beth\\b|metamask|hot wallet|treasury)[^\\n]{0,24}[ _-](?i:pk|priv(?:ate)?(?:[ _-]?key)?|key)(?: ?[:=]| is)? ?|\\baccounts ?[:=] ?\\[\\s{0,12})["\'`]?(?P<secret>0x[0-9a-fA-F]{64})',
    atoms: [
      ...[
        'private',
        'privkey',
        'priv_key',
        'priv-key',
        'deployer',
        'wallet',
        'signer',
        'mnemonic',
        'ethereum',
        'metamask',
        'treasury',
      ],
      ...[' eth ', '_eth_', 'eth_pk', 'eth pk', 'eth key', 'eth priv', 'eth_key', 'eth_priv'],
      ...['accounts: [', 'accounts:[', 'accounts = [', 'accounts=['],
    ],
    keyedPattern: '0x[0-9a-fA-F]{64}',
    keyedKeywords: ['private key', 'priv key', 'wallet key'],
    right: 'alnum',
    minEntropy: 3,
    validators: ['placeholder'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `PRIVATE_KEY=«0x${sample(HEX, 64)}»` },
        { text: `privateKey: "«0x${sample(HEX, 64, 2)}»",` },
        { text: `eth deployer pk «0x${sample(HEX, 64, 4)}»\n` },
        { text: `sepolia: { url: RPC, accounts: ["«0x${sample(HEX, 64, 3)}»"] }` },
      ],
      ignore: [{ text: `txHash: "0x${sample(HEX, 64)}"`, why: 'the hash of a transaction' }],
    },
    references: ['https://ethereum.org/en/developers/docs/accounts/#key-creation'],
  },
]);
