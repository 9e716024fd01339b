'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { Sheet } from '@/components/frame/frame';
import { printMoment } from '@/components/frame/moment';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { lateDialog } from '@/components/ui/late';
import { reading } from '@/lib/api/hooks';
import type { SourceDetailView } from '@/lib/api/views/source-view';
import { sourceKindLabel } from '@/lib/domain/source-words';
import { SourceHistory } from './source-history';
import { SourceParticulars } from './source-particulars';

const SourceAccessDialog = lateDialog(
  async () => (await import('./source-access-dialog')).SourceAccessDialog,
);
const SourceChangeDialog = lateDialog(
  async () => (await import('./source-change-dialog')).SourceChangeDialog,
);

interface SourcePageProps {
  initial: SourceDetailView;
  now: string;
}

const stanceLabel = { supports: 'supports', contradicts: 'contradicts', context: 'gives context' } as const;

/** One source: its record, where it was used, who may see it, what its record said before. */
export function SourcePage({ initial, now }: SourcePageProps) {
  const { newsroom } = useNewsroom();
  const queries = useQueryClient();
  const asked = reading('source.read', { params: { id: initial.id } });
  const { data: source } = useQuery({ ...asked, initialData: initial });
  const mayChange = useMay('source.change').isAllowed;
  const [open, setOpen] = useState<'record' | 'access' | null>(null);
  const onChanged = (changed: SourceDetailView) => {
    queries.setQueryData(asked.queryKey, changed);
    setOpen(null);
  };
  const uses: Column<SourceDetailView['uses'][number]>[] = [
    {
      key: 'claim',
      header: 'Claim',
      isTitle: true,
      isWide: true,
      cell: (use) => (
        <>
          <Link
            href={`/n/${newsroom.slug}/articles/${use.articleId}?claim=${use.claimId}`}
            className="font-serif text-lg leading-snug no-underline hover:underline"
          >
            {use.statement}
          </Link>
          <span className="block text-sm text-ink-2">{use.articleTitle}</span>
        </>
      ),
    },
    {
      key: 'stance',
      header: 'Stance',
      cell: (use) => (
        <span className={use.stance === 'contradicts' ? 'whitespace-nowrap text-wrong' : 'whitespace-nowrap'}>
          {stanceLabel[use.stance]}
          {use.isWithdrawn ? <span className="block text-sm text-ink-3">withdrawn</span> : null}
        </span>
      ),
    },
  ];
  return (
    <Sheet
      title={source.title}
      lead={`${sourceKindLabel[source.kind]} · added by ${source.createdBy.name}, ${printMoment(source.createdAt, newsroom.timeZone, now)}`}
      action={mayChange ? <Button onClick={() => setOpen('record')}>Correct the record…</Button> : null}
    >
      <SourceParticulars source={source} onAccess={mayChange ? () => setOpen('access') : null} />
      <h2 className="mt-10 mb-2 font-serif text-xl font-semibold">Where it was used</h2>
      {source.uses.length > 0 ? (
        <DataTable
          caption="Claims that it was used for"
          columns={uses}
          rows={source.uses}
          rowKey={(use) => `${use.claimId} ${use.stance} ${use.isWithdrawn}`}
        />
      ) : (
        <p className="text-ink-2">Nowhere yet that you may see.</p>
      )}
      <SourceHistory source={source} now={now} />
      {open === 'record' ? (
        <SourceChangeDialog source={source} onClose={() => setOpen(null)} onChanged={onChanged} />
      ) : null}
      {open === 'access' ? (
        <SourceAccessDialog source={source} onClose={() => setOpen(null)} onChanged={onChanged} />
      ) : null}
    </Sheet>
  );
}
