import { defineRules } from '../../src/detectors/rule.ts';
import { base62Checksum } from '../../src/findings/validators/secrets/base62-crc.ts';
import { ALNUM, BASE64URL, HEX, LOWER_DIGIT, sample, sampleUuid } from '../sample.ts';
import { prefixedToken } from '../token-rule.ts';

const matrix = (kind: string) => {
  const base = `sy${kind}_YW5u_${sample(ALNUM.slice(10), 20)}`;
  return `${base}_${base62Checksum(base)}`.slice(2);
};

/** Tokens that their providers gave a literal mark so that scanners find them. */
export default defineRules([
  prefixedToken({
    id: 'cloudflare-scannable-token',
    title: 'Cloudflare API key or token of the form with a checksum',
    category: 'cloud',
    severity: 'critical',
    prefix: 'cf',
    body: '(?:ut|at|k)_[A-Za-z0-9]{40}[A-Za-z0-9]{4,10}',
    sample: `ut_${sample(ALNUM, 40)}${sample(HEX, 8)}`,
    samples: [`at_${sample(ALNUM, 40, 2)}${sample(HEX, 8, 2)}`, `k_${sample(ALNUM, 40, 3)}${sample(HEX, 8, 3)}`],
    atoms: ['cfut_', 'cfat_', 'cfk_'],
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  }),
  prefixedToken({
    id: 'packagist-token',
    title: 'Private Packagist token',
    category: 'package-registry',
    prefix: 'packagist_',
    body: '(?:ort|out|uut|cut|ack|acs)_[0-9a-f]{60,96}',
    sample: `ort_${sample(HEX, 68)}`,
    docs: 'https://packagist.com/docs/composer-authentication',
  }),
  prefixedToken({
    id: 'matrix-access-token',
    title: 'Access, refresh or login token of a Matrix server',
    category: 'chat',
    prefix: 'sy',
    body: '[trl]_[A-Za-z0-9+/]{1,64}_[A-Za-z]{20}_[0-9A-Za-z]{6}',
    sample: matrix('t'),
    samples: [matrix('r')],
    atoms: ['syt_', 'syr_', 'syl_'],
    validators: ['matrix-crc'],
    docs: 'https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py',
  }),
  prefixedToken({
    id: 'langfuse-secret-key',
    title: 'Langfuse secret key',
    category: 'ai',
    prefix: 'sk-lf-',
    body: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    sample: sampleUuid(3),
    docs: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
  }),
  prefixedToken({
    id: 'e2b-api-key',
    title: 'E2B API key',
    category: 'ai',
    prefix: 'e2b_',
    body: '[0-9a-f]{40}',
    sample: sample(HEX, 40),
    docs: 'https://e2b.dev/docs/api-key',
  }),
  prefixedToken({
    id: 'context7-api-key',
    title: 'Context7 API key',
    category: 'ai',
    prefix: 'ctx7sk-',
    body: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    sample: sampleUuid(5),
    docs: 'https://context7.com/docs',
  }),
  prefixedToken({
    id: 'coze-access-token',
    title: 'Coze personal access token',
    category: 'ai',
    prefix: 'pat_',
    body: '[A-Za-z0-9]{64}',
    sample: sample(ALNUM, 64),
    docs: 'https://www.coze.com/docs/developer_guides/pat',
  }),
  prefixedToken({
    id: 'datadog-personal-token',
    title: 'Datadog personal access token',
    category: 'monitoring',
    prefix: 'ddpat_',
    body: '[A-Za-z0-9_]{30,120}',
    sample: sample(ALNUM, 60),
    docs: 'https://docs.datadoghq.com/account_management/personal-access-tokens/',
  }),
  prefixedToken({
    id: 'snyk-platform-token',
    title: 'Snyk user or service token',
    category: 'ci',
    prefix: 'snyk_',
    body: '[us]at\\.[A-Za-z0-9]{8}\\.[A-Za-z0-9_.-]{40,400}',
    sample: `uat.${sample(LOWER_DIGIT, 8)}.${sample(BASE64URL, 80)}`,
    maxLength: 480,
    docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  }),
  prefixedToken({
    id: 'minimax-coding-key',
    title: 'MiniMax coding plan key',
    category: 'ai',
    prefix: 'sk-cp-',
    body: '[A-Za-z0-9_-]{60,140}',
    sample: sample(BASE64URL, 100),
    docs: 'https://platform.minimax.io/docs/coding-plan/quickstart',
  }),
  prefixedToken({
    id: 'jetbrains-permanent-token',
    title: 'Permanent token of YouTrack, Hub or TeamCity Cloud',
    category: 'ci',
    prefix: 'perm',
    body: '[:-][A-Za-z0-9+/=]{4,200}\\.[A-Za-z0-9+/=]{2,80}\\.[A-Za-z0-9]{20,64}',
    sample: `-${'YW5u'}.${'NDctMA=='}.${sample(ALNUM, 30)}`,
    atoms: ['perm:', 'perm-'],
    maxLength: 400,
    docs: 'https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html',
  }),
]);
