import type { FieldEdit, FileRewrite } from '../../formats/format.ts';
import { VERSION } from '../../manifest/version.ts';
import type { Keys } from '../../options/key.ts';
import { digestFile } from '../../sources/digest-file.ts';
import { readFileState } from '../../sources/file-state.ts';
import {
  commitTemporary,
  createTemporary,
  discardTemporary,
  isOfDisk,
  type Temporary,
  toOutputError,
} from '../../sources/replace-file.ts';
import type { SourceEntry } from '../../types.ts';
import { boundTogether, type Chosen, type NumberedField, redactedFields } from '../redacted-fields.ts';
import { checkUntouched, writeOriginal } from './restore-source.ts';
import { SourceSeal } from './seal-source.ts';
import { type Section, Vault } from './vault-file.ts';

export interface FieldRestore extends Chosen {
  readonly entry: SourceEntry;
  readonly rewrite: FileRewrite;
  readonly section: Section;
  /** Absolute path of the redacted file, which is replaced. */
  readonly file: string;
  readonly vault: string;
  readonly keys: Keys;
  readonly signal?: AbortSignal;
}

/**
 * Makes sure that what is to stay replaced can be told from what comes back, before any file is written.
 * @throws AuditError `usage` when it cannot.
 */
export async function checkFields(restore: FieldRestore): Promise<boolean> {
  let isNamed = false;
  let isMixed = false;
  for await (const { spans } of redactedFields(restore.entry, restore)) {
    const back = spans.filter(({ isBack }) => isBack).length;
    isNamed ||= back > 0;
    isMixed ||= back > 0 && back < spans.length;
  }
  if (isMixed) {
    await withOriginal(restore, async original => {
      for await (const _ of editsAgain(restore, original.path));
    });
  }
  return isNamed;
}

/**
 * Takes back the named findings of a file that is rewritten as a whole: the original is put together aside and redacted once more with the
 * replacements that stand in the redacted file, but for theirs. What of the original the new file lacks is sealed before it gets its name.
 */
export async function restoreFields(
  restore: FieldRestore,
  beforeRename: (after: { readonly bytes: number; readonly sha256: string }) => Promise<void>,
): Promise<void> {
  const { entry, rewrite, file, keys, vault } = restore;
  const opened = await readFileState(file);
  await withOriginal(restore, async original => {
    const temporary = await createTemporary(file);
    let seal: SourceSeal | undefined;
    try {
      await rewrite.rewriteFile({
        file: original.path,
        output: temporary.path,
        edits: editsAgain(restore, original.path),
        tool: `Sluice ${VERSION}`,
      });
      const { size } = (await readFileState(temporary.path))!;
      const after = { bytes: Number(size), sha256: (await digestFile(temporary.path))! };
      seal = await SourceSeal.start(vault, keys);
      await seal.addFile(original.path, temporary.path, restore.signal);
      const adding = await Vault.openToAdd(vault, keys);
      try {
        await seal.commit(adding, entry, after);
      } finally {
        await adding.close();
      }
      await commitTemporary(temporary, {
        keepsAttributes: true,
        beforeRename: async () => {
          await checkUntouched(file, opened);
          await beforeRename(after);
        },
      });
    } catch (error) {
      await seal?.discard();
      await discardTemporary(temporary);
      throw isOfDisk(error) ? toOutputError(file, error) : error;
    }
  });
}

function editsAgain(restore: FieldRestore, original: string): AsyncIterable<readonly FieldEdit[]> {
  const { rewrite, file, entry, ids } = restore;
  return rewrite.editsAgain({
    original,
    redacted: file,
    fields: redactedFields(entry, restore),
    boundTogether: field => {
      const own = (field as NumberedField).lines;
      return boundTogether(
        entry,
        own.filter(line => !ids.lines.get(entry.path)?.has(line)),
      );
    },
  });
}

/** Puts the original together beside the redacted file, readable by its owner alone, for as long as `use` takes. */
async function withOriginal(restore: FieldRestore, use: (original: Temporary) => Promise<void>): Promise<void> {
  const { section, file } = restore;
  const original = await createTemporary(file);
  try {
    await writeOriginal(section, restore, original);
    await use(original);
  } catch (error) {
    throw isOfDisk(error) ? toOutputError(file, error) : error;
  } finally {
    await discardTemporary(original);
  }
}
