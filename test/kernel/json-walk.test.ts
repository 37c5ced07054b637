import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/formats/json/parse.ts';
import { walkAll } from './walked-fields.ts';
import { countScalars, dice, listFields, tree, writeTree } from './written-json.ts';

const isJson = (text: string): boolean => {
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
};
const fieldsOf = (bytes: Buffer, isOneRecord = false) =>
  walkAll(bytes, isOneRecord).fields.map(({ raw: _, ...field }) => field);

describe('walkJson', () => {
  it('gives every key, string and number of a record with its path and names, in the order written', () => {
    fc.assert(
      fc.property(tree, dice, (node, roll) => {
        const written = writeTree(node, roll[Symbol.iterator](), false);
        const walked = walkAll(Buffer.from(written), true);
        expect(walked.broken).toEqual([]);
        expect(walked.scalars).toBe(countScalars(node));
        expect(walked.fields.map(({ raw: _, ...field }) => field)).toEqual(listFields(node));
        // The reference writer is itself checked: what it writes is JSON.
        expect(isJson(written)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the fields of many lines, each with the paths of its own record', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { maxLength: 12 }),
        dice,
        fc.constantFrom('\n', '\r\n', '\n\n', '\n \t\r\n'),
        (nodes, stream, lineEnd) => {
          const roll = stream[Symbol.iterator]();
          const written = nodes.map(node => writeTree(node, roll, true)).join(lineEnd);
          const walked = walkAll(Buffer.from(written));
          expect(walked.broken).toEqual([]);
          expect(walked.records).toBe(nodes.length);
          expect(walked.fields.map(({ raw: _, ...field }) => field)).toEqual(nodes.flatMap(node => listFields(node)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes a record as JSON exactly when parseJson does, however it was damaged', () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.constantFrom('delete', 'insert', 'replace', 'cut', 'swap'),
      fc.constantFrom(...'{}[]",:\\0123456789.eE+-truefalsnNIinty \n\t\u0000\u001f\u007fé\u00a0\u2028\ufeff'),
    );
    let rejected = 0;
    fc.assert(
      fc.property(tree, dice, fc.array(damage, { minLength: 1, maxLength: 3 }), (node, stream, damages) => {
        let written = writeTree(node, stream[Symbol.iterator](), false);
        for (const [place, how, char] of damages) {
          const at = written.length === 0 ? 0 : place % written.length;
          if (how === 'delete') written = written.slice(0, at) + written.slice(at + 1);
          else if (how === 'insert') written = written.slice(0, at) + char + written.slice(at);
          else if (how === 'replace') written = written.slice(0, at) + char + written.slice(at + 1);
          else if (how === 'cut') written = written.slice(0, at);
          else written = written.slice(at) + written.slice(0, at);
        }
        written = written.toWellFormed();
        const isValid = walkAll(Buffer.from(written), true).broken.length === 0;
        expect(isValid, written).toBe(isJson(written));
        if (!isValid) rejected += 1;
      }),
      { numRuns: 5000 },
    );
    expect(rejected).toBeGreaterThan(1000);
  });

  it('takes bytes at random for JSON exactly when parseJson does', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '.',
      'e',
      '0',
      'true',
      'fals',
      'null',
      'NaN',
      'Infinity',
      'Inf',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), tokens => {
        const written = tokens.join('');
        expect(walkAll(Buffer.from(written), true).broken.length === 0, written).toBe(isJson(written));
      }),
      { numRuns: 20_000 },
    );
  });

  it('reads a string of any length to its end, at every offset', () => {
    for (let length = 0; length < 70; length++) {
      for (const end of ['', '\\"', '\\\\', '\\u0041', 'é']) {
        const written = `${' '.repeat(length % 17)}{"k":"${'x'.repeat(length)}${end}"}`;
        expect(fieldsOf(Buffer.from(written))[1]!.text).toBe((JSON.parse(written) as { k: string }).k);
      }
    }
  });

  it('keeps duplicate keys apart', () => {
    expect(fieldsOf(Buffer.from('{"a":"1","a":"2","a":{"a":3}}')).map(({ path, text }) => [path, text])).toEqual([
      ['a', 'a'],
      ['a', '1'],
      ['a', 'a'],
      ['a', '2'],
      ['a', 'a'],
      ['a.a', 'a'],
      ['a.a', '3'],
    ]);
  });

  it('reads a lone surrogate as U+FFFD and a pair as its character', () => {
    expect(
      fieldsOf(Buffer.from('["\\ud800","\\udc00x","\\ud83d\\ude00","\\ud83d\\ud83d\\ude00","\\ud83dx"]')).map(
        it => it.text,
      ),
    ).toEqual(['\ufffd', '\ufffdx', '😀', '\ufffd😀', '\ufffdx']);
  });

  it('reads invalid UTF-8 as U+FFFD, as TextDecoder does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), sample => {
        const content = Buffer.from(sample.filter(byte => byte !== 34 && byte !== 92 && byte >= 32));
        const text = fieldsOf(Buffer.concat([Buffer.from('["'), content, Buffer.from('"]')]))[0]!.text;
        expect(text).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(content));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['[', ']'],
    ['{"a":', '}'],
  ])('walks 1,024 levels of %s and calls 1,025 too deep', (open, close) => {
    const nest = (levels: number) => Buffer.from(`${open.repeat(levels)}1${close.repeat(levels)}`);
    expect(walkAll(nest(1024)).broken).toEqual([]);
    expect(walkAll(nest(1024)).fields.at(-1)!.text).toBe('1');
    expect(walkAll(nest(1025)).broken).toEqual([{ record: 0, isTooDeep: true }]);
  });

  it('goes on behind a record that is too deep or no JSON', () => {
    const lines = ['{"a":1}', '['.repeat(2000), '{"b":', '{"c":2}'].join('\n');
    const walked = walkAll(Buffer.from(lines));
    expect(walked.records).toBe(4);
    expect(walked.broken).toEqual([
      { record: 1, isTooDeep: true },
      { record: 2, isTooDeep: false },
    ]);
    expect(walked.fields.map(it => it.text)).toEqual(['a', '1', 'c', '2']);
  });
});
