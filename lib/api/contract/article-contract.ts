/** Why: articles: taken in, described, led from state to state. */
import { text } from '@/lib/language/text';
import { z } from 'zod';
import { ArticlePurpose, ArticleState, Language } from '@/lib/domain/article';
import { Id } from '@/lib/domain/ids';
import { Day, ExpectedVersion, Instant, optionalLine } from '@/lib/domain/text-field';
import { Flag, IdPath, NewsroomPath, NoQuery, pageOf, pageQuery } from '../fields';
import { intake } from '../intake';
import { operation } from '../operation';
import { ArticleSummaryView, ArticleView, PreviewView } from '../views/article-view';

const oneText = (body: { text?: string | undefined; markdown?: string | undefined; file?: unknown }) =>
  [body.text, body.markdown, body.file].filter((one) => one !== undefined).length === 1;
const oneTextMessage = { message: text('Send exactly one of text, markdown and file.'), path: ['text'] };

const described = {
  byline: optionalLine(300).optional(),
  outlet: optionalLine(300).optional(),
  publishedOn: Day.nullable().optional(),
  deadline: Instant.nullable().optional(),
  language: Language.optional(),
};

export const articleContract = {
  'article.list': operation({
    method: 'get',
    path: '/newsrooms/{slug}/articles',
    summary: 'Articles, newest first or as the desk has them; shelved ones only when asked for',
    access: 'member',
    policies: ['article.list'],
    params: NewsroomPath,
    query: z.strictObject({
      ...pageQuery,
      state: ArticleState.optional(),
      purpose: ArticlePurpose.optional(),
      /** A part of the title. */
      q: optionalLine(200).optional(),
      /** `1`: those that I write or brought in, or that have a claim assigned to me. */
      mine: Flag,
      /** `1`: under way, and past their deadline. */
      overdue: Flag,
      /** `deadline`: what is under way by its deadline, then the rest, newest first. */
      sort: z.enum(['newest', 'deadline']).default('newest'),
    }),
    body: null,
    output: pageOf(ArticleSummaryView),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { slug: w.newsroom } }),
  }),
  'article.preview': operation({
    method: 'post',
    path: '/newsrooms/{slug}/articles/preview',
    summary: 'What would be read out of a text; nothing is saved',
    access: 'member',
    policies: ['article.preview'],
    params: NewsroomPath,
    query: NoQuery,
    body: z.strictObject({ ...intake, language: Language.optional() }).refine(oneText, oneTextMessage),
    output: PreviewView,
    status: 200,
    changes: false,
    example: (w) => ({
      as: 'writer',
      params: { slug: w.newsroom },
      body: { markdown: '# The quay reopens\n\nThe quay reopened on Monday.' },
    }),
  }),
  'article.create': operation({
    method: 'post',
    path: '/newsrooms/{slug}/articles',
    summary: 'A new article; what is left out is read from the text',
    access: 'member',
    policies: ['article.create', 'article.set_access'],
    params: NewsroomPath,
    query: NoQuery,
    body: z
      .strictObject({
        ...intake,
        purpose: ArticlePurpose,
        title: optionalLine(500).optional(),
        standfirst: optionalLine(2_000).optional(),
        ...described,
        /** Only an editor restricts. */
        restricted: z.boolean().default(false),
        /** Further members named on a restricted article; its creator always is. */
        namedIds: z.array(Id).max(200).default([]),
      })
      .refine(oneText, oneTextMessage),
    output: ArticleView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'writer',
      params: { slug: w.newsroom },
      body: { markdown: '# The quay reopens\n\nThe quay reopened on Monday.', purpose: 'before_publication' },
    }),
  }),
  'article.read': operation({
    method: 'get',
    path: '/articles/{id}',
    summary: 'An article with its current version',
    access: 'member',
    policies: ['article.read'],
    params: IdPath,
    query: NoQuery,
    body: null,
    output: ArticleView,
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.article } }),
  }),
  'article.change': operation({
    method: 'patch',
    path: '/articles/{id}',
    summary: 'Change what is said about an article',
    access: 'member',
    policies: ['article.change'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ ...described, expectedVersion: ExpectedVersion }),
    output: ArticleView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'editor',
      params: { id: w.article },
      body: { outlet: 'The Harbour Courier', expectedVersion: 2 },
    }),
  }),
  'article.set_writers': operation({
    method: 'put',
    path: '/articles/{id}/writers',
    summary: 'Whose text it is; until the first verdict',
    access: 'member',
    policies: ['article.set_writers'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ memberIds: z.array(Id).max(50), expectedVersion: ExpectedVersion }),
    output: ArticleView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'editor',
      params: { id: w.draftArticle },
      body: { memberIds: [w.people.writer, w.people.checker], expectedVersion: 1 },
    }),
  }),
  'article.set_access': operation({
    method: 'put',
    path: '/articles/{id}/access',
    summary: 'Restrict it to named members, or open it to the newsroom',
    access: 'member',
    policies: ['article.set_access'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({
      restricted: z.boolean(),
      memberIds: z.array(Id).max(200),
      expectedVersion: ExpectedVersion,
    }),
    output: ArticleView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'editor',
      params: { id: w.article },
      body: { restricted: true, memberIds: [w.people.checker, w.people.writer], expectedVersion: 2 },
    }),
  }),
  'article.set_state': operation({
    method: 'post',
    path: '/articles/{id}/state',
    summary: 'Start the check, clear, release, publish, conclude, reopen, shelve',
    access: 'member',
    policies: [
      'article.start_check',
      'article.clear',
      'article.release',
      'article.publish',
      'article.conclude',
      'article.reopen',
      'article.shelve',
      'article.unshelve',
    ],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({
      to: ArticleState,
      reason: optionalLine(2_000).default(''),
      expectedVersion: ExpectedVersion.optional(),
    }),
    output: ArticleView,
    status: 200,
    changes: true,
    example: (w) => ({ as: 'editor', params: { id: w.settledArticle }, body: { to: 'cleared' } }),
  }),
} as const;
