import { join } from 'node:path';
import {
  DateDay,
  Dictionary,
  Field,
  FixedSizeBinary,
  Int32,
  Int64,
  List,
  RecordBatch,
  Schema,
  Table,
  TimestampMicrosecond,
  tableFromIPC,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { openFields } from '../../../src/formats/arrow/field-texts.ts';
import type { RedactOptions } from '../../../src/index.ts';
import { key, runRedact } from '../../redaction/run-redact.ts';
import { makeFolder } from '../../run-scan.ts';
import { textArray, utf8, writeStream } from './write-ipc.ts';

const mail = (name: string) => `${name}@${'firma-berg'}.de`;
const card = BigInt(`4539${'1488'}03436467`);
const people = ['anna', 'ben', 'anna', 'cleo'];
const DAY = 86_400_000;
const born = (i: number) => new Date(Date.UTC(1984, 2, 10 + i));

const text = new Utf8();
const table = new Table({
  id: vectorFromArray(
    people.map((_, i) => i),
    new Int32(),
  ),
  subject: vectorFromArray(people, new Dictionary(text, new Int32(), 1)),
  card_number: vectorFromArray(
    people.map((_, i) => (i % 2 === 0 ? card : null)),
    new Int64(),
  ),
  date_of_birth: vectorFromArray(
    people.map((_, i) => born(i)),
    new DateDay(),
  ),
  tags: vectorFromArray(
    people.map(name => ['x', `to ${mail(name)}`]),
    new List(new Field('item', text, true)),
  ),
  mail: vectorFromArray(people.map(mail), new Dictionary(text, new Int32(), 2)),
  fixed: vectorFromArray(
    people.map(name => Buffer.from(mail(name).padEnd(20))),
    new FixedSizeBinary(20),
  ),
});

/** Redacts the table, and reads it back with another reader. */
async function redactTable(operators: RedactOptions['operators']): Promise<Record<string, unknown>[]> {
  const { files, result } = await runRedact(
    { 'a.arrow': Buffer.from(tableToIPC(table, 'file')) },
    { key, operators: operators! },
  );
  expect(result.manifest.totals.findings).toBeGreaterThanOrEqual(12);
  return tableFromIPC(files.get('a.arrow')!)
    .toArray()
    .map(row => {
      const { tags, fixed, ...rest } = row.toJSON();
      return { ...rest, tags: [...tags], fixed: fixed && Buffer.from(fixed).toString() };
    });
}

describe('operators on an Arrow file', () => {
  it('null makes nulls of numbers, dates, texts, list elements and values of dictionaries', async () => {
    expect(await redactTable({ default: 'null' })).toEqual(
      people.map((subject, id) => ({
        id,
        subject,
        card_number: null,
        date_of_birth: null,
        tags: ['x', null],
        mail: null,
        fixed: null,
      })),
    );
  });

  it('label stands in texts, makes nulls of numbers and dates, and blanks of what it does not fit', async () => {
    const rows = await redactTable({ default: 'label' });
    for (const [i, row] of rows.entries()) {
      expect(row).toMatchObject({
        id: i,
        subject: people[i],
        card_number: null,
        date_of_birth: null,
        tags: ['x', 'to [EMAIL]'],
      });
      expect([row.mail, String(row.fixed).length]).toEqual(['[EMAIL]', 20]);
      expect(String(row.fixed)).not.toContain('@');
    }
  });

  it('pseudonym gives one value one token, and date-shift keeps the days between dates of a subject', async () => {
    const rows = await redactTable({
      default: 'pseudonym',
      byRule: { 'date-of-birth': 'date-shift:bare,subject=subject,days=3000' },
    });
    expect(rows[0]!.mail).toBe(rows[2]!.mail);
    expect(rows[0]!.mail).not.toBe(rows[1]!.mail);
    const shift = (i: number) => (Number(rows[i]!.date_of_birth) - born(i).getTime()) / DAY;
    expect(shift(0)).toBe(shift(2));
    expect(shift(0)).not.toBe(0);
  });

  it('drop-record leaves rows out of all columns', async () => {
    const rows = await redactTable({ default: 'keep', byRule: { 'credit-card': 'drop-record' } });
    expect(rows.map(({ id, subject, mail: to }) => [id, subject, to])).toEqual([
      [1, 'ben', mail('ben')],
      [3, 'cleo', mail('cleo')],
    ]);
  });
});

describe('operators on required dates and times of birth', () => {
  const days = ['1981-02-03', '1982-03-04', '1983-04-05'].map(day => new Date(day));
  const columns = {
    date_of_birth: vectorFromArray(days, new DateDay()),
    born_ts: vectorFromArray(days, new TimestampMicrosecond()),
  };
  const schema = new Schema(Object.entries(columns).map(([name, { type }]) => new Field(name, type, false)));
  const required = new Table(
    schema,
    new Table(columns).batches.map(({ data }) => new RecordBatch(schema, data)),
  );

  it.each(['label', 'mask', 'generalise', 'null', 'remove', 'pseudonym', 'date-shift'])(
    '%s leaves a day on which nobody was born',
    async operator => {
      const files = { 'a.arrow': Buffer.from(tableToIPC(required, 'stream')) };
      const redacted = await runRedact(files, { key, operators: { default: operator } });
      expect(redacted.result.manifest.totals.findings).toBe(6);
      expect(redacted.result.after.totals.findings).toBe(0);
      const nobody = Date.UTC(2200, 0, 1);
      for (const row of tableFromIPC(redacted.files.get('a.arrow')!).toArray())
        expect(Object.values(row.toJSON()).map(Number)).toEqual([nobody, nobody]);
    },
  );
});

it('tells the text of single fields, in any order', () => {
  const batch = (...values: string[]) => ({ kind: 'batch' as const, arrays: [textArray(values)] });
  const bytes = writeStream([utf8('a')], [batch('p', 'q'), batch(), batch('r')], { metadata: { about: 'x' } });
  const fields = openFields(join(makeFolder({ 'a.arrow': bytes }), 'a.arrow'));
  const seen = [2, 0, 1, 3, -1].map(record => fields.textAt(record, 'a'));
  expect(seen).toEqual(['r', 'p', 'q', undefined, undefined]);
  expect([fields.textAt(0, '$metadata.about'), fields.textAt(0, 'b')]).toEqual(['x', undefined]);
  fields.close();
});
