// node benchmarks/plots.mjs benchmarks/runs/…/run.json: draws the answers to the question `scaling` as docs/performance-*.svg.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 64;
const RIGHT = 150;
const TOP = 40;
const BOTTOM = 48;
// Told apart without colour, too: each line has a mark of its own.
const STYLES = [
  { colour: '#1f6feb', mark: 'circle' },
  { colour: '#b35900', mark: 'square' },
  { colour: '#6e7781', mark: 'diamond' },
  { colour: '#1a7f37', mark: 'circle' },
];

const [, , file] = process.argv;
const { results } = JSON.parse(readFileSync(file, 'utf8'));
const scaling = results.filter(({ question }) => question === 'scaling');
const sizes = scaling.filter(({ corpus }) => corpus === 'mixed');
const floods = scaling.filter(({ corpus }) => corpus === 'flood');

draw(
  'size',
  'Seconds by size',
  'MB of JSON Lines',
  's',
  linesOf(sizes, mbOf, ({ wall }) => wall),
);
draw('memory', 'Peak memory by size', 'MB of JSON Lines', 'MB', linesOf(sizes.map(ours), mbOf, memoryOf), 'linear');
draw(
  'findings',
  'Seconds by findings',
  'findings',
  's',
  linesOf(floods, findingsOf, ({ wall }) => wall),
);
draw('findings-memory', 'Peak memory by findings', 'findings', 'MB', linesOf(floods, findingsOf, memoryOf), 'linear');

function mbOf({ bytes }) {
  return bytes / 1e6;
}

function findingsOf({ tools }) {
  return tools[0].findings;
}

function memoryOf({ memory }) {
  return memory / 1e6;
}

function ours(result) {
  return { ...result, tools: result.tools.filter(({ isFloor }) => !isFloor) };
}

/** A line for each tool, its points ascending. */
function linesOf(cases, x, y) {
  return cases[0].tools.map(({ name }) => ({
    name,
    points: cases.map(entry => [x(entry), y(entry.tools.find(tool => tool.name === name))]),
  }));
}

function draw(name, title, xLabel, yLabel, lines, yScale = 'log') {
  const xs = logScale(
    lines.flatMap(({ points }) => points.map(([x]) => x)),
    LEFT,
    WIDTH - RIGHT,
  );
  const ys = (yScale === 'log' ? logScale : linearScale)(
    lines.flatMap(({ points }) => points.map(([, y]) => y)),
    HEIGHT - BOTTOM,
    TOP,
  );
  const grid = [
    ...xs.ticks.map(x => `<path d="M${xs.at(x)} ${TOP}V${HEIGHT - BOTTOM}"/>`),
    ...ys.ticks.map(y => `<path d="M${LEFT} ${ys.at(y)}H${WIDTH - RIGHT}"/>`),
  ];
  const labels = [
    ...xs.ticks.map(x => text(xs.at(x), HEIGHT - BOTTOM + 18, toLabel(x), 'middle')),
    ...ys.ticks.map(y => text(LEFT - 8, ys.at(y) + 4, toLabel(y), 'end')),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, xLabel, 'middle'),
    text(LEFT - 8, TOP - 14, yLabel, 'end'),
    text(LEFT, TOP - 14, title, 'start', ' font-weight="600"'),
  ];
  const series = lines.map(({ name: tool, points }, i) => {
    const { colour, mark } = STYLES[i % STYLES.length];
    const places = points.map(([x, y]) => [xs.at(x), ys.at(y)]);
    const [lastX, lastY] = places.at(-1);
    return `<g stroke="${colour}" fill="${colour}"><path d="M${places.map(place => place.join(' ')).join('L')}" fill="none" stroke-width="2"/>${places
      .map(place => marker(mark, ...place))
      .join('')}</g>${text(lastX + 12, lastY + 4 + (i - 1) * 3, tool, 'start', ` fill="${colour}"`)}`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="${title}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<g stroke="#d8dee4">${grid.join('')}</g>
<g fill="#24292f">${labels.join('')}</g>
${series.join('\n')}
</svg>
`;
  writeFileSync(fileURLToPath(new URL(`../docs/performance-${name}.svg`, import.meta.url)), svg);
}

function text(x, y, content, anchor, more = '') {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${more}>${content}</text>`;
}

function marker(mark, x, y) {
  if (mark === 'circle') return `<circle cx="${x}" cy="${y}" r="4"/>`;
  if (mark === 'square') return `<rect x="${round(x - 4)}" y="${round(y - 4)}" width="8" height="8"/>`;
  return `<path d="M${x} ${round(y - 5)}l5 5l-5 5l-5 -5z"/>`;
}

/** Whole powers of ten around the values. */
function logScale(values, from, to) {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.ceil(Math.log10(Math.max(...values)) - 0.05);
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  return { ticks, at: value => round(from + ((Math.log10(value) - low) / (high - low)) * (to - from)) };
}

function linearScale(values, from, to) {
  const step = 10 ** Math.floor(Math.log10(Math.max(...values)));
  const high = Math.ceil(Math.max(...values) / step) * step;
  const ticks = Array.from({ length: high / step + 1 }, (_, i) => i * step);
  return { ticks, at: value => round(from + (value / high) * (to - from)) };
}

function round(value) {
  return Math.round(value * 10) / 10;
}

function toLabel(value) {
  if (value >= 1e6) return `${value / 1e6} M`;
  return value >= 1e4 ? `${value / 1e3} k` : String(Number(value.toPrecision(3)));
}
