import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const lib = new URL('../../dist/lib/', import.meta.url);

/** The packages that a built file loads before it runs, itself or by way of others. */
function packagesOf(entry: string): ReadonlySet<string> {
  const packages = new Set<string>();
  const files = new Set([entry]);
  for (const file of files) {
    const text = readFileSync(fileURLToPath(new URL(file, lib)), 'utf8');
    // Not within a function, where it is loaded when that is called.
    for (const [, name] of text.matchAll(/^(?:const \w+ = |let \w+ = )?require\("([^"]+)"\);/gm)) {
      if (name!.startsWith('./')) files.add(name!.slice(2));
      else if (!name!.startsWith('node:')) packages.add(name!.match(/^(?:@[^/]+\/)?[^/]+/)![0]);
    }
  }
  return packages;
}

// `sluice --version` and a small scan are to start at once: schemas, YAML and the pool are loaded by what needs them.
it('a scan in one thread loads no more packages than it scans with', () => {
  expect([...packagesOf('cli.cjs')]).toEqual([]);
  expect([...packagesOf('scan.cjs')]).toEqual(['re2']);
});
