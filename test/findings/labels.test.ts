import { describe, expect, it } from 'vitest';
import { nameWithoutLabels, withoutLabels } from '../../src/findings/labels.ts';
import { runRedact } from '../redaction/run-redact.ts';
import { runScan } from '../run-scan.ts';

const names = new Set(['STREET_ADDRESS', 'EMAIL']);
const blank = (text: string, start = 0, end = Buffer.byteLength(text)) =>
  withoutLabels(Buffer.from(text), start, end, names).toString('utf8');

describe('withoutLabels', () => {
  it.each([
    ['at [STREET_ADDRESS] é', 'at [**************] é'],
    ['[EMAIL_2], [EMAIL~siv:Ab3', '[*******], [*************'],
    ['[EMAIL~1984] [EMAIL~in 1984]', '[**********] [EMAIL~in 1984]'],
    ['X~my address] has', 'X~my address] has'],
    ['[PHONE] is no label here', '[PHONE] is no label here'],
    ['nothing', 'nothing'],
  ])('in %j leaves %j', (text, left) => {
    expect(blank(text)).toBe(left);
  });

  it('knows a label that the range cuts', () => {
    expect(blank('at [STREET_ADDRESS] has', 11)).toBe('*******] has');
    expect(blank('has [STREET_ADDRESS] here', 0, 9)).toBe('has [****');
  });

  it('keeps a second scan from taking the label for the context of what stands behind it', async () => {
    const street = `4${'571'} Vineyard Road`;
    const source = `{"content":"The flat at ${street} has a cool 2 bed 1 bath place for rent"}\n`;
    const { files } = await runRedact({ 'a.jsonl': source });
    expect(files.get('a.jsonl')!.toString()).toContain('[STREET_ADDRESS] has a cool 2 bed 1 bath place');
  });
});

describe('names', () => {
  const names = new Set(['API_KEY', 'SHA_1', 'EMAIL']);
  it.each([
    ['[API_KEY]', ''],
    ['[API_KEY_2]', ''],
    ['[SHA_1]', ''],
    ['[API_KEY:abcdefghij234567]', ''],
    ['[API_KEY~siv:Ab-_9xyz.Ab-_9xyz.Ab-_9xy]', ''],
    ['[API_KEY~siv:Ab-_9]', '[API_KEY~siv:Ab-_9]'],
    ['[API_KEY~anything]', '[API_KEY~anything]'],
    ['to [EMAIL] and [EMAIL~1984] too', 'to  and  too'],
    ['[OTHER_KEY]', '[OTHER_KEY]'],
    ['api_key', 'api_key'],
    ['prices [USD]', 'prices [USD]'],
    ['[API_KEY', '[API_KEY'],
  ])('%s', (name, rest) => {
    expect(nameWithoutLabels(name, names)).toBe(rest);
  });

  it('a label as a key or column name is no context for what stands behind it', async () => {
    const value = ['kx7Rw2', 'Tq9ZbL', '4mNvE8', 'pHs3Jd'].join('');
    const findings = async (text: string, file = 'a.jsonl') =>
      (await runScan({ [file]: text })).findingsOf(file).length;
    expect(await findings(`{"api_secret":"${value}"}`)).toBe(1);
    expect(await findings(`{"[API_SECRET]":"${value}"}`)).toBe(1); // no rule has that label
    expect(await findings(`{"[GENERIC_API_KEY]":"${value}"}`)).toBe(0);
    expect(await findings(`{"a":{"[GENERIC_API_KEY_3]":"${value}"}}`)).toBe(0);
    expect(await findings(`{"t":"{\\"[GENERIC_API_KEY]\\":\\"${value}\\"}"}`)).toBe(0);
    expect(await findings(`id,[GENERIC_API_KEY]\n1,${value}\n`, 'a.csv')).toBe(0);
  });
});
