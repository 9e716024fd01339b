/** Why: an editor decides from the list, so each line holds all that a decision needs, unopened. */
import type { TextRange } from '@/lib/anchoring/selector';
import type { ReviewLineView } from '@/lib/api/views/claim-view';
import type { EvidenceView } from '@/lib/api/views/source-view';
import type { ActingMember } from '@/lib/domain/actor';
import { type Change, evidenceChanges, judgementChanges } from '@/lib/domain/claim-changes';
import { claimantOf } from '@/lib/domain/claimant';
import type { ComparedPlace } from '@/lib/domain/judgement';
import { may } from '@/lib/domain/policy';
import type { Rating } from '@/lib/domain/rating-scale';
import { isContradicted } from '@/lib/domain/rating-scale-rules';
import { reviewRank } from '@/lib/domain/review-rules';
import type { Translate } from '@/lib/language/translate';
import { z } from 'zod';
import type { ClaimChanges } from '../db/claim-changes';
import type { ClaimOutcome } from '../db/claim-standing';
import type { PresentedClaim } from './claim-card';
import { type RevisionRow, revisionView, type Told } from './verdict';

export interface ReviewLine {
  claim: PresentedClaim;
  /** The claim's revisions, newest first; at least one. */
  revisions: RevisionRow[];
  evidence: EvidenceView[];
  changes: ClaimChanges;
  /** Its places since the revision that an editor last decided on. */
  places: ComparedPlace[];
  facts: { isArticleWriter: boolean; restsOnUnseenSource: boolean; alteredItsWords: boolean };
}

/** The text that the sentences are cut from: UTF-16. */
export interface ReadText {
  plainText: string;
  sentences: [number, number][];
}

export function reviewLineView(
  t: Translate,
  member: ActingMember,
  line: ReviewLine,
  text: ReadText,
  by: Told,
): ReviewLineView {
  const { claim, revisions, evidence, changes, facts } = line;
  const revision = revisions[0]!;
  const rating = claim.outcome.rating!;
  const relied = new Set(revision.evidence.map((one) => one.evidenceRevisionId));
  const standing = evidence.filter((one) => !one.isWithdrawn);
  const reliedOn = standing.filter((one) => relied.has(one.current.id));
  const asked = {
    ...facts,
    articleState: 'in_check' as const,
    wroteARevision: revisions.some((one) => one.authorId === member.memberId),
    hasRevision: true,
  };
  const reason = (policy: 'review.decide' | 'review.send_back') => {
    const permission = may(member, policy, asked);
    return permission.isAllowed ? null : t.said(permission.reason);
  };
  const against = standing.filter((one) => one.current.stance === otherSide(rating));
  const seen = [...sinceTheLastLook(line), ...changes.beside].filter(isFirstOfItsKind);
  return {
    claim: claim.card,
    revision: revisionView(revision, by),
    sentence: sentenceAround(claim.outcome, text),
    carrying: carrying(reliedOn, rating),
    against,
    changes: seen,
    rank: reviewRank(
      rating,
      claim.card.riskReason,
      reliedOn.flatMap((one) => one.current.detail?.form ?? []),
      revision.isTick && against.length === 0 && seen.length === 0,
    ),
    may: { decide: reason('review.decide'), sendBack: reason('review.send_back') },
  };
}

/** A verdict that finds the words wrong is carried by what contradicts them. */
const ownSide = (rating: Rating) => (isContradicted(rating) ? 'contradicts' : 'supports');
const otherSide = (rating: Rating) => (isContradicted(rating) ? 'supports' : 'contradicts');

const levels = ['primary', 'secondary', 'tertiary'];

/** The one piece that carries the verdict: on its side, nearest to the source, in the source's own words. */
function carrying(reliedOn: readonly EvidenceView[], rating: Rating): EvidenceView | null {
  const weight = ({ current }: EvidenceView) =>
    (current.stance === ownSide(rating) ? 0 : current.stance === 'context' ? 10 : 20) +
    levels.indexOf(current.level) * 2 +
    (current.detail?.form === 'quote' ? 0 : 1);
  return [...reliedOn].sort((a, b) => weight(a) - weight(b))[0] ?? null;
}

/** The sentence that the first place stands in, or all that it touches, parted before and after its words. */
function sentenceAround({ placements }: ClaimOutcome, { plainText, sentences }: ReadText) {
  const place = placements.find(
    (one): one is typeof one & TextRange => one.start !== null && one.end !== null,
  );
  if (!place) return { before: '', words: placements[0]?.exact ?? '', after: '' };
  const touched = sentences.filter(([start, end]) => start < place.end && end > place.start);
  const start = Math.min(place.start, ...touched.map(([from]) => from));
  const end = Math.max(place.end, ...touched.map(([, to]) => to));
  return {
    before: plainText.slice(start, place.start),
    words: plainText.slice(place.start, place.end),
    after: plainText.slice(place.end, end),
  };
}

/** The newest revision that an editor decided on. */
export const lastReviewed = (revisions: readonly RevisionRow[]): RevisionRow | undefined =>
  revisions.find((one) => one.reviews.length > 0);

/** What reads otherwise than when an editor last decided on this claim; nothing where none has. */
function sinceTheLastLook({ revisions, evidence, places }: ReviewLine): Change[] {
  const reviewed = lastReviewed(revisions);
  const look = reviewed?.reviews.at(-1);
  if (!reviewed || !look) return [];
  const judged = (row: RevisionRow) => ({
    statement: row.statement,
    kind: row.kind,
    claimant: claimantOf(row),
    words: z.array(z.string()).parse(row.words),
  });
  const lines = evidence.map(({ id, current, earlier }) => ({
    id,
    revisions: [...earlier.toReversed(), current].map((one) => ({
      id: one.id,
      withdrawal: one.isWithdrawal,
    })),
  }));
  const { binding, beside } = evidenceChanges(lines, look.id, new Set(look.evidenceSeenIds));
  return [...judgementChanges(judged(reviewed), judged(revisions[0]!), places), ...binding, ...beside];
}

const isFirstOfItsKind = (change: Change, at: number, all: Change[]): boolean =>
  all.findIndex((one) => one.kind === change.kind && one.subjectId === change.subjectId) === at;
