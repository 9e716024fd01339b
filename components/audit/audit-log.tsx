'use client';

import { Fragment } from 'react';
import { Link } from '@/components/ui/link';
import { MoreButton } from '@/components/frame/more-button';
import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { usePages } from '@/components/frame/use-pages';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { buttonClass } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/text';
import type { Contract } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import type { AuditEventView } from '@/lib/api/views/newsroom-view';
import type { Translate } from '@/lib/language/translate';
import { type AuditAsked, AuditFilters } from './audit-filters';
import { outcomeLabel, sentenceOf } from './event-sentences';

type Page = OperationOutput<Contract['audit_event.list']>;

const whoDid = ({ actor }: AuditEventView, t: Translate) => {
  if (actor.kind === 'system') return t('System: {job}', { job: actor.job ?? '' });
  if (!actor.person) return t('A visitor');
  return actor.apiKeyId ? t('{name}, by API key', { name: actor.person.name }) : actor.person.name;
};

const inWords = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(inWords).join(', ') : JSON.stringify(value);
};

/** Codes as they are kept, ids left out: `rating: confirmed · to: cleared`. */
const codesOf = (event: AuditEventView) =>
  Object.entries(event.codes)
    .map(([name, value]) => [name, inWords(value)] as const)
    .filter(([, value]) => value !== '' && value !== 'null' && !/^[0-9a-f]{8}-[0-9a-f]{4}-/u.test(value))
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · ');

/** What it is about, by what it is called now; whatever has a page of its own leads there. */
function About({ event, base }: { event: AuditEventView; base: string }) {
  const t = useText();
  const pageOf = ({ kind, id }: AuditEventView['about'][number]) => {
    if (kind === 'claim' && event.articleId) return `${base}/articles/${event.articleId}?claim=${id}`;
    return kind === 'source' ? `${base}/sources/${id}` : null;
  };
  return (
    <span className="line-clamp-2 leading-7 break-words">
      {event.about.map((one, at) => {
        const page = one.words === null ? null : pageOf(one);
        const words = one.words ?? t('confidential source');
        return (
          <Fragment key={one.id}>
            {at > 0 ? ' · ' : null}
            {page ? (
              <Link href={page} className="link">
                {words}
              </Link>
            ) : (
              words
            )}
          </Fragment>
        );
      })}
    </span>
  );
}

interface AuditLogProps {
  initial: Page;
  asked: AuditAsked;
  query: Partial<AuditAsked>;
  now: string;
}

export function AuditLog({ initial, asked, query, now }: AuditLogProps) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const request = { params: { slug: newsroom.slug }, query } as Parameters<
    typeof usePages<'audit_event.list'>
  >[1];
  const log = usePages('audit_event.list', request, initial);
  const isFiltered = Object.keys(query).length > 0;
  const base = `/n/${newsroom.slug}`;
  const file = `/api/v1/newsrooms/${newsroom.slug}/audit-events.csv?${new URLSearchParams(query).toString()}`;
  const title = log.items.find((event) => event.articleId === asked.articleId)?.articleTitle ?? null;

  const columns: Column<AuditEventView>[] = [
    {
      key: 'at',
      header: t('When'),
      cell: (event) => (
        <time dateTime={event.at} className="whitespace-nowrap">
          {printMoment(t, event.at, newsroom.timeZone, now)}
        </time>
      ),
    },
    { key: 'who', header: t('Who'), cell: (event) => whoDid(event, t) },
    {
      key: 'type',
      header: t('What'),
      isTitle: true,
      isWide: true,
      cell: (event) => (
        <>
          <span className="font-semibold">{t(sentenceOf(event.type))}</span>
          {event.outcome === 'done' ? null : (
            <span className="text-wrong"> · {t(outcomeLabel[event.outcome])}</span>
          )}
          {event.articleId && event.articleTitle !== null ? (
            <span className="block font-serif leading-7">
              <Link href={`${base}/articles/${event.articleId}`} className="link">
                {event.articleTitle || t('Without a headline')}
              </Link>{' '}
              {asked.articleId ? null : (
                <Link
                  href={`${base}/settings/audit?articleId=${event.articleId}`}
                  className="link font-sans text-sm whitespace-nowrap text-ink-2 hover:text-ink"
                >
                  {t('only this article')}
                </Link>
              )}
            </span>
          ) : null}
          {event.about.length > 0 ? <About event={event} base={base} /> : null}
          <span className="block text-sm break-words text-ink-2">
            {[event.type, codesOf(event)].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
  ];
  return (
    <SettingsFrame
      title={t('Audit log')}
      lead={t('Every change, one line, newest first. Nobody can edit or delete one.')}
      action={
        <a href={file} download className={buttonClass('plain')}>
          {t('Export as CSV')}
        </a>
      }
    >
      <AuditFilters asked={asked} articleTitle={title} />
      {log.items.length === 0 ? (
        <EmptyState
          title={isFiltered ? t('Nothing like that has happened.') : t('Nothing has happened yet.')}
        >
          {isFiltered ? t('Try another person, another event, or more days.') : null}
        </EmptyState>
      ) : (
        <DataTable caption={t('Audit log')} columns={columns} rows={log.items} rowKey={(event) => event.id} />
      )}
      <MoreButton list={log}>{t('Earlier ones')}</MoreButton>
    </SettingsFrame>
  );
}
