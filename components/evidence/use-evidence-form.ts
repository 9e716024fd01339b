/** Why: a piece of evidence's draft, what is missing in it, and how it is added or changed, apart from how it looks. */
import { useState } from 'react';
import { problemWith, useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { EvidenceView } from '@/lib/api/views/source-view';
import type { FieldProblem } from '@/lib/domain/errors';
import { typedOn, useDraftOn } from '../claims/draft-on';
import { draftKey } from '../claims/drafts';
import { usePanelScope } from '../claims/panel-context';
import { useClaimChange } from '../claims/use-claim-change';
import { draftOfEvidence, EvidenceDraft, emptyEvidence, evidenceBody } from './evidence-draft';

const inFields = (field: string) => field.replace(/^fields\./u, '');

/** The form of a new piece, of one that is changed, or of a withdrawn one that is taken up again: each has a draft of its own. */
export const evidencePart = (evidenceId: string | null, isAgain = false) =>
  `evidence-${isAgain ? 'again-' : ''}${evidenceId ?? 'new'}`;

export interface EvidenceInForm {
  /** The piece that is changed; null for a new one. */
  evidence: EvidenceView | null;
  /** It was withdrawn: what it said is added anew. */
  isAgain?: boolean;
}

export function useEvidenceForm(
  claim: ClaimView,
  { evidence, isAgain = false }: EvidenceInForm,
  onDone: () => void,
) {
  const t = useText();
  const { userId } = usePanelScope();
  const part = evidencePart(evidence?.id ?? null, isAgain);
  const key = draftKey(userId, claim.id, part);
  const now = evidence ? draftOfEvidence(evidence) : emptyEvidence;
  const stored = useDraftOn(key, EvidenceDraft, typedOn(evidence?.version ?? 1, now));
  const draft = stored.value ?? now;
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
    if (evidence === null || isAgain) {
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
      const body = { fields, reason: words.reason.trim(), expectedVersion: onTopOf ?? stored.version };
      change.send({ params: { id: evidence.id }, body }, { ...how, label: t('Change evidence') });
    }
    onDone();
    return [];
  };

  return {
    draft,
    hasDraft: stored.value !== null,
    typedOver: stored.typedOver,
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
