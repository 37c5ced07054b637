/** A type with its version, or in its module: `V1SecretVolumeSource`, `KafkaTriggerV11Credentials`, `boxOAuth2Api`, `p256keypair.P256Keypair`; a scope of styles; a constant of a framework: `NSThumbnail64x64SizeKey`. */
const TYPE_NAME =
  /^V\d(?:alpha\d|beta\d)?(?:[A-Z][a-z]+){2,}$|^[A-Za-z]{3,}(?:V\d{1,2}|OAuth[12])(?:[A-Z][a-z]+)+$|^[a-z_]\w*\.[A-Z]\w*[a-z]{4}$|^svelte-[a-z0-9]{5,8}$|^[A-Z]{2,3}[A-Z][a-z]{3,}[A-Za-z\d]*[a-z](?:Key|Token)$/;
/** Named for a curve or an algorithm: `Curve25519PublicKey`, `simSecp256k1Pubkey`, `SkEcdsaSha2NistP256`, `SLHDSA128s`. */
const OF_A_CURVE =
  /^(?=[A-Za-z])[A-Za-z\d_]{0,24}?(?:(?:[Cc]urve|[Ee]d|[Xx])(?:25519|448)|[Ss]ecp\d{3}[kr]1|NistP\d{3}|SLHDSA\d{3}[sf]|mlkem\d{3,4})(?:[A-Z_][A-Za-z\d_]{0,30})?$/;

/** The name of a type with a number in it. */
export function isTypeName(text: string): boolean {
  return TYPE_NAME.test(text) || OF_A_CURVE.test(text);
}
