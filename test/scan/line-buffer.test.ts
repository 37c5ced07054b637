import { describe, expect, it } from 'vitest';
import { LineBuffer, unpackLines } from '../../src/scan/line-buffer.ts';

const takeAll = (buffer: LineBuffer) => Buffer.concat([...unpackLines(buffer.take())]);

describe('LineBuffer', () => {
  it('gives the lines in order as UTF-8, whatever their lengths', () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `${'é漢😀x'.repeat((i * 37) % 500)}${i}\n`);
    const buffer = new LineBuffer();
    for (const line of lines) buffer.add(line);
    expect(buffer.count).toBe(lines.length);
    expect(takeAll(buffer).equals(Buffer.from(lines.join('')))).toBe(true);
    expect(takeAll(new LineBuffer())).toHaveLength(0);
  });

  it('holds more than fits into one string', () => {
    const buffer = new LineBuffer();
    const line = `${'x'.repeat(1 << 16)}\n`;
    for (let i = 0; i < 8400; i++) buffer.add(line);
    const taken = buffer.take();
    expect([...taken.packed, taken.lines].reduce((sum, { length }) => sum + length, 0)).toBeLessThan(16 << 20);
    let length = 0;
    for (const lines of unpackLines(taken)) length += lines.length;
    expect(length).toBe(8400 * line.length);
    expect(length).toBeGreaterThan(2 ** 29 - 24);
  });
});
