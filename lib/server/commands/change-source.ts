/** Why: a source's record is corrected; what it said before is kept, and who may see it follows from it. */
import type { ActingMember } from '@/lib/domain/actor';
import { DomainError } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import type { SourceFields } from '@/lib/domain/source';
import { command } from '../command';
import type { Context } from '../context';
import { changeSourceRow, requireSourceVersion } from '../db/change-source';
import type { Db } from '../db/client';
import type { Source } from '../db/generated/client';
import { canonicalJson } from '../db/hash';
import { lockSource, visibleSource } from '../db/lock-source';
import { lockCiting, raiseRisk } from '../db/raise-risk';
import { refuseCircle, requireOriginal } from '../db/source-original';
import { visibleSources } from '../db/visibility';
import { sourceRecord } from '../presenters/source';
import { loadSourceView } from '../queries/get-source';
import { sourceColumns } from './create-source';

export const changeSource = command('source.change', {
  load: async (context, { params, body }) => {
    const { source } = await visibleSource(context, params.id);
    // Before the source, in the order of all commands on a claim.
    if (body.fields.confidential && !source.confidential) await lockCiting(context, source.id);
    return lockSource(context, params.id);
  },
  permit: ({ member }) => requirePermission(member, 'source.change'),
  run: async (context, { source, member }, { body }) => {
    const { db, now, newId } = context;
    const change = { source, member, expectedVersion: body.expectedVersion, yours: body };
    await requireSourceVersion(context, change);
    if (body.fields.confidential && !source.confidential) await refuseMerged(db, source);
    const before: SourceFields = { ...sourceRecord(source), copyOfId: source.copyOfId };
    const after = { ...body.fields, copyOfId: await originalOf(db, member, source, body.fields.copyOfId) };
    if (canonicalJson(before) === canonicalJson(after))
      return { audit: null, view: await loadSourceView(db, member, source.id) };

    await changeSourceRow(context, change, sourceColumns(after));
    const last = await db.sourceRevision.aggregate({
      where: { sourceId: source.id },
      _max: { number: true },
    });
    await db.sourceRevision.create({
      data: {
        id: newId(),
        newsroomId: source.newsroomId,
        sourceId: source.id,
        number: (last._max.number ?? 0) + 1,
        record: after,
        authorId: member.memberId,
        createdAt: now,
      },
    });
    await setAccess(context, source, member, after.confidential);
    // Looked for once more: the source may have been cited until it was locked.
    const raised =
      after.confidential && !source.confidential
        ? await raiseRisk(context, await lockCiting(context, source.id), member.memberId)
        : [];
    return {
      audit: {
        type: 'source.changed',
        // Claims of articles that a reader of the log may not know of are left out there, not counted in a code.
        subjects: [source.id, ...raised],
        listed: [source.id],
        codes: { kind: after.kind, confidential: after.confidential },
        before,
        after,
      },
      view: await loadSourceView(db, member, source.id),
    };
  },
});

/** A confidential source stands by itself: what is merged would say what it is. */
async function refuseMerged(db: Db, source: Source): Promise<void> {
  const merged =
    source.mergedIntoId === null ? await db.source.count({ where: { mergedIntoId: source.id } }) : 1;
  if (merged > 0)
    throw new DomainError(
      'wrong_state',
      'This source is merged with another. Undo that, then mark it confidential.',
    );
}

/** Who may not see what it is a copy of is shown no id, and by sending none does not mean to part the two. */
async function originalOf(
  db: Db,
  member: ActingMember,
  source: Source,
  wanted: string | null,
): Promise<string | null> {
  if (wanted === source.copyOfId) return wanted;
  if (wanted === null) {
    const seen = await db.source.count({ where: { id: source.copyOfId!, ...visibleSources(member) } });
    return seen > 0 ? null : source.copyOfId;
  }
  await requireOriginal(db, member, wanted);
  await refuseCircle(db, source, wanted);
  return wanted;
}

/** Confidential from now on: named are its creator and who says so. Open again: nobody is named any more. */
async function setAccess({ db }: Context, source: Source, { memberId }: ActingMember, confidential: boolean) {
  if (confidential === source.confidential) return;
  const { newsroomId, id: sourceId } = source;
  await db.sourceAccess.deleteMany({ where: { sourceId } });
  if (!confidential) return;
  const named = [...new Set([source.createdById, memberId])];
  await db.sourceAccess.createMany({
    data: named.map((one) => ({ newsroomId, sourceId, memberId: one })),
  });
}
