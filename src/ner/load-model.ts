import { pathToFileURL } from 'node:url';
import { AuditError } from '../errors.ts';
import type { NameModel, NameSpan, NerConfig } from './name-model.ts';

/**
 * Loads the model that the user named: their own module, or an ONNX model through the `onnxruntime-node` that they installed.
 * @throws AuditError `config` that says what is missing.
 */
export async function loadNameModel(config: NerConfig): Promise<NameModel> {
  if (config.module === undefined) {
    const { loadOnnxModel } = await import('./onnx-model.ts');
    return loadOnnxModel(config.model!);
  }
  const create = await importFactory(config.module);
  let model: NameModel | undefined;
  try {
    model = (await create({ model: config.model })) as NameModel;
  } catch (cause) {
    throw new AuditError('config', `ner: \`${config.module}\` could not make its model: ${messageOf(cause)}`, {
      cause,
    });
  }
  if (typeof model?.find !== 'function') {
    throw new AuditError(
      'config',
      `ner: \`createNameModel\` of \`${config.module}\` gave no object with \`find(text)\``,
    );
  }
  return model;
}

/** What a module exports: `export function createNameModel({ model }) { return { find(text) { … } }; }`. */
export async function importFactory(module: string): Promise<(options: { model: string | undefined }) => unknown> {
  let exported: Record<string, unknown>;
  try {
    exported = (await import(pathToFileURL(module).href)) as Record<string, unknown>;
  } catch (cause) {
    throw new AuditError('config', `ner: cannot load \`${module}\`: ${messageOf(cause)}`, { cause });
  }
  const create = exported.createNameModel ?? exported.default;
  if (typeof create !== 'function') {
    throw new AuditError('config', `ner: \`${module}\` must export a function \`createNameModel\``);
  }
  return create as (options: { model: string | undefined }) => unknown;
}

/**
 * The spans that a model gives for one text, checked; one that begins or ends within a character takes in all of it.
 * @throws AuditError `config` for what is no span; it never holds the text.
 */
export async function askModel(model: NameModel, text: string): Promise<readonly NameSpan[]> {
  let spans: readonly NameSpan[];
  try {
    spans = await model.find(text);
  } catch (cause) {
    // The message may quote the text.
    throw new AuditError('config', `ner: the model failed on a text of ${text.length} characters; try it on its own`, {
      context: { name: cause instanceof Error ? cause.name : typeof cause },
    });
  }
  const isSpan = (span: NameSpan) =>
    Number.isInteger(span?.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= text.length &&
    typeof span.label === 'string' &&
    span.score >= 0 &&
    span.score <= 1;
  if (!Array.isArray(spans) || !spans.every(isSpan)) {
    throw new AuditError(
      'config',
      'ner: `find` must give a list of { start, end, label, score }, with offsets in the text and a score from 0 to 1',
    );
  }
  const whole = spans.map(span => ({
    ...span,
    start: span.start - (isWithinCharacter(text, span.start) ? 1 : 0),
    end: span.end + (isWithinCharacter(text, span.end) ? 1 : 0),
  }));
  return whole.sort((a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1));
}

/** True between the two halves of a surrogate pair. */
function isWithinCharacter(text: string, at: number): boolean {
  return at > 0 && text.codePointAt(at - 1)! > 0xffff;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message.split('\n')[0]! : String(cause);
}
