/** Why: how forms of evidence are called; apart from the schemas, so that a page that only says them does not load zod. */
import { type Text, text } from '@/lib/language/text';
import type { EvidenceForm } from './evidence';

export const evidenceFormLabel: Record<EvidenceForm, Text> = {
  quote: text('Quote'),
  notes: text('Notes'),
  absence: text('Absence'),
  calculation: text('Calculation'),
  set: text('Set'),
};
