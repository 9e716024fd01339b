/** Why: what an asker may do with a claim now, and why not, by the same policies that decide when it is tried. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import { type Said, say, type Text, text } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import type { ActingMember } from '@/lib/domain/actor';
import { claimantOf } from '@/lib/domain/claimant';
import { groundRefusal, sameLinks } from '@/lib/domain/claim-links';
import { may, type PolicyName } from '@/lib/domain/policy';
import type { PolicyFacts } from '@/lib/domain/separation';
import { ratingSaid } from '@/lib/domain/rating-scale-rules';
import { mayStandByName } from '@/lib/domain/standing';
import { type ClaimEvent, claimRefusal } from '@/lib/domain/workflow';
import type { ClaimOutcome } from '../db/claim-standing';
import type { Claim } from '../db/generated/client';

interface Beside {
  /** The claims that it rests on now. */
  links: readonly string[];
  /** Its latest verdict. */
  latest: { restsOnIds: readonly string[] } | null;
  /** What one of them says that does not stand. */
  fallen: string | null;
  /** What policies on its places look at: of a quotation, both claims. */
  onPlaces: PolicyFacts;
}

/** Null where allowed, else the reason why not. */
export function claimPermissions(
  t: Translate,
  member: ActingMember,
  claim: Claim,
  outcome: ClaimOutcome,
  facts: PolicyFacts,
  { links, latest, fallen, onPlaces }: Beside,
): ClaimView['may'] {
  const ask = (policy: PolicyName, event: ClaimEvent | null, of = facts): string | null => {
    const permission = may(member, policy, of);
    const refusal = permission.isAllowed ? event && claimRefusal(claim.state, event) : permission.reason;
    return refusal && t.said(refusal);
  };
  const byName = byNameRefusal(claim, outcome);
  const reaffirm = latest && reaffirmRefusal(outcome, links, latest);
  const refusal = groundRefusal(outcome.rating, fallen);
  const ground = refusal && t.said(refusal);
  return {
    edit: ask('claim.change', 'judgement_changed'),
    addPlace: ask('placement.add', 'judgement_changed', onPlaces),
    settlePlace: ask('placement.settle', 'judgement_changed'),
    submit: ask('verdict.submit', 'submit'),
    confirm:
      ask('verdict.confirm', 'confirm') ??
      (outcome.review?.decision === 'override' ? t(overriddenCannotBeConfirmed) : ground),
    review:
      claim.state === 'stale'
        ? (ask('review.decide', 'reaffirm') ?? (reaffirm ? t(reaffirm) : ground))
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

/** Why a stale verdict cannot be reaffirmed, whoever asks: it needs words, and what it was given on. */
export function reaffirmRefusal(
  { judgement }: ClaimOutcome,
  links: readonly string[],
  latest: { restsOnIds: readonly string[] },
): Text | null {
  if (judgement.words.length === 0) {
    return text('This claim has lost its place in the text. Attach it again first.');
  }
  return sameLinks(links, latest.restsOnIds)
    ? null
    : text('This verdict was given on other claims than it rests on now. A checker has to judge it anew.');
}

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
