/** Why: everybody sees their own keys, admins those of all, newest first. */
import { requirePermission } from '@/lib/domain/policy';
import { memberBySlug } from '../context';
import { idKey, pageOf, readCursor } from '../keyset';
import { apiKeySelect, apiKeyView } from '../presenters/api-key';
import { timeView } from '../presenters/time';
import { query } from '../query';

export const listApiKeys = query('api_key.list', async ({ db, actor, list }, { params, query }) => {
  const member = memberBySlug({ actor }, params.slug);
  requirePermission(member, 'api_key.list');
  const after = readCursor(list, query.cursor, idKey);
  const found = await db.apiKey.findMany({
    where: {
      newsroomId: member.newsroomId,
      ...(member.roles.includes('admin') ? {} : { memberId: member.memberId }),
      ...(after === null ? {} : { id: { lt: after } }),
    },
    orderBy: { id: 'desc' },
    take: query.limit + 1,
    select: apiKeySelect,
  });
  const { rows, nextCursor } = pageOf(list, found, query.limit, (row) => row.id);
  const { apiKeysOffAt } = await db.newsroom.findUniqueOrThrow({
    where: { id: member.newsroomId },
    select: { apiKeysOffAt: true },
  });
  return { items: rows.map(apiKeyView), nextCursor, offSince: timeView(apiKeysOffAt) };
});
