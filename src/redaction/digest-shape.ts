import { z } from 'zod';

/** A SHA-256 in hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What the bytes of a source are told by. */
export const digest = z.object({ bytes: z.int().min(0), sha256 });
