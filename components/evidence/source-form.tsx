'use client';

import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { problemWith, useText } from '@/components/ui/text';
import { bodyOf, emptyRecord, KeptRecord, type SourceRecord } from '@/components/sources/source-record';
import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import { TextArea, TextField } from '@/components/ui/text-field';
import { stableKey } from '@/components/unsent/stable-key';
import { type ApiProblem, call, type CallRequest } from '@/lib/api/client';
import type { SourceView } from '@/lib/api/views/source-view';
import type { FieldProblem } from '@/lib/domain/errors';
import { SourceFields, SourceKind } from '@/lib/domain/source';
import { sourceKindLabel } from '@/lib/domain/source-words';
import { saidOf } from '@/lib/language/text';
import { useDraft } from '../claims/drafts';
import { usePanelScope } from '../claims/panel-context';
import { ProblemNotice } from '../claims/problem-notice';
import { SourcePicker } from './source-picker';
import { newId } from '@/components/unsent/new-id';

interface SourceFormProps {
  draftKey: string;
  /** What was typed when it was not found. */
  title: string;
  onMade: (source: SourceView) => void;
  onCancel: () => void;
}

/** A new source, made where it is needed. What is typed stays until it is made. */
export function SourceForm({ draftKey, title, onMade, onCancel }: SourceFormProps) {
  const { newsroom } = usePanelScope();
  const [fresh] = useState<KeptRecord>(() => ({ id: newId(), record: { ...emptyRecord, title } }));
  const stored = useDraft(draftKey, KeptRecord);
  const { id, record } = stored.value ?? fresh;
  const [missing, setMissing] = useState<FieldProblem[]>([]);
  const make = useMutation<SourceView, ApiProblem, CallRequest<'source.create'>>({
    mutationFn: async (request) =>
      call('source.create', request, { idempotencyKey: await stableKey(id, request) }),
    onSuccess: (source) => {
      stored.drop();
      onMade(source);
    },
  });
  const group = useRef<HTMLDivElement>(null);
  const isTitled = useRef(title !== '');
  // With a title, its address is what is asked for next.
  useEffect(() => {
    const inputs = group.current?.querySelectorAll('input');
    inputs?.[isTitled.current ? 1 : 0]?.focus();
  }, []);

  const change = (part: Partial<SourceRecord>) => {
    setMissing(missing.filter(({ field }) => !(field in part)));
    stored.keep({ id, record: { ...record, ...part } });
  };
  const t = useText();
  const errorOf = (field: string) => problemWith(t, field, [...missing, ...(make.error?.fields ?? [])]);
  const send = () => {
    const parsed = SourceFields.safeParse(bodyOf(record));
    setMissing(parsed.error?.issues.map(({ path, message }) => ({ field: path.join('.'), message })) ?? []);
    if (parsed.success) make.mutate({ params: { slug: newsroom.slug }, body: parsed.data });
    // The fields are marked once this has been drawn.
    else
      requestAnimationFrame(() =>
        group.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
  };
  const line = (field: 'title' | 'publisher' | 'author' | 'url', label: string, isOptional = true) => (
    <TextField
      label={label}
      isOptional={isOptional}
      value={record[field]}
      onChange={(event) => change({ [field]: event.target.value })}
      error={errorOf(field)}
      inputMode={field === 'url' ? 'url' : undefined}
    />
  );
  const day = (field: 'publishedOn' | 'accessedOn', label: string) => (
    <TextField
      label={label}
      isOptional
      type="date"
      value={record[field]}
      onChange={(event) => change({ [field]: event.target.value })}
      error={errorOf(field)}
    />
  );
  // Not a form of its own: it stands inside that of the evidence.
  return (
    <div
      ref={group}
      role="group"
      aria-label={t('New source')}
      className="space-y-3 border-l-[3px] border-ink-3 pl-3"
      onKeyDown={(event) => {
        const input = event.target instanceof HTMLInputElement ? event.target : null;
        if (event.key === 'Escape') onCancel();
        else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) send();
        else if (event.key === 'Enter' && input && input.role !== 'combobox') send();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {line('title', t('source:: Title'), false)}
      {line('url', t('Web address'))}
      <Select
        label={t('Kind of source')}
        options={SourceKind.options.map((value) => ({
          value,
          label: t.said(saidOf(sourceKindLabel[value])),
        }))}
        value={record.kind}
        onChange={(kind) => change({ kind })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        {line('publisher', t('Publisher'))}
        {line('author', t('Author'))}
        {day('publishedOn', t('source:: Published'))}
        {day('accessedOn', t('Seen on'))}
      </div>
      <SourcePicker
        label={t('Copy or rewrite of')}
        isOptional
        value={record.copyOf}
        onChange={(copyOf) => change({ copyOf })}
        error={errorOf('copyOfId')}
      />
      <TextArea
        label={t('Note')}
        isOptional
        rows={2}
        value={record.note}
        onChange={(event) => change({ note: event.target.value })}
        error={errorOf('note')}
      />
      <Checkbox
        label={t('source:: Confidential')}
        hint={t('Only those named on it see it, you among them. Others read “confidential source”.')}
        checked={record.confidential}
        onChange={(confidential) => change({ confidential })}
      />
      <ProblemNotice
        problem={make.error}
        onRetry={send}
        onDismiss={make.reset}
        shownFields={Object.keys(record)}
      />
      <div className="flex flex-wrap gap-2">
        <Button onClick={send} isBusy={make.isPending}>
          {t('Make this source')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
    </div>
  );
}
