/** Why: of a refused change only those fields are compared that the person wanted to change. */
import type { ApiProblem } from '@/lib/api/client';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { Claimant } from '@/lib/domain/claimant';
import { claimantSaid } from '@/components/claims/claimant-said';
import { ClaimKind, ClaimState, RiskReason } from '@/lib/domain/claim';
import { claimKindLabel, claimStateLabel, riskReasonLabel } from '@/lib/domain/claim-words';
import { RichText, richTextWords } from '@/lib/domain/rich-text';
import { saidOf } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import type { ConflictRow } from './conflict-notice';
import { claimIn } from './use-claim-change';

export const riskText = (t: Translate, reason: RiskReason | null): string =>
  reason === null
    ? t('risk:: Normal')
    : t('High: {why}', { why: t.said(saidOf(riskReasonLabel[reason])).toLowerCase() });

export const rationaleWords = (value: unknown): string => {
  const parsed = RichText.safeParse(value);
  return parsed.success ? richTextWords(parsed.data) : typeof value === 'string' ? value : '';
};

/** Sent as a code or an id, printed by its name. */
const coded = new Set(['rating', 'memberId']);

type Reader = (yours: unknown) => string | null;

/** How each field that a claim's operations take is read: as the claim has it now, and as it was sent. */
function readers(
  t: Translate,
  current: ClaimView,
  labels: (code: string) => string,
): Record<string, { label: string; current: string; yours: Reader; merge?: ConflictRow['merge'] }> {
  const latest = current.verdicts[0];
  function parsed<T>(
    schema: { safeParse: (value: unknown) => { data?: T } },
    words: (value: T) => string,
  ): Reader {
    return (value) => {
      const { data } = schema.safeParse(value);
      return data === undefined ? null : words(data);
    };
  }
  const text: Reader = (value) => (typeof value === 'string' ? value : null);
  const kindText = (kind: ClaimKind) => t.said(saidOf(claimKindLabel[kind]));
  const stateText = (state: ClaimState) => t.said(saidOf(claimStateLabel[state]));
  const nobody = t('assigned to:: Nobody');
  return {
    statement: { label: t('Statement'), current: current.statement, yours: text, merge: 'write' },
    kind: { label: t('Kind'), current: kindText(current.kind), yours: parsed(ClaimKind, kindText) },
    claimant: {
      label: t('Claimant'),
      current: claimantSaid(t, current.claimant),
      yours: parsed(Claimant, (claimant) => claimantSaid(t, claimant)),
    },
    riskReason: {
      label: t('Risk'),
      current: riskText(t, current.riskReason),
      yours: parsed(RiskReason.nullable(), (reason) => riskText(t, reason)),
    },
    to: { label: t('State'), current: stateText(current.state), yours: parsed(ClaimState, stateText) },
    memberId: {
      label: t('Assigned to'),
      current: current.assignee?.name ?? nobody,
      yours: (value) => (value === null ? nobody : text(value)),
    },
    restsOnIds: {
      label: t('Rests on'),
      current: current.restsOn.map((one) => `“${one.statement}”`).join(' '),
      yours: (value) =>
        Array.isArray(value) ? value.map((id) => `“${labels(String(id))}”`).join(' ') : null,
      merge: 'both',
    },
    rating: { label: t('Rating'), current: latest?.ratingLabel ?? '', yours: text },
    rationale: {
      label: t('Rationale'),
      current: rationaleWords(latest?.rationale),
      yours: rationaleWords,
      merge: 'both',
    },
    suggestedText: {
      label: t('Suggested wording'),
      current: latest?.suggestedText ?? '',
      yours: text,
      merge: 'write',
    },
  };
}

/**
 * What stands against what, for a `conflict` on a claim; null for any other problem.
 * `labels` gives codes and ids (a rating's, a member's, a claim's) the words that they are printed in.
 */
export function claimConflict(
  problem: ApiProblem | null,
  t: Translate,
  labels: (code: string) => string = (code) => code,
): { current: ClaimView; rows: ConflictRow[] } | null {
  if (problem?.code !== 'conflict') return null;
  const current = claimIn(problem.current);
  if (!current) return null;
  const known = readers(t, current, labels);
  const sent = Object.entries((problem.yours ?? {}) as Record<string, unknown>);
  const rows = sent.flatMap(([field, value]): ConflictRow[] => {
    const reader = known[field];
    const yours = reader?.yours(value) ?? null;
    if (!reader || yours === null) return [];
    return [
      {
        field,
        label: reader.label,
        current: reader.current,
        yours: coded.has(field) ? labels(yours) : yours,
        ...(reader.merge ? { merge: reader.merge } : {}),
      },
    ];
  });
  return { current, rows };
}
