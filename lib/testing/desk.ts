/** An article of many short sentences, in check, on a database of its own: each test marks the next one. */
import type { CallRequest } from '@/lib/api/client';
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { ArticlePurpose } from '@/lib/domain/article';
import type { AuditEvent } from '@/lib/server/db/generated/client';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { makeClaim } from '@/lib/testing/claim';
import { type CastName, makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { beforeAll } from 'vitest';

export interface Desk {
  world: TestWorld;
  articleId: string;
  /** A claim on words that no other test has marked: “Sentence number N is”. */
  mark(more?: Partial<CallRequest<'claim.create'>['body']>, by?: CastName): Promise<ClaimView>;
  /** The events of changes that name this thing, oldest first. */
  events(id: string): Promise<AuditEvent[]>;
}

/** Call at the top of an `.itest.ts`; what it returns can be called from `beforeAll` on. */
export function freshDesk(purpose: ArticlePurpose = 'before_publication'): () => Desk {
  const prisma = freshPrisma();
  let desk: Desk | undefined;
  beforeAll(async () => {
    const database = prisma();
    const world = { database, newsroom: await makeNewsroom(database) };
    const sentences = Array.from({ length: 80 }, (_, i) => `Sentence number ${i + 1} is here.`).join(' ');
    const text = `# A headline\n\n${sentences} “No hay otra,” she said.`;
    const article = await makeArticle(world, { text, purpose });
    let next = 0;
    desk = {
      world,
      articleId: article.id,
      mark: (more = {}, by) => {
        next += 1;
        return makeClaim(world, article.id, { words: `Sentence number ${next} is`, ...more }, by);
      },
      events: (id) =>
        database.auditEvent.findMany({
          where: { subjects: { has: id }, outcome: 'done' },
          orderBy: { id: 'asc' },
        }),
    };
  });
  return () => {
    if (!desk) throw new Error('The desk is there from beforeAll on, not while the file is read.');
    return desk;
  };
}
