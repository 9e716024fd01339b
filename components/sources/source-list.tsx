'use client';

import { Link } from '@/components/ui/link';
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
import { lateForm } from '@/components/ui/late';
import { MarkedText } from '@/components/ui/marked-text';
import { useText } from '@/components/ui/text';
import type { CallRequest } from '@/lib/api/client';
import type { Contract } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import type { FoundSourceView } from '@/lib/api/views/source-view';
import { sourceKindLabel } from '@/lib/domain/source-words';

const NewSourceDialog = lateForm(async () => (await import('./new-source-dialog')).NewSourceDialog);

interface SourceListProps {
  query: NonNullable<CallRequest<'source.list'>['query']>;
  initial: OperationOutput<Contract['source.list']>;
  /** The search, between the title and the list. */
  children: React.ReactNode;
}

export function SourceList({ query, initial, children }: SourceListProps) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const router = useRouter();
  const mayAdd = useMay('source.create').isAllowed;
  const [isAdding, setAdding] = useState(false);
  const list = usePages('source.list', { params: { slug: newsroom.slug }, query }, initial);
  const exact = list.items.filter((source) => source.match === 'words');
  const isSearched = Object.keys(query).length > 0;

  const columns: Column<FoundSourceView>[] = [
    {
      key: 'title',
      header: t('Source'),
      isTitle: true,
      isWide: true,
      cell: (source) => (
        <>
          <Link
            href={`/n/${newsroom.slug}/sources/${source.id}`}
            className="font-serif text-lg leading-snug no-underline hover:underline"
          >
            <MarkedText text={source.title} marks={source.marks} />
          </Link>
          {source.confidential ? <span className="text-wrong"> · {t('confidential')}</span> : null}
          <span className="block text-sm break-words text-ink-2">
            {[source.publisher, source.author].filter(Boolean).join(' · ')}
          </span>
          {source.elsewhere ? (
            <span className="block text-sm break-words">
              <MarkedText text={source.elsewhere.text} marks={source.elsewhere.marks} />
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: 'kind',
      header: t('Kind'),
      cell: (source) => <span className="whitespace-nowrap">{t(sourceKindLabel[source.kind])}</span>,
    },
    {
      key: 'published',
      header: t('Published'),
      cell: (source) =>
        source.publishedOn ? (
          <time dateTime={source.publishedOn} className="whitespace-nowrap">
            {printDay(t, source.publishedOn)}
          </time>
        ) : null,
    },
    {
      key: 'by',
      header: t('Added by'),
      cell: (source) => <span className="whitespace-nowrap">{source.createdBy.name}</span>,
    },
    {
      key: 'uses',
      header: t('Uses'),
      isNumber: true,
      cell: ({ uses }) => (uses === 0 ? null : uses > 100 ? t('over 100') : t.number(uses)),
    },
  ];
  const add = mayAdd ? (
    <Button kind="primary" onClick={() => setAdding(true)}>
      {t('New source')}
    </Button>
  ) : null;
  return (
    <Sheet title={t('Sources')} isWide action={add}>
      {children}
      {list.items.length > 0 ? (
        <>
          {exact.length > 0 ? (
            <DataTable caption={t('Sources')} columns={columns} rows={exact} rowKey={(source) => source.id} />
          ) : null}
          <Similar columns={columns} sources={list.items.filter((source) => source.match === 'similar')} />
        </>
      ) : (
        <EmptyState
          title={
            query.q
              ? t('No source is called that.')
              : isSearched
                ? t('No source is of this kind.')
                : t('There is no source yet.')
          }
          action={
            <div className="flex flex-wrap items-center justify-center gap-x-4 gap-y-2">
              {mayAdd ? <Button onClick={() => setAdding(true)}>{t('Add a source…')}</Button> : null}
              {isSearched ? (
                <Link href={`/n/${newsroom.slug}/sources`} className="link">
                  {t('Show all sources')}
                </Link>
              ) : null}
            </div>
          }
        >
          {isSearched ? null : t('Sources are added here, or where evidence is added to a claim.')}
        </EmptyState>
      )}
      <MoreButton list={list}>{t('Earlier sources')}</MoreButton>
      <NewSourceDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onMade={(source) => router.push(`/n/${newsroom.slug}/sources/${source.id}`)}
      />
    </Sheet>
  );
}

/** What was found by words nearly like those that were typed. */
function Similar({
  columns,
  sources,
}: {
  columns: readonly Column<FoundSourceView>[];
  sources: readonly FoundSourceView[];
}) {
  const t = useText();
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="similar" className="mt-10">
      <h2 id="similar" className="mb-2 font-serif text-xl font-semibold">
        {t('With words nearly like these')}
      </h2>
      <DataTable
        caption={t('Sources with similar words')}
        columns={columns}
        rows={sources}
        rowKey={(source) => source.id}
      />
    </section>
  );
}
