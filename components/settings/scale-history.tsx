'use client';

import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { worded } from '@/components/frame/worded';
import { WordDiff } from '@/components/claims/word-diff';
import { useText } from '@/components/ui/text';
import type { RatingScaleVersionView } from '@/lib/api/views/newsroom-view';
import type { LineStyle, RatingStanding, RatingTone } from '@/lib/domain/rating-scale';
import { type RatingDifference, scaleDifferences } from '@/lib/domain/scale-changes';
import type { Translate } from '@/lib/language/translate';
import { lineLabel, partLabel, toneLabel, whenApproved } from './scale-words';

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
              {before ? <Differences before={before} after={version} t={t} /> : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface DifferencesProps {
  before: RatingScaleVersionView;
  after: RatingScaleVersionView;
  t: Translate;
}

function Differences({ before, after, t }: DifferencesProps) {
  const found = scaleDifferences(before.ratings, after.ratings);
  return (
    <ul className="mt-1.5 flex flex-col gap-0.5">
      {before.name === after.name ? null : (
        <li>
          {t('Name')}: <WordDiff before={before.name} after={after.name} />
        </li>
      )}
      {found.map((one, at) => (
        <li key={at}>
          <b className="font-semibold">{worded({ t }, one.label)}</b>
          {', '}
          <Difference difference={one} t={t} />
        </li>
      ))}
    </ul>
  );
}

function Difference({ difference, t }: { difference: RatingDifference; t: Translate }) {
  const { what, part, before, after } = difference;
  if (what === 'added') return t('new on the scale');
  if (what === 'removed') return t('taken off the scale');
  if (part === null) return t('key {before} is now key {after}', { before: before!, after: after! });
  const shown = (value: string | null) => (value === null ? t('value:: None') : valueWords(part, value, t));
  return (
    <>
      {t(partLabel[part])}: <WordDiff before={shown(before)} after={shown(after)} />
    </>
  );
}

function valueWords(part: RatingDifference['part'], value: string, t: Translate): string {
  if (part === 'tone') return t(toneLabel[value as RatingTone]);
  if (part === 'lineStyle') return t(lineLabel[value as LineStyle]);
  if (part === 'standing') return t(whenApproved[value as RatingStanding]);
  return worded({ t }, value);
}
