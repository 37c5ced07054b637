import type { DecodedSpan } from '../decode/layers.ts';
import { AuditError } from '../errors.ts';
import { readFindings } from '../manifest/read.ts';
import { type allowMatcher, withoutIndices } from '../policy/allow.ts';
import type { AllowEntry } from '../policy/policy.ts';
import { columnsOf } from '../reports/columns.ts';
import { digestFile } from '../sources/digest-file.ts';
import type { Finding, Manifest, SourceEntry } from '../types.ts';
import { writeDecisions } from './decisions.ts';
import type { KeyInput } from './review-keys.ts';
import { openSurroundings, type Surroundings } from './text-around.ts';
import { isActive } from './to-edits.ts';
import { withEnds } from './with-ends.ts';

export interface Review {
  readonly manifest: Manifest;
  readonly manifestDir: string;
  readonly input: KeyInput;
  /** Shows what was decided before, too. */
  readonly showsAll: boolean;
  readonly countsPlaceholders: boolean;
  readonly owner: string | undefined;
  readonly color: boolean;
  readonly encoding: string | undefined;
  readonly signal?: AbortSignal;
  /** Columns of the terminal as it is now. */
  width(): number;
  write(text: string): void;
  fileOf(source: SourceEntry): Promise<string>;
  /** Adds an entry to the allow list; gives what tells whether it fits a finding. */
  allow(entry: AllowEntry): Promise<ReturnType<typeof allowMatcher>>;
}

/** Of all findings of the manifest, decided now or before. */
export interface Reviewed {
  readonly accepted: number;
  readonly rejected: number;
  readonly left: number;
  /** Allow entries that were added. */
  readonly allowed: number;
}

/**
 * Shows the findings of a manifest one by one, with the text around them from the data, and asks what to do. Decisions are written into the
 * findings files every so often and at the end, however it ends; the text is kept nowhere.
 */
export async function reviewFindings(review: Review): Promise<Reviewed> {
  const walk = new Walk(review);
  const total = await walk.count();
  review.write(`${total} findings to look at. ${KEYS}\n`);
  for (const entry of review.manifest.sources) {
    if (!isReviewable(entry)) continue;
    if (!(await walk.source(entry))) break;
  }
  return { ...(await walk.tally()), allowed: walk.allowed };
}

function isReviewable(entry: SourceEntry): boolean {
  return entry.redacted === undefined && entry.findings.count > 0;
}

class Walk {
  readonly #review: Review;
  readonly #allows: ReturnType<typeof allowMatcher>[] = [];
  #total = 0;
  #shown = 0;
  allowed = 0;

  constructor(review: Review) {
    this.#review = review;
  }

  async count(): Promise<number> {
    for (const entry of this.#review.manifest.sources) {
      if (!isReviewable(entry)) continue;
      for await (const finding of readFindings(this.#review.manifestDir, entry))
        if (this.#isAsked(finding)) this.#total += 1;
    }
    return this.#total;
  }

  async tally(): Promise<{ accepted: number; rejected: number; left: number }> {
    const tally = { accepted: 0, rejected: 0, left: 0 };
    for (const entry of this.#review.manifest.sources) {
      if (!isReviewable(entry)) continue;
      for await (const finding of readFindings(this.#review.manifestDir, entry)) {
        if (!this.#isOpen(finding)) continue;
        tally[finding.accepted === undefined ? 'left' : finding.accepted ? 'accepted' : 'rejected'] += 1;
      }
    }
    return tally;
  }

  /** False when the person stops. */
  async source(entry: SourceEntry): Promise<boolean> {
    const { manifestDir, fileOf, encoding, write } = this.#review;
    const pending: [number, Finding][] = [];
    let number = 0;
    for await (const finding of readFindings(manifestDir, entry)) {
      if (this.#isAsked(finding)) pending.push([number, finding]);
      number += 1;
    }
    if (pending.length === 0) return true;
    const file = await fileOf(entry);
    if ((await digestFile(file, entry.path)) !== entry.sha256) {
      throw new AuditError('changed', `\`${entry.path}\` is not the file that was audited; scan it again`);
    }
    const surroundings = await openSurroundings(entry, file, encoding === undefined ? {} : { encoding });
    const decided = new Map<number, boolean>();
    const save = async () => {
      await writeDecisions(manifestDir, entry, decided);
      decided.clear();
    };
    const askAll = async (): Promise<boolean> => {
      for (const [at, finding] of pending) {
        this.#shown += 1;
        if (this.#allows.some(fits => fits(finding, entry.path) !== undefined)) {
          decided.set(at, true);
          continue;
        }
        write(await this.#describe(entry, finding, surroundings));
        const answer = await this.#ask(entry, finding);
        if (answer === 'quit') return false;
        if (answer !== 'skip') decided.set(at, answer === 'accept');
        if (decided.size >= SAVE_EVERY) await save();
      }
      return true;
    };
    return withEnds(askAll, [save, () => surroundings.close()]);
  }

  /** Whether a person has a say in it. */
  #isOpen(finding: Finding): boolean {
    return isActive({ ...finding, accepted: false }, this.#review);
  }

  #isAsked(finding: Finding): boolean {
    return this.#isOpen(finding) && (this.#review.showsAll || finding.accepted === undefined);
  }

  async #ask(entry: SourceEntry, finding: Finding): Promise<'accept' | 'reject' | 'skip' | 'quit'> {
    const { input, write } = this.#review;
    for (;;) {
      write('> ');
      const key = (await input.key())?.toLowerCase();
      const name = key === undefined ? 'quit' : ANSWERS[key];
      if (name === undefined) {
        write(`\n${KEYS}\n`);
        continue;
      }
      write(`${name}\n`);
      if (name !== 'allow') return name;
      if (await this.#allow(entry, finding)) return 'accept';
    }
  }

  async #allow(entry: SourceEntry, finding: Finding): Promise<boolean> {
    const { input, write, owner: given } = this.#review;
    const { keyId } = this.#review.manifest;
    const scope = finding.fingerprint
      ? { rule: finding.rule, fingerprint: finding.fingerprint, ...(keyId !== null && { keyId }) }
      : { rule: finding.rule, source: entry.path, path: withoutIndices(finding.path) };
    // A path of text is empty, and a glob is not to be made of one by chance.
    const { path, ...pathless } = { path: undefined, ...scope };
    const place = path ? { ...pathless, path } : pathless;
    write(
      `  allows ${Object.entries(place)
        .map(([name, value]) => `${name} ${shown(value)}`)
        .join(', ')}\n`,
    );
    const reason = await input.line('  reason: ');
    if (!reason) return this.#giveUp();
    const owner = given ?? (await input.line('  owner: '));
    if (owner === undefined) return this.#giveUp();
    const id = `reviewed-${finding.rule}-${Date.now().toString(36)}`;
    this.#allows.push(await this.#review.allow({ id, ...place, reason, ...(owner && { owner }) }));
    this.allowed += 1;
    return true;
  }

  #giveUp(): false {
    this.#review.write('  nothing was allowed\n');
    return false;
  }

  async #describe(entry: SourceEntry, finding: Finding, surroundings: Surroundings): Promise<string> {
    const { color, width } = this.#review;
    const around = await surroundings.of(finding);
    const decoded = around?.decoded;
    const via = finding.via ? ` inside ${finding.via.map(({ decode }) => decode).join(', ')}` : '';
    const place = `${entry.path}, record ${finding.record}${finding.path === '' ? '' : `, ${finding.path}`}${finding.in ? ' (key)' : ''}`;
    const said = finding.accepted === undefined ? '' : finding.accepted ? ' (accepted before)' : ' (rejected before)';
    return [
      '',
      `[${this.#shown}/${this.#total}] ${shown(place)}`,
      `  ${finding.rule} (${finding.class}, ${finding.severity}), confidence ${finding.confidence}${via}${said}`,
      `  ${around ? excerpt(around, { color, width: width() - 4 }) : 'its text cannot be shown'}`,
      ...(decoded ? [`  ${DECODED}${excerpt(decoded, { color, width: width() - 4 - DECODED.length })}`] : []),
      '',
    ].join('\n');
  }
}

/** One line: the finding whole if it fits, and as much on either side as there is room for. @param width in columns of the terminal. */
function excerpt({ before, text, after }: DecodedSpan, { color, width }: { color: boolean; width: number }): string {
  const [open, close] = color ? ['\u001b[7m', '\u001b[0m'] : ['«', '»'];
  const most = Math.max(20, width - 20);
  const whole = shown(text);
  const middle = columnsOf(whole) <= most ? whole : `${take([...whole], most - 1).join('')}…`;
  const side = Math.max(8, Math.floor((width - columnsOf(middle) - 2) / 2));
  const front = take([...shown(before)].reverse(), side)
    .reverse()
    .join('');
  return `${front}${open}${middle}${close}${take([...shown(after)], side).join('')}`;
}

/** The first characters that so many columns of a terminal hold. */
function take(characters: readonly string[], columns: number): string[] {
  let room = columns;
  const end = characters.findIndex(character => (room -= columnsOf(character)) < 0);
  return end < 0 ? [...characters] : characters.slice(0, end);
}

/** What could move the cursor, colour the screen or turn the text round is shown as a point: data must not steer the terminal. */
function shown(text: string): string {
  return text.replaceAll(/\r?\n/g, '⏎').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\ufffd]/gu, '·');
}

const ANSWERS: Readonly<Record<string, 'accept' | 'reject' | 'allow' | 'skip' | 'quit'>> = {
  a: 'accept',
  r: 'reject',
  l: 'allow',
  s: 'skip',
  ' ': 'skip',
  q: 'quit',
};
const KEYS = 'Keys: a accept, r reject, l allow (and the like, from now on), s skip, q quit.';
const DECODED = 'decoded: ';
const SAVE_EVERY = 20;
