import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { CallRequest } from '@/lib/api/client';
import type { Contract, OperationName } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import { DomainError } from '@/lib/domain/errors';
import { requireActor } from '@/lib/server/auth/page-actor';
import { database } from '@/lib/server/db/client';
import { handlers } from '@/lib/server/handlers/handlers';
import { answer, type Query } from '@/lib/server/query';
import { pageText } from './page-text';

/**
 * Answers a page's question as the API would, for whoever is signed in; strangers are led to /sign-in. What is not
 * there, or may not be known of, is the 404 page.
 */
export async function readPage<Name extends OperationName>(
  name: Name,
  request: CallRequest<Name>,
): Promise<OperationOutput<Contract[Name]>> {
  const actor = await requireActor();
  try {
    const raw = { params: {}, query: {}, body: undefined, ...request };
    return await answer(handlers[name] as unknown as Query<Name>, actor, raw, database(), {
      t: await pageText(),
    });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') notFound();
    throw error;
  }
}

/** The newsroom of an address and who looks at it; asked once a request. */
export const readHere = cache(async (slug: string) => {
  const [newsroom, me] = await Promise.all([
    readPage('newsroom.read', { params: { slug } }),
    readPage('me.read', {}),
  ]);
  return { newsroom, me };
});

/** All versions of an article's text, newest first, without the texts. */
export async function readAllVersions(id: string) {
  const items: OperationOutput<Contract['version.list']>['items'] = [];
  let cursor: string | null = null;
  do {
    const page: OperationOutput<Contract['version.list']> = await readPage('version.list', {
      params: { id },
      query: { limit: 100, ...(cursor ? { cursor } : {}) },
    });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}
