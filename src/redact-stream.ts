import { toManifest, toScanConfig, withoutModel } from './audit.ts';
import { loadRules } from './detectors/load.ts';
import { AuditError } from './errors.ts';
import { applyChanges } from './formats/changes.ts';
import { isLatin1, toEncodedState } from './formats/in-encodings.ts';
import { formatNamed } from './formats/index.ts';
import { Kernel, KernelMoved } from './kernel/kernel.ts';
import type { AuditOptions } from './options/audit-options.ts';
import { withoutIndices } from './policy/allow.ts';
import { bareColumns } from './redaction/bare-columns.ts';
import { compileChoice } from './redaction/choose-operator.ts';
import type { RedactOptions } from './redaction/redact-options.ts';
import { MOST_ROUNDS } from './redaction/redact-source.ts';
import { StreamLines } from './redaction/stream-lines.ts';
import { type EditContext, isActive, toEdits } from './redaction/to-edits.ts';
import { unpackLines } from './scan/line-buffer.ts';
import type { ScanResult } from './scan/protocol.ts';
import { RuleTally } from './scan/rule-tally.ts';
import { loadChunk, Scanner } from './scan/scanner.ts';
import { SourceTally } from './scan/source-tally.ts';
import type { Finding, Manifest } from './types.ts';

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
  options: AuditOptions & Pick<RedactOptions, 'operators'> & { readonly format: 'jsonl' | 'text' },
): Promise<StreamRedaction> {
  const rules = loadRules(options.extraRules, options.selection);
  const operatorFor = compileChoice(options.operators, options.key);
  if (operatorFor.needsNumbers) {
    throw new AuditError(
      'usage',
      'numbers in labels need all of the data at once; use `label` or `pseudonym` for a stream',
    );
  }
  const context: EditContext = {
    rules: new Map(rules.map(rule => [rule.id, rule])),
    keys: options.key,
    operatorFor,
    countsPlaceholders: options.policy.placeholders === 'count',
  };
  const format = formatNamed(options.format);
  if (format.rewrite.kind !== 'splice') throw new AuditError('usage', `${format.name} cannot be redacted as a stream`);
  const splicer = format.rewrite.open();
  const scanner = new Scanner(toScanConfig(options));
  const checker = options.ner ? new Scanner(toScanConfig(withoutModel(options))) : scanner;
  const kernel = new Kernel();
  const counts = { before: new Count(rules), after: new Count(rules) };
  const { encoding, maxRecordBytes } = options.formatOptions;
  const framing = new StreamLines(
    options.format === 'jsonl' && isLatin1(encoding) ? undefined : encoding,
    maxRecordBytes,
    options.format === 'text',
  );
  const scan = (bytes: Uint8Array<ArrayBuffer>, count: Count): Promise<ScanResult> =>
    (count === counts.after ? checker : scanner).scanChunk({
      source: '-',
      file: undefined,
      format: format.name,
      chunk: { firstRecord: count.records, start: 0, end: bytes.length, bytes, ...stateOf(framing) },
    });

  const spliceLines = (bytes: Uint8Array<ArrayBuffer>, findings: readonly Finding[]): Buffer => {
    const edits = toEdits(findings, finding => finding.bytes!, context);
    if (edits.length === 0) return Buffer.from(bytes);
    while (true) {
      try {
        const chunk = { firstRecord: 0, start: 0, end: bytes.length, bytes, ...stateOf(framing) };
        return applyChanges(bytes, splicer.splice(loadChunk(chunk, undefined, kernel, options.formatOptions), edits));
      } catch (error) {
        if (!(error instanceof KernelMoved)) throw error;
      }
    }
  };
  const toReplace = (found: ScanResult): Finding[] => [...findingsOf(found)].filter(it => isActive(it, context));
  const leftIn = (again: ScanResult, bare: ReadonlySet<string>): Finding[] =>
    toReplace(again).filter(it => !context.operatorFor(it).leavesFindings && !bare.has(withoutIndices(it.path)));

  const redactLines = async (lines: Buffer): Promise<Buffer> => {
    const bytes = Uint8Array.from(lines);
    const found = await scan(bytes, counts.before);
    counts.before.add(found, bytes.length);
    const replaced = toReplace(found);
    const bare = bareColumns(replaced, context);
    let output = spliceLines(bytes, replaced);
    let again = output.equals(lines) ? found : await scan(Uint8Array.from(output), counts.after);
    // What became a finding by what was replaced beside it is replaced too.
    let left = leftIn(again, bare);
    for (let round = 2; round <= MOST_ROUNDS && left.length > 0; round++) {
      output = spliceLines(Uint8Array.from(output), left);
      again = await scan(Uint8Array.from(output), counts.after);
      left = leftIn(again, bare);
    }
    if (left.length > 0) {
      const names = [...new Set(left.map(({ rule }) => rule))].join(', ');
      throw new AuditError(
        'leftover',
        `the redacted lines would still hold findings (${names}); they were not written; use the operator \`label\` for these rules`,
      );
    }
    counts.after.add(again, output.length);
    return output;
  };

  let isOpen = true;
  const hand = async ({ mark, lines }: ReturnType<StreamLines['end']>): Promise<void> => {
    if (mark.length > 0) isOpen = await write(mark);
    if (isOpen && lines.length > 0) isOpen = await write(await redactLines(lines));
  };
  for await (const block of input) {
    options.signal?.throwIfAborted();
    await hand(framing.add(block));
    if (!isOpen) break;
  }
  if (isOpen) await hand(framing.end());
  const toResult = (count: Count) => toManifest(options, [count.entry(format.name)], [], count.tally, rules);
  return { before: toResult(counts.before), after: toResult(counts.after) };
}

/** What the reader is told of a chunk in another encoding than UTF-8. */
function stateOf({ encoding }: StreamLines): { readonly state?: unknown } {
  return encoding === 'utf-8' ? {} : { state: toEncodedState(encoding) };
}

/** What one side of the stream comes to. */
class Count {
  readonly tally: RuleTally;
  readonly #source: SourceTally;
  records = 0;
  #bytes = 0;

  constructor(rules: ReturnType<typeof loadRules>) {
    this.tally = new RuleTally(rules);
    this.#source = new SourceTally(rules);
  }

  add(result: ScanResult, bytes: number): void {
    this.tally.add(result);
    this.#source.add(result);
    this.records += result.records;
    this.#bytes += bytes;
  }

  entry(format: string): Manifest['sources'][number] {
    const bytes = this.#bytes;
    const read = { bytes, sha256: '', decompressedBytes: bytes, consumedBytes: bytes, problems: [], problemCount: 0 };
    return {
      path: '-',
      bytes,
      sha256: '',
      format,
      compression: 'none',
      decompressedBytes: bytes,
      ...this.#source.summary(read, 'none'),
      findings: { path: '', sha256: '', count: this.#source.lineCount },
    };
  }
}

function* findingsOf(result: ScanResult): Iterable<Finding> {
  for (const lines of unpackLines(result)) {
    for (const line of Buffer.from(lines).toString('utf8').split('\n'))
      if (line !== '') yield JSON.parse(line) as Finding;
  }
}
