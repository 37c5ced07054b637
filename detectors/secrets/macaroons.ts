import { defineRules } from '../../src/detectors/rule.ts';
import { sampleMacaroon, samplePackets } from '../sample-macaroon.ts';

const lnd = sampleMacaroon('lnd', ['ipaddr 192.0.2.7']);
const packets = samplePackets('https://login.host.test', ['time < 2031-01-01T00:00']).toString('base64');
const FORMAT = 'https://github.com/rescrv/libmacaroons/blob/master/README.md';

export default defineRules([
  {
    id: 'macaroon',
    title: 'Macaroon in base64, of any service',
    class: 'secret',
    severity: 'high',
    category: 'token',
    // Four hexadecimal digits, then `location ` or `identifier `.
    pattern:
      '(?P<secret>MD[AEI][0-9A-Za-z](?:[0-9A-Za-z]{2}xvY2F0aW9uI|[0-9A-Za-z]{0,4}ZW50aWZpZXIg)[A-Za-z0-9+/_-]{60,}={0,2})',
    atoms: ['Y2F0aW9uI', 'ZW50aWZpZXIg'],
    maxLength: 6100,
    left: 'alnum',
    right: 'token',
    validators: ['whole-macaroon'],
    confidence: 0.9,
    examples: {
      match: [
        { text: `Authorization: Macaroon root="«${packets}»"` },
        { text: `{"macaroon": "«${samplePackets('shop', []).toString('base64url')}»"}` },
      ],
      ignore: [
        { text: `Macaroon root="${packets.slice(0, 100)}"`, why: 'without its end it opens nothing' },
        {
          text: Buffer.from('{"location":"x","identifier":"the name of the thing"}'.repeat(2)).toString('base64'),
          why: 'JSON',
        },
      ],
    },
    references: [FORMAT],
  },
  {
    id: 'lnd-macaroon',
    title: 'Macaroon of a Lightning node (LND)',
    class: 'secret',
    severity: 'critical',
    category: 'blockchain',
    // Byte 2, then the location `lnd`, then an identifier.
    pattern: '(?P<secret>(?i:0201036c6e6402)(?:[0-9a-fA-F]{2}){50,}|AgEDbG5kA[g-v][A-Za-z0-9+/_-]{70,}={0,2})',
    atoms: ['0201036c6e6402', 'AgEDbG5kA'],
    maxLength: 4100,
    left: 'alnum',
    right: 'token',
    validators: ['macaroon'],
    confidence: 0.9,
    examples: {
      match: [
        { text: `Grpc-Metadata-macaroon: «${lnd.toString('hex')}»` },
        { text: `lndconnect://host.test:10009?cert=x&macaroon=«${lnd.toString('base64url')}»` },
      ],
      ignore: [{ text: 'a macaroon of lnd begins with 0201036c6e6402 in hex', why: 'its first bytes alone' }],
    },
    references: ['https://docs.lightning.engineering/lightning-network-tools/lnd/macaroons', FORMAT],
  },
]);
