import { copyFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * Joins the compiled modules into a few files in dist/lib/: each module by itself costs a millisecond to load. Packages stay outside, to be
 * loaded from node_modules, but for zod, which is a hundred modules, and the parser of telephone numbers, 74, which is a file of its own. dist/cli.js and dist/index.js lead there.
 */
export async function bundle(compiled, dist) {
  const bundle = await rolldown({
    input: {
      cli: join(compiled, 'cli.js'),
      index: join(compiled, 'index.js'),
      worker: join(compiled, 'scan', 'worker.js'),
    },
    platform: 'node',
    external: id => !id.startsWith('.') && !id.startsWith('/') && id !== 'zod',
  });
  // Files beside the package are found two folders up, from dist/lib as from a folder of src.
  await bundle.write({
    dir: join(dist, 'lib'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  });
  await bundle.close();
  const parser = await rolldown({
    input: fileURLToPath(new URL('phone-parser.mjs', import.meta.url)),
    platform: 'node',
  });
  await parser.write({ file: join(dist, 'lib', 'phone-parser.cjs'), format: 'cjs', exports: 'default' });
  await parser.close();
  for (const licence of ['zod/LICENSE', 'libphonenumber-js/LICENSE', 'libphonenumber-js/LICENSE.Apache']) {
    const [name, file] = licence.split('/');
    const folder = dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));
    copyFileSync(join(folder, file), join(dist, 'lib', `${name}.${file}`));
  }
  copyFileSync(join(compiled, 'scan', 'worker-entry.cjs'), join(dist, 'lib', 'worker-entry.cjs'));
  writeFileSync(join(dist, 'cli.js'), "#!/usr/bin/env node\nimport './lib/cli.js';\n");
  writeFileSync(join(dist, 'index.js'), "export * from './lib/index.js';\n");
}
