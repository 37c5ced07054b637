import { defineRules } from '../../src/detectors/rule.ts';

export default defineRules([
  {
    id: 'profile-url',
    title: 'Account page of a person',
    class: 'pii',
    severity: 'low',
    category: 'online-id',
    pattern:
      '(?i)(?:https?://)?(?:[a-z]{2,3}\\.)?(?:linkedin\\.com/(?:in|pub)/[\\p{L}\\p{N}%_-]{3,100}|facebook\\.com/(?:profile\\.php\\?id=\\d{5,20}|people/[^\\s/"\'<>]{2,80}/\\d{5,20})|instagram\\.com/[a-z0-9_.]{2,30}|tiktok\\.com/@[a-z0-9_.]{2,24}|snapchat\\.com/add/[a-z0-9_.-]{3,15}|t\\.me/[a-z0-9_]{5,32}|wa\\.me/\\d{7,15}|xing\\.com/profile/[\\p{L}\\p{N}_-]{3,60}|venmo\\.com/(?:u/)?[a-z0-9_-]{5,30}|paypal\\.me/[a-z0-9]{3,20}|orcid\\.org/\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx]|vk\\.com/id\\d{3,12}|keybase\\.io/[a-z0-9_]{2,16})',
    atoms: ['linkedin.com', 'facebook.com', 'instagram.com', 'tiktok.com', 'snapchat.com', 't.me', 'wa.me', 'xing.com', 'venmo.com', 'paypal.me', 'orcid.org', 'vk.com', 'keybase.io'],
    maxLength: 200,
    left: 'word',
    validators: ['profile-url'],
    confidence: 0.75,
    examples: {
      match: [{ text: 'see «https://www.linkedin.com/in/mara-lindqvist-8a41b7» and «instagram.com/mara.lindq»' }, { text: 'ORCID «https://orcid.org/0000-0002-7183-9204»' }],
      ignore: [
        { text: 'https://www.linkedin.com/company/acme', why: 'a company' },
        { text: 'https://www.instagram.com/explore/tags/x', why: 'a part of the site' },
      ],
    },
    references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
  },
  {
    id: 'username',
    title: 'Account handle',
    class: 'pii',
    severity: 'low',
    category: 'online-id',
    pattern:
      '(?i:\\b(?:twitter|instagram|telegram|tiktok|discord|snapchat|mastodon|threads|bluesky|skype|wechat|insta|ig)(?:[ _-]?(?:handle|id|username|account|name))?(?: is)?[:= ]{1,3})(@[A-Za-z0-9_.]{2,32}(?:@[a-z0-9.-]+\\.[a-z]{2,})?|[A-Za-z0-9_.]{2,32}#\\d{4})',
    atoms: ['twitter', 'instagram', 'telegram', 'tiktok', 'discord', 'snapchat', 'mastodon', 'threads', 'bluesky', 'skype', 'wechat', 'insta'],
    maxLength: 96,
    keyedPattern: '@?[A-Za-z][A-Za-z0-9_.-]{2,31}',
    keyedKeywords: ['username', 'user name', 'screen name', 'screenname', 'twitter handle', 'telegram handle', 'instagram handle', 'login name', 'benutzername', 'nom d utilisateur', 'nombre de usuario', '用户名', 'ユーザー名', '사용자명'],
    validators: ['handle'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [{ text: 'Twitter: «@mara_lindq»' }, { text: 'discord «maralindq#4821»' }, { text: '«mara_lindq77»', key: 'username' }],
      ignore: [
        { text: 'the @decorator on instagram', why: 'no handle behind the word' },
        { text: 'admin', key: 'username', why: 'a role' },
      ],
    },
    references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
  },
]);
