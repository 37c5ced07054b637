import { basename, dirname, relative, sep } from 'node:path';

/** What the user named and a file was found under. */
export interface Root {
  /** The folder; for a file that was named itself, the one it lies in. */
  readonly folder: string;
  readonly isFolder: boolean;
}

/**
 * Names sources: relative to `cwd` for what lies in it, else led by the name of the folder the user gave, with a number
 * before it (`2/set/a.jsonl`) when two folders, or a folder and something in `cwd`, would share a name.
 */
export function nameSources(
  cwd: string,
  places: readonly { readonly file: string; readonly root: Root }[],
): { nameOf(place: { readonly file: string; readonly root: Root }): string } {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const take = (file: string, name: string): void => {
    names.set(file, name);
    for (let part = name; !taken.has(part) && part !== '.'; part = dirname(part)) taken.add(part);
  };

  const outside = new Map<string, { key: string; lead: string; files: string[] }>();
  for (const { file, root } of [...places].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))) {
    const inside = toSlashes(relative(cwd, file));
    if (inside !== '..' && !inside.startsWith('../') && !/^[a-z]:/i.test(inside)) {
      // `-` is stdin.
      take(file, inside === '' ? basename(file) : inside === '-' ? './-' : inside);
      continue;
    }
    const key = root.isFolder ? root.folder : file;
    const group = outside.get(key) ?? { key, lead: basename(key) || 'root', files: [] };
    group.files.push(file);
    outside.set(key, group);
  }
  for (const { key, lead, files } of [...outside.values()].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    let name = lead;
    for (let number = 2; taken.has(name); number++) name = `${number}/${lead}`;
    for (const file of files) take(file, file === key ? name : `${name}/${toSlashes(relative(key, file))}`);
  }
  return { nameOf: ({ file }) => names.get(file)! };
}

function toSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
