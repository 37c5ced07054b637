import { loadAllRules } from '../detectors/load.ts';
import type { RuleDefinition } from '../detectors/rule.ts';
import { AuditError } from '../errors.ts';
import { PHONE_REGIONS } from '../findings/validators/pii/phone-regions.ts';
import { suggest } from '../text/nearest.ts';

type ExtraRule = Omit<RuleDefinition, 'examples'>;

/**
 * The rules beside the built-in ones, with every rule that checks telephone numbers taking those of `region` in their national form too.
 * They stand without context then. It is told by the rule, so that the digest of the detectors says what was looked for.
 * @param region ISO 3166 code; undefined leaves the rules as they are.
 */
export function withPhoneRegion(extra: readonly ExtraRule[], region: string | undefined): readonly ExtraRule[] {
  if (region === undefined) return extra;
  const code = region.toUpperCase();
  if (!PHONE_REGIONS.includes(code)) {
    const hint = suggest(code, PHONE_REGIONS) || '; it is a code of ISO 3166 such as `DE`';
    throw new AuditError('config', `unknown region \`${region}\`${hint}`);
  }
  const regional = loadAllRules(extra)
    .filter(({ validators }) => validators?.includes('phone'))
    .map(({ index: _, facts: _facts, openPattern: _open, contextPattern: _context, ...rule }) => ({
      ...rule,
      isOwn: rule.isOwn ?? false,
      validators: rule.validators!.map(name => (name === 'phone' ? `phone:${code}` : name)),
    }));
  const replaced = new Set(regional.map(({ id }) => id));
  return [...extra.filter(({ id }) => !replaced.has(id)), ...regional];
}
