import { expect, it } from 'vitest';
import { makeArticle } from '@/lib/testing/article';
import { decide, makeClaim, submit } from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { answer } from '../query';
import { listComments } from './list-comments';
import { listVerdicts } from './list-verdicts';

const prisma = freshPrisma();

it('tells of a claim its verdicts newest first, and its thread from the beginning', async () => {
  const newsroom = await makeNewsroom(prisma());
  const here = { database: prisma(), newsroom };
  const article = await makeArticle(here, { text: '# Figures\n\nOverridden words.' });
  const claim = await makeClaim(here, article.id, { words: 'Overridden words' });
  await decide(here, await submit(here, claim), {
    decision: 'override',
    rating: 'inaccurate',
    reason: 'The source says otherwise.',
  });
  const raw = { params: { id: claim.id }, query: {}, body: undefined };
  const { items } = await answer(listVerdicts, newsroom.actor('writer'), raw, prisma());
  expect(items).toMatchObject([{ number: 1, reviews: [{ decision: 'override' }] }]);
  expect(await answer(listComments, newsroom.actor('writer'), raw, prisma())).toEqual({
    items: [],
    nextCursor: null,
  });
});
