import type { FieldTexts, FileRewrite, Format } from '../format.ts';
import { isOfMetadata } from './metadata-path.ts';

/** What reads and rewrites a columnar format. */
export interface ColumnarWork
  extends Pick<Format, 'plan' | 'read'>,
    Pick<FileRewrite, 'rewriteFile' | 'editsAgain' | 'whyDifferent'> {
  openFields(file: string): FieldTexts;
}

/** The part of a format that is loaded for its first file only. */
export function loadWork(work: () => Promise<ColumnarWork>): Pick<Format, 'plan' | 'read' | 'rewrite'> {
  return {
    async *plan(input) {
      yield* (await work()).plan(input);
    },
    read: async (chunk, sink) => (await work()).read(chunk, sink),
    rewrite: {
      kind: 'file',
      isOfFile: isOfMetadata,
      rewriteFile: async input => (await work()).rewriteFile(input),
      async *editsAgain(input) {
        yield* (await work()).editsAgain(input);
      },
      whyDifferent: async input => (await work()).whyDifferent(input),
      openFields: async file => (await work()).openFields(file),
    },
  };
}
