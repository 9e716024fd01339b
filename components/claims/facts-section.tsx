'use client';

import { useState } from 'react';
import { Select } from '@/components/ui/select';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { claimantText } from '@/lib/domain/claimant-words';
import { ClaimKind } from '@/lib/domain/claim';
import { claimKindLabel } from '@/lib/domain/claim-words';
import { scaleOfKind } from '@/lib/domain/rating-scale';
import { ChangeProblem } from './change-problem';
import { ClaimantForm } from './claimant-form';
import { inTurn } from './in-turn';
import { MayNot } from './may-not';
import { usePanelScope } from './panel-context';
import { RiskField } from './risk-field';
import { TextButton } from './text-button';
import { useClaimChange } from './use-claim-change';

const nobody = '';

/** Kind, claimant, risk, assignee: each saved as it is chosen. */
export function FactsSection({ claim }: { claim: ClaimView }) {
  const { members } = usePanelScope();
  const [isNaming, setNaming] = useState(false);
  const change = useClaimChange('claim.change');
  const assign = useClaimChange('claim.assign');
  const refusal = claim.may.edit;
  const id = claim.id;

  // Chosen, and shown as chosen while it is on its way.
  const kind = (change.isPending && change.variables?.body?.kind) || claim.kind;
  const assigned = assign.isPending ? assign.variables?.body?.memberId : claim.assignee?.memberId;
  const mayCheck = members.filter(
    (one) => !one.isDisabled && one.roles.some((role) => role === 'checker' || role === 'editor'),
  );
  // A quotation's two claims each keep to their own scale: what was said, and whether it is so.
  const kinds = ClaimKind.options.filter(
    (option) => claim.aspect === null || scaleOfKind(option) === scaleOfKind(claim.kind),
  );
  const setKind = (next: ClaimKind, version = claim.version) =>
    inTurn(id, version, (expectedVersion) =>
      change.mutateAsync({ params: { id }, body: { kind: next, expectedVersion } }),
    );
  const setAssignee = (memberId: string | null, version = claim.version) =>
    inTurn(id, version, (expectedVersion) =>
      assign.mutateAsync({ params: { id }, body: { memberId, expectedVersion } }),
    );

  return (
    <div className="space-y-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label="Kind"
          value={kind}
          disabled={refusal !== null}
          options={kinds.map((value) => ({ value, label: claimKindLabel[value] }))}
          onChange={(next) => setKind(next)}
        />
        <Select
          label="Assigned to"
          value={assigned ?? nobody}
          disabled={refusal !== null}
          options={[
            { value: nobody, label: 'Nobody' },
            ...mayCheck.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(memberId) => setAssignee(memberId || null)}
        />
      </div>
      <ChangeProblem
        change={change}
        onMine={(version) => setKind(kind, version)}
        onRetry={() => change.variables && change.mutate(change.variables)}
      />
      <ChangeProblem
        change={assign}
        onMine={(version) => setAssignee(assign.variables?.body?.memberId ?? null, version)}
        onRetry={() => assign.variables && assign.mutate(assign.variables)}
      />
      {isNaming ? (
        <ClaimantForm claim={claim} onClose={() => setNaming(false)} />
      ) : (
        <p className="flex items-baseline gap-2">
          <span className="min-w-0 flex-1">
            <span className="font-medium">Claimant</span>{' '}
            <span className="text-ink-2">{claimantText(claim.claimant)}</span>
          </span>
          {refusal === null ? (
            <TextButton aria-label="Change the claimant" onClick={() => setNaming(true)}>
              Change
            </TextButton>
          ) : null}
        </p>
      )}
      <RiskField claim={claim} />
      <MayNot what="Editing" why={refusal} />
    </div>
  );
}
