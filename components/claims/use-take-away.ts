/** Why: a place is taken away from a claim in one way, and put back in one, wherever that is offered. */
import { useText } from '@/components/ui/text';
import type { ClaimView, PlacementView } from '@/lib/api/views/claim-view';
import { draftKey } from './drafts';
import { usePanelScope } from './panel-context';
import { useClaimChange } from './use-claim-change';

/** `part`: which button of the panel; what is refused is shown there. */
export function useTakeAway(claim: ClaimView, part: string) {
  const t = useText();
  const { article, userId } = usePanelScope();
  const remove = useClaimChange('placement.remove', claim, part);
  const putBack = useClaimChange('placement.add', claim, 'place-back');
  const reasonKey = (place: PlacementView) => draftKey(userId, claim.id, `away-${place.lineId}`);
  /** `reason`: null where none is needed. */
  const send = (place: PlacementView, reason: string | null, expectedVersion = claim.version) => {
    const { start, end } = place;
    remove.send(
      {
        params: { id: claim.id, placementId: place.id },
        query: { expectedVersion },
        body: reason === null ? undefined : { reason },
      },
      {
        label: t('Take the place “{words}” away', { words: place.exact }),
        drafts: [reasonKey(place)],
        // What was judged and is put back is a place that nobody judged: that is a step of its own.
        undo:
          start === null || end === null || reason !== null
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
  const sendRefusedAgain = (version: number) => {
    const { params, body } = remove.refused ?? {};
    const place = claim.placements.find((one) => one.id === params?.placementId);
    if (place) send(place, body?.reason ?? null, version);
  };
  /** Whether a place may go, and how; null while it is on its way to the server, and for the last one. */
  const termsOf = (place: PlacementView) =>
    claim.placements.length > 1
      ? (claim.takingAway.find((one) => one.placementId === place.id) ?? null)
      : null;
  return { remove, send, sendRefusedAgain, reasonKey, termsOf };
}
