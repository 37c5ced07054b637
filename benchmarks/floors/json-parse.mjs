// What a program pays that only splits lines and calls JSON.parse.
import { openSync, readSync } from 'node:fs';

const file = openSync(process.argv[2], 'r');
const block = Buffer.alloc(4 << 20);
let rest = Buffer.alloc(0);
let records = 0;
while (true) {
  const count = readSync(file, block);
  const bytes = rest.length > 0 ? Buffer.concat([rest, block.subarray(0, count)]) : block.subarray(0, count);
  let start = 0;
  for (let feed = bytes.indexOf(10); feed >= 0; feed = bytes.indexOf(10, start)) {
    parse(bytes.toString('utf8', start, feed));
    start = feed + 1;
  }
  rest = Buffer.from(bytes.subarray(start));
  if (count === 0) break;
}
if (rest.length > 0) parse(rest.toString('utf8'));
process.stdout.write(`${records}\n`);

function parse(line) {
  if (line === '') return;
  JSON.parse(line);
  records += 1;
}
