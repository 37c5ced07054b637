import { AuditError } from '../errors.ts';
import type { ScanFailure } from './protocol.ts';

/** An error as it crosses threads, which would leave it no more than its message. Of its cause goes what the system said. */
export function toFailure({ code, message, context, cause }: AuditError): ScanFailure {
  const said = cause instanceof Error ? (cause as NodeJS.ErrnoException) : undefined;
  return {
    failure: {
      code,
      message,
      context,
      ...(said?.code !== undefined && {
        cause: { message: said.message, code: said.code, ...(said.syscall !== undefined && { syscall: said.syscall }) },
      }),
    },
  };
}

/** The error again. */
export function toError({ failure: { code, message, context, cause } }: ScanFailure): AuditError {
  return new AuditError(code, message, {
    context,
    ...(cause && { cause: Object.assign(new Error(cause.message), cause) }),
  });
}
