import type { Progress } from '../scan/progress.ts';
import { shorten, toBytes, toCount } from './text.ts';

const FRAME_MS = 100;
const BAR_WIDTH = 20;
const SEPARATOR = ' · ';
/** On terminals of less than 100 columns. */
const SHORT_BAR_WIDTH = 10;
/** A name of fewer characters tells nothing. */
const SHORTEST_NAME = 8;

/** Draws one line on a terminal and keeps it fresh; erases itself at the end. */
export class ProgressBar {
  readonly #out: { write(text: string): void };
  readonly #width: number;
  readonly #now: () => number;
  readonly #start: number;
  #total = 0;
  #done = 0; // bytes on disk of finished sources
  #current = new Map<string, number>(); // bytes on disk of the others, as far as they have come
  #scanned = 0;
  #findings = 0;
  #drawnAt = 0;
  #isDrawn = false;

  /** @param now milliseconds; the clock, unless a test brings its own. */
  constructor(out: { write(text: string): void }, width: number, now: () => number = () => performance.now()) {
    this.#out = out;
    this.#width = width;
    this.#now = now;
    this.#start = now();
  }

  /** Bytes on disk of all sources. */
  begin(total: number): void {
    this.#total = total;
  }

  update(progress: Progress): void {
    this.#scanned += progress.bytes;
    this.#findings += progress.findings;
    if (progress.finishedBytes === undefined) {
      this.#current.set(progress.source, (this.#current.get(progress.source) ?? 0) + progress.diskBytes);
    } else {
      this.#current.delete(progress.source);
      this.#done += progress.finishedBytes;
    }
    if (this.#now() - this.#drawnAt >= FRAME_MS) this.#draw(progress.source);
  }

  end(): void {
    if (this.#isDrawn) this.#out.write('\r\x1b[2K');
    this.#isDrawn = false;
  }

  #draw(source: string): void {
    this.#drawnAt = this.#now();
    this.#isDrawn = true;
    const seconds = Math.max(0.001, (this.#drawnAt - this.#start) / 1000);
    let reached = this.#done;
    for (const bytes of this.#current.values()) reached += bytes;
    const share = this.#total === 0 ? 0 : Math.min(1, reached / this.#total);
    const rate = this.#scanned / seconds;
    const left = share > 0.01 ? `${toDuration((seconds / share) * (1 - share))} left` : 'estimating';
    const facts = [
      `${Math.floor(share * 100)} %`,
      toBytes(this.#scanned),
      `${toBytes(rate)}/s`,
      left,
      toCount(this.#findings, 'finding'),
    ];
    this.#out.write(`\r\x1b[2K${this.#toLine(share, facts, source)}`);
  }

  // As much as fits: first the name becomes shorter, then the bar goes, then facts from the end.
  #toLine(share: number, facts: readonly string[], source: string): string {
    const room = this.#width - 1;
    const barWidth = this.#width < 100 ? SHORT_BAR_WIDTH : BAR_WIDTH;
    const filled = Math.round(share * barWidth);
    const line = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${facts.join(SEPARATOR)}`;
    const rest = room - line.length - SEPARATOR.length;
    if (rest >= SHORTEST_NAME) return `${line}${SEPARATOR}${shorten(source, rest)}`;
    if (line.length <= room) return line;
    const told = [...facts];
    while (told.length > 1 && told.join(SEPARATOR).length > room) told.pop();
    return shorten(told.join(SEPARATOR), room);
  }
}

/** `45 s`, `5 min 20 s`, `2 h 5 min`. */
function toDuration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
