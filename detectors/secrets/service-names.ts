import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, HEX, LOWER_DIGIT, sample } from '../sample.ts';
import { ARGUMENTS_BEFORE, STRING } from './assignments.ts';

/**
 * Well-known services whose keys are long and random, by names that mean nothing else: no ordinary words, and none whose addresses and
 * identifiers for everybody look like keys (videos, tracks, boards, pages). Each is paid for at every start, so the list is short.
 */
const SERVICE_NAMES: readonly string[] =
  `adafruit airtable algolia amplitude anthropic apify artifactory assemblyai bitbucket browserstack bugsnag buildkite circleci clickup cloudflare
  cloudinary coinbase contentful databricks datadog digitalocean elevenlabs fastly freshdesk getresponse heroku hubspot huggingface infura
  jumpcloud klaviyo klipfolio launchdarkly mailchimp mailgun mailjet mapbox messagebird mixpanel netlify newrelic ngrok onesignal
  openweather pagerduty paystack pinecone pipedrive postmark pubnub pushover rapidapi razorpay sendgrid sendinblue serpapi shodan snyk
  sonarqube supabase telnyx twilio virustotal wakatime wandb weatherapi zendesk tmdb omdb trakt opencage finnhub sparkpost mandrill
  hetzner vultr linode scaleway godaddy`.split(/\s+/);

/** Further services: enough for a value whose key, or the field beside it, is nothing but the name. */
const NAMED_BESIDE: readonly string[] =
  `github gitlab openai stripe slack discord telegram notion linear asana intercom segment vercel cohere mistral groq replicate deepgram
  deepseek openrouter perplexity elastic grafana opsgenie okta auth0 plaid shopify square adyen paypal firebase algolia mongodb redis aws
  azure gcp dropbox figma jira confluence jenkins travis codecov npm pypi docker rollbar sentry honeycomb sumologic splunk loggly`.split(
    /\s+/,
  );

export default defineRules([
  {
    id: 'service-value',
    title: "Random value right behind a service's name, or given to its client",
    class: 'secret',
    severity: 'high',
    category: 'saas',
    pattern: `(?:\\bk?|_)(?i:${SERVICE_NAMES.join('|')})(?:[ \\t"'\`\\\\=:>|,[\\]()]{1,10}|: ?[^=\\n"'\`]{1,40}= ?\\(?["']|[\\w.:>$-]{1,40}\\(\\s{0,8}${ARGUMENTS_BEFORE}${STRING})(?P<secret>[A-Za-z0-9_\\-+/=.~]{20,200})`,
    atoms: SERVICE_NAMES,
    maxLength: 380,
    right: 'token',
    keyedPattern: '[A-Za-z0-9_\\-+/=.~]{20,200}',
    keyedKeywords: [...SERVICE_NAMES, ...NAMED_BESIDE],
    validators: ['service-value'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `airtable = "«${sample(ALNUM, 32)}»"` },
        { text: `'mixpanel' => '«${sample(ALNUM, 24)}»',` },
        { text: `<klipfolio>«${sample(ALNUM, 40)}»</klipfolio>` },
        { text: `$config['jumpcloud'] = '«${sample(ALNUM, 40)}»';` },
        { text: `«${sample(ALNUM, 32)}»`, key: 'airtable' },
        { text: `«${sample(ALNUM, 40)}»`, key: 'github' },
        { text: `mixpanel.init("«${sample(HEX, 32)}»");` },
        { text: `static PUSHOVER: (&str, &str) = ("«${sample(LOWER_DIGIT, 30)}»", "x");` },
        { text: `var jumpcloud = require('jumpcloud')('«${sample(ALNUM, 40)}»');` },
        { text: `Klaviyo::Client.new(nil, "«${sample(ALNUM, 24)}»")` },
      ],
      ignore: [
        { text: `mixpanel: ${sample(HEX, 40)}`, why: 'a checksum of a package' },
        { text: `datadog: getDatadogClientFromTheSettings2`, why: 'a name in code' },
        { text: 'mixpanel.track("button_of_the_page_2_clicked")', why: 'the name of an event' },
        { text: `${sample(ALNUM, 32)}`, key: 'airtable_base_id', why: 'the key says it is an id' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
]);
