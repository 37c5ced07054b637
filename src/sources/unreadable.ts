import { AuditError, TOO_MANY_FILES } from '../errors.ts';

/** True for what the operating system says of a call on a file, such as EIO. */
export function isOfFile(error: unknown): error is NodeJS.ErrnoException {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return error instanceof Error && typeof code === 'string' && typeof syscall === 'string';
}

/** True when a file is not there, or not any more. */
export function isGone(error: unknown): boolean {
  return isOfFile(error) && error.code === 'ENOENT';
}

/** An error of opening or reading a source, in words. @param path as the source is named. */
export function toUnreadable(path: string, cause: unknown): AuditError {
  const code = (cause as NodeJS.ErrnoException).code;
  const reason = isMisnamed(path, cause) ? MISNAMED : code === undefined ? 'unknown error' : (REASONS[code] ?? code);
  return new AuditError('unreadable', `cannot read \`${path}\`: ${reason}`, { cause, context: { path, code } });
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; give the user that runs this read access, or leave the path out',
  EPERM: 'permission denied; give the user that runs this read access, or leave the path out',
  ENOENT: 'it is gone; run again',
  EISDIR: 'it is a folder that could not be looked into; run again',
  ELOOP: 'its symlinks go in a circle; remove them or leave the path out',
  ENAMETOOLONG: 'its path is longer than the system takes; move it up, or scan from a folder further down',
  ENXIO: 'it is a socket or a pipe without a writer; leave the path out',
  EIO: 'the disk reports an input/output error; check the disk',
  EMFILE: TOO_MANY_FILES,
};

/** Node gives names as text, which does not lead back to bytes that are none. */
export function isMisnamed(path: string, cause: unknown): boolean {
  return isGone(cause) && path.includes('\ufffd');
}

export const MISNAMED = 'its name holds bytes that are not UTF-8; rename it';
