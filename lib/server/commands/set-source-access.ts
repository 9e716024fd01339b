/** Why: who may see a confidential source is said by those who may see it. */
import { DomainError } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { accessOf } from '../db/access';
import { changeSourceRow, requireSourceVersion } from '../db/change-source';
import { lockSource } from '../db/lock-source';
import { loadSourceView } from '../queries/get-source';

export const setSourceAccess = command('source.set_access', {
  load: (context, { params }) => lockSource(context, params.id),
  permit: ({ member }) => requirePermission(member, 'source.set_access'),
  run: async (context, { source, member }, { body }) => {
    const { db } = context;
    const { id: sourceId, newsroomId, createdById } = source;
    if (!source.confidential)
      throw new DomainError('wrong_state', 'Everybody sees this source. Mark it confidential first.');
    const change = { source, member, expectedVersion: body.expectedVersion, yours: body };
    await requireSourceVersion(context, change);
    const rows = await db.sourceAccess.findMany({ where: { sourceId }, orderBy: { memberId: 'asc' } });
    const before = rows.map((one) => one.memberId);
    const wanted = await accessOf(db, member, body.memberIds, { field: 'memberIds', already: before });
    const after = [...new Set([...wanted, createdById])].sort();
    if (before.join() === after.join())
      return { audit: null, view: await loadSourceView(db, member, sourceId) };

    await changeSourceRow(context, change, {});
    await db.sourceAccess.deleteMany({ where: { sourceId, memberId: { notIn: after } } });
    await db.sourceAccess.createMany({
      data: after.map((memberId) => ({ newsroomId, sourceId, memberId })),
      skipDuplicates: true,
    });
    return {
      audit: {
        type: 'source.access_changed',
        subjects: [sourceId, ...after],
        codes: { named: after.length },
        before,
        after,
      },
      view: await loadSourceView(db, member, sourceId),
    };
  },
});
