import { REJECTED, type Validator } from '../validator.ts';

/** Endings of file names and of code that a domain never has, or so rarely that `icon@2x.png` is the likelier reading. */
const NOT_TLDS = new Set(
  'png jpg jpeg gif svg webp bmp ico pdf mp3 mp4 wav js jsx ts tsx mjs cjs css scss less json yaml yml toml xml html htm php jsp java class py rb go rs cpp hpp txt csv tsv log md rst lock gz tgz tar zip exe dll jar whl parquet arrow ipynb ini cfg conf sql'.split(
    ' ',
  ),
);
/** These are both file endings and top-level domains: only a `2x`-like label before them makes it a file name. */
const SCALE_LABEL = /^\d+(?:\.\d+)?x\./;

const COMMON_TLDS = new Set(
  'com org net edu gov mil int info biz name pro aero coop museum jobs mobi travel tel cat asia post xxx arpa app dev page cloud online site store shop tech xyz top club live life world today email news blog wiki work agency digital design media network systems solutions services support studio space website company group team center care health clinic dental doctor finance bank insure legal law energy engineering consulting capital ventures partners global international london paris berlin wien koeln hamburg bayern nyc tokyo amsterdam brussels social chat games zone school academy university education church community foundation ngo ong eco bio green farm house land realty estate properties rentals hotel restaurant cafe pizza beer wine fun art photo photos video film music band fashion beauty boutique jewelry gold money cash credit fund tax loan trade market business enterprises industries supply tools parts auto cars bike fit run football golf ski yoga vet pet dog family kids baby mom love wedding gift toys christmas help guide expert tips how link click download software computer data host domains hosting web codes cool ninja guru rocks lol wtf ooo one vip plus best black blue red pink men moda'.split(
    ' ',
  ),
);

const RESERVED_DOMAIN =
  /(?:^|\.)(?:example\.(?:com|org|net|edu)|example|test|invalid|localhost|localdomain|tld|\[(?:192\.0\.2|198\.51\.100|203\.0\.113|127\.0\.0)\.\d{1,3}\]|\[ipv6:2001:db8:[0-9a-f:]*\]|mydomain\.com|your-?(?:domain|company|org|organi[sz]ation|school|business|host|server|site|provider)\.[a-z]{2,6})$/;

/** Local parts of machine accounts that name no person: `git@github.com:org/repo`. */
const MACHINE_LOCALS = new Set(['git', 'svn', 'hg']);

/** An e-mail address as people write it: RFC 5321 lengths, no dot runs, a domain that can exist. */
export const email: Validator = ({ text, before, after }) => {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1).toLowerCase();
  if (at < 1 || local.length > 64 || domain.length > 253) return REJECTED;
  if (local.includes('..') || local.endsWith('.')) return REJECTED;
  if (MACHINE_LOCALS.has(local.toLowerCase())) return REJECTED;
  const tld = domain.slice(domain.lastIndexOf('.') + 1);
  if (/^[a-z]$/.test(tld)) return REJECTED;
  if (NOT_TLDS.has(tld) && !(COMMON_TLDS.has(tld) && !SCALE_LABEL.test(domain))) return REJECTED;
  if (SCALE_LABEL.test(domain) && /^(?:png|jpe?g|gif|svg|webp|avif)$/.test(tld)) return REJECTED;
  // A rejected match is tried again further in: a piece of a local part is no address.
  if (/[0-9A-Za-z_\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]$/u.test(before)) return REJECTED;
  // The host of a URL with credentials, a Message-ID, or a fediverse handle.
  if (/:\/\/[^\s/@]*$/.test(before) || before.endsWith('@')) return REJECTED;
  if (
    /(?:(?:message-?id|in-reply-to|content-id)["'”]?\s?(?:[:=]|\bis\b)?\s?["'“]?|(?:references|cid)\s*:\s*)<?[^\s<>@]*$/i.test(
      before,
    )
  )
    return REJECTED;
  const known = tld.length === 2 || COMMON_TLDS.has(tld) || tld.startsWith('xn--') || domain.endsWith(']');
  // Matrix products in code: `q@k.transpose(…)`, `x@w.view[…]`.
  if (!known && /^[([=]/.test(after)) return REJECTED;
  if (/^[A-Za-z]/.test(after) || (/^[0-9]/.test(after) && !COMMON_TLDS.has(tld))) return REJECTED;
  // In one piece: joined parts would keep what they were cut from, which counts in a text with a million of them.
  const canonical = text.toLowerCase();
  if (RESERVED_DOMAIN.test(domain)) return { ok: true, canonical, placeholder: true };
  if (
    /^(?:your|my|user|some)[._-]?(?:name|email|mail|address)$/i.test(local) &&
    /^(?:mail|email|domain|company|gmail)\./.test(domain)
  )
    return { ok: true, canonical, placeholder: true };
  return { ok: true, canonical, confidence: known ? 0.1 : -0.15 };
};
