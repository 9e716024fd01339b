/** Why: evidence is data: five forms, each with what it needs to be checked again. */
import { text } from '@/lib/language/text';
import { z } from 'zod';
import { Language } from './article';
import { Id } from './ids';
import { Instant, line, optionalLine, optionalParagraphs, paragraphs } from './text-field';

export const EvidenceLevel = z.enum(['primary', 'secondary', 'tertiary']);
export type EvidenceLevel = z.infer<typeof EvidenceLevel>;

export const Stance = z.enum(['supports', 'contradicts', 'context']);
export type Stance = z.infer<typeof Stance>;

/** Exact words of the source; where translated, the original's language, the translation and who made it. */
const Quote = z.strictObject({
  form: z.literal('quote'),
  quote: paragraphs(10_000),
  language: Language.nullable().default(null),
  translation: optionalParagraphs(10_000).default(''),
  translator: optionalLine(200).default(''),
});

/** A call or a viewing, in the checker's words. */
const Notes = z.strictObject({
  form: z.literal('notes'),
  notes: paragraphs(10_000),
  who: line(300),
  how: line(300),
  at: Instant.nullable().default(null),
});

/** What was read or searched, from where to where, and it is not there. */
const Absence = z.strictObject({
  form: z.literal('absence'),
  searched: paragraphs(4_000),
  from: line(300),
  to: line(300),
  sought: line(500),
});

/** Inputs, base, formula, rounding. */
const Calculation = z.strictObject({
  form: z.literal('calculation'),
  inputs: z
    .array(z.strictObject({ label: line(200), value: line(100), evidenceId: Id.nullable().default(null) }))
    .min(1, text('Name at least one input.'))
    .max(50),
  base: optionalLine(300).default(''),
  formula: line(1_000),
  result: line(200),
  rounding: optionalLine(200).default(''),
});

/** Every member of a named set, for first, only, most, all. */
const SetOf = z.strictObject({
  form: z.literal('set'),
  of: line(500),
  members: z
    .array(z.strictObject({ name: line(300), finding: optionalLine(500).default('') }))
    .min(1, text('Name at least one member of the set.'))
    .max(500),
  complete: line(500).meta({ description: 'How it is known that these are all of them.' }),
});

export const EvidenceDetail = z.discriminatedUnion('form', [Quote, Notes, Absence, Calculation, SetOf]);
export type EvidenceDetail = z.infer<typeof EvidenceDetail>;
export type EvidenceForm = EvidenceDetail['form'];

/** What people fill in. A quote needs a source; the other forms may have one. */
export const EvidenceFields = z
  .strictObject({
    sourceId: Id.nullable(),
    level: EvidenceLevel,
    stance: Stance,
    locator: optionalLine(300).default(''),
    detail: EvidenceDetail,
  })
  .refine((fields) => fields.detail.form !== 'quote' || fields.sourceId !== null, {
    path: ['sourceId'],
    message: text('A quote needs the source that it stands in.'),
  });
export type EvidenceFields = z.infer<typeof EvidenceFields>;
