/** Why: when something is wrong and nobody knows with which key, all of them are switched off at once. */
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { memberBySlug } from '../context';
import { timeView } from '../presenters/time';

export const switchApiKeys = command('api_keys.switch', {
  load: async (context, { params }) => {
    const member = memberBySlug(context, params.slug);
    const { newsroomId } = member;
    await context.db.$queryRaw`SELECT 1 FROM "Newsroom" WHERE "id" = ${newsroomId}::uuid FOR NO KEY UPDATE`;
    const newsroom = await context.db.newsroom.findUniqueOrThrow({ where: { id: newsroomId } });
    return { member, newsroom };
  },
  permit: ({ member }) => requirePermission(member, 'api_keys.switch'),
  run: async ({ db, now }, { newsroom }, { body }) => {
    const wasOn = newsroom.apiKeysOffAt === null;
    if (wasOn === body.isOn) return { audit: null, view: { offSince: timeView(newsroom.apiKeysOffAt) } };
    const apiKeysOffAt = body.isOn ? null : now;
    await db.newsroom.update({ where: { id: newsroom.id }, data: { apiKeysOffAt } });
    return {
      audit: {
        type: 'api_keys.switched',
        subjects: [newsroom.id],
        codes: { isOn: body.isOn },
        before: { isOn: wasOn },
        after: { isOn: body.isOn },
      },
      view: { offSince: timeView(apiKeysOffAt) },
    };
  },
});
