'use client';

import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { Button } from '@/components/ui/button';
import { AddressForm } from '@/components/ui/address-form';
import { controlClass, Field } from '@/components/ui/field';
import { SelectControl, type Option } from '@/components/ui/select';
import { useText } from '@/components/ui/text';
import { reading } from '@/lib/api/hooks';
import { auditEventTypes } from '@/lib/domain/audit-event';
import { eventSentence, outcomeLabel } from './event-sentences';

/** What the address says of the filter: empty where it says nothing. */
export type AuditAsked = Record<'personId' | 'type' | 'outcome' | 'articleId' | 'since' | 'until', string>;

/** Narrows the log; the filter stands in the address, so that it can be sent to somebody. */
export function AuditFilters({ asked, articleTitle }: { asked: AuditAsked; articleTitle: string | null }) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const { data: members } = useQuery(reading('member.list', { params: { slug: newsroom.slug } }));
  const people = (members?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const types = auditEventTypes
    .map((value) => ({ value, label: t(eventSentence[value]) }))
    .sort((a, b) => a.label.localeCompare(b.label, t.language));
  const outcomes = (['done', 'denied', 'failed'] as const).map((value) => ({
    value,
    label: t(outcomeLabel[value]),
  }));
  const select = (
    name: 'personId' | 'type' | 'outcome' | 'articleId',
    label: string,
    any: string,
    options: Option[],
  ) => (
    <Field label={label}>
      {(control) => (
        <SelectControl
          {...control}
          key={options.length}
          name={name}
          defaultValue={asked[name]}
          options={[{ value: '', label: any }, ...options]}
        />
      )}
    </Field>
  );
  const day = (name: 'since' | 'until', label: string) => (
    <Field label={label}>
      {(control) => (
        <input {...control} type="date" name={name} defaultValue={asked[name]} className={controlClass} />
      )}
    </Field>
  );
  return (
    <AddressForm
      ref={form}
      path={`/n/${newsroom.slug}/settings/audit`}
      role="search"
      aria-label={t('The audit log')}
      onChange={() => form.current?.requestSubmit()}
      className="mb-6 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-3"
    >
      {select('personId', t('Who'), t('Anybody'), people)}
      {select('type', t('What'), t('Anything'), types)}
      {select('outcome', t('Outcome'), t('Any outcome'), outcomes)}
      {day('since', t('From'))}
      {day('until', t('Until'))}
      {asked.articleId
        ? select('articleId', t('Article'), t('Any article'), [
            { value: asked.articleId, label: articleTitle ?? t('This article') },
          ])
        : null}
      <noscript>
        <Button type="submit">{t('Search')}</Button>
      </noscript>
    </AddressForm>
  );
}
