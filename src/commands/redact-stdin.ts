import { AuditError, ExitCode } from '../errors.ts';
import type { AuditOptions } from '../options/audit-options.ts';
import { evaluatePolicy } from '../policy/evaluate.ts';
import { redactStream } from '../redact-stream.ts';
import type { OperatorChoice } from '../redaction/choose-operator.ts';
import { findIdleColumns } from '../redaction/idle-columns.ts';
import { toCount } from '../reports/text.ts';
import { SNIFF_BYTES, sniffCompression } from '../sources/compression.ts';
import { byteWriterOf, type Io, tell, todayOf } from './command.ts';
import { tellIdleColumns } from './tell-idle-columns.ts';

/** `sluice redact -`: lines on standard input, redacted, on standard output; what was done is said on standard error. */
export async function redactStdin(
  io: Io,
  { options, operators, isQuiet }: { options: AuditOptions; operators: OperatorChoice; isQuiet: boolean },
): Promise<number> {
  const format = options.format ?? 'jsonl';
  if (format !== 'jsonl' && format !== 'text') {
    throw new AuditError('usage', `\`${format}\` cannot be redacted as a stream; write it to a file first`);
  }
  const { before, after } = await redactStream(checked(options.stdin!), byteWriterOf(io), {
    ...options,
    format,
    operators,
  });
  const verdict = evaluatePolicy(after, options.policy, { today: todayOf(io), audited: before });
  if (!isQuiet) {
    const { records, findings } = before.totals;
    const state = STATES[verdict.exitCode] ?? '; what went out does not pass the policy';
    tell(io, `sluice: ${toCount(findings, 'finding')} in ${toCount(records, 'record')}${state}`);
    tellIdleColumns(io, findIdleColumns(before, operators), before);
    for (const { text } of verdict.incomplete) tell(io, `sluice: ${text}`);
  }
  return verdict.exitCode;
}

const STATES: { readonly [exitCode: number]: string } = {
  [ExitCode.pass]: '',
  [ExitCode.nothing]: '; the stream was empty',
};

async function* checked(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const block of input) {
    if (head === undefined) {
      yield block;
      continue;
    }
    head = Buffer.concat([head, block]);
    // A pipe may give a byte at a time. No magic number has a line feed in it, so no line waits for the next.
    if (head.length < SNIFF_BYTES && !head.includes('\n')) continue;
    yield uncompressed(head);
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield uncompressed(head);
}

/** @throws AuditError `usage` when the bytes that a stream begins with are those of a compressed one. */
function uncompressed(head: Buffer): Buffer {
  if (sniffCompression(head) === 'none') return head;
  throw new AuditError('usage', 'the stream is compressed; decompress it first, e.g. `zcat FILE | sluice redact -`');
}
