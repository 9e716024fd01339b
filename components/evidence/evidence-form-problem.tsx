'use client';

import type { EvidenceView } from '@/lib/api/views/source-view';
import { ConflictNotice, type ConflictRow } from '../claims/conflict-notice';
import { ProblemNotice } from '../claims/problem-notice';
import { useClaimRefresh } from '../claims/use-claim-refresh';
import type { EvidenceDraft } from './evidence-draft';
import { draftOfEvidence } from './evidence-draft';
import { levelLabel, stanceLabel } from './evidence-labels';
import { sourceName } from './evidence-line';
import type { useEvidenceForm } from './use-evidence-form';

/** Every text in it, in the order of the form's fields. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'evidenceId' ? [] : textsIn(part)));
}

const words = (draft: EvidenceDraft): string => textsIn(draft[draft.form]).join(' · ');

/** What differs between a piece as it is now and as it was written here. */
function rowsOf(now: EvidenceView, draft: EvidenceDraft): ConflictRow[] {
  const theirs = draftOfEvidence(now);
  const rows: ConflictRow[] = [
    { label: 'Words', current: words(theirs), yours: words(draft) },
    { label: 'Source', current: sourceName(now.current) ?? '', yours: draft.source?.title ?? '' },
    { label: 'Where in it', current: theirs.locator, yours: draft.locator },
    { label: 'Level', current: levelLabel[theirs.level], yours: levelLabel[draft.level] },
    { label: 'Stance', current: stanceLabel[theirs.stance], yours: stanceLabel[draft.stance] },
  ];
  return rows.filter((row, at) => at === 0 || row.current !== row.yours);
}

/** Why a piece of evidence was not recorded; for a conflict both versions. The draft is as it was. */
export function EvidenceFormProblem({ form }: { form: ReturnType<typeof useEvidenceForm> }) {
  const refresh = useClaimRefresh();
  if (!form.conflict) {
    return (
      <ProblemNotice
        problem={form.problem}
        onRetry={() => form.send()}
        onDismiss={form.dismiss}
        shownFields={['sourceId', 'detail', 'locator', 'reason', 'fields']}
      />
    );
  }
  const now = form.conflict;
  const explain = now.isWithdrawn
    ? `${now.current.by.name} withdrew this evidence while you wrote.`
    : `${now.current.by.name} changed this evidence while you wrote; yours was not recorded.`;
  return (
    <ConflictNotice
      explain={explain}
      rows={rowsOf(now, form.draft)}
      onMine={now.isWithdrawn ? undefined : () => void form.send(now.version)}
      mineLabel="Save mine on top"
      onDrop={() => {
        form.dismiss();
        form.drop();
        void refresh();
      }}
    />
  );
}
