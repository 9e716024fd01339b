/** Why: an opinion or a sum rests on other claims of the article, and goes stale with them. */
import { runsInACircle } from '@/lib/domain/claim-links';
import { invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { command } from '../command';
import { lockClaim } from '../db/locks';
import { expectVersion, saveClaim } from '../db/save-claim';
import { stopStanding } from '../db/stale-claim';
import { claimView } from '../presenters/claim';

export const linkClaim = command('claim.link', {
  // The article is locked whole: two links made at once could close a circle that neither sees.
  load: (context, { params }) => lockClaim(context, params.id, 'update'),
  permit: ({ member, facts }) => requirePermission(member, 'claim.link', facts),
  run: async (context, subject, { body }) => {
    const { db, t } = context;
    const { claim, article, member } = subject;
    await expectVersion(context, subject, body);
    const judged = afterClaimEvent(claim, 'judgement_changed');
    const wanted = [...new Set(body.restsOnIds)];
    if (wanted.includes(claim.id)) throw invalidField('restsOnIds', 'A claim does not rest on itself.');
    const there = await db.claim.count({ where: { id: { in: wanted }, articleId: article.id } });
    if (there < wanted.length) throw invalidField('restsOnIds', 'Choose claims of the same article.');
    const links = await db.claimLink.findMany({ where: { claim: { articleId: article.id } } });
    if (runsInACircle(claim.id, wanted, links)) {
      throw invalidField(
        'restsOnIds',
        'One of these rests on this claim already. Take that link away first.',
      );
    }
    const before = links.filter((one) => one.claimId === claim.id).map((one) => one.restsOnId);
    const added = wanted.filter((id) => !before.includes(id));
    const removed = before.filter((id) => !wanted.includes(id));
    if (added.length + removed.length === 0) {
      return { audit: null, view: await claimView({ db, t }, member, claim.id) };
    }
    await db.claimLink.deleteMany({ where: { claimId: claim.id, restsOnId: { in: removed } } });
    await db.claimLink.createMany({
      data: added.map((restsOnId) => ({ newsroomId: claim.newsroomId, claimId: claim.id, restsOnId })),
    });
    // A verdict relies on what it was given on: what rests on other claims now is to be judged anew.
    const becomesStale = judged.state !== claim.state;
    await saveClaim(context, subject, body, becomesStale ? judged : {});
    const stale = becomesStale ? [claim.id, ...(await stopStanding(context, claim.id))] : [];
    return {
      audit: {
        type: 'claim.linked',
        articleId: article.id,
        subjects: [...new Set([article.id, claim.id, ...added, ...removed, ...stale])],
        codes: { added, removed, stale },
      },
      view: await claimView({ db, t }, member, claim.id),
    };
  },
});
