import { describe, expect, it } from 'vitest';
import { ProgressBar } from '../../src/reports/progress-bar.ts';

function draw(width = 100) {
  let now = 0;
  const written: string[] = [];
  const bar = new ProgressBar({ write: text => void written.push(text) }, width, () => now);
  return {
    bar,
    at(ms: number) {
      now = ms;
    },
    last: () => written.at(-1)!.replace(/^\r\u001b\[2K/, ''),
  };
}

describe('the progress bar', () => {
  it('shows the share of the bytes on the disk, speed of the data, time left and findings', () => {
    const { bar, at, last } = draw();
    bar.begin(1000);
    at(2000);
    // Compressed: ten times as many bytes as it has on the disk.
    bar.update({ source: 'a.jsonl.gz', bytes: 2_500_000, diskBytes: 250, findings: 3 });
    expect(last()).toBe('█████░░░░░░░░░░░░░░░ 25 % · 2.5 MB · 1.3 MB/s · 6 s left · 3 findings · a.jsonl.gz');
    at(4000);
    bar.update({ source: 'a.jsonl.gz', bytes: 0, diskBytes: 0, findings: 0, finishedBytes: 500 });
    expect(last()).toMatch(/ 50 % .* 4 s left /);
  });

  it.each([
    [59_000, '59 s left'],
    [320_000, '5 min 20 s left'],
    [7_500_000, '2 h 5 min left'],
  ])('after half of the bytes in %i ms says %s', (ms, expected) => {
    const { bar, at, last } = draw();
    bar.begin(1000);
    at(ms);
    bar.update({ source: 'a', bytes: 500, diskBytes: 500, findings: 0 });
    expect(last()).toContain(` ${expected} `);
  });

  it('says one finding', () => {
    const { bar, at, last } = draw();
    bar.begin(1000);
    at(200);
    bar.update({ source: 'a', bytes: 500, diskBytes: 500, findings: 1 });
    expect(last()).toContain(' 1 finding · a');
  });

  it.each([
    [80, '█████░░░░░ 50 % · 2.5 MB · 1.3 MB/s · 2 s left · 26,215 findings · folder…jsonl'],
    [72, '█████░░░░░ 50 % · 2.5 MB · 1.3 MB/s · 2 s left · 26,215 findings'],
    [60, '50 % · 2.5 MB · 1.3 MB/s · 2 s left · 26,215 findings'],
    [50, '50 % · 2.5 MB · 1.3 MB/s · 2 s left'],
    [20, '50 % · 2.5 MB'],
  ])('in %i columns tells whole facts', (width, expected) => {
    const { bar, at, last } = draw(width);
    bar.begin(1000);
    at(2000);
    bar.update({ source: 'folder/of/files/f.jsonl', bytes: 2_500_000, diskBytes: 500, findings: 26_215 });
    expect(last()).toBe(expected);
    expect(last().length).toBeLessThan(width);
  });

  it('fits a narrow terminal and leaves nothing behind', () => {
    const { bar, at, last } = draw(30);
    bar.begin(1000);
    at(200);
    bar.update({ source: 'x'.repeat(100), bytes: 500, diskBytes: 500, findings: 1 });
    expect(last().length).toBeLessThan(30);
    bar.end();
    expect(last()).toBe('');
  });
});
