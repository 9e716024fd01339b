/** Why: marking and ticking make claims, and both make them whole: the claim, what it says first, and its place. */
import type { ClaimDraft } from '@/lib/domain/claim-drafts';
import { claimantColumns } from '@/lib/domain/claimant';
import type { Context } from '../context';
import { type Claim, Prisma } from './generated/client';
import type { Located } from './locate';
import type { ArticleSubject } from './locks';
import { keepRevision } from './save-claim';

/** @param quotationId shared by the two claims of one quotation. */
export async function insertClaim(
  context: Context,
  { article, member }: Pick<ArticleSubject, 'article' | 'member'>,
  { versionId, selector, found: { outcome, was, changes } }: Located,
  { kind, statement, claimant, riskReason, aspect }: ClaimDraft,
  quotationId: string | null = null,
): Promise<Claim> {
  const { db, now, newId } = context;
  const made = { newsroomId: article.newsroomId, createdById: member.memberId, createdAt: now };
  const claim = await db.claim.create({
    data: {
      ...made,
      id: newId(),
      articleId: article.id,
      kind,
      statement,
      ...claimantColumns(claimant),
      risk: riskReason === null ? 'normal' : 'high',
      riskReason,
      quotationId: aspect && quotationId,
      aspect,
      updatedAt: now,
    },
  });
  await keepRevision(context, claim, member.memberId);
  const placementId = newId();
  await db.placement.create({
    data: {
      ...made,
      ...selector,
      id: placementId,
      lineId: placementId,
      articleId: article.id,
      claimId: claim.id,
      versionId,
      outcome,
      was: was ?? Prisma.DbNull,
      changes,
    },
  });
  return claim;
}
