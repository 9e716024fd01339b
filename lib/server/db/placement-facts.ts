/** Why: whether a place may be taken away hangs on what a verdict judged there, and on who put it there. */
import { takesJudgedWords } from '@/lib/domain/placement-rules';
import type { PolicyFacts } from '@/lib/domain/separation';
import type { Db } from './client';
import type { Placement } from './generated/client';

type Place = Pick<Placement, 'lineId' | 'start'>;

/** Of these places, the lines that the member began: later rows of a line are made by who saves a version. */
export async function linesBegunBy(
  db: Db,
  memberId: string,
  places: readonly Place[],
): Promise<ReadonlySet<string>> {
  const rows = await db.placement.findMany({
    where: { id: { in: places.map((one) => one.lineId) }, createdById: memberId },
    select: { id: true },
  });
  return new Set(rows.map((one) => one.id));
}

/**
 * What `placement.remove` looks at.
 * @param facts those of the claim.
 * @param latestId its latest verdict.
 */
export const removalFacts = (
  facts: PolicyFacts,
  place: Place,
  latestId: string | null,
  begun: ReadonlySet<string>,
): PolicyFacts => ({
  ...facts,
  isOwn: begun.has(place.lineId),
  takesJudgedWords: takesJudgedWords(place, latestId),
});
