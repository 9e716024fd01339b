/** Why: what waits for review, one sheet an article: the nearest deadline first, in it the costliest line first. */
import type { ReviewSheetView } from '@/lib/api/views/claim-view';
import type { ActingMember } from '@/lib/domain/actor';
import { requirePermission } from '@/lib/domain/policy';
import { reviewRanks } from '@/lib/domain/review-rules';
import { z } from 'zod';
import { memberBySlug } from '../context';
import { alteredBy } from '../db/altered-words';
import { claimChanges } from '../db/claim-changes';
import type { Db } from '../db/client';
import { comparedPlaces } from '../db/compared-places';
import { restingOnUnseenSources } from '../db/unseen-sources';
import { visibleArticles } from '../db/visibility';
import { cardInclude, inTextOrder, presentCards } from '../presenters/claim-card';
import { evidenceViews } from '../presenters/evidence';
import { lastReviewed, type ReadText, reviewLineView } from '../presenters/review-sheet';
import { revisionInclude, told } from '../presenters/verdict';
import { query } from '../query';

/** More than this on one page is no list to decide from; what is settled makes room for the rest. */
const mostLines = 1_000;

export const listReviews = query('review.list', async (reading, { params }) => {
  const { db, t } = reading;
  const member = memberBySlug(reading, params.slug);
  requirePermission(member, 'review.list');
  const rows = await waiting(db, member);
  const claims = inTextOrder(await presentCards(db, rows));
  const changes = await claimChanges(
    db,
    claims.map(({ row, outcome }) => ({ row, outcome, latest: row.verdicts[0]! })),
  );
  const looked = rows.flatMap(({ id, verdicts }) => {
    const reviewed = lastReviewed(verdicts);
    return reviewed ? [[reviewed.id, id] as const] : [];
  });
  const places = await comparedPlaces(db, new Map(looked));
  const evidence = await evidenceViews(
    db,
    member,
    rows.map((row) => row.id),
  );
  const unseen = await restingOnUnseenSources(
    db,
    member,
    rows.map((row) => row.verdicts[0]!.id),
  );
  const altered = await alteredBy(
    db,
    member,
    rows.map((row) => row.id),
  );
  const texts = await currentTexts(db, [...new Set(rows.map((row) => row.articleId))]);

  const by = await told(
    db,
    rows.flatMap((row) => row.verdicts),
  );
  const sheets = new Map<string, ReviewSheetView>();
  for (const claim of claims) {
    const { article, id, articleId, verdicts } = claim.row;
    const sheet = sheets.get(articleId) ?? {
      article: {
        id: articleId,
        title: article.title,
        purpose: article.purpose,
        deadline: article.deadline?.toISOString() ?? null,
      },
      lines: [],
    };
    sheets.set(articleId, sheet);
    const line = {
      claim,
      revisions: verdicts,
      evidence: evidence.get(id)!,
      changes: changes.get(id)!,
      places: places.get(lastReviewed(verdicts)?.id ?? '') ?? [],
      facts: {
        isArticleWriter: article.writers.length > 0,
        restsOnUnseenSource: unseen.has(verdicts[0]!.id),
        alteredItsWords: altered.has(id),
      },
    };
    sheet.lines.push(reviewLineView(t, member, line, texts.get(articleId)!, by));
  }
  for (const sheet of sheets.values()) {
    sheet.lines.sort((a, b) => reviewRanks.indexOf(a.rank) - reviewRanks.indexOf(b.rank));
  }
  const deadline = ({ article }: ReviewSheetView) => article.deadline ?? '9999';
  return {
    items: [...sheets.values()].sort(
      (a, b) => deadline(a).localeCompare(deadline(b)) || (a.article.id < b.article.id ? -1 : 1),
    ),
  };
});

const waiting = (db: Db, member: ActingMember) =>
  db.claim.findMany({
    where: {
      newsroomId: member.newsroomId,
      state: 'submitted',
      article: { ...visibleArticles(member), state: 'in_check' },
    },
    include: {
      ...cardInclude,
      verdicts: { include: revisionInclude, orderBy: { number: 'desc' } },
      article: {
        select: {
          title: true,
          purpose: true,
          deadline: true,
          writers: { where: { memberId: member.memberId }, select: { memberId: true } },
        },
      },
    },
    orderBy: { updatedAt: 'asc' },
    take: mostLines,
  });

const Sentences = z.array(z.tuple([z.number(), z.number()]));

async function currentTexts(db: Db, articleIds: readonly string[]): Promise<Map<string, ReadText>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ articleId: string; plainText: string; sentences: unknown }[]>`
    SELECT v."articleId", v."plainText", v."sentences" FROM "ArticleVersion" v
    JOIN "Article" a ON a."id" = v."articleId" AND a."currentVersion" = v."number"
    WHERE a."id" = ANY(${articleIds}::uuid[])`;
  return new Map(
    rows.map((row) => [
      row.articleId,
      { plainText: row.plainText, sentences: Sentences.parse(row.sentences) },
    ]),
  );
}
