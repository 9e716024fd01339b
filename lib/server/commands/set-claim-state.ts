/** Why: a claim is dismissed, cut, or opened again, by a person who says why. */
import type { ClaimState } from '@/lib/domain/claim';
import { requirePermission } from '@/lib/domain/policy';
import { afterClaimEvent, type ClaimEvent } from '@/lib/domain/workflow';
import { command } from '../command';
import type { Context } from '../context';
import { claimChanges } from '../db/claim-changes';
import { outcomeOf } from '../db/freeze-verdict';
import { type ClaimSubject, lockClaim } from '../db/locks';
import { expectVersion, saveClaim } from '../db/save-claim';
import { stopStanding } from '../db/stale-claim';
import { claimView } from '../presenters/claim';

const policyOf = { dismissed: 'claim.dismiss', cut: 'claim.cut', open: 'claim.reopen' } as const;

/** The event that leads there: what was cut returns, what was dismissed is restored. */
const eventTo = (to: keyof typeof policyOf, from: ClaimState): ClaimEvent =>
  to === 'dismissed' ? 'dismiss' : to === 'cut' ? 'cut' : from === 'cut' ? 'return' : 'restore';

export const setClaimState = command('claim.set_state', {
  load: (context, { params }) => lockClaim(context, params.id),
  permit: ({ member, facts }, { body }) => requirePermission(member, policyOf[body.to], facts),
  run: async (context, subject, { body }) => {
    const { db, t, now, newId } = context;
    const { claim, article, member } = subject;
    await expectVersion(context, subject, body);
    const event = eventTo(body.to, claim.state);
    const isChanged = event === 'restore' && (await changedMeanwhile(context, subject));
    const after = afterClaimEvent(claim, event, isChanged);
    await db.claimStateChange.create({
      data: {
        id: newId(),
        newsroomId: claim.newsroomId,
        claimId: claim.id,
        from: claim.state,
        to: after.state,
        reason: body.reason,
        memberId: member.memberId,
        createdAt: now,
      },
    });
    await saveClaim(context, subject, body, after);
    const isSetAside = event === 'dismiss' || event === 'cut';
    const stale = isSetAside ? await stopStanding(context, claim.id) : [];
    return {
      audit: {
        type: 'claim.state_changed',
        articleId: article.id,
        subjects: [article.id, claim.id, ...stale],
        codes: { from: claim.state, to: after.state, stale },
        before: claim,
        after: { ...claim, ...after },
      },
      view: await claimView({ db, t }, member, claim.id),
    };
  },
});

/** Whether the verdict that a dismissed claim has would be stale by now. */
async function changedMeanwhile(context: Context, subject: ClaimSubject): Promise<boolean> {
  const { claim } = subject;
  const latest = await context.db.verdictRevision.findFirst({
    where: { claimId: claim.id },
    orderBy: { number: 'desc' },
    include: { evidence: true, reviews: { orderBy: { id: 'asc' } } },
  });
  const outcome = await outcomeOf(context, subject);
  const changes = await claimChanges(context.db, [{ row: claim, outcome, latest }]);
  return changes.get(claim.id)!.binding.length > 0;
}
