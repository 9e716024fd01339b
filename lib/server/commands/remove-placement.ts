/** Why: a place that was marked by mistake is taken away; what was judged elsewhere stays judged. */
import { DomainError, notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { command } from '../command';
import { lockClaim } from '../db/locks';
import { currentPlacements } from '../db/placements';
import { expectVersion, saveClaim } from '../db/save-claim';
import { claimView } from '../presenters/claim';

export const removePlacement = command('placement.remove', {
  load: (context, { params }) => lockClaim(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'placement.remove', facts),
  run: async (context, subject, { params, query }) => {
    const { db, t, now } = context;
    const { claim, article, member } = subject;
    await expectVersion(context, subject, query);
    afterClaimEvent(claim, 'judgement_changed');
    const placements = (await currentPlacements(db, [claim.id])).get(claim.id)!;
    const placement = placements.find((one) => one.id === params.placementId);
    if (!placement) throw notFound();
    if (placements.length === 1) {
      throw new DomainError('wrong_state', 'This is its last place. Cut or dismiss the claim instead.');
    }
    await db.placement.update({ where: { id: placement.id }, data: { removedAt: now } });
    await saveClaim(context, subject, query, {});
    return {
      audit: {
        type: 'placement.removed',
        articleId: article.id,
        subjects: [article.id, claim.id, placement.id],
        codes: { articleVersion: article.currentVersion },
        before: placement,
      },
      view: await claimView({ db, t }, member, claim.id),
    };
  },
});
