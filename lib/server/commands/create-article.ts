/** Why: a text comes to the desk. */
import { requirePermission } from '@/lib/domain/policy';
import { invalidField } from '@/lib/domain/errors';
import { command } from '../command';
import { memberBySlug } from '../context';
import { accessOf } from '../db/access';
import type { Prisma } from '../db/generated/client';
import { readArticle } from '../intake/read-article';
import { dayColumn } from '../presenters/time';
import { loadArticleView } from '../queries/get-article';

export const createArticle = command('article.create', {
  load: async (context, { params }) => Promise.resolve({ member: memberBySlug(context, params.slug) }),
  permit: ({ member }, { body }) => {
    requirePermission(member, 'article.create');
    // Restricted from the first moment is restricted all the same. docs/decisions/026-restricting.md
    if (body.restricted) requirePermission(member, 'article.set_access');
  },
  run: async (context, { member }, { body }) => {
    const { db, t, now, newId } = context;
    const { newsroomId, memberId } = member;
    const typed = { headline: body.title, standfirst: body.standfirst, byline: body.byline };
    const { text, meta, language } = readArticle(body, typed);
    if (text.title === null)
      throw invalidField('title', 'The text has no headline of its own: give the article one.');
    if (!body.restricted && body.namedIds.length > 0)
      throw invalidField(
        'namedIds',
        'Only a restricted article names its readers. Restrict it, or name nobody.',
      );
    const named = body.restricted
      ? await accessOf(db, member, body.namedIds, { field: 'namedIds', already: [] })
      : [];

    const id = newId();
    const record = {
      purpose: body.purpose,
      title: text.title,
      byline: body.byline ?? meta.byline ?? '',
      outlet: body.outlet ?? meta.outlet ?? '',
      language,
      publishedOn: dayColumn(body.publishedOn === undefined ? (meta.publishedOn ?? null) : body.publishedOn),
      deadline: body.deadline ? new Date(body.deadline) : null,
      restricted: body.restricted,
    };
    await db.article.create({
      data: { id, newsroomId, ...record, createdById: memberId, createdAt: now, updatedAt: now },
    });
    if (member.roles.includes('writer'))
      await db.articleWriter.create({ data: { newsroomId, articleId: id, memberId } });
    await db.articleAccess.createMany({
      data: named.map((one) => ({ newsroomId, articleId: id, memberId: one })),
    });
    await db.articleVersion.create({
      data: {
        id: newId(),
        newsroomId,
        articleId: id,
        number: 1,
        content: text.content as unknown as Prisma.InputJsonValue,
        plainText: text.plainText,
        sentences: text.sentences.map(({ start, end }) => [start, end]),
        wordCount: text.wordCount,
        hash: text.hash,
        note: '',
        savedById: memberId,
        createdAt: now,
      },
    });
    return {
      audit: {
        type: 'article.created',
        subjects: [id],
        articleId: id,
        codes: { purpose: body.purpose, restricted: body.restricted, words: text.wordCount },
        after: { ...record, hash: text.hash, named },
      },
      view: await loadArticleView({ db, t }, member, id),
    };
  },
});
