'use client';

import Link from 'next/link';
import { MoreButton } from '@/components/frame/more-button';
import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { RatingSample } from '@/components/frame/rating-sample';
import { usePages } from '@/components/frame/use-pages';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { CallRequest } from '@/lib/api/client';
import type { Contract } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import type { FoundClaimView } from '@/lib/api/views/claim-view';
import { claimKindLabel, claimStateLabel } from '@/lib/domain/claim-words';

interface FoundClaimsProps {
  query: NonNullable<CallRequest<'claim.search'>['query']>;
  initial: OperationOutput<Contract['claim.search']>;
  now: string;
}

/** Claims of the newsroom: how did we rate this before? */
export function FoundClaims({ query, initial, now }: FoundClaimsProps) {
  const { newsroom } = useNewsroom();
  const list = usePages('claim.search', { params: { slug: newsroom.slug }, query }, initial);
  if (list.items.length === 0) {
    return Object.keys(query).length === 0 ? (
      <EmptyState title="There is no claim yet.">
        Checkers and editors mark them in an article’s text.
      </EmptyState>
    ) : (
      <EmptyState title="No claim says that.">Try fewer words, or another state or kind.</EmptyState>
    );
  }
  const columns: Column<FoundClaimView>[] = [
    {
      key: 'statement',
      header: 'Claim',
      isTitle: true,
      isWide: true,
      cell: (claim) => (
        <>
          <Link
            href={`/n/${newsroom.slug}/articles/${claim.articleId}?claim=${claim.id}`}
            className="font-serif text-lg leading-snug no-underline hover:underline"
          >
            {claim.statement}
          </Link>
          <span className="block text-sm text-ink-2">
            {claimKindLabel[claim.kind]}
            {claim.riskReason ? ' · high risk' : ''} · {claim.articleTitle}
          </span>
        </>
      ),
    },
    {
      key: 'rating',
      header: 'Rating',
      cell: (claim) => (claim.rating ? <RatingSample {...claim.rating} /> : null),
    },
    {
      key: 'state',
      header: 'State',
      cell: (claim) => (
        <span className={claim.state === 'stale' ? 'text-stale' : undefined}>
          <span className="whitespace-nowrap">{claimStateLabel[claim.state]}</span>
          {claim.decidedAt ? (
            <span className="block text-sm whitespace-nowrap text-ink-2">
              {printMoment(claim.decidedAt, newsroom.timeZone, now)}
            </span>
          ) : null}
        </span>
      ),
    },
    {
      key: 'evidence',
      header: 'Evidence',
      isNumber: true,
      cell: (claim) => claim.evidenceCount || null,
    },
  ];
  return (
    <>
      <DataTable caption="Claims" columns={columns} rows={list.items} rowKey={(claim) => claim.id} />
      <MoreButton list={list}>Earlier claims</MoreButton>
    </>
  );
}
