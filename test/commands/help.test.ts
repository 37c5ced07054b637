import { describe, expect, it } from 'vitest';
import { commandNames, loadCommand } from '../../src/commands/index.ts';
import { renderHelp } from '../../src/options/flags.ts';

describe('every command', () => {
  it.each(commandNames)('%s has help with an example of its own, and --json for machines', async name => {
    const command = (await loadCommand(name))!;
    expect(command.flags).toHaveProperty('json');
    expect(command.examples.length).toBeGreaterThan(0);
    const help = renderHelp(command, 80);
    expect(help).toMatch(/^Usage: sluice /m);
    for (const [line] of command.examples) {
      expect(line).toContain(`sluice ${name}`);
      expect(help).toContain(line);
    }
  });
});
