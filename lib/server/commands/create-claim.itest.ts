import { describe, expect, it } from 'vitest';
import type { TestWorld } from '@/lib/testing/article';
import { makeArticle } from '@/lib/testing/article';
import { makeClaim, markClaims, readClaim } from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { answer } from '../query';
import { listClaims } from '../queries/list-claims';

const prisma = freshPrisma();
const world = async (): Promise<TestWorld> => ({
  database: prisma(),
  newsroom: await makeNewsroom(prisma()),
});

const text =
  '# The pier 🛟 closes\n\nThe pier closes on Friday, said the mayor. “We have no choice,” she said. The pier is old.';

describe('marking a claim', () => {
  it('takes code points of the current version, and says the words themselves', async () => {
    const here = await world();
    const article = await makeArticle(here, { text });
    const start = [...article.text.slice(0, article.text.indexOf('closes on'))].length;
    const claim = await makeClaim(here, article.id, { version: 1, start, end: start + 16 });
    expect(claim).toMatchObject({
      statement: 'closes on Friday',
      claimant: { type: 'us' },
      state: 'open',
      version: 1,
      scale: 'desk',
      rating: null,
      standing: null,
      placements: [{ outcome: 'placed', start, end: start + 16, exact: 'closes on Friday' }],
      revisions: [{ number: 1, statement: 'closes on Friday', reason: '' }],
    });
    expect(await readClaim(here, claim.id, 'checker')).toEqual(claim);
    const [event, ...more] = await prisma().auditEvent.findMany({ where: { subjects: { has: claim.id } } });
    expect(more).toEqual([]);
    expect(event).toMatchObject({ type: 'claim.created', articleId: article.id, outcome: 'done' });
  });

  it('lists claims in the order of the text', async () => {
    const here = await world();
    const article = await makeArticle(here, { text });
    const last = await makeClaim(here, article.id, { words: 'The pier is old' });
    const first = await makeClaim(here, article.id, { words: 'closes on Friday' });
    const { items } = await answer(
      listClaims,
      here.newsroom.actor('writer'),
      { params: { id: article.id }, query: {}, body: undefined },
      prisma(),
    );
    expect(items.map((one) => one.id)).toEqual([first.id, last.id]);
  });
});

describe('marking a quotation', () => {
  it('makes two claims on the same words in one event', async () => {
    const here = await world();
    const article = await makeArticle(here, { text });
    const [wording, content, ...more] = await markClaims(here, article.id, {
      words: '“We have no choice,”',
      kind: 'quotation',
      content: {
        claimant: { type: 'person', name: 'A. Person', role: 'mayor' },
        kind: 'opinion',
        statement: 'There is no choice.',
      },
    });
    expect(more).toEqual([]);
    expect(wording).toMatchObject({
      aspect: 'wording',
      scale: 'wording',
      kind: 'quotation',
      claimant: { type: 'us' },
    });
    expect(content).toMatchObject({
      aspect: 'content',
      scale: 'desk',
      kind: 'opinion',
      claimant: { type: 'person', name: 'A. Person', role: 'mayor' },
      statement: 'There is no choice.',
    });
    expect(wording!.quotationId).toBe(content!.quotationId);
    expect(
      await prisma().auditEvent.count({ where: { subjects: { hasSome: [wording!.id, content!.id] } } }),
    ).toBe(1);
  });
});
