'use client';

import { Link } from '@/components/ui/link';
import { printDay } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import type { SourceDetailView } from '@/lib/api/views/source-view';

interface SourceParticularsProps {
  source: SourceDetailView;
  /** Asks to change who may see it; null where that is not offered. */
  onAccess: (() => void) | null;
}

/** The record, as far as it says something. */
export function SourceParticulars({ source, onAccess }: SourceParticularsProps) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const lines: [string, React.ReactNode][] = [
    [t('Publisher'), source.publisher],
    [t('Author'), source.author],
    [t('Published'), source.publishedOn && printDay(t, source.publishedOn)],
    [t('Seen on'), source.accessedOn && printDay(t, source.accessedOn)],
    [
      t('Web address'),
      source.url && (
        <a href={source.url} target="_blank" rel="noopener noreferrer nofollow" className="link break-all">
          {source.url}
        </a>
      ),
    ],
    [
      t('Copy or rewrite of'),
      source.copyOf &&
        (source.copyOf.id ? (
          <Link href={`/n/${newsroom.slug}/sources/${source.copyOf.id}`} className="link">
            {source.copyOf.title}
          </Link>
        ) : (
          t('confidential source')
        )),
    ],
    [t('Note'), source.note && <span className="whitespace-pre-line">{source.note}</span>],
    [
      t('Who may see it'),
      source.confidential && (
        <>
          <span className="font-semibold text-wrong">{t('Confidential:')}</span>{' '}
          {source.named.map((one) => one.name).join(', ')}
          {onAccess ? (
            <Button kind="quiet" className="-my-1.5 ml-2" onClick={onAccess}>
              {t('Change…')}
            </Button>
          ) : null}
        </>
      ),
    ],
  ];
  const said = lines.filter(([, value]) => Boolean(value));
  if (said.length === 0) return <p className="text-ink-2">{t('Its record says no more than that.')}</p>;
  return (
    <dl className="border-t border-ink">
      {said.map(([name, value]) => (
        <div
          key={name}
          className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-4 border-b border-rule py-2 max-sm:grid-cols-1"
        >
          <dt className="text-ink-2">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
