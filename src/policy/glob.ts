import RE2 from 're2';

/**
 * Compiles a glob to a test of whole strings, in linear time (the strings come from the data):
 * `?` and `*` stay within one step, `**` crosses steps, and `**` with a separator behind it may also stand for no step.
 * `separators` are the characters that end a step, e.g. `/`.
 */
export function compileGlob(glob: string, separators: string): (text: string) => boolean {
  const step = separators === '' ? '.' : `[^${quote(separators)}]`;
  const separator = separators === '' ? '(?:)' : `[${quote(separators)}]`;
  let pattern = '';
  for (let i = 0; i < glob.length; ) {
    if (glob.startsWith('**', i)) {
      i += 2;
      if (i < glob.length && separators.includes(glob[i]!)) {
        pattern += `(?:.*${separator})?`;
        i++;
      } else pattern += '.*';
    } else if (glob[i] === '*') {
      pattern += `${step}*`;
      i++;
    } else if (glob[i] === '?') {
      pattern += step;
      i++;
    } else {
      const char = String.fromCodePoint(glob.codePointAt(i)!);
      pattern += quote(char);
      i += char.length;
    }
  }
  const regex = new RE2(`^(?:${pattern})$`, 'su');
  return text => regex.test(text);
}

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
