const WIDTHS = [20, 9, 9, 9, 9, 9, 22, 12];
const COLUMNS = ['', 'seconds', 'MB/s', 'MB/s/core', 'peak MB', 'findings', 'planted found', 'to floor'];

export function printHeading(question) {
  console.log(`\n${question}`);
}

/** One file's table. MB/s count the plain text in the file; per core is by processor time of all threads; the last column is wall time in floors. */
export function printCase({ corpus, format, bytes, textBytes, records, planted, tools }) {
  const plain = bytes === textBytes ? '' : `, ${mb(textBytes)} MB as text`;
  const known = planted === undefined ? '' : `, ${planted} planted`;
  console.log(`\n${corpus}.${format}: ${mb(bytes)} MB${plain}, ${records} records${known}`);
  printRow(COLUMNS);
  // The last floor is the one nearest to the work: parsing or inflating.
  const floor = tools.filter(tool => tool.isFloor && !tool.failure).at(-1);
  for (const tool of tools) {
    if (tool.failure) console.log(`  ${tool.name.padEnd(WIDTHS[0])} failed: ${tool.failure}`);
    else printRow(toCells(tool, textBytes, floor));
  }
}

function toCells(tool, textBytes, floor) {
  return [
    tool.name,
    tool.wall.toFixed(2),
    mb(textBytes / tool.wall),
    mb(textBytes / Math.max(tool.cpu, 0.01)),
    mb(tool.memory),
    tool.findings ?? '',
    tool.wanted === undefined ? '' : `${tool.recalled} of ${tool.wanted}`,
    floor && floor !== tool ? `${(tool.wall / floor.wall).toFixed(2)} × ` : '',
  ];
}

function printRow(cells) {
  console.log(
    `  ${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(WIDTHS[i]) : String(cell).padStart(WIDTHS[i]))).join(' ')}`,
  );
}

function mb(bytes) {
  return bytes >= 1e7 ? (bytes / 1e6).toFixed(0) : (bytes / 1e6).toFixed(1);
}
