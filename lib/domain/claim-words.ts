/** Why: how kinds, states and risks of a claim are called; apart from the schemas, so that a page that only says them does not load zod. */
import type { ClaimKind, ClaimState, RiskReason } from './claim';

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

export const claimStateLabel: Record<ClaimState, string> = {
  open: 'Open',
  submitted: 'Submitted',
  approved: 'Approved',
  changes_requested: 'Changes requested',
  stale: 'Stale',
  dismissed: 'Dismissed',
  cut: 'Cut',
};

export const riskReasonLabel: Record<RiskReason, string> = {
  accusation: 'Accusation',
  health_or_safety: 'Health or safety',
  minors: 'Minors',
  election: 'Election',
  court_case: 'Court case',
  confidential_source: 'Confidential source',
};

/** Live claims take part in coverage, clearing and reviews. */
export const isLive = (state: ClaimState): boolean => state !== 'dismissed' && state !== 'cut';
