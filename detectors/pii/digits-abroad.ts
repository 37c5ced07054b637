/** A digit as it is written in Arabic, Persian, Devanagari, Bengali or Thai. */
export const DIGIT_ABROAD = '[٠-٩۰-۹०-९০-৯๐-๙]';
