import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../run-scan.ts';

const password = `hunter${'Two99x'}`;

it.each(['label', 'mask', 'remove'])(
  'passwords in percent-encoded texts are replaced by %s once and for all',
  async operator => {
    const lines = [
      `user%3Dbob%26password%3D${password}`,
      `jdbc%3Amysql%3A%2F%2Fdb%3Fuser%3Droot%26password%3D${password}`,
      `?conn=Server%3Ddb%3BUser+Id%3Dsa%3BPassword%3D${password}`,
    ];
    const cwd = makeFolder({ 'a.jsonl': lines.map(text => `${JSON.stringify({ text })}\n`).join('') });
    const { code, stderr } = await runCli(['redact', 'a.jsonl', '--out', 'out', '--operator', operator, '--quiet'], {
      cwd,
    });
    expect([code, stderr]).toEqual([0, '']);
    const texts = readFileSync(join(cwd, 'out/a.jsonl'), 'utf8');
    expect(texts).not.toContain(password);
    expect(texts.match(/(?:password|Password)%3D(?!["\\])/g) ?? []).toHaveLength(operator === 'remove' ? 0 : 3);
    if (operator === 'label') expect(texts.match(/%3D\[[A-Z_]+\]"/g)).toHaveLength(3);
  },
);
