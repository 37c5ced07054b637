import { expect, it } from 'vitest';
import { ALNUM, HEX, sample } from '../../detectors/sample.ts';
import { runScan } from '../run-scan.ts';

const LIVE = `${'sk' + '_live_'}`;

/** Texts that several rules match, and the rule that says most about what is there. */
const ROWS: readonly (readonly [text: string, rule: string])[] = [
  [`STRIPE_SECRET_KEY=${LIVE}${sample(ALNUM, 24)}`, 'stripe-secret-key'],
  [`CLERK_SECRET_KEY=${LIVE}${sample(ALNUM, 42)}`, 'clerk-secret-key'],
  [`PAYSTACK_SECRET_KEY=${LIVE}${sample(HEX, 40)}`, 'paystack-secret-key'],
  [`export TOKEN=${LIVE}a2V5Xz${sample(ALNUM, 69)}`, 'workos-api-key'],
  [`STABILITY_API_KEY=sk-${sample(ALNUM, 48)}`, 'stability-api-key'],
  [`LINE_NOTIFY_API_KEY=${sample(ALNUM, 43)}`, 'line-notify-token'],
  [`door pin: ${'48' + '21'}`, 'door-code'],
  [`password_salt: "${sample(ALNUM, 24)}"`, 'application-salt'],
  [`**Password: ${'P1erogi' + '4Saturn'}**`, 'generic-password-unquoted'],
  [`// user/password: ann/${'sl0e' + 'Thorn'}`, 'labelled-login-pair'],
];

it('tells a credential once, by the rule that says most of it', async () => {
  const { findingsOf } = await runScan({ 'a.jsonl': ROWS.map(([text]) => `${JSON.stringify({ text })}\n`).join('') });
  const told = findingsOf('a.jsonl').filter(it => it.class === 'secret');
  expect(told.map(({ record, rule }) => [record, rule])).toEqual(ROWS.map(([, rule], row) => [row, rule]));
});
