import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import zstd from 'zstd-napi';
import type { Format } from '../../src/formats/format.ts';
import { chooseFormat, formats } from '../../src/formats/index.ts';
import type { Finding } from '../../src/types.ts';
import { makeFolder, readTree, runScan } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';
import { type Sample, samples } from './samples.ts';
import { formatOptions, makeScanner, scanPlanned, toBlocks } from './scan-planned.ts';

const scanner = makeScanner();
const ungated = makeScanner({ usesGate: false });

/** Both ways in which a format may get its bytes; a format that needs a file gets only that. */
function waysOf(format: Format, sample: Sample): { way: string; file: string | undefined }[] {
  const file = join(makeFolder({ [`sample.${sample.extension}`]: sample.bytes }), `sample.${sample.extension}`);
  const ways = [{ way: 'file', file: file as string | undefined }];
  return format.rewrite.kind === 'file' ? ways : [...ways, { way: 'stream', file: undefined }];
}

it('has samples for every format there is, and none for others', () => {
  expect(Object.keys(samples).sort()).toEqual(formats.map(format => format.name).sort());
});

it('goes by the name when the first line is an array longer than what is looked at', () => {
  const head = Buffer.from(`[${'0,'.repeat(40_000)}`).subarray(0, 65_536);
  expect(chooseFormat('a.jsonl', head).name).toBe('jsonl');
  expect(chooseFormat('a.json', head).name).toBe('json');
  expect(chooseFormat('a', head).name).toBe('json');
});

it('goes by the name when hardly a line below a first one of JSON is JSON', () => {
  const prose = 'and then came\nlines of words\nand of nothing else\n';
  for (const first of ['{"a":1}', '["a"]']) {
    const log = Buffer.from(`${first}\n${prose}`);
    expect(['a.log', 'a.txt', 'a'].map(name => chooseFormat(name, log).name)).toEqual(['text', 'text', 'text']);
    expect(chooseFormat('a.jsonl', log).name).toBe('jsonl');
    const broken = Buffer.from(`${first}\n${first}\nnot JSON\n${first}\n{"cut":\n`);
    expect(chooseFormat('a.txt', broken).name).toBe('jsonl');
    expect(chooseFormat('a', broken).name).toBe('jsonl');
    // What is cut off is not looked at.
    const long = Buffer.from(`${first}\n{"a":"${'x'.repeat(70_000)}"}\n`).subarray(0, 65_536);
    expect(chooseFormat('a.txt', long).name).toBe('jsonl');
  }
});

describe.each(formats)('$name', format => {
  const cases = samples[format.name] ?? [];

  it.each(cases)('is recognised: $title', ({ bytes, extension }) => {
    expect(chooseFormat(`a.${extension}`, bytes).name).toBe(format.name);
  });

  it.each(cases)('finds what was planted, and in bytes what it says: $title', async sample => {
    for (const { file } of waysOf(format, sample)) {
      const scanned = await scanPlanned({ format, scanner, blocks: [sample.bytes], file, chunkBytes: 1 << 20 });
      const found = toFindings(scanned.findings).filter(finding => finding.rule === tokenRule.id);
      expect(found).toHaveLength(sample.tokens);
    }
  });

  it.each(cases)('gives the same in any block: $title', async sample => {
    for (const { way, file } of waysOf(format, sample)) {
      const whole = await scanPlanned({ format, scanner, blocks: [sample.bytes], file, chunkBytes: 1 << 20 });
      const { bytes } = sample;
      for (let at = 0; at <= bytes.length; at++) {
        const blocks = [bytes.subarray(0, at), bytes.subarray(at)].filter(block => block.length > 0);
        expect(
          await scanPlanned({ format, scanner, blocks, file, chunkBytes: 1 << 20 }),
          `${way} cut at ${at}`,
        ).toEqual(whole);
      }
      for (const size of [1, 2, 3, 7]) {
        const blocks = toBlocks(bytes, size);
        expect(
          await scanPlanned({ format, scanner, blocks, file, chunkBytes: 1 << 20 }),
          `${way} in blocks of ${size}`,
        ).toEqual(whole);
      }
    }
  });

  it.each(cases)('gives the same in chunks of any size: $title', async sample => {
    for (const { way, file } of waysOf(format, sample)) {
      const whole = await scanPlanned({ format, scanner, blocks: [sample.bytes], file, chunkBytes: 1 << 20 });
      for (let chunkBytes = 1; chunkBytes <= sample.bytes.length; chunkBytes += chunkBytes < 48 ? 1 : 13) {
        const blocks = toBlocks(sample.bytes, (chunkBytes % 11) + 1);
        expect(
          await scanPlanned({ format, scanner, blocks, file, chunkBytes }),
          `${way} in chunks of ${chunkBytes}`,
        ).toEqual(whole);
      }
    }
  });

  it.each(cases)('finds with the gate what it finds without: $title', async sample => {
    for (const { file } of waysOf(format, sample)) {
      const plan = { format, blocks: [sample.bytes], file, chunkBytes: 64 };
      expect(await scanPlanned({ ...plan, scanner })).toEqual(await scanPlanned({ ...plan, scanner: ungated }));
    }
  });

  it.each(cases)('reports records that are too large as the same in any block and chunk: $title', async sample => {
    if (format.rewrite.kind === 'file') return; // records of a column store have no bytes of their own
    const options = { ...formatOptions, maxRecordBytes: 30 };
    const narrow = makeScanner({ formatOptions: options });
    for (const { way, file } of waysOf(format, sample)) {
      const plan = { format, scanner: narrow, file, options };
      const whole = await scanPlanned({ ...plan, blocks: [sample.bytes], chunkBytes: 1 << 20 });
      for (const size of [1, 2, 5, 29, 30, 31, 64]) {
        const blocks = toBlocks(sample.bytes, size);
        for (const chunkBytes of [1, 20, 1 << 20]) {
          expect(
            await scanPlanned({ ...plan, blocks, chunkBytes }),
            `${way}, blocks of ${size}, chunks of ${chunkBytes}`,
          ).toEqual(whole);
        }
      }
    }
  });
});

describe.each(formats.filter(({ name }) => name === 'jsonl' || name === 'text'))('$name', format => {
  it('counts no line of blanks as a record, also above the limit of a record', async () => {
    const options = { ...formatOptions, maxRecordBytes: 30 };
    const scanner = makeScanner({ formatOptions: options });
    const blank = `${' \t'.repeat(20)}\r\n`;
    const bytes = Buffer.from(
      `"${toToken(1)}"\n${blank}"${toToken(2)}"\n"${'x'.repeat(30)}"\n"${toToken(3)}"\n${blank}`,
    );
    const [first, second] = [bytes.indexOf(blank), bytes.lastIndexOf(blank)];
    for (const size of [1, 7, 1 << 20]) {
      for (const chunkBytes of [1, 1 << 20]) {
        const plan = { format, scanner, options, file: undefined, blocks: toBlocks(bytes, size), chunkBytes };
        const { findings, records, problems } = await scanPlanned(plan);
        expect(toFindings(findings).map(({ record }) => record)).toEqual([0, 1, 3]);
        expect(records).toBe(3);
        expect(problems.map(({ record, bytes }) => [record, bytes?.[0]])).toEqual([
          [undefined, first],
          [2, bytes.indexOf('"xxx')],
          [undefined, second],
        ]);
      }
    }
  });
});

describe('a folder with every format, plain and compressed', () => {
  const files: Record<string, Buffer> = {};
  for (const [name, cases] of Object.entries(samples)) {
    cases.forEach(({ bytes, extension }, i) => {
      const path = `${name}/${i}.${extension}`;
      files[path] = bytes;
      if (name === 'parquet') return; // compressed inside, and read at random
      files[`${path}.gz`] = gzipSync(bytes);
      files[`${path}.zst`] = zstd.compress(bytes);
    });
  }
  const key = Buffer.alloc(32, 7);

  it('gives the same manifest, byte for byte, with one thread and with two, at any chunk size, gated or not', async () => {
    const cwd = makeFolder(files);
    const first = readTree((await runScan(cwd, { jobs: 1, key })).folder);
    expect([...first.keys()].filter(path => path.startsWith('findings/')).length).toBe(Object.keys(files).length);
    for (const options of [
      { jobs: 2 },
      { jobs: 2, chunkBytes: 1 },
      { jobs: 1, chunkBytes: 50 },
      { jobs: 1, usesGate: false },
    ]) {
      const other = readTree((await runScan(cwd, { ...options, key })).folder);
      expect([...other.keys()], JSON.stringify(options)).toEqual([...first.keys()]);
      for (const [path, bytes] of first)
        expect(other.get(path)!.toString(), `${path} with ${JSON.stringify(options)}`).toBe(bytes.toString());
    }
  });

  it('finds in a compressed source what it finds in the plain one', async () => {
    const { lines } = await runScan(files);
    for (const path of Object.keys(files).filter(it => /\.(gz|zst)$/.test(it))) {
      expect(lines.get(path), path).toEqual(lines.get(path.replace(/\.(gz|zst)$/, '')));
    }
  });

  it('accounts for every byte', async () => {
    const { manifest } = await runScan(files);
    for (const source of manifest.sources) {
      const { scannedBytes, unreadBytes } = source.coverage;
      expect(scannedBytes + unreadBytes, source.path).toBe(files[source.path]!.length);
      expect(source.coverage.complete, source.path).toBe(true);
    }
  });

  it('writes a manifest and findings that the published schemas accept', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    const schema = (name: string) =>
      JSON.parse(readFileSync(new URL(`../../dist/${name}.schema.json`, import.meta.url), 'utf8'));
    const isManifest = ajv.compile(schema('manifest'));
    const isFinding = ajv.compile(schema('finding'));
    for (const options of [{}, { key }]) {
      const { folder, lines } = await runScan(files, options);
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      expect(isManifest(manifest), JSON.stringify(isManifest.errors)).toBe(true);
      for (const line of [...lines.values()].flat()) {
        expect(isFinding(JSON.parse(line)), `${line} ${JSON.stringify(isFinding.errors)}`).toBe(true);
      }
    }
  });
});

function toFindings(lines: string): Finding[] {
  return lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Finding);
}
