'use client';

import { Button } from '@/components/ui/button';
import type { ClaimView, PlacementView } from '@/lib/api/views/claim-view';
import { ChangeProblem } from './change-problem';
import { usePanelScope } from './panel-context';
import { TextButton } from './text-button';
import { useClaimChange } from './use-claim-change';

const outcome: Record<PlacementView['outcome'], string> = {
  placed: '',
  changed: 'its words changed: confirm',
  orphaned: 'gone from the text',
};

/** Where it stands in the text; the same figure may stand in headline and text. */
export function PlacesSection({ claim }: { claim: ClaimView }) {
  const { onAddPlace, onShowRange } = usePanelScope();
  const remove = useClaimChange('placement.remove');
  const mayRemove = claim.may.edit === null && claim.placements.length > 1;
  const send = (placementId: string, expectedVersion = claim.version) =>
    remove.mutate({ params: { id: claim.id, placementId }, query: { expectedVersion } });
  return (
    <div className="space-y-2">
      <ul className="space-y-1">
        {claim.placements.map((place) => {
          const { start, end } = place;
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
                {outcome[place.outcome] ? (
                  <span className="font-sans text-sm font-semibold text-stale">
                    {' '}
                    {outcome[place.outcome]}
                  </span>
                ) : null}
              </span>
              {mayRemove ? (
                <TextButton
                  isBusy={remove.isPending && remove.variables.params?.placementId === place.id}
                  aria-label={`Take the place “${place.exact}” away`}
                  onClick={() => send(place.id)}
                >
                  Take away
                </TextButton>
              ) : null}
            </li>
          );
        })}
      </ul>
      {claim.may.edit === null ? <Button onClick={() => onAddPlace(claim.id)}>Add a place</Button> : null}
      <ChangeProblem
        change={remove}
        onMine={(version) => {
          const sent = remove.variables?.params?.placementId;
          if (sent) send(sent, version);
        }}
        onRetry={() => remove.variables && remove.mutate(remove.variables)}
      />
    </div>
  );
}
