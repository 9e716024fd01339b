/** Why: an article as it is answered, with what this asker may do next. */
import type { ArticleSummaryView, ArticleView } from '@/lib/api/views/article-view';
import type { ActingMember } from '@/lib/domain/actor';
import type { Blocker } from '@/lib/domain/clearing';
import { ContentScaleCode } from '@/lib/domain/rating-scale';
import { may, type PolicyName } from '@/lib/domain/policy';
import { articleNext, articleStepTo } from '@/lib/domain/workflow';
import type { Translate } from '@/lib/language/translate';
import type { Prisma } from '../db/generated/client';
import { type VersionRow, versionView } from './article-version';
import { blockerViews } from './blocker';
import { personSelect, personView } from './person';
import { dayView, timeView } from './time';

export const articleInclude = {
  newsroom: { select: { slug: true } },
  createdBy: { select: personSelect },
  writers: { select: { member: { select: personSelect } }, orderBy: { memberId: 'asc' } },
  access: { select: { member: { select: personSelect } }, orderBy: { memberId: 'asc' } },
  stateChanges: { include: { member: { select: personSelect } }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.ArticleInclude;

type ArticleRow = Prisma.ArticleGetPayload<{ include: typeof articleInclude }>;
type PlainRow = Prisma.ArticleGetPayload<Record<string, never>>;

const shared = (row: PlainRow, isPartlyChecked: boolean) => ({
  id: row.id,
  purpose: row.purpose,
  title: row.title,
  byline: row.byline,
  outlet: row.outlet,
  language: row.language,
  publishedOn: dayView(row.publishedOn),
  deadline: timeView(row.deadline),
  state: row.state,
  isPartlyChecked,
  restricted: row.restricted,
  scale: ContentScaleCode.parse(row.scale),
  currentVersion: row.currentVersion,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** A line of the desk. */
export const articleSummaryView = (
  row: PlainRow & { stateChanges: { id: string }[] },
  counted: Pick<ArticleSummaryView, 'wordCount' | 'claims' | 'progress'>,
): ArticleSummaryView => ({ ...shared(row, row.stateChanges.length > 0), ...counted });

interface WholeArticle {
  /** With its changes of state oldest first. */
  row: ArticleRow;
  /** The current version. */
  text: VersionRow;
  hasVerdict: boolean;
}

export function articleView(
  t: Translate,
  { row, text, hasVerdict }: WholeArticle,
  member: ActingMember,
): ArticleView {
  const isArticleWriter = row.writers.some((one) => one.member.id === member.memberId);
  const refusal = (name: PolicyName): string | null => {
    const permission = may(member, name, { articleState: row.state, isArticleWriter, hasVerdict });
    return permission.isAllowed ? null : t.said(permission.reason);
  };
  const place = { newsroomSlug: row.newsroom.slug, articleId: row.id, text: text.plainText };
  return {
    ...shared(
      row,
      row.stateChanges.some((one) => one.to === 'released'),
    ),
    newsroomId: row.newsroomId,
    newsroomSlug: row.newsroom.slug,
    writers: row.writers.map((one) => personView(one.member)),
    named: row.restricted ? row.access.map((one) => personView(one.member)) : [],
    createdBy: personView(row.createdBy),
    stateChanges: row.stateChanges.map((one) => ({
      from: one.from,
      to: one.to,
      reason: one.reason,
      by: personView(one.member),
      at: one.createdAt.toISOString(),
      // Nothing changes the text of an article after its release, so the offsets still count in this one.
      blockers: blockerViews(t, one.blockers as unknown as Blocker[], place),
    })),
    next: articleNext(row).map((to) => {
      const { step, needsReason } = articleStepTo(row, to)!;
      return { to, needsReason, refusal: refusal(step) };
    }),
    may: {
      change: refusal('article.change'),
      setWriters: refusal('article.set_writers'),
      setAccess: refusal('article.set_access'),
      saveVersion: refusal('version.save'),
      applyWordings: refusal('version.apply'),
    },
    text: versionView(text),
  };
}
