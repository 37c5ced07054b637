// The UTF-16 code units that `\u` escapes of JSON stand for.

let units: usize = 0; // a bit by code unit: those that may be part of what the gate looks for (0: any may)

/** Says which code units are of note where they are escaped: 8 KiB of bits. A string that holds one is decoded whatever the gate says. */
export function setUnits(address: usize): void {
  units = address;
}

export function isOfNote(unit: u32): bool {
  return units == 0 || ((load<u8>(units + <usize>(unit >> 3)) >> <u8>(unit & 7)) & 1) != 0;
}
