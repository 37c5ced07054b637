/**
 * A 53-bit hash of a text under a random seed, to count distinct values within one run. It never leaves memory in the clear, so it need not be
 * one-way, only evenly spread: two 32-bit multiply-and-rotate lanes over the UTF-16 units with the finaliser of MurmurHash3.
 */
export function distinctHash(text: string, seed: readonly [number, number]): number {
  let a = seed[0] | 0;
  let b = seed[1] | 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(rotate(a ^ unit, 13), 0x85ebca6b);
    b = Math.imul(rotate(b ^ unit, 17), 0xc2b2ae35) + a;
  }
  return (finalise(a ^ text.length) >>> 0) * 0x200000 + (finalise(b) >>> 11);
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function finalise(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
