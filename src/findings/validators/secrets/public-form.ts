/** The first byte of an uncompressed point of an elliptic curve, and the bytes of one on P-256. */
const UNCOMPRESSED = 4;
const POINT_BYTES = 65;
const POINT_BASE64URL = /^B[A-P][\w-]{85}=?$/;
const POINT_HEX = /^04[0-9a-f]{128}$/i;

/**
 * Forms that tell by their first characters: a publishable key of a payment page (those of Courier are secret, 28 upper-case characters); a sealed secret of Kubernetes (512 bytes of RSA behind their
 * length); a ciphertext of AWS KMS; values that SOPS, Jasypt, hiera-eyaml and Spring's configuration server have encrypted; a public key in DER (SubjectPublicKeyInfo), of OpenSSH or of OpenPGP; a token of which a log of Vault keeps the HMAC; a tag of CloudFormation;
 * a public key of minisign or signify (42 bytes that begin with `Ed`), a recipient of age, a key that a cache of Nix signs with (`cache.host.net-1:…`), what Jenkins has encrypted.
 */
const FORMS =
  /^pk_(?:live|test)_(?![A-Z0-9]{28}$)[A-Za-z0-9]{8}|^Ag[A-D][A-Za-z0-9+/]{57}|^AQ[EI]CAHg[A-Za-z0-9+/]{57}|^ENC[[(]|^\{(?:cipher|AES)\}|^(?:MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE|MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE|MCowBQYD[KSW]2V[uw]AyEA|MIIBIjANBgkqhkiG9w0BAQ|AAAA(?:B3NzaC1|C3NzaC1lZDI1|E2VjZHNh|G(?:3|z)NrLX|InNrLX)|MIGfMA0GCSqGSIb3DQEB|mQ(?:EN|IN|Gi)B[A-Za-z0-9+/]{40})|^hmac-sha(?:256|512):[0-9a-f]{64}|^RW[Q-T][A-Za-z0-9+/]{53}$|^age1[02-9ac-hj-np-z]{58}$|^[a-z][\w-]*(?:\.[\w-]+)+-\d:[A-Za-z0-9+/]{43}=$|^\{?AQAAABAAAA[A-Za-z0-9+/]|^!(?:Ref|Sub|GetAtt|ImportValue|Join|If|FindInMap)\b/;

/** A value that is no secret whatever its name: the public half of a pair, or encrypted under a key that is elsewhere. */
export function isPublicForm(text: string): boolean {
  if (FORMS.test(text) || POINT_HEX.test(text)) return true;
  if (!POINT_BASE64URL.test(text)) return false;
  const point = Buffer.from(text, 'base64url');
  return point.length === POINT_BYTES && point[0] === UNCOMPRESSED;
}

/** Tokens that a page hands to everyone, and public halves of pairs. */
const PUBLIC_NAME =
  /(?:(?:csrf|xsrf)[\w-]{0,16}?|authenticity|public|publishable|site|verification)[_ -]?(?:token|key)(?![.!?;]\s*\n)[^\w]{0,4}(?:\w{1,10}[=:]["'\s]{0,3})?$|badge[\w./-]*\?token=$|\bpub_?key\d{0,2}(?:[\\"',;\s]{1,24}key)?[\\"']{0,4}\s?(?::=|[:=])\s?[\\"'`]{0,4}$|public_?key(?:::|\.)\w{2,24}\(\\?["'`]$|\b(?:sender|verify|verifying)_?key[\\"']{0,4}\s?:\s?[\\"']{0,4}$/i;

/** The name right before a value says that everybody may have it: `RECAPTCHA_SITE_KEY=`, `name="csrf_token" value="`. */
export function isCalledPublic(before: string): boolean {
  return PUBLIC_NAME.test(before);
}
