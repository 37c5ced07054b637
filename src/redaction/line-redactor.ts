import { toScanConfig, withoutModel } from '../audit.ts';
import { loadRules } from '../detectors/load.ts';
import { AuditError } from '../errors.ts';
import { applyChanges } from '../formats/changes.ts';
import type { Encoding } from '../formats/encoding.ts';
import type { Splicer } from '../formats/format.ts';
import { formatNamed } from '../formats/index.ts';
import { Kernel, KernelMoved } from '../kernel/kernel.ts';
import type { AuditOptions } from '../options/audit-options.ts';
import { withoutIndices } from '../policy/allow.ts';
import { unpackLines } from '../scan/line-buffer.ts';
import type { ScanResult } from '../scan/protocol.ts';
import { loadChunk, Scanner } from '../scan/scanner.ts';
import type { Finding, Manifest } from '../types.ts';
import { bareColumns } from './bare-columns.ts';
import type { RedactOptions } from './redact-options.ts';
import { MOST_ROUNDS } from './redact-source.ts';
import { StreamScan, toLineChunk } from './stream-scan.ts';
import { type EditContext, isActive, toEditContext, toEdits } from './to-edits.ts';

/** What a stream of lines is redacted with. */
export type LineOptions = AuditOptions & Pick<RedactOptions, 'operators'> & { readonly format: string };

/** Redacts lines in memory, some whole ones at a time, and counts what was found in them and what still is. */
export class LineRedactor {
  readonly #formatOptions: AuditOptions['formatOptions'];
  readonly #context: EditContext;
  readonly #splicer: Splicer;
  readonly #kernel = new Kernel();
  readonly #before: StreamScan;
  readonly #after: StreamScan;

  /** @throws AuditError `usage` for a format that is not rewritten in memory, and operators that need all of the data at once. */
  constructor(options: LineOptions) {
    const rules = loadRules(options.extraRules, options.selection);
    const context = toEditContext(rules, options);
    if (context.operatorFor.needsNumbers) {
      throw new AuditError(
        'usage',
        'numbers in labels need all of the data at once; use `label` or `pseudonym` for a stream',
      );
    }
    const format = formatNamed(options.format);
    if (format.rewrite.kind !== 'splice') {
      throw new AuditError('usage', `${format.name} cannot be redacted as a stream`);
    }
    this.#formatOptions = options.formatOptions;
    this.#context = context;
    this.#splicer = format.rewrite.open();
    const scanner = new Scanner(toScanConfig(options));
    const checker = options.ner ? new Scanner(toScanConfig(withoutModel(options))) : scanner;
    this.#before = new StreamScan(scanner, format, rules);
    this.#after = new StreamScan(checker, format, rules);
  }

  /**
   * The lines with what was found in them replaced, and scanned again.
   * @param encoding of the stream, one for all of its lines.
   * @throws AuditError `leftover` when they would still hold a finding.
   */
  async redact(lines: Buffer, encoding: Encoding): Promise<Buffer> {
    const bytes = Uint8Array.from(lines);
    const found = await this.#before.scan(bytes, encoding);
    this.#before.add(found, bytes.length);
    const replaced = this.#toReplace(found);
    const bare = bareColumns(replaced, this.#context);
    let output = this.#splice(bytes, replaced, encoding);
    let again = output.equals(lines) ? found : await this.#after.scan(Uint8Array.from(output), encoding);
    // What became a finding by what was replaced beside it is replaced too.
    let left = this.#leftIn(again, bare);
    for (let round = 2; round <= MOST_ROUNDS && left.length > 0; round++) {
      output = this.#splice(Uint8Array.from(output), left, encoding);
      again = await this.#after.scan(Uint8Array.from(output), encoding);
      left = this.#leftIn(again, bare);
    }
    if (left.length > 0) throw leftover(left);
    this.#after.add(again, output.length);
    return output;
  }

  /** What was in all of the lines so far, and what still is. */
  toManifests(options: LineOptions): { readonly before: Manifest; readonly after: Manifest } {
    return { before: this.#before.toManifest(options), after: this.#after.toManifest(options) };
  }

  #splice(bytes: Uint8Array<ArrayBuffer>, findings: readonly Finding[], encoding: Encoding): Buffer {
    const edits = toEdits(findings, finding => finding.bytes!, this.#context);
    if (edits.length === 0) return Buffer.from(bytes);
    const chunk = toLineChunk(bytes, 0, encoding);
    while (true) {
      try {
        const loaded = loadChunk(chunk, undefined, this.#kernel, this.#formatOptions);
        return applyChanges(bytes, this.#splicer.splice(loaded, edits));
      } catch (error) {
        if (!(error instanceof KernelMoved)) throw error;
      }
    }
  }

  #toReplace(found: ScanResult): Finding[] {
    return [...findingsOf(found)].filter(it => isActive(it, this.#context));
  }

  #leftIn(again: ScanResult, bare: ReadonlySet<string>): Finding[] {
    const { operatorFor } = this.#context;
    return this.#toReplace(again).filter(it => !operatorFor(it).leavesFindings && !bare.has(withoutIndices(it.path)));
  }
}

function leftover(left: readonly Finding[]): AuditError {
  const names = [...new Set(left.map(({ rule }) => rule))].join(', ');
  return new AuditError(
    'leftover',
    `the redacted lines would still hold findings (${names}); they were not written; use the operator \`label\` for these rules`,
  );
}

function* findingsOf(result: ScanResult): Iterable<Finding> {
  for (const lines of unpackLines(result)) {
    for (const line of Buffer.from(lines).toString('utf8').split('\n'))
      if (line !== '') yield JSON.parse(line) as Finding;
  }
}
