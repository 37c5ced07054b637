import { describe, expect, it } from 'vitest';
import { readBlock } from '../../src/scan/block-entries.ts';

/** The values below the first `secrets`. */
function entriesOf(text: string): readonly string[] | undefined {
  const bytes = Buffer.from(text);
  const start = bytes.indexOf('secrets');
  const table = readBlock(bytes, start, start + 'secrets'.length, { unclosed: 0 });
  return table?.cells.map(cell => bytes.toString('utf8', cell!.start, cell!.end));
}

describe('a block of entries', () => {
  it('is read from deeper lines, each value without its quotes and what is remarked', () => {
    expect(
      entriesOf('a:\n  secrets:\n    mail: "ä b"\n\n    shop: two # old\n    "x y": three\n  next: four\n'),
    ).toEqual(['ä b', 'two', 'three']);
  });

  it('leaves out entries of entries, anchors and texts of several lines', () => {
    expect(entriesOf('secrets:\n  a: |\n    x: y\n  b: &b\n  c:\n    d: e\n  f: g\n')).toEqual(['g']);
  });

  it('is read from lists, also at the indent of their name', () => {
    expect(entriesOf('secrets:\n- one\n- two\nz: three\n')).toEqual(['one', 'two']);
  });

  it('is read from brackets, names of entries left out', () => {
    expect(entriesOf(`secrets = {\n 'a': 'one', "b" => "t\\"wo" }; x = 'three'`)).toEqual(['one', 't\\"wo']);
    expect(entriesOf('acl { secrets { agent = "one" } } z = "two"')).toEqual(['one']);
    expect(entriesOf('secrets = ["one", ["two"]]')).toEqual(['one', 'two']);
  });

  it('is read from a section up to the next one', () => {
    expect(entriesOf('[secrets]\r\na = one\r\n\r\nb=two\r\n[paths]\r\nc = three\r\n')).toEqual(['one', 'two']);
  });

  it('is read from an indented section up to the next one of its indent', () => {
    expect(entriesOf('run:\n    [secrets]\n    a = one\n\n    b=two\n    [paths]\n    c = three\n')).toEqual([
      'one',
      'two',
    ]);
    expect(entriesOf('[secrets]\n  a = one\n  [x]\n  b = two\n')).toEqual(['one', 'two']);
  });

  it('is none where no block opens, or none closes', () => {
    expect(entriesOf('secrets are kept')).toBeUndefined();
    expect(entriesOf('secrets: none\nmail: x\n')).toBeUndefined();
    expect(entriesOf('secrets = { "a": "b"')).toBeUndefined();
  });

  it('is not read any more in a text in which only what was made for it would open so many that do not end', () => {
    const effort = { unclosed: 0 };
    const read = (text: string) => readBlock(Buffer.from(text), 0, 'secrets'.length, effort)?.cells.length;
    expect(read('secrets = ["one"]')).toBe(1);
    for (let i = 0; i < 255; i++) read('secrets = ["one"');
    expect(read('secrets = ["one"]')).toBe(1);
    read('secrets = ["one"');
    expect([effort.unclosed, read('secrets = ["one"]')]).toEqual([256, undefined]);
  });
});
