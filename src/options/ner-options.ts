import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { AuditError } from '../errors.ts';
import { importFactory } from '../ner/load-model.ts';
import type { NerConfig } from '../ner/name-model.ts';
import { digestFile } from '../sources/digest-file.ts';

/** The `ner` part of `sluice.yaml`. Paths are relative to the file. */
export const nerShape = z
  .strictObject({
    module: z.string().min(1, 'must not be empty').optional(),
    model: z.string().min(1, 'must not be empty').optional(),
    labels: z.record(z.string(), z.string()).default({}),
    minScore: z.number().min(0).max(1).default(0.8),
  })
  .refine(({ module, model }) => module !== undefined || model !== undefined, 'must name a module or a model');
export type NerOptions = z.input<typeof nerShape>;

/** What an ONNX model is made of, in its folder. */
const MODEL_FILES = ['model.onnx', 'tokenizer.json', 'config.json'];

/**
 * Finds what the options name, before anything is scanned.
 * @param dir absolute folder that the paths are relative to.
 * @param ruleIds the rules that a label may stand for.
 * @throws AuditError `config`
 */
export async function toNerConfig(input: NerOptions, dir: string, ruleIds: readonly string[]): Promise<NerConfig> {
  const parsed = nerShape.safeParse(input);
  if (!parsed.success) throw new AuditError('config', `ner: ${parsed.error.issues[0]!.message}`);
  const { labels, minScore } = parsed.data;
  const module = parsed.data.module === undefined ? undefined : resolve(dir, parsed.data.module);
  const model = parsed.data.model === undefined ? undefined : resolve(dir, parsed.data.model);
  const unknown = Object.values(labels).find(rule => !ruleIds.includes(rule));
  if (unknown !== undefined)
    throw new AuditError('config', `ner: there is no rule \`${unknown}\` for a label to stand for`);
  const files = module === undefined ? MODEL_FILES.map(name => join(model!, name)) : [module];
  for (const file of files) await requireFile(file);
  if (module !== undefined) await importFactory(module);
  const digests = await Promise.all(files.map(file => digestFile(file)));
  return {
    ...(module !== undefined && { module }),
    ...(model !== undefined && { model }),
    labels,
    minScore,
    digest: digests.join(' '),
  };
}

async function requireFile(file: string): Promise<void> {
  const isThere = await stat(file).then(
    it => it.isFile(),
    () => false,
  );
  if (!isThere)
    throw new AuditError('config', `ner: \`${file}\` is not there; no model comes with Sluice: see docs/ner.md`);
}
