import { ACCEPTED, REJECTED, type Validator } from '../validator.ts';

/** First path parts that are the site's own. */
const SITE_PARTS =
  /\/(?:explore|accounts|about|legal|developer|directory|p|reel|reels|stories|tv|share|sharer|login|joinchat|addstickers|proxy|iv|s|c|bot|privacy|help|hashtag|groups|events|watch|discover|tag|music|pages|intent|home|search|settings|web|docs|blog|api)(?:[/?#]|$)/i;

/** A person's page rather than a part of the site. */
export const profileUrl: Validator = ({ text }) => {
  const path = text.replace(/^https?:\/\//i, '').replace(/^[^/]*/, '');
  if (SITE_PARTS.test(path)) return REJECTED;
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
  'admin administrator root user users guest test tester testuser username postgres mysql oracle sa ubuntu ec2-user azureuser pi demo default anonymous nobody system bot assistant human gpt chatgpt public null none undefined true false string your_username yourusername user_name name required optional text varchar unknown'.split(
    ' ',
  ),
);

/** An account name that is somebody's, not a role. */
export const handle: Validator = ({ text }) => {
  const name = text.replace(/^@/, '').toLowerCase();
  return ROLES.has(name) ? REJECTED : { ...ACCEPTED, canonical: name };
};
