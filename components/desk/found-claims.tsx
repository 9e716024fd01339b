'use client';

import { worded } from '@/components/frame/worded';
import { Link } from '@/components/ui/link';
import { MoreButton } from '@/components/frame/more-button';
import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { RatingSample } from '@/components/frame/rating-sample';
import { usePages } from '@/components/frame/use-pages';
import { classNames } from '@/components/ui/class-names';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/text';
import type { CallRequest } from '@/lib/api/client';
import type { Contract } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import type { FoundClaimView } from '@/lib/api/views/claim-view';
import { claimStateLabel } from '@/lib/domain/claim-words';
import { FoundStatement } from './found-statement';

interface FoundClaimsProps {
  query: NonNullable<CallRequest<'claim.search'>['query']>;
  initial: OperationOutput<Contract['claim.search']>;
  now: string;
}

/** Claims of the newsroom: how did we rate this before? */
export function FoundClaims({ query, initial, now }: FoundClaimsProps) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const list = usePages('claim.search', { params: { slug: newsroom.slug }, query }, initial);
  const exact = list.items.filter((claim) => claim.match === 'words');
  const similar = list.items.filter((claim) => claim.match === 'similar');
  if (list.items.length === 0) {
    const { q, ...filters } = query;
    const isFiltered = Object.keys(filters).length > 0;
    return q === undefined && !isFiltered ? (
      <EmptyState title={t('There is no claim yet.')}>
        {t('Checkers and editors mark them in an article’s text.')}
      </EmptyState>
    ) : (
      <EmptyState
        title={q === undefined ? t('No claim is like that.') : t('No claim says that.')}
        action={
          <Link href={`/n/${newsroom.slug}/claims`} className="link">
            {t('Show all claims')}
          </Link>
        }
      >
        {q === undefined
          ? null
          : isFiltered
            ? t('Try fewer words, or fewer filters.')
            : t('Try fewer words, or others.')}
      </EmptyState>
    );
  }
  const columns: Column<FoundClaimView>[] = [
    {
      key: 'statement',
      header: t('Claim'),
      isTitle: true,
      isWide: true,
      cell: (claim) => <FoundStatement claim={claim} />,
    },
    {
      key: 'rating',
      header: t('Rating'),
      cell: (claim) =>
        claim.rating ? (
          <span className="block md:min-w-32">
            <RatingSample {...claim.rating} label={worded({ t }, claim.rating.label)} />
          </span>
        ) : null,
    },
    {
      key: 'state',
      header: t('State'),
      cell: (claim) => (
        <span className={classNames('block md:min-w-28', claim.state === 'stale' && 'text-stale')}>
          <span className="whitespace-nowrap">{t(claimStateLabel[claim.state])}</span>
          {claim.decidedAt ? (
            <span className="block text-sm text-ink-2">
              <time dateTime={claim.decidedAt} className="whitespace-nowrap">
                {printMoment(t, claim.decidedAt, newsroom.timeZone, now)}
              </time>
              {claim.decidedBy ? <span className="block">{claim.decidedBy.name}</span> : null}
            </span>
          ) : null}
        </span>
      ),
    },
    {
      key: 'source',
      header: t('Rests on'),
      isText: true,
      cell: ({ keySource }) =>
        keySource === null ? null : keySource.id === null ? (
          <span className="block text-sm text-ink-2 md:w-44">{t('confidential source')}</span>
        ) : (
          <Link
            href={`/n/${newsroom.slug}/sources/${keySource.id}`}
            className="link line-clamp-3 text-sm md:w-44"
          >
            {keySource.title}
          </Link>
        ),
    },
  ];
  return (
    <>
      {exact.length > 0 ? (
        <DataTable caption={t('Claims')} columns={columns} rows={exact} rowKey={(claim) => claim.id} />
      ) : null}
      {similar.length > 0 ? (
        <section aria-labelledby="similar" className={exact.length > 0 ? 'mt-10' : undefined}>
          <h2 id="similar" className="mb-2 font-serif text-xl font-semibold">
            {exact.length > 0
              ? t('With words nearly like these')
              : t('Nothing with these words. With words nearly like them')}
          </h2>
          <DataTable
            caption={t('Claims with similar words')}
            columns={columns}
            rows={similar}
            rowKey={(claim) => claim.id}
          />
        </section>
      ) : null}
      <MoreButton list={list}>{t('Earlier claims')}</MoreButton>
    </>
  );
}
