// Builds dist/: the byte kernel (AssemblyScript → WebAssembly), the TypeScript, the detector pack and the JSON Schemas.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const bin = name => join(root, 'node_modules', '.bin', name);
const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: 'inherit' });

mkdirSync(dist, { recursive: true });

// `abort` is not used: the kernel never allocates and never throws.
run(bin('asc'), [
  'src/kernel/assembly/index.ts',
  ...['-o', 'dist/kernel.wasm', '-O3', '--runtime', 'stub', '--use', 'abort='],
  ...['--enable', 'simd', '--enable', 'bulk-memory'],
]);
run(bin('tsc'), ['-p', 'tsconfig.json']);
run(bin('tsc'), ['-p', 'tsconfig.detectors.json']);

const { packDetectors } = await import(pathToFileURL(join(root, 'scripts', 'pack-detectors.mjs')).href);
await packDetectors(join(root, 'build', 'detectors'), join(dist, 'detectors.json'));

const schema = join(dist, 'manifest', 'schema.js');
if (existsSync(schema)) await (await import(pathToFileURL(schema).href)).writeSchemas(dist);
await import(pathToFileURL(join(root, 'fixtures', 'make-demo.mjs')).href);
chmodSync(join(dist, 'cli.js'), 0o755);
