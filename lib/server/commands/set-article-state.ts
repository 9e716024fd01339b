/** Why: an article moves along its way, and leaves the desk only when nothing is missing, or by somebody's name. */
import type { ArticleState } from '@/lib/domain/article';
import { articleStateWord } from '@/lib/domain/article-words';
import type { Blocker } from '@/lib/domain/clearing';
import { say } from '@/lib/language/text';
import { DomainError, invalidField } from '@/lib/domain/errors';
import { oneOf } from '@/lib/domain/one-of';
import { requirePermission } from '@/lib/domain/policy';
import { ContentScaleCode } from '@/lib/domain/rating-scale';
import { scaleToBeginWith } from '@/lib/domain/rating-scale-rules';
import { articleNext, type ArticleStep, articleStepTo } from '@/lib/domain/workflow';
import { command } from '../command';
import type { Context } from '../context';
import { loadArticleFacts } from '../db/article-facts';
import { changeArticleRow } from '../db/change-article';
import type { Article, Prisma } from '../db/generated/client';
import { type ArticleSubject, lockArticle } from '../db/locks';
import { blockerViews } from '../presenters/blocker';
import { loadArticleView } from '../queries/get-article';

export const setArticleState = command('article.set_state', {
  load: (context, { params }) => lockArticle(context, params.id, 'update'),
  permit: ({ article, member, facts }, { body }) =>
    requirePermission(member, stepTo(article, body.to).step, facts),
  run: async (context, subject, { params, body }) => {
    const { article, member } = subject;
    const { step, needsReason } = stepTo(article, body.to);
    if (needsReason && body.reason === '')
      throw invalidField('reason', 'Say why: the reason goes into the record.');
    const missing = await missingFor(context, subject, step);
    await changeArticleRow(
      context,
      { article, member, expectedVersion: body.expectedVersion, yours: body },
      {
        state: body.to,
        shelvedFrom: step === 'article.shelve' ? article.state : null,
        ...(step === 'article.start_check' ? { scale: await scaleAtStart(context, article) } : {}),
      },
    );
    await context.db.articleStateChange.create({
      data: {
        id: context.newId(),
        newsroomId: article.newsroomId,
        articleId: article.id,
        from: article.state,
        to: body.to,
        reason: body.reason,
        blockers: missing as unknown as Prisma.InputJsonValue,
        memberId: member.memberId,
        createdAt: context.now,
      },
    });
    return {
      audit: {
        type: 'article.state_changed',
        subjects: [article.id],
        articleId: article.id,
        codes: { from: article.state, to: body.to, missing: missing.length },
        before: { state: article.state },
        after: { state: body.to, reason: body.reason },
      },
      view: await loadArticleView(context, member, params.id),
    };
  },
});

/** Settled here, and for good: an article is not rated on two scales. docs/decisions/032-scales.md */
async function scaleAtStart({ db }: Context, { newsroomId, purpose }: Article): Promise<ContentScaleCode> {
  const { elsewhereScale } = await db.newsroom.findUniqueOrThrow({
    where: { id: newsroomId },
    select: { elsewhereScale: true },
  });
  return scaleToBeginWith(purpose, ContentScaleCode.parse(elsewhereScale));
}

function stepTo(article: Article, to: ArticleState) {
  const step = articleStepTo(article, to);
  if (step) return step;
  const now = say(articleStateWord[article.state]);
  const next = articleNext(article).map((state) => say(articleStateWord[state]));
  throw new DomainError(
    'wrong_state',
    next.length > 0
      ? say('The article is {now}; from here it can become {next}.', { now, next: oneOf(next) })
      : say('The article is {now}; this is final.', { now }),
  );
}

/**
 * What is missing when an article is released, to be frozen into the record; nothing in every other step.
 * @throws DomainError `wrong_state` with `blockers` where it is to be cleared or concluded and something is missing,
 *   and where it is to be released and nothing is: “partly checked” would then be said of it for good, and be false.
 */
async function missingFor(
  { db, t }: Context,
  { article, member }: ArticleSubject,
  step: ArticleStep,
): Promise<Blocker[]> {
  if (step !== 'article.clear' && step !== 'article.conclude' && step !== 'article.release') return [];
  const { blockers, text } = await loadArticleFacts(db, article);
  if (step === 'article.release') {
    if (blockers.length === 0)
      throw new DomainError('wrong_state', 'Nothing is missing: clear the article instead of releasing it.');
    return blockers;
  }
  if (blockers.length > 0) {
    const { slug } = await db.newsroom.findUniqueOrThrow({
      where: { id: member.newsroomId },
      select: { slug: true },
    });
    throw new DomainError(
      'wrong_state',
      say(
        '{count, plural, one {One thing is} other {{count} things are}} missing. Each is listed with the way to it.',
        { count: blockers.length },
      ),
      { blockers: blockerViews(t, blockers, { newsroomSlug: slug, articleId: article.id, text }) },
    );
  }
  return [];
}
