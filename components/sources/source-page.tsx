'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Sheet } from '@/components/frame/frame';
import { printMoment } from '@/components/frame/moment';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { RestsOnSource } from '@/components/ticks/rests-on-source';
import { Button } from '@/components/ui/button';
import { reading } from '@/lib/api/hooks';
import type { SourceDetailView } from '@/lib/api/views/source-view';
import { sourceKindLabel } from '@/lib/domain/source';
import { SourceAccessDialog } from './source-access-dialog';
import { SourceChangeDialog } from './source-change-dialog';
import { SourceHistory } from './source-history';
import { SourceParticulars } from './source-particulars';

interface SourcePageProps {
  initial: SourceDetailView;
  now: string;
}

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
  return (
    <Sheet
      title={source.title}
      lead={`${sourceKindLabel[source.kind]} · added by ${source.createdBy.name}, ${printMoment(source.createdAt, newsroom.timeZone, now)}`}
      action={mayChange ? <Button onClick={() => setOpen('record')}>Correct the record…</Button> : null}
    >
      <SourceParticulars source={source} onAccess={mayChange ? () => setOpen('access') : null} />
      <RestsOnSource sourceId={source.id} />
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
