/** Why: one checkable statement: its words and its states. */
import { z } from 'zod';
import { Claimant } from './claimant';
import { paragraphs } from './text-field';

/** PRODUCT.md's list, in its order. */
export const ClaimKind = z.enum([
  'number',
  'calculation',
  'date',
  'name',
  'place',
  'quotation',
  'paraphrase',
  'attribution',
  'event',
  'cause',
  'history',
  'superlative',
  'law',
  'description',
  'caption',
  'headline',
  'opinion',
]);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** As printed. */
export const claimKindLabel: Record<ClaimKind, string> = {
  number: 'Number',
  calculation: 'Calculation',
  date: 'Date',
  name: 'Name, title, age',
  place: 'Place',
  quotation: 'Quotation',
  paraphrase: 'Paraphrase',
  attribution: 'Attribution',
  event: 'Event',
  cause: 'Cause',
  history: 'History',
  superlative: 'Superlative',
  law: 'Law',
  description: 'Description',
  caption: 'Caption',
  headline: 'Headline',
  opinion: 'Opinion, forecast',
};

export const ClaimState = z.enum([
  'open',
  'submitted',
  'approved',
  'changes_requested',
  'stale',
  'dismissed',
  'cut',
]);
export type ClaimState = z.infer<typeof ClaimState>;

export const claimStateLabel: Record<ClaimState, string> = {
  open: 'Open',
  submitted: 'Submitted',
  approved: 'Approved',
  changes_requested: 'Changes requested',
  stale: 'Stale',
  dismissed: 'Dismissed',
  cut: 'Cut',
};

/** Why a claim is of high risk: PRODUCT.md, separation of duties, 5. */
export const RiskReason = z.enum([
  'accusation',
  'health_or_safety',
  'minors',
  'election',
  'court_case',
  'confidential_source',
]);
export type RiskReason = z.infer<typeof RiskReason>;

export const riskReasonLabel: Record<RiskReason, string> = {
  accusation: 'Accusation',
  health_or_safety: 'Health or safety',
  minors: 'Minors',
  election: 'Election',
  court_case: 'Court case',
  confidential_source: 'Confidential source',
};

export const QuotationAspect = z.enum(['wording', 'content']);
export type QuotationAspect = z.infer<typeof QuotationAspect>;

export const Statement = paragraphs(4_000);

/** The fields of a claim that people edit. `riskReason` is set exactly when the risk is high. */
export const ClaimFields = z.strictObject({
  kind: ClaimKind,
  statement: Statement,
  claimant: Claimant,
  riskReason: RiskReason.nullable(),
});
export type ClaimFields = z.infer<typeof ClaimFields>;

/** Live claims take part in coverage, clearing and reviews. */
export const isLive = (state: ClaimState): boolean => state !== 'dismissed' && state !== 'cut';
