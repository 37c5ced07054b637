import { describe, expect, it } from 'vitest';
import { AuditError } from '../../src/errors.ts';
import { type CommandLine, parseFlags, renderHelp } from '../../src/options/flags.ts';
import { pickFlags } from '../../src/options/known-flags.ts';
import { parseSize } from '../../src/options/size.ts';
import { findNearest } from '../../src/text/nearest.ts';

const line = {
  name: 'scan',
  summary: 'Audits files.',
  flags: pickFlags(
    'manifest',
    'jobs',
    'include',
    'json',
    'no-progress',
    'operator',
    'encoding',
    'chunk-size',
    'delimiter',
    'max-ratio',
  ),
  positionals: { usage: '[PATH…]', min: 0, max: Number.POSITIVE_INFINITY },
  examples: [['sluice scan data/', 'audit a folder']],
} as const satisfies CommandLine;
const csv = { ...line, flags: pickFlags('quiet', 'quote') };
const one = { ...line, positionals: { usage: 'MANIFEST', min: 1, max: 1 } };

describe('parseFlags', () => {
  it('gives values in camel case with defaults filled in', () => {
    expect(parseFlags(line, [])).toEqual({
      help: false,
      paths: [],
      given: [],
      flags: {
        manifest: 'sluice-manifest',
        jobs: undefined,
        include: [],
        json: false,
        noProgress: false,
        operator: undefined,
        encoding: undefined,
        chunkSize: undefined,
        delimiter: undefined,
        maxRatio: undefined,
      },
    });
  });

  it('reads flags before, between and behind paths', () => {
    const { flags, paths } = parseFlags(line, [
      ...[
        'a',
        '--jobs',
        '2',
        '-',
        '--include=x',
        '--include',
        'y',
        '--json',
        '--no-progress',
        '--operator=drop-record',
      ],
      ...['--chunk-size', '8M', '--max-ratio', '1.5', '--delimiter=-', '--', '--b'],
    ]);
    expect(paths).toEqual(['a', '-', '--b']);
    expect(flags).toMatchObject({
      jobs: 2,
      include: ['x', 'y'],
      json: true,
      noProgress: true,
      operator: 'drop-record',
      encoding: undefined,
    });
    expect(flags).toMatchObject({ chunkSize: 8 << 20, maxRatio: 1.5, delimiter: '-' });
  });

  it('knows short names', () => {
    expect(parseFlags(line, ['-j', '3']).flags.jobs).toBe(3);
    expect(parseFlags(line, ['-h']).help).toBe(true);
    expect(parseFlags(csv, ['-qh']).help).toBe(true);
  });

  it('takes an empty quote for none', () => {
    expect(parseFlags(csv, ['--quote', '']).flags).toMatchObject({ quote: '' });
  });

  it('shows help before it complains about anything else', () => {
    expect(parseFlags(one, ['--help', '--nonsense']).help).toBe(true);
  });

  it.each([
    [['--job', '2'], 'unknown flag `--job` (did you mean `--jobs`?)'],
    [['--noprogress'], 'unknown flag `--noprogress` (did you mean `--no-progress`?)'],
    [['--constructor'], 'unknown flag `--constructor`'],
    [['--__proto__'], 'unknown flag `--__proto__`'],
    [['-x'], 'unknown flag `-x`'],
    [['-dash'], 'unknown flag `-d`'],
    [['data', ''], 'an argument is empty, as when a variable of the shell is not set'],
    [['--encoding='], '`--encoding` is empty'],
    [['--manifest', ''], '`--manifest` is empty'],
    [['--include', ''], '`--include` is empty'],
    [['--jobs'], '`--jobs` needs a value N'],
    [['--jobs', '--json'], '`--jobs` needs a value N'],
    [['--jobs', 'two'], '`--jobs two`: must be a whole number'],
    [['--jobs', '1.5'], 'must be a whole number'],
    [['--jobs', '0x2'], 'must be a whole number'],
    [['--jobs', '-1'], 'must be 1 or more'],
    [['--jobs=1', '--jobs=2'], '`--jobs` is given twice'],
    [['--json=yes'], '`--json` takes no value'],
    [
      ['--encoding', 'utf8'],
      'must be one of utf-8, utf-16le, utf-16be, utf-32le, utf-32be, latin1 (did you mean `utf-8`?)',
    ],
    [['--chunk-size', 'big'], 'must be a size such as 8M'],
    [['--max-ratio', '1e3'], 'must be a number'],
  ])('refuses %j', (argv, message) => {
    expect(() => parseFlags(line, argv)).toThrow(AuditError);
    expect(() => parseFlags(line, argv)).toThrow(message);
    expect(() => parseFlags(line, argv)).toThrow('see `sluice scan --help`');
  });

  it('counts positional arguments', () => {
    expect(() => parseFlags(one, [])).toThrow('needs MANIFEST');
    expect(() => parseFlags(one, ['a', 'b'])).toThrow('takes only MANIFEST');
    expect(parseFlags(one, ['a']).paths).toEqual(['a']);
  });
});

describe('renderHelp', () => {
  it('names the usage, every flag, defaults and an example', () => {
    const help = renderHelp(line);
    expect(help).toContain('Usage: sluice scan [flags] [PATH…]');
    for (const name of [...Object.keys(line.flags), 'help']) expect(help).toContain(`--${name}`);
    expect(help).toContain('default: sluice-manifest');
    expect(help.replace(/\s+/g, ' ')).toContain('beyond N times its size (default: 250)');
    expect(help).toMatch(/utf-8, utf-16le,\s+utf-16be/);
    expect(help).toContain('# audit a folder\n  sluice scan data/');
  });

  it('keeps lines within the width', () => {
    for (const text of renderHelp(line, 80).split('\n')) expect(text.length).toBeLessThanOrEqual(80);
  });
});

describe('parseSize', () => {
  it.each([
    ['4096', 4096],
    ['64k', 65536],
    ['8M', 8 << 20],
    ['8MiB', 8 << 20],
    ['8MB', 8_000_000],
    ['1.5K', 1536],
    ['1G', 2 ** 30],
    ['10 B', 10],
    ['', undefined],
    ['M', undefined],
    ['-1', undefined],
    ['8X', undefined],
    ['8iB', undefined],
    ['99999999999T', undefined],
  ])('%j is %j bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });
});

describe('findNearest', () => {
  it('finds a mistyped word and nothing for a strange one', () => {
    expect(findNearest('fail_on', ['accept', 'failOn'])).toBe('failOn');
    expect(findNearest('zebra', ['accept', 'failOn'])).toBeUndefined();
  });

  it('prefers what a word begins to what it is as near to', () => {
    expect(findNearest('utf16', ['utf-8', 'utf-16le', 'utf-16be'])).toBe('utf-16le');
    expect(findNearest('utf7', ['utf-8', 'utf-16le'])).toBe('utf-8');
  });
});
