/** Why: what became of ticks that were decided on together, and which of them could not be. */
import type { BlockerView } from '@/lib/api/views/article-view';
import type { TickReviewsView, TickStateView } from '@/lib/api/views/tick-view';
import { type Text, text } from '@/lib/language/text';
import type { Context } from '../context';
import type { Db } from '../db/client';
import type { LockedTick, TicksSubject } from '../db/lock-ticks';
import { namesOf } from './person';
import { reviewView } from './verdict';

type Reason = 'changed' | 'superseded' | 'not_a_tick' | 'high_risk' | 'state';

const sentences: Record<Reason, Text> = {
  changed: text('Somebody else changed this claim.'),
  superseded: text('There is a newer verdict on this claim, or a decision.'),
  not_a_tick: text('This verdict is no tick: decide on it by itself.'),
  high_risk: text('This claim is of high risk now: decide on it by itself.'),
  state: text('It no longer waits for a decision.'),
};

function reasonOf({ revision, claim, outcome }: LockedTick, expectedVersion: number): Reason | null {
  if (outcome.latest?.id !== revision.id || outcome.review !== null) return 'superseded';
  if (claim.version !== expectedVersion) return 'changed';
  if (!revision.isTick) return 'not_a_tick';
  if (claim.riskReason !== null) return 'high_risk';
  return claim.state === 'submitted' ? null : 'state';
}

/** Those of the ticks that are not as the editor saw them, each with why and as it is now. */
export async function refusedTicks(
  { db, t }: Context,
  { article, ticks }: TicksSubject,
  items: readonly { expectedVersion: number }[],
): Promise<{ isConflict: boolean; blockers: BlockerView[]; current: TickStateView[] }> {
  const refused = ticks.flatMap((tick, at) => {
    const reason = reasonOf(tick, items[at]!.expectedVersion);
    return reason === null ? [] : [{ ...tick, reason }];
  });
  if (refused.length === 0) return { isConflict: false, blockers: [], current: [] };
  const { slug } = await db.newsroom.findUniqueOrThrow({
    where: { id: article.newsroomId },
    select: { slug: true },
  });
  return {
    isConflict: refused.some(({ reason }) => reason === 'changed' || reason === 'superseded'),
    blockers: refused.map(({ claim, reason }) => ({
      kind: `tick_${reason}`,
      claimId: claim.id,
      message: t(sentences[reason]),
      href: `/n/${slug}/articles/${article.id}?claim=${claim.id}`,
    })),
    current: refused.map(({ claim, outcome }) => ({
      claimId: claim.id,
      revisionId: outcome.latest!.id,
      version: claim.version,
      state: claim.state,
    })),
  };
}

/** @param reviewIds of one act, in the order in which the ticks were named. */
export async function tickReviewsView(db: Db, reviewIds: string[]): Promise<TickReviewsView> {
  const rows = await db.review.findMany({
    where: { id: { in: reviewIds } },
    include: { claim: { select: { version: true, state: true } } },
    orderBy: { id: 'asc' },
  });
  const nameOf = await namesOf(
    db,
    rows.map((one) => one.reviewerId),
  );
  return {
    items: rows.map((row) => ({
      claimId: row.claimId,
      revisionId: row.verdictRevisionId,
      version: row.claim.version,
      state: row.claim.state,
      review: reviewView(row, { nameOf, scales: new Map() }),
    })),
  };
}
