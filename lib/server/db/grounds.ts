/** Why: a verdict that lets words stand rests on claims that stand; one of them that fell takes it along. */
import { DomainError } from '@/lib/domain/errors';
import type { Rating } from '@/lib/domain/rating-scale';
import { groundRefusal } from '@/lib/domain/claim-links';
import { saysMustChange } from '@/lib/domain/standing';
import type { Db } from './client';
import { claimOutcomes } from './claim-standing';

/** A claim that others rest on. */
export interface Ground {
  id: string;
  statement: string;
  /** Stale, dismissed, cut, or approved as something that must change. */
  hasFallen: boolean;
  /** It waits for a verdict or a decision, and its latest revision is this one; null where it does not wait. */
  waitsWith: string | null;
}

/** What each of these claims rests on as the links are now, by its id. */
export async function groundIds(db: Db, claimIds: readonly string[]): Promise<Map<string, string[]>> {
  const links = await db.claimLink.findMany({
    where: { claimId: { in: [...claimIds] } },
    orderBy: { restsOnId: 'asc' },
  });
  const found = new Map<string, string[]>(claimIds.map((id) => [id, []]));
  for (const { claimId, restsOnId } of links) found.get(claimId)!.push(restsOnId);
  return found;
}

/** Claims as what others rest on, by their ids. */
export async function groundsAmong(db: Db, ids: readonly string[]): Promise<Map<string, Ground>> {
  if (ids.length === 0) return new Map();
  const rows = await db.claim.findMany({ where: { id: { in: [...new Set(ids)] } } });
  const outcomes = await claimOutcomes(db, rows);
  return new Map(
    rows.map(({ id, statement, state }) => {
      const { standing, rating, latest } = outcomes.get(id)!;
      const mustChange = standing === 'must_change' && rating !== null && saysMustChange(rating);
      const isSetAside = state === 'stale' || state === 'dismissed' || state === 'cut';
      const waits = state === 'open' || state === 'submitted' || state === 'changes_requested';
      const waitsWith = waits && latest ? latest.id : null;
      return [id, { id, statement, hasFallen: isSetAside || mustChange, waitsWith }];
    }),
  );
}

/** @throws DomainError `wrong_state` where the rating lets words stand that rest on a claim that fell. */
export async function requireGround(
  db: Db,
  claimId: string,
  rating: Rating | null | undefined,
): Promise<void> {
  const ids = (await groundIds(db, [claimId])).get(claimId)!;
  const grounds = await groundsAmong(db, ids);
  const fallen = ids.map((id) => grounds.get(id)!).find((one) => one.hasFallen);
  const refusal = groundRefusal(rating ?? null, fallen?.statement ?? null);
  if (refusal !== null) throw new DomainError('wrong_state', refusal);
}
