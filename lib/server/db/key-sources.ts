/** Why: how a claim was rated before is worth what it rested on: the one source that carried it. */
import type { KeySourceView } from '@/lib/api/views/source-view';
import type { ActingMember } from '@/lib/domain/actor';
import { confidentialLabel, isSourceVisible } from '../presenters/source';
import type { Db } from './client';

const levels = ['primary', 'secondary', 'tertiary'];

/** For each claim its carrying source, as the member may see it: the nearest to what happened; context comes last. */
export async function keySources(
  db: Db,
  { memberId }: ActingMember,
  claimIds: readonly string[],
): Promise<Map<string, KeySourceView>> {
  const rows = await db.evidence.findMany({
    where: { claimId: { in: [...claimIds] }, withdrawnAt: null },
    select: {
      claimId: true,
      revisions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          level: true,
          stance: true,
          source: {
            select: {
              id: true,
              title: true,
              publisher: true,
              confidential: true,
              access: { where: { memberId }, select: { memberId: true } },
              mergedInto: { select: { id: true, title: true, publisher: true } },
            },
          },
        },
      },
    },
    orderBy: { id: 'asc' },
  });
  const best = new Map<string, { cost: number; view: KeySourceView }>();
  for (const { claimId, revisions } of rows) {
    const [revision] = revisions;
    if (!revision?.source) continue;
    const { source, level, stance } = revision;
    const cost = levels.indexOf(level) + (stance === 'context' ? levels.length : 0);
    if ((best.get(claimId)?.cost ?? Infinity) <= cost) continue;
    const { id, title, publisher } = source.mergedInto ?? source;
    const view = isSourceVisible(source)
      ? { id, title, publisher, level, stance }
      : { id: null, title: confidentialLabel, publisher: '', level, stance };
    best.set(claimId, { cost, view });
  }
  return new Map([...best].map(([claimId, { view }]) => [claimId, view]));
}
