import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRuleFile } from '../../src/options/rule-files.ts';
import { makeFolder } from '../run-scan.ts';

const rule = '- { id: acme, title: Acme, class: pii, severity: low, pattern: acme1, atoms: [acme]';
/** Where a further member stands, after two blanks and before a comma and a blank; from 1. */
const FURTHER = 2 + rule.length + 2 + 1;

describe('readRuleFile', () => {
  it.each([
    [`rules:\n  ${rule}, sevrity: low }`, `2:${FURTHER}: unknown key \`sevrity\` (did you mean \`severity\`?)`],
    [
      `rules:\n  ${rule}, left: digits }`,
      `2:${FURTHER + 'left: '.length}: \`rules.0.left\`: must be one of none, digit, word, alnum, token, number (did you mean \`digit\`?)`,
    ],
    [`rules:\n  ${rule} }\n  - { id: b, title: B }`, '3:5: `rules.1.class`: is missing'],
    [`rules:\n  ${rule}, title: Twice }`, `2:${FURTHER}: not valid YAML: Map keys must be unique`],
    ['', '1:1: `rules`: is missing'],
  ])('says where %j is wrong', async (text, message) => {
    const folder = makeFolder({ 'r.yaml': text });
    await expect(readRuleFile(join(folder, 'r.yaml'))).rejects.toMatchObject({
      code: 'config',
      message: `${join(folder, 'r.yaml')}:${message}`,
    });
  });
});
