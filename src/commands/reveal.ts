import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { loadAllRules } from '../detectors/load.ts';
import { AuditError, ExitCode } from '../errors.ts';
import { labelOf } from '../findings/labels.ts';
import { type Keys, readKeys } from '../options/key.ts';
import { pickFlags } from '../options/known-flags.ts';
import { ruleHint } from '../options/known-rule.ts';
import { type Opened, openBare, openTokensInBytes } from '../redaction/tokens.ts';
import { toCount } from '../reports/text.ts';
import { defineCommand, tell } from './command.ts';

export const reveal = defineCommand({
  name: 'reveal',
  summary: 'Reads text and prints it with the tokens of aes-siv and ff1 as the values they stand for. Needs the key.',
  flags: {
    bare: {
      type: 'text',
      value: 'RULE',
      description: 'A line without a token is a value of this rule (or label) that `ff1:bare` made',
    },
    ...pickFlags('key-file', 'json', 'quiet'),
  },
  positionals: { usage: '[FILE]', min: 0, max: 1 },
  examples: [
    ['sluice reveal tokens.txt --key-file sluice.key', 'the values of the tokens in a file'],
    ['cut -f2 clean.tsv | sluice reveal --key-file sluice.key', 'of a text on standard input'],
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
    const input: AsyncIterable<Buffer> = file === '-' ? (io.stdin ?? none()) : createReadStream(resolve(io.cwd, file));
    const toText = async (bytes: Buffer): Promise<boolean> => {
      io.stdout.write(bytes.toString('utf8'));
      return true;
    };
    const write = io.writeBytes ?? toText;
    const label = flags.bare === undefined ? undefined : labelNamed(flags.bare);
    let opened = 0;
    let failed = 0;
    try {
      for await (const lines of readLines(input)) {
        const revealed = lines.map(line => {
          const [, content, lineEnd = ''] = /^(.*?)(\r?\n)?$/s.exec(line)!;
          const result = openLine(content!, keys, label);
          opened += result.opened;
          failed += result.failed;
          return flags.json
            ? `${JSON.stringify({ ...result, text: toUtf8(result.text) })}\n`
            : `${result.text}${lineEnd}`;
        });
        const isOpen = await write(Buffer.from(revealed.join(''), flags.json ? 'utf8' : 'latin1'));
        if (!isOpen) break;
      }
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      throw new AuditError(code === 'ENOENT' ? 'not-found' : 'unreadable', `cannot read \`${file}\`: ${code}`, {
        cause,
      });
    }
    if (!flags.quiet && failed > 0) tell(io, `sluice: ${toCount(failed, 'token')} of another key or damaged`);
    return failed > 0 && opened === 0 ? ExitCode.error : ExitCode.pass;
  },
});

async function* none(): AsyncGenerator<Buffer> {}

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
