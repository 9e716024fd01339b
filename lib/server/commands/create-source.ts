/** Why: something that can be cited gets its record. */
import { requirePermission } from '@/lib/domain/policy';
import type { SourceFields } from '@/lib/domain/source';
import { command } from '../command';
import { memberBySlug } from '../context';
import { requireOriginal } from '../db/source-original';
import { sourceInclude, sourceView } from '../presenters/source';
import { dayColumn } from '../presenters/time';

/** The columns of a source that its record fills. */
export const sourceColumns = (fields: SourceFields) => ({
  ...fields,
  publishedOn: dayColumn(fields.publishedOn),
  accessedOn: dayColumn(fields.accessedOn),
});

export const createSource = command('source.create', {
  load: async (context, { params }) => Promise.resolve({ member: memberBySlug(context, params.slug) }),
  permit: ({ member }) => requirePermission(member, 'source.create'),
  run: async ({ db, now, newId }, { member }, { body }) => {
    const { newsroomId, memberId } = member;
    if (body.copyOfId !== null) await requireOriginal(db, member, body.copyOfId);
    const id = newId();
    const made = { newsroomId, createdAt: now };
    await db.source.create({
      data: { id, ...made, ...sourceColumns(body), createdById: memberId, updatedAt: now },
    });
    await db.sourceRevision.create({
      data: { id: newId(), ...made, sourceId: id, number: 1, record: body, authorId: memberId },
    });
    if (body.confidential) await db.sourceAccess.create({ data: { newsroomId, sourceId: id, memberId } });
    const row = await db.source.findUniqueOrThrow({ where: { id }, include: sourceInclude(member) });
    return {
      audit: {
        type: 'source.created',
        subjects: [id],
        codes: { kind: body.kind, confidential: body.confidential },
        after: body,
      },
      view: sourceView(row),
    };
  },
});
