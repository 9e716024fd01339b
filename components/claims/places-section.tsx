'use client';

import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { isPending } from '@/components/unsent/pending';
import type { ClaimView, PlacementView } from '@/lib/api/views/claim-view';
import { isWaiting } from '@/components/repair/waiting-places';
import { text } from '@/lib/language/text';
import { ChangeProblem } from './change-problem';
import { usePanelScope } from './panel-context';
import { TextButton } from './text-button';
import { useTakeAway } from './use-take-away';

const outcome = {
  placed: null,
  changed: text('its words changed: confirm'),
  orphaned: text('gone from the text'),
} satisfies Record<PlacementView['outcome'], unknown>;

/** Where it stands in the text; the same figure may stand in headline and text. */
export function PlacesSection({ claim }: { claim: ClaimView }) {
  const t = useText();
  const { onAddPlace, onShowRange } = usePanelScope();
  const { remove, send, mayRemove } = useTakeAway(claim, 'place-away');
  return (
    <div className="space-y-2">
      <ul className="space-y-1">
        {claim.placements.map((place) => {
          const { start, end } = place;
          const said = isWaiting(place) ? outcome[place.outcome] : null;
          return (
            <li key={place.id} className="flex items-baseline gap-2">
              <span className="min-w-0 flex-1 font-serif">
                {start !== null && end !== null ? (
                  <button
                    type="button"
                    className="link text-left"
                    onClick={() => onShowRange({ start, end })}
                  >
                    {place.exact}
                  </button>
                ) : (
                  place.exact
                )}
                {said !== null ? (
                  <span className="font-sans text-sm font-semibold text-stale"> {t(said)}</span>
                ) : null}
              </span>
              {mayRemove ? (
                <TextButton
                  disabled={isPending(place.id)}
                  aria-label={t('Take the place “{words}” away', { words: place.exact })}
                  onClick={() => send(place)}
                >
                  {t('Take away')}
                </TextButton>
              ) : null}
            </li>
          );
        })}
      </ul>
      {claim.may.edit === null ? (
        <Button onClick={() => onAddPlace(claim.id)}>{t('Add a place')}</Button>
      ) : null}
      <ChangeProblem
        change={remove}
        onMine={(version) => {
          const refused = claim.placements.find((one) => one.id === remove.refused?.params?.placementId);
          if (refused) send(refused, version);
        }}
        onRetry={remove.retry}
      />
    </div>
  );
}
