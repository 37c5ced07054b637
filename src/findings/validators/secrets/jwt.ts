import { REJECTED, type Validator } from '../validator.ts';

/**
 * Tokens that expired before this moment count as expired. A fixed date, not the clock: the same input and version must give the same
 * manifest. Moved forward with each release.
 */
const EXPIRED_BEFORE = Date.UTC(2026, 0, 1) / 1000;

/** A JSON Web Token: the header must decode to JSON with an `alg`; expired and unsigned ones are of lower severity, jwt.io's sample is a placeholder. */
export const jwt: Validator = ({ text }) => {
  const [head, body] = text.split('.');
  const header = decodeJson(head ?? '');
  if (header === undefined || typeof header.alg !== 'string') return REJECTED;
  const payload = decodeJson(body ?? '');
  if (payload === undefined) return { ok: true, confidence: header.enc === undefined ? -0.1 : 0.1 };
  if (payload.sub === '1234567890' && payload.name === 'John Doe') return { ok: true, placeholder: true };
  if (header.alg.toLowerCase() === 'none') return { ok: true, confidence: 0.1, severity: 'medium' };
  // https://supabase.com/docs/guides/api/api-keys: `anon` is given to every browser, `service_role` passes every policy.
  if (payload.iss === 'supabase' && payload.role === 'anon') return { ok: true, confidence: 0.2, severity: 'low' };
  const expires = payload.exp;
  if (typeof expires === 'number' && expires < EXPIRED_BEFORE) return { ok: true, confidence: 0.1, severity: 'low' };
  const isAdmin = payload.iss === 'supabase' && payload.role === 'service_role';
  return { ok: true, confidence: 0.2, ...(isAdmin && { severity: 'critical' as const }) };
};

function decodeJson(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
