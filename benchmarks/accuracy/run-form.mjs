import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scan } from '../../dist/index.js';

/** Scans texts in one form. @returns findings per text: rule, class, severity, confidence, placeholder, start, end (code points) */
export async function runForm(form, texts) {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-accuracy-'));
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, form.file), form.write(texts));
    const locate = form.reader(texts);
    const found = [];
    const running = scan(form.file, { cwd: folder, jobs: 1, ...(form.name === 'raw' && { format: 'text' }) });
    for await (const finding of running) {
      const { at, start, end } = locate(finding);
      found[at] ??= [];
      found[at].push({
        rule: finding.rule,
        class: finding.class,
        severity: finding.severity,
        confidence: finding.confidence,
        placeholder: finding.placeholder === true,
        start,
        end,
      });
    }
    const manifest = await running.manifest;
    const [source] = manifest.sources;
    if (!source.coverage.complete)
      throw new Error(`${form.name}: not read to the end: ${JSON.stringify(source.problemCodes)}`);
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
