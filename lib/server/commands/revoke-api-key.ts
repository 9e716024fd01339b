/** Why: a key that leaked, or is no longer needed, opens nothing from the next request on. */
import { notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { memberBySlug } from '../context';

export const revokeApiKey = command('api_key.revoke', {
  load: async (context, { params }) => {
    const member = memberBySlug(context, params.slug);
    const { newsroomId } = member;
    const key = await context.db.apiKey.findFirst({ where: { id: params.id, newsroomId } });
    if (!key) throw notFound();
    return { member, key };
  },
  permit: ({ member, key }) =>
    requirePermission(member, 'api_key.revoke', { isOwn: key.memberId === member.memberId }),
  run: async ({ db, now }, { key }) => {
    const { count } = await db.apiKey.updateMany({
      where: { id: key.id, revokedAt: null },
      data: { revokedAt: now },
    });
    return {
      audit: count === 0 ? null : { type: 'api_key.revoked', subjects: [key.id, key.memberId] },
      view: null,
    };
  },
});
