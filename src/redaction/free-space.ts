import { stat, statfs } from 'node:fs/promises';
import { AuditError } from '../errors.ts';

/** A file that will be written. */
export interface SpaceNeed {
  /** An existing folder on the file system that takes it. */
  readonly folder: string;
  /** Bytes that it may come to. */
  readonly bytes: number;
  /** False for a temporary file, whose original's space is given back when it takes that one's name. */
  readonly stays: boolean;
}

/**
 * How many sources may be rewritten at once without filling a disk, at most `most`.
 * @param needs what each source writes; what does not stay is there once at a time for each.
 * @throws AuditError `output` when not even one after the other would fit; nothing was written then.
 */
export async function sourcesAtOnce(needs: readonly (readonly SpaceNeed[])[], most: number): Promise<number> {
  const devices = new Map<number, { folder: string; staying: number; passing: number[] }>();
  for (const own of needs) {
    const passing = new Map<number, number>();
    for (const { folder, bytes, stays } of own) {
      const { dev } = await stat(folder);
      let device = devices.get(dev);
      if (!device) devices.set(dev, (device = { folder, staying: 0, passing: [] }));
      if (stays) device.staying += bytes;
      else passing.set(dev, (passing.get(dev) ?? 0) + bytes);
    }
    for (const [dev, bytes] of passing) devices.get(dev)!.passing.push(bytes);
  }
  let width = most;
  for (const { folder, staying, passing } of devices.values()) {
    const { bavail, bsize } = await statfs(folder);
    const free = bavail * bsize - staying - RESERVE_BYTES;
    const largest = passing.sort((a, b) => b - a);
    let fits = 0;
    for (let sum = largest[0] ?? 0; sum <= free && fits < most; sum += largest[fits] ?? 0) fits += 1;
    if (fits === 0) {
      const wanted = staying + (largest[0] ?? 0) + RESERVE_BYTES;
      throw new AuditError(
        'output',
        `the disk of \`${folder}\` has ${toMegabytes(bavail * bsize)} MB free and ${toMegabytes(wanted)} MB are needed; make room, or name a place on another disk; nothing was written`,
        { context: { folder, free: bavail * bsize, wanted } },
      );
    }
    width = Math.min(width, fits);
  }
  return width;
}

/** For the manifest, the journal and whoever else writes. */
const RESERVE_BYTES = 1 << 20;

function toMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
