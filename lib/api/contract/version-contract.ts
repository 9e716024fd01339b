/** Why: the versions of an article’s text. */
import { z } from 'zod';
import { text } from '@/lib/language/text';
import { Id } from '@/lib/domain/ids';
import { optionalLine } from '@/lib/domain/text-field';
import { IdPath, NoQuery, pageOf, PageQuery } from '../fields';
import { intake } from '../intake';
import { operation } from '../operation';
import { ArticleVersionSummaryView, ArticleVersionView } from '../views/article-view';
import { SavedVersionView, VersionChangesView } from '../views/version-view';

const VersionNumber = z.int().min(1).max(2_147_483_647);
const versionPath = z.strictObject({ id: Id, number: z.coerce.number().pipe(VersionNumber) });
const note = optionalLine(500).default('');
const oneTextMessage = {
  message: text('Send exactly one of content, text, markdown, file and restore.'),
  path: ['content'],
};

export const versionContract = {
  'version.list': operation({
    method: 'get',
    path: '/articles/{id}/versions',
    summary: 'The versions of its text, newest first',
    access: 'member',
    policies: ['article.read'],
    params: IdPath,
    query: PageQuery,
    body: null,
    output: pageOf(ArticleVersionSummaryView),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.article } }),
  }),
  'version.read': operation({
    method: 'get',
    path: '/articles/{id}/versions/{number}',
    summary: 'One version, whole',
    access: 'member',
    policies: ['article.read'],
    params: versionPath,
    query: NoQuery,
    body: null,
    output: ArticleVersionView,
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.article, number: '1' } }),
  }),
  'version.save': operation({
    method: 'post',
    path: '/articles/{id}/versions',
    summary: 'A new text, or an older one again; says what became of each place',
    access: 'member',
    policies: ['version.save'],
    params: IdPath,
    query: NoQuery,
    body: z
      .strictObject({
        /** The version that it was made from: the current one, or it is a conflict. */
        baseVersion: VersionNumber,
        ...intake,
        /** ProseMirror JSON, as `version.read` gives it. */
        content: z.unknown().optional(),
        /** The number of an older version. */
        restore: VersionNumber.optional(),
        note,
      })
      .refine(
        ({ content, text, markdown, file, restore }) =>
          [content, text, markdown, file, restore].filter((one) => one !== undefined).length === 1,
        oneTextMessage,
      ),
    output: SavedVersionView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'writer',
      params: { id: w.draftArticle },
      body: {
        baseVersion: 1,
        markdown: '# The quay reopens\n\nThe quay reopened on Tuesday.',
        note: 'A day later',
      },
    }),
  }),
  'version.apply': operation({
    method: 'post',
    path: '/articles/{id}/wordings',
    summary: 'Puts the approved wordings of claims into the text, which makes a version',
    access: 'member',
    policies: ['version.apply'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ baseVersion: VersionNumber, claimIds: z.array(Id).min(1).max(500), note }),
    output: SavedVersionView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'editor',
      params: { id: w.wordingArticle },
      body: { baseVersion: 1, claimIds: [w.wordingClaim] },
    }),
  }),
  'version.changes': operation({
    method: 'get',
    path: '/articles/{id}/versions/{number}/changes',
    summary: 'Two versions side by side, and what became of each place of each claim between them',
    access: 'member',
    policies: ['article.read'],
    params: versionPath,
    query: z.strictObject({
      /** The version that it is compared with; the one before it where left out. */
      since: z.coerce.number().pipe(VersionNumber).optional(),
    }),
    body: null,
    output: VersionChangesView,
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.revisedArticle, number: '2' } }),
  }),
} as const;
