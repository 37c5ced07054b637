import { type ArrowText, type FindPlaces, placesInMessage, readTexts } from '../columnar/arrow-texts.ts';
import type { MetadataText } from '../columnar/scan-metadata.ts';
import { Footer } from './names.ts';

/** An entry of the metadata of the schema, of one of its fields, or of a footer. */
export interface MetadataEntry extends MetadataText {
  /** Its number among the texts of the schema's message, and of the footer. */
  readonly inMessage: number | undefined;
  readonly inFooter: number | undefined;
}

/** Of the schema that a footer repeats, and of the footer itself. */
export const placesInFooter: FindPlaces = buffer => {
  const root = buffer.follow(0);
  return { schema: buffer.tableOf(root, Footer.schema), lists: [[root, Footer.metadata]] };
};

/**
 * Entries of the schema's message as those of Parquet are named, `$metadata.key`; those of its fields by their number, `$metadata[0].key`. What a footer says
 * otherwise follows behind.
 */
export function metadataOf(message: Buffer | undefined, footer: Buffer | undefined): MetadataEntry[] {
  const ofMessage = message ? readTexts(message, placesInMessage) : [];
  const ofFooter = footer ? readTexts(footer, placesInFooter) : [];
  const texts = [
    ...ofMessage.map((text, i) => ({ text, inMessage: i, inFooter: isSame(text, ofFooter[i]) ? i : undefined })),
    ...ofFooter.flatMap((text, i) => (isSame(text, ofMessage[i]) ? [] : [{ text, inMessage: undefined, inFooter: i }])),
  ];
  const seen = new Map<string, number>();
  const count = { schema: 0, fields: 0 };
  return texts.map(({ text: { key, value, of }, inMessage, inFooter }) => {
    const place = { key, value, inMessage, inFooter };
    if (of === 'field') {
      const number = count.fields++;
      return { ...place, path: `$metadata[${number}].${key}`, numberedPath: `$metadata[${number}]` };
    }
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const path = times === 1 ? `$metadata.${key}` : `$metadata.${key}#${times}`;
    return { ...place, path, numberedPath: `$metadata[key ${count.schema++}]` };
  });
}

function isSame(a: ArrowText, b: ArrowText | undefined): boolean {
  return a.of === b?.of && a.key === b.key && Buffer.from(a.value).equals(b.value);
}
