/** The page's style: sober, no network, prints on A4, follows the reader's light or dark setting. */
export const STYLE = `
:root { color-scheme: light dark;
  --paper: #fff; --ground: #f2f3f4; --ink: #1b2026; --soft: #57606a; --line: #d9dde1; --fill: #f6f7f8;
  --plain: #46647f; --critical: #9b1c31; --high: #c4551d; --medium: #a87b0b; --low: #6b7f8f; --ok: #2e6e4e; --ok-fill: #eef6f1; --bad-fill: #fbf0f1; --warn-fill: #fcf5e8; }
@media screen and (prefers-color-scheme: dark) { :root {
  --paper: #171b20; --ground: #0f1215; --ink: #e4e7ea; --soft: #9aa4ae; --line: #333a42; --fill: #1e242a;
  --plain: #7fa3c2; --critical: #e5677b; --high: #e58a55; --medium: #d3aa3f; --low: #8fa3b3; --ok: #63b58a; --ok-fill: #17251e; --bad-fill: #2a1a1d; --warn-fill: #29231a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 "Helvetica Neue", "Liberation Sans", Arial, system-ui, sans-serif; }
main { max-width: 1060px; margin: 32px auto; padding: 48px 56px; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; }
h1 { font: 600 30px/1.2 Georgia, "Liberation Serif", "Times New Roman", serif; margin: 6px 0 4px; }
h2 { font: 600 20px/1.3 Georgia, "Liberation Serif", "Times New Roman", serif; margin: 48px 0 12px; padding-top: 18px; border-top: 1px solid var(--line); break-after: avoid; }
h3 { font-size: 15px; margin: 26px 0 6px; break-after: avoid; }
p { margin: 8px 0; max-width: 78ch; }
.over { margin: 0; max-width: none; color: var(--soft); font-size: 13px; letter-spacing: .02em; }
.soft { color: var(--soft); } small, .small { font-size: 13px; }
code, .mono { font: 12.5px/1.5 ui-monospace, "Liberation Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.verdict { margin: 26px 0 22px; padding: 18px 22px; border: 1px solid var(--line); border-left: 6px solid var(--tone); border-radius: 3px; background: var(--tone-fill); }
.verdict h2 { border: 0; margin: 0 0 4px; padding: 0; color: var(--tone); font-size: 23px; }
.verdict ul { margin: 8px 0 0; padding-left: 20px; }
.v0 { --tone: var(--ok); --tone-fill: var(--ok-fill); } .v1 { --tone: var(--critical); --tone-fill: var(--bad-fill); }
.v2, .v3 { --tone: var(--high); --tone-fill: var(--warn-fill); }
.keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 1px; margin: 0; border: 1px solid var(--line); border-radius: 3px; }
.keys div { box-shadow: 0 0 0 1px var(--line); padding: 12px 16px; } .keys dt { color: var(--soft); font-size: 13px; } .keys dd { margin: 0; font-size: 22px; font-variant-numeric: tabular-nums; }
.keys small { display: block; color: var(--soft); }
.coverage { display: block; width: 100%; height: 14px; border-radius: 3px; }
figure { margin: 18px 0 0; break-inside: avoid; } figcaption { font-weight: 600; margin-bottom: 6px; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 8px 40px; }
.chart { display: block; width: 100%; height: auto; max-width: 560px; font-size: 12.5px; }
.bar-label, .bar-value { fill: var(--ink); } .bar-value { font-variant-numeric: tabular-nums; } .bar-track { fill: var(--fill); }
.tone-plain { fill: var(--plain); } .tone-critical { fill: var(--critical); } .tone-high { fill: var(--high); } .tone-medium { fill: var(--medium); } .tone-low { fill: var(--low); } .tone-ok { fill: var(--ok); }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; margin: 10px 0 4px; font-size: 13.5px; }
caption { text-align: left; font-weight: 600; padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 6px 14px 6px 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 1px solid var(--soft); color: var(--soft); font-weight: 600; white-space: nowrap; } tbody th { font-weight: 400; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } th:last-child, td:last-child { padding-right: 0; }
.n + td:not(.n), .n + th:not(.n) { padding-left: 16px; } td.n code { overflow-wrap: normal; }
.tight { white-space: nowrap; } .name { overflow-wrap: anywhere; min-width: 14ch; }
.tag { white-space: nowrap; } .tag::before { content: ""; display: inline-block; width: 9px; height: 9px; margin-right: 7px; border-radius: 2px; background: var(--dot, var(--low)); }
.critical { --dot: var(--critical); } .high { --dot: var(--high); } .medium { --dot: var(--medium); } .low { --dot: var(--low); } .ok { --dot: var(--ok); }
tr { break-inside: avoid; } .more { color: var(--soft); margin: 4px 0 0; }
.limits li { margin: 4px 0; max-width: 78ch; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 4px 22px; margin: 10px 0; } .facts dt { color: var(--soft); } .facts dd { margin: 0; min-width: 0; }
.sign { display: grid; grid-template-columns: 1fr 1fr; gap: 32px; margin-top: 18px; break-inside: avoid; }
.sign h3 { margin-top: 0; } .sign .line { display: flex; gap: 12px; align-items: end; height: 42px; border-bottom: 1px solid var(--soft); color: var(--soft); font-size: 13px; padding-bottom: 3px; }
.boxes { list-style: none; padding: 0; margin: 12px 0; display: flex; flex-wrap: wrap; gap: 8px 28px; } .boxes li::before { content: ""; display: inline-block; width: 13px; height: 13px; border: 1px solid var(--ink); margin-right: 9px; vertical-align: -2px; }
@media (max-width: 700px) { main { margin: 0; padding: 24px 18px; border: 0; } .sign { grid-template-columns: 1fr; } .facts { grid-template-columns: 1fr; } }
@media screen and (max-width: 700px) { .wide table { min-width: 640px; } }
@media print { @page { size: A4; margin: 18mm 16mm; } body { background: none; font-size: 10.5pt; } main { margin: 0; padding: 0; border: 0; max-width: none; } h2 { margin-top: 26pt; } table { font-size: 9.5pt; }
  .verdict, svg, .tag::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .wide { overflow: visible; } .sign-off { break-inside: avoid; } }
`;
