import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64, HEX, sample, sampleUuid, UPPER } from '../sample.ts';
import { STRICT_GUARD } from '../token-rule.ts';

interface TellingForm {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  /** RE2 of the whole key: a beginning that is too short or too common to look for, and a body of one length. */
  readonly form: string;
  readonly made: readonly string[];
  /** The same beginning with another body, or nearly so. */
  readonly unlike: readonly string[];
  /** True where both cases and digits stand in every key. */
  readonly isMixed?: boolean;
  readonly docs: string;
}

/** Keys that begin like names do, but go on in a way that no name does; they are told without their provider's name. */
const FORMS: readonly TellingForm[] = [
  {
    id: 'cursor-key-alone',
    title: 'Cursor API key',
    category: 'ai',
    form: '(?:key|crsr)_[0-9a-f]{64}',
    made: [`key_${sample(HEX, 64)}`, `crsr_${sample(HEX, 64, 2)}`],
    unlike: [`key_${sample(HEX, 32)}`, 'key_of_the_row'],
    docs: 'https://cursor.com/docs/account/teams/admin-api',
  },
  {
    id: 'lob-key-alone',
    title: 'Lob API key',
    category: 'commerce',
    form: '(?:live|test)_(?:[0-9a-f]{35}|pub_[0-9a-f]{31})',
    made: [`live_${sample(HEX, 35)}`, `test_pub_${sample(HEX, 31)}`],
    unlike: [`live_${sample(HEX, 40)}`, 'test_the_first_row_of_the_table_2'],
    docs: 'https://docs.lob.com/#tag/Authentication',
  },
  {
    id: 'payment-live-key',
    title: 'Live or test key of Mollie or GoCardless',
    category: 'payment',
    form: '(?:live|test|sandbox)_(?:[A-Za-z0-9_-]{40}|[A-Za-z0-9]{30})',
    made: [`live_${sample(ALNUM, 30)}`, `sandbox_${sample(ALNUM, 40)}`],
    unlike: [`test_${sample(HEX, 30)}`, 'test_TheSecondUserOfTheTable2IsFound', `live_${sample(ALNUM, 22)}`],
    isMixed: true,
    docs: 'https://docs.mollie.com/reference/authentication',
  },
  {
    id: 'devin-key-alone',
    title: 'Devin service API key',
    category: 'ai',
    form: 'apk_[A-Za-z0-9+/]{80,100}={0,2}',
    made: [`apk_${sample(BASE64, 88)}`, `apk_${sample(BASE64, 86)}==`],
    unlike: [`apk_${sample(HEX, 64)}`, 'apk_name_of_the_file_v2'],
    isMixed: true,
    docs: 'https://docs.devin.ai/api-reference/overview',
  },
  {
    id: 'close-key-alone',
    title: 'Close API key',
    category: 'crm',
    form: 'api_[A-Za-z0-9]{20,24}\\.[A-Za-z0-9]{20,24}',
    made: [`api_${sample(ALNUM, 22)}.${sample(ALNUM, 22, 2)}`, `api_${sample(ALNUM, 21)}.${sample(ALNUM, 23, 2)}`],
    unlike: [`api_${sample(ALNUM, 12)}.${sample(ALNUM, 12)}`, 'api_exceptions.notfounderror'],
    isMixed: true,
    docs: 'https://developer.close.com/topics/authentication/',
  },
  {
    id: 'telnyx-key-alone',
    title: 'Telnyx API key',
    category: 'messaging',
    form: 'KEY[0-9A-F]{32}_[A-Za-z0-9]{22}',
    made: [1, 2].map(seed => `KEY${sample(HEX, 32, seed).toUpperCase()}_${sample(ALNUM, 22, seed)}`),
    unlike: [`KEY${sample(HEX, 32).toUpperCase()}`, 'KEY_OF_THE_FIRST_COLUMN_2'],
    docs: 'https://developers.telnyx.com/docs/account-setup/authentication',
  },
  {
    id: 'checkout-key-alone',
    title: 'Checkout.com secret key',
    category: 'payment',
    form: 'sk_(?:test_|sbox_)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    made: [`sk_${sampleUuid(2)}`, `sk_test_${sampleUuid(3)}`],
    unlike: [`task_${sampleUuid(2)}`, 'sk_test_of-the-table-2'],
    docs: 'https://www.checkout.com/docs/developer-resources/api/api-keys',
  },
  {
    id: 'ticket-tailor-key-alone',
    title: 'Ticket Tailor API key',
    category: 'commerce',
    form: 'sk_[0-9]{3,5}_[0-9]{5,7}_[0-9a-f]{32}',
    made: [`sk_${'7305'}_${'918264'}_${sample(HEX, 32)}`, `sk_${'182'}_${'93047'}_${sample(HEX, 32, 2)}`],
    unlike: [`sk_1_2_${sample(HEX, 32)}`, 'sk_2024_010203_report'],
    docs: 'https://developers.tickettailor.com',
  },
  {
    id: 'trello-token-alone',
    title: 'Trello token',
    category: 'saas',
    form: 'ATTA[0-9a-f]{64}[0-9A-Fa-f]{8}',
    made: [1, 2].map(seed => `ATTA${sample(HEX, 64, seed)}${sample(HEX, 8, seed).toUpperCase()}`),
    unlike: [`ATTA${sample(HEX, 40)}`, 'ATTACHMENT_OF_THE_MESSAGE_2'],
    docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  },
  {
    id: 'zhipu-key-alone',
    title: 'Z.ai (Zhipu) API key',
    category: 'ai',
    form: '[0-9a-f]{32}\\.[A-Za-z0-9]{16}',
    made: [`${sample(HEX, 32)}.${sample(ALNUM, 16)}`, `${sample(HEX, 32, 2)}.${sample(ALNUM, 16, 2)}`],
    unlike: [`${sample(HEX, 32)}.${sample(HEX, 16)}`, `${sample(HEX, 32)}.bundle`, `${sample(HEX, 32)}.Main${UPPER}`],
    isMixed: true,
    docs: 'https://docs.z.ai/guides/overview/quick-start',
  },
];

function toRule({ id, title, category, form, made, unlike, isMixed, docs }: TellingForm): RuleDefinition {
  return {
    id,
    title,
    class: 'secret',
    severity: 'high',
    category,
    pattern: `${STRICT_GUARD}(?P<secret>${form})`,
    shapes: ['run'],
    maxLength: 160,
    right: 'token',
    validators: [isMixed ? 'mixed-case-token' : 'mixed-token'],
    ...(isMixed ? { minEntropy: 3.8 } : {}),
    confidence: 0.75,
    examples: {
      match: made.flatMap((text, index) => [
        { text: index === 0 ? `sent with «${text}» to the host` : `auth=«${text}»\n` },
        { text: `'«${text}»'` },
      ]),
      ignore: unlike.map(text => ({ text: `see ${text} there`, why: 'begins or ends so, too' })),
    },
    references: [docs],
  };
}

export default defineRules(FORMS.map(toRule));
