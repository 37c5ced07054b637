import { readdirSync } from 'node:fs';
import type { MatchExample, RuleDefinition } from '../../src/detectors/rule.ts';

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

/** An example's text without its marks, and the half-open byte spans that the marks stood around. */
export function readExample({ text }: Pick<MatchExample, 'text'>): {
  readonly text: Buffer;
  readonly spans: readonly (readonly [number, number])[];
} {
  const spans: [number, number][] = [];
  let plain = '';
  for (const part of text.split(/([«»])/)) {
    if (part === '«') spans.push([Buffer.byteLength(plain), -1]);
    else if (part === '»') spans.at(-1)![1] = Buffer.byteLength(plain);
    else plain += part;
  }
  return { text: Buffer.from(plain), spans };
}
