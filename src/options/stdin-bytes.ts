import { AuditError } from '../errors.ts';

/**
 * The blocks of a stream as bytes; texts, such as a stream with an encoding gives, as UTF-8.
 * @throws AuditError `usage` for a block that is neither.
 */
export async function* toBytes(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Buffer> {
  // Half of a character beyond the basic plane, until its other half comes.
  let rest = '';
  for await (const block of input) {
    if (typeof block === 'string') {
      const text = rest + block;
      const end = /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
      rest = text.slice(end);
      yield Buffer.from(text.slice(0, end));
    } else if ((block as unknown) instanceof Uint8Array) {
      yield Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    } else {
      throw new AuditError('usage', '`options.stdin`: must give bytes or texts');
    }
  }
  if (rest !== '') yield Buffer.from(rest);
}
