import { readdirSync } from 'node:fs';
import type { MatchExample, RuleDefinition } from '../../src/detectors/rule.ts';
import type { FoundPart } from '../../src/scan/address-trail.ts';
import { leadingParts, readMarks } from '../../src/scan/run-examples.ts';

const PACKS = new URL('../../detectors/', import.meta.url);

/** Every rule of every pack as it stands in the source, without a build; files are found as the build finds them. */
export async function loadSourceRules(): Promise<readonly RuleDefinition[]> {
  const files = (readdirSync(PACKS, { recursive: true }) as string[]).filter(
    name => name.endsWith('.ts') && name.includes('/') && !name.endsWith('index.ts'),
  );
  const modules = await Promise.all(
    files.sort().map(name => import(new URL(name, PACKS).href) as Promise<{ default?: unknown }>),
  );
  return modules.flatMap(({ default: rules }) => (Array.isArray(rules) ? (rules as RuleDefinition[]) : []));
}

/** An example's text without its marks, the half-open byte spans that `«` and `»` stood around, and the parts of an address that it takes as found. */
export function readExample(
  { text: marked }: Pick<MatchExample, 'text'>,
  rule: Pick<RuleDefinition, 'behindAddress' | 'beforeAddress'> = {},
): {
  readonly text: Buffer;
  readonly spans: readonly (readonly [number, number])[];
  readonly addressParts: readonly FoundPart[];
} {
  const { text, spans, leads } = readMarks(marked, rule);
  return {
    text,
    spans: spans.map(({ start, end }) => [start, end] as const),
    addressParts: leadingParts(rule, leads),
  };
}
