'use client';

import { Select } from '@/components/ui/select';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { ClaimKind } from '@/lib/domain/claim';
import { claimKindLabel } from '@/lib/domain/claim-words';
import { isOfWording } from '@/lib/domain/rating-scale-rules';
import { saidOf } from '@/lib/language/text';
import { ChangeProblem } from './change-problem';
import { ClaimantField } from './claimant-field';
import { MayNot } from './may-not';
import { usePanelScope } from './panel-context';
import { RiskField } from './risk-field';
import { useClaimChange } from './use-claim-change';

const nobody = '';

/** Kind, claimant, risk, assignee: each saved as it is chosen. */
export function FactsSection({ claim }: { claim: ClaimView }) {
  const t = useText();
  const { members } = usePanelScope();
  const change = useClaimChange('claim.change', claim, 'kind');
  const assign = useClaimChange('claim.assign', claim, 'assignee');
  const refusal = claim.may.edit;
  const { id, version } = claim;

  const mayCheck = members.filter(
    (one) => !one.isDisabled && one.roles.some((role) => role === 'checker' || role === 'editor'),
  );
  // A quotation's two claims each keep to their own scale: what was said, and whether it is so.
  const kinds = ClaimKind.options.filter(
    (option) => claim.aspect === null || isOfWording(option) === isOfWording(claim.kind),
  );
  const kindText = (kind: ClaimKind) => t.said(saidOf(claimKindLabel[kind]));
  const setKind = (kind: ClaimKind, expectedVersion = version) => {
    const before = claim.kind;
    change.send(
      { params: { id }, body: { kind, expectedVersion } },
      {
        label: t('Kind: {kind}', { kind: kindText(kind) }),
        undo:
          claim.verdicts.length > 0
            ? null
            : {
                title: t('The kind is now “{kind}”.', { kind: kindText(kind) }),
                back: (onTopOf) => setKind(before, onTopOf),
              },
      },
    );
  };
  const nameOf = (memberId: string | null) =>
    members.find((one) => one.id === memberId)?.name ?? t('assigned to:: Nobody');
  const setAssignee = (memberId: string | null, expectedVersion = version) => {
    const before = claim.assignee?.memberId ?? null;
    assign.send(
      { params: { id }, body: { memberId, expectedVersion } },
      {
        label: t('Assigned to {name}', { name: nameOf(memberId) }),
        undo: {
          title: memberId ? t('Assigned to {name}.', { name: nameOf(memberId) }) : t('Assigned to nobody.'),
          back: (onTopOf) => setAssignee(before, onTopOf),
        },
      },
    );
  };

  return (
    <div className="space-y-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label={t('Kind')}
          value={claim.kind}
          disabled={refusal !== null}
          options={kinds.map((value) => ({ value, label: kindText(value) }))}
          onChange={(next) => setKind(next)}
        />
        <Select
          label={t('Assigned to')}
          value={claim.assignee?.memberId ?? nobody}
          disabled={refusal !== null}
          options={[
            { value: nobody, label: t('assigned to:: Nobody') },
            ...mayCheck.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(memberId) => setAssignee(memberId || null)}
        />
      </div>
      <ChangeProblem
        change={change}
        onMine={(now) => change.refused?.body?.kind && setKind(change.refused.body.kind, now)}
        onRetry={change.retry}
      />
      <ChangeProblem
        change={assign}
        onMine={(now) => setAssignee(assign.refused?.body?.memberId ?? null, now)}
        onRetry={assign.retry}
      />
      <ClaimantField claim={claim} />
      <RiskField claim={claim} />
      <MayNot what={t('Editing')} why={refusal} />
    </div>
  );
}
