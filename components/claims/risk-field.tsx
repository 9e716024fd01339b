'use client';

import { useState } from 'react';
import { Select } from '@/components/ui/select';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { RiskReason } from '@/lib/domain/claim';
import { riskReasonLabel } from '@/lib/domain/claim-words';
import { ChangeProblem } from './change-problem';
import { draftKey, dropDraft } from './drafts';
import { inTurn } from './in-turn';
import { MayNot } from './may-not';
import { usePanelScope } from './panel-context';
import { ReasonForm } from './reason-form';
import { useClaimChange } from './use-claim-change';

const normal = 'normal';

/** High risk has a reason. Anybody at the desk raises it; an editor lowers it, and says why. */
export function RiskField({ claim }: { claim: ClaimView }) {
  const { newsroom, userId } = usePanelScope();
  const [isLowering, setLowering] = useState(false);
  const key = draftKey(userId, claim.id, 'lower-risk');
  const change = useClaimChange('claim.change', () => {
    dropDraft(key);
    setLowering(false);
  });
  const isEditor = newsroom.me.roles.includes('editor');
  const set = (riskReason: RiskReason | null, reason: string, version = claim.version) =>
    inTurn(claim.id, version, (expectedVersion) =>
      change.mutateAsync({
        params: { id: claim.id },
        body: { riskReason, ...(reason ? { reason } : {}), expectedVersion },
      }),
    );
  const sent = change.variables?.body;
  const shown = (change.isPending ? sent?.riskReason : claim.riskReason) ?? normal;
  const mayLower = claim.riskReason === null || isEditor;
  return (
    <div>
      <Select
        label="Risk"
        value={shown}
        disabled={claim.may.edit !== null}
        options={[
          ...(mayLower ? [{ value: normal, label: 'Normal' }] : []),
          ...RiskReason.options.map((value) => ({
            value,
            label: `High: ${riskReasonLabel[value].toLowerCase()}`,
          })),
        ]}
        onChange={(next) => {
          if (next === normal && claim.riskReason !== null) setLowering(true);
          else set(RiskReason.nullable().catch(null).parse(next), '');
        }}
      />
      {mayLower || claim.may.edit !== null ? null : (
        <MayNot what="Lowering it" why="Only an editor lowers a high risk." />
      )}
      {isLowering ? (
        <ReasonForm
          draftKey={key}
          title="Lower the risk to normal"
          sendLabel="Lower the risk"
          isBusy={change.isPending}
          onSend={(reason) => set(null, reason)}
          onCancel={() => setLowering(false)}
        />
      ) : null}
      <ChangeProblem
        change={change}
        onMine={(version) => set(sent?.riskReason ?? null, sent?.reason ?? '', version)}
        onRetry={() => change.variables && change.mutate(change.variables)}
      />
    </div>
  );
}
