import { resolve } from 'node:path';
import { loadAllRules } from '../detectors/load.ts';
import { AuditError, ExitCode } from '../errors.ts';
import { labelOf } from '../findings/labels.ts';
import { detectEncoding, unitBytes } from '../formats/encoding.ts';
import { chooseFormat, formatNamed } from '../formats/index.ts';
import { Kernel } from '../kernel/kernel.ts';
import { DEFAULT_CHUNK_BYTES, DEFAULT_MAX_RECORD_BYTES } from '../options/defaults.ts';
import { type Keys, readKeys } from '../options/key.ts';
import { pickFlags } from '../options/known-flags.ts';
import { ruleHint } from '../options/known-rule.ts';
import { type Revealing, revealSource, type TokenCounts } from '../redaction/reveal-source.ts';
import { type Opened, openBare, openTokensInBytes } from '../redaction/tokens.ts';
import { toCount } from '../reports/text.ts';
import { type OpenSource, openSource } from '../sources/open-source.ts';
import { byteWriterOf, defineCommand, tell } from './command.ts';

export const reveal = defineCommand({
  name: 'reveal',
  summary:
    'Prints a file with the tokens of aes-siv and ff1 as the values they stand for, escaped as its format wants it. Needs the key.',
  flags: {
    bare: {
      type: 'text',
      value: 'RULE',
      description: 'A line without a token is a value of this rule (or label) that `ff1:bare` made',
    },
    ...pickFlags('format', 'encoding', 'key-file', 'json', 'quiet'),
  },
  positionals: { usage: '[FILE]', min: 0, max: 1 },
  examples: [
    ['sluice reveal clean.jsonl.gz --key-file sluice.key > open.jsonl', 'a file as it was, decompressed'],
    ['cut -f2 clean.tsv | sluice reveal --format text --key-file sluice.key', 'of a text on standard input'],
    [
      'sluice reveal cards.txt --bare credit-card --key-file sluice.key',
      'a column that ff1:bare encrypted, a value a line',
    ],
  ],
  async run({ flags, paths: [file = '-'] }, io) {
    if (file === '-' && flags.keyFile === '-') {
      throw new AuditError('usage', 'standard input cannot be both the key and the text; put one of them into a file');
    }
    const keys = await readKeys({ ...io, keyFile: flags.keyFile });
    if (!keys)
      throw new AuditError('usage', 'tokens cannot be read without the key; pass --key-file FILE or set SLUICE_KEY');
    const { stdin = none() } = io;
    const source = { path: file, file: file === '-' ? undefined : resolve(io.cwd, file) };
    const signal = io.signal && { signal: io.signal };
    const opened = await openSource(source, { maxRatio: Number.POSITIVE_INFINITY, stdin, ...signal });
    const counts: TokenCounts = { opened: 0, failed: 0 };
    const isText = flags.json || flags.bare !== undefined;
    const label = flags.bare === undefined ? undefined : labelNamed(flags.bare);
    const revealed = isText
      ? revealLines(opened, { keys, label, isJson: flags.json, encoding: flags.encoding }, counts)
      : revealSource(opened, { ...revealing(flags, opened), keys, kernel: new Kernel() }, counts);
    const write = byteWriterOf(io);
    try {
      for await (const bytes of revealed) if (!(await write(Buffer.from(bytes)))) return ExitCode.pass;
      const { problems } = await opened.finish();
      const unread = problems.find(({ effect }) => effect === 'unread');
      if (unread) throw new AuditError('unreadable', `\`${file}\` was not read to its end: ${unread.message}`);
    } finally {
      await opened.close();
    }
    if (!flags.quiet) {
      const others = counts.failed > 0 ? `, ${toCount(counts.failed, 'token')} of another key or damaged` : '';
      tell(io, `sluice: ${toCount(counts.opened, 'token')} opened${others}`);
    }
    return counts.failed > 0 && counts.opened === 0 ? ExitCode.error : ExitCode.pass;
  },
});

async function* none(): AsyncGenerator<Buffer> {}

/** @throws AuditError `usage` for a format whose bytes are not spliced. */
function revealing(
  { format: name, encoding }: { readonly format: string | undefined; readonly encoding: string | undefined },
  { source, head }: OpenSource,
): Pick<Revealing, 'format' | 'formatOptions' | 'chunkBytes'> {
  const format = name === undefined ? chooseFormat(source.path, head) : formatNamed(name);
  const { rewrite } = format;
  if (rewrite.kind === 'file') {
    throw new AuditError(
      'usage',
      `\`${source.path}\` is ${format.name}, in which no tokens are opened; write its columns to JSON Lines or CSV and open those`,
    );
  }
  const formatOptions = {
    include: [],
    exclude: [],
    maxRecordBytes: DEFAULT_MAX_RECORD_BYTES,
    ...(encoding && { encoding }),
  };
  return { format: { ...format, rewrite }, formatOptions, chunkBytes: DEFAULT_CHUNK_BYTES };
}

interface LineOptions {
  readonly keys: Keys;
  readonly label: string | undefined;
  readonly isJson: boolean;
  readonly encoding: string | undefined;
}

/** Line by line, as plain text. */
async function* revealLines(
  opened: OpenSource,
  { keys, label, isJson, encoding }: LineOptions,
  counts: TokenCounts,
): AsyncGenerator<Uint8Array> {
  if (unitBytes(detectEncoding(opened.head, encoding).encoding) > 1) {
    throw new AuditError(
      'usage',
      `\`${opened.source.path}\` is UTF-16 or UTF-32; \`--json\` and \`--bare\` take UTF-8`,
    );
  }
  for await (const lines of readLines(opened.bytes())) {
    const revealed = lines.map(line => {
      const [, content, lineEnd = ''] = /^(.*?)(\r?\n)?$/s.exec(line)!;
      const result = openLine(content!, keys, label);
      counts.opened += result.opened;
      counts.failed += result.failed;
      return isJson ? `${JSON.stringify({ ...result, text: toUtf8(result.text) })}\n` : `${result.text}${lineEnd}`;
    });
    yield Buffer.from(revealed.join(''), isJson ? 'utf8' : 'latin1');
  }
}

/** Lines with their ends, some at a time, as Latin-1: a character for each byte, so that bytes that are not UTF-8 stay what they are. */
async function* readLines(input: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const block of input) {
    rest += block.toString('latin1');
    if (!block.includes('\n')) continue;
    const lines = rest.split(/(?<=\n)/);
    rest = rest.endsWith('\n') ? '' : lines.pop()!;
    yield lines;
  }
  if (rest !== '') yield [rest];
}

function toUtf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** @param line as Latin-1, as is the text of the result. */
function openLine(line: string, keys: Keys, label: string | undefined): Opened {
  const result = openTokensInBytes(line, keys);
  if (label === undefined || result.opened + result.failed > 0) return result;
  const text = openBare(line, label, keys);
  return text === undefined ? result : { text, opened: 1, failed: 0 };
}

/** `phone` and `PHONE` are both the label of the rule `phone`; a rule of the user's own is named by its label. */
function labelNamed(name: string): string {
  if (/^[A-Z][A-Z0-9_]*$/.test(name)) return name;
  const rules = loadAllRules();
  const rule = rules.find(({ id }) => id === name);
  if (rule) return labelOf(rule);
  const hint = ruleHint(
    name,
    rules.map(({ id }) => id),
  );
  throw new AuditError('usage', `--bare: there is no rule \`${name}\`${hint}`);
}
