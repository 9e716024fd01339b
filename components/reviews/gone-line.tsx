'use client';

import { useQuery } from '@tanstack/react-query';
import { useText } from '@/components/ui/text';
import { reading } from '@/lib/api/hooks';
import { claimStateLabel } from '@/lib/domain/claim-words';
import { saidOf } from '@/lib/language/text';

/** Why a line waits no longer, though it still stands in its place: nobody need have decided on it. */
export function GoneLine({ claimId }: { claimId: string }) {
  const t = useText();
  const { data } = useQuery(reading('claim.read', { params: { id: claimId } }));
  const state = data?.state;
  return (
    <p role="status" className="font-medium">
      {state === 'approved' || state === 'changes_requested'
        ? t('Decided: it no longer waits here.')
        : state === undefined || state === 'submitted'
          ? t('It no longer waits here.')
          : t('{state}: it no longer waits here.', { state: t.said(saidOf(claimStateLabel[state])) })}
    </p>
  );
}
