/** Why: evidence as it is answered: its line of revisions, without what would give a confidential source away. */
import type { EvidenceRevisionView, EvidenceView } from '@/lib/api/views/source-view';
import type { ActingMember } from '@/lib/domain/actor';
import type { EvidenceDetail } from '@/lib/domain/evidence';
import type { Db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { newSince, weighedVerdicts } from '../db/weighed-verdicts';
import { personSelect, personView } from './person';
import { citedSourceView, isSourceVisible, sourceInclude } from './source';

const evidenceInclude = (member: ActingMember) =>
  ({
    revisions: {
      orderBy: { number: 'desc' },
      include: { author: { select: personSelect }, source: { include: sourceInclude(member) } },
    },
  }) as const satisfies Prisma.EvidenceInclude;

type EvidenceRow = Prisma.EvidenceGetPayload<{ include: ReturnType<typeof evidenceInclude> }>;
type RevisionRow = EvidenceRow['revisions'][number];

/** The evidence for each claim as the member may see it, in the order in which it was added, withdrawn pieces last. */
export async function evidenceViews(
  db: Db,
  member: ActingMember,
  claimIds: readonly string[],
): Promise<Map<string, EvidenceView[]>> {
  const views = new Map<string, EvidenceView[]>(claimIds.map((id) => [id, []]));
  if (claimIds.length === 0) return views;
  const rows = await db.evidence.findMany({
    where: { claimId: { in: [...claimIds] } },
    include: evidenceInclude(member),
    orderBy: [{ withdrawnAt: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
  });
  const verdicts = await weighedVerdicts(db, claimIds);
  const corrections = await latestCorrections(
    db,
    rows.flatMap((row) => row.revisions[0]?.sourceId ?? []),
  );
  for (const row of rows) {
    const verdict = verdicts.get(row.claimId);
    const isNew = verdict !== undefined && lastTouched(row, corrections) > newSince(verdict, row.revisions);
    views.get(row.claimId)!.push(evidenceView(row, isNew));
  }
  return views;
}

/** One piece of evidence. @param row whose claim the member may see. */
export async function oneEvidenceView(
  db: Db,
  member: ActingMember,
  { id, claimId }: { id: string; claimId: string },
): Promise<EvidenceView> {
  const views = await evidenceViews(db, member, [claimId]);
  return views.get(claimId)!.find((one) => one.id === id)!;
}

function evidenceView(row: EvidenceRow, isNewSinceVerdict: boolean): EvidenceView {
  const [current, ...earlier] = row.revisions.map(revisionView);
  return {
    id: row.id,
    claimId: row.claimId,
    version: row.version,
    isWithdrawn: row.withdrawnAt !== null,
    isNewSinceVerdict,
    current: current!,
    earlier,
  };
}

function revisionView(row: RevisionRow): EvidenceRevisionView {
  const isHidden = row.source !== null && !isSourceVisible(row.source);
  return {
    id: row.id,
    number: row.number,
    isWithdrawal: row.withdrawal,
    source: row.source && citedSourceView(row.source),
    level: row.level,
    stance: row.stance,
    locator: isHidden ? null : row.locator,
    detail: isHidden ? null : (row.detail as EvidenceDetail),
    // What was typed as the reason may name the source as well.
    reason: isHidden ? '' : row.reason,
    by: personView(row.author),
    at: row.createdAt.toISOString(),
  };
}

/** The id of its latest revision, or of its source's latest correction: UUIDv7, so the greater one is the later one. */
function lastTouched(row: EvidenceRow, corrections: Map<string, string>): string {
  const current = row.revisions[0]!;
  const corrected = (current.sourceId && corrections.get(current.sourceId)) ?? '';
  return current.id > corrected ? current.id : corrected;
}

/** The latest correction of each source's record; none for a record that is as it was first written. */
async function latestCorrections(db: Db, sourceIds: string[]): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ sourceId: string; id: string }[]>`
    SELECT DISTINCT ON ("sourceId") "sourceId", "id" FROM "SourceRevision"
    WHERE "sourceId" = ANY (${[...new Set(sourceIds)]}::uuid[]) AND "number" > 1
    ORDER BY "sourceId", "number" DESC`;
  return new Map(rows.map((one) => [one.sourceId, one.id]));
}
