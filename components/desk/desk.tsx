'use client';

import { useQuery } from '@tanstack/react-query';
import { MoreButton } from '@/components/frame/more-button';
import { Sheet } from '@/components/frame/frame';
import { printDateline } from '@/components/frame/moment';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { usePages } from '@/components/frame/use-pages';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Contract } from '@/lib/api/contract/contract';
import { reading } from '@/lib/api/hooks';
import type { OperationOutput } from '@/lib/api/operation';
import type { ArticleSummaryView } from '@/lib/api/views/article-view';
import type { DeskView } from '@/lib/api/views/desk-view';
import type { ArticleState } from '@/lib/domain/article';
import { articleStateLabel } from '@/lib/domain/article-words';
import { ArticleLines } from './article-lines';
import { StateFilter } from './state-filter';
import { Waiting } from './waiting';

interface DeskProps {
  desk: DeskView;
  articles: OperationOutput<Contract['article.list']>;
  /** Shown alone; null for all but the shelved. */
  state: ArticleState | null;
  now: string;
}

const isUnderWay = (article: ArticleSummaryView) => article.state === 'draft' || article.state === 'in_check';

/** Under way first, by deadline; then the rest, newest first, as they came. */
function inDeskOrder(articles: readonly ArticleSummaryView[]): ArticleSummaryView[] {
  const underWay = articles.filter(isUnderWay);
  underWay.sort((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9'));
  return [...underWay, ...articles.filter((article) => !isUnderWay(article))];
}

export function Desk({ desk: initial, articles, state, now }: DeskProps) {
  const { newsroom } = useNewsroom();
  const params = { slug: newsroom.slug };
  const { data: desk } = useQuery({ ...reading('desk.read', { params }), initialData: initial });
  const list = usePages('article.list', { params, query: state ? { state } : {} }, articles);
  const mayCreate = useMay('article.create').isAllowed;
  const progress = new Map(desk.progress.map((one) => [one.articleId, one.counts]));
  const newArticle = mayCreate ? (
    <ButtonLink kind="primary" href={`/n/${newsroom.slug}/articles/new`}>
      New article
    </ButtonLink>
  ) : null;
  const waits = desk.claims.length + desk.reviews.length > 0;

  return (
    <Sheet title={newsroom.name} lead={printDateline(now, newsroom.timeZone)} isWide action={newArticle}>
      <section aria-labelledby="waiting" className="mb-10">
        <h2 id="waiting" className="mb-3 border-b border-ink pb-1.5 font-serif text-xl font-semibold">
          What waits for me
        </h2>
        {waits ? (
          <Waiting desk={desk} now={now} />
        ) : (
          <p className="text-ink-2">Nothing waits for you at the moment.</p>
        )}
      </section>
      <section aria-labelledby="articles">
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
          <h2 id="articles" className="font-serif text-xl font-semibold">
            Articles
          </h2>
          <StateFilter state={state} />
        </div>
        {list.items.length > 0 ? (
          <ArticleLines articles={inDeskOrder(list.items)} progress={progress} now={now} />
        ) : (
          <EmptyState
            title={
              state ? `No article is ${articleStateLabel[state].toLowerCase()}.` : 'There is no article yet.'
            }
          >
            {state
              ? null
              : mayCreate
                ? 'Bring one in with “New article”: pasted, or from a file.'
                : 'Writers and editors bring articles in; what you are named on appears here.'}
          </EmptyState>
        )}
        <MoreButton list={list}>Earlier articles</MoreButton>
      </section>
    </Sheet>
  );
}
