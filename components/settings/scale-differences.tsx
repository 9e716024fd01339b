import { WordDiff } from '@/components/claims/word-diff';
import { worded } from '@/components/frame/worded';
import { useText } from '@/components/ui/text';
import type { RatingScaleVersionView } from '@/lib/api/views/newsroom-view';
import type { LineStyle, RatingStanding, RatingTone } from '@/lib/domain/rating-scale';
import { type RatingDifference, scaleDifferences } from '@/lib/domain/scale-changes';
import type { Translate } from '@/lib/language/translate';
import { lineLabel, partLabel, toneLabel, whenApproved } from './scale-words';

type Worded = Pick<RatingScaleVersionView, 'name' | 'ratings'>;

interface ScaleDifferencesProps {
  before: Worded;
  after: Worded;
}

/** What became of a scale from one version to the next. */
export function ScaleDifferences({ before, after }: ScaleDifferencesProps) {
  const t = useText();
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
