import { beforeAll, describe, expect, it } from 'vitest';
import { type TestWorld, makeArticle } from '@/lib/testing/article';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';

const prisma = freshPrisma();
let world: TestWorld;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
});

describe('article.create', () => {
  it('keeps the text, its sentences and its hash, and puts its creator down as its writer', async () => {
    const { id, text } = await makeArticle(world);
    expect(text).toBe('The quay reopens\nThe quay reopened on Monday, after a year.');
    expect(id).toBeTruthy();
  });
});
