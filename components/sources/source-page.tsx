'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Sheet } from '@/components/frame/frame';
import { printMoment } from '@/components/frame/moment';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { Button } from '@/components/ui/button';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { reading } from '@/lib/api/hooks';
import type { SourceDetailView } from '@/lib/api/views/source-view';
import { sourceKindLabel } from '@/lib/domain/source-words';
import { SourceHistory } from './source-history';
import { SourceMerging } from './source-merging';
import { SourceParticulars } from './source-particulars';
import { SourceUses } from './source-uses';

const SourceAccessDialog = lateForm(async () => (await import('./source-access-dialog')).SourceAccessDialog);
const SourceChangeDialog = lateForm(async () => (await import('./source-change-dialog')).SourceChangeDialog);

interface SourcePageProps {
  initial: SourceDetailView;
  now: string;
}

/** One source: its record, where it was used, who may see it, what its record said before. */
export function SourcePage({ initial, now }: SourcePageProps) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const queries = useQueryClient();
  const asked = reading('source.read', { params: { id: initial.id } });
  const { data: source } = useQuery({ ...asked, initialData: initial });
  const mayChange = useMay('source.change').isAllowed;
  const mayMerge = useMay('source.merge').isAllowed;
  const [open, setOpen] = useState<'record' | 'access' | null>(null);
  const onChanged = (changed: SourceDetailView) => {
    queries.setQueryData(asked.queryKey, changed);
    setOpen(null);
  };
  return (
    <Sheet
      title={source.title}
      lead={t('{kind} · added by {name}, {when}', {
        kind: t(sourceKindLabel[source.kind]),
        name: source.createdBy.name,
        when: printMoment(t, source.createdAt, newsroom.timeZone, now),
      })}
      isWide
      action={
        mayChange ? <Button onClick={() => setOpen('record')}>{t('Correct the record…')}</Button> : null
      }
    >
      <SourceParticulars source={source} onAccess={mayChange ? () => setOpen('access') : null} />
      <SourceMerging
        key={source.version}
        source={source}
        mayMerge={mayMerge}
        onChanged={() => void queries.invalidateQueries({ queryKey: asked.queryKey })}
      />
      <SourceUses source={source} now={now} />
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
