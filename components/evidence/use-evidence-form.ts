/** Why: a piece of evidence's draft, what is missing in it, and how it is added or changed, apart from how it looks. */
import { useState } from 'react';
import { problemWith, useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { EvidenceView } from '@/lib/api/views/source-view';
import type { FieldProblem } from '@/lib/domain/errors';
import { draftKey, useDraft } from '../claims/drafts';
import { usePanelScope } from '../claims/panel-context';
import { useClaimChange } from '../claims/use-claim-change';
import { draftOfEvidence, EvidenceDraft, emptyEvidence, evidenceBody } from './evidence-draft';

const inFields = (field: string) => field.replace(/^fields\./u, '');

/** The form of a new piece, or of one that is changed. */
export const evidencePart = (evidenceId: string | null) => `evidence-${evidenceId ?? 'new'}`;

/** Each piece that is changed has a draft of its own, and a new one has one. */
export const evidenceDraftKey = (userId: string, claimId: string, evidenceId: string | null) =>
  draftKey(userId, claimId, evidencePart(evidenceId));

/** `evidence`: the piece that is changed; null for a new one. */
export function useEvidenceForm(claim: ClaimView, evidence: EvidenceView | null, onDone: () => void) {
  const t = useText();
  const { userId } = usePanelScope();
  const part = evidencePart(evidence?.id ?? null);
  const key = evidenceDraftKey(userId, claim.id, evidence?.id ?? null);
  const stored = useDraft(key, EvidenceDraft);
  const draft = stored.value ?? (evidence ? draftOfEvidence(evidence) : emptyEvidence);
  const [missing, setMissing] = useState<FieldProblem[]>([]);
  const add = useClaimChange('evidence.add', claim, part);
  const change = useClaimChange('evidence.change', claim, part);
  const withdraw = useClaimChange('evidence.withdraw', claim, `${part}-undone`);
  const problem = add.error ?? change.error;
  const refused = EvidenceView.safeParse(problem?.code === 'conflict' ? problem.current : null);
  const dismiss = () => {
    add.reset();
    change.reset();
  };

  const keep = (next: Partial<EvidenceDraft>) => {
    setMissing([]);
    stored.keep({ ...draft, ...next });
  };

  /** Sends it. `onTopOf`: the version that a conflict showed; `words`: what was made of both. @returns what is missing. */
  const send = (onTopOf?: number, words: EvidenceDraft = draft): FieldProblem[] => {
    const { fields, problems } = evidenceBody(words, t);
    setMissing(problems ?? []);
    if (!fields) return problems;
    const how = { drafts: [key], shown: words.source };
    if (evidence === null) {
      add.send(
        { params: { id: claim.id }, body: fields },
        {
          ...how,
          label: t('Add evidence'),
          undo: {
            title: t('The evidence was added.'),
            inverse: ({ id, version }) =>
              withdraw.send(
                {
                  params: { id },
                  body: { reason: t('Added by mistake, and undone at once.'), expectedVersion: version },
                },
                { label: t('Withdraw evidence') },
              ),
          },
        },
      );
    } else {
      const body = { fields, reason: words.reason.trim(), expectedVersion: onTopOf ?? evidence.version };
      change.send({ params: { id: evidence.id }, body }, { ...how, label: t('Change evidence') });
    }
    onDone();
    return [];
  };

  return {
    draft,
    hasDraft: stored.value !== null,
    keep,
    send,
    problem,
    /** The piece as somebody else made it meanwhile. */
    conflict: refused.success ? refused.data : null,
    errorOf: (field: string) => {
      const problems = [...missing, ...(problem?.fields ?? [])];
      return problemWith(
        t,
        field,
        problems.map((one) => ({ ...one, field: inFields(one.field) })),
      );
    },
    dismiss,
    drop: () => {
      stored.drop();
      dismiss();
      onDone();
    },
  };
}
