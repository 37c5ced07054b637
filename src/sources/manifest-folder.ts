import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Says, from the first moment of a run on, that a folder's findings are Sluice's own. */
export const MARKER_NAME = '.sluice-manifest';

/** What a redaction has done so far; gone when it has ended well. */
export const JOURNAL_NAME = 'redaction.journal';

/** What an audit has done so far; gone when it has ended well. */
export const SCAN_JOURNAL_NAME = 'scan.journal';

/** What a redaction did, signed. */
export const RECORD_NAME = 'redaction-record.json';

/** Says that a folder holds the originals of a redaction in place, which another one must not replace. */
export const BACKUP_MARKER_NAME = '.sluice-backup';

/** What a run writes into its manifest folder; whatever else lies there is somebody's data. */
export const MANIFEST_NAMES = [
  'manifest.json',
  'findings',
  JOURNAL_NAME,
  SCAN_JOURNAL_NAME,
  RECORD_NAME,
  MARKER_NAME,
] as const;

/** Locks and files that are not finished, by their names: `.sluice.lock`, `.sluice-81-9f2c….tmp`. */
export function isWorkingFile(name: string): boolean {
  return /^\.sluice(?:\.lock(?:\.\d+-[0-9a-f]+)?|-\d+-[0-9a-f]+\.tmp)$/.test(name);
}

/** True for a folder whose `manifest.json` is Sluice's. Its tool is the second entry, so the first bytes tell. */
export async function isManifestFolder(folder: string): Promise<boolean> {
  const handle = await open(join(folder, 'manifest.json'), 'r').catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return /"tool"\s*:\s*\{\s*"name"\s*:\s*"sluice"/.test(buffer.toString('utf8', 0, bytesRead));
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}
