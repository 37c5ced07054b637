import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, HEX, sample } from '../sample.ts';
import { ARGUMENTS_BEFORE, STRING } from './assignments.ts';

/**
 * Services whose keys are long and random, by names that mean nothing else: no ordinary words, and none whose addresses and identifiers for
 * everybody look like keys (videos, tracks, boards, pages).
 */
export const SERVICE_NAMES: readonly string[] =
  `abuseipdb abyssale accuweather adafruit adzuna aeroworkflow airbrake airtable aiven algolia alienvault amplitude anthropic anypoint apacta api2cart
  apideck apiflash apifonica apify apilayer apimatic apimetrics apitemplate appcues appfollow appointedd appoptics appsynergy apptivo artifactory asaas
  assemblyai atera auth0 authress autoklose avaza aviationstack axonaut aylien ayrshare bannerbear baremetrics beebole besttime betterstack
  billomat bitbar bitbucket bitcoinaverage bitfinex bitly bitmex bitrise bittrex blazemeter blitapp blocknative bombbomb borgbase braintree braintrust
  brandfetch browserstack browshot bscscan buddyns budibase bugherd bugsnag buildkite bulksms buttercms caflou calendarific calendly calorieninja
  campayn capsulecrm captaindata carboninterface cashboard censys chartmogul chatfuel checklyhq checkvist circleci clarifai clearbit clickhouse
  clicksend clickup cliengo clinchpad clockify clojars closecrm cloudconvert cloudflare cloudimage cloudinary cloudmersive cloudsight cloudsmith
  cloverly clustdoc cockroachlabs codacy codeclimate codecov codemagic codequiry coinapi coinbase coinlayer coinlib commercejs companyhub configcat
  contentful conversiontools convertapi convertkit couchbase countrylayer coveralls craftmypdf crowdin cryptocompare currencycloud currencyfreaks
  currencylayer currencyscoop currentsapi customerio d7network dareboost databox databricks datadog datagov datastax deepai deepgram deepseek detectify
  detectlanguage devcycle dfuse diffbot diggernaut digitalocean disqus dnscheck dockerhub docparser documo docusign dotdigital dovico dronahq droneci
  dropbox dynalist dynatrace dyspatch eagleeyenetworks easyinsight easypost edamam edenai elasticemail elevenlabs enablex endorlabs etherscan ethplorer
  eventbrite everhour exchangerateapi exchangeratesapi exoscale exportsdk extractorapi faceplusplus fastforex fastly feedier fetchrss finage finicity
  finnhub firecrawl fixerio flexport flightapi flightlabs flightstats flowflu flutterwave formbucket formcraft formsite freemius freshbooks
  freshdesk fullstory geckoboard geoapify geocodify geocodio geoipify getresponse gitalk gitea gitlab glassnode gocanvas gocardless godaddy
  grafana graphcms graphhopper greptile groovehq gtmetrix guardianapi gumroad happyscribe hasura hellosign helpcrunch helpscout hereapi heroku holidayapi
  html2pdf hubspot huggingface hybiscus hypertrack iconfinder iexcloud imagekit imagga infomaniak infracost infura insightly instabot instamojo
  intrinio invoiceocean ip2location ipgeolocation ipinfodb ipqualityscore ipstack jotform jumpcloud jupiterone karmacrm keenio kickbox klaviyo klipfolio
  knapsackpro kucoin kylas langfuse langsmith languagelayer larksuite launchdarkly leadfeeder lemlist lemonsqueezy lendflow lessannoyingcrm
  linkpreview liveagent livestorm loadmill locationiq loggly loginradius logzio lokalise loyverse lunchmoney madkudu magicbell mailboxlayer mailchimp
  mailerlite mailersend mailgun mailjet mailmodo mailsac mandrillapp mapbox mapquest marketstack mattermost mavenlink maxmind meaningcloud mediastack
  meistertask meraki mesibo messagebird metabase metrilo mindmeister mixmax mixpanel mockaroo monkeylearn moonclerk moosend moralis netlify neutrinoapi
  newrelic newsapi newscatcher nexmo nftport ngrok nicereply nutritionix nylas octopusdeploy omnisend onelogin onepagecrm onesignal onfido onfleet oopspam
  openai opencagedata openrouter openuv openweather openweathermap opsgenie optimizely overloop owlbot packagecloud pagarme pagerduty pandadoc pandascore
  paperform parsehub partnerstack paydirtapp paymoapp paymongo paypal paystack pdflayer pdfshift peopledatalabs pepipost photoroom pinecone pipedream
  pipedrive pivotaltracker pixabay planetscale planyo plivo pollsapi poloniex positionstack postageapp posthog postmark powrbot privateai prodpad
  proxycrawl pubnub pulumi purestake pushbullet pushover qualaroo qubole rapidapi razorpay reachmail rebrandly rechargepayments requestfinance
  restpack revampcrm ringcentral ritekit rocketreach rockset route4me runpod runscope salesblink salescookie salesflare salesforce salesmate satismeter
  saucelabs scaleway scalingo scrapeowl scraperapi scraperbox scrapestack scrapfly scrapingant scrapingbee screenshotapi screenshotlayer scrutinizerci
  securitytrails selectpdf sendbird sendgrid sendinblue serphouse serpstack serpapi settlemint sherpadesk shippo shodan shopify shotstack
  shutterstock sidekiq signaturit signupgenius sigopt simfin simplesat simplynoted simvoly siteleaf skrapp skybiometry smartsheet smartystreets
  snipcart snyk sonarcloud sonarqube sourcegraph sparkpost spoonacular sportmonks sslmate statuscake statuspage statuspal stitchdata stockdata
  storecove stormboard stormglass storyblok storychief stytch sugester sumologic supabase supernotes surveybot surveysparrow survicate swiftype
  tailscale tallyfy tatumio taxjar teamcity teamgate technicalanalysisapi telnyx terraformcloud testingbot textmagic theoddsapi thingsboard
  thinkific thousandeyes ticketmaster tickettailor tiingo timecamp timezoneapi tmetric todoist tokeet toggl tomtom tradier transferwise
  travelpayouts travisci trello twelvedata twilio tyntec ubidots uclassify unifyid unsplash upcdatabase uplead uploadcare uptimerobot
  userflow userstack vatlayer vbout vercel verimail veriphone versioneye viewneo virustotal visualcrossing voiceflow voicegain voodoosms vouchery vpnapi
  vultr wakatime walkscore wandb weatherapi weatherbit weatherstack web3storage webflow webscraping websitepulse weightsandbiases wepay whoxy wistia
  workato worksnaps worldcoinindex yousign zendesk zenkit zenrows zenscrape zenserp zeplin zerobounce zerotier zipbooks zipcodeapi zipcodebase zohocrm
  zonkafeedback zulip`.split(/\s+/);

const NAME = `(?:\\b|_)(?i:${SERVICE_NAMES.join('|')})`;

export default defineRules([
  {
    id: 'service-value',
    title: "Random value right behind a service's name",
    class: 'secret',
    severity: 'high',
    category: 'saas',
    pattern: `${NAME}[ \\t"'\`\\\\=:>|,[\\]()]{1,10}(?P<secret>[A-Za-z0-9_\\-+/=.~]{20,200})`,
    atoms: SERVICE_NAMES,
    maxLength: 240,
    right: 'token',
    keyedPattern: '[A-Za-z0-9_\\-+/=.~]{20,200}',
    keyedKeywords: SERVICE_NAMES,
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
      ],
      ignore: [
        { text: `mixpanel: ${sample(HEX, 40)}`, why: 'a checksum of a package' },
        { text: `datadog: getDatadogClientFromTheSettings2`, why: 'a name in code' },
        { text: `${sample(ALNUM, 32)}`, key: 'airtable_base_id', why: 'the key says it is an id' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
  {
    id: 'service-argument',
    title: "Random value given to a call of a service's client",
    class: 'secret',
    severity: 'high',
    category: 'saas',
    pattern: `${NAME}[\\w.:>$-]{0,40}(?:["'\`]\\))?\\(\\s{0,8}${ARGUMENTS_BEFORE}${STRING}(?P<secret>[A-Za-z0-9_\\-+/=.~]{20,200})\\\\{0,4}["'\`]`,
    atoms: SERVICE_NAMES,
    maxLength: 380,
    validators: ['client-argument'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `mixpanel.init("«${sample(HEX, 32)}»");` },
        { text: `const airbrake = new AirbrakeNotifier('«${sample(HEX, 40)}»')` },
        { text: `var jumpcloud = require('jumpcloud')('«${sample(ALNUM, 40)}»');` },
        { text: `Klaviyo::Client.new(nil, "«${sample(ALNUM, 24)}»")` },
      ],
      ignore: [
        { text: 'mixpanel.track("button_of_the_page_2_clicked")', why: 'the name of an event' },
        { text: `require("airbrake-js/packages/notifier2/index")`, why: 'a path' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
]);
