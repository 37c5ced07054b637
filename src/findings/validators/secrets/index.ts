import type { Validator } from '../validator.ts';
import { approleSecretId } from './approle.ts';
import { argumentPassword, communityString, sqlPassword } from './argument-password.ts';
import { base58Check } from './base58check.ts';
import { base62Crc } from './base62-crc.ts';
import { bech32 } from './bech32.ts';
import { blockSecret } from './block-secret.ts';
import { addressUser, clientArgument, serviceValue } from './client-argument.ts';
import { columnPassword } from './column-password.ts';
import { crackedPassword } from './cracked-password.ts';
import {
  base64UserPassword,
  connectionString,
  driverLogin,
  loginName,
  netrcPassword,
  oauthId,
  saslLogin,
  urlLogin,
  urlUserPassword,
  userPassword,
} from './encoded-credentials.ts';
import { argumentKey, keyValue, secretValue, tokenValue } from './generic-value.ts';
import { gitlabRoutable } from './gitlab-routable.ts';
import { grafanaCrc } from './grafana-crc.ts';
import { besideSecret, highEntropyBase64, highEntropyHex, passwordBesideSecret } from './high-entropy.ts';
import { jaasUser } from './jaas-user.ts';
import { jwkPart } from './jwk-part.ts';
import { jwt } from './jwt.ts';
import { escapedKeyBytes, keyBytes, keyPairsOfDigits } from './key-bytes.ts';
import { labelledCell } from './labelled-cell.ts';
import { lockCode } from './lock-code.ts';
import { loginLines } from './login-lines.ts';
import { cellLogin, loginBeforeAddress, wifiKey } from './login-notes.ts';
import { flyToken, macaroon, wholeMacaroon } from './macaroon.ts';
import { matrixCrc } from './matrix-crc.ts';
import {
  awsSecret,
  columnHash,
  discordToken,
  merchantValue,
  mixedCaseToken,
  mixedToken,
  passwordHash,
  saltCell,
  vendorToken,
} from './mixed.ts';
import { drawnWords, fourGroups, joinedWords, phraseArgument, phraseWithNumber } from './pass-phrase.ts';
import { passwordLikeCode } from './password-like-code.ts';
import { passwordValue } from './password-value.ts';
import { base64Pem, pem } from './pem.ts';
import { markedToken, placeholder } from './placeholder.ts';
import { drawnSecret, printedSecret } from './printed-secret.ts';
import { bitlocker, recoveryCodes, singleCode } from './recovery-codes.ts';
import { saml } from './saml.ts';
import { otherSeedPhrase, seedPhrase } from './seed-phrase.ts';
import { serviceAccount } from './service-account.ts';
import { stellarSeed } from './stellar-seed.ts';
import { fixtureKey, proseKey, salt, sessionId, toldKey } from './told-key.ts';
import { toldLogin } from './told-login.ts';
import { inventedPassword, optionPassword, passwordOfUser, prosePassword, toldPassword } from './told-password.ts';
import { toldWord } from './told-word.ts';

/** The validators of the secrets pack by the name that rules use. */
export const secretValidators: Readonly<Record<string, Validator>> = {
  'address-user': addressUser,
  'approle-secret-id': approleSecretId,
  'argument-key': argumentKey,
  'argument-password': argumentPassword,
  'community-string': communityString,
  'aws-secret': awsSecret,
  'base58-check': base58Check,
  'base62-crc': base62Crc,
  'base64-pem': base64Pem,
  'base64-user-password': base64UserPassword,
  bech32,
  bitlocker,
  'client-argument': clientArgument,
  'connection-string': connectionString,
  'block-secret': blockSecret,
  'cracked-password': crackedPassword,
  'discord-token': discordToken,
  'drawn-words': drawnWords,
  'driver-login': driverLogin,
  'fixture-key': fixtureKey,
  'fly-token': flyToken,
  'four-groups': fourGroups,
  'gitlab-routable': gitlabRoutable,
  'grafana-crc': grafanaCrc,
  'high-entropy-base64': highEntropyBase64,
  'high-entropy-hex': highEntropyHex,
  'beside-secret': besideSecret,
  'invented-password': inventedPassword,
  'key-bytes': keyBytes,
  'escaped-key-bytes': escapedKeyBytes,
  'key-pairs-of-digits': keyPairsOfDigits,
  'drawn-secret': drawnSecret,
  'password-of-user': passwordOfUser,
  'labelled-cell': labelledCell,
  'cell-login': cellLogin,
  'lock-code': lockCode,
  'login-before-address': loginBeforeAddress,
  'wifi-key': wifiKey,
  'login-lines': loginLines,
  'jaas-user': jaasUser,
  'joined-words': joinedWords,
  'jwk-part': jwkPart,
  jwt,
  'key-value': keyValue,
  'login-name': loginName,
  macaroon,
  'marked-token': markedToken,
  'matrix-crc': matrixCrc,
  'mixed-case-token': mixedCaseToken,
  'mixed-token': mixedToken,
  'netrc-password': netrcPassword,
  'oauth-id': oauthId,
  'option-password': optionPassword,
  'password-beside-secret': passwordBesideSecret,
  'password-hash': passwordHash,
  'password-value': passwordValue,
  pem,
  'phrase-argument': phraseArgument,
  'phrase-with-number': phraseWithNumber,
  placeholder,
  'printed-secret': printedSecret,
  'prose-key': proseKey,
  'prose-password': prosePassword,
  'recovery-codes': recoveryCodes,
  salt,
  saml,
  'sasl-login': saslLogin,
  'secret-value': secretValue,
  'seed-phrase': seedPhrase,
  'seed-phrase-other-languages': otherSeedPhrase,
  'service-account': serviceAccount,
  'service-value': serviceValue,
  'session-id': sessionId,
  'stellar-seed': stellarSeed,
  'token-value': tokenValue,
  'sql-password': sqlPassword,
  'told-key': toldKey,
  'told-login': toldLogin,
  'password-like-code': passwordLikeCode,
  'column-hash': columnHash,
  'salt-cell': saltCell,
  'merchant-value': merchantValue,
  'single-code': singleCode,
  'column-password': columnPassword,
  'told-password': toldPassword,
  'told-word': toldWord,
  'url-login': urlLogin,
  'url-user-password': urlUserPassword,
  'user-password': userPassword,
  'vendor-token': vendorToken,
  'whole-macaroon': wholeMacaroon,
};
