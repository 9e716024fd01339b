/** Why: a claim waits for somebody in particular, or for nobody. */
import { invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { command } from '../command';
import type { Context } from '../context';
import { type ClaimSubject, lockClaim } from '../db/locks';
import { expectVersion, saveClaim } from '../db/save-claim';
import { claimView } from '../presenters/claim';

export const assignClaim = command('claim.assign', {
  load: (context, { params }) => lockClaim(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'claim.assign', facts),
  run: async (context, subject, { body }) => {
    const { claim, article, member } = subject;
    await expectVersion(context, subject, body);
    afterClaimEvent(claim, 'judgement_changed');
    const view = () => claimView(context, member, claim.id);
    if (body.memberId === claim.assigneeId) return { audit: null, view: await view() };
    if (body.memberId !== null) await requireAssignable(context, subject, body.memberId);
    await saveClaim(context, subject, body, { assigneeId: body.memberId });
    const people = [claim.assigneeId, body.memberId].filter((one) => one !== null);
    return {
      audit: {
        type: 'claim.assigned',
        articleId: article.id,
        subjects: [article.id, claim.id, ...people],
        codes: { from: claim.assigneeId, to: body.memberId },
      },
      view: await view(),
    };
  },
});

/** @throws DomainError `invalid` unless this member is there, may rate, and may see the article. */
async function requireAssignable(
  { db }: Context,
  { article }: ClaimSubject,
  memberId: string,
): Promise<void> {
  const found = await db.member.findFirst({
    where: {
      id: memberId,
      newsroomId: article.newsroomId,
      disabledAt: null,
      roles: { hasSome: ['checker', 'editor'] },
      ...(article.restricted ? { namedOnArticles: { some: { articleId: article.id } } } : {}),
    },
    select: { id: true },
  });
  if (!found) {
    throw invalidField('memberId', 'Choose a checker or an editor of this newsroom who may see the article.');
  }
}
