import { describe, expect, it } from 'vitest';
import { jsonLinesFormat } from '../../src/formats/json/lines.ts';
import { loadSourceRules, readExample } from '../detectors/load-rules.ts';
import { randomFrom } from '../random.ts';
import { makeScanner, scanPlanned } from './scan-planned.ts';

/** What people's texts have beside words and numbers: signs that no rule looks for, and some that are in atoms. */
const SIGNS = ['—', '’s ', '“', '”', '…', ' – ', '•', 'é', '\u00a0', '№', 'n° ', '😀', '@', '7', ' ', '«', '、'];

describe('escapes in JSON', () => {
  it('hide nothing that is found without the gate, whatever is escaped and whatever stands beside it', async () => {
    const random = randomFrom(7);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const unit = (character: string): string => {
      const digits = character.charCodeAt(0).toString(16).padStart(4, '0');
      return `\\u${random() < 0.5 ? digits : digits.toUpperCase()}`;
    };
    // All that is not ASCII, as Python and PHP do, or some of it; now and then a slash or a letter.
    const quote = (text: string, share: number): string =>
      JSON.stringify(text).replaceAll(/[^ -~]|[/a-z0-9]/g, character => {
        if (character > '~') return random() < share ? unit(character) : character;
        if (character === '/') return random() < 0.5 ? '\\/' : '/';
        return random() < 0.002 ? unit(character) : character;
      });
    // A letter behind a backslash is that of an escape: such lines are no JSON, and left out.
    const isJson = (line: string): boolean => {
      try {
        JSON.parse(line);
        return true;
      } catch {
        return false;
      }
    };
    const lines: string[] = [];
    for (const rule of await loadSourceRules()) {
      const { examples } = rule;
      for (const example of [...examples.match, ...examples.match]) {
        const text = readExample(example, rule).text.toString();
        if (text.length > 2000) continue;
        const parted =
          random() < 0.3
            ? text.replaceAll(/[ -]/g, sign => (random() < 0.2 ? pick(['\u00a0', '–', '—']) : sign))
            : text;
        const whole = `${pick(SIGNS)}${pick(SIGNS)}${parted}${pick(SIGNS)}${pick(SIGNS)}`;
        lines.push(`{${quote(example.key ?? 'text', 1)}:${quote(whole, pick([1, 1, 0.5]))}}`);
      }
    }
    const source = { format: jsonLinesFormat, blocks: [Buffer.from(lines.filter(isJson).join('\n'))] };
    const plan = { ...source, file: undefined, chunkBytes: 1 << 20 };
    const gated = await scanPlanned({ ...plan, scanner: makeScanner() });
    const ungated = await scanPlanned({ ...plan, scanner: makeScanner({ usesGate: false }) });
    const places = ({ findings }: { findings: string }) =>
      findings.split('\n').map(line => (line === '' ? line : placeOf(JSON.parse(line))));
    expect(places(gated)).toEqual(places(ungated));
    expect(gated.findings.split('\n').length).toBeGreaterThan(5000);
  });
});

const placeOf = ({ record, rule, start, end }: Record<string, unknown>) => `${record} ${rule} ${start} ${end}`;
