'use client';

import { useState } from 'react';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { claimStateLabel } from '@/lib/domain/claim-words';
import { saidOf } from '@/lib/language/text';
import { ChangeProblem, isMet } from './change-problem';
import { typedOn, useDraftOn, useHasDraftOn } from './draft-on';
import { draftKey } from './drafts';
import { LinksForm } from './links-form';
import { usePanelScope } from './panel-context';
import { claimIn, useClaimChange } from './use-claim-change';

type Link = ClaimView['restsOn'][number];

/** What is ticked and not yet saved. */
const LinksDraft = z.strictObject({
  restsOn: z.array(z.strictObject({ id: z.string(), statement: z.string() })),
});

export const useHasLinksDraft = (userId: string, claimId: string) =>
  useHasDraftOn(linksKey(userId, claimId), LinksDraft);
const linkedOn = ({ version, restsOn }: ClaimView) => typedOn(version, restsOn.map((one) => one.id).sort());
const linksKey = (userId: string, claimId: string) => draftKey(userId, claimId, 'links');

function LinkedClaims({ title, links }: { title: string; links: Link[] }) {
  const t = useText();
  const { onOpenClaim } = usePanelScope();
  if (links.length === 0) return null;
  return (
    <div>
      <p className="text-sm text-ink-2">{title}</p>
      <ul className="mt-0.5 space-y-1">
        {links.map((link) => (
          <li key={link.id}>
            <button type="button" className="link text-left font-serif" onClick={() => onOpenClaim(link.id)}>
              {link.statement}
            </button>{' '}
            <span className="text-sm text-ink-2">
              {t.said(saidOf(claimStateLabel[link.state])).toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Which claims of the article this one rests on: when one of them stops standing, it goes stale. */
export function LinksSection({ claim }: { claim: ClaimView }) {
  const t = useText();
  const { claims, userId } = usePanelScope();
  const [isOpen, setOpen] = useState(false);
  // What was ticked opens the form by itself on another page, not under the hand that has just closed it.
  const [isPutAway, setPutAway] = useState(false);
  const before = claim.restsOn.map((one) => one.id);
  const { value, version, keep, drop } = useDraftOn(linksKey(userId, claim.id), LinksDraft, linkedOn(claim));
  const ticked = value?.restsOn.map((one) => one.id) ?? null;
  const chosen = isOpen || (ticked !== null && !isPutAway) ? (ticked ?? before) : null;
  const choose = (ids: string[], on?: ReturnType<typeof linkedOn>) => {
    // Where the last tick is taken back there is no draft any more, and the form stays under the hand.
    setOpen(true);
    keep(
      { restsOn: claims.flatMap(({ id, statement }) => (ids.includes(id) ? [{ id, statement }] : [])) },
      on,
    );
  };
  const change = useClaimChange('claim.link', claim, 'links');
  const close = () => {
    drop();
    change.reset();
    setOpen(false);
  };
  const save = (restsOnIds: string[], expectedVersion = version) => {
    setOpen(false);
    change.send(
      { params: { id: claim.id }, body: { restsOnIds, expectedVersion } },
      {
        label: t('What the claim rests on'),
        drafts: [linksKey(userId, claim.id)],
        // A verdict on it is stale then, and stays so: that is not undone by one press.
        undo:
          claim.verdicts.length > 0
            ? null
            : {
                title: t('What it rests on was changed.'),
                back: (onTopOf) => save(before, onTopOf),
              },
      },
    );
  };
  const problem = (
    <ChangeProblem
      change={change}
      onMine={(current, { restsOnIds }) => {
        const mine = ticked ?? change.refused?.body?.restsOnIds ?? [];
        const theirs = claimIn(change.error?.current);
        if (restsOnIds !== 'both' || !theirs) return save(mine, current);
        choose([...theirs.restsOn.map((one) => one.id), ...mine], linkedOn(theirs));
        change.reset();
      }}
      onDrop={close}
      onRetry={change.retry}
    />
  );
  if (chosen === null) {
    return (
      <div className="space-y-2">
        <LinkedClaims title={t('Rests on')} links={claim.restsOn} />
        <LinkedClaims title={t('Bears')} links={claim.supports} />
        {claim.may.edit === null && claims.length > 1 ? (
          <Button onClick={() => setOpen(true)}>
            {claim.restsOn.length > 0 ? t('Change what it rests on') : t('Link a claim that it rests on')}
          </Button>
        ) : null}
        {problem}
      </div>
    );
  }
  return (
    <LinksForm
      claim={claim}
      chosen={chosen}
      onChoose={choose}
      onSave={isMet(change.error) ? null : () => save(chosen)}
      onClose={() => {
        setOpen(false);
        setPutAway(true);
      }}
      onDrop={value === null ? null : close}
    >
      {problem}
    </LinksForm>
  );
}
