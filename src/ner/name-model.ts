/** One name or address that a model tells of. */
export interface NameSpan {
  /** UTF-16 units in the text, end exclusive, as in `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The model's own word for it (`PER`, `B-PER`), or a rule id (`person-name`). */
  readonly label: string;
  /** 0 to 1. */
  readonly score: number;
}

/**
 * Finds names and addresses in text. The same text must always give the same spans, or a run could not be repeated. It runs in each
 * thread by itself and must not send the text anywhere.
 */
export interface NameModel {
  find(text: string): readonly NameSpan[] | Promise<readonly NameSpan[]>;
}

/** What the `ner` part of `sluice.yaml` comes to: plain data, sent to threads. */
export interface NerConfig {
  /** Absolute path of an ES module that exports `createNameModel`; else `model` is set. */
  readonly module?: string;
  /** Absolute path of a folder with `model.onnx`, `tokenizer.json` and `config.json`; passed to the module where there is one. */
  readonly model?: string;
  /** Rule ids by the model's labels; a label that is not here and is no rule id is passed over. */
  readonly labels: Readonly<Record<string, string>>;
  /** Spans below it are passed over. */
  readonly minScore: number;
  /** SHA-256 of what was loaded: the module, or the model's files. */
  readonly digest: string;
}

/** Labels of the usual models. */
const USUAL_LABELS: Readonly<Record<string, string>> = {
  PER: 'person-name',
  PERSON: 'person-name',
  NAME: 'person-name',
  ADDRESS: 'street-address',
  STREET_ADDRESS: 'street-address',
};

/** The rule that a label stands for: `B-PER` and `I-PER` are `PER`. */
export function ruleOf(label: string, labels: NerConfig['labels']): string | undefined {
  const plain = label.replace(/^[BIELSU]-/, '');
  const named = [labels, USUAL_LABELS].find(known => Object.hasOwn(known, plain));
  return named?.[plain] ?? (/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(plain) ? plain : undefined);
}

/** What of a model changes results, for the manifest. */
export function describeModel({
  labels,
  minScore,
  digest,
}: NerConfig): Pick<NerConfig, 'labels' | 'minScore' | 'digest'> {
  return { labels, minScore, digest };
}
