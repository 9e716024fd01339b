/** Why: the same claim may stand in several places: a figure in the headline and in the text. */
import { invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { command } from '../command';
import { outcomeOf } from '../db/freeze-verdict';
import { Prisma } from '../db/generated/client';
import { locate } from '../db/locate';
import { lockClaim } from '../db/locks';
import { expectVersion } from '../db/save-claim';
import { savePlaces } from '../db/save-places';
import { claimView } from '../presenters/claim';

export const addPlacement = command('placement.add', {
  load: (context, { params }) => lockClaim(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'placement.add', facts),
  run: async (context, subject, { body }) => {
    const { db, t, now, newId } = context;
    const { claim, article, member } = subject;
    await expectVersion(context, subject, body);
    afterClaimEvent(claim, 'judgement_changed');
    const { versionId, selector, found } = await locate(context, article, body);
    const { placements, isFixed } = await outcomeOf(context, subject);
    if (placements.some((one) => one.start === selector.start && one.end === selector.end)) {
      throw invalidField(body.quote ? 'quote' : 'start', 'The claim stands here already.');
    }
    const id = newId();
    const placement = await db.placement.create({
      data: {
        ...selector,
        id,
        lineId: id,
        newsroomId: claim.newsroomId,
        articleId: article.id,
        claimId: claim.id,
        versionId,
        outcome: found.outcome,
        was: found.was ?? Prisma.DbNull,
        changes: found.changes,
        createdById: member.memberId,
        createdAt: now,
      },
    });
    const stale = await savePlaces(context, subject, body, isFixed);
    return {
      audit: {
        type: 'placement.added',
        articleId: article.id,
        subjects: [...new Set([article.id, claim.id, placement.id, ...stale])],
        codes: { articleVersion: article.currentVersion, stale },
        after: placement,
      },
      view: await claimView({ db, t }, member, claim.id),
    };
  },
});
