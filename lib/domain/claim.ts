/** Why: one checkable statement: its words and its states. */
import { type Text, text } from '@/lib/language/text';
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
export const claimKindLabel: Record<ClaimKind, Text> = {
  number: text('Number'),
  calculation: text('Calculation'),
  date: text('Date'),
  name: text('Name, title, age'),
  place: text('Place'),
  quotation: text('Quotation'),
  paraphrase: text('Paraphrase'),
  attribution: text('Attribution'),
  event: text('kind:: Event'),
  cause: text('Cause'),
  history: text('kind:: History'),
  superlative: text('Superlative'),
  law: text('Law'),
  description: text('Description'),
  caption: text('Caption'),
  headline: text('Headline'),
  opinion: text('Opinion, forecast'),
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

export const claimStateLabel: Record<ClaimState, Text> = {
  open: text('claim:: Open'),
  submitted: text('Submitted'),
  approved: text('Approved'),
  changes_requested: text('Changes requested'),
  stale: text('Stale'),
  dismissed: text('Dismissed'),
  cut: text('claim:: Cut'),
};

/** As it stands in a sentence: "This claim is …". */
export const claimStateWord: Record<ClaimState, Text> = {
  open: text('the claim is:: open'),
  submitted: text('the claim is:: submitted'),
  approved: text('the claim is:: approved'),
  changes_requested: text('the claim is:: changes requested'),
  stale: text('the claim is:: stale'),
  dismissed: text('the claim is:: dismissed'),
  cut: text('the claim is:: cut'),
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

export const riskReasonLabel: Record<RiskReason, Text> = {
  accusation: text('Accusation'),
  health_or_safety: text('Health or safety'),
  minors: text('Minors'),
  election: text('Election'),
  court_case: text('Court case'),
  confidential_source: text('Confidential source'),
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
