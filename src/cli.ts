import { closeSync, fstatSync } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { isatty } from 'node:tty';
import type { Io } from './commands/command.ts';
import { runCommand, tell } from './commands/command.ts';
import { AuditError, ExitCode, TOO_MANY_FILES } from './errors.ts';
import { describeForeign } from './foreign-error.ts';
import { VERSION } from './manifest/version.ts';

// Commands are loaded when one is called: `--version` and `--help` need none of them.
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-V') {
    process.stdout.write(`${VERSION}\n`);
    return ExitCode.pass;
  }
  const { commandNames, loadCommand } = await import('./commands/index.ts');
  if (name === 'help' && rest[0] !== undefined) return main([rest[0], '--help']);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const commands = await Promise.all(commandNames.map(loadCommand));
    process.stdout.write(overview(commands.filter(command => command !== undefined)));
    return name === undefined ? ExitCode.usage : ExitCode.pass;
  }
  const command = await loadCommand(name);
  if (!command) {
    const { suggest } = await import('./text/nearest.ts');
    throw new AuditError(
      'usage',
      `unknown command \`${name}\`${suggest(name, commandNames) || '; see `sluice --help`'}`,
    );
  }
  return runCommand(command, rest, toIo());
}

function overview(commands: readonly { readonly name: string; readonly summary: string }[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'sluice: finds secrets and personal data in training data before a model sees them',
    '',
    'Usage: sluice COMMAND [FLAGS] [PATH…]',
    '',
    ...rows,
    '',
    '`sluice COMMAND --help` explains one.',
    'Exit codes: 0 pass · 1 policy violated · 2 error or incomplete audit · 3 nothing scanned · 4 usage',
    '',
  ].join('\n');
}

const interruption = new AbortController();
let howToGoOn = 'run the same command again';

function toIo(): Io {
  const { stdout, stderr, env } = process;
  return {
    stdout,
    stderr,
    writeBytes: bytes => new Promise(resolve => stdout.write(bytes, error => resolve(!error))),
    env,
    cwd: process.cwd(),
    isTTY: stderr.isTTY === true && env.TERM !== 'dumb',
    color: stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    get width() {
      return stdout.columns || stderr.columns || 80; // some pseudo-terminals have no columns
    },
    signal: interruption.signal,
    onStart: resumes => {
      howToGoOn = resumes ? 'run the same command with --resume to go on' : 'run the same command again';
    },
    stdin: process.stdin,
    // Destroyed by a signal: whoever waits for a key would wait on.
    openKeys: () =>
      process.stdin.isTTY ? addAbortSignal(interruption.signal, process.stdin.setRawMode(true)) : undefined,
  };
}

/** What a person reads when something failed; never a stack, never data. */
function explain(error: unknown): { message: string; code: number } {
  const message = error instanceof Error ? error.message : String(error);
  const limit = limitOf(error, message) ?? limitOf((error as Error | null)?.cause, '');
  if (limit) return { message: `${limit}; nothing that was under way is left half written`, code: ExitCode.error };
  if (error instanceof AuditError) {
    const code = { usage: ExitCode.usage, config: ExitCode.usage, nothing: ExitCode.nothing }[error.code as string];
    return { message: error.message, code: code ?? ExitCode.error };
  }
  const what = describeForeign(error);
  return { message: `internal error: ${what}; please report it with the command line`, code: ExitCode.error };
}

/** Which limit of the machine ended the run, and what to do; undefined when it was none. */
function limitOf(error: unknown, message: string): string | undefined {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'EMFILE' || code === 'ENFILE') return TOO_MANY_FILES;
  // re2 and zstd-napi are built or fetched when they are installed, unless that runs no scripts.
  if (code === 'ERR_DLOPEN_FAILED' || (code === 'MODULE_NOT_FOUND' && /\.node['"]/.test(message)))
    return 'a part of a package that is made for this machine is missing or does not fit it; run `npm rebuild re2 zstd-napi`';
  // How V8 says that it was refused address space for the byte kernel.
  if (error instanceof RangeError && /out of memory|allocation failed/i.test(message)) {
    return 'too little memory may be taken; raise `ulimit -v` or lower --jobs';
  }
  return undefined;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1'] as const;

// Without a listener SIGUSR1, which batch systems send before the end of a job, has Node open its inspector: a port by which any user of the
// machine could run code where the key and the data are.
for (const name of SIGNALS) {
  process.on(name, () => {
    // The second signal does not wait: only temporary files are open, and they are removed.
    if (interruption.signal.aborted) leave(tellInterruption);
    interruption.abort();
    setTimeout(leave, 3000, tellInterruption).unref();
  });
}

let hasTold = false;

function tellInterruption(): void {
  if (hasTold) return;
  hasTold = true;
  process.stderr.write(`sluice: interrupted; every file is whole; ${howToGoOn}\n`);
}

function tellStandstill(): void {
  process.stderr.write(
    'sluice: the run came to a standstill: something that it waited for never ended, such as `find` of a name model; it is not complete\n',
  );
}

async function leave(tellWhy: () => void): Promise<never> {
  const { discardAllTemporaries } = await import('./sources/replace-file.ts');
  const { releaseAllLocks } = await import('./sources/lock.ts');
  discardAllTemporaries();
  releaseAllLocks();
  tellWhy();
  // Node's exit waits for its threads, and one may wait for a device for ever: the next signal ends the process by itself.
  for (const name of SIGNALS) process.removeAllListeners(name);
  process.exit(ExitCode.error);
}

// `| head` closes the pipe: there is nobody left to tell, but the verdict stays what it is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`sluice: cannot write to standard output: ${error.code}\n`);
  process.exitCode = ExitCode.error;
});
process.stderr.on('error', () => {});

// Node gives the terminal back as it found it, and aborts with a stack of its own where it is gone, unless its file is closed.
process.on('exit', () => {
  for (const fd of [0, 1, 2]) if (isLostTerminal(fd)) closeSync(fd);
});

/** What was a terminal is a device that answers as none once it is closed. */
function isLostTerminal(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice() && !isatty(fd);
  } catch {
    return false;
  }
}

// Node ends with 0 when there is nothing left to wait for, whatever has not been done.
let hasSettled = false;
process.on('beforeExit', () => {
  if (!hasSettled) leave(tellStandstill);
});

main(process.argv.slice(2)).then(
  code => {
    hasSettled = true;
    process.exitCode ??= code;
  },
  error => {
    hasSettled = true;
    if (interruption.signal.aborted) {
      tellInterruption();
      process.exitCode = ExitCode.error;
      return;
    }
    const { message, code } = explain(error);
    tell(process, `sluice: ${message}`);
    process.exitCode = code;
  },
);
