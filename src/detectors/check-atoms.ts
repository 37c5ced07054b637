import RE2 from 're2';
import { AuditError } from '../errors.ts';
import { atomFreeMatch } from '../pattern/atom-free-match.ts';
import { withLetterCases } from './atom-cases.ts';
import type { RuleDefinition } from './rule.ts';

type Led = Pick<RuleDefinition, 'id' | 'pattern' | 'atoms' | 'atomsNear' | 'shapes'>;

/**
 * Sees to it that each match of a rule which atoms alone lead to holds one of them: those that do not would be missed in silence.
 * @param place where the atoms stand, to begin the message with.
 * @throws AuditError `config` with a text that the rule would miss.
 */
export function checkAtoms({ id, pattern, atoms, atomsNear, shapes }: Led, place: string): void {
  if (atoms === undefined || atomsNear || shapes !== undefined) return;
  const missed = atomFreeMatch(pattern, withLetterCases({ pattern, atoms }));
  if (missed === undefined || !new RE2(pattern, 'u').test(missed)) return;
  throw new AuditError(
    'config',
    `${place}rule \`${id}\`: \`pattern\` also matches ${JSON.stringify(missed)}, which holds none of its \`atoms\` and would not be found; name a literal of each match, or say \`atomsNear: true\` where it only stands near`,
  );
}
