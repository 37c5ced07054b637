import { describe, expect, it } from 'vitest';
import { AuditError } from '../../src/errors.ts';
import { toOperatorChoice } from '../../src/options/operator-choice.ts';
import { compileChoice } from '../../src/redaction/choose-operator.ts';

const config = {
  default: 'mask',
  byRule: { email: 'remove', 'us-*': 'null' },
  byColumn: { 'meta.**': 'keep' },
  bySeverity: { high: 'drop-record' },
  byClass: { pii: 'label' },
};
const nothing = { default: undefined, byRule: {}, byColumn: {}, bySeverity: {}, byClass: {} };
const ids = ['email', 'phone', 'us-ssn', 'us-ein'];
const finding = { rule: 'phone', class: 'secret', severity: 'low', path: 'messages[2].content' } as const;
const nameOf = (flags: string[], other: object = {}, operator?: string) =>
  compileChoice(toOperatorChoice({ operator, operators: flags }, config, ids), undefined)({ ...finding, ...other })
    .name;

describe('the operator of a finding', () => {
  it('is that of its rule, else its column, else its severity, else its class, else the default', () => {
    const pii = { class: 'pii' } as const;
    expect(nameOf([])).toBe('mask');
    expect(nameOf([], pii)).toBe('label');
    expect(nameOf([], { ...pii, severity: 'high' })).toBe('drop-record');
    expect(nameOf([], { ...pii, severity: 'high', path: 'meta.user[3].id' })).toBe('keep');
    expect(nameOf([], { ...pii, path: 'meta.x', rule: 'us-ssn' })).toBe('null');
    expect(nameOf([], { ...pii, path: 'meta.x', rule: 'email' })).toBe('remove');
  });

  it('is that of a flag rather than that of sluice.yaml', () => {
    expect(nameOf([], {}, 'remove')).toBe('remove');
    expect(nameOf(['email=label'], { rule: 'email' })).toBe('label');
    expect(nameOf(['rule:us-s*=label'], { rule: 'us-ssn' })).toBe('label');
    expect(nameOf(['rule:us-s*=label'], { rule: 'us-ein' })).toBe('null');
    expect(nameOf(['column:messages[].content=remove'])).toBe('remove');
    expect(nameOf(['column:messages[1].content=remove'])).toBe('mask');
    expect(nameOf(['column:__proto__=remove'], { path: '__proto__' })).toBe('remove');
    expect(nameOf(['severity:low=remove'])).toBe('remove');
    expect(nameOf(['class:secret=text:text=a=b'])).toBe('text');
  });

  it('is that of an id rather than of a glob, whichever is named first', () => {
    const byRule = { 'us-*': 'null', 'us-ssn': 'remove' };
    const choose = compileChoice({ default: 'label', byRule }, undefined);
    expect(['us-ssn', 'us-ein', 'phone'].map(rule => choose({ ...finding, rule }).name)).toEqual([
      'remove',
      'null',
      'label',
    ]);
  });

  it('is label where nothing is said', () => {
    const choice = toOperatorChoice({ operator: undefined, operators: [] }, nothing, ids);
    expect(compileChoice(choice, undefined)(finding).name).toBe('label');
  });

  it.each([
    ['email', 'must be WHAT=NAME'],
    ['=label', 'must be WHAT=NAME'],
    ['emial=label', 'unknown rule `emial` (did you mean `email`?)'],
    ['class:pi=label', 'there is no class `pi` (did you mean `pii`?); there are secret, pii, payload'],
    ['severity:grave=label', 'there is no severity `grave`; there are low, medium, high, critical'],
    ['email=lable', 'unknown operator `lable` (did you mean `label`?)'],
    ['email=mask:lats=4', 'the operator `mask` has no option `lats` (did you mean `last`?)'],
    ['email=remove:hard', 'the operator `remove` has no option `hard`; it has none'],
    ['email=mask:last=-1', '`last` must be a whole number'],
    ['email=pseudonym', 'the operator `pseudonym` needs a key'],
  ])('is refused in `%s`', (flag, message) => {
    expect(() => nameOf([flag])).toThrow(AuditError);
    expect(() => nameOf([flag])).toThrow(message);
  });

  it('takes a text with commas as one option', () => {
    const choose = compileChoice({ default: 'text:text=gone, for good,' }, undefined);
    expect(choose(finding).replace({ text: '', rule: undefined as never, keys: undefined })).toBe('gone, for good,');
  });
});
