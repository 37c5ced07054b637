import { ALNUM, sample } from './sample.ts';

const field = (type: number, value: Buffer) => Buffer.concat([Buffer.from([type, value.length]), value]);
const made = (length: number, seed: number) => Buffer.from(sample(ALNUM, length, seed));

/** A made-up macaroon of the second, binary form. `caveats` are plain texts. */
export function sampleMacaroon(location: string, caveats: readonly string[], seed = 1): Buffer {
  const end = Buffer.from([0]);
  const section = (identifier: Buffer) => Buffer.concat([field(2, identifier), end]);
  return Buffer.concat([
    Buffer.from([2]),
    field(1, Buffer.from(location)),
    section(made(36, seed)),
    ...caveats.map(caveat => section(Buffer.from(caveat))),
    end,
    field(6, made(32, seed + 1)),
  ]);
}

/** A made-up macaroon of the first form, in packets. */
export function samplePackets(location: string, caveats: readonly string[], seed = 1): Buffer {
  const packet = (name: string, value: Buffer | string) => {
    const body = Buffer.concat([Buffer.from(`${name} `), Buffer.from(value), Buffer.from('\n')]);
    return Buffer.concat([Buffer.from((body.length + 4).toString(16).padStart(4, '0')), body]);
  };
  return Buffer.concat([
    packet('location', location),
    packet('identifier', made(36, seed)),
    ...caveats.map(caveat => packet('cid', caveat)),
    packet('signature', made(32, seed + 1)),
  ]);
}

/** A made-up macaroon of Fly.io: in MessagePack, a nonce of two binaries and a boolean, a location, caveats as numbers and lists, a tail. */
export function sampleFlyMacaroon(seed = 1): Buffer {
  const binary = (value: Buffer) => Buffer.concat([Buffer.from([0xc4, value.length]), value]);
  return Buffer.concat([
    Buffer.from([0x94, 0x93]),
    binary(made(8, seed)),
    binary(made(16, seed + 1)),
    Buffer.from([0xc2]),
    Buffer.from([0xd9, 24]),
    Buffer.from('https://api.host.test/v1'),
    Buffer.from([0x92, 0x00, 0x92, 0xce, 0x00, 0x0a, 0x1b, 0x2c, 0x1f]),
    binary(made(32, seed + 2)),
  ]);
}
