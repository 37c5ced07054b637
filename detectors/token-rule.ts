import type { Neighbours, RuleDefinition, Shape } from '../src/detectors/rule.ts';
import { toLiteral } from './literal.ts';

/**
 * What may stand before a token, read rather than looked behind at (RE2 cannot): not a word character, except the last one of an escape
 * (`\nghp_…` in code, `%3Dghp_…` in a URL, `\u003dghp_…` in JSON inside JSON).
 */
export const GUARD = '(?:^|[^A-Za-z0-9_]|\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\u00[0-9A-Fa-f]{2})';

/** Before a prefix of four characters or fewer no dot either: `video.ico-…` is a file. */
export const STRICT_GUARD = GUARD.replace('0-9_]', '0-9_.]');

export interface PrefixedToken {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly severity?: RuleDefinition['severity'];
  /** The literal that every such token begins with. */
  readonly prefix: string;
  /** True where providers or people write the prefix in lower case, too. */
  readonly isAnyCase?: boolean;
  /** RE2 of what follows the prefix. */
  readonly body: string;
  /** Made-up text that `body` matches, through `sample`. */
  readonly sample: string;
  /** More of them, for the forms that `sample` is not. */
  readonly samples?: readonly string[];
  /** What begins so, too, and is no token. */
  readonly ignores?: RuleDefinition['examples']['ignore'];
  readonly docs: string;
  /** Default: the prefix, when it has 4 bytes. */
  readonly atoms?: readonly string[];
  /** Instead of atoms, when the prefix is too short for one. */
  readonly shapes?: readonly Shape[];
  readonly right?: Neighbours;
  readonly maxLength?: number;
  readonly confidence?: number;
  readonly minEntropy?: number;
  readonly validators?: readonly string[];
  readonly keywords?: readonly string[];
  readonly context?: RuleDefinition['context'];
}

/** What a name in code may begin with, too. */
const BEGINS_NAME = /^(?:[a-z0-9_-]+|[A-Z0-9_-]+)$/;

/** The rule of a token that its provider marks with a literal prefix: the prefix is the evidence, samples of it are set apart. */
export function prefixedToken(token: PrefixedToken): RuleDefinition {
  const { id, title, category, prefix, body, docs } = token;
  const [first, ...others] = [token.sample, ...(token.samples ?? [])].map(text => prefix + text);
  const inContext = token.context === 'required' ? `${token.keywords![0]} ` : '';
  return {
    id,
    title,
    class: 'secret',
    severity: token.severity ?? 'high',
    category,
    pattern: `${prefix.length > 4 ? GUARD : STRICT_GUARD}(?P<secret>${token.isAnyCase ? `(?i:${toLiteral(prefix)})` : toLiteral(prefix)}(?:${body}))`,
    ...(token.shapes ? { shapes: token.shapes } : { atoms: token.atoms ?? [prefix] }),
    maxLength: token.maxLength ?? 320,
    right: token.right ?? 'word',
    validators: token.validators ?? ['marked-token'],
    ...(token.minEntropy === undefined ? {} : { minEntropy: token.minEntropy }),
    confidence: token.confidence ?? 0.9,
    publicPrefix: prefix.length,
    ...(token.keywords ? { keywords: token.keywords } : {}),
    ...(token.context ? { context: token.context } : {}),
    examples: {
      match: [
        { text: `${inContext}export TOKEN=«${first}»` },
        { text: `${inContext}curl -H "Authorization: Bearer «${first}»" https://api.test/v1` },
        { text: `${inContext}{"auth": "first line\\n«${first}»"}` },
        ...others.map(text => ({ text: `${inContext}key: '«${text}»',` })),
      ],
      ignore: [
        { text: `${inContext}use ${prefix} as the prefix of a token`, why: 'the prefix alone is no token' },
        { text: `${inContext}${prefix}${'x'.repeat(4)}`, why: 'too short, and a sample' },
        { text: `${inContext}abc${first}`, why: 'the prefix stands inside a longer word' },
        ...(token.validators === undefined && BEGINS_NAME.test(prefix)
          ? [{ text: `${inContext}${prefix}upper_outer_left_corner_of_the_view_port`, why: 'a name in code' }]
          : []),
        ...(token.ignores ?? []),
      ],
    },
    references: [docs],
  };
}

export interface NamedToken {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly severity?: RuleDefinition['severity'];
  /** RE2 (any case) of the provider's name as it stands in variable names, without groups. */
  readonly vendor: string;
  readonly atoms: readonly string[];
  /** Words of the provider in a JSON key or column name; the value of such a key need only have the body's shape. */
  readonly keys: readonly string[];
  /** RE2 of the whole token. */
  readonly body: string;
  readonly sample: string;
  readonly docs: string;
  /** The provider's name as written in an assignment in the examples, such as `DATADOG_API_KEY`. */
  readonly variable: string;
  readonly right?: Neighbours;
  readonly confidence?: number;
  readonly minEntropy?: number;
  readonly validators?: readonly string[];
}

/** From a provider's name to a value: the rest of a variable's name, closing quotes or brackets, an operator, an opening quote. */
const TO_VALUE =
  '(?:[\\w.\\- ]{0,40}?)[\\\\"\'`\\])]{0,3}[ \\t]{0,4}(?:[?+.|]{0,2}[:=]{1,4}>?|: ?[A-Z]?[a-z][\\w.]{1,16}(?:\\[\\w.]{1,16}\\])? ?=|[,(]|->|→|\\|\\||>\\s{0,20}(?:<!\\[CDATA\\[)?|[ \\t])[ \\t]{0,4}(?:[A-Za-z]{2,10}\\()?[\\\\"\'`(]{0,3}(?:(?i:bearer|token|apikey)[ =])?';

/** The rule of a token without a mark of its own, known by its provider's name right before it. */
export function namedToken(token: NamedToken): RuleDefinition {
  const { id, title, category, vendor, keys, body, docs, variable } = token;
  const atoms = [...new Set([...token.atoms, ...spellings(vendor)])];
  return {
    id,
    title,
    class: 'secret',
    severity: token.severity ?? 'high',
    category,
    pattern: `(?:\\bk?|_)(?i:${vendor})${TO_VALUE}\\b(?P<secret>${body})`,
    atoms,
    maxLength: 256,
    right: token.right ?? 'token',
    keyedPattern: body,
    keyedKeywords: keys,
    validators: token.validators ?? ['mixed-token'],
    ...(token.minEntropy === undefined ? {} : { minEntropy: token.minEntropy }),
    confidence: token.confidence ?? 0.75,
    examples: {
      match: [
        { text: `${variable}=«${token.sample}»` },
        { text: `"${variable.toLowerCase()}": "«${token.sample}»",` },
        { text: `«${token.sample}»`, key: variable.toLowerCase() },
      ],
      ignore: [
        { text: `${variable}=process.env.${variable}`, why: 'a reference to the environment' },
        { text: `the commit ${token.sample} has no provider beside it`, why: 'the shape alone says nothing' },
      ],
    },
    references: [docs],
  };
}

/** Every way to write the names in `vendor` that have an optional separator: `serp[_ -]?api` → `serpapi`, `serp_api`, `serp api`, `serp-api`. */
function spellings(vendor: string): string[] {
  const names = vendor.split('|').filter(name => /^(?:[a-z0-9]|\[_ -\]\??|-\?)+$/.test(name) && /\?/.test(name));
  return names
    .flatMap(name =>
      name.split(/(\[_ -\]\?|-\?)/).reduce(
        (texts, part) => {
          const choices = part === '[_ -]?' ? ['', '_', ' ', '-'] : part === '-?' ? ['', '-'] : [part];
          return texts.flatMap(text => choices.map(choice => text + choice));
        },
        [''],
      ),
    )
    .filter(text => text.length >= 4);
}

export interface VendorToken {
  readonly id: string;
  readonly title: string;
  /** The service's name as it stands in variable names; `-` where words meet. */
  readonly name: string;
  /** RE2 of the whole key. */
  readonly body: string;
  /** Bytes of the longest key. */
  readonly longest: number;
  readonly sample: string;
  readonly docs: string;
  /** True for a name that is no ordinary word: a key of both cases is then told in its neighbourhood, too. */
  readonly isDistinct: boolean;
}

/** From a service's name over a word for a key to the value, in code, prose or a query. */
const WORD_TO_VALUE =
  '(?s:.){0,32}?(?i:secret|private|access|key|token|auth|credential|passw)(?s:.){0,16}?[^A-Za-z0-9]';
/** From a service's name to a value on the same line or the next one, or to the argument of a call. */
const NEAR_VALUE = '[^\\n]{0,48}?(?:\\r?\\n(?:[^\\n]{0,24}?[^A-Za-z0-9\\n/._+=-])?|[^A-Za-z0-9\\n/._+=-])';
/** The longest text from the name's start to the value. */
const VENDOR_REACH = 110;
/** A mark before a key, which services come to add: `cu_`. */
const MARK = 5;

/**
 * The rule of a key that only its length and alphabet describe: known by the service's name with a word for a key, or, where the form is
 * long and of letters and digits alone, by the name right before it.
 */
export function vendorToken({ id, title, name, body, longest, sample, docs, isDistinct }: VendorToken): RuleDefinition {
  const words = name.split('-');
  const direct = longest >= 20 ? '[^A-Za-z0-9\\n/]{1,8}' : '[ \\t"\']{0,3}[:=][ \\t"\']{0,3}';
  const variable = `${words.join('_').toUpperCase()}_API_KEY`;
  return {
    id,
    title,
    class: 'secret',
    severity: 'high',
    category: 'saas',
    pattern: `(?:\\bk?|_)(?i:${words.join('[ _-]?')})(?:${WORD_TO_VALUE}|${direct}${isDistinct ? `|${NEAR_VALUE}` : ''})(?P<secret>(?:[a-z]{2,4}_)?(?:${body}))`,
    atoms: [words.reduce((longer, word) => (word.length > longer.length ? word : longer))],
    maxLength: VENDOR_REACH + MARK + longest,
    right: 'token',
    keyedPattern: body,
    keyedKeywords: [words.join(' ')],
    validators: ['vendor-token'],
    confidence: 0.75,
    examples: {
      match: [
        { text: `${variable}=«${sample}»` },
        { text: `the ${words.join(' ')} key we use is "«${sample}»"` },
        { text: `«${sample}»`, key: variable.toLowerCase() },
      ],
      ignore: [
        { text: `${variable}=process.env.${variable}`, why: 'a reference to the environment' },
        { text: `the value ${sample} has no service beside it`, why: 'the shape alone says nothing' },
        { text: `${words.join(' ')} sha256 key id: ${sample}`, why: 'a digest or an identifier' },
      ],
    },
    references: [docs],
  };
}
