import { describe, expect, it } from 'vitest';
import { LineBuffer } from '../../src/scan/line-buffer.ts';

describe('LineBuffer', () => {
  it('gives the lines in order as UTF-8, whatever their lengths', () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `${'é漢😀x'.repeat((i * 37) % 500)}${i}\n`);
    const buffer = new LineBuffer();
    for (const line of lines) buffer.add(line);
    expect(buffer.count).toBe(lines.length);
    expect(Buffer.from(buffer.take()).equals(Buffer.from(lines.join('')))).toBe(true);
    expect(new LineBuffer().take()).toHaveLength(0);
  });

  it('holds more than fits into one string', () => {
    const buffer = new LineBuffer();
    const line = `${'x'.repeat(1 << 16)}\n`;
    for (let i = 0; i < 8400; i++) buffer.add(line);
    const bytes = buffer.take();
    expect(bytes.length).toBe(8400 * line.length);
    expect(bytes.length).toBeGreaterThan(2 ** 29 - 24);
  });
});
