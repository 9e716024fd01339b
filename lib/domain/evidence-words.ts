/** Why: how forms of evidence are called; apart from the schemas, so that a page that only says them does not load zod. */
import type { EvidenceForm } from './evidence';

export const evidenceFormLabel: Record<EvidenceForm, string> = {
  quote: 'Quote',
  notes: 'Notes',
  absence: 'Absence',
  calculation: 'Calculation',
  set: 'Set',
};
