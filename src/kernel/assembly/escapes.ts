// How text stands in bytes: as it is, with the escapes of JSON strings, with the doubled quotes of CSV cells, or in some other way (3).

export const NONE: u32 = 0;
export const JSON: u32 = 1;
export const CSV: u32 = 2;
