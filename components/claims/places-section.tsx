'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { isPending } from '@/components/unsent/pending';
import type { ClaimView, PlacementView } from '@/lib/api/views/claim-view';
import { isWaiting } from '@/components/repair/waiting-places';
import { text } from '@/lib/language/text';
import { ChangeProblem } from './change-problem';
import { MayNot } from './may-not';
import { usePanelScope } from './panel-context';
import { TakeAwayForm } from './take-away-form';
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
  const { remove, send, sendRefusedAgain, reasonKey, termsOf } = useTakeAway(claim, 'place-away');
  const [asked, setAsked] = useState<string | null>(null);
  const refusals = claim.placements.map((place) => termsOf(place)?.refusal ?? null);
  return (
    <div className="space-y-2">
      <ul className="space-y-1">
        {claim.placements.map((place) => {
          const { start, end } = place;
          const terms = termsOf(place);
          const said = isWaiting(place) ? outcome[place.outcome] : null;
          return (
            <li key={place.id}>
              <div className="flex items-baseline gap-2">
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
                {isPending(place.id) || terms?.refusal === null ? (
                  <TextButton
                    disabled={isPending(place.id)}
                    onClick={() => (terms?.needsReason ? setAsked(place.id) : send(place, null))}
                  >
                    <span aria-hidden="true">{t('Take away')}</span>
                    <span className="sr-only">
                      {t('Take the place “{words}” away', { words: place.exact })}
                    </span>
                  </TextButton>
                ) : null}
              </div>
              {asked === place.id && terms?.refusal === null ? (
                <TakeAwayForm
                  words={place.exact}
                  draftKey={reasonKey(place)}
                  onSend={(reason) => {
                    send(place, reason);
                    setAsked(null);
                  }}
                  onClose={() => setAsked(null)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      {[...new Set(refusals)].map((why) => (
        <MayNot key={why} what={t('Taking a place away')} why={why} />
      ))}
      {claim.may.addPlace === null ? (
        <Button onClick={() => onAddPlace(claim.id)}>{t('Add a place')}</Button>
      ) : (
        <MayNot what={t('Adding a place')} why={claim.may.addPlace} />
      )}
      <ChangeProblem change={remove} onMine={sendRefusedAgain} onRetry={remove.retry} />
    </div>
  );
}
