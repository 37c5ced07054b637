import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../run-scan.ts';

it('keeps in the manifest which rules were disabled, and says so with the verdict', async () => {
  const config = 'detectors: { disable: [us-*, email] }\n';
  const cwd = makeFolder({ 'a.txt': `to anna@${'firma-berg'}.de\n`, 'sluice.yaml': config });
  const { code, stdout } = await runCli(['scan', 'a.txt', '--disable', 'email', '--manifest', 'm'], { cwd });
  expect(code).toBe(0);
  expect(stdout.replace(/\s+/g, ' ')).toContain('note: rules that were disabled did not run: email, us-*; nothing is');
  expect(JSON.parse(readFileSync(join(cwd, 'm/manifest.json'), 'utf8')).options.disabled).toEqual(['email', 'us-*']);
  await runCli(['scan', 'a.txt', '--policy', '/dev/null', '--manifest', 'n'], { cwd });
  expect(JSON.parse(readFileSync(join(cwd, 'n/manifest.json'), 'utf8')).options).not.toHaveProperty('disabled');
});

it('keeps in the manifest which optional rules were enabled, and a report tells what did not run', async () => {
  const cwd = makeFolder({ 'a.txt': `to anna@${'firma-berg'}.de\n` });
  await runCli(['scan', 'a.txt', '--enable', 'postal-*', '--enable', 'customer-id', '--disable', 'email*'], { cwd });
  const manifest = JSON.parse(readFileSync(join(cwd, 'sluice-manifest/manifest.json'), 'utf8'));
  expect(manifest.options.enabled).toEqual(['customer-id', 'postal-*']);
  const report = JSON.parse((await runCli(['report', '--json'], { cwd })).stdout);
  expect(report.rules).toMatchObject({ idle: 5, areThoseOfScan: true });
  expect(report.safeHarbor[5]).toMatchObject({
    reach: 'not looked for',
    idle: ['email', 'email-in-booking', 'email-in-gpx', 'email-written-out'],
  });
  expect(report.safeHarbor.flatMap(({ idle }: { idle: string[] }) => idle)).toEqual([
    'geo-latitude',
    'email',
    'email-in-booking',
    'email-in-gpx',
    'email-written-out',
  ]);
});
