import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { finishNextManifest, writeNextManifest } from '../../src/redaction/next-manifest.ts';
import type { Manifest } from '../../src/types.ts';
import { toManifest, toSource } from '../manifest/sample.ts';
import { makeFolder } from '../run-scan.ts';

const digest = (character: string) => ({ bytes: 9, sha256: character.repeat(64) });
const withRedacted = (character: string): Manifest =>
  toManifest([toSource('a.jsonl', { redacted: digest(character) }), toSource('b.jsonl')]);

it('a manifest that a killed run left is forgotten while the source has its old bytes, or is gone', async () => {
  for (const now of ['1', undefined]) {
    const folder = makeFolder();
    const manifest = withRedacted('1');
    await writeNextManifest(folder, withRedacted('2'));
    const asked: string[] = [];
    const finished = await finishNextManifest(folder, manifest, async path => {
      asked.push(path);
      return now && digest(now).sha256;
    });
    expect(finished).toBe(manifest);
    expect(asked).toEqual(['a.jsonl']);
    expect(readdirSync(folder)).toEqual([]);
  }
});
