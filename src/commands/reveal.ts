import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { AuditError, ExitCode } from '../errors.ts';
import { readKeys } from '../options/key.ts';
import { pickFlags } from '../options/known-flags.ts';
import { openTokens } from '../redaction/tokens.ts';
import { toCount } from '../reports/text.ts';
import { defineCommand } from './command.ts';

export const reveal = defineCommand({
  name: 'reveal',
  summary: 'Reads text and prints it with the tokens of aes-siv and ff1 as the values they stand for. Needs the key.',
  flags: pickFlags('key-file', 'json', 'quiet'),
  positionals: { usage: '[FILE]', min: 0, max: 1 },
  examples: [
    ['sluice reveal tokens.txt --key-file sluice.key', 'the values of the tokens in a file'],
    ['cut -f2 clean.tsv | sluice reveal --key-file sluice.key', 'of a text on standard input'],
  ],
  async run({ flags, paths: [file = '-'] }, io) {
    if (file === '-' && flags.keyFile === '-') {
      throw new AuditError('usage', 'standard input cannot be both the key and the text; put one of them into a file');
    }
    const keyFile =
      flags.keyFile === undefined || flags.keyFile === '-' ? flags.keyFile : resolve(io.cwd, flags.keyFile);
    const keys = await readKeys({ keyFile, env: io.env, stdin: io.stdin });
    if (!keys)
      throw new AuditError('usage', 'tokens cannot be read without the key; pass --key-file FILE or set SLUICE_KEY');
    const input = file === '-' ? Readable.from(io.stdin ?? []) : createReadStream(resolve(io.cwd, file));
    let opened = 0;
    let failed = 0;
    try {
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        const result = openTokens(line, keys);
        opened += result.opened;
        failed += result.failed;
        io.stdout.write(`${flags.json ? JSON.stringify(result) : result.text}\n`);
      }
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      throw new AuditError(code === 'ENOENT' ? 'not-found' : 'unreadable', `cannot read \`${file}\`: ${code}`, {
        cause,
      });
    }
    if (!flags.quiet && failed > 0) io.stderr.write(`sluice: ${toCount(failed, 'token')} of another key or damaged\n`);
    return failed > 0 && opened === 0 ? ExitCode.error : ExitCode.pass;
  },
});
