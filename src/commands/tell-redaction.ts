import type { Redaction } from '../redact.ts';
import { toCount } from '../reports/text.ts';
import { type Io, tell } from './command.ts';
import { tellIdleColumns } from './tell-idle-columns.ts';

/** Files left from other runs are named up to this many. */
const MOST_STRAYS = 10;

/** Says on standard error what a person should know of a redaction beside its findings. @param flags as given; `quiet` leaves out what asks for nothing. */
export function tellRedaction(
  io: Io,
  redaction: Redaction,
  flags: { readonly manifest: string; readonly out: string | undefined; readonly quiet: boolean },
): void {
  const { manifest, refused, strays, staleChecksums, auditedAnew, idleColumns } = redaction;
  if (auditedAnew !== undefined && !flags.quiet) {
    tell(io, `sluice: the audit in ${flags.manifest} did not fit (${auditedAnew} since), so another was made`);
  }
  if (!flags.quiet) tellIdleColumns(io, idleColumns, manifest);
  for (const path of refused) {
    tell(io, `sluice: ${path} was not written: parts of it could not be read, so they could not be redacted`);
  }
  for (const path of strays.slice(0, MOST_STRAYS)) {
    tell(io, `sluice: ${flags.out}/${path} was not written by this run and was not scanned`);
  }
  if (strays.length > MOST_STRAYS) {
    const more = toCount(strays.length - MOST_STRAYS, 'more file');
    tell(io, `sluice: ${flags.out} holds ${more} that this run did not write; --json lists them`);
  }
  if (staleChecksums.length > 0) {
    const checksums = toCount(staleChecksums.length, 'checksum');
    tell(
      io,
      `sluice: delete ${checksums} of Hadoop (first: ${staleChecksums[0]}) of files that were replaced, or its readers refuse the new ones`,
    );
  }
}
