'use client';

import { useText } from '@/components/ui/text';
import { textsIn } from '@/components/unsent/entry-words';
import type { EvidenceView } from '@/lib/api/views/source-view';
import type { Translate } from '@/lib/language/translate';
import { type Chosen, ConflictNotice, type ConflictRow } from '../claims/conflict-notice';
import { ProblemNotice } from '../claims/problem-notice';
import { useClaimRefresh } from '../claims/use-claim-refresh';
import { isUntouched } from '../claims/draft-on';
import type { EvidenceDraft } from './evidence-draft';
import { draftOfEvidence } from './evidence-draft';
import { levelLabel, stanceLabel } from './evidence-labels';
import { sourceName } from './evidence-line';
import type { useEvidenceForm } from './use-evidence-form';

const words = (draft: EvidenceDraft): string => textsIn(draft[draft.form]).join(' · ');

const partsOf = (field: string, { form }: EvidenceDraft) => (field === 'words' ? ['form', form] : [field]);

/** What differs between a piece as it is now and as it was written here. */
function rowsOf(
  t: Translate,
  now: EvidenceView,
  { draft, typedOver }: Pick<ReturnType<typeof useEvidenceForm>, 'draft' | 'typedOver'>,
): ConflictRow[] {
  const theirs = draftOfEvidence(now);
  const isQuote = theirs.form === 'quote' && draft.form === 'quote';
  const rows: ConflictRow[] = [
    isQuote
      ? {
          field: 'words',
          label: t('Words'),
          current: theirs.quote.quote,
          yours: draft.quote.quote,
          merge: 'write',
        }
      : { field: 'words', label: t('Words'), current: words(theirs), yours: words(draft) },
    {
      field: 'source',
      label: t('Source'),
      current: sourceName(now.current) ?? '',
      yours: draft.source?.title ?? '',
    },
    {
      field: 'locator',
      label: t('Where in it'),
      current: theirs.locator,
      yours: draft.locator,
      merge: 'write',
    },
    {
      field: 'level',
      label: t('Level'),
      current: t(levelLabel[theirs.level]),
      yours: t(levelLabel[draft.level]),
    },
    {
      field: 'stance',
      label: t('Stance'),
      current: t(stanceLabel[theirs.stance]),
      yours: t(stanceLabel[draft.stance]),
    },
  ];
  return rows
    .filter((row, at) => at === 0 || row.current !== row.yours)
    .map((row) => ({ ...row, isUntouched: isUntouched(typedOver, draft, partsOf(row.field, draft)) }));
}

/** The draft as it is to be sent: of each field one's own, theirs, or words of both. */
export function mergedEvidence(draft: EvidenceDraft, now: EvidenceView, chosen: Chosen): EvidenceDraft {
  const theirs = draftOfEvidence(now);
  const { words: said, locator } = chosen;
  const from = (field: 'source' | 'level' | 'stance') => (chosen[field] === 'theirs' ? theirs : draft);
  const base = said === 'theirs' ? { form: theirs.form, [theirs.form]: theirs[theirs.form] } : {};
  return {
    ...draft,
    ...base,
    source: from('source').source,
    level: from('level').level,
    stance: from('stance').stance,
    locator:
      typeof locator === 'object' ? locator.text : locator === 'theirs' ? theirs.locator : draft.locator,
    ...(typeof said === 'object' ? { quote: { ...draft.quote, quote: said.text } } : {}),
  };
}

/** Why a piece of evidence was not recorded; for a conflict both versions. The draft is as it was. */
export function EvidenceFormProblem({ form }: { form: ReturnType<typeof useEvidenceForm> }) {
  const t = useText();
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
  const { name } = now.current.by;
  const explain = now.isWithdrawn
    ? t('{name} withdrew this evidence while you wrote.', { name })
    : t('{name} changed this evidence while you wrote; yours was not recorded.', { name });
  return (
    <ConflictNotice
      key={now.version}
      explain={explain}
      rows={rowsOf(t, now, form)}
      onMine={
        now.isWithdrawn
          ? undefined
          : (chosen) => void form.send(now.version, mergedEvidence(form.draft, now, chosen))
      }
      mineLabel={t('Save mine on top')}
      onDrop={() => {
        form.drop();
        void refresh();
      }}
    />
  );
}
