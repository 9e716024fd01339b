'use client';

import { useRef, useState } from 'react';
import { useFocusHome } from '@/components/claims/use-focus-home';
import { ChangeProblem } from '@/components/claims/change-problem';
import { MayNot } from '@/components/claims/may-not';
import { usePanelScope } from '@/components/claims/panel-context';
import { useClaimChange } from '@/components/claims/use-claim-change';
import { useClaimRefresh } from '@/components/claims/use-claim-refresh';
import { usePageKeys } from '@/components/claims/use-page-keys';
import { TakeAwayForm } from '@/components/claims/take-away-form';
import { useTakeAway } from '@/components/claims/use-take-away';
import { inClaim, places } from '@/components/frame/known-keys';
import { usePageActions } from '@/components/frame/page-actions';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { useBench } from '@/components/workbench/bench-store';
import type { ClaimView, PlacementView } from '@/lib/api/views/claim-view';
import { standElsewhere } from '@/lib/article/whole-words';
import { waitingIn } from './waiting-places';
import { WaitingWords } from './waiting-words';
import { lostSentence } from './lost-sentence';
import { WordChanges } from './word-changes';

interface RepairSectionProps {
  claim: ClaimView;
  onCut: () => void;
  onDismiss: () => void;
}

/** What a change of the text left unsure of a claim, each place with its old words and its new ones, to be settled. */
export function RepairSection({ claim, onCut, onDismiss }: RepairSectionProps) {
  const section = useRef<HTMLDivElement>(null);
  useFocusHome(section);
  const waiting = waitingIn(claim);
  const placeId = useBench((state) => state.placeId);
  return (
    <div ref={section} className="border-b border-rule px-4 py-3">
      <div className="space-y-5">
        {waiting.map((place) => (
          <OnePlace
            key={place.lineId}
            {...{ claim, place, onCut, onDismiss }}
            // The keys act on the one that is looked at in the text: no other is settled unseen.
            hasKeys={place.id === placeId}
          />
        ))}
      </div>
    </div>
  );
}

interface OnePlaceProps extends RepairSectionProps {
  place: PlacementView;
  hasKeys: boolean;
}

function OnePlace({ claim, place, hasKeys, onCut, onDismiss }: OnePlaceProps) {
  const t = useText();
  const { show } = useToast();
  const refresh = useClaimRefresh();
  const { article, onAttachPlace } = usePanelScope();
  const settle = useClaimChange('placement.settle', claim, `settle-${place.lineId}`);
  const away = useTakeAway(claim, `away-${place.lineId}`);
  const terms = away.termsOf(place);
  const [isAsked, setAsked] = useState(false);
  const { start, end } = place;
  const mayNot = claim.may.settlePlace;
  const isGone = start === null || end === null;
  const areElsewhere = isGone && standElsewhere(article.text.text, place);
  const confirm = (expectedVersion = claim.version) => {
    if (isGone || mayNot !== null) return false;
    settle.send(
      {
        params: { id: claim.id },
        body: { placementId: place.id, version: article.currentVersion, start, end, expectedVersion },
      },
      {
        label: t('Confirm the place “{words}”', { words: place.exact }),
        shown: { ...place, isSettled: true },
        onSent: () => show({ title: t('The place is confirmed.') }),
        onRefused: () => void refresh(),
      },
    );
  };
  const attach = () => (mayNot === null ? onAttachPlace(claim.id, place.id) : false);
  usePageKeys({ y: () => confirm(), m: attach }, hasKeys);
  usePageActions(
    places.claim,
    [
      ...(isGone ? [] : [{ ...inClaim.confirmPlace, run: () => confirm() }]),
      { ...inClaim.attachPlace, run: attach },
    ],
    hasKeys && mayNot === null,
  );
  const keys = (name: string) => (hasKeys ? { keys: name } : {});
  return (
    <div
      className="waiting"
      role="group"
      aria-label={
        areElsewhere ? t('Its place is lost') : isGone ? t('Its words are gone') : t('Its words changed')
      }
    >
      <p className="font-semibold text-stale">
        <span aria-hidden="true">{isGone ? '✕' : '?'} </span>
        {isGone
          ? t(lostSentence(areElsewhere))
          : place.changes.length > 0
            ? t('Its words changed. Is this still its place?')
            : t('Its words stand elsewhere, or twice. Is this its place?')}
      </p>
      <WordChanges changes={place.changes} />
      <WaitingWords place={place} />
      {mayNot === null ? (
        <div className="flex flex-wrap gap-2">
          {isGone ? null : (
            <Button kind="primary" {...keys('y')} onClick={() => confirm()}>
              {t('Confirm')}
            </Button>
          )}
          <Button {...keys('m')} onClick={attach}>
            {isGone ? t('Attach again…') : t('Attach elsewhere…')}
          </Button>
          {terms?.refusal === null ? (
            <Button onClick={() => (terms.needsReason ? setAsked(true) : away.send(place, null))}>
              {t('Take away this place')}
            </Button>
          ) : null}
          {isGone && claim.may.cut === null ? (
            <Button keys="x" onClick={onCut}>
              {t('Cut…')}
            </Button>
          ) : null}
          {isGone && claim.may.dismiss === null ? (
            <Button kind="quiet" onClick={onDismiss}>
              {t('Dismiss…')}
            </Button>
          ) : null}
        </div>
      ) : (
        <MayNot what={t('Settling its place')} why={mayNot} />
      )}
      {terms && mayNot === null ? <MayNot what={t('Taking it away')} why={terms.refusal} /> : null}
      {isAsked && terms?.refusal === null ? (
        <TakeAwayForm
          words={place.exact}
          draftKey={away.reasonKey(place)}
          onSend={(reason) => {
            away.send(place, reason);
            setAsked(false);
          }}
          onClose={() => setAsked(false)}
        />
      ) : null}
      <ChangeProblem
        change={settle}
        onMine={confirm}
        onRetry={settle.retry}
        mineLabel={t('Confirm it still')}
      />
      <ChangeProblem change={away.remove} onMine={away.sendRefusedAgain} onRetry={away.remove.retry} />
    </div>
  );
}
