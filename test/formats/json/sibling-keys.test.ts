import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOfColumns, siblingKeys } from '../../../src/formats/json/sibling-keys.ts';

/** The keys beside the first `"HERE"` of a text. */
function keysBeside(json: string, value = '"HERE"'): string[] {
  const start = Buffer.from(json.slice(0, json.indexOf(value))).length;
  return [...siblingKeys(Buffer.from(json), start, start + Buffer.from(value).length)].sort();
}

describe('the keys beside a value', () => {
  it('are those of its own object, its own among them', () => {
    expect(keysBeside('{"a":{"x":1},"first":"HERE", "last" : "b","c":[{"y":2}]}')).toEqual(['a', 'c', 'first', 'last']);
    expect(keysBeside('{"out":1,"in":{"k":"HERE","l":true},"after":2}')).toEqual(['k', 'l']);
    expect(keysBeside('{"n":12.5,"m":null}', '12.5')).toEqual(['m', 'n']);
  });

  it('are none alone, and those of the object in which the list of it stands', () => {
    expect(keysBeside('{"list":["a","HERE","b"],"k":1}')).toEqual(['k', 'list']);
    expect(keysBeside('{"x":{"y":1},"list":[["a"],["HERE"]],"k":[{"z":1}]}')).toEqual(['k', 'list', 'x']);
    expect(keysBeside('{"x":1}\n["HERE"]\n{"y":2}')).toEqual([]);
    expect(keysBeside('"HERE"')).toEqual([]);
  });

  it('are also those beside the key that it is the value of', () => {
    expect(keysBeside('{"zip":{"value":"HERE","at":1},"city":{"value":"x"}}')).toEqual(['at', 'city', 'value', 'zip']);
    expect(keysBeside('{"o":{"zip":{"code":"HERE"},"city":1}}')).toEqual(['code']);
  });

  it('are the names of the columns of a cell', () => {
    const json = Buffer.from('{"columns":["a","HERE", "b\\"]"],"rows":[["x"]]}');
    const start = json.indexOf('HERE');
    expect([...namesOfColumns(json, start, start + 4)].sort()).toEqual(['HERE', 'a', 'b"]']);
  });

  it('are decoded, and not misled by quotes, brackets and backslashes in texts', () => {
    expect(keysBeside(String.raw`{"pr\u00e9nom":"a\"}{\\","k":"HERE","z\"":"\\\\","m":"{\"no\":1}"}`)).toEqual(
      ['k', 'm', 'prénom', 'z"'].sort(),
    );
  });

  it('are those that JSON.parse sees, whatever the values are', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 8 }), record => {
        const json = JSON.stringify({ ...record, own: '§§' });
        expect(keysBeside(json, '"§§"')).toEqual(Object.keys(JSON.parse(json)).sort());
      }),
    );
  });

  it('are looked for only so far, so that many values in one object take no longer than as many alone', () => {
    const many = `{${Array.from({ length: 1000 }, (_, at) => `"k${at}":1`).join(',')},"own":"HERE"}`;
    expect(keysBeside(many).length).toBeLessThan(100);
    expect(keysBeside(`{"far":1,"long":"${'x'.repeat(10_000)}","own":"HERE"}`)).toEqual(['own']);
    expect(keysBeside(`{"own":"HERE","long":"${'x'.repeat(10_000)}","far":1}`)).toEqual(['long', 'own']);
  });
});
