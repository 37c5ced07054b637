import { parseArgs } from 'node:util';
import { AuditError } from '../errors.ts';
import { suggest } from '../text/nearest.ts';
import { toShellWord } from '../text/shell-word.ts';
import { wrap } from '../text/wrap.ts';
import { parseSize } from './size.ts';

/** One flag of a command. `list` may be repeated; `size` takes 8M, 64k or 1GiB and gives bytes. */
export type Flag = {
  readonly description: string;
  /** Name of the value in the help text. */
  readonly value?: string;
  readonly short?: string;
} & (
  | { readonly type: 'boolean' }
  | { readonly type: 'text'; readonly default?: string; readonly mayBeEmpty?: true }
  | { readonly type: 'list' }
  | { readonly type: 'integer' | 'number' | 'size'; readonly min?: number; readonly default?: number }
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly default?: string }
);

export type FlagTable = Readonly<Record<string, Flag>>;

type ValueOf<F extends Flag> = F extends { type: 'boolean' }
  ? boolean
  : F extends { type: 'list' }
    ? readonly string[]
    :
        | (F extends { type: 'integer' | 'number' | 'size' }
            ? number
            : F extends { type: 'choice'; choices: readonly (infer C)[] }
              ? C
              : string)
        | (F extends { default: string | number } ? never : undefined);

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

/** Parsed flags: `--key-file` is `keyFile`; a boolean that was not given is false, a list that was not given is empty. */
export type FlagValues<T extends FlagTable> = { readonly [name in keyof T & string as Camel<name>]: ValueOf<T[name]> };

/** What a command line says of itself. */
export interface CommandLine<T extends FlagTable = FlagTable> {
  readonly name: string;
  readonly summary: string;
  readonly flags: T;
  /** Positional arguments in the usage line, e.g. `[PATH…]`; how many are allowed. */
  readonly positionals: { readonly usage: string; readonly min: number; readonly max: number };
  /** Command lines with a word on each. */
  readonly examples: readonly (readonly [command: string, does: string])[];
}

/** Arguments of one command, parsed and checked. */
export interface ParsedArgs<T extends FlagTable = FlagTable> {
  readonly flags: FlagValues<T>;
  readonly paths: readonly string[];
  /** Names of the flags that were given, such as `key-file`; the others have their defaults. */
  readonly given: readonly string[];
  /** `--help` or `-h` was given: nothing else was checked. */
  readonly help: boolean;
}

const HELP = { type: 'boolean', short: 'h', description: 'Show this help' } as const satisfies Flag;

/** An empty path would be the working folder, and that be rewritten. */
const UNSET = ', as when a variable of the shell is not set';

/** Parses the arguments behind the command's name; throws AuditError `usage` on anything it does not know. */
export function parseFlags<T extends FlagTable>(line: CommandLine<T>, argv: readonly string[]): ParsedArgs<T> {
  const table: FlagTable = { ...line.flags, help: HELP };
  const { tokens, positionals } = toTokens(table, argv);
  const wrong: Wrong = message => new AuditError('usage', `${message}; see \`sluice ${line.name} --help\``);
  const help = asksForHelp(tokens, table);
  const given = help ? new Map<string, readonly string[]>() : takeFlags(tokens, table, wrong);
  if (!help) checkPositionals(positionals, line, wrong);
  const flags = Object.entries(line.flags).map(([name, flag]) => [
    toCamel(name),
    toValue(name, flag, given.get(name), wrong),
  ]);
  return Object.freeze({
    flags: Object.freeze(Object.fromEntries(flags)),
    paths: positionals,
    given: Object.freeze([...given.keys()]),
    help,
  });
}

/** An error that leads to the command's help. */
type Wrong = (message: string) => AuditError;

type Tokens = ReturnType<typeof toTokens>['tokens'];

function toTokens(table: FlagTable, argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(table).map(([name, flag]) => [
        name,
        { type: flag.type === 'boolean' ? 'boolean' : 'string', ...(flag.short && { short: flag.short }) } as const,
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
}

function asksForHelp(tokens: Tokens, table: FlagTable): boolean {
  // In `-dash` the h is no call for help.
  const unknown = new Set(
    tokens.flatMap(it => (it.kind === 'option' && !Object.hasOwn(table, it.name) ? it.index : [])),
  );
  return tokens.some(it => it.kind === 'option' && it.name === 'help' && !unknown.has(it.index));
}

/** The values of the flags that were given, by their names; one that is empty for a boolean. */
function takeFlags(tokens: Tokens, table: FlagTable, wrong: Wrong): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const flag = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!flag)
      throw wrong(`unknown flag \`${rawName}\`${suggest(rawName.replace(/^--?/, ''), Object.keys(table), '--')}`);
    if (flag.type === 'boolean') {
      if (value !== undefined) throw wrong(`\`--${name}\` takes no value`);
      given.set(name, ['']);
      continue;
    }
    // `--jobs --json`: the next flag is not a value; `--delimiter=--` says so when it is.
    if (value === undefined || (!token.inlineValue && /^-./.test(value) && !/^-\d/.test(value))) {
      throw wrong(`\`--${name}\` needs a value${flag.value ? ` ${flag.value}` : ''}`);
    }
    if (value === '' && !('mayBeEmpty' in flag)) throw wrong(`\`--${name}\` is empty${UNSET}`);
    if (given.has(name) && flag.type !== 'list') throw wrong(`\`--${name}\` is given twice`);
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  return given;
}

function checkPositionals(
  given: readonly string[],
  { name, positionals: { min, max, usage } }: Pick<CommandLine, 'name' | 'positionals'>,
  wrong: Wrong,
): void {
  if (given.includes('')) throw wrong(`an argument is empty${UNSET}`);
  if (given.length < min) throw wrong(`\`sluice ${name}\` needs ${usage}`);
  if (given.length > max) throw wrong(`\`sluice ${name}\` takes ${max === 0 ? 'no argument' : `only ${usage}`}`);
}

/**
 * Flags as they would be written again, each with a blank before it: ` --policy strict.yaml`; nothing where none of them was given.
 * @param names of flags that have no default.
 */
export function writeFlags<T extends FlagTable>(
  flags: FlagValues<T>,
  names: readonly (keyof FlagValues<T> & string)[],
): string {
  const written: string[] = [];
  for (const name of names) {
    const flag = ` --${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
    const given: unknown = flags[name];
    if (given === true) written.push(flag);
    else if (given !== false && given !== undefined) {
      for (const value of [given].flat()) written.push(`${flag} ${toShellWord(String(value))}`);
    }
  }
  return written.join('');
}

/** The `--help` text of a command. */
export function renderHelp(line: CommandLine, width = 100): string {
  const table: FlagTable = { ...line.flags, help: HELP };
  const heads = Object.entries(table).map(([name, flag]) => {
    const value = flag.type === 'boolean' ? '' : ` ${flag.value ?? 'VALUE'}`;
    return `${flag.short ? `-${flag.short}, ` : '    '}--${name}${value}`;
  });
  const column = Math.max(...heads.map(head => head.length)) + 4;
  const rows = Object.values(table).map((flag, i) => {
    const lines = wrap(describe(flag), Math.max(24, width - column));
    return lines.map((text, j) => `${(j === 0 ? `  ${heads[i]}` : '').padEnd(column)}${text}`).join('\n');
  });
  const usage = ['sluice', line.name, '[flags]', line.positionals.usage].filter(Boolean).join(' ');
  const examples = line.examples.flatMap(([command, does]) => [`  # ${does}`, `  ${command}`]);
  return `${[line.summary, '', `Usage: ${usage}`, '', 'Flags:', ...rows, '', 'Examples:', ...examples].join('\n')}\n`;
}

function describe(flag: Flag): string {
  const extras = [
    flag.type === 'choice' && flag.choices.join(', '),
    flag.type === 'list' && 'may be repeated',
    'default' in flag && flag.default !== undefined && `default: ${flag.default}`,
  ].filter(Boolean);
  return extras.length > 0 ? `${flag.description} (${extras.join('; ')})` : flag.description;
}

function toValue(name: string, flag: Flag, given: readonly string[] | undefined, wrong: Wrong) {
  if (flag.type === 'boolean') return given !== undefined;
  if (flag.type === 'list') return Object.freeze([...(given ?? [])]);
  const text = given?.[0];
  if (text === undefined) return flag.default;
  if (flag.type === 'text') return text;
  if (flag.type === 'choice') {
    if (flag.choices.includes(text)) return text;
    throw wrong(`\`--${name} ${text}\`: must be one of ${flag.choices.join(', ')}${suggest(text, flag.choices)}`);
  }
  const number = flag.type === 'size' ? parseSize(text) : /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const kind = { size: 'a size such as 8M', integer: 'a whole number', number: 'a number' }[flag.type];
  const isValid = flag.type === 'number' ? Number.isFinite(number) : Number.isSafeInteger(number);
  if (number === undefined || !isValid) throw wrong(`\`--${name} ${text}\`: must be ${kind}`);
  if (flag.min !== undefined && number < flag.min) throw wrong(`\`--${name} ${text}\`: must be ${flag.min} or more`);
  return number;
}

function toCamel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
