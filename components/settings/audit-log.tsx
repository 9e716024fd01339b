'use client';

import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { MoreButton } from '@/components/frame/more-button';
import { usePages } from '@/components/frame/use-pages';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/text';
import type { Contract } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import type { AuditEventView } from '@/lib/api/views/newsroom-view';
import { SettingsFrame } from './settings-frame';

type Page = OperationOutput<Contract['audit_event.list']>;

const whoDid = ({ actor }: AuditEventView) => {
  if (actor.kind === 'system') return `System: ${actor.job ?? ''}`;
  if (!actor.person) return 'A visitor';
  return actor.apiKeyId ? `${actor.person.name}, by API key` : actor.person.name;
};

const inWords = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(inWords).join(', ') : JSON.stringify(value);
};

/** Codes as words: `rating: confirmed · to: cleared`. */
const codesOf = (event: AuditEventView) =>
  Object.entries(event.codes)
    .map(([name, value]) => `${name}: ${inWords(value)}`)
    .join(' · ');

export function AuditLog({ initial, now }: { initial: Page; now: string }) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const log = usePages('audit_event.list', { params: { slug: newsroom.slug }, query: {} }, initial);

  const columns: Column<AuditEventView>[] = [
    {
      key: 'at',
      header: 'When',
      cell: (event) => (
        <time dateTime={event.at} className="whitespace-nowrap">
          {printMoment(t, event.at, newsroom.timeZone, now)}
        </time>
      ),
    },
    { key: 'who', header: 'Who', cell: whoDid },
    {
      key: 'type',
      header: 'What',
      isTitle: true,
      isWide: true,
      cell: (event) => (
        <>
          <span className="font-semibold">{event.type}</span>
          {event.outcome === 'done' ? null : <span className="text-wrong"> · {event.outcome}</span>}
          <span className="block text-sm break-words text-ink-2">{codesOf(event)}</span>
        </>
      ),
    },
    {
      key: 'subjects',
      header: 'Subjects',
      isNumber: true,
      cell: (event) => event.subjects.length,
    },
  ];
  return (
    <SettingsFrame
      title="Audit log"
      lead="Every change, one line, newest first. Nobody can edit or delete one."
    >
      {log.items.length === 0 ? (
        <EmptyState title="Nothing has happened yet." />
      ) : (
        <DataTable caption="Audit log" columns={columns} rows={log.items} rowKey={(event) => event.id} />
      )}
      <MoreButton list={log}>Earlier ones</MoreButton>
    </SettingsFrame>
  );
}
