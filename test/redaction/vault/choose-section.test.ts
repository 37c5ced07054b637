import { expect, it } from 'vitest';
import { chooseSection } from '../../../src/redaction/vault/choose-section.ts';
import type { Section } from '../../../src/redaction/vault/vault-file.ts';

const section = (source: string, before: string, after: string, start = 0) =>
  ({ source, before: { sha256: before }, after: { sha256: after }, start }) as Section;

it.each<[string, readonly Section[], string, Section | 'several' | undefined]>([
  [
    'the one of its name and bytes',
    [section('d/a', '1', 'x'), section('d/b', '2', 'x')],
    'd/b',
    section('d/b', '2', 'x'),
  ],
  ['the one of its very name', [section('b', '1', 'x'), section('d/b', '2', 'x')], 'd/b', section('d/b', '2', 'x')],
  [
    'the last of its name',
    [section('d/a', '1', 'x', 1), section('d/a', '1', 'x', 2)],
    'd/a',
    section('d/a', '1', 'x', 2),
  ],
  [
    'the one whose name ends alike',
    [section('d/a', '1', 'x'), section('d/b', '2', 'x')],
    'far/d/b',
    section('d/b', '2', 'x'),
  ],
  ['the one of its bytes, under whatever name', [section('d/a', '1', 'x')], 'moved', section('d/a', '1', 'x')],
  ['any of one original', [section('d/a', '1', 'x'), section('d/b', '1', 'x')], 'moved', section('d/b', '1', 'x')],
  ['none of several originals', [section('d/a', '1', 'x'), section('d/b', '2', 'x')], 'moved', 'several'],
  ['none of other bytes', [section('d/a', '1', 'y')], 'd/a', undefined],
])('a redacted file has %s', (_, sections, path, wanted) => {
  expect(chooseSection(sections, { path, digest: 'x' })).toEqual(wanted);
});
