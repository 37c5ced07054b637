import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../run-scan.ts';
import { runCli } from './run-cli.ts';

const base64Lines = Buffer.from('the quick brown fox writes to all of them, '.repeat(60_000))
  .toString('base64')
  .replace(/.{76}/g, '$&\n');

/** Each took minutes, hours or longer by an expression that tries the same text again in ever more ways. */
const TEXTS: readonly (readonly [string, string, string])[] = [
  [
    'words joined by dashes behind the result of a test',
    'a.txt',
    'PASS: io-large-allocation-failure-handling-42-ext4\n',
  ],
  ['degrees behind a name', 'a.jsonl', `${JSON.stringify({ name: `Anna Berg${' M.D'.repeat(40)} Kowalski` })}\n`],
  ['signs of addresses in a cell', 'a.csv', `id,note\n1,${'@.'.repeat(8000)}x y\n2,b\n`],
  [
    'many addresses in a cell',
    'b.csv',
    `id,note\n1,"${Array.from({ length: 1500 }, (_, i) => `a${i}.b@corp.example`).join(';')} (all staff)"\n2,b\n`,
  ],
  ['a string that does not end, beside NaN', 'b.jsonl', `{"a":NaN,"t":"${'\\"'.repeat(500_000)}\n`],
  ['backslashes behind the head of a key', 'c.jsonl', hostileKeys('\\'.repeat(15_000))],
  ['empty lines behind the head of a key', 'd.jsonl', hostileKeys('\n'.repeat(15_000))],
  ['base64 of text in lines', 'a.txt', base64Lines],
  ['the same in a cell', 'c.csv', `id,note\n1,"${base64Lines}"\n2,b\n`],
  ['the same in a string', 'f.jsonl', `${JSON.stringify({ text: base64Lines })}\n`],
  ['names of lists that do not end', 'e.jsonl', `${JSON.stringify({ text: 'secrets = ["'.repeat(40_000) })}\n`],
];

function hostileKeys(body: string): string {
  const text = `-----BEGIN RSA ${'PRIVATE'} KEY-----${body}`;
  return `${JSON.stringify({ text })}\n`.repeat(40);
}

describe('text made to take long', () => {
  it.each(TEXTS)('is scanned in time: %s', async (_, name, content) => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, name), content);
    let isStopped = false;
    const { code } = await runCli(['scan', name, '--include', '*', '--quiet'], {
      cwd,
      onStart: child => {
        const limit = setTimeout(() => {
          isStopped = true;
          child.kill('SIGKILL');
        }, 60_000);
        child.on('exit', () => clearTimeout(limit));
      },
    });
    expect([isStopped, typeof code]).toEqual([false, 'number']);
  });
});
