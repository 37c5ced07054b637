/** The text of a part of a JSON string; as it stands where it is none. */
export function unescapeJson(part: string): string {
  try {
    return JSON.parse(`"${part}"`) as string;
  } catch {
    return part;
  }
}
