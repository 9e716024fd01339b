'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { MoreButton } from '@/components/frame/more-button';
import { printDay } from '@/components/frame/moment';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { Sheet } from '@/components/frame/frame';
import { usePages } from '@/components/frame/use-pages';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { lateDialog } from '@/components/ui/late';
import type { CallRequest } from '@/lib/api/client';
import type { Contract } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import type { SourceView } from '@/lib/api/views/source-view';
import { sourceKindLabel } from '@/lib/domain/source-words';

const NewSourceDialog = lateDialog(async () => (await import('./new-source-dialog')).NewSourceDialog);

interface SourceListProps {
  query: NonNullable<CallRequest<'source.list'>['query']>;
  initial: OperationOutput<Contract['source.list']>;
  /** The search, between the title and the list. */
  children: React.ReactNode;
}

export function SourceList({ query, initial, children }: SourceListProps) {
  const { newsroom } = useNewsroom();
  const router = useRouter();
  const mayAdd = useMay('source.create').isAllowed;
  const [isAdding, setAdding] = useState(false);
  const list = usePages('source.list', { params: { slug: newsroom.slug }, query }, initial);
  const isSearched = Object.keys(query).length > 0;

  const columns: Column<SourceView>[] = [
    {
      key: 'title',
      header: 'Source',
      isTitle: true,
      isWide: true,
      cell: (source) => (
        <>
          <Link
            href={`/n/${newsroom.slug}/sources/${source.id}`}
            className="font-serif text-lg leading-snug no-underline hover:underline"
          >
            {source.title}
          </Link>
          {source.confidential ? <span className="text-wrong"> · confidential</span> : null}
          <span className="block text-sm break-words text-ink-2">
            {[source.publisher, source.author].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'kind',
      header: 'Kind',
      cell: (source) => <span className="whitespace-nowrap">{sourceKindLabel[source.kind]}</span>,
    },
    {
      key: 'published',
      header: 'Published',
      cell: (source) =>
        source.publishedOn ? (
          <time dateTime={source.publishedOn} className="whitespace-nowrap">
            {printDay(source.publishedOn)}
          </time>
        ) : null,
    },
    {
      key: 'by',
      header: 'Added by',
      cell: (source) => <span className="whitespace-nowrap">{source.createdBy.name}</span>,
    },
  ];
  const add = mayAdd ? (
    <Button kind="primary" onClick={() => setAdding(true)}>
      New source
    </Button>
  ) : null;
  return (
    <Sheet title="Sources" isWide action={add}>
      {children}
      {list.items.length > 0 ? (
        <DataTable caption="Sources" columns={columns} rows={list.items} rowKey={(source) => source.id} />
      ) : (
        <EmptyState title={isSearched ? 'No source is called that.' : 'There is no source yet.'}>
          {isSearched
            ? 'Try fewer words, or another kind.'
            : 'Sources are added here, or where evidence is added to a claim.'}
        </EmptyState>
      )}
      <MoreButton list={list}>Earlier sources</MoreButton>
      <NewSourceDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onMade={(source) => router.push(`/n/${newsroom.slug}/sources/${source.id}`)}
      />
    </Sheet>
  );
}
