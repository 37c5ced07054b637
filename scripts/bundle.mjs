import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Packages that stand within the files: zod is a hundred modules, the others can only be imported, not required. */
const INSIDE = ['zod', '@noble/ciphers', 'hyparquet-writer', 'hysnappy'];
const isInside = id => INSIDE.some(name => id === name || id.startsWith(`${name}/`));
const LICENCES = [
  ...INSIDE.map(name => [name, 'LICENSE']),
  ['libphonenumber-js', 'LICENSE'],
  ['libphonenumber-js', 'LICENSE.Apache'],
];

/**
 * Joins the compiled modules into a few files in dist/lib/: each module by itself costs a millisecond to load. They are CommonJS, so that code-cache.cjs can load them, and import by what that gives them, since compiled code from a cache cannot. Packages stay
 * outside, to be loaded from node_modules, but for those INSIDE and the parser of telephone numbers, 74 modules, which is a file of its own. dist/cli.js and dist/index.js lead there.
 */
export async function bundle(compiled, dist) {
  const bundle = await rolldown({
    input: {
      cli: join(compiled, 'cli.js'),
      index: join(compiled, 'index.js'),
      worker: join(compiled, 'scan', 'worker.js'),
    },
    platform: 'node',
    external: id => !id.startsWith('.') && !id.startsWith('/') && !isInside(id),
  });
  // Files beside the package are found two folders up, from dist/lib as from a folder of src.
  const { output } = await bundle.write({
    dir: join(dist, 'lib'),
    format: 'cjs',
    exports: 'named',
    plugins: [
      {
        name: 'import',
        renderChunk: code => ({ code: code.replaceAll('await import(', 'await import_('), map: null }),
      },
    ],
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
  });
  await bundle.close();
  const names = output.find(({ fileName }) => fileName === 'index.cjs').exports;
  const parser = await rolldown({
    input: fileURLToPath(new URL('phone-parser.mjs', import.meta.url)),
    platform: 'node',
  });
  await parser.write({ file: join(dist, 'lib', 'phone-parser.cjs'), format: 'cjs', exports: 'default' });
  await parser.close();
  for (const [name, file] of LICENCES) {
    const licence = fileURLToPath(new URL(`../node_modules/${name}/${file}`, import.meta.url));
    copyFileSync(licence, join(dist, 'lib', `${name.replace('/', '-')}.${file}`));
  }
  for (const file of ['code-cache.cjs', 'worker-entry.cjs'])
    copyFileSync(join(compiled, 'start', file), join(dist, 'lib', file));
  const start = "import codeCache from './lib/code-cache.cjs';\n";
  writeFileSync(join(dist, 'cli.js'), `#!/usr/bin/env node\n${start}codeCache.tune();\ncodeCache.load('cli.cjs');\n`);
  writeFileSync(
    join(dist, 'index.js'),
    `${start}export const { ${names.join(', ')} } = codeCache.load('index.cjs');\n`,
  );
}
