import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64URL, HEX, sample } from '../sample.ts';

/** Of an address: its parameters, in JSON, HTML or a shell too, where `&` may be written `\u0026` or `&amp;`. */
const PARAMETERS = '[^\\s"\'<>`]{0,700}?';

export default defineRules([
  {
    id: 'signed-address',
    title: 'Signature of an address that opens a stored object to whoever has it (S3, Google Cloud Storage)',
    class: 'secret',
    severity: 'medium',
    category: 'cloud',
    pattern: '(?i:X-Amz-Signature|X-Goog-Signature)(?:=|%3[dD])(?P<secret>[0-9a-f]{64}(?:[0-9a-f]{64,960})?)',
    atoms: ['x-amz-signature', 'x-goog-signature'],
    maxLength: 1100,
    right: 'word',
    validators: ['placeholder'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `https://b.s3.amazonaws.com/a?X-Amz-Expires=900&X-Amz-Signature=«${sample(HEX, 64)}»` },
        { text: `https://storage.googleapis.com/b/o?X-Goog-Expires=900&X-Goog-Signature=«${sample(HEX, 512)}»` },
      ],
      ignore: [
        { text: 'X-Amz-Signature=<signature>', why: 'a form' },
        {
          text: `Authorization: AWS4-HMAC-SHA256 Signature=${sample(HEX, 64)}`,
          why: 'of one request, whose time is over',
        },
      ],
    },
    references: [
      'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
      'https://cloud.google.com/storage/docs/authentication/signatures',
    ],
  },
  {
    id: 'signed-address-with-key-id',
    title: 'Signature of an address that opens a stored object to whoever has it (older forms, CloudFront)',
    class: 'secret',
    severity: 'medium',
    category: 'cloud',
    pattern: `[?&;](?:GoogleAccessId|AWSAccessKeyId|OSSAccessKeyId|Key-Pair-Id|Expires|Policy)=${PARAMETERS}[&;]Signature=(?P<secret>[A-Za-z0-9%~_+/-]{24,720}={0,2})`,
    atoms: ['signature='],
    maxLength: 1600,
    validators: ['placeholder'],
    minEntropy: 3.5,
    confidence: 0.8,
    examples: {
      match: [
        {
          text: `https://storage.googleapis.com/b/o?GoogleAccessId=a@b.iam.gserviceaccount.com&Expires=1893456000&Signature=«${sample(ALNUM, 170)}%3D%3D»`,
        },
        {
          text: `https://d1.cloudfront.net/a.mp4?Expires=1893456000&Signature=«${sample(BASE64URL, 342)}»&Key-Pair-Id=K${'2'.repeat(3)}`,
        },
      ],
      ignore: [
        { text: 'https://host.test/a?Expires=1&Signature=SIGNATURE', why: 'a form' },
        { text: `https://host.test/a?Signature=${sample(ALNUM, 40)}`, why: 'nothing says what it signs' },
      ],
    },
    references: [
      'https://cloud.google.com/storage/docs/access-control/signed-urls-v2',
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html',
    ],
  },
]);
