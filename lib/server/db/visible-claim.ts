/** Why: a claim of an article that the asker may not know of does not exist, for reads as for changes. */
import type { ActingMember } from '@/lib/domain/actor';
import { notFound } from '@/lib/domain/errors';
import type { Reading } from '../query';
import { visibleArticle } from './visible-article';

/** The member that may see this claim. @throws DomainError `not_found`. */
export async function memberSeeingClaim(reading: Reading, claimId: string): Promise<ActingMember> {
  const claim = await reading.db.claim.findUnique({ where: { id: claimId }, select: { articleId: true } });
  if (!claim) throw notFound();
  const { member } = await visibleArticle(reading, claim.articleId);
  return member;
}
