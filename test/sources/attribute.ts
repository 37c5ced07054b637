import { spawnSync } from 'node:child_process';

const python = (code: string, file: string) => spawnSync('python3', ['-c', code, file], { encoding: 'utf8' });

/** Gives a file an extended attribute; false where there is no Python, no disk with such attributes, or no GNU cp, which keeps them. */
export function giveAttribute(file: string): boolean {
  const isGnu = spawnSync('cp', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU coreutils') ?? false;
  return isGnu && python("import os, sys; os.setxattr(sys.argv[1], 'user.note', b'of a person')", file).status === 0;
}

/** What `giveAttribute` gave, or nothing. */
export function readAttribute(file: string): string {
  return python("import os, sys; print(os.getxattr(sys.argv[1], 'user.note').decode())", file).stdout.trim();
}
