import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { AuditError } from '../errors.ts';

const run = promisify(execFile);

/**
 * Gives one file the extended attributes and the access list of another. Node has no call for them, so GNU `cp` does it (2 ms); where that
 * is not installed, as on macOS or Windows, they are not copied.
 * @throws AuditError `output` when there are some and they cannot be given, as those that only root may set.
 */
export async function copyAttributes(from: string, to: string): Promise<void> {
  if (!(await (isThere ??= findTool()))) return;
  await run('cp', ['--attributes-only', '--preserve=mode,xattr', '--', from, to], ENGLISH).catch(cause => {
    throw new AuditError(
      'output',
      `the extended attributes or the access list of \`${from}\` cannot be kept; run as a user who may set them, or write a copy with --out. The file is unchanged`,
      { cause },
    );
  });
}

let isThere: Promise<boolean> | undefined;

async function findTool(): Promise<boolean> {
  return run('cp', ['--version'], ENGLISH).then(
    ({ stdout }) => stdout.includes('GNU coreutils'),
    () => false,
  );
}

const ENGLISH = { timeout: 60_000 };
