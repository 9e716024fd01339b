/** Why: what is answered about claims, verdicts and reviews. Offsets count code points. */
import { z } from 'zod';
import { ArticlePurpose } from '@/lib/domain/article';
import { Claimant } from '@/lib/domain/claimant';
import { ClaimKind, ClaimState, QuotationAspect, RiskReason } from '@/lib/domain/claim';
import { CHANGE_KINDS } from '@/lib/anchoring/change-kinds';
import { Id } from '@/lib/domain/ids';
import { Rating, ScaleCode } from '@/lib/domain/rating-scale';
import { ReviewDecision } from '@/lib/domain/review';
import { reviewRanks } from '@/lib/domain/review-rules';
import { Offset, PersonView, Stretch, Time } from '../fields';
import { EvidenceView, KeySourceView } from './source-view';

/** One change of the words that a claim stands on: what it touches, and both wordings of it. */
export const WordChangeView = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  before: z.string(),
  after: z.string(),
});
export type WordChangeView = z.infer<typeof WordChangeView>;

export const PlacementView = z.strictObject({
  id: Id,
  /** The same in every version through which the place was followed. */
  lineId: Id,
  outcome: z.enum(['placed', 'changed', 'orphaned']),
  start: Offset.nullable(),
  end: Offset.nullable(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  /** A person confirmed it, or attached it again. */
  isSettled: z.boolean(),
  /** Where not `placed`: the words that it was followed from, and in which version they stood. */
  was: z
    .strictObject({ version: z.int(), exact: z.string(), prefix: z.string(), suffix: z.string() })
    .nullable(),
  /** Where not `placed`: what changed in them, the gravest first. */
  changes: z.array(WordChangeView),
});
export type PlacementView = z.infer<typeof PlacementView>;

export const StandingName = z.enum(['stands', 'stands_by_name', 'must_change']);

/** What is drawn in the text and stands beside it: one card. */
export const ClaimCardView = z.strictObject({
  id: Id,
  articleId: Id,
  kind: ClaimKind,
  statement: z.string(),
  claimant: Claimant,
  riskReason: RiskReason.nullable(),
  state: ClaimState,
  quotationId: Id.nullable(),
  aspect: QuotationAspect.nullable(),
  assignee: PersonView.nullable(),
  scale: ScaleCode,
  /** The rating that counts: the latest revision's, or the override's; null where there is none. */
  rating: Rating.pick({ code: true, label: true, tone: true, lineStyle: true, sign: true }).nullable(),
  /** Where approved. */
  standing: StandingName.nullable(),
  /** Approved, and its suggested text is what now stands there. */
  isFixed: z.boolean(),
  /** The wording that was approved with its latest verdict; null where none was. */
  wording: z.string().nullable(),
  /** Its latest verdict is a tick. */
  isTick: z.boolean(),
  evidenceCount: z.int(),
  commentCount: z.int(),
  placements: z.array(PlacementView),
  version: z.int(),
});
export type ClaimCardView = z.infer<typeof ClaimCardView>;

export const ReviewView = z.strictObject({
  id: Id,
  decision: ReviewDecision,
  rating: z.string().nullable(),
  ratingLabel: z.string().nullable(),
  reason: z.string(),
  otherWording: z.string().nullable(),
  by: PersonView,
  at: Time,
});
export type ReviewView = z.infer<typeof ReviewView>;

export const VerdictRevisionView = z.strictObject({
  id: Id,
  claimId: Id,
  number: z.int(),
  rating: z.string(),
  ratingLabel: z.string(),
  scale: z.strictObject({ code: ScaleCode, version: z.int() }),
  /** Rich text: ProseMirror JSON of paragraphs, lists, bold, italic and links. */
  rationale: z.unknown(),
  suggestedText: z.string().nullable(),
  reason: z.string(),
  isConfirmation: z.boolean(),
  isTick: z.boolean(),
  /** What it judged, frozen. */
  judged: z.strictObject({
    statement: z.string(),
    kind: ClaimKind,
    claimant: Claimant,
    words: z.array(z.string()),
    hash: z.string(),
    articleVersion: z.int(),
  }),
  /** The evidence revisions that it relies on. */
  evidenceRevisionIds: z.array(Id),
  restsOnIds: z.array(Id),
  by: PersonView,
  at: Time,
  reviews: z.array(ReviewView),
});
export type VerdictRevisionView = z.infer<typeof VerdictRevisionView>;

/** Why a verdict is stale, or what is new beside it. */
export const ChangeView = z.strictObject({
  kind: z.enum([
    'words',
    'statement',
    'kind',
    'claimant',
    'evidence_changed',
    'evidence_withdrawn',
    'evidence_added',
    'source_corrected',
    'rests_on',
    'links',
  ]),
  before: z.string().nullable(),
  after: z.string().nullable(),
  subjectId: Id.nullable(),
});
export type ChangeView = z.infer<typeof ChangeView>;

export const ClaimLinkView = z.strictObject({ id: Id, statement: z.string(), state: ClaimState });

export const ClaimView = ClaimCardView.extend({
  articleTitle: z.string(),
  newsroomSlug: z.string(),
  createdBy: PersonView,
  createdAt: Time,
  restsOn: z.array(ClaimLinkView),
  supports: z.array(ClaimLinkView),
  evidence: z.array(EvidenceView),
  /** Newest first. */
  verdicts: z.array(VerdictRevisionView),
  /** Why it is stale; empty where it is not. */
  staleBecause: z.array(ChangeView),
  /** New since the verdict, without making it stale. */
  newSinceVerdict: z.array(ChangeView),
  stoodByName: z.array(
    z.strictObject({ revisionId: Id, reason: z.string(), by: PersonView, at: Time, isCurrent: z.boolean() }),
  ),
  stateChanges: z.array(
    z.strictObject({ from: ClaimState, to: ClaimState, reason: z.string(), by: PersonView, at: Time }),
  ),
  /** Places that a person took away, newest first; a reason where a verdict had judged their words, or one was given. */
  takenAway: z.array(
    z.strictObject({ exact: z.string(), reason: z.string().nullable(), by: PersonView, at: Time }),
  ),
  /** For each of its places, whether this asker may take it away: null where allowed, else the reason why not. */
  takingAway: z.array(
    z.strictObject({ placementId: Id, refusal: z.string().nullable(), needsReason: z.boolean() }),
  ),
  revisions: z.array(
    z.strictObject({
      number: z.int(),
      kind: ClaimKind,
      statement: z.string(),
      claimant: Claimant,
      riskReason: RiskReason.nullable(),
      reason: z.string(),
      by: PersonView,
      at: Time,
    }),
  ),
  /** What this asker may do now: null where allowed, else the reason why not. */
  may: z.strictObject({
    edit: z.string().nullable(),
    addPlace: z.string().nullable(),
    settlePlace: z.string().nullable(),
    submit: z.string().nullable(),
    confirm: z.string().nullable(),
    review: z.string().nullable(),
    sendBack: z.string().nullable(),
    standByName: z.string().nullable(),
    dismiss: z.string().nullable(),
    cut: z.string().nullable(),
    reopen: z.string().nullable(),
    addEvidence: z.string().nullable(),
    comment: z.string().nullable(),
  }),
});
export type ClaimView = z.infer<typeof ClaimView>;

export const CommentView = z.strictObject({
  id: Id,
  claimId: Id,
  threadId: Id.nullable(),
  body: z.string(),
  by: PersonView,
  at: Time,
  resolvedBy: PersonView.nullable(),
  resolvedAt: Time.nullable(),
});
export type CommentView = z.infer<typeof CommentView>;

/** A text with what was looked for marked in it. */
export const MarkedText = z.strictObject({ text: z.string(), marks: z.array(Stretch) });
export type MarkedText = z.infer<typeof MarkedText>;

/** A claim as search finds it. */
export const FoundClaimView = ClaimCardView.extend({
  articleTitle: z.string(),
  createdAt: Time,
  decidedAt: Time.nullable(),
  decidedBy: PersonView.nullable(),
  /** What carried it, as the asker may see it. */
  keySource: KeySourceView.nullable(),
  /** `similar`: not these words, but words nearly like them. */
  match: z.enum(['words', 'similar']),
  /** Where the words that were looked for stand in the statement. */
  marks: z.array(Stretch),
  /** And where they stand in another text of the claim, when the statement does not hold them all. */
  elsewhere: MarkedText.extend({ where: z.enum(['words', 'claimant', 'rationale']) }).nullable(),
});
export type FoundClaimView = z.infer<typeof FoundClaimView>;

/** One line of a review sheet: all that a decision needs, unopened. */
export const ReviewLineView = z.strictObject({
  claim: ClaimCardView,
  revision: VerdictRevisionView,
  sentence: z.strictObject({ before: z.string(), words: z.string(), after: z.string() }),
  carrying: EvidenceView.nullable(),
  against: z.array(EvidenceView),
  changes: z.array(ChangeView),
  /** PRODUCT.md's order by cost. */
  rank: z.enum(reviewRanks),
  may: z.strictObject({ decide: z.string().nullable(), sendBack: z.string().nullable() }),
});
export type ReviewLineView = z.infer<typeof ReviewLineView>;

export const ReviewSheetView = z.strictObject({
  article: z.strictObject({
    id: Id,
    title: z.string(),
    /** Which ratings are offered for an override. */
    purpose: ArticlePurpose,
    deadline: Time.nullable(),
  }),
  lines: z.array(ReviewLineView),
});
export type ReviewSheetView = z.infer<typeof ReviewSheetView>;
