import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64, BASE64URL, HEX, LOWER_DIGIT, sample, sampleUuid } from '../sample.ts';
import { vendorToken } from '../token-rule.ts';

/** Keys of one form. Services by the domain where they document it; its first label is the name unless another stands before an `@`. */
interface Form {
  /** RE2 of the whole key. */
  readonly body: string;
  readonly sample: string;
  /** Bytes of the longest key. */
  readonly longest: number;
  readonly services: string;
}

const alnum = (length: number, services: string): Form => ({
  body: `[A-Za-z0-9]{${length}}`,
  sample: `7${sample(ALNUM, length - 2)}4`,
  longest: length,
  services,
});
const hex = (length: number, services: string): Form => ({
  body: `(?:[0-9a-f]{${length}}|[0-9A-F]{${length}})`,
  sample: sample(HEX, length),
  longest: length,
  services,
});
/** With `-` and `_` inside, as in unpadded base64url. */
const url = (least: number, longest: number, services: string): Form => ({
  body: `[A-Za-z0-9_\\-]{${least === longest ? least : `${least},${longest}`}}`,
  sample: sample(BASE64URL, least),
  longest,
  services,
});
const base64 = (least: number, longest: number, services: string): Form => ({
  body: `[A-Za-z0-9+/]{${least === longest ? least : `${least},${longest}`}}={0,2}`,
  sample: sample(BASE64, least),
  longest: longest + 2,
  services,
});

const UUID = '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}';

/** Services whose keys have no mark of their own: a length and an alphabet, known by the provider's name and a word for a key before them. */
const FORMS: readonly Form[] = [
  alnum(8, 'mockaroo.com'),
  alnum(11, 'myintervals.com'),
  alnum(12, 'uclassify.com'),
  alnum(13, 'debounce.io'),
  hex(14, 'ipinfo.io'),
  alnum(15, 'eagleeyenetworks.com'),
  alnum(16, 'coinlib.io convertapi.com formcraft@formcraft-wp.com metrilo.com'),
  url(16, 16, 'raven@ravenhub.io'),
  alnum(
    20,
    'eraser.io eventbrite.com finnhub.io fleetbase.io karmacrm.com looker@cloud.google.com/looker noticeable.io statuscake.com tefter.io',
  ),
  url(20, 20, 'hiveage.com nasdaq@data.nasdaq.com getemail.io fxmarket@fxmarketapi.com'),
  alnum(21, 'carboninterface.com'),
  alnum(22, 'apollo@apollo.io bugherd.com splunk@docs.splunk.com/observability'),
  url(22, 22, 'convertkit.com proxycrawl.com ethplorer.io'),
  { body: '[A-Za-z0-9]{20,24}', sample: sample(ALNUM, 20), longest: 24, services: 'codacy.com' },
  { body: '[a-z0-9]{20,24}', sample: sample(LOWER_DIGIT, 22), longest: 24, services: 'cloudsight@cloudsight.ai' },
  alnum(
    24,
    'betterstack.com exchangerate@exchangerate-api.com flightapi.io happyscribe.com oanda@developer.oanda.com replyio@reply.io storyblok.com',
  ),
  hex(24, 'kucoin.com'),
  alnum(25, 'visualcrossing.com'),
  url(25, 25, 'baremetrics.com'),
  { body: '[0-9]{25}', sample: '8305917264' + '482736150928374', longest: 25, services: 'vbout.com' },
  alnum(26, 'timecamp.com mattermost@developers.mattermost.com'),
  alnum(27, 'glassnode.com miro@developers.miro.com'),
  alnum(28, 'browshot.com geocode@geocode.xyz pollsapi.com tradier.com'),
  url(28, 28, 'fastforex.io cloverly.com'),
  url(29, 29, 'userflow.com'),
  alnum(30, 'centralstationcrm.com nimble@nimble.com nylas.com scrapeowl.com'),
  url(30, 30, 'cloudimage.io'),
  alnum(31, 'worldweather@worldweatheronline.com'),
  alnum(
    32,
    'apilayer.com apimetrics.io atera.com aviationstack.com axonaut.com bitbar.com bittrex.com bulbul.io calendarific.com chartmogul.com ' +
      'checkly@checklyhq.com cloudinary.com coinlayer.com countrylayer.com currencyfreaks.com currencylayer.com currencyscoop.com dandelion@dandelion.eu ' +
      'delighted.com detectify.com detectlanguage.com diffbot.com exchangeratesapi.io feedier.com finage.co.uk ' +
      'financialmodelingprep@site.financialmodelingprep.com fixer@fixer.io flickr.com geoapify.com getresponse.com goodday@goodday.work ip2location.com ' +
      'ipapi@ipapi.com ipgeolocation.io ipqualityscore.com jotform.com knapsackpro.com languagelayer.com linkpreview@linkpreview.net loyverse.com ' +
      'mailboxlayer.com mailerlite.com mapquest@developer.mapquest.com marketstack.com mediastack.com moonclerk.com numverify.com onfleet.com ' +
      'opencagedata.com openuv.io paydirtapp.com pdflayer.com pepipost.com pipedream.com podio@developers.podio.com polygon@polygon.io postageapp.com ' +
      'rawg@rawg.io route4me.com salescookie.com scraperapi.com scraperbox.com scrapestack.com scrapingant.com securitytrails.com ' +
      'semaphore@semaphore.co serpstack.com sherpadesk.com signupgenius.com simfin.com spoonacular.com statuspal.io survicate.com taxjar.com ' +
      'ticketmaster@developer.ticketmaster.com toggl@engineering.toggl.com tomtom@developer.tomtom.com travelpayouts.com twelvedata.com tyntec.com ' +
      'upcdatabase.org upwave.io userstack.com vatlayer.com verimail.io veriphone.io vpnapi.io walkscore.com weatherbit.io weatherstack.com ' +
      'webscraping@webscraping.ai yousign.com zerobounce.net privateai@private-ai.com alphavantage@alphavantage.co',
  ),
  hex(
    32,
    'amplitude.com autopilot@autopilothq.com finicity.com gtmetrix.com ipstack.com lemlist.com madkudu.com pdfshift.io speechtext@speechtext.ai streak@streak.com the-odds-api@the-odds-api.com meetup.com snov@snov.io',
  ),
  url(
    32,
    32,
    'audd@audd.io autoklose.com cloudplan@cloudplan.net prospect@prospect.io uplead.com chatbot@chatbot.com geoipify@geo.ipify.org pastebin.com paymongo.com positionstack.com rebrandly.com screenshotlayer.com nytimes@developer.nytimes.com trello@developer.atlassian.com/cloud/trello',
  ),
  alnum(33, 'simvoly.com whoxy.com'),
  alnum(34, 'bscscan.com polygonscan.com arbiscan.io snowtrace.io'),
  url(34, 34, 'pixabay.com'),
  alnum(35, 'craftmypdf.com worldcoinindex.com'),
  url(35, 35, 'clearbit.com iexcloud@iexcloud.io stitchdata.com'),
  alnum(36, 'sslmate.com zonka@zonkafeedback.com'),
  url(36, 36, 'besttime.app mixmax.com imagekit.io'),
  {
    body: UUID,
    sample: sampleUuid(),
    longest: 36,
    services:
      'anypoint@docs.mulesoft.com blazemeter.com runscope.com blocknative.com canny@canny.io cliengo.com cloudmersive.com coda@coda.io coinapi.io collect2.com deepai@deepai.org findl.com graphhopper.com guardianapi@open-platform.theguardian.com holidayapi.com insightly.com interseller.io kontent@kontent.ai kylas.io loginradius.com magnetic@magnetichq.com moosend.com nftport.xyz privacy@privacy.com refiner@refiner.io selectpdf.com shortcut@developer.shortcut.com squarespace@developers.squarespace.com statuspage.io tatum@tatum.io transferwise@docs.wise.com urlscan@urlscan.io zenscrape.com zipcodebase.com apifonica.com ditto@dittowords.com',
  },
  alnum(37, 'smartsheet@smartsheet.com'),
  alnum(39, 'apitemplate@apitemplate.io'),
  url(39, 39, 'blitapp.com blogger@developers.google.com/blogger rocketreach@rocketreach.co fileio@file.io'),
  alnum(
    40,
    'beebole.com brandfetch.com buddyns.com buttercms.com calorieninja@calorieninjas.com cicero@cicerodata.com datagov@api.data.gov diggernaut.com ' +
      'enigma@enigma.com extractorapi.com geocodify.com getgeoapi.com helpscout.com humanity@humanity.com juro@juro.com loadmill.com lokalise@lokalise.com ' +
      'oopspam.com owlbot@owlbot.info pandadoc.com particle@docs.particle.io pipedrive.com powrbot.com qase@qase.io shotstack.io simplesat.io ' +
      'stockdata.org tiingo.com todoist.com worksnaps.com',
  ),
  hex(
    40,
    'bitly@dev.bitly.com docparser.com klipfolio.com meraki@developer.cisco.com/meraki monkeylearn.com nicereply.com parseur.com sendbird.com stormboard.com zenrows.com',
  ),
  url(40, 40, 'airbrake.io hunter@hunter.io fetchrss.com versioneye.com'),
  alnum(42, 'skrapp@skrapp.io'),
  alnum(43, 'bitcoinaverage.com hybiscus@hybiscus.dev meistertask.com mindmeister.com paralleldots.com'),
  url(
    43,
    43,
    'codemagic.io hereapi@here.com newscatcher@newscatcherapi.com unsplash.com gyazo.com leadfeeder.com storecove.com supernotes@supernotes.app kumu@kumu.io',
  ),
  alnum(44, 'geckoboard.com intrinio.com paymoapp.com ritekit.com'),
  url(43, 45, 'gumroad.com'),
  url(45, 45, 'salesflare.com'),
  alnum(46, 'voodoosms.com'),
  url(46, 46, 'impala@impala.travel'),
  alnum(
    48,
    'clockify@clockify.me foursquare@docs.foursquare.com sigopt.com technicalanalysisapi.com restpack.io packagecloud.io',
  ),
  base64(48, 48, 'greptile.com currentsapi@currentsapi.services'),
  url(48, 48, 'commercejs.com'),
  alnum(50, 'civo.com dronahq.com vyte@vyte.in lunchmoney@lunchmoney.dev'),
  url(50, 51, 'pandascore.co'),
  alnum(52, 'dyspatch.io'),
  url(57, 57, 'less-annoying-crm@lessannoyingcrm.com'),
  alnum(60, 'clustdoc.com dareboost.com serphouse.com sportmonks@sportmonks.com webscraper@webscraper.io workstack.io'),
  url(60, 100, 'infomaniak.com bitrise.io'),
  alnum(62, 'planyo.com'),
  alnum(
    64,
    'appsynergy.com campayn.com codequiry.com cryptocompare.com disqus.com freshbooks.com groovehq.com html2pdf@html2pdf.app iconfinder.com ipinfodb.com mavenlink.com ' +
      'mesibo.com moralis@moralis.io partnerstack.com peopledatalabs.com protocolsio@protocols.io qubole.com rockset.com scrutinizer@scrutinizer-ci.com tmetric.com ' +
      'unplugg.io webflow.com wistia.com zipcodeapi.com',
  ),
  hex(
    64,
    'besnappy.com boostnote@boostnote.io daily@docs.daily.co holistic@holistic.dev prodpad.com youneedabudget@api.ynab.com',
  ),
  url(64, 64, 'reachmail.net teletype@teletype.app qualaroo.com capsulecrm.com'),
  base64(62, 64, 'hellosign.com getgist.com'),
  url(70, 71, 'appoptics.com'),
  url(73, 75, 'stormglass.io snipcart.com omnisend.com'),
  alnum(76, 'jupiterone@jupiterone.io'),
  alnum(80, 'crowdin.com fulcrum@fulcrumapp.com scrapingbee.com'),
  url(80, 96, 'surveybot@surveybot.io surveysparrow.com elasticemail.com'),
  alnum(86, 'signaturit.com'),
  base64(86, 90, 'bombbomb.com appointedd.com kraken@docs.kraken.com'),
  alnum(128, 'chatfuel.com flatio@flat.io'),
  url(128, 128, 'dynalist@dynalist.io yelp@docs.developer.yelp.com'),
  { body: '[A-Za-z0-9._/-]{148,152}', sample: sample(BASE64URL, 150), longest: 152, services: 'borgbase.com' },
  alnum(155, 'caflou.com'),
  alnum(22, 'swiftype.com'),
  alnum(
    32,
    'appfollow.io geoipifi@geo.ipify.org airvisual@iqair.com adzuna.com ambee@getambee.com aylien.com lendflow.com freemius.com timezoneapi.io zohocrm@zoho.com web3storage@web3.storage',
  ),
  url(40, 43, 'scalr.com'),
  alnum(
    40,
    'exportsdk.com livestorm.co tableau.com teamwork@apidocs.teamwork.com wrike.com companyhub.com closecrm@developer.close.com',
  ),
  alnum(50, 'overloop.com upstage@console.upstage.ai'),
  alnum(64, 'kickbox.com optimizely.com zeplin@docs.zeplin.dev gengo.com'),
  url(72, 72, 'imagga.com'),
  { body: '[A-Za-z0-9+/=]{300,400}', sample: sample(BASE64, 328), longest: 400, services: 'helpcrunch.com' },
  alnum(220, 'envoy@envoy.com'),
  {
    body: '[A-Za-z0-9]{7}(?:-[A-Za-z0-9]{7}){3}',
    sample: Array.from({ length: 4 }, (_, at) => sample(ALNUM, 7, at + 1)).join('-'),
    longest: 31,
    services: 'mailmodo.com requestfinance@request.finance screenshotapi@screenshotapi.net',
  },
  {
    body: '[A-Za-z0-9]{8}(?:-[A-Za-z0-9]{8}){3}',
    sample: Array.from({ length: 4 }, (_, at) => sample(ALNUM, 8, at + 1)).join('-'),
    longest: 35,
    services: 'ayrshare.com',
  },
  {
    body: '[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{6}-[0-9A-Fa-f]{6}-[0-9A-Fa-f]{8}',
    sample: [4, 4, 6, 6, 8].map(length => sample(HEX, length)).join('-'),
    longest: 32,
    services: 'everhour.com',
  },
];

/** Names that are words of any text: their key is told only beside a word for one. */
const ORDINARY = new Set(
  (
    'eraser looker raven apollo splunk miro nimble formcraft autopilot streak prospect chatbot humanity particle enigma cicero hunter impala ' +
    'fulcrum envoy kraken daily holistic semaphore delighted detectify fixer flickr goodday polygon podio dandelion tomtom magnetic privacy ' +
    'refiner shortcut canny coda ditto tableau vyte oanda teletype cloverly infomaniak scalr wrike tefter pastebin gyazo unsplash yelp blogger ' +
    'file fileio snipcart kontent findl insightly interseller flatio foursquare meetup trello nytimes meraki optimizely disqus wistia'
  ).split(' '),
);

/** A service's key beside the service's name. */
function toRule({ body, longest, sample: text }: Form, service: string): RuleDefinition {
  const at = service.indexOf('@');
  const domain = service.slice(at + 1);
  const name = at < 0 ? domain.slice(0, domain.indexOf('.')) : service.slice(0, at);
  return vendorToken({
    id: `${name}-key`,
    title: `API key or token of ${domain.replace(/\/.*$/, '')}`,
    name,
    body,
    longest,
    sample: text,
    docs: `https://${domain}`,
    isDistinct: !ORDINARY.has(name),
  });
}

export default defineRules(FORMS.flatMap(form => form.services.split(' ').map(service => toRule(form, service))));
