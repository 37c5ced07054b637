import { check } from './check.ts';
import type { Command } from './command.ts';
import { detectors } from './detectors.ts';
import { importCommand } from './import.ts';
import { key } from './key.ts';
import { redact } from './redact.ts';
import { report } from './report.ts';
import { restore } from './restore.ts';
import { reveal } from './reveal.ts';
import { review } from './review.ts';
import { scan } from './scan.ts';
import { verify } from './verify.ts';
import { verifyRedaction } from './verify-redaction.ts';

/** Every command by name; a new one is a file and a line here. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [scan, redact, restore, report, check, review, detectors, importCommand, key, reveal, verify, verifyRedaction].map(
    command => [command.name, command as unknown as Command],
  ),
);
