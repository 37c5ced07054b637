import { describe, expect, it } from 'vitest';
import { withoutLabels } from '../../src/findings/labels.ts';
import { runRedact } from '../redaction/run-redact.ts';

const names = new Set(['STREET_ADDRESS', 'EMAIL']);
const blank = (text: string) => withoutLabels(Buffer.from(text), names).toString('utf8');

describe('withoutLabels', () => {
  it.each([
    ['at [STREET_ADDRESS] é', 'at [**************] é'],
    ['[EMAIL_2], [EMAIL~siv', '[*******], [*********'],
    ['ADDRESS] has', '*******] has'],
    ['[PHONE] is no label here', '[PHONE] is no label here'],
    ['nothing', 'nothing'],
  ])('in %j leaves %j', (text, left) => {
    expect(blank(text)).toBe(left);
  });

  it('keeps a second scan from taking the label for the context of what stands behind it', async () => {
    const street = `4${'571'} Vineyard Road`;
    const source = `{"content":"The flat at ${street} has a cool 2 bed 1 bath place for rent"}\n`;
    const { files } = await runRedact({ 'a.jsonl': source });
    expect(files.get('a.jsonl')!.toString()).toContain('[STREET_ADDRESS] has a cool 2 bed 1 bath place');
  });
});
