/** Why: how kinds, states and risks of a claim are called; apart from the schemas, so that a page that only says them does not load zod. */
import { type Text, text } from '@/lib/language/text';
import type { ClaimKind, ClaimState, RiskReason } from './claim';

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
  event: text('Event'),
  cause: text('Cause'),
  history: text('claim kind:: History'),
  superlative: text('Superlative'),
  law: text('Law'),
  description: text('Description'),
  caption: text('Caption'),
  headline: text('Headline'),
  opinion: text('Opinion, forecast'),
};

export const claimStateLabel: Record<ClaimState, Text> = {
  open: text('Open'),
  submitted: text('Submitted'),
  approved: text('Approved'),
  changes_requested: text('Changes requested'),
  stale: text('Stale'),
  dismissed: text('Dismissed'),
  cut: text('claim state:: Cut'),
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

export const riskReasonLabel: Record<RiskReason, Text> = {
  accusation: text('Accusation'),
  health_or_safety: text('Health or safety'),
  minors: text('Minors'),
  election: text('Election'),
  court_case: text('Court case'),
  confidential_source: text('Confidential source'),
};

/** Live claims take part in coverage, clearing and reviews. */
export const isLive = (state: ClaimState): boolean => state !== 'dismissed' && state !== 'cut';
