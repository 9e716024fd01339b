'use client';

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MoreButton } from '@/components/frame/more-button';
import { Sheet } from '@/components/frame/frame';
import { printDateline } from '@/components/frame/moment';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { usePages } from '@/components/frame/use-pages';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { useText } from '@/components/ui/text';
import type { CallRequest } from '@/lib/api/client';
import type { Contract } from '@/lib/api/contract/contract';
import { reading } from '@/lib/api/hooks';
import type { OperationOutput } from '@/lib/api/operation';
import type { DeskView } from '@/lib/api/views/desk-view';
import { articleStateLabel } from '@/lib/domain/article-words';
import { ArticleFilters, type DeskAsked } from './article-filters';
import { ArticleLines } from './article-lines';
import { StateFilter } from './state-filter';
import { Waiting } from './waiting';

interface DeskProps {
  desk: DeskView;
  articles: OperationOutput<Contract['article.list']>;
  asked: DeskAsked;
  query: NonNullable<CallRequest<'article.list'>['query']>;
  now: string;
  /** What else waits, written by the server. */
  children: ReactNode;
}

export function Desk({ desk: initial, articles, asked, query, now, children }: DeskProps) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const params = { slug: newsroom.slug };
  const { data: desk } = useQuery({ ...reading('desk.read', { params }), initialData: initial });
  const list = usePages('article.list', { params, query }, articles);
  const mayCreate = useMay('article.create').isAllowed;
  const newArticle = mayCreate ? (
    <ButtonLink kind="primary" href={`/n/${newsroom.slug}/articles/new`}>
      {t('New article')}
    </ButtonLink>
  ) : null;
  const waits = children || desk.claims.length + desk.reviews.length > 0;
  const isNarrowed = Boolean(asked.q || asked.mine || asked.purpose || asked.overdue);

  return (
    <Sheet title={newsroom.name} lead={printDateline(t, now, newsroom.timeZone)} isWide action={newArticle}>
      <section aria-labelledby="waiting" className="mb-10">
        <h2 id="waiting" className="mb-3 border-b border-ink pb-1.5 font-serif text-xl font-semibold">
          {t('What waits for me')}
        </h2>
        {waits ? (
          <Waiting desk={desk} now={now}>
            {children}
          </Waiting>
        ) : (
          <p className="text-ink-2">{t('Nothing waits for you at the moment.')}</p>
        )}
      </section>
      <section aria-labelledby="articles">
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
          <h2 id="articles" className="font-serif text-xl font-semibold">
            {t('Articles')}
          </h2>
          <StateFilter asked={asked} />
        </div>
        <ArticleFilters asked={asked} />
        {list.items.length > 0 ? (
          <ArticleLines articles={list.items} now={now} />
        ) : isNarrowed || asked.state ? (
          <EmptyState
            title={
              isNarrowed || !asked.state
                ? t('No article is like that.')
                : t('No article is {state}.', {
                    state: t(articleStateLabel[asked.state]).toLowerCase(),
                  })
            }
            action={
              <Link href={`/n/${newsroom.slug}`} scroll={false} className="link">
                {t('Show all articles')}
              </Link>
            }
          />
        ) : (
          <NoArticle mayCreate={mayCreate} />
        )}
        <MoreButton list={list}>{t('Earlier articles')}</MoreButton>
      </section>
    </Sheet>
  );
}

/** In a newsroom that has just begun its admin is alone, and the first step is to invite others. */
function NoArticle({ mayCreate }: { mayCreate: boolean }) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const mayInvite = useMay('invitation.create').isAllowed;
  return (
    <EmptyState
      title={t('There is no article yet.')}
      action={
        mayInvite ? (
          <ButtonLink href={`/n/${newsroom.slug}/settings/invitations`}>{t('Invite somebody')}</ButtonLink>
        ) : null
      }
    >
      {mayCreate
        ? t('Bring one in with “New article”: pasted, or from a file.')
        : t('Writers and editors bring articles in; what you are named on appears here.')}
    </EmptyState>
  );
}
