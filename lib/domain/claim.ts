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
