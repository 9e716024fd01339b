/** Why: coverage, clearing and concluding look at the same facts, loaded in few queries. */
import { wordsOf } from '@/lib/article/words';
import { type Blocker, blockersOf, isSettled } from '@/lib/domain/clearing';
import { type Coverage, coverageOf } from '@/lib/domain/coverage';
import { personSelect } from '../presenters/person';
import { claimOutcomes } from './claim-standing';
import type { Db } from './client';
import type { Article, Prisma } from './generated/client';

const markInclude = { member: { select: personSelect } } as const satisfies Prisma.CoverageMarkInclude;
export type MarkRow = Prisma.CoverageMarkGetPayload<{ include: typeof markInclude }>;

export interface ArticleFacts {
  versionId: string;
  /** The plain text of the current version. */
  text: string;
  /** Marks that hold, in text order. */
  marks: MarkRow[];
  coverage: Coverage;
  /** What stands in the way of clearing or concluding: claims in text order, then words. */
  blockers: Blocker[];
}

/** Offsets are UTF-16. What is dismissed counts for nothing here, and what is cut covers nothing. */
export async function loadArticleFacts(
  db: Db,
  { id, purpose, currentVersion }: Pick<Article, 'id' | 'purpose' | 'currentVersion'>,
): Promise<ArticleFacts> {
  const version = await db.articleVersion.findUniqueOrThrow({
    where: { articleId_number: { articleId: id, number: currentVersion } },
    select: { id: true, plainText: true },
  });
  const claims = await db.claim.findMany({
    where: { articleId: id, state: { not: 'dismissed' } },
  });
  const marks = await db.coverageMark.findMany({
    where: { versionId: version.id, removedAt: null },
    include: markInclude,
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  });
  const outcomes = await claimOutcomes(db, claims);
  const judged = claims
    .map((claim) => ({ claim, outcome: outcomes.get(claim.id)! }))
    .sort((a, b) => firstStart(a.outcome.placements) - firstStart(b.outcome.placements));

  const coverage = coverageOf({
    words: wordsOf(version.plainText),
    placements: judged.flatMap(({ claim, outcome }) => {
      if (claim.state === 'cut') return [];
      const settled = isSettled(purpose, claim.state, outcome.standing);
      return outcome.placements.flatMap(({ start, end, outcome: place, settledById }) =>
        start === null || end === null
          ? []
          : { start, end, isSettled: settled && (place === 'placed' || settledById !== null) },
      );
    }),
    marks,
  });
  const blockers = blockersOf({
    purpose,
    coverage,
    claims: judged.map(({ claim, outcome }) => ({
      id: claim.id,
      statement: claim.statement,
      aspect: claim.aspect,
      state: claim.state,
      standing: outcome.standing,
      hasVerdict: outcome.latest !== null,
      placements: outcome.placements.map(({ outcome: place, start, end, settledById }) => ({
        outcome: place,
        start,
        end,
        isSettled: settledById !== null,
      })),
    })),
  });
  return { versionId: version.id, text: version.plainText, marks, coverage, blockers };
}

const firstStart = (placements: { start: number | null }[]): number =>
  placements[0]?.start ?? Number.MAX_SAFE_INTEGER;
