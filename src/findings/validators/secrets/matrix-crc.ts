import type { Validator } from '../validator.ts';
import { base62Checksum } from './base62-crc.ts';
import { checksumVerdict } from './issuer-checksum.ts';

/** Base62 characters of the checksum, and the `_` before them. */
const TAIL = 7;

/** `syt_<user>_<random>_<checksum>` of a Matrix server: CRC-32 of all that stands before its last `_`, in base62. */
export const matrixCrc: Validator = ({ text }) =>
  checksumVerdict(text, () => base62Checksum(text.slice(0, -TAIL)) === text.slice(1 - TAIL));
