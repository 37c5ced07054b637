import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { AuditError } from '../errors.ts';
import type { AllowEntry } from '../policy/policy.ts';
import { replaceFile } from '../sources/replace-file.ts';
import { parseConfig } from './config-file.ts';

/**
 * Adds an entry to the allow list of a config file, or makes the file; whatever else stands in it stays, comments too.
 * @param file absolute path.
 * @throws AuditError `config` when the file would not be valid with it; nothing is written then.
 */
export async function addAllowEntry(file: string, entry: AllowEntry): Promise<void> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return '';
    throw new AuditError('unreadable', `cannot read \`${file}\`: ${cause.code}`, { cause });
  });
  const document = parseDocument(text);
  if (document.errors.length > 0)
    throw new AuditError('config', `\`${file}\` is not valid YAML; nothing was added to it`);
  if (isSeq(document.get('allow'))) document.addIn(['allow'], document.createNode(entry));
  else document.set('allow', document.createNode([entry]));
  const added = document.toString();
  parseConfig(added, { name: file, dir: dirname(file) });
  await replaceFile(file, handle => handle.writeFile(added), { mode: 0o644 });
}
