import { ACCEPTED, isWhole, REJECTED, type Validator } from '../validator.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { isPlatformName } from './platform-name.ts';
import { isRecordOfSomebody } from './record-kind.ts';

/** First path parts that are the site's own. */
const SITE_PARTS =
  /\/(?:explore|accounts|about|legal|developer|directory|p|reel|reels|stories|tv|share|sharer|login|joinchat|addstickers|proxy|iv|s|c|bot|privacy|help|hashtag|groups|events|watch|discover|tag|music|pages|intent|home|search|settings|web|docs|blog|api|watching|notifications|marketplace|topics|trending|features|orgs|sponsors|posts|checkout|creators|campaign|join|pricing|policy|manage|shop)(?:[/?#]|$)/i;

const SHARED_SITES =
  /^(?:https?:\/\/)?(?:www\.|m\.|mobile\.)?(?:github|gitlab|twitter|x|soundcloud|pinterest)\.[a-z.]+\//i;

/** Cells before it, one of which is an address for e-mail. */
const ROW_OF_SOMEBODY = /@[\w-]+(?:\.[\w-]+)+["']?[,;|\t][^\n]{0,80}[,;|\t] ?["']?$/;

/** A person's page rather than a part of the site. */
export const profileUrl: Validator = ({ text, before, after }) => {
  const path = text.replace(/^https?:\/\//i, '').replace(/^[^/]*/, '');
  if (SITE_PARTS.test(path)) return REJECTED;
  // Projects and companies have pages there as well: only what is called somebody's, or stands alone.
  if (SHARED_SITES.test(text)) {
    if (/^(?:https?:\/\/)?(?:raw|api|gist|docs|help|status|blog|education|enterprise)\./i.test(text)) return REJECTED;
    if (/^[>)\]*_`'"]*\/\w|^\\|^\/?[\w?#%=-]|^\.(?:git|io|com)|^\/\w/.test(after)) return REJECTED;
    if (
      !/(?:github|gitlab|twitter|\bx|profile?|portfolio|follow(?: me)?|account|social|contact|my|me|homepage)["'*_]{0,3}(?:\s(?:at|on|is|page|profile|account))?\s?[:=(|]?["'*_]{0,3}\s?[(<]?$/i.test(
        before,
      ) &&
      before.trim() !== '' &&
      !ROW_OF_SOMEBODY.test(before)
    )
      return REJECTED;
  }
  const canonical = text.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '');
  return {
    ok: true,
    canonical,
    ...(/\/(?:your-?_?(?:name|profile|user(?:name)?)|username|user|example|johndoe|john-doe|janedoe)$/.test(canonical)
      ? { placeholder: true }
      : {}),
  };
};

const ROLES = new Set(
  'admin administrator superuser adminuser admin_user test_user myuser root user users guest test tester testuser username postgres mysql oracle sa healthcheck health-check health_check healthz monitor monitoring prometheus nagios zabbix grafana uptime kube-probe probe heartbeat jenkins deploy backup crawler scraper ubuntu ec2-user azureuser pi demo default anonymous nobody system bot assistant human gpt chatgpt public null none undefined true false string your_username yourusername user_name name required optional everyone here channel all text varchar unknown'.split(
    ' ',
  ),
);

/** An account name that is somebody's, not a role. */
export const handle: Validator = ({ text }) => {
  const name = text.replace(/^@/, '').toLowerCase();
  return ROLES.has(name) ? REJECTED : { ...ACCEPTED, canonical: name };
};

/** Words of forms, code and prose that stand where a name of an account could. */
const NO_HANDLES =
  /^(?:required|bytes|och|oder|ou|of|eller|uid|userid|logout|displayname|fakeuser|prefix|suffix|optional|failed|failure|success(?:ful)?|string|str|text|varchar|char|bool(?:ean)?|int(?:eger)?|number|uuid|email|e-mail|phone|not|is|are|the|this|that|and|or|for|from|with|your|my|his|her|field|input|value|name|username|user|users|login|password|passwd|pass|account|id|none|null|nil|undefined|unknown|true|false|yes|no|here|below|above|anonymous|self|request|req|res|params?|config|options?|env|process|data|form|body|args?|session|settings?|props|state|this|get|set|new|const|let|var|type|changed|invalid|valid|missing|already|taken|must|can|will|should|has|was|page|screen|button|link|now|please|enter|select|example|sample|foo|bar|baz|foobar|myuser|someuser|bob|alice|joe|john|jane|jdoe|johndoe|janedoe|http|https|www|localhost|domain|server|client|default|system|service|public|private|group|role|admin\w*|root|actions?|issues?|pages?|repo(?:sitory)?|profile|status|statuses|sponsors?|copilot|desktop|enterprise|api|app|bot|feed|post|posts|video|videos|channel|marketing|ads|stories|reels|bio|open-source|opensource|oauth|sso|ldap|kerberos|token)$/i;
const IN_CODE = /^(?:[([{<=$%\\]|\.[A-Za-z_]|[ \t]?[=+?]|[ \t]?:\s|->|::|@)/;
/** What variables, fields and types of programs are called: `user_id`, `requester.user`, `get_user_name`. */
const CODE_NAME =
  /(?:^|[._])(?:ids?|iden|uid|users?|user_?name|login|accounts?|email|key|value|name|str|info|payload|token|table|type|obj|object|args?|data|dict|identity|moderator)$|^(?:self|user|request|req|entry|revision|obj|credentials)\.|^[a-z]+[A-Z]\w*\.|^(?:get|set|is|has|current|new|old|my|some|fake|dummy|test)_|^(?:test|user)s?\d{0,3}$|_[A-Z][a-z]+[A-Z]/;
/** As types are written: `CapacityLimiter`; but `AnnaBerg` is somebody. */
const isTypeName = (name: string): boolean =>
  /^(?:[A-Z]+[a-z]+){2,}[A-Za-z_]*$/.test(name) && !isGivenName(/^[A-Z]+[a-z]+/.exec(name)![0]);
/** The value of a quoted key, or an argument of a call, without quotes: the name of a variable, unless digits end it. */
const isVariable = (name: string, before: string, after: string): boolean =>
  CODE_NAME.test(name) ||
  isTypeName(name) ||
  /["'`]\s?:\s?$/.test(before) ||
  (/[a-z]=$/.test(before) && /^(?:[,)]|[ \t]+or\b)/.test(after) && !/\p{L}\d{1,4}$/u.test(name));

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Not a word of a form or of code, nor the number of an entry: a digit or a sign in it, or letters that a person chose. */
function isHandle(name: string, after: string): boolean {
  const plain = name.replace(/^@/, '').replace(/^(?:live:|u\/)/, '');
  if (plain.length < 3 || ROLES.has(plain.toLowerCase()) || NO_HANDLES.test(plain) || IN_CODE.test(after)) return false;
  if (UUID.test(plain)) return false;
  if (/^(?:options|args|self|config|settings|request|params|os|env|parsed|handler)\.|[._](?:user_?)?name$/i.test(plain))
    return false;
  return !/^(?:[vV]?\d[\d.]*|\p{Lu}+|.*\.(?:js|ts|py|com|org|net|io|html?|php|md|json|txt|bat|exe|dll|zip|log|xml))$/u.test(
    plain,
  );
}
/** A given name and more letters together: `renataquiroga`. */
const holdsGivenName = (name: string): boolean =>
  /^\p{Ll}{8,24}$/u.test(name) && [5, 6, 7, 8].some(at => name.length > at + 2 && isGivenName(name.slice(0, at)));
/** One of its parts is a given name: `mara_lindq`, `lindqvist-mara`. */
const isOfPerson = (name: string): boolean =>
  holdsGivenName(name) ||
  name.split(/[^\p{L}]+/u).some(part => part.length > 2 && isGivenName(part) && !isCommonWord(part));
const hasMark = (name: string): boolean => /\d|[_.-]\w|\p{Ll}\p{Lu}/u.test(name) || holdsGivenName(name);

/** Behind a label of its own: prose goes on behind a word, and not behind the name of an account. */
export const labelledHandle: Validator = ({ text, before, after }) => {
  if (!isHandle(text, after) || isVariable(text, before, after)) return REJECTED;
  if (/["'`]\s*[+,]\s*["'`]?\w+$/.test(before)) return REJECTED;
  if (PROGRAM_KEY.test(before) && !isOfPerson(text)) return REJECTED;
  // The next column of a row of headings: `user_id | handle | full_name`.
  if (/\| ?$/.test(before) && /^ ?\| ?[a-z_]+ ?(?:\||\r?\n|$)/.test(after)) return REJECTED;
  // `username = prefix`
  if (/\s=[ \t]?$/.test(before) && !/\d/.test(text)) return REJECTED;
  const isSure = hasMark(text) || /(?:name|id|kennung|utilisateur|логин|名|이름|아이디)[^\p{L}]*$/iu.test(before);
  if (!isSure && (!/^\s?(?:$|[\n,;|<)"'*`]|\.(?:\s|$))/.test(after) || !/[:：=|>]/.test(before.slice(-6))))
    return REJECTED;
  if (!hasMark(text) && /^\p{Lu}/u.test(text) && !isGivenName(text)) return REJECTED;
  return { ...ACCEPTED, canonical: text.replace(/^@/, '').toLowerCase() };
};

const THEN_PASSWORD =
  /^,? (?:(?:and|und|et|y|e|en|i|och|og|with|mit|avec|con|met) )?(?:(?:the|my|mon|mein|la|le|mi) )?(?:password|passwort|kennwort|mot de passe|contraseña|wachtwoord|hasło|lösenord|adgangskode)\b/i;

const LOGGED_IN = /(?:logg(?:ed|ing)|sign(?:ed|ing)) in as ["']?$/i;
const isWordy = (name: string): boolean => name.split(/[._-]/).every(part => part === '' || isCommonWord(part));

/** Right behind the word, without a sign: digits at its end, or the password goes on. */
export const toldHandle: Validator = ({ text, before, after }) => {
  if (!isHandle(text, after) || /[-.]\d+$/.test(text)) return REJECTED;
  const isMarked =
    /\p{L}{3}[\p{L}._-]*\d{1,4}$/u.test(text) ||
    THEN_PASSWORD.test(after) ||
    (LOGGED_IN.test(before) && hasMark(text) && !isWordy(text));
  return isMarked && !isCommonWord(text) ? { ...ACCEPTED, canonical: text.toLowerCase() } : REJECTED;
};

/** Where somebody's machine is told behind the account: `user=… ip=…`. */
const LOGGED_FROM = /^["']?[,; ]{1,2}(?:src_?|client_?|remote_?)?(?:ip|addr|address|rhost)=["']?[\da-f]/i;

/** In a log: where only `user=` leads to it, not a word. */
export const loggedHandle: Validator = ({ text, before, after }) => {
  if (!isHandle(text, after) || isVariable(text, before, after)) return REJECTED;
  // `user: models.User`, `user=page.last_published_by`: a type, an attribute.
  if (/\.[A-Z]|\.\w+_|^(?:space|mode|memory|pointer|supplied|e\.g\.?|i\.e\.?)$/.test(text)) return REJECTED;
  if (
    /(?:user(?:name)?|uye|kullanici|usuario|utente|n?utzer|utilisateur|gebruiker|uzytkownik)=["']? ?$|user[ :]["']? ?$/i.test(
      before,
    ) &&
    !/for user $|(?:invalid|authenticating|from) user $/i.test(before)
  ) {
    const isNoWord =
      /[\d_]|\w\.\w/.test(text) || holdsGivenName(text) || (LOGGED_FROM.test(after) && !isCommonWord(text));
    if (!isNoWord || /^[\w.]*\(/.test(after)) return REJECTED;
  } else if (/password for $/.test(before) && !/^ from\b/.test(after)) return REJECTED;
  return { ...ACCEPTED, canonical: text.toLowerCase() };
};

/** Behind the name of a site: `@` or what no word looks like. */
export const siteHandle: Validator = ({ text, before, after }) => {
  if (!isHandle(text, after) || /^(?:\/|@|:\/)/.test(after)) return REJECTED;
  if (isVariable(text, before, after) || isPlatformName(before)) return REJECTED;
  // Parts of a program that run at once.
  if (/threads[: =]{1,3}$/i.test(before) && !text.startsWith('@')) return REJECTED;
  const isTold = /(?:handle|id|user|username|tag|account|profile)(?: is)?[*_]{0,2}[:：= ]{1,3}[*_]{0,2} ?$/i.test(
    before,
  );
  if (text.startsWith('@'))
    return /\b(?:line|x|signal|steam|github|gitlab)\s@?$/i.test(before)
      ? REJECTED
      : { ...ACCEPTED, canonical: text.slice(1).toLowerCase() };
  if (/\s$/.test(before) && !/[:：=*]\s?$|(?:at|as|under|is) $/.test(before)) return REJECTED;
  if (/(?:at|as|under) $/.test(before)) return REJECTED;
  return text.includes(':') ||
    text.startsWith('u/') ||
    // `X-TELEGRAM:` in a vCard.
    (/(?:^|\n)X-[A-Z]+:$/.test(before) && /^\p{Ll}{5,}$/u.test(text)) ||
    (isTold ? /[\d_.]|^\p{Ll}{6,}$/u.test(text) : /\d|_|\w\.\w/.test(text) || (text.includes('-') && isOfPerson(text)))
    ? { ...ACCEPTED, canonical: text.toLowerCase() }
    : REJECTED;
};

/** The key or element is one for accounts, and nothing more: `login`, not `login_type`. */
const ACCOUNT_KEY =
  /(?:^|[._-])(?:login(?:[_ -]?(?:id|name))?|logon[_ -]?name|user[_ -]?(?:id|name)?|nick(?:name)?|handle|account[_ -]?name|benutzer\w*|usuario|utente|identifiant|utilisateur|gebruikersnaam|pseudo|gamer[_ -]?tag|uid|rider|player(?:[_ -]?name)?|ign|gamer|streamer|uye|account|screen[_ -]?name|display[_ -]?name|actor|uploader|commenter|uname|usr|user[_ -]?nm|login[_ -]?name|sam[_ -]?account[_ -]?name|net[_ -]?id|user[_ -]?principal[_ -]?name|gracz|brukernavn|brugernavn|anv[äa]ndarnamn|k[äa]ytt[äa]j[äa]tunnus|felhaszn[áa]l[óo]n[ée]v|uživatelské jméno|uzivatel|nazwa użytkownika|użytkownik|nome de usuário|nome[_ -]?utente|kullan[ıi]c[ıi](?:[_ -]?ad[ıi])?|utilizator|korisni[čc]ko[_ -]?ime|uporabni[šs]ko[_ -]?ime|логин|логін|ник|нік|имя[_ ]пользователя|ім['’]я[_ ]користувача|όνομα[_ ]χρήστη|שם[_ ]משתמש|اسم[_ ]المستخدم|نام[_ ]کاربری|ชื่อผู้ใช้|tài[_ ]khoản|tên[_ ]đăng[_ ]nhập|nama[_ -]?pengguna|账号|帳號|用户名|使用者名稱|ユーザー[_ ]?id|アカウント|ログイン[_ ]?id|아이디|사용자명|계정|twitch|tiktok|insta(?:gram)?|ig|twitter(?:__c)?|github|gitlab|bitbucket|facebook|fb|linkedin|mastodon|bluesky|bsky|threads|telegram|tg|discord|snap(?:chat)?|reddit|steam|xbox|psn|wechat|weixin|微信号?|kakao(?:talk)?|카카오톡|line[_ -]?id|qq|skype|viber|zalo|vk|вк|телеграм|sub|owner_login|author_login|summoner(?:[ _-]?name)?|battle_?tag|riot[ _-]?id|steam[ _-]?name|psn[ _-]?id|epic[ _-]?name|in[ _-]?game[ _-]?name|discord[ _-]?(?:id|tag|name)|xbox[ _-]?gamertag)$/i;
/** What nobody but a player has; names are chosen there as words are not. */
const PLAYER_KEY = /(?:^|[._-])(?:summoner(?:[ _-]?name)?|battle_?tag|riot[ _-]?id|in[ _-]?game[ _-]?name)$/i;
/** Whom a program logs in as: `POSTGRES_USER`, `mail.smtp.user`. */
const PROGRAM_KEY =
  /(?:^|[._\s-])(?:db|database|postgres(?:ql)?|pg|mysql|mariadb|mssql|mongo(?:db)?|redis|rabbitmq|amqp|smtp|mail|mailer|kafka|jdbc|datasource|s3|minio)[._ -](?:user(?:_?name)?|usr|login)["']?(?:\s?[=:]\s?["']?)?$/i;
/** Of these, what other things have a name under, too. */
const LOOSE_KEY =
  /(?:^|[._-])(?:account|ign|actor|uploader|commenter|screen[_ -]?name|display[_ -]?name|player[_ -]?name)$/i;
/** Names of sites, where a sign of an account must be in the value. */
const SITE_KEY =
  /(?:^|[._-])(?:twitch|tiktok|insta(?:gram)?|ig|twitter(?:__c)?|github|gitlab|bitbucket|facebook|fb|linkedin|mastodon|bluesky|bsky|threads|telegram|tg|discord|snap(?:chat)?|reddit|steam|xbox|psn|wechat|weixin|微信号?|kakao(?:talk)?|카카오톡|line[_ -]?id|qq|skype|viber|zalo|vk|вк|телеграм|usr|actor|sub)$/i;
/** Of these, what nothing but an account of somebody stands under. */
const OWN_SITE_KEY = /(?:^|[._-])(?:twitch|tiktok|instagram|telegram|discord|snapchat|psn|usr|actor)$/i;
/** Keys of objects for accounts at a site, and keys beside a handle that say at which it is. */
const SITES =
  /^(?:twitch|tiktok|instagram|twitter|github|gitlab|facebook|linkedin|mastodon|telegram|discord|snapchat|reddit|steam|xbox|psn|minecraft|roblox|youtube|social(?:s|_?media|_?links|_?profiles)?|accounts?|profiles?)$/i;
const SITE_BESIDE = /^(?:kind|type|platform|network|service|site|provider|channel)$/i;
/** Beside these a name of an account is who did something. */
const LOGGED_BESIDE = /^(?:src|src_?ip|source_?ip|client_?ip|remote_?(?:ip|addr)|ip|ip_?addr(?:ess)?|user_?agent|ua)$/i;
const isInLog = (own: string, siblings: readonly string[]): boolean =>
  /^(?:usr|user|actor|sub|account)$/i.test(own) && siblings.some(name => LOGGED_BESIDE.test(name));
/** Keys of directories under which names of accounts stand in capitals, too. */
const DIRECTORY_KEY = /^(?:s_?am_?account_?name|logon_?name)$/i;
const IN_CAPITALS = /^[A-Z]{6,20}\d{0,4}$/;
/** What machines and services are called by, before their own name. */
const OF_SERVICE = /^(?:svc|srv|sa|app|bot|sys|dev|prod|test|stg|qa|ci|k8s|aws|gcp|db)[_.-]/i;
/** Of these, what nobody is called by. */
const OF_MACHINE = /^(?:svc|srv|sys|k8s)[_.-]/i;
/** Letters of a name, with a few digits behind: what no program makes up. */
const CHOSEN = /^@?\p{L}[\p{L}._-]+\d{0,6}$/u;
/** Chosen by somebody: with a sign of one, or small letters that are no word. */
const isChosen = (name: string): boolean =>
  CHOSEN.test(name) &&
  !isWordy(name) &&
  !CODE_NAME.test(name) &&
  !isTypeName(name) &&
  (/[\d@]|\p{L}[._-]\p{L}/u.test(name) || holdsGivenName(name) || /^\p{Ll}{5,24}$/u.test(name));

/** The whole value of a key for accounts, or all that an element holds. */
export const keyedHandle: Validator = input => {
  const { text, before, names, siblings = [] } = input;
  const isAll = isWhole(input);
  if (isAll && DIRECTORY_KEY.test(names.at(-1) ?? '') && IN_CAPITALS.test(text) && !isCommonWord(text.toLowerCase()))
    return ROLES.has(text.toLowerCase()) ? REJECTED : { ...ACCEPTED, canonical: text.toLowerCase() };
  if (isAll && !ACCOUNT_KEY.test(names.at(-1)?.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_') ?? '')) return REJECTED;
  const tagged = /^(.{3,})#\d{4,5}$/.exec(text)?.[1];
  if (tagged !== undefined) {
    const isTag = isHandle(tagged, '') && !isWordy(tagged);
    return isTag && isAll ? { ...ACCEPTED, canonical: text.toLowerCase() } : REJECTED;
  }
  if (isAll && PLAYER_KEY.test(names.at(-1)!.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_')))
    return isHandle(text, '') && !isCommonWord(text.toLowerCase())
      ? { ...ACCEPTED, canonical: text.toLowerCase() }
      : REJECTED;
  if (!isHandle(text, '') || !isChosen(text)) return REJECTED;
  if (isAll && (OF_MACHINE.test(text) || (PROGRAM_KEY.test(names.at(-1)!) && !isOfPerson(text)))) return REJECTED;
  const isHeldBySite = isAll && SITES.test(names.at(-2) ?? '');
  const isAtSite = isHeldBySite || (isAll && siblings.some(name => SITE_BESIDE.test(name)));
  // Things have an `uid` as well.
  if (/uid$/i.test(names.at(-1) ?? '') && !siblings.some(name => ACCOUNT_COLUMN.test(name))) return REJECTED;
  if (/(?:rider|player|gamer|streamer)$/i.test(names.at(-1) ?? '') && !hasMark(text)) return REJECTED;
  const isLoose = isAll && LOOSE_KEY.test(names.at(-1)!.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_'));
  if (isLoose && (!hasMark(text) || !(isOfPerson(text) || isHeldBySite) || OF_SERVICE.test(text))) return REJECTED;
  if (isAll && SITE_KEY.test(names.at(-1)!)) {
    const isMarked = hasMark(text) || text.startsWith('@') || isInLog(names.at(-1)!, siblings);
    if (!isMarked || OF_SERVICE.test(text)) return REJECTED;
    const isSure = OWN_SITE_KEY.test(names.at(-1)!) || text.startsWith('@') || isOfPerson(text) || isHeldBySite;
    if (!isSure && !isInLog(names.at(-1)!, siblings) && !isRecordOfSomebody(siblings, names)) return REJECTED;
  }
  // What is handled, and by what: `handle: click_left`.
  if (
    /handle>?$/i.test(isAll ? names.at(-1)! : before) &&
    !text.startsWith('@') &&
    !isOfPerson(text) &&
    !(isAtSite && !/[-_]/.test(text))
  )
    return REJECTED;
  return { ...ACCEPTED, canonical: text.replace(/^@/, '').toLowerCase() };
};

/** Four letters that are no word, and digits. */
const isNumbered = (name: string): boolean =>
  /^\p{L}{4}[\p{L}._-]*\d{1,4}$/u.test(name) && !isCommonWord(name.replace(/\d+$/, ''));
const PASSWORD_BELOW =
  /^\s{0,3}\n\s{0,4}(?:pass|pw|kennwort|mot de passe|contraseña|clave|senha|wachtwoord|hasło|lösenord|pin\b)/iu;

/** Behind a word for who does something: a part of it is a given name, or it ends in digits as few words do. */
export const fieldHandle: Validator = ({ text, before, after }) =>
  isHandle(text, after) &&
  isChosen(text) &&
  !isVariable(text, before, after) &&
  (isOfPerson(text) || isNumbered(text) || PASSWORD_BELOW.test(after))
    ? { ...ACCEPTED, canonical: text.toLowerCase() }
    : REJECTED;

/** Where somebody is told to be reached, paid or followed. */
const REACHED_AT =
  /\b(?:venmo|cash ?app|zelle|paypal|tg|ig|follow(?:s|ing)?|dm|pm|msg|message|write|privado|escr\p{L}*|contact|handle|account|from|by|пиш\p{L}*|пост|автор)[ :,(-]{1,3}(?:me[ :,]{1,2}|a |to |at |mir |is |it's )?$/iu;

/** Where no sign in it tells that it is somebody's. */
const FOLLOWED = /\bfollow(?: (?:me|her|him|them|us))?(?: at| on [A-Za-z]{2,12})?[ :,]{1,2}$/i;

/** A line of a comment in source code, where `@size` is a parameter. */
const COMMENT_OF_CODE = /(?:^|\n)(?:[ \t]*\/\/|[ \t]+\*)[ \t][^\n]*$/;

/** Behind an @: a given name with a sign or a digit, or any name of an account where somebody is reached. */
export const mentionedHandle: Validator = ({ text, before }) => {
  const name = text.slice(1);
  if (IN_CODE.test(name) || COMMENT_OF_CODE.test(before)) return REJECTED;
  const isTold = (/[\d_.]/.test(text) ? REACHED_AT : FOLLOWED).test(before) && isHandle(name, '') && isChosen(name);
  return isTold || (/[\d_.]/.test(text) && isOfPerson(name)) ? { ...ACCEPTED, canonical: name } : REJECTED;
};

/** A column of what the owners of accounts are called. */
const OWN_COLUMN =
  /^(?:user[ _-]?names?|logins?|login[ _-]?name|nick(?:name)?|handle|screen[ _-]?name|benutzername|usuario|utente)$/i;
/** Columns beside it by which the table is one of accounts. */
const ACCOUNT_COLUMN =
  /mail|phone|^tel|(?:first|last|full|sur|given|family)[ _-]?name|^name$|birth|^dob$|^ip|ip[ _-]?addr|last[ _-]?(?:login|seen)|city|^zip|password|^role$|^plan$/i;

/** The cell below a name for accounts. */
export const cellHandle: Validator = ({ text, siblings = [] }) => {
  if (!/^@?[A-Za-z][\w.-]{2,38}$/.test(text) || !isHandle(text, '') || !isChosen(text)) return REJECTED;
  const beside = siblings.filter(name => !/^user$/i.test(name));
  const isOfAccounts = beside.some(name => ACCOUNT_COLUMN.test(name));
  // Under `user` stand things and roles as well.
  if (beside.length < siblings.length && !beside.some(name => OWN_COLUMN.test(name)) && !isOfAccounts) return REJECTED;
  return hasMark(text) || isOfPerson(text) || (isOfAccounts && /^@?\p{Ll}{6,24}$/u.test(text))
    ? { ...ACCEPTED, canonical: text.replace(/^@/, '').toLowerCase() }
    : REJECTED;
};

/** Of the letters that the address in the next cell is made of, or the other way round, and no word that everybody has an address for. */
export const handleOfAddress: Validator = ({ text, after }) => {
  const own = text.toLowerCase().replace(/[^a-z]/g, '');
  const local = (/^["']? ?[,;|\t] ?["']?([\w.+-]+)/.exec(after)?.[1] ?? '').toLowerCase().replace(/[^a-z]/g, '');
  const isOne = own.length > 3 && local.length > 3 && (local.startsWith(own) || own.startsWith(local));
  if (!isOne || !isHandle(text, '') || isCommonWord(own) || ROLES.has(own)) return REJECTED;
  return { ...ACCEPTED, canonical: text.toLowerCase() };
};

/** What programs and machines are called in a log, one of many. */
const MACHINE =
  /^(?:workers?|web|node|eth|wlan|server|host|thread|task|job|step|test|db|app|srv|pod|disk|cpu|core|port|line|router|switch|agent|proxy|cache|stage|build|runner|client|player|bot|python|log4j|channel|group|queue|shard|replica|master|slave|part)[._-]?\d+$/i;

/** Before what somebody writes in a chat: chosen by somebody; between pointed brackets or before a dash and the time any name that is no role and no word. */
export const chatHandle: Validator = ({ text, before, after }) => {
  if (!isHandle(text, '') || MACHINE.test(text) || !isChosen(text)) return REJECTED;
  const isSure = /<[@+~&%]?$/.test(before) || /^ — /.test(after) || isOfPerson(text) || isNumbered(text);
  return isSure ? { ...ACCEPTED, canonical: text.toLowerCase() } : REJECTED;
};

/** Behind the short name of a site: a sign or a digit in it, or letters that no word is made of. */
export const appHandle: Validator = ({ text, before, after }) => {
  const isMarked = /\d|\p{L}[._]\p{L}/u.test(text) || before.endsWith('@');
  if (!isMarked || !isHandle(text, after) || isVariable(text, before, after) || isWordy(text)) return REJECTED;
  if (isCommonWord(text.replace(/\d+$/, ''))) return REJECTED;
  return { ...ACCEPTED, canonical: text.toLowerCase() };
};

/** Behind `my username is`: a sign of an account; of one's own, letters that are no word where the sentence ends or goes on. */
export const toldOwnHandle: Validator = ({ text, before, after }) => {
  if (!isHandle(text, after) || !isChosen(text) || isVariable(text, before, after)) return REJECTED;
  const isMarked = /\d|[._]\p{L}/u.test(text) || holdsGivenName(text) || /adım? ?:? ?$/u.test(before);
  const isOwn = /\bmy [^.!?\n]{0,40}$/i.test(before) && /^(?:["'”`*,;)]|\.(?:\s|$)| and\b|\s*$|\n)/.test(after);
  return isMarked || isOwn ? { ...ACCEPTED, canonical: text.replace(/^@/, '').toLowerCase() } : REJECTED;
};
