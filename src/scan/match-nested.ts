import { countCodePoints } from '../decode/utf8.ts';
import { walkChunk } from '../formats/json/walk-chunk.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { FieldMatcher } from './field-matcher.ts';
import { looksLikeJson } from './looks-like-json.ts';
import type { Match } from './match.ts';
import type { SecretNames } from './secret-names.ts';

/** JSON in JSON in JSON: deeper texts are matched as they stand. */
const MAX_LEVEL = 3;

/**
 * Matches a field; one that is itself a JSON object or array is walked like a record, so that its keys count as context and its escapes are
 * resolved. Such matches say how they were reached (`via`), and their range is that of the escaped text in the field.
 * @param secretNames keys that the `via` paths do not spell out.
 * @param level how deep the text is nested; 0 for a field.
 */
export function matchNested(
  text: Buffer,
  names: readonly string[],
  kernel: Kernel,
  matcher: FieldMatcher,
  secretNames: SecretNames,
  level = 0,
): readonly Match[] {
  if (level < MAX_LEVEL && looksLikeJson(text)) {
    const matches = matchJson(text, names, kernel, matcher, secretNames, level + 1);
    if (matches) return matches;
  }
  return matcher.match(text, names, kernel.gate(text, 'field', false));
}

/** Undefined when the text is not JSON after all. */
function matchJson(
  text: Buffer,
  names: readonly string[],
  kernel: Kernel,
  matcher: FieldMatcher,
  secretNames: SecretNames,
  level: number,
): readonly Match[] | undefined {
  const input = kernel.holdNested(text, level);
  const hits = kernel.gate(input, `nested ${level}`, true);
  const found: Match[] = [];
  let isJson = true;
  const visitor = {
    hides: (key: string) => secretNames.has(key),
    field(field: Parameters<Parameters<typeof walkChunk>[5]['field']>[0]) {
      const fieldNames = field.isKey ? [] : [...names, ...field.names];
      const { text: inner } = field;
      let counted = 0; // bytes of the text whose code points are in `points`
      let points = 0;
      for (const match of matchNested(inner, fieldNames, kernel, matcher, secretNames, level)) {
        points += countCodePoints(inner, counted, match.start);
        counted = match.start;
        const start = points;
        found.push({
          ...match,
          // A number gives way as a whole: half of one would leave no JSON.
          start: field.isString ? field.toRaw(match.start) : field.start,
          end: field.isString ? field.toRaw(match.end) : field.end,
          via: [
            {
              decode: field.isString ? 'json' : 'json-number',
              path: field.path,
              start,
              end: start + countCodePoints(inner, match.start, match.end),
            },
            ...(match.via ?? []),
          ],
        });
      }
    },
    broken() {
      isJson = false;
    },
  };
  walkChunk({ kernel }, input, hits, name => matcher.isKeyed(name), Uint32Array.of(0, text.length), visitor, level);
  return isJson ? found : undefined;
}
