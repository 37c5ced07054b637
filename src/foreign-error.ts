/** Positions of a stack that are told. */
const MOST_POSITIONS = 4;

/**
 * What may be told of an error that nobody foresaw: its name, its code and where in our files it was thrown. Its message may quote the data, as
 * that of JSON.parse does, and so may the lines of a stack up to the end of the message.
 */
export function describeForeign(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${error === null ? 'null' : typeof error}`;
  const { code, syscall } = error as NodeJS.ErrnoException;
  const name = error.constructor?.name ?? 'Error';
  const told = [name, ...[code, syscall].filter(isWord)].join(' ');
  const positions = positionsOf(error);
  return positions.length === 0 ? told : `${told} at ${positions.join(', ')}`;
}

/** True for what systems and Node call errors and calls: no data looks so short and plain. */
function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[A-Z][A-Z0-9_]{1,40}|[a-z]{2,20})$/.test(value);
}

function positionsOf({ message, stack = '' }: Error): string[] {
  const head = `${/^[\w.]*(?: \[\w+\])?(?:: )?/.exec(stack)![0]}${message}`;
  // Where the message was changed since, that of then stands among the lines.
  if (!stack.startsWith(`${head}\n    at `)) return [];
  const frames = stack.slice(head.length).matchAll(/^ {4}at .*?([\w.-]+\.[cm]?[jt]s:\d+:\d+)\)?$/gm);
  return Array.from(frames, ([, position]) => position!).slice(0, MOST_POSITIONS);
}
