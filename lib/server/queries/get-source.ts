/** Why: a source with all that it was used for, as far as the asker may know of it. */
import type { SourceDetailView } from '@/lib/api/views/source-view';
import type { ActingMember } from '@/lib/domain/actor';
import { notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import type { Db } from '../db/client';
import { visibleSource } from '../db/lock-source';
import type { Source } from '../db/generated/client';
import { sameSources } from '../db/same-sources';
import { usesOf } from '../db/source-uses';
import { visibleSources } from '../db/visibility';
import { personSelect, personView } from '../presenters/person';
import { sourceInclude, sourceView } from '../presenters/source';
import { query } from '../query';

/** @throws DomainError `not_found` where the member may not know of it. */
export async function loadSourceView(
  db: Db,
  member: ActingMember,
  sourceId: string,
): Promise<SourceDetailView> {
  const row = await db.source.findFirst({
    where: { id: sourceId, ...visibleSources(member) },
    include: sourceInclude(member),
  });
  if (!row) throw notFound();
  const named = row.confidential
    ? await db.sourceAccess.findMany({
        where: { sourceId },
        select: { member: { select: personSelect } },
        orderBy: { memberId: 'asc' },
      })
    : [];
  const { uses, hasMore } = await usesOf(db, member, sourceId);
  return {
    ...sourceView(row),
    named: named.map((one) => personView(one.member)),
    uses,
    hasMoreUses: hasMore,
    revisions: await revisionsOf(db, member, sourceId),
    ...(await mergesOf(db, row)),
    same: await sameSources(db, member, row),
  };
}

/** Those that are merged into it, and the one that it is merged into: all of them are open to everybody. */
async function mergesOf(db: Db, row: Pick<Source, 'id' | 'mergedIntoId'>) {
  const rows = await db.source.findMany({
    where: { OR: [{ mergedIntoId: row.id }, { id: row.mergedIntoId ?? row.id }] },
    select: { id: true, title: true, version: true, mergedIntoId: true },
    orderBy: { id: 'asc' },
  });
  const into = rows.find((one) => one.id === row.mergedIntoId);
  return {
    mergedInto: into ? { id: into.id, title: into.title } : null,
    merged: rows
      .filter((one) => one.mergedIntoId === row.id)
      .map(({ id, title, version }) => ({ id, title, version })),
  };
}

async function revisionsOf(
  db: Db,
  member: ActingMember,
  sourceId: string,
): Promise<SourceDetailView['revisions']> {
  const rows = await db.sourceRevision.findMany({
    where: { sourceId },
    include: { author: { select: personSelect } },
    orderBy: { number: 'desc' },
  });
  const records = rows.map((one) => one.record as { copyOfId: string | null });
  const seen = await db.source.findMany({
    where: { id: { in: records.flatMap((one) => one.copyOfId ?? []) }, ...visibleSources(member) },
    select: { id: true },
  });
  const visible = new Set(seen.map((one) => one.id));
  return rows.map(({ number, author, createdAt }, at) => {
    const record = records[at]!;
    const copyOfId = record.copyOfId !== null && visible.has(record.copyOfId) ? record.copyOfId : null;
    return { number, record: { ...record, copyOfId }, by: personView(author), at: createdAt.toISOString() };
  });
}

export const getSource = query('source.read', async (reading, { params }) => {
  const { member } = await visibleSource(reading, params.id);
  requirePermission(member, 'source.read');
  return loadSourceView(reading.db, member, params.id);
});
