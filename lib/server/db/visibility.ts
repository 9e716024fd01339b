/** Why: what a member may know of, as WHERE clauses, in one place: tenant, restricted articles, confidential sources. */
import type { ActingMember } from '@/lib/domain/actor';
import { Prisma } from './generated/client';

/** Articles of the newsroom that are open, or that the member is named on. */
export const visibleArticles = (member: ActingMember) =>
  ({
    newsroomId: member.newsroomId,
    OR: [{ restricted: false }, { access: { some: { memberId: member.memberId } } }],
  }) satisfies Prisma.ArticleWhereInput;

/** Sources of the newsroom that are open, or that the member is named on. */
export const visibleSources = (member: ActingMember) =>
  ({
    newsroomId: member.newsroomId,
    OR: [{ confidential: false }, { access: { some: { memberId: member.memberId } } }],
  }) satisfies Prisma.SourceWhereInput;

/** The same as `visibleArticles`, for SQL in which the Article is called `a`. */
export const visibleArticlesSql = (member: ActingMember): Prisma.Sql =>
  Prisma.sql`(a."newsroomId" = ${member.newsroomId}::uuid AND (NOT a."restricted" OR EXISTS (
    SELECT 1 FROM "ArticleAccess" x WHERE x."articleId" = a."id" AND x."memberId" = ${member.memberId}::uuid)))`;

/** The same as `visibleSources`, for SQL in which the Source is called `s`. */
export const visibleSourcesSql = (member: ActingMember): Prisma.Sql =>
  Prisma.sql`(s."newsroomId" = ${member.newsroomId}::uuid AND (NOT s."confidential" OR EXISTS (
    SELECT 1 FROM "SourceAccess" x WHERE x."sourceId" = s."id" AND x."memberId" = ${member.memberId}::uuid)))`;
