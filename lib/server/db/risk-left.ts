/** Why: what was set aside on the words that are marked now, and by whom. */
import type { TextRange } from '@/lib/anchoring/selector';
import { QuotationAspect, RiskReason } from '@/lib/domain/claim';
import type { SetAside } from '@/lib/domain/risk-left';
import type { Db } from './client';

/** Claims of high risk, dismissed or cut, with a place on some of these words; the newest first. UTF-16. */
export async function setAsideOn(
  db: Db,
  { versionId, selector: { start, end } }: { versionId: string; selector: TextRange },
): Promise<SetAside[]> {
  const claims = await db.claim.findMany({
    where: {
      state: { in: ['dismissed', 'cut'] },
      risk: 'high',
      placements: { some: { versionId, removedAt: null, start: { lt: end }, end: { gt: start } } },
    },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      riskReason: true,
      aspect: true,
      stateChanges: { orderBy: { id: 'desc' }, take: 1, select: { member: { select: { roles: true } } } },
    },
  });
  return claims.map(({ id, riskReason, aspect, stateChanges }) => ({
    id,
    riskReason: RiskReason.parse(riskReason),
    aspect: QuotationAspect.nullable().parse(aspect),
    byEditor: stateChanges[0]?.member.roles.includes('editor') ?? false,
  }));
}
