'use client';

import { useState } from 'react';
import { Select } from '@/components/ui/select';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { RiskReason } from '@/lib/domain/claim';
import { ChangeProblem } from './change-problem';
import { riskText } from './conflict-rows';
import { draftKey } from './drafts';
import { MayNot } from './may-not';
import { usePanelScope } from './panel-context';
import { ReasonForm } from './reason-form';
import { useClaimChange } from './use-claim-change';

const normal = 'normal';

/** High risk has a reason. Anybody at the desk raises it; an editor lowers it, and says why. */
export function RiskField({ claim }: { claim: ClaimView }) {
  const t = useText();
  const { newsroom, userId } = usePanelScope();
  const [isLowering, setLowering] = useState(false);
  const key = draftKey(userId, claim.id, 'lower-risk');
  const change = useClaimChange('claim.change', claim, 'risk');
  const isEditor = newsroom.me.roles.includes('editor');
  const set = (riskReason: RiskReason | null, reason: string, expectedVersion = claim.version) => {
    const before = claim.riskReason;
    // Raising it again asks for no reason; lowering it is an editor's, who says why.
    const mayUndo = before !== null || isEditor;
    change.send(
      { params: { id: claim.id }, body: { riskReason, ...(reason ? { reason } : {}), expectedVersion } },
      {
        label: t('Risk: {risk}', { risk: riskText(t, riskReason) }),
        drafts: reason ? [key] : [],
        undo: mayUndo
          ? {
              title: t('The risk is now: {risk}.', { risk: riskText(t, riskReason).toLowerCase() }),
              back: (onTopOf) =>
                set(before, before === null ? t('Raised by mistake, and undone at once.') : '', onTopOf),
            }
          : null,
      },
    );
    setLowering(false);
  };
  const refused = change.refused?.body;
  const mayLower = claim.riskReason === null || isEditor;
  return (
    <div>
      <Select
        label={t('Risk')}
        value={claim.riskReason ?? normal}
        disabled={claim.may.edit !== null}
        options={[
          ...(mayLower ? [{ value: normal, label: riskText(t, null) }] : []),
          ...RiskReason.options.map((value) => ({ value, label: riskText(t, value) })),
        ]}
        onChange={(next) => {
          if (next === normal && claim.riskReason !== null) setLowering(true);
          else set(RiskReason.nullable().catch(null).parse(next), '');
        }}
      />
      {mayLower || claim.may.edit !== null ? null : (
        <MayNot what={t('Lowering it')} why={t('Only an editor lowers a high risk.')} />
      )}
      {isLowering ? (
        <ReasonForm
          draftKey={key}
          title={t('Lower the risk to normal')}
          sendLabel={t('Lower the risk')}
          onSend={(reason) => set(null, reason)}
          onClose={() => setLowering(false)}
        />
      ) : null}
      <ChangeProblem
        change={change}
        onMine={(version) => set(refused?.riskReason ?? null, refused?.reason ?? '', version)}
        onRetry={change.retry}
      />
    </div>
  );
}
