/** Why: a source with all that it was used for, as far as the asker may know of it. */
import type { SourceDetailView } from '@/lib/api/views/source-view';
import type { ActingMember } from '@/lib/domain/actor';
import { notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import type { Db } from '../db/client';
import { visibleSource } from '../db/lock-source';
import { visibleArticles, visibleSources } from '../db/visibility';
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
  return {
    ...sourceView(row),
    named: named.map((one) => personView(one.member)),
    uses: await usesOf(db, member, sourceId),
    revisions: await revisionsOf(db, member, sourceId),
  };
}

/** What cites it now; what cited it once and cites another source today is in that evidence's history. */
async function usesOf(db: Db, member: ActingMember, sourceId: string): Promise<SourceDetailView['uses']> {
  const rows = await db.evidenceRevision.findMany({
    where: { sourceId, evidence: { claim: { article: visibleArticles(member) } } },
    select: {
      number: true,
      stance: true,
      evidence: {
        select: {
          version: true,
          withdrawnAt: true,
          claim: { select: { id: true, statement: true, article: { select: { id: true, title: true } } } },
        },
      },
    },
    orderBy: { id: 'desc' },
  });
  return rows
    .filter((one) => one.number === one.evidence.version)
    .map(({ stance, evidence: { claim, withdrawnAt } }) => ({
      articleId: claim.article.id,
      articleTitle: claim.article.title,
      claimId: claim.id,
      statement: claim.statement,
      stance,
      isWithdrawn: withdrawnAt !== null,
    }));
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
