/** Why: a piece of evidence's draft, what is missing in it, and how it is added or changed, apart from how it looks. */
import { useState } from 'react';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { EvidenceView } from '@/lib/api/views/source-view';
import { problemWith, useText } from '@/components/ui/text';
import type { FieldProblem } from '@/lib/domain/errors';
import { draftKey, useDraft } from '../claims/drafts';
import { usePanelScope } from '../claims/panel-context';
import { useClaimChange } from '../claims/use-claim-change';
import { draftOfEvidence, EvidenceDraft, emptyEvidence, evidenceBody } from './evidence-draft';

const inFields = (field: string) => field.replace(/^fields\./u, '');

/** Each piece that is changed has a draft of its own, and a new one has one. */
export const evidenceDraftKey = (userId: string, claimId: string, evidenceId: string | null) =>
  draftKey(userId, claimId, `evidence-${evidenceId ?? 'new'}`);

/** `evidence`: the piece that is changed; null for a new one. */
export function useEvidenceForm(claim: ClaimView, evidence: EvidenceView | null, onDone: () => void) {
  const t = useText();
  const { userId } = usePanelScope();
  const stored = useDraft(evidenceDraftKey(userId, claim.id, evidence?.id ?? null), EvidenceDraft);
  const draft = stored.value ?? (evidence ? draftOfEvidence(evidence) : emptyEvidence);
  const [missing, setMissing] = useState<FieldProblem[]>([]);
  const done = () => {
    stored.drop();
    onDone();
  };
  const add = useClaimChange('evidence.add', done);
  const change = useClaimChange('evidence.change', done);
  const problem = add.error ?? change.error;
  const refused = EvidenceView.safeParse(problem?.code === 'conflict' ? problem.current : null);

  const keep = (part: Partial<EvidenceDraft>) => {
    setMissing([]);
    stored.keep({ ...draft, ...part });
  };

  /** Sends it. `onTopOf`: the version that a conflict showed. @returns what is missing. */
  const send = (onTopOf?: number): FieldProblem[] => {
    const { fields, problems } = evidenceBody(draft, t);
    setMissing(problems ?? []);
    if (!fields) return problems;
    if (evidence === null) add.mutate({ params: { id: claim.id }, body: fields });
    else {
      const expectedVersion = onTopOf ?? evidence.version;
      const body = { fields, reason: draft.reason.trim(), expectedVersion };
      change.mutate({ params: { id: evidence.id }, body });
    }
    return [];
  };

  return {
    draft,
    keep,
    send,
    problem,
    /** The piece as somebody else made it meanwhile. */
    conflict: refused.success ? refused.data : null,
    isBusy: add.isPending || change.isPending,
    errorOf: (field: string) => {
      const problems = [...missing, ...(problem?.fields ?? [])];
      return problemWith(
        t,
        field,
        problems.map((one) => ({ ...one, field: inFields(one.field) })),
      );
    },
    dismiss: () => {
      add.reset();
      change.reset();
    },
    drop: done,
  };
}
