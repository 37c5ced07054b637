import { clip } from './columns.ts';
import { html, type Markup } from './markup.ts';
import { toNumber, toPercent, toVisible } from './text.ts';

/** One bar: `tone` is a CSS class of the page. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly tone?: string;
}

const ROW = 26;
const WIDTH = 520;
const LABEL = 190;
const VALUE = 86;
// At 12.5 px a column is some 7 wide, and up to 8 in wide fonts.
const LABEL_COLUMNS = 24;

/** Horizontal bars as an SVG that screen readers can read: a title, and a description with every number. */
export function renderBars(id: string, title: string, bars: readonly Bar[]): Markup {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const room = WIDTH - LABEL - VALUE;
  const height = bars.length * ROW;
  const rows = bars.map(({ label, count, tone }, i) => {
    const width = count === 0 ? 0 : Math.max(2, Math.round((count / most) * room));
    const middle = i * ROW + ROW / 2;
    return html`<g><title>${label}: ${toNumber(count)}</title>
<text class="bar-label" x="${LABEL - 10}" y="${middle}" text-anchor="end" dominant-baseline="central">${clip(toVisible(label), LABEL_COLUMNS)}</text>
<rect class="bar-track" x="${LABEL}" y="${middle - 6}" width="${room}" height="12" rx="2"/>
<rect class="bar ${tone ?? 'tone-plain'}" x="${LABEL}" y="${middle - 6}" width="${width}" height="12" rx="2"/>
<text class="bar-value" x="${LABEL + room + 8}" y="${middle}" dominant-baseline="central">${toNumber(count)}</text></g>
`;
  });
  const description = bars.map(({ label, count }) => `${label}: ${toNumber(count)}`).join('; ');
  return html`<figure><figcaption>${title}</figcaption>
<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>
${rows}</svg></figure>`;
}

/** One bar of what was read and what was not. @param isPartial only chosen columns of it were looked at. */
export function renderCoverage(scanned: number, unread: number, isPartial: boolean): Markup | false {
  const whole = scanned + unread;
  if (whole === 0) return false;
  const width = 1000;
  // A sliver of unread bytes stays visible.
  const gap = unread === 0 ? 0 : Math.min(width, Math.max(6, Math.round((unread / whole) * width)));
  const done = isPartial ? 'read, and chosen columns of them looked at' : 'scanned';
  return html`<svg class="coverage" viewBox="0 0 ${width} 18" preserveAspectRatio="none" role="img" aria-labelledby="coverage-t coverage-d">
<title id="coverage-t">Coverage</title><desc id="coverage-d">${toPercent(scanned, whole)} of the bytes ${done}, ${toNumber(unread)} bytes not read</desc>
<rect class="${isPartial ? 'tone-medium' : 'tone-ok'}" width="${width - gap}" height="18"/><rect class="tone-critical" x="${width - gap}" width="${gap}" height="18"/></svg>`;
}
