import RE2 from 're2';
import { parse } from 'smol-toml';
import { z } from 'zod';
import { type LoadedRule, loadAllRules } from '../detectors/load.ts';
import type { RuleDefinition, Shape } from '../detectors/rule.ts';
import { AuditError } from '../errors.ts';
import { spanFactsOf } from '../pattern/facts.ts';
import { toNumber } from '../text/thousands.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import { escapeExpression, nameGroup, withoutPosixClasses, withoutQuotes } from './expression.ts';
import { type Imported, toId } from './imported.ts';

const texts = z.array(z.string()).default([]);
const expression = z.string().transform(it => withoutPosixClasses(withoutQuotes(it)));
const expressions = z.array(expression).default([]);
const allowlist = z.looseObject({
  description: z.string().default(''),
  condition: z.string().default('OR'),
  regexTarget: z.string().default('secret'),
  regexes: expressions,
  stopwords: texts,
  paths: texts,
  commits: texts,
  targetRules: texts,
});
const lists = { allowlist: allowlist.optional(), allowlists: z.array(allowlist).default([]) };
const ruleSchema = z.looseObject({
  id: z.string(),
  description: z.string().default(''),
  regex: expression.optional(),
  path: z.string().optional(),
  secretGroup: z.int().min(0).default(0),
  entropy: z.number().min(0).default(0),
  keywords: texts,
  tags: texts,
  required: z.array(z.looseObject({ id: z.string().default('') })).default([]),
  skipReport: z.boolean().default(false),
  ...lists,
});
const extendSchema = z.looseObject({
  useDefault: z.boolean().optional(),
  path: z.string().optional(),
  url: z.string().optional(),
  disabledRules: texts,
});
const fileSchema = z.looseObject({
  title: z.string().optional(),
  extend: extendSchema.optional(),
  rules: z.array(ruleSchema).default([]),
  ...lists,
});
type Allowlist = z.infer<typeof allowlist>;
type GitleaksRule = z.infer<typeof ruleSchema>;
type Extend = z.infer<typeof extendSchema>;

/** Bytes of a match whose pattern sets no bound: as many as the built-in rule for private keys allows. */
const OPEN_LENGTH = 16_384;
/** The most that a rule file may say. */
const MAX_LENGTH = 65_536;

/**
 * Rules of a gitleaks configuration (TOML): pattern, secret group, entropy, keywords and allow lists on the secret. What does not fit is
 * told in the notes, never passed over in silence.
 * @throws AuditError `config` when it is no such file.
 */
export function importGitleaksToml(text: string, name: string): Imported {
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    // Without the cause, which quotes the lines: an allow list may hold secrets.
    throw new AuditError('config', `\`${name}\` is not valid TOML: ${(cause as Error).message.split('\n')[0]}`);
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new AuditError('config', `\`${name}\`: ${issue.path.map(String).join('.') || 'top level'}: ${issue.message}`);
  }
  const file = parsed.data;
  const notes: string[] = [];
  notes.push(...unknownKeys(file, [...Object.keys(fileSchema.shape), 'minVersion']));
  if (file.extend) notes.push(...notesOfExtend(file.extend));
  const shared = listsOf(file);
  const builtIn = new Map(loadAllRules().map(rule => [rule.id, rule]));
  const rules: Omit<RuleDefinition, 'examples'>[] = [];
  const taken = new Set<string>();
  for (const rule of file.rules) {
    const own: string[] = [];
    const global = shared.filter(({ targetRules }) => targetRules.length === 0 || targetRules.includes(rule.id));
    const made = toRule(rule, [...listsOf(rule), ...global], builtIn.get(toId(rule.id)), note => own.push(note));
    if (made) {
      const id = freeId(made.id, taken);
      if (id !== made.id || (id !== rule.id && !builtIn.has(toId(rule.id)))) own.push(`called \`${id}\` here`);
      taken.add(id);
      rules.push({ ...made, id });
    }
    notes.push(...own.map(note => `rule \`${rule.id}\`: ${note}`));
  }
  for (const list of shared) notes.push(...notesOf(list).map(note => `global allow list: ${note}`));
  return { rules, allow: [], notes };
}

/** The id, or the first of `id-2`, `id-3` … that no rule has: names that gitleaks tells apart may come to one here. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

function listsOf({ allowlist, allowlists }: Pick<GitleaksRule, 'allowlist' | 'allowlists'>): Allowlist[] {
  return [...(allowlist ? [allowlist] : []), ...allowlists];
}

function unknownKeys(value: object, known: readonly string[]): string[] {
  return Object.keys(value)
    .filter(key => !known.includes(key))
    .map(key => `\`${key}\` is not known here`);
}

function notesOfExtend(extend: Extend): string[] {
  const notes = unknownKeys(extend, Object.keys(extendSchema.shape)).map(note => `extend: ${note}`);
  if (extend.useDefault)
    notes.push('extend.useDefault: the built-in rules here run beside these; gitleaks’ own are not part of them');
  for (const key of ['path', 'url'] as const)
    if (extend[key]) notes.push(`extend.${key}: \`${extend[key]}\` is not read; import that file, too`);
  for (const id of extend.disabledRules)
    notes.push(`extend.disabledRules: \`${id}\` is gitleaks’ rule; turn off the like of it with detectors.disable`);
  return notes;
}

/** @param twin the built-in rule of the same id, which runs beside the imported one. */
function toRule(
  rule: GitleaksRule,
  lists: readonly Allowlist[],
  twin: LoadedRule | undefined,
  note: (text: string) => void,
): Omit<RuleDefinition, 'examples'> | undefined {
  unknownKeys(rule, Object.keys(ruleSchema.shape)).forEach(note);
  if (rule.regex === undefined) {
    noteWithoutRegex(rule, note);
    return undefined;
  }
  if (rule.skipReport) {
    note('left out: gitleaks does not report it by itself (`skipReport`), only rules that require it');
    return undefined;
  }
  if (rule.path !== undefined) note('its path is not carried over: the rule runs on every source');
  const pattern = nameGroup(rule.regex, rule.secretGroup);
  if (pattern === undefined) {
    note(`left out: its regex has no group ${rule.secretGroup}`);
    return undefined;
  }
  const broken = brokenBy(pattern);
  if (broken !== undefined) {
    note(`left out: RE2 does not take its regex (${broken})`);
    return undefined;
  }
  const maxLength = Math.min(spanFactsOf(pattern).longest ?? OPEN_LENGTH, MAX_LENGTH);
  const anchors = toAnchors(rule, maxLength, note);
  if (anchors === undefined) return undefined;
  if (rule.required.length > 0)
    note(
      `it is found wherever it stands: that ${rule.required.map(({ id }) => `\`${id}\``).join(', ')} must be near is not carried over`,
    );
  for (const list of listsOf(rule)) notesOf(list).forEach(note);
  const ignored = toIgnorePattern(lists, note);
  const id = twin ? `gitleaks-${twin.id}` : toId(rule.id);
  if (twin)
    note(
      `called \`${id}\` here, since the built-in rule \`${twin.id}\` runs beside it and tells of what both find; allow entries name each by its id`,
    );
  return {
    id,
    title: rule.description.split('.')[0]!.trim() || rule.id,
    class: 'secret',
    severity: twin?.severity ?? 'high',
    category: toId(rule.tags[0] ?? 'imported'),
    pattern,
    ...anchors,
    maxLength,
    // The built-in one tells of the same, and once is enough.
    ...(twin && { generic: true }),
    ...(rule.entropy > 0 && { minEntropy: rule.entropy }),
    ...(ignored !== undefined && { ignorePattern: ignored }),
    references: ['https://github.com/gitleaks/gitleaks#configuration'],
  };
}

/** A rule that finds files by their path, or one that adds to a rule of the configuration that this one extends. */
function noteWithoutRegex(rule: GitleaksRule, note: (text: string) => void): void {
  note(
    rule.path === undefined
      ? 'left out: it has no regex, and the rule of gitleaks that it adds to is not part of this file'
      : 'left out: it has no regex; files are not found by their path here',
  );
  const lists = listsOf(rule);
  if (lists.length > 0)
    note(`its allow lists are not carried over (${lists.length}): write them as \`allow\` in sluice.yaml`);
}

const PLACES: Readonly<Partial<Record<Shape, string>>> = {
  run: 'words of 16 characters with a letter and a digit',
  digits: 'numbers of seven digits',
};

/** What leads to a rule; undefined where nothing would. In gitleaks one keyword must stand anywhere in the text; here an atom must stand in the match, or near it. */
function toAnchors(
  { regex, keywords }: GitleaksRule,
  maxLength: number,
  note: (text: string) => void,
): Anchors | undefined {
  const anchors = anchorsOf(regex!);
  if (anchors?.atoms && !anchors.shapes) return anchors;
  const usable = keywords
    .map(it => it.toLowerCase())
    .filter(it => Buffer.byteLength(it) >= 4 && !/["\\/\x00-\x1f]/.test(it));
  const within = `must stand in the same value, within ${toNumber(maxLength)} bytes of the match`;
  if (keywords.length > 0 && usable.length === keywords.length) {
    note(`found by its keywords, one of which ${within}`);
    return { atoms: usable, atomsNear: true };
  }
  if (anchors) {
    const places = anchors.shapes!.map(shape => PLACES[shape]).join(', and at ');
    note(
      `no literal of four bytes is in every match: ${anchors.atoms ? 'where there is none, ' : ''}it is looked for at ${places}; its keywords are not asked for`,
    );
    return anchors;
  }
  if (usable.length > 0) {
    note(`found only by those of its keywords that have four bytes, one of which ${within}`);
    return { atoms: usable, atomsNear: true };
  }
  note(
    'left out: nothing would lead to it, since no literal of four bytes is in every match, and matches hold neither a word of 16 characters with a letter and a digit nor seven digits for sure',
  );
  return undefined;
}

function toIgnorePattern(lists: readonly Allowlist[], note: (text: string) => void): string | undefined {
  const parts: string[] = [];
  for (const list of lists) {
    if (!isAlternative(list)) continue;
    for (const word of list.stopwords) parts.push(`(?i:${escapeExpression(word)})`);
    if (list.regexTarget !== 'secret' && list.regexTarget !== '') continue;
    for (const regex of list.regexes) {
      const broken = brokenBy(regex);
      if (broken === undefined) parts.push(`(?:${regex})`);
      else note(`an allowed regex is left out: RE2 does not take it (${broken})`);
    }
  }
  return parts.length === 0 ? undefined : parts.join('|');
}

/** True when each part of an allow list allows by itself. */
function isAlternative({ condition }: Allowlist): boolean {
  return ['', 'OR', '||'].includes(condition.toUpperCase());
}

/** What of an allow list cannot be carried over. */
function notesOf(list: Allowlist): string[] {
  const notes = unknownKeys(list, Object.keys(allowlist.shape)).map(note => `allow list: ${note}`);
  if (!isAlternative(list))
    return [...notes, `an allow list with \`condition = "${list.condition}"\` is not carried over`];
  if (list.regexes.length > 0 && list.regexTarget !== 'secret' && list.regexTarget !== '')
    notes.push(
      `allowed regexes on the ${list.regexTarget} are not carried over (${list.regexes.length}): only those on the secret are`,
    );
  if (list.paths.length > 0)
    notes.push(
      `allowed paths are not carried over (${list.paths.length}): write them as \`allow: [{ source: … }]\` in sluice.yaml`,
    );
  if (list.commits.length > 0)
    notes.push(`allowed commits are not carried over (${list.commits.length}): there are none here`);
  return notes;
}

function brokenBy(pattern: string): string | undefined {
  try {
    const expression = new RE2(pattern, 'u');
    return expression.test('') ? 'it matches the empty text' : undefined;
  } catch (cause) {
    return (cause as Error).message.replace(/^Invalid regular expression: /, '').slice(0, 80);
  }
}
