/** Why: what is answered about a member's own work, over all articles. */
import { z } from 'zod';
import { ClaimKind, ClaimState, RiskReason } from '@/lib/domain/claim';
import { Id } from '@/lib/domain/ids';
import { PersonView, Time } from '../fields';

const DeskArticleView = z.strictObject({ id: Id, title: z.string(), deadline: Time.nullable() });

/** A claim that waits for the asker. */
export const WaitingClaimView = z.strictObject({
  id: Id,
  article: DeskArticleView,
  kind: ClaimKind,
  statement: z.string(),
  riskReason: RiskReason.nullable(),
  state: ClaimState,
  why: z.enum(['sent_back', 'stale', 'assigned']),
  /** Where sent back: by whom, and in whose words why. */
  sentBack: z.strictObject({ by: PersonView, reason: z.string() }).nullable(),
});
export type WaitingClaimView = z.infer<typeof WaitingClaimView>;

/** What an editor made of a verdict of the asker's own, beside a plain yes or no: told for seven days. */
export const ToldClaimView = z.strictObject({
  id: Id,
  article: DeskArticleView,
  kind: ClaimKind,
  statement: z.string(),
  riskReason: RiskReason.nullable(),
  state: ClaimState,
  decision: z.enum(['override', 'other_wording', 'by_name']),
  /** Of an override: the rating that is the claim's outcome. */
  ratingLabel: z.string().nullable(),
  otherWording: z.string().nullable(),
  reason: z.string(),
  by: PersonView,
  at: Time,
});
export type ToldClaimView = z.infer<typeof ToldClaimView>;

/** An article with verdicts that the asker may decide on. */
export const WaitingReviewView = z.strictObject({
  article: DeskArticleView,
  verdicts: z.int(),
  highRisk: z.int(),
});
export type WaitingReviewView = z.infer<typeof WaitingReviewView>;

export const DeskView = z.strictObject({
  /** Nearest deadline first; at most 200. */
  claims: z.array(WaitingClaimView),
  /** Nearest deadline first. */
  reviews: z.array(WaitingReviewView),
  /** Newest first; at most 200. */
  told: z.array(ToldClaimView),
});
export type DeskView = z.infer<typeof DeskView>;
