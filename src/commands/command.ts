import { ExitCode } from '../errors.ts';
import { type CommandLine, type FlagTable, type ParsedArgs, parseFlags, renderHelp } from '../options/flags.ts';
import { toVisible } from '../reports/text.ts';

/** The world as a command sees it; the edge (`cli.ts`) fills it from `process`, tests from memory. */
export interface Io {
  readonly stdout: { write(text: string): void };
  /** What is told goes through `tell`. */
  readonly stderr: { write(text: string): void };
  /** Writes bytes to standard output; resolves when there is room for more, false when the reader has gone. */
  readonly writeBytes?: (bytes: Buffer) => Promise<boolean>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Standard error is a terminal that can erase a line: progress may be shown. */
  readonly isTTY: boolean;
  /** Standard output is a terminal that wants colours (NO_COLOR unset). */
  readonly color: boolean;
  /** Columns of the terminal, which may change while a command runs; 80 where there is none. */
  readonly width?: number;
  /** Standard input, for commands that read it. */
  readonly stdin?: AsyncIterable<Buffer>;
  /** Puts the terminal that standard input is into raw mode and gives the keys; undefined where it is none. */
  readonly openKeys?: () => AsyncIterable<Uint8Array> | undefined;
  /** Ctrl-C. */
  readonly signal?: AbortSignal;
  /** Told, before a command runs, whether the same one with `--resume` goes on where it was interrupted. */
  readonly onStart?: (resumes: boolean) => void;
  /** Today as `YYYY-MM-DD`, for allow entries that expire; taken from the clock unless given. */
  readonly today?: string;
}

/** One command: how it is called, and what it does. `run` resolves to the exit code and throws AuditError. */
export interface Command<T extends FlagTable = FlagTable> extends CommandLine<T> {
  run(args: ParsedArgs<T>, io: Io): Promise<number>;
  /** Whether a run of these paths that was interrupted goes on with `--resume`; none does unless this says so. */
  resumes?(paths: readonly string[]): boolean;
}

/** Identity with type checking: the flags of `run` follow from the table. */
export function defineCommand<const T extends FlagTable>(command: Command<T>): Command<T> {
  return command;
}

/** Parses the arguments behind the command's name and runs it, or prints its help. */
export async function runCommand<T extends FlagTable>(
  command: Command<T>,
  argv: readonly string[],
  io: Io,
): Promise<number> {
  const args = parseFlags(command, argv);
  if (args.help) {
    io.stdout.write(renderHelp(command as unknown as CommandLine, io.width));
    return ExitCode.pass;
  }
  io.onStart?.(command.resumes?.(args.paths) ?? false);
  return command.run(args, io);
}

/** How bytes go to standard output: as text where it takes no bytes. */
export function byteWriterOf({
  stdout,
  writeBytes,
}: Pick<Io, 'stdout' | 'writeBytes'>): (bytes: Buffer) => Promise<boolean> {
  return (
    writeBytes ??
    (async bytes => {
      stdout.write(bytes.toString('utf8'));
      return true;
    })
  );
}

/** Today in UTC as `YYYY-MM-DD`. */
export function todayOf(io: Io): string {
  return io.today ?? new Date().toISOString().slice(0, 10);
}

/** Tells a person one line on standard error. It may hold names of files or from the data: what could draw over other lines is written out. */
export function tell({ stderr }: Pick<Io, 'stderr'>, line: string): void {
  stderr.write(`${toVisible(line)}\n`);
}
