import { expect, it } from 'vitest';
import { loadRules } from '../../src/detectors/load.ts';
import type { FileRewrite } from '../../src/formats/format.ts';
import { compileChoice } from '../../src/redaction/choose-operator.ts';
import { type Rewrite, rewriteSource } from '../../src/redaction/rewrite-source.ts';
import { SpoolFailed } from '../../src/sources/spool.ts';
import { toFinding } from '../manifest/sample.ts';

it.each([
  ['that is compressed and cannot be kept aside', undefined, 'output'],
  ['whose format fails', '/a.parquet', 'broken'],
])('lets go of the findings of a file %s', async (_, file, code) => {
  let isOpen = false;
  const findings = async function* () {
    isOpen = true;
    try {
      for (let record = 0; ; record++) yield [{ finding: toFinding({ rule: 'email', record }), line: '' }];
    } finally {
      isOpen = false;
    }
  };
  const rewriteFile: FileRewrite['rewriteFile'] = async ({ edits }) => {
    await edits[Symbol.asyncIterator]().next();
    throw Object.assign(new Error('broken'), { code: 'broken' });
  };
  const rewrite = {
    opened: {
      file,
      source: { path: 'a', file: '/a' },
      compression: file === undefined ? 'gzip' : 'none',
      spool: () => Promise.reject(new SpoolFailed({ code: 'ENOSPC' }, 0)),
    },
    format: { rewrite: { kind: 'file', rewriteFile } },
    findings: findings(),
    context: {
      rules: new Map(loadRules([]).map(rule => [rule.id, rule])),
      operatorFor: compileChoice({ default: 'label', byClass: {}, byRule: {} }, undefined),
    },
  } as unknown as Rewrite;
  const output = { handle: { writeFile: async () => {} }, path: '/b' };
  await expect(rewriteSource(rewrite, output)).rejects.toMatchObject({ code });
  expect(isOpen).toBe(false);
});
