import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemas, writeSchemas } from '../../src/manifest/schema.ts';
import { manifestPieces, serialiseFinding } from '../../src/manifest/serialise.ts';
import type { Finding, Manifest } from '../../src/types.ts';
import { serialiseManifest, sha256, toFinding, toManifest, toSource } from './sample.ts';

const ajv = new Ajv2020({ allErrors: true });
const isManifest = ajv.compile(jsonSchemas()['manifest.schema.json']!);
const isFinding = ajv.compile(jsonSchemas()['finding.schema.json']!);

const full = toManifest(
  [
    toSource('a/b.jsonl', {
      columns: { 'messages[].content': { email: 3, 'aws-access-key-id': 1 } },
      placeholders: 2,
      problems: [
        { code: 'not-json', message: 'line is not JSON', record: 4, bytes: [10, 20], effect: 'degraded' },
        { code: 'truncated', message: 'cut off', effect: 'unread' },
      ],
      unread: [{ start: 990, end: 1000 }],
      redacted: { bytes: 5, sha256: sha256('x') },
    }),
  ],
  { keyId: '0123456789abcdef', skipped: [{ path: '.git', reason: 'hidden' }], timestamp: '2026-01-02T03:04:05Z' },
);
const finding = toFinding({
  rule: 'aws-access-key-id',
  in: 'key',
  bytes: [10, 20],
  via: [{ decode: 'json', path: 'a', start: 1, end: 2 }],
  fingerprint: 'a'.repeat(32),
  placeholder: true,
  suppressed: 'demo',
  action: 'label',
});

describe('the published JSON Schemas', () => {
  it('accept a manifest and a finding with every member', () => {
    expect(isManifest(JSON.parse(serialiseManifest(full))), JSON.stringify(isManifest.errors)).toBe(true);
    expect(isFinding(JSON.parse(serialiseFinding(finding))), JSON.stringify(isFinding.errors)).toBe(true);
  });

  it('accept an empty manifest and the smallest finding', () => {
    expect(isManifest(JSON.parse(serialiseManifest(toManifest([]))))).toBe(true);
    expect(isFinding(JSON.parse(serialiseFinding(toFinding({ rule: 'email' }))))).toBe(true);
  });

  // biome-ignore lint/suspicious/noExplicitAny: each case breaks the shape on purpose
  const brokenManifests: Record<string, (manifest: any) => void> = {
    'an unknown member': manifest => (manifest.host = 'x'),
    'another format version': manifest => (manifest.formatVersion = 2),
    'a missing key id': manifest => delete manifest.keyId,
    'a negative count': manifest => (manifest.sources[0].counts.email = -1),
    'a rule id that is not kebab-case': manifest => (manifest.sources[0].counts.E_mail = 1),
    'a digest that is not hexadecimal': manifest => (manifest.sources[0].sha256 = 'z'.repeat(64)),
    'an unknown severity': manifest => (manifest.totals.bySeverity.huge = 1),
    'a problem without effect': manifest => delete manifest.sources[0].problems[0].effect,
    'more than 100 problems': manifest =>
      (manifest.sources[0].problems = Array(101).fill(manifest.sources[0].problems[0])),
  };
  it.each(Object.entries(brokenManifests))('refuse a manifest with %s', (_, spoil) => {
    const manifest = JSON.parse(serialiseManifest(full));
    spoil(manifest);
    expect(isManifest(manifest)).toBe(false);
  });

  // biome-ignore lint/suspicious/noExplicitAny: each case breaks the shape on purpose
  const brokenFindings: Record<string, (finding: any) => void> = {
    'the matched text': finding => (finding.text = 'x'),
    'a fingerprint of another length': finding => (finding.fingerprint = 'abc'),
    'a confidence above 1': finding => (finding.confidence = 1.01),
    'a byte range of one end': finding => (finding.bytes = [1]),
    'no mask': finding => delete finding.mask,
    'placeholder: false': finding => (finding.placeholder = false),
  };
  it.each(Object.entries(brokenFindings))('refuse a finding with %s', (_, spoil) => {
    const value = JSON.parse(serialiseFinding(finding));
    spoil(value);
    expect(isFinding(value)).toBe(false);
  });

  it('are written by the build under their published names', async () => {
    const dir = join(await mkdtemp(join(tmpdir(), 'sluice-')), 'dist');
    await writeSchemas(dir);
    expect(JSON.parse(await readFile(join(dir, 'manifest.schema.json'), 'utf8')).$id).toBe('urn:sluice:manifest:1');
    expect(JSON.parse(await readFile(join(dir, 'finding.schema.json'), 'utf8')).$id).toBe('urn:sluice:finding:1');
  });
});

describe('serialising', () => {
  it('gives a manifest of many sources in small pieces', () => {
    const many = toManifest(Array.from({ length: 1000 }, (_, i) => toSource(`${i}.jsonl`)));
    const pieces = [...manifestPieces(many)];
    expect(pieces.join('')).toBe(`${JSON.stringify(JSON.parse(serialiseManifest(many)), null, 2)}\n`);
    expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThan(70_000);
  });

  it('gives the same bytes whatever the order in which a manifest was built', () => {
    expect(serialiseManifest(reverseKeys(full) as Manifest)).toBe(serialiseManifest(full));
    for (const manifest of [full, toManifest([]), { ...full, timestamp: '2026-01-01T00:00:00Z' }]) {
      const text = serialiseManifest(manifest);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
    expect(serialiseFinding(reverseKeys(finding) as Finding)).toBe(serialiseFinding(finding));
  });

  it('writes a finding on one line in the order of the contract', () => {
    const line = serialiseFinding(finding);
    expect(line.endsWith('\n')).toBe(true);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(Object.keys(JSON.parse(line)).join(' ')).toBe(
      'record path in start end bytes via rule class severity confidence mask fingerprint placeholder suppressed action',
    );
    expect(Object.keys(JSON.parse(line).via[0]).join(' ')).toBe('decode path start end');
  });

  it('writes the manifest in the order of the contract, severities from low to critical', () => {
    const value = JSON.parse(serialiseManifest(full));
    expect(Object.keys(value).join(' ')).toBe(
      'formatVersion tool detectorsDigest policyDigest keyId options totals sources skipped timestamp',
    );
    expect(Object.keys(value.totals.bySeverity)).toEqual(['medium', 'critical']);
    expect(Object.keys(value.sources[0].counts)).toEqual(['aws-access-key-id', 'email']);
  });

  it('keeps a column named __proto__', () => {
    const columns = JSON.parse('{"__proto__": {"email": 2}}');
    const text = serialiseManifest(toManifest([toSource('a.jsonl', { columns })]));
    expect(text).toContain('"__proto__": {\n          "email": 2');
  });
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reverseKeys(member)]),
  );
}
