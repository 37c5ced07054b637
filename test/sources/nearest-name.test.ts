import { expect, it } from 'vitest';
import { findNearestName } from '../../src/sources/nearest-name.ts';

it('finds slips of a letter or two', () => {
  const names = ['train.jsonl', 'test.jsonl', 'a'];
  expect(findNearestName('trian.jsonl', names)).toBe('train.jsonl');
  expect(findNearestName('tets.jsonl', names)).toBe('test.jsonl');
  expect(findNearestName('Train.JSONL', names)).toBe('train.jsonl');
  expect(findNearestName('b', names)).toBe('a');
});

it('finds nothing when nothing is near', () => {
  expect(findNearestName('validation.csv', ['train.jsonl', 'test.jsonl'])).toBeUndefined();
  expect(findNearestName('ab', ['xy'])).toBeUndefined();
});
