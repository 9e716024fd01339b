/** Why: what an asker may do with a claim now, and why not, by the same policies that decide when it is tried. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import { type Said, say, type Text, text } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import type { ActingMember } from '@/lib/domain/actor';
import { claimantOf } from '@/lib/domain/claimant';
import { may, type PolicyFacts, type PolicyName } from '@/lib/domain/policy';
import { ratingSaid } from '@/lib/domain/rating-scale-rules';
import { mayStandByName } from '@/lib/domain/standing';
import { type ClaimEvent, claimRefusal } from '@/lib/domain/workflow';
import type { ClaimOutcome } from '../db/claim-standing';
import type { Claim } from '../db/generated/client';

/** Null where allowed, else the reason why not. */
export function claimPermissions(
  t: Translate,
  member: ActingMember,
  claim: Claim,
  outcome: ClaimOutcome,
  facts: PolicyFacts,
): ClaimView['may'] {
  const ask = (policy: PolicyName, event: ClaimEvent | null): string | null => {
    const permission = may(member, policy, facts);
    const refusal = permission.isAllowed ? event && claimRefusal(claim.state, event) : permission.reason;
    return refusal && t.said(refusal);
  };
  const byName = byNameRefusal(claim, outcome);
  const reaffirm = reaffirmRefusal(outcome);
  return {
    edit: ask('claim.change', 'judgement_changed'),
    submit: ask('verdict.submit', 'submit'),
    confirm:
      ask('verdict.confirm', 'confirm') ??
      (outcome.review?.decision === 'override' ? t(overriddenCannotBeConfirmed) : null),
    review:
      claim.state === 'stale'
        ? (ask('review.decide', 'reaffirm') ?? (reaffirm && t(reaffirm)))
        : ask('review.decide', 'approve'),
    sendBack: ask('review.send_back', 'request_changes'),
    standByName: ask('claim.stand_by_name', null) ?? (byName && t.said(byName)),
    dismiss: ask('claim.dismiss', 'dismiss'),
    cut: ask('claim.cut', 'cut'),
    reopen: ask('claim.reopen', claim.state === 'cut' ? 'return' : 'restore'),
    addEvidence: ask('evidence.add', null),
    comment: ask('comment.add', null),
  };
}

export const overriddenCannotBeConfirmed = text(
  'An editor overrode this verdict. Submit a new one, or ask an editor to reaffirm the decision.',
);

/** Why a stale verdict cannot be reaffirmed, whoever asks: an approval needs words that it is of. */
export const reaffirmRefusal = ({ judgement }: ClaimOutcome): Text | null =>
  judgement.words.length === 0
    ? text('This claim has lost its place in the text. Attach it again first.')
    : null;

/** Why an approved verdict cannot be let stand by name, whoever asks; null where it can. */
export function byNameRefusal(claim: Claim, outcome: ClaimOutcome): Said | null {
  if (claim.state !== 'approved' || !outcome.rating) {
    return say('Only an approved verdict can be let stand by name.');
  }
  if (outcome.standing === 'stands') return say('It stands already.');
  if (outcome.standing === 'stands_by_name') return say('It stands by name already.');
  if (!mayStandByName(outcome.rating, claimantOf(claim))) {
    return say('“{rating}” must change: it cannot be let stand.', { rating: ratingSaid(outcome.rating) });
  }
  return null;
}
