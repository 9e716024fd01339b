/** Articles for tests, made by the commands. */
import type { ArticlePurpose } from '@/lib/domain/article';
import { execute } from '@/lib/server/command';
import { createArticle } from '@/lib/server/commands/create-article';
import { setArticleAccess } from '@/lib/server/commands/set-article-access';
import { setArticleState } from '@/lib/server/commands/set-article-state';
import type { PrismaClient } from '@/lib/server/db/generated/client';
import type { CastName, TestNewsroom } from '@/lib/testing/newsroom';

/** A database and a newsroom in it: what every factory needs. */
export interface TestWorld {
  database: PrismaClient;
  newsroom: TestNewsroom;
}

export interface ArticleWish {
  /** Markdown; its first block is the headline. */
  text?: string;
  title?: string;
  state?: 'draft' | 'in_check';
  purpose?: ArticlePurpose;
  /** Who is named on it, beside who made it and an editor who restricts it; none: not restricted. */
  named?: CastName[];
  by?: CastName;
}

export const articleText = '# The quay reopens\n\nThe quay reopened on Monday, after a year.';

/** An article of the writer's, in check unless another state is wished. `text` is its plain text. */
export async function makeArticle(
  { database, newsroom }: TestWorld,
  {
    text = articleText,
    title,
    state = 'in_check',
    purpose = 'before_publication',
    named,
    by = 'writer',
  }: ArticleWish = {},
): Promise<{ id: string; text: string; version: number }> {
  const { view } = await execute(
    createArticle,
    newsroom.actor(by),
    {
      params: { slug: newsroom.slug },
      query: {},
      body: {
        markdown: text,
        purpose,
        language: 'en',
        ...(title === undefined ? {} : { title }),
      },
    },
    { database },
  );
  if (named) {
    const editor = named.find((one) => newsroom.actor(one).memberships[0]!.roles.includes('editor'));
    const memberIds = [by, ...named].map((one) => newsroom.people[one].memberId);
    await execute(
      setArticleAccess,
      newsroom.actor(editor ?? 'otherEditor'),
      { params: { id: view.id }, query: {}, body: { restricted: true, memberIds, expectedVersion: 1 } },
      { database },
    );
  }
  if (state === 'draft') return { id: view.id, text: view.text.text, version: view.version };
  const { view: checked } = await execute(
    setArticleState,
    newsroom.actor(by),
    { params: { id: view.id }, query: {}, body: { to: state } },
    { database },
  );
  return { id: checked.id, text: checked.text.text, version: checked.version };
}
