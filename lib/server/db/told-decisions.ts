/** Why: a checker is told when an editor overrode a verdict, reworded its suggestion or let its words stand by name: docs/decisions/041-told-decisions.md. */
import type { ActingMember } from '@/lib/domain/actor';
import type { Claim } from './generated/client';
import { Prisma } from './generated/client';
import type { Db } from './client';
import { visibleArticlesSql } from './visibility';

/** So long is it told. */
const days = 7;

export interface ToldDecision extends Pick<Claim, 'id' | 'kind' | 'statement' | 'riskReason' | 'state'> {
  articleId: string;
  title: string;
  deadline: Date | null;
  decision: 'override' | 'other_wording' | 'by_name';
  /** Of an override: its rating, on that version of its scale. */
  rating: string | null;
  scaleVersionId: string | null;
  otherWording: string | null;
  reason: string;
  byId: string;
  byName: string;
  at: Date;
}

/** On verdicts of this member's own that the member has not answered with a newer one, newest first; one query. */
export function toldDecisions(
  db: Db,
  member: ActingMember,
  now: Date,
  limit: number,
): Promise<ToldDecision[]> {
  const { newsroomId, memberId } = member;
  const since = new Date(now.getTime() - days * 86_400_000);
  const recent = (alias: string) =>
    Prisma.sql`${Prisma.raw(alias)}."newsroomId" = ${newsroomId}::uuid AND ${Prisma.raw(alias)}."createdAt" >= ${since}`;
  return db.$queryRaw<ToldDecision[]>`
    SELECT c."id", c."kind", c."statement", c."riskReason", c."state", a."id" AS "articleId", a."title", a."deadline",
      d."decision", d."rating", d."scaleVersionId", d."otherWording", d."reason", d."byId", u."name" AS "byName", d."at"
    FROM (
      SELECT CASE WHEN r."decision" = 'override' THEN 'override' ELSE 'other_wording' END AS "decision", r."rating",
        r."scaleVersionId", r."otherWording", r."reason", r."verdictRevisionId", r."reviewerId" AS "byId", r."createdAt" AS "at"
      FROM "Review" r WHERE ${recent('r')} AND (r."decision" = 'override' OR r."otherWording" IS NOT NULL)
      UNION ALL
      SELECT 'by_name', NULL, NULL, NULL, n."reason", n."verdictRevisionId", n."memberId", n."createdAt"
      FROM "StandByName" n WHERE ${recent('n')}
    ) AS d
    JOIN "VerdictRevision" v ON v."id" = d."verdictRevisionId" AND v."authorId" = ${memberId}::uuid
    JOIN "Claim" c ON c."id" = v."claimId"
    JOIN "Article" a ON a."id" = c."articleId" AND a."state" <> 'shelved' AND ${visibleArticlesSql(member)}
    JOIN "Member" m ON m."id" = d."byId" JOIN "User" u ON u."id" = m."userId"
    WHERE NOT EXISTS (SELECT 1 FROM "VerdictRevision" w
      WHERE w."claimId" = v."claimId" AND w."number" > v."number" AND w."authorId" = v."authorId")
    ORDER BY d."at" DESC, d."verdictRevisionId" LIMIT ${limit}`;
}
