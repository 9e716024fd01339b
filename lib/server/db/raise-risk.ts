/** Why: what rests on a confidential source is of high risk, whether it is cited as one or becomes one later. */
import type { RiskReason } from '@/lib/domain/claim';
import type { Context } from '../context';
import type { Claim } from './generated/client';
import { keepRevisions } from './save-claim';

const reason: RiskReason = 'confidential_source';

/**
 * Raises the risk of those claims, locked, that are of normal risk; one that is high keeps its reason. Their versions
 * stay: nobody who has a form open on one of them is in another's way, and added evidence raises no version.
 * @returns the ids of those that were raised.
 */
export async function raiseRisk(
  context: Context,
  claims: readonly Claim[],
  memberId: string,
): Promise<string[]> {
  const raised = claims.filter((one) => one.risk === 'normal');
  const ids = raised.map((one) => one.id);
  if (ids.length === 0) return [];
  const data = { risk: 'high' as const, riskReason: reason };
  await context.db.claim.updateMany({
    where: { id: { in: ids } },
    data: { ...data, updatedAt: context.now },
  });
  await keepRevisions(
    context,
    raised.map((one) => ({ ...one, ...data })),
    memberId,
  );
  return ids;
}

/** For a claim, locked, that this source is newly cited for. @returns what the event says of it. */
export async function raiseIfConfidential(
  context: Context,
  { claim, member }: { claim: Claim; member: { memberId: string } },
  sourceId: string | null,
): Promise<{ raisesRisk?: true }> {
  if (sourceId === null) return {};
  const source = await context.db.source.findUniqueOrThrow({
    where: { id: sourceId },
    select: { confidential: true },
  });
  if (!source.confidential) return {};
  const raised = await raiseRisk(context, [claim], member.memberId);
  return raised.length > 0 ? { raisesRisk: true } : {};
}

/**
 * Locks the claims for which a source is cited now, and their articles before them, as every command does. What is
 * published stays as it was.
 */
export async function lockCiting({ db }: Context, sourceId: string): Promise<Claim[]> {
  const found = await db.$queryRaw<{ id: string; articleId: string }[]>`
    SELECT DISTINCT c."id", c."articleId" FROM "EvidenceRevision" r
    JOIN "Evidence" e ON e."id" = r."evidenceId" AND e."version" = r."number" AND e."withdrawnAt" IS NULL
    JOIN "Claim" c ON c."id" = e."claimId" JOIN "Article" a ON a."id" = c."articleId"
    WHERE r."sourceId" = ${sourceId}::uuid AND a."state" <> 'published'`;
  if (found.length === 0) return [];
  const ids = found.map((one) => one.id);
  const articleIds = found.map((one) => one.articleId);
  await db.$queryRaw`SELECT 1 FROM "Article" WHERE "id" = ANY (${articleIds}::uuid[]) ORDER BY "id" FOR SHARE`;
  await db.$queryRaw`SELECT 1 FROM "Claim" WHERE "id" = ANY (${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
  return db.claim.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } });
}
