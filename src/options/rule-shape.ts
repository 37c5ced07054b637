import { z } from 'zod';
import { ADDRESS_PARTS, SHAPES } from '../detectors/rule.ts';

const neighbours = z.enum(['none', 'digit', 'word', 'alnum', 'letter', 'token', 'number']);
const texts = z.array(z.string().min(1));
const keywords = z.array(z.string().regex(/\S/, 'must not be blank'));
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const keyedKeywords = z.array(
  z.string().regex(LETTER_OR_DIGIT, 'must hold a letter or digit, since keys are compared by their words'),
);
const addressParts = z.array(z.enum(ADDRESS_PARTS as unknown as [string, ...string[]])).min(1);

/** The fields of src/detectors/rule.ts, as a user may write them. */
export const ruleShape = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case'),
    title: z.string().min(1),
    class: z.enum(['secret', 'pii', 'payload']),
    severity: z.enum(['low', 'medium', 'high', 'critical']),
    category: z.string().min(1).default('custom'),
    pattern: z.string().min(1),
    atoms: z
      .array(
        z
          .string()
          .min(4, 'an atom has at least 4 characters')
          .regex(/^[^"\\/\x00-\x1f]+$/, 'an atom may not hold ", \\, / or control characters'),
      )
      .optional(),
    atomsNear: z.boolean().optional(),
    wordAtoms: z.boolean().optional(),
    shapePattern: z.string().min(1).optional(),
    openPattern: z.string().min(1).optional(),
    contextPattern: z.string().min(1).optional(),
    shapes: z.array(z.enum(SHAPES as unknown as [string, ...string[]])).optional(),
    maxLength: z.int().min(1).max(65_536).optional(),
    left: neighbours.optional(),
    right: neighbours.optional(),
    keywords: keywords.optional(),
    context: z.enum(['required', 'boost']).optional(),
    keyedPattern: z.string().optional(),
    keyedKeywords: keyedKeywords.optional(),
    keyedEntries: z.boolean().optional(),
    inColumn: z.boolean().optional(),
    besideDetails: z.boolean().optional(),
    besideSecrets: z.boolean().optional(),
    behindAddress: addressParts.optional(),
    beforeAddress: addressParts.optional(),
    validators: texts.optional(),
    minEntropy: z.number().min(0).max(16).optional(),
    confidence: z.number().gt(0).max(1).optional(),
    generic: z.boolean().optional(),
    label: z
      .string()
      .regex(/^[A-Z][A-Z0-9_]*$/, 'must be upper case letters, digits and _')
      .optional(),
    publicPrefix: z.int().min(0).max(16).optional(),
    isOptional: z.boolean().optional(),
    ignorePattern: z.string().min(1).optional(),
    examples: z
      .strictObject({
        match: z
          .array(
            z.strictObject({
              text: z.string(),
              key: z.string().optional(),
              placeholder: z.boolean().optional(),
              isDoubtful: z.boolean().optional(),
            }),
          )
          .default([]),
        ignore: z
          .array(
            z.strictObject({
              text: z.string(),
              key: z.string().optional(),
              why: z.string().default('no reason given'),
            }),
          )
          .default([]),
      })
      .default({ match: [], ignore: [] }),
    references: texts.default([]),
  })
  .refine(
    rule =>
      rule.atoms?.length ||
      rule.shapes?.length ||
      rule.keyedPattern ||
      rule.besideDetails ||
      rule.besideSecrets ||
      rule.behindAddress ||
      rule.beforeAddress,
    'needs atoms, shapes, a keyedPattern, besideDetails, besideSecrets, behindAddress or beforeAddress: without one nothing leads to it',
  )
  .refine(
    rule => !rule.keyedPattern || (rule.keyedKeywords ?? rule.keywords)?.some(word => LETTER_OR_DIGIT.test(word)),
    {
      path: ['keyedPattern'],
      error: 'needs keyedKeywords, or keywords: without one no key leads to it',
    },
  )
  .refine(rule => rule.context !== 'required' || rule.keywords?.length || rule.keyedPattern, {
    path: ['context'],
    error: 'with `required` it needs keywords: without one every match is dropped',
  })
  .refine(rule => !rule.behindAddress || rule.pattern.startsWith('\\A'), {
    path: ['pattern'],
    error: 'must begin with \\A: with behindAddress it is tried at one place',
  })
  .refine(rule => !rule.beforeAddress || rule.pattern.endsWith('\\z'), {
    path: ['pattern'],
    error: 'must end with \\z: with beforeAddress it is tried at one place',
  });
