/**
 * Why: a verdict is stale at once when what it judged or what it rests on is no longer so; this is the one place where
 * that spreads from claim to claim.
 */
import { afterClaimEvent } from '@/lib/domain/workflow';
import type { Context } from '../context';
import type { Claim } from './generated/client';

/**
 * Every one of these claims that has a verdict becomes stale, and so does every claim that rests on one that did,
 * and so on. Open, stale, dismissed and cut claims stay as they are. The claims are locked, in the order
 * of their ids.
 * @returns the ids of all claims that became stale.
 */
export async function makeStale(context: Context, claimIds: readonly string[]): Promise<string[]> {
  const locked = await lockClaims(context, claimIds);
  const became: string[] = [];
  for (const claim of locked) {
    if (await becomeStale(context, claim)) became.push(claim.id);
  }
  return [...became, ...(await spread(context, became, new Set(locked.map((one) => one.id))))];
}

/**
 * For a claim that stopped standing by other means (a new revision over an approved verdict, a decision that it must
 * change, dismissed, cut): every claim with a verdict that rests on it becomes stale, and so on.
 * @returns the ids of all claims that became stale; never the claim itself.
 */
export const stopStanding = (context: Context, claimId: string): Promise<string[]> =>
  spread(context, [claimId], new Set([claimId]));

/** Whether the latest verdict on the claim relies on any revision of this evidence. */
export async function reliesOn(context: Context, claimId: string, evidenceId: string): Promise<boolean> {
  const latest = await context.db.verdictRevision.findFirst({
    where: { claimId },
    orderBy: { number: 'desc' },
    select: {
      evidence: { where: { evidence: { evidenceId } }, select: { evidenceRevisionId: true }, take: 1 },
    },
  });
  return latest !== null && latest.evidence.length > 0;
}

async function spread(context: Context, from: readonly string[], seen: Set<string>): Promise<string[]> {
  const became: string[] = [];
  for (let stopped = [...from]; stopped.length > 0;) {
    const next: string[] = [];
    for (const claim of await dependents(context, stopped)) {
      if (seen.has(claim.id)) continue;
      seen.add(claim.id);
      if (await becomeStale(context, claim)) next.push(claim.id);
    }
    became.push(...next);
    stopped = next;
  }
  return became;
}

/**
 * Claims linked to one of these: a verdict that stands was given on the links as they are. All are locked before their
 * state is looked at: one that is being submitted at this moment must be waited for.
 */
async function dependents(context: Context, claimIds: readonly string[]): Promise<Claim[]> {
  const links = await context.db.claimLink.findMany({
    where: { restsOnId: { in: [...claimIds] } },
    select: { claimId: true },
  });
  return lockClaims(
    context,
    links.map((one) => one.claimId),
  );
}

async function lockClaims({ db }: Context, ids: readonly string[]): Promise<Claim[]> {
  const sorted = [...new Set(ids)].sort();
  if (sorted.length === 0) return [];
  await db.$queryRaw`SELECT 1 FROM "Claim" WHERE "id" = ANY(${sorted}::uuid[]) ORDER BY "id" FOR UPDATE`;
  return db.claim.findMany({ where: { id: { in: sorted } }, orderBy: { id: 'asc' } });
}

async function becomeStale(context: Context, claim: Claim): Promise<boolean> {
  if (claim.state === 'dismissed' || claim.state === 'cut') return false;
  const after = afterClaimEvent(claim, 'judgement_changed');
  if (after.state === claim.state) return false;
  await context.db.claim.update({
    where: { id: claim.id },
    data: { ...after, version: { increment: 1 }, updatedAt: context.now },
  });
  return true;
}
