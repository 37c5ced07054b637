import { describe, expect, it } from 'vitest';
import { describeForeign } from '../src/foreign-error.ts';
import { toToken } from './test-rule.ts';

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe('an error that nobody foresaw', () => {
  it('is told by its kind and place, never by what it says', () => {
    const text = `{"a":"${toToken(1)}"`;
    for (const error of [
      thrownBy(() => JSON.parse(text)),
      thrownBy(() => JSON.parse(`${toToken(1)}\n    at ${toToken(2)}.js:1:2\n`)),
      new TypeError(`${toToken(1)}\n    at ${toToken(2)}.js:1:2`),
      Object.assign(new Error(toToken(1)), { code: toToken(2), syscall: `read ${toToken(3)}` }),
    ]) {
      const told = describeForeign(error);
      expect(told).toMatch(/^(?:SyntaxError|TypeError|Error) at foreign-error\.test\.ts:\d+:\d+/);
      expect(told).not.toMatch(/zqx7|\n/);
    }
  });

  it('tells what the system said', () => {
    const error = Object.assign(new Error('EFBIG: file too large, write'), { code: 'EFBIG', syscall: 'write' });
    expect(describeForeign(error)).toMatch(/^Error EFBIG write at foreign-error\.test\.ts:/);
  });

  it('is told without a place where what it says may stand among them, or none is known', () => {
    const error = new Error(`x\n    at ${toToken(1)}.js:1:2`);
    expect(error.stack).toContain(toToken(1)); // as it is from here on
    for (const message of ['y', '', 'at']) {
      error.message = message;
      expect(describeForeign(error)).toBe('Error');
    }
    expect(describeForeign(new Error())).toMatch(/^Error at /);
    expect(describeForeign(Object.assign(new RangeError('x'), { stack: undefined }))).toBe('RangeError');
    expect([describeForeign(toToken(1)), describeForeign(null)]).toEqual(['a thrown string', 'a thrown null']);
  });
});
