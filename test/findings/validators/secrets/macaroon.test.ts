import { describe, expect, it } from 'vitest';
import { sampleFlyMacaroon, sampleMacaroon, samplePackets } from '../../../../detectors/sample-macaroon.ts';
import {
  isBinaryMacaroon,
  isFlyMacaroon,
  isPacketMacaroon,
  macaroon,
  wholeMacaroon,
} from '../../../../src/findings/validators/secrets/macaroon.ts';

const input = (text: string) => ({ text, before: '', after: '', hasContext: false, isLabelled: false, names: [] });

describe.each([
  ['packets', samplePackets('host.test', ['a caveat', 'another']), isPacketMacaroon],
  ['binary', sampleMacaroon('host.test', ['a caveat', 'another']), isBinaryMacaroon],
  ['Fly.io', sampleFlyMacaroon(), isFlyMacaroon],
] as const)('a macaroon (%s)', (_, bytes, isMacaroon) => {
  it('is read to its end', () => expect(isMacaroon(bytes)).toBe(true));

  it('is none when it is cut anywhere', () => {
    for (let end = 0; end < bytes.length; end++) expect(isMacaroon(bytes.subarray(0, end)), `${end}`).toBe(false);
  });

  it('is none with more behind it', () => expect(isMacaroon(Buffer.concat([bytes, Buffer.from([1])]))).toBe(false));
});

describe('a macaroon without caveats', () => {
  it('is one', () => {
    expect(isBinaryMacaroon(sampleMacaroon('pypi.org', []))).toBe(true);
    expect(isPacketMacaroon(samplePackets('pypi.org', []))).toBe(true);
  });
});

describe('the verdict', () => {
  const token = `pypi-${sampleMacaroon('pypi.org', []).toString('base64url')}`;

  it('is raised for a whole one, lowered for one that is cut', () => {
    expect(macaroon(input(token))).toMatchObject({ ok: true, confidence: 0.05 });
    expect(macaroon(input(token.slice(0, -4)))).toMatchObject({ ok: true, confidence: -0.3 });
    expect(macaroon(input(`fm2_${sampleFlyMacaroon().toString('base64')}`))).toMatchObject({ confidence: 0.05 });
  });

  it('takes hexadecimal digits, too', () =>
    expect(wholeMacaroon(input(sampleMacaroon('lnd', []).toString('hex'))).ok).toBe(true));

  it('is no where nothing but the bytes tells what it is', () =>
    expect(wholeMacaroon(input(token.slice(5, -4))).ok).toBe(false));
});
