import { randomBytes } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { AuditError, ExitCode } from '../errors.ts';
import { readKeys } from '../options/key.ts';
import { pickFlags } from '../options/known-flags.ts';
import { syncFolder } from '../sources/replace-file.ts';
import { defineCommand } from './command.ts';

const KEY_BYTES = 32;

export const key = defineCommand({
  name: 'key',
  summary: 'Makes a key (new FILE), or tells the id under which manifests name one (id FILE).',
  flags: pickFlags('json', 'quiet'),
  positionals: { usage: 'new|id FILE', min: 2, max: 2 },
  examples: [
    ['sluice key new sluice.key', 'write a random key that only you can read; never overwrites'],
    ['sluice key id sluice.key', 'the key id of manifests made with it'],
  ],
  async run({ flags, paths: [action, file] }, io) {
    const path = resolve(io.cwd, file!);
    if (action === 'new') await writeKey(path, file!);
    else if (action !== 'id') throw new AuditError('usage', `\`sluice key ${action}\`: must be \`new\` or \`id\``);
    const { id } = (await readKeys({ keyFile: path, env: {}, signal: io.signal }))!;
    if (flags.json) io.stdout.write(`${JSON.stringify({ file, keyId: id })}\n`);
    else if (action === 'id') io.stdout.write(`${id}\n`);
    else if (!flags.quiet) {
      io.stdout.write(
        `key ${id} written to ${file}\nKeep it apart from the data, and keep a copy: without it no token can be read again, and no run gives the same ones.\n`,
      );
    }
    return ExitCode.pass;
  },
});

/** 256 random bits in hex, mode 0600. */
async function writeKey(path: string, name: string): Promise<void> {
  const handle = await open(path, 'wx', 0o600).catch((cause: NodeJS.ErrnoException) => {
    const isThere = cause.code === 'EEXIST';
    throw cannotWrite(
      name,
      cause,
      isThere ? 'it is there already, and a key is never overwritten; name another file' : undefined,
    );
  });
  try {
    await handle.writeFile(`${randomBytes(KEY_BYTES).toString('hex')}\n`);
    await handle.sync();
    await handle.close();
  } catch (cause) {
    await handle.close().catch(() => {});
    // What is not whole would stand in the way of the next call.
    await unlink(path).catch(() => {});
    throw cannotWrite(name, cause);
  }
  await syncFolder(dirname(path));
}

function cannotWrite(name: string, cause: unknown, why = (cause as NodeJS.ErrnoException).code): AuditError {
  return new AuditError('output', `cannot write key file \`${name}\`: ${why}`, { cause });
}
