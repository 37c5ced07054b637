/** Is it an entry of the file's key-value metadata, rather than of a column? */
export function isOfMetadata(path: string): boolean {
  return path.startsWith('$metadata.') || path.startsWith('$metadata[');
}
