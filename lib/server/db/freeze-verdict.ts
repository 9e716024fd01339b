/** Why: submitting saves a revision that never changes again; this is the one place that makes one. */
import { saysTheSame } from '@/lib/anchoring/fold';
import { ClaimKind } from '@/lib/domain/claim';
import { claimantOf } from '@/lib/domain/claimant';
import { DomainError, invalidField } from '@/lib/domain/errors';
import type { RichText } from '@/lib/domain/rich-text';
import { ratingFor } from '@/lib/domain/verdict';
import { requireTranslation } from '@/lib/domain/wording-evidence';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { claimantColumns } from '@/lib/domain/claimant';
import type { Context } from '../context';
import { claimOutcomes, type ClaimOutcome } from './claim-standing';
import { type CurrentEvidence, currentEvidence } from './current-evidence';
import { currentScale } from './current-scale';
import type { VerdictRevision } from './generated/client';
import type { ClaimSubject } from './locks';
import { saveClaim } from './save-claim';
import { stopStanding } from './stale-claim';
import { requireSuggestible } from './suggestion';

export interface Submission {
  rating: string;
  rationale: RichText;
  suggestedText: string | null;
  evidenceIds?: string[] | undefined;
  reason: string;
  isConfirmation: boolean;
  isTick?: boolean;
  /** The version of the scale in whose words it is given. */
  scaleVersionId: string;
}

/** What a claim's outcome is now: what is judged, and what was decided. */
export async function outcomeOf(
  { db }: Context,
  { claim }: Pick<ClaimSubject, 'claim'>,
): Promise<ClaimOutcome> {
  return (await claimOutcomes(db, [claim])).get(claim.id)!;
}

/**
 * Saves a verdict revision with all that it judged, and moves the claim to `submitted`.
 * @returns the revision, and the ids of the claims that became stale because an approval ended with it.
 * @throws DomainError `invalid` naming the field, `wrong_state`, `conflict`.
 */
export async function freezeVerdict(
  context: Context,
  subject: ClaimSubject,
  submission: Submission,
  sent: { expectedVersion: number },
  outcome: ClaimOutcome,
): Promise<{ revision: VerdictRevision; stale: string[] }> {
  const { db } = context;
  const { claim, article, member } = subject;
  const after = afterClaimEvent(claim, submission.isConfirmation ? 'confirm' : 'submit');
  const kind = ClaimKind.parse(claim.kind);
  const { words } = outcome.judgement;
  if (words.length === 0) {
    throw new DomainError('wrong_state', 'This claim has lost its place in the text. Attach it again first.');
  }
  const links = await db.claimLink.findMany({ where: { claimId: claim.id }, orderBy: { restsOnId: 'asc' } });
  const evidence = chosen(await currentEvidence(db, claim.id), submission.evidenceIds);
  const details = evidence.map((one) => one.detail);
  const { ratings } = await currentScale(db, article, kind);
  const { rating, rationale, suggestedText } = submission;
  ratingFor({ rating, rationale, suggestedText }, ratings, article.purpose, links.length);
  requireTranslation(rating, details);
  const { placements } = outcome;
  const suggestion = { words: suggestedText, field: 'suggestedText' as const, kind, placements };
  await requireSuggestible(db, article, { ...suggestion, evidence: details });
  if (suggestedText !== null && words.every((one) => saysTheSame(one, suggestedText))) {
    throw invalidField('suggestedText', 'These words stand there already. Suggest others, or none.');
  }

  const revision = await db.verdictRevision.create({
    data: {
      id: context.newId(),
      newsroomId: claim.newsroomId,
      claimId: claim.id,
      number: (outcome.latest?.number ?? 0) + 1,
      scaleVersionId: submission.scaleVersionId,
      rating,
      rationale,
      suggestedText,
      statement: claim.statement,
      kind,
      ...claimantColumns(claimantOf(claim)),
      words,
      judgementHash: outcome.judgementHash,
      articleVersion: article.currentVersion,
      restsOnIds: links.map((one) => one.restsOnId),
      reason: submission.reason,
      isConfirmation: submission.isConfirmation,
      isTick: submission.isTick ?? false,
      authorId: member.memberId,
      createdAt: context.now,
    },
  });
  await db.verdictEvidence.createMany({
    data: evidence.map((one) => ({
      newsroomId: claim.newsroomId,
      verdictRevisionId: revision.id,
      evidenceRevisionId: one.revisionId,
    })),
  });
  await saveClaim(context, subject, sent, after);
  const stale = claim.state === 'approved' ? await stopStanding(context, claim.id) : [];
  return { revision, stale };
}

function chosen(evidence: CurrentEvidence[], ids: readonly string[] | undefined): CurrentEvidence[] {
  if (ids === undefined) return evidence;
  const found = evidence.filter((one) => ids.includes(one.id));
  if (found.length < new Set(ids).size) {
    throw invalidField(
      'evidenceIds',
      'Name evidence of this claim that is not withdrawn, or leave it out for all.',
    );
  }
  return found;
}
