/** Why: what others publish may be rated in steps that readers know; a newsroom chooses them once. */
import { DomainError } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { presetScales } from '@/lib/domain/preset-scales';
import { command } from '../command';
import { memberBySlug } from '../context';
import { insertScale } from '../db/newsrooms';
import { scalesView } from '../presenters/rating-scale';

export const adoptRatingScale = command('rating_scale.adopt', {
  load: async (context, { params }) => {
    const member = memberBySlug(context, params.slug);
    const { newsroomId } = member;
    await context.db.$queryRaw`SELECT 1 FROM "Newsroom" WHERE "id" = ${newsroomId}::uuid FOR NO KEY UPDATE`;
    const newsroom = await context.db.newsroom.findUniqueOrThrow({ where: { id: newsroomId } });
    return { member, newsroom };
  },
  permit: ({ member }) => requirePermission(member, 'rating_scale.adopt'),
  run: async (context, { member, newsroom }, { body }) => {
    const { db } = context;
    const { newsroomId, memberId } = member;
    const before = newsroom.elsewhereScale;
    if (before === body.scale) return { audit: null, view: await scalesView(db, member) };
    if (before !== body.inPlaceOf) {
      throw new DomainError('conflict', 'Somebody else chose another scale. Look at how it is now.', {
        current: await scalesView(db, member),
        yours: body,
      });
    }
    const preset = presetScales.find((one) => one.code === body.scale);
    const known = await db.ratingScale.findUnique({
      where: { newsroomId_code: { newsroomId, code: body.scale } },
      select: { id: true },
    });
    // One that was in use before comes back as the newsroom left it.
    const scaleId = known?.id ?? (await insertScale(context, newsroomId, preset!, memberId));
    await db.newsroom.update({ where: { id: newsroomId }, data: { elsewhereScale: body.scale } });
    return {
      audit: {
        type: 'rating_scale.adopted',
        subjects: [scaleId],
        codes: { from: before, to: body.scale },
        before: { elsewhere: before },
        after: { elsewhere: body.scale },
      },
      view: await scalesView(db, member),
    };
  },
});
