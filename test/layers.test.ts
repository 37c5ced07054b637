import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Each may import what runs from those before it, and the files right in src that have no folder. Types come from anywhere. */
const LAYERS = [
  ...['text', 'pattern', 'decode', 'snappy', 'sources', 'ner', 'detectors', 'kernel', 'findings', 'imports', 'formats'],
  ...['manifest', 'policy', 'reports', 'scan', 'redaction', 'options', 'commands'],
];

const IMPORT = /^(?:import|export)\s+(?!type\s)([^;]*?)\s*from\s+'(\.[^']+)'/gms;

it('imports from a folder only where it stands before', () => {
  const files = (readdirSync(SRC, { recursive: true }) as string[]).filter(
    name => name.endsWith('.ts') && !name.includes('assembly'),
  );
  const upward: string[] = [];
  const folders = new Set<string>();
  for (const file of files) {
    const own = folderOf(file);
    if (own === undefined || own === 'start') continue;
    folders.add(own);
    for (const [, names, path] of readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)) {
      if (isOfTypes(names!)) continue;
      const other = folderOf(normalize(join(dirname(file), path!)));
      if (other !== undefined && LAYERS.indexOf(other) > LAYERS.indexOf(own)) upward.push(`${file} imports ${path}`);
    }
  }
  expect(upward).toEqual([]);
  expect([...folders].sort()).toEqual([...LAYERS].sort());
});

function folderOf(path: string): string | undefined {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined;
}

/** True for `{ type A, type B }`. */
function isOfTypes(names: string): boolean {
  const members = /^\{(.*)\}$/s.exec(names.trim())?.[1];
  return members?.split(',').every(name => name.trim() === '' || /^type\s/.test(name.trim())) ?? false;
}
