/** Why: a place is taken away from a claim in one way, and put back in one, wherever that is offered. */
import { useText } from '@/components/ui/text';
import type { ClaimView, PlacementView } from '@/lib/api/views/claim-view';
import { usePanelScope } from './panel-context';
import { useClaimChange } from './use-claim-change';

/** `part`: which button of the panel; what is refused is shown there. */
export function useTakeAway(claim: ClaimView, part: string) {
  const t = useText();
  const { article } = usePanelScope();
  const remove = useClaimChange('placement.remove', claim, part);
  const putBack = useClaimChange('placement.add', claim, 'place-back');
  const send = (place: PlacementView, expectedVersion = claim.version) => {
    const { start, end } = place;
    remove.send(
      { params: { id: claim.id, placementId: place.id }, query: { expectedVersion } },
      {
        label: t('Take the place “{words}” away', { words: place.exact }),
        undo:
          start === null || end === null
            ? null
            : {
                title: t('The place was taken away.'),
                back: (onTopOf) =>
                  putBack.send(
                    {
                      params: { id: claim.id },
                      body: { version: article.currentVersion, start, end, expectedVersion: onTopOf },
                    },
                    { label: t('Put the place back'), shown: place },
                  ),
              },
      },
    );
  };
  return { remove, send, mayRemove: claim.may.edit === null && claim.placements.length > 1 };
}
