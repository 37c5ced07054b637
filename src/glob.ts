import RE2 from 're2';

/**
 * Compiles a glob to a test of whole strings, in linear time (the strings come from the data):
 * `?` and `*` stay within one step, `**` crosses steps, and `**` with a separator behind it may also stand for no step.
 * `separators` are the characters that end a step, e.g. `/`.
 */
export function compileGlob(glob: string, separators: string): (text: string) => boolean {
  const regex = new RE2(`^(?:${toPattern(glob, separators)})$`, 'su');
  return text => regex.test(text);
}

/** Compiles globs to a test whether one of them fits; a text is looked up among the plain names and searched once per `GROUP` globs. */
export function compileGlobs(globs: readonly string[], separators: string): (text: string) => boolean {
  const isPlain = (glob: string) => !/[*?]/.test(glob);
  const names = new Set(globs.filter(isPlain));
  const patterns = [...new Set(globs)].filter(glob => !isPlain(glob)).map(glob => toPattern(glob, separators));
  const regexes: RE2[] = [];
  for (let i = 0; i < patterns.length; i += GROUP) {
    regexes.push(new RE2(`^(?:${patterns.slice(i, i + GROUP).join('|')})$`, 'su'));
  }
  return text => names.has(text) || regexes.some(regex => regex.test(text));
}

// So few that RE2 has room for their automaton.
const GROUP = 200;

function toPattern(glob: string, separators: string): string {
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
  return pattern;
}

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
