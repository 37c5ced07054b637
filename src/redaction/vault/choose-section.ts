import type { Section } from './vault-file.ts';

/**
 * The section of a redacted file. Different sources may have become the same bytes, so the name decides first; a file under another name
 * is known by its bytes, unless these stand for several originals. Of several redactions of one source the last is undone first.
 */
export function chooseSection(
  sections: readonly Section[],
  { path, digest }: { readonly path: string; readonly digest: string },
): Section | 'several' | undefined {
  const fitting = sections.filter(it => it.after.sha256 === digest);
  const own =
    fitting.findLast(it => it.source === path) ??
    onlyOriginal(fitting.filter(({ source }) => isSameSource(path, source))) ??
    onlyOriginal(fitting);
  return own ?? (fitting.length > 0 ? 'several' : undefined);
}

/** Is one of the paths the end of the other? */
export function isSameSource(path: string, source: string): boolean {
  return path === source || path.endsWith(`/${source}`) || source.endsWith(`/${path}`);
}

function onlyOriginal(sections: readonly Section[]): Section | undefined {
  const last = sections.at(-1);
  const isSame = (it: Section) => it.before.sha256 === last?.before.sha256 || it.source === last?.source;
  return sections.every(isSame) ? last : undefined;
}
