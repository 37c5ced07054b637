import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { sample } from '../../../../detectors/sample.ts';
import { base62Crc } from '../../../../src/findings/validators/secrets/base62-crc.ts';
import { gitlabRoutable } from '../../../../src/findings/validators/secrets/gitlab-routable.ts';
import { grafanaCrc } from '../../../../src/findings/validators/secrets/grafana-crc.ts';
import { matrixCrc } from '../../../../src/findings/validators/secrets/matrix-crc.ts';
import type { Validator } from '../../../../src/findings/validators/validator.ts';

const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const verdict = (validator: Validator, text: string) =>
  validator({ text, before: '', after: '', hasContext: false, isLabelled: false, names: [] });

/** Checksums by another implementation of CRC-32. */
const tokens: readonly { readonly name: string; readonly validator: Validator; readonly text: string }[] = [
  {
    name: 'GitHub: six base62 digits behind 30 characters',
    validator: base62Crc,
    text: `ghp_${sample(ALNUM, 30)}${toBase62(crc32(sample(ALNUM, 30)))}`,
  },
  {
    name: 'npm: the same',
    validator: base62Crc,
    text: `npm_${sample(ALNUM, 30, 2)}${toBase62(crc32(sample(ALNUM, 30, 2)))}`,
  },
  {
    name: 'Grafana: four bytes of all before, the lowest first',
    validator: grafanaCrc,
    text: `glsa_${sample(ALNUM, 32)}_${littleEndian(crc32(`glsa_${sample(ALNUM, 32)}`))}`,
  },
  {
    name: 'Matrix: six base62 digits of all before the last sign',
    validator: matrixCrc,
    text: `syt_YW5u_${sample(ALNUM.slice(10), 20)}_${toBase62(crc32(`syt_YW5u_${sample(ALNUM.slice(10), 20)}`))}`,
  },
  {
    name: 'GitLab: seven base-36 digits of all before',
    validator: gitlabRoutable,
    text: withGitlabTail(`glpat-${sample(ALNUM, 44)}.${(44).toString(36).padStart(2, '0')}`),
  },
];

for (const { name, validator, text } of tokens) {
  it(`trusts a right checksum and doubts a wrong one (${name})`, () => {
    expect(verdict(validator, text)).toMatchObject({ ok: true, confidence: 0.2 });
    const last = text.at(-1) === '1' ? '2' : '1';
    const other = verdict(validator, text.slice(0, -1) + last);
    expect(other.ok).toBe(true);
    expect(other.confidence).toBeLessThan(0);
  });
}

function toBase62(value: number): string {
  let text = '';
  for (let rest = value; text.length < 6; rest = Math.floor(rest / 62)) text = ALNUM[rest % 62] + text;
  return text;
}

function littleEndian(value: number): string {
  return [0, 8, 16, 24].map(shift => ((value >>> shift) & 255).toString(16).padStart(2, '0')).join('');
}

function withGitlabTail(head: string): string {
  return head + crc32(head).toString(36).padStart(7, '0');
}
