/** Why: the same claim may stand in several places: a figure in the headline and in the text. */
import { invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { command } from '../command';
import { readOtherwise } from '../db/claim-changes';
import { outcomeOf } from '../db/freeze-verdict';
import { Prisma } from '../db/generated/client';
import { locate } from '../db/locate';
import { lockClaim } from '../db/locks';
import { expectVersion, saveClaim } from '../db/save-claim';
import { stopStanding } from '../db/stale-claim';
import { claimView } from '../presenters/claim';

export const addPlacement = command('placement.add', {
  load: (context, { params }) => lockClaim(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'placement.add', facts),
  run: async (context, subject, { body }) => {
    const { db, t, now, newId } = context;
    const { claim, article, member } = subject;
    await expectVersion(context, subject, body);
    const judged = afterClaimEvent(claim, 'judgement_changed');
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
    const outcome = await outcomeOf(context, subject);
    const isOther = (await readOtherwise(db, [claim], new Map([[claim.id, outcome]]))).has(claim.id);
    const becomesStale = isOther && judged.state !== claim.state;
    await saveClaim(context, subject, body, becomesStale ? judged : {});
    // Where its words stand unmended, it must change again, and what rests on it falls.
    const isUnmended = isFixed && !outcome.isFixed;
    const fell = becomesStale || isUnmended ? await stopStanding(context, claim.id) : [];
    const stale = becomesStale ? [claim.id, ...fell] : fell;
    return {
      audit: {
        type: 'placement.added',
        articleId: article.id,
        subjects: [article.id, claim.id, placement.id, ...stale],
        codes: { articleVersion: article.currentVersion, stale },
        after: placement,
      },
      view: await claimView({ db, t }, member, claim.id),
    };
  },
});
