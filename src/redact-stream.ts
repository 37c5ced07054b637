import { isLatin1 } from './formats/in-encodings.ts';
import { type LineOptions, LineRedactor } from './redaction/line-redactor.ts';
import { StreamLines } from './redaction/stream-lines.ts';
import type { Manifest } from './types.ts';

/** What a stream held, before and after. */
export interface StreamRedaction {
  readonly before: Manifest;
  readonly after: Manifest;
}

/**
 * Redacts a stream of lines as it comes: what has arrived up to the last line end is scanned, spliced, scanned again and written, so that
 * a line goes out when it has come in. One line in is one line out, but for `drop-record`. Nothing is kept on the disk.
 * @param write resolves when the reader can take more; false when it has gone, which ends the run quietly.
 * @throws AuditError `leftover` when redacted lines would still hold a finding; they are not written.
 */
export async function redactStream(
  input: AsyncIterable<Buffer>,
  write: (bytes: Buffer) => Promise<boolean>,
  options: LineOptions & { readonly format: 'jsonl' | 'text' },
): Promise<StreamRedaction> {
  const redactor = new LineRedactor(options);
  const framing = toFraming(options);
  let isOpen = true;
  const hand = async ({ mark, lines }: ReturnType<StreamLines['end']>): Promise<void> => {
    if (mark.length > 0) isOpen = await write(mark);
    if (isOpen && lines.length > 0) isOpen = await write(await redactor.redact(lines, framing.encoding));
  };
  for await (const block of input) {
    options.signal?.throwIfAborted();
    await hand(framing.add(block));
    if (!isOpen) break;
  }
  if (isOpen) await hand(framing.end());
  return redactor.toManifests(options);
}

function toFraming({ format, formatOptions }: LineOptions): StreamLines {
  const { encoding, maxRecordBytes } = formatOptions;
  const isUnicode = format === 'jsonl';
  return new StreamLines(isUnicode && isLatin1(encoding) ? undefined : encoding, maxRecordBytes, format === 'text');
}
