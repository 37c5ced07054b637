import { AuditError } from '../errors.ts';

/** A piece of a word, as a BERT model takes it. */
export interface Piece {
  readonly id: number;
  /** UTF-16 units in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True for the first piece of a word: the model's word for it counts for the whole. */
  readonly isFirst: boolean;
}

export interface WordPieces {
  split(text: string): readonly Piece[];
  /** Ids of the marks that stand around each text. */
  readonly first: number;
  readonly last: number;
}

/** Words that are longer are unknown. Characters. */
const LONGEST_WORD = 100;
/** Punctuation and CJK characters are words by themselves (the BERT pre-tokenizer). */
const WORDS = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}])*|[^\s\p{L}\p{M}\p{N}\p{Cc}]/gu;
const CJK = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;

/**
 * Reads a `tokenizer.json` of Hugging Face's tokenizers.
 * @throws AuditError `config` for one that is not WordPiece.
 */
export function readWordPieces(json: unknown, file: string): WordPieces {
  const {
    model,
    normalizer,
    added_tokens: added,
  } = (json ?? {}) as {
    model?: { type?: string; vocab?: Record<string, number>; continuing_subword_prefix?: string; unk_token?: string };
    normalizer?: { lowercase?: boolean; strip_accents?: boolean | null } | null;
    added_tokens?: { id: number; content: string }[];
  };
  const pieces = model?.vocab;
  if (!pieces || Array.isArray(pieces) || (model.type !== undefined && model.type !== 'WordPiece')) {
    throw new AuditError(
      'config',
      `ner: \`${file}\` is a ${model?.type ?? 'unknown'} tokenizer; only WordPiece (BERT and its kin) is read here: name a \`module\` of your own for others`,
    );
  }
  // A word may be `constructor`, which every object has.
  const vocab = new Map(Object.entries(pieces));
  const idOf = (token: string) => vocab.get(token) ?? added?.find(({ content }) => content === token)?.id;
  const [first, last, unknown] = [idOf('[CLS]'), idOf('[SEP]'), idOf(model.unk_token ?? '[UNK]')];
  if (first === undefined || last === undefined || unknown === undefined) {
    throw new AuditError('config', `ner: \`${file}\` has no [CLS], [SEP] or [UNK]`);
  }
  const prefix = model.continuing_subword_prefix ?? '##';
  const lowers = normalizer?.lowercase ?? false;
  const strips = normalizer?.strip_accents ?? lowers;
  const normalise = (word: string) => {
    const lower = lowers ? word.toLowerCase() : word;
    return strips ? lower.normalize('NFD').replace(/\p{Mn}/gu, '') : lower;
  };
  return {
    first,
    last,
    split(text) {
      const pieces: Piece[] = [];
      for (const { start, end } of wordsOf(text))
        addPieces(pieces, text, start, end, { vocab, unknown, prefix, normalise });
      return pieces;
    },
  };
}

function* wordsOf(text: string): Iterable<{ start: number; end: number }> {
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    let from = 0;
    for (let at = 0; at < word.length; at++) {
      if (!CJK.test(word[at]!)) continue;
      if (at > from) yield { start: index + from, end: index + at };
      yield { start: index + at, end: index + at + 1 };
      from = at + 1;
    }
    if (from < word.length) yield { start: index + from, end: index + word.length };
  }
}

interface Vocabulary {
  readonly vocab: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly prefix: string;
  normalise(word: string): string;
}

// The longest piece that is known, then the longest of the rest.
function addPieces(
  pieces: Piece[],
  text: string,
  start: number,
  end: number,
  { vocab, unknown, prefix, normalise }: Vocabulary,
): void {
  const found: Piece[] = [];
  for (let from = start; from < end && end - start <= LONGEST_WORD; ) {
    let to = end;
    let id: number | undefined;
    for (; to > from; to--) {
      const part = normalise(text.slice(from, to));
      id = part === '' ? undefined : vocab.get(from === start ? part : prefix + part);
      if (id !== undefined) break;
    }
    if (id === undefined) {
      pieces.push({ id: unknown, start, end, isFirst: true });
      return;
    }
    found.push({ id, start: from, end: to, isFirst: from === start });
    from = to;
  }
  if (found.length > 0) pieces.push(...found);
  else pieces.push({ id: unknown, start, end, isFirst: true });
}
