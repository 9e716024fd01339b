'use client';

import { useState } from 'react';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { RatingSample } from '@/components/frame/rating-sample';
import { worded } from '@/components/frame/worded';
import { Button } from '@/components/ui/button';
import { RadioList } from '@/components/ui/radio-list';
import { useText } from '@/components/ui/text';
import { showToast } from '@/components/ui/toast';
import { useChange } from '@/lib/api/hooks';
import { isOf } from '@/lib/api/is-of';
import type { RatingScalesView } from '@/lib/api/views/newsroom-view';
import { presetScales } from '@/lib/domain/preset-scales';
import type { ContentScaleCode } from '@/lib/domain/rating-scale';
import { offeredRatings } from '@/lib/domain/rating-scale-rules';
import { presetHint } from './scale-words';

const isScales = isOf<RatingScalesView>('items', 'elsewhere');
const codes = Object.keys(presetHint) as ContentScaleCode[];

interface ElsewhereScaleProps {
  scales: RatingScalesView;
  onChanged: (scales: RatingScalesView) => void;
}

/** Which steps articles published elsewhere are rated in. */
export function ElsewhereScale({ scales, onChanged }: ElsewhereScaleProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const isAdmin = useMay('rating_scale.adopt').isAllowed;
  const [chosen, setChosen] = useState(scales.elsewhere);
  const adopt = useChange('rating_scale.adopt', (view) => {
    onChanged(view);
    showToast({
      title: t('Articles published elsewhere begin their check with it from now on.'),
      description: t('Those under check keep the scale that they began with.'),
    });
  });
  const scaleOf = (code: ContentScaleCode) =>
    scales.items.find((one) => one.code === code) ?? presetScales.find((one) => one.code === code)!;
  const save = () =>
    adopt.mutate(
      { params: { slug: newsroom.slug }, body: { scale: chosen, inPlaceOf: scales.elsewhere } },
      {
        onError: (problem) => {
          if (isScales(problem.current)) onChanged(problem.current);
          showToast({ title: t('It was not changed.'), description: problem.detail, kind: 'problem' });
        },
      },
    );
  const shown = scaleOf(isAdmin ? chosen : scales.elsewhere);
  return (
    <section aria-labelledby="elsewhere" className="border-t border-ink pt-4">
      <h2 id="elsewhere" className="font-serif text-lg font-semibold">
        {t('For articles published elsewhere')}
      </h2>
      <p className="mb-3 max-w-prose text-pretty text-ink-2">
        {t(
          'Wrong stays wrong there: no claim need stand. A newsroom may rate such claims on the desk scale, or in steps that its readers know. Quotations and paraphrases stay on the wording scale.',
        )}
      </p>
      {isAdmin ? (
        <RadioList
          label={t('Scale')}
          value={chosen}
          onChange={setChosen}
          options={codes.map((code) => ({
            value: code,
            label: (
              <>
                {worded({ t }, scaleOf(code).name)}
                {code === scales.elsewhere ? <b className="font-semibold"> · {t('in use')}</b> : null}
              </>
            ),
            hint: t(presetHint[code]),
          }))}
        />
      ) : (
        <p className="font-semibold">{worded({ t }, shown.name)}</p>
      )}
      <ol
        aria-label={t('Its ratings, in the order of their keys')}
        className="mt-3 flex flex-wrap gap-x-5 gap-y-1 border-y border-rule py-2.5"
      >
        {offeredRatings(shown.ratings, 'published_elsewhere').map((rating) => (
          <li key={rating.code}>
            <RatingSample
              tone={rating.tone}
              lineStyle={rating.lineStyle}
              sign={rating.sign}
              label={worded({ t }, rating.label)}
            />
          </li>
        ))}
      </ol>
      {isAdmin ? (
        <Button
          kind="primary"
          className="mt-4"
          isBusy={adopt.isPending}
          disabled={chosen === scales.elsewhere}
          onClick={save}
        >
          {t('Use for articles published elsewhere')}
        </Button>
      ) : null}
    </section>
  );
}
