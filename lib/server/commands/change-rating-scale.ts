/** Why: a newsroom words, draws and orders its ratings; each change is a version, and no old verdict is rewritten. */
import { DomainError, notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { Rating } from '@/lib/domain/rating-scale';
import { requireScaleChange, scaleDifferences } from '@/lib/domain/scale-changes';
import { command } from '../command';
import { memberBySlug } from '../context';
import { canonicalJson } from '../db/hash';
import { scalesView } from '../presenters/rating-scale';

export const changeRatingScale = command('rating_scale.change', {
  load: async (context, { params }) => {
    const member = memberBySlug(context, params.slug);
    const { db } = context;
    const { newsroomId } = member;
    await db.$queryRaw`SELECT 1 FROM "RatingScale"
      WHERE "newsroomId" = ${newsroomId}::uuid AND "code" = ${params.code} FOR UPDATE`;
    const scale = await db.ratingScale.findUnique({
      where: { newsroomId_code: { newsroomId, code: params.code } },
      include: { versions: { orderBy: { number: 'desc' } } },
    });
    if (!scale) throw notFound();
    return { member, scale };
  },
  permit: ({ member }) => requirePermission(member, 'rating_scale.change'),
  run: async ({ db, now, newId }, { member, scale }, { params, body }) => {
    const { name, ratings, note } = body;
    const viewed = async () => (await scalesView(db, member)).items.find((one) => one.code === params.code)!;
    if (scale.currentVersion !== body.expectedVersion) {
      throw new DomainError('conflict', 'Somebody else changed this scale. Look at how it is now.', {
        current: await viewed(),
        yours: body,
      });
    }
    const latest = scale.versions[0]!;
    const before = Rating.array().parse(latest.ratings);
    if (latest.name === name && canonicalJson(before) === canonicalJson(ratings)) {
      return { audit: null, view: await viewed() };
    }
    const earlier = scale.versions.flatMap((one) => Rating.array().parse(one.ratings));
    requireScaleChange(params.code, earlier, ratings);
    const number = latest.number + 1;
    const version = await db.ratingScaleVersion.create({
      data: {
        id: newId(),
        newsroomId: member.newsroomId,
        scaleId: scale.id,
        number,
        name,
        ratings,
        note,
        createdById: member.memberId,
        createdAt: now,
      },
    });
    await db.ratingScale.update({ where: { id: scale.id }, data: { currentVersion: number } });
    const changed = [...new Set(scaleDifferences(before, ratings).map((one) => one.code))];
    return {
      audit: {
        type: 'rating_scale.changed',
        subjects: [scale.id, version.id],
        codes: { scale: params.code, number, ratings: changed },
        before: { name: latest.name, ratings: before },
        after: { name, ratings, note },
      },
      view: await viewed(),
    };
  },
});
