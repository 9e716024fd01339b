'use client';

import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useText } from '@/components/ui/text';
import type { RatingScaleVersionView } from '@/lib/api/views/newsroom-view';
import { ScaleDifferences } from './scale-differences';

interface ScaleHistoryProps {
  /** Newest first. */
  versions: readonly RatingScaleVersionView[];
  now: string;
}

/** Every version of a scale: who, when, why, and what differs from the one before. */
export function ScaleHistory({ versions, now }: ScaleHistoryProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  return (
    <section aria-labelledby="history" className="mt-10">
      <h2 id="history" className="mb-2 font-serif text-lg font-semibold">
        {t('History')}
      </h2>
      <ol className="border-t border-ink">
        {versions.map((version, at) => {
          const before = versions[at + 1];
          return (
            <li key={version.number} className="border-b border-rule py-3">
              <p>
                <b className="font-semibold">{t('Version {number, number}', { number: version.number })}</b>
                <span className="text-ink-2">
                  {' · '}
                  {version.by?.name ?? t('as it ships')}
                  {' · '}
                  <time dateTime={version.at}>{printMoment(t, version.at, newsroom.timeZone, now)}</time>
                </span>
              </p>
              {version.note ? <p className="font-serif text-[0.9375rem]">{version.note}</p> : null}
              {before ? <ScaleDifferences before={before} after={version} /> : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
