import type { Command } from './command.ts';

/** Every command by name, loaded when it is called; a new one is a file and a line here. */
const loaders = {
  scan: async () => (await import('./scan.ts')).scan,
  redact: async () => (await import('./redact.ts')).redact,
  restore: async () => (await import('./restore.ts')).restore,
  report: async () => (await import('./report.ts')).report,
  check: async () => (await import('./check.ts')).check,
  review: async () => (await import('./review.ts')).review,
  detectors: async () => (await import('./detectors.ts')).detectors,
  import: async () => (await import('./import.ts')).importCommand,
  key: async () => (await import('./key.ts')).key,
  reveal: async () => (await import('./reveal.ts')).reveal,
  verify: async () => (await import('./verify.ts')).verify,
  'verify-redaction': async () => (await import('./verify-redaction.ts')).verifyRedaction,
};

export const commandNames: readonly string[] = Object.keys(loaders);

export async function loadCommand(name: string): Promise<Command | undefined> {
  if (!Object.hasOwn(loaders, name)) return undefined;
  return (await loaders[name as keyof typeof loaders]()) as unknown as Command;
}
