/** Why: what a member may know of, as WHERE clauses, in one place: tenant, restricted articles, confidential sources. */
import type { ActingMember } from '@/lib/domain/actor';
import type { Prisma } from './generated/client';

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
