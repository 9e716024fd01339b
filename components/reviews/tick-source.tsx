'use client';

import { useNewsroom } from '@/components/frame/newsroom-context';
import { Link } from '@/components/ui/link';
import { useText } from '@/components/ui/text';
import type { TickGroup } from './tick-groups';

interface TickSourceProps {
  source: TickGroup['source'];
  count: number;
}

/** The source that the ticks below it were found in. */
export function TickSource({ source, count }: TickSourceProps) {
  const { newsroom } = useNewsroom();
  const t = useText();
  return (
    <h4 className="flex flex-wrap items-baseline gap-x-3 border-b border-rule px-4 pb-1">
      <span className="font-serif text-base font-semibold">
        {source ? (
          <Link className="no-underline hover:underline" href={`/n/${newsroom.slug}/sources/${source.id}`}>
            {source.title}
          </Link>
        ) : (
          t('Confidential source')
        )}
      </span>
      {source?.publisher ? <span className="text-sm text-ink-2">{source.publisher}</span> : null}
      <span className="text-sm text-ink-2 tabular-nums">{t.number(count)}</span>
    </h4>
  );
}
