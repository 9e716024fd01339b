/** Why: what a claim says is edited; a verdict on what it said before is then stale. */
import type { ClaimKind, RiskReason } from '@/lib/domain/claim';
import { type Claimant, claimantColumns, claimantIn, claimantOf } from '@/lib/domain/claimant';
import { requireKindOfAspect } from '@/lib/domain/claim-drafts';
import { invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { command } from '../command';
import type { Claim } from '../db/generated/client';
import { lockClaim } from '../db/locks';
import { expectVersion, keepRevision, saveClaim } from '../db/save-claim';
import { stopStanding } from '../db/stale-claim';
import { claimView } from '../presenters/claim';

interface Wish {
  kind?: ClaimKind | undefined;
  statement?: string | undefined;
  claimant?: Claimant | undefined;
  riskReason?: RiskReason | null | undefined;
}

export const changeClaim = command('claim.change', {
  load: async (context, { params, body }) => {
    const subject = await lockClaim(context, params.id);
    const lowersRisk = subject.claim.risk === 'high' && body.riskReason === null;
    return { ...subject, facts: { ...subject.facts, lowersRisk } };
  },
  permit: ({ member, facts }) => requirePermission(member, 'claim.change', facts),
  run: async (context, subject, { body }) => {
    const { db, t } = context;
    const { claim, article, member, facts } = subject;
    await expectVersion(context, subject, body);
    const judged = afterClaimEvent(claim, 'judgement_changed');
    if (facts.lowersRisk && body.reason === undefined) {
      throw invalidField('reason', 'Say why the risk is no longer high.');
    }
    if (body.kind !== undefined) requireKindOfAspect(claim.aspect, body.kind);
    if (body.claimant !== undefined) claimantIn(article, body.claimant);
    const data = wanted(claim, body);
    const fields = (Object.keys(data) as (keyof typeof data)[]).filter((name) => data[name] !== claim[name]);
    if (fields.length === 0) return { audit: null, view: await claimView({ db, t }, member, claim.id) };

    const isJudged = fields.some((name) => name !== 'risk' && name !== 'riskReason');
    const becomesStale = isJudged && judged.state !== claim.state;
    await saveClaim(context, subject, body, { ...data, ...(becomesStale ? judged : {}) });
    await keepRevision(context, { ...claim, ...data }, member.memberId, body.reason ?? '');
    const stale = becomesStale ? [claim.id, ...(await stopStanding(context, claim.id))] : [];
    return {
      audit: {
        type: 'claim.changed',
        articleId: article.id,
        subjects: [article.id, claim.id, ...stale],
        codes: { fields, lowersRisk: facts.lowersRisk ?? false, stale },
        before: claim,
        after: { ...claim, ...data },
      },
      view: await claimView({ db, t }, member, claim.id),
    };
  },
});

const wanted = (claim: Claim, { kind, statement, claimant, riskReason }: Wish) => ({
  kind: kind ?? claim.kind,
  statement: statement ?? claim.statement,
  ...claimantColumns(claimant ?? claimantOf(claim)),
  riskReason: riskReason === undefined ? claim.riskReason : riskReason,
  risk:
    (riskReason === undefined ? claim.riskReason : riskReason) === null
      ? ('normal' as const)
      : ('high' as const),
});
