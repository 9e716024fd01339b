/** Why: the desk finds a source again by its title, publisher, author or address. */
import { requirePermission } from '@/lib/domain/policy';
import { memberBySlug } from '../context';
import { visibleSources } from '../db/visibility';
import { idKey, pageOf, readCursor } from '../keyset';
import { sourceInclude, sourceView } from '../presenters/source';
import { query } from '../query';

/** ILIKE's own signs, searched for as themselves. */
const literally = (text: string) => text.replace(/[\\%_]/gu, '\\$&');

export const listSources = query(
  'source.list',
  async ({ db, actor }, { params, query: { cursor, limit, q, kind } }) => {
    const member = memberBySlug({ actor }, params.slug);
    requirePermission(member, 'source.list');
    const after = readCursor(cursor, idKey);
    const contains = q ? { contains: literally(q), mode: 'insensitive' as const } : null;
    const rows = await db.source.findMany({
      where: {
        AND: [
          visibleSources(member),
          contains
            ? { OR: [{ title: contains }, { publisher: contains }, { author: contains }, { url: contains }] }
            : {},
        ],
        ...(kind ? { kind } : {}),
        ...(after ? { id: { lt: after } } : {}),
      },
      include: sourceInclude(member),
      orderBy: { id: 'desc' },
      take: limit + 1,
    });
    const page = pageOf(rows, limit, (row) => row.id);
    return { items: page.rows.map(sourceView), nextCursor: page.nextCursor };
  },
);
