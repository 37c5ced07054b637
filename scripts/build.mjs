// Builds dist/: the byte kernel and Snappy (AssemblyScript → WebAssembly), the TypeScript, the detector pack and the JSON Schemas.
// Does nothing when that has been built of just these files, unless told to by `--force`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildStamp } from './build-stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const compiled = join(root, 'build', 'js');
const bin = name => join(root, 'node_modules', '.bin', name);

const stamp = buildStamp({
  root,
  inputs: [
    ...['src', 'detectors', 'scripts', 'fixtures/make-demo.mjs'],
    ...['tsconfig.json', 'tsconfig.detectors.json', 'package.json', 'package-lock.json'],
  ],
  outputs: ['dist', 'build', 'fixtures/demo'],
  file: 'build/stamp',
});

if (stamp.holds() && !process.argv.includes('--force')) {
  console.log('dist is up to date');
} else {
  await build();
  stamp.write();
}

async function build() {
  for (const folder of [dist, join(root, 'build')]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  await Promise.all([
    compileAssembly('src/kernel/assembly/index.ts', 'dist/kernel.wasm'),
    compileAssembly('src/snappy/assembly/index.ts', 'dist/snappy.wasm'),
    run(bin('tsc'), ['-p', 'tsconfig.json', '--declarationDir', 'dist']),
    run(bin('tsc'), ['-p', 'tsconfig.detectors.json']),
  ]);

  const { packDetectors } = await import(pathToFileURL(join(root, 'scripts', 'pack-detectors.mjs')).href);
  const rules = await packDetectors(
    join(root, 'build', 'detectors'),
    join(dist, 'detectors.json'),
    join(dist, 'literals.json'),
  );

  const { writeSchemas } = await import(pathToFileURL(join(compiled, 'manifest', 'schema.js')).href);
  await writeSchemas(dist);
  const { bundle } = await import(pathToFileURL(join(root, 'scripts', 'bundle.mjs')).href);
  await bundle(compiled, dist);
  const { packRun } = await import(pathToFileURL(join(root, 'scripts', 'pack-run.mjs')).href);
  packRun(rules, {
    programs: join(dist, 'automata.bin'),
    matchers: join(dist, 'matchers.bin'),
    plan: join(dist, 'anchors.bin'),
  });
  await import(pathToFileURL(join(root, 'fixtures', 'make-demo.mjs')).href);
  await Promise.all([[], ['--tuned']].map(flags => run(process.execPath, ['scripts/cache-code.mjs', ...flags])));
  chmodSync(join(dist, 'cli.js'), 0o755);
}

// `abort` is not used: neither allocates or throws.
function compileAssembly(source, wasm) {
  return run(bin('asc'), [
    ...[source, '-o', wasm, '-O3', '--runtime', 'stub', '--use', 'abort='],
    ...['--enable', 'simd', '--enable', 'bulk-memory'],
  ]);
}

async function run(command, args) {
  const [code] = await once(spawn(command, args, { cwd: root, stdio: 'inherit' }), 'exit');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with exit code ${code}`);
}
